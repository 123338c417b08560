// Where something is pasted: what stands around the place decides how it has to look. By lines, so that half-written text is no obstacle.
import type { Document } from '../document.ts'
import { yamlCursor } from '../features/cursorYaml.ts'
import { blockAt, deepest, nodeAt } from '../nodeAt.ts'
import type { Form } from '../parse/markdown/form.ts'
import type { Span } from '../text.ts'
import { yamlPlace, type YamlPlace } from './yamlPlace.ts'

export type Place = BlockPlace | ItemPlace | LinePlace | YamlPlace

/** Among paragraphs. */
export interface BlockPlace {
  readonly type: 'block'
  /** The level of the heading above; 0 where there is none. */
  readonly level: number
  /** What the lines behind the first start with: the marks of quotes, the indentation of items. */
  readonly prefix: string
  readonly around: Around
}

/** In a list item. */
export interface ItemPlace {
  readonly type: 'item'
  readonly level: number
  /** What stands before the marker, and the marker with the spaces behind it. */
  readonly indent: string
  readonly marker: string
  readonly around: Around
}

/** Where only one line fits. */
export interface LinePlace {
  readonly type: 'heading' | 'cell'
}

/** The text of the line before and behind the place, and the lines above and below; empty at the ends of the document. */
export interface Around {
  readonly before: string
  readonly behind: string
  readonly above: string
  readonly below: string
}

/** Undefined where nothing can be made of pasted content: in code, in comments, in documents of no kind, among keys. */
export function placeAt(document: Document, { start, end }: Span): Place | undefined {
  const { content, text } = document
  if (!content) return undefined
  const around = aroundOf(text, start, end)
  const { body } = content
  if (document.notation === 'yaml' || !body || start < body.start) {
    const from = content.yaml?.start ?? 0
    return start < from ? undefined : yamlPlace(text.slice(from, start), around, isListed(document, { start: from, end: body?.start ?? text.length }, start))
  }
  const form = formAt(content, start)
  if (form === 'code' || form === 'html' || form === 'comment' || form === 'definition') return undefined
  if (form === 'heading' || form === 'table') return around.before.trim() === '' && around.behind.trim() === '' ? undefined : { type: form === 'table' ? 'cell' : 'heading' }
  if (/^ {0,3}#{1,6}[ \t]/u.test(around.before)) return { type: 'heading' }
  const level = levelAbove(body, start - body.start)
  const [, indent, marker] = ITEM.exec(around.before) ?? []
  if (indent !== undefined && marker !== undefined) return { type: 'item', level, indent, marker, around: { ...around, before: around.before.slice(indent.length + marker.length) } }
  const [prefix = ''] = /^[ \t>]*/u.exec(around.before) ?? []
  return { type: 'block', level, prefix, around: { ...around, before: around.before.slice(prefix.length) } }
}

/** True where the schema has a list, false where it has a text; undefined where neither is known. */
function isListed(document: Document, yaml: Span, offset: number): boolean | undefined {
  // behind and below a key that has no value yet stands nothing: the keys around it tell
  const colon = /:\s*$/u.exec(document.text.slice(Math.max(yaml.start, offset - MOST_BLANKS), offset))
  const cursor = colon && document.selection.kind ? yamlCursor(document.text, yaml, offset - colon[0].length + 1, document.selection.kind) : undefined
  const spot = nodeAt(document, offset) ?? nodeAt(document, offset - (colon?.[0].length ?? 0))
  const property = cursor?.at === 'value' ? cursor.property : spot && deepest(spot).property
  return property && property.type !== 'object' ? property.type === 'list' || property.element !== undefined : undefined
}

const MOST_BLANKS = 80

function aroundOf(text: string, start: number, end: number): Around {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const rest = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? ''
  const above = text.slice(0, from).replace(/(?:\r\n|\r|\n)$/u, '')
  const below = text.slice(end + rest.length).replace(/^(?:\r\n|\r|\n)/u, '')
  return { before: text.slice(from, start), behind: rest, above: /[^\r\n]*$/u.exec(above)?.[0] ?? '', below: /^[^\r\n]*/u.exec(below)?.[0] ?? '' }
}

/** The innermost block at an offset that says what fits there. */
function formAt(content: NonNullable<Document['content']>, offset: number): Form['type'] | undefined {
  const found = blockAt(content, offset)
  if (!found || !('forms' in found.block)) return undefined
  let forms = found.block.forms as readonly Form[]
  for (;;) {
    const form = forms.find(({ start, end }) => start <= found.at && found.at <= end)
    if (form?.type === 'list') forms = form.items
    else if (form?.type === 'listItem' || form?.type === 'quote') {
      if (!form.forms.some(({ start, end }) => start <= found.at && found.at <= end)) return form.type
      forms = form.forms
    } else return form?.type
  }
}

function levelAbove(body: NonNullable<NonNullable<Document['content']>['body']>, offset: number): number {
  let level = 0
  for (const [index, block] of body.blocks.entries()) {
    const start = body.starts.at(index)
    if (start >= offset) break
    for (const form of block.forms) if (form.type === 'heading' && start + form.start < offset) level = form.level
  }
  return level
}

const ITEM = /^([ \t>]{0,40})((?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t]{1,4})?)/u
