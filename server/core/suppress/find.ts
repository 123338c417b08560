// Finds the off switches of a document. A document without any costs one look through its text, and at an edit through the blocks that are new.
import { sourcesOf } from '../blocks.ts'
import { clueOf } from '../clue.ts'
import { standing, type Document, type DocumentContent } from '../document.ts'
import { isBlankAt, lineEnd, lineStart, nextLineStart } from '../edit/lines.ts'
import type { Memo } from '../memo.ts'
import { COMMON } from '../common.ts'
import { entryOf, textOf, type Block, type Node } from '../node.ts'
import type { Form, MarkdownBlock } from '../parse/markdown/form.ts'
import type { Span } from '../text.ts'
import { directiveIn, type Directive, type NamedCode, type OffSwitch } from './offSwitch.ts'

/** In the order of the text, those of the frontmatter's list last. */
export function offSwitchesIn(document: Document): readonly OffSwitch[] {
  const { text, content, selection, memo } = document
  const listed = content ? ignoredIn(entryOf(content.root, COMMON.ignore)?.value) : []
  const isMarked = content && selection.kind ? sourcesOf(content, selection.kind, memo).some(hasMark, MARKED) : text.includes(MARK)
  if (!isMarked) return listed
  if (!content) return inComments(text).flatMap((directive) => asSwitch(directive, { text }, 0, document) ?? [])
  return [...inYaml(document, content, memo), ...inBody(document, content, memo), ...listed]
}

const MARK = 'pitkospuut-'
const MARKED = clueOf(/pitkospuut-/)
const hasMark = (text: string): boolean => text.includes(MARK)
const NONE: readonly Directive[] = []
const OF_BLOCK = {}

function inYaml(document: Document, { yaml }: DocumentContent, memo: Memo): readonly OffSwitch[] {
  return standing(yaml).flatMap(({ start, block }) => {
    const found = memo(block, OF_BLOCK, () => (block.text.includes(MARK) ? block.comments.flatMap((comment) => behindHash(block.text, comment)) : NONE))
    return found.flatMap((directive) => asSwitch(directive, block, start, document) ?? [])
  })
}

function behindHash(text: string, { start, end }: Span): readonly Directive[] {
  const directive = directiveIn(text, start + 1, end)
  return directive ? [{ ...directive, start, end }] : []
}

function inBody(document: Document, { body }: DocumentContent, memo: Memo): readonly OffSwitch[] {
  return standing(body).flatMap(({ start, block }) => {
    const found = memo(block, OF_BLOCK, () => (block.text.includes(MARK) && !block.forms.every(isCode) ? inComments(block.text) : NONE))
    return found.flatMap((directive) => asSwitch(directive, block, start, document) ?? [])
  })
}

const isCode = ({ type }: Form): boolean => type === 'code'

/** The directives in comments of Markdown; one in `code` is an example. */
function inComments(text: string): readonly Directive[] {
  const found: Directive[] = []
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const close = text.indexOf('-->', at)
    if (close < 0) break
    const directive = text.charAt(at - 1) === '`' ? undefined : directiveIn(text, at + 4, close)
    if (directive) found.push({ ...directive, start: at, end: close + 3 })
  }
  return found
}

/** A directive with what it covers. `base`: where its block stands in the text. */
function asSwitch({ word, codes, reason, start, end }: Directive, block: Block, base: number, document: Document): OffSwitch {
  const common = { directive: word, reason, place: { block, start, end }, codes: codes.map(({ code, start: from, end: to }): NamedCode => ({ code, place: { block, start: from, end: to } })) }
  return word === 'disable-next-line' ? { ...common, covers: coveredBy(document, { start: base + start, end: base + end }) } : common
}

