// Spaces at the ends of lines that mean nothing, and one line end behind the text. Code and comments stay, so do breaks inside a paragraph (two spaces) and places that wait for a text.
import { endOfContent, lineEnd, replaceSpan } from '../edit/lines.ts'
import { isOpen } from '../edit/section.ts'
import type { PlaceEdit } from '../problem.ts'
import type { Form } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import { frontmatterOf } from '../source.ts'
import type { Span } from '../text.ts'
import type { DocumentView } from '../view.ts'
import type { Tidying } from './tidier.ts'

export function lineEnds(view: DocumentView): readonly Tidying[] {
  const { bodyStart } = frontmatterOf(view)
  const hidden = hiddenIn(view, bodyStart)
  const { text } = view
  const edits: PlaceEdit[] = []
  const end = isOpen(view.outline?.pieces.at(-1)) ? text.length : endOfContent(view, bodyStart, text.length)
  let next = 0
  for (const { index, 0: spaces } of text.slice(bodyStart, end).matchAll(TRAILING)) {
    const span = { start: bodyStart + index, end: bodyStart + index + spaces.length }
    while ((hidden[next]?.end ?? Infinity) < span.start) next++
    const inside = hidden[next]
    if (inside && inside.start < span.end && inside.end > span.start) continue
    if (!isMeant(text, span)) edits.push(replaceSpan(view, span, ''))
  }
  if (end > bodyStart && end < text.length) {
    const rest = text.slice(end).replace(/\r\n?/gu, '\n')
    if (rest !== '\n' && !isMeant(text, { start: end, end: text.length })) edits.push(replaceSpan(view, { start: end, end: text.length }, '\n'))
  } else if (end > bodyStart && end === text.length && !isOpen(view.outline?.pieces.at(-1))) edits.push(replaceSpan(view, { start: end, end }, '\n'))
  return edits.length > 0 ? [edits] : []
}

const TRAILING = /[ \t]+(?=\r?\n|\r|$)/gu

/** A break inside a paragraph, an item or a label whose text is still to come. */
function isMeant(text: string, { start, end }: Span): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, start)
  if (line.trim() === '') return false
  if (/^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?: \[[ xX]\])?$/u.test(line) || line.endsWith(':')) return true
  const below = /^(?:\r\n|\n|\r)([^\r\n]*)/u.exec(text.slice(end, end + 400))?.[1] ?? ''
  return text.slice(start, end).endsWith('  ') && below.trim() !== '' && !/^[ \t]*(?:\||#{1,6}[ \t])/u.test(line)
}

/** Code, comments and other HTML, in the order of the text and apart. */
function hiddenIn(view: DocumentView, bodyStart: number): readonly Span[] {
  const blocks = (view.outline?.pieces ?? []).flatMap(({ contents }) => contents.flatMap((content): readonly Located[] => (content.type === 'wholeList' ? content.items : [content])))
  const own = blocks.flatMap(({ block, form }) => hiddenForms(form).map((inner) => wholeLines(view, view.spanOf({ block, start: inner.start, end: inner.end }))))
  const comments = Array.from(view.text.slice(bodyStart).matchAll(COMMENT), ({ index, 0: whole }): Span => ({ start: bodyStart + index, end: bodyStart + index + whole.length }))
  const sorted = [...own, ...comments].toSorted((a, b) => a.start - b.start)
  const apart: Span[] = []
  for (const span of sorted) {
    const last = apart.at(-1)
    if (last && span.start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else apart.push(span)
  }
  return apart
}

const wholeLines = (view: DocumentView, { start, end }: Span): Span => ({ start, end: lineEnd(view, end) })

const COMMENT = /<!--[\s\S]{0,5000}?-->/gu
const HIDDEN: ReadonlySet<Form['type']> = new Set(['code', 'html', 'comment', 'definition'])

function hiddenForms(form: Form): readonly Form[] {
  if (HIDDEN.has(form.type)) return [form]
  const inner = form.type === 'list' ? form.items : form.type === 'listItem' || form.type === 'quote' ? form.forms : []
  return inner.flatMap(hiddenForms)
}
