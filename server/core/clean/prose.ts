// The prose of a document: its text with a sign in place of everything that no healer may touch, every character at its own offset.
import { maskedMarkdown } from '../masked.ts'
import type { Block } from '../node.ts'
import type { Form, MarkdownBlock } from '../parse/markdown/form.ts'
import { lineStarts, type Span } from '../text.ts'
import type { DocumentView } from '../view.ts'

/** As long as the text, with the same line ends and blanks. */
export function proseOf(view: DocumentView, withTables: boolean): string {
  const parts: string[] = []
  let at = 0
  for (const block of view.perSource(markdownBlock)) {
    const { start } = view.spanOf({ block, start: 0, end: 0 })
    if (start < at) continue
    parts.push(hidden(view.text.slice(at, start)), block.opaque ? hidden(block.text) : shown(block, withTables))
    at = start + block.text.length
  }
  return parts.join('') + hidden(view.text.slice(at))
}

/** A line of a text; `text` is without its line end. */
export interface Line extends Span {
  readonly text: string
}

export function linesOf(text: string): readonly Line[] {
  const starts = lineStarts(text)
  return starts.map((start, index) => {
    const line = text.slice(start, starts[index + 1]).replace(/[\r\n]+$/u, '')
    return { start, end: start + line.length, text: line }
  })
}

/** A line that begins an item of a list. */
export const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/u
export const HEADING = /^ {0,3}#{1,6}[ \t]/u
/** What ends a sentence, or says that something follows. */
export const ENDED = /[.!?:;…]["”’»)\]]{0,2}\s*$/u

/** Unicode's own sign for something that stands here and is no text. */
const SIGN = '\ufffc'
const hidden = (text: string): string => text.replace(/[^ \t\r\n]/g, SIGN)

/** For `view.perSource`. */
const markdownBlock = (_text: string, { notation }: { readonly notation: string }, block: Block): MarkdownBlock | undefined => (notation === 'markdown' && 'forms' in block ? (block as MarkdownBlock) : undefined)

/** A number alone, which Markdown takes for code where the page has it in the middle of its foot. */
const CENTRED_NUMBER = /^[ \t]*\d{1,3}(?:[ \t]?\/[ \t]?\d{1,3})?\s*$/

function shown(block: MarkdownBlock, withTables: boolean): string {
  const numbers = block.forms.filter(({ type, start, end }) => type === 'code' && CENTRED_NUMBER.test(block.text.slice(start, end)))
  const masked = numbers.reduce((text, { start, end }) => text.slice(0, start) + block.text.slice(start, end) + text.slice(end), maskedMarkdown(block))
  let at = 0
  const parts: string[] = []
  for (const { start, end } of block.forms.filter((form) => !numbers.includes(form)).flatMap((form) => hiddenIn(form, withTables))) {
    parts.push(signed(masked.slice(at, start), block.text.slice(at, start)), hidden(block.text.slice(start, end)))
    at = end
  }
  return parts.join('') + signed(masked.slice(at), block.text.slice(at))
}

/** A masked text with signs for what is blanked out in it. */
function signed(masked: string, text: string): string {
  if (masked === text) return masked
  return Array.from({ length: text.length }, (_, at) => (masked[at] === text[at] ? masked[at] : /[ \t\r\n]/u.test(text[at] ?? '') ? text[at] : SIGN)).join('')
}

/** What is hidden inside lists and quotes too, in order. */
function hiddenIn(form: Form, withTables: boolean): readonly Span[] {
  if (form.type === 'list') return form.items.flatMap((item) => item.forms.flatMap((inner) => hiddenIn(inner, withTables)))
  if (form.type === 'quote') return form.forms.flatMap((inner) => hiddenIn(inner, withTables))
  const isHidden = form.type === 'code' || form.type === 'html' || form.type === 'comment' || form.type === 'definition' || (form.type === 'table' && !withTables)
  return isHidden ? [form] : []
}