/** What stands next behind a comment: in Markdown a heading, a paragraph, the own text of an item or a table; in YAML a line, with the text that it begins. */
function coveredBy(document: Document, comment: Span): Span {
  const { yaml, body } = document.content ?? {}
  const inside = body === undefined || comment.start < body.start
  const limit = inside && body !== undefined ? (yaml?.start ?? 0) + lengthOf(yaml) : document.text.length
  let at = nextLineStart(document, comment.end)
  while (at < limit && (isBlankAt(document, at) || isComment(document.text.slice(at, lineEnd(document, at)), inside))) at = nextLineStart(document, at)
  if (at >= limit) return { start: limit, end: limit }
  return inside ? yamlFrom(document, at, limit) : formAt(document, comment, at)
}

const isComment = (line: string, isYaml: boolean): boolean => (isYaml ? /^\s*#/u.test(line) : /^[\s>]*<!--\s*pitkospuut-/u.test(line))

const lengthOf = (yaml: DocumentContent['yaml']): number => {
  const last = yaml?.blocks.at(-1)
  return yaml && last ? yaml.starts.at(yaml.blocks.length - 1) + last.text.length : 0
}

/** A line of YAML, and the lines of a text that goes on below it. */
function yamlFrom(document: Document, start: number, limit: number): Span {
  const line = document.text.slice(start, lineEnd(document, start))
  const indent = line.search(/\S/u)
  const isBlock = /[|>][+-]?\d?[+-]?\s*(?:#.*)?$/u.test(line)
  let end = lineEnd(document, start)
  for (let at = nextLineStart(document, start); at < limit; at = nextLineStart(document, at)) {
    const next = document.text.slice(at, lineEnd(document, at))
    const goesOn = next.search(/\S/u) > indent && (isBlock || !/^\s*(?:#|- |-$|[^\s:]+[^:]{0,80}:(?:\s|$))/u.test(next))
    if (!goesOn && !(isBlock && next.trim() === '')) break
    end = lineEnd(document, at)
  }
  return { start, end }
}

function formAt(document: Document, comment: Span, line: number): Span {
  const { body } = document.content ?? {}
  const first = line + document.text.slice(line, lineEnd(document, line)).search(/\S/u)
  const placed = standing(body).findLast(({ start }) => start <= first)
  const base = placed?.start ?? 0
  const span = placed && spanIn(placed.block, first - base)
  if (!span) return { start: lineStart(document, first), end: lineEnd(document, first) }
  // a comment at the end of a line stands before the next line, not before all of its paragraph
  return base + span.start < comment.start ? { start: line, end: lineEnd(document, line) } : { start: base + span.start, end: base + span.end }
}

function spanIn({ forms }: MarkdownBlock, at: number): Span | undefined {
  const form = forms.find(({ start, end }) => start <= at && at < end)
  if (form?.type === 'list') return ownText(form.items.find(({ start, end }) => start <= at && at < end), at)
  if (form?.type !== 'quote') return form
  return spanIn({ forms: form.forms } as MarkdownBlock, at) ?? form
}

/** An item without the lists inside it, or what holds the offset in one of these. */
function ownText(item: Extract<Form, { readonly type: 'listItem' }> | undefined, at: number): Span | undefined {
  if (!item) return undefined
  const lists = item.forms.filter((form) => form.type === 'list')
  const inner = lists.find(({ start, end }) => start <= at && at < end)
  if (inner) return ownText(inner.items.find(({ start, end }) => start <= at && at < end), at)
  return { start: item.start, end: lists[0]?.start ?? item.end }
}

/** The list `ignore`: rules with their reasons, or rules alone. */
function ignoredIn(node: Node | undefined): readonly OffSwitch[] {
  if (node?.type !== 'seq') return []
  return node.children.flatMap((child) => {
    const rule = child.type === 'scalar' ? child : entryOf(child, 'rule')?.value
    const code = textOf(rule).trim()
    return rule && code !== '' ? [{ codes: code.split(/[\s,]+/u).map((one) => ({ code: one, place: rule.place })), reason: textOf(entryOf(child, 'reason')?.value).trim(), place: child.place }] : []
  })
}
