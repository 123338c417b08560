// A section that is put in where the form has it: a heading in Markdown, a key in YAML, with its prompt as a comment.
import type { HeadingGroup, Property } from '../kinds/kind.ts'
import { display, fold } from '../kinds/labels.ts'
import { htmlEnd } from '../parse/markdown/lines.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { PlaceEdit } from '../problem.ts'
import { capitalised, headingFor, labelFor } from '../render/names.ts'
import { frontmatterOf } from '../source.ts'
import type { DocumentView, Section } from '../view.ts'
import { endOfContent, insertBlocks } from './lines.ts'
import { insertKey } from './yaml.ts'

/** Inserts a section that the document lacks, in the notation and language of the document, at the level and with the look of its neighbours. Each line of the prompt is a comment. */
export function insertSection(view: DocumentView, property: Property, prompt = property.prompts?.[view.language]): readonly PlaceEdit[] {
  if (view.notation === 'yaml' || property.body === 'frontmatter') return insertKey(view, prompt === undefined ? { property } : { property, comment: prompt })
  // what looks like the body may be part of the frontmatter as long as its end is not marked
  if (frontmatterOf(view).kind === 'open') return []
  if (property.body === 'introduction') return insertIntroduction(view, prompt)
  return insertHeading(view, property, prompt === undefined ? '' : promptComments(prompt))
}

/** The same for the body of a Markdown document, with blocks under the new heading. Empty in YAML, and for what has no heading. */
export function insertSectionWith(view: DocumentView, property: Property, blocks: string): readonly PlaceEdit[] {
  return view.notation === 'yaml' || property.body !== 'section' || frontmatterOf(view).kind === 'open' ? [] : insertHeading(view, property, blocks)
}

/** Puts blocks of Markdown behind all that a section says, sub-headings included. */
export function insertBehind(view: DocumentView, pieces: readonly Piece[], blocks: string): readonly PlaceEdit[] {
  const extent = extentOf(view, pieces)
  return extent && !isOpen(pieces.at(-1)) ? [insertBlocks(view, extent.end, blocks, bodyStart(view))] : []
}

/** Puts blocks of Markdown directly below a heading, before what stands under it. */
export function insertUnderHeading(view: DocumentView, { heading }: { readonly heading?: Piece['heading'] | undefined }, blocks: string): readonly PlaceEdit[] {
  if (!heading) return []
  const { end } = view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end })
  return [insertBlocks(view, endOfContent(view, 0, end), blocks, bodyStart(view))]
}

/** A comment of Markdown that asks; never ends before its own end. */
export const promptComment = (prompt: string): string => `<!-- ${prompt.replace(/-{2,}/gu, '–').replace(/\s+/gu, ' ')} -->`

/** A comment for each line, apart. */
export const promptComments = (prompt: string): string => prompt.split('\n').map(promptComment).join('\n\n')

/** Where pieces that follow each other stand in the text: from the start of the first to the end of what is written in the last. `next`: where the next one starts. */
export function extentOf(view: DocumentView, pieces: readonly Piece[]): { readonly start: number; readonly end: number; readonly next: number } | undefined {
  const all = view.outline?.pieces ?? []
  const [first] = pieces
  const at = all.findIndex((piece) => piece === first || (piece.heading !== undefined && piece.heading === first?.heading))
  const own = all[at]
  if (!own) return undefined
  const start = startOf(view, own)
  const behind = all[at + pieces.length]
  const next = behind ? startOf(view, behind) : view.text.length
  return { start, end: endOfContent(view, start, next), next }
}

/** A heading line (or two, underlined) that looks like those of its level. */
export function headingLines(view: DocumentView, title: string, level: number): string {
  const like = view.outline?.pieces.find((piece) => piece.level === level && piece.heading)?.heading
  const source = like ? like.block.text.slice(like.form.start, like.form.end) : ''
  if (like?.form.setext && level <= 2) return `${title}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, title.length))}`
  const marks = '#'.repeat(level)
  return /\s#+[ \t]*$/u.test(source) ? `${marks} ${title} ${marks}` : `${marks} ${title}`
}

/** True when a piece ends in code or a comment whose end is missing: what is put behind it would be read as part of it. */
export function isOpen(piece: Piece | undefined): boolean {
  const last = piece?.contents.at(-1)
  if (!last || last.type === 'wholeList') return false
  const source = last.block.text.slice(last.form.start, last.form.end).trimEnd()
  const fence = last.form.type === 'code' ? /^\s*(`{3,}|~{3,})/u.exec(source)?.[1] : undefined
  if (fence !== undefined) return !source.includes('\n') || !source.slice(source.lastIndexOf('\n') + 1).trim().startsWith(fence)
  const html = last.form.type === 'html' || last.form.type === 'comment' ? htmlEnd(source.trimStart()) : undefined
  return html !== undefined && source.trimStart().slice(html.skip).search(html.end) < 0
}

const bodyStart = (view: DocumentView): number => frontmatterOf(view).bodyStart

function startOf(view: DocumentView, { heading, blocks: [block] }: Piece): number {
  if (heading) return view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end }).start
  return block ? view.spanOf({ block, start: 0, end: 0 }).start : bodyStart(view)
}

/** Under the main heading, or at the top of the body; an introduction has no heading of its own. */
function insertIntroduction(view: DocumentView, prompt: string | undefined): readonly PlaceEdit[] {
  const pieces = view.outline?.pieces ?? []
  const main = pieces.find(({ level }) => level === 1)
  const own = main ?? pieces.find(({ level }) => level === 0)
  if (own?.contents.some((content) => content.type === 'form' && content.form.type === 'comment')) return []
  const text = promptComment(prompt ?? '…')
  return main ? insertUnderHeading(view, main, text) : [insertBlocks(view, bodyStart(view), text, bodyStart(view))]
}

function insertHeading(view: DocumentView, property: Property, prompt: string): readonly PlaceEdit[] {
  const blocks = (title: string, level: number): string => [headingLines(view, title, Math.min(6, level)), prompt].filter((part) => part !== '').join('\n\n')
  const shown = view.sections.filter(({ source, pieces: [own] }) => source === 'body' && (own?.level ?? 0) > 0)
  const host = shown.find((section) => section.property.key === property.within)
  if (host) return insertBehind(view, host.pieces, blocks(labelFor(property, view.language), levelOf(host) + 1))
  const title = headingFor(property, view.language)
  const own = view.kind.groups.find(({ holds }) => holds.includes(property.key))
  const group = view.groups.find((one) => one.group === own)
  const grouped = shown.filter((section) => section.property.within === undefined && section.group === (group ? own : undefined))
  if (group) {
    const level = grouped[0] ? levelOf(grouped[0]) : (group.pieces[0]?.level ?? 2) + 1
    const before = lastBefore(grouped, property, view)
    return insertBehind(view, before ? before.pieces : group.pieces, blocks(title, level))
  }
  const before = lastBefore(shown.filter((section) => section.property.within === undefined && section.property.body !== 'introduction'), property, view)
  // below a section of a higher level it would be a part of that
  const level = Math.min(levelBeside(shown, view), before ? (before.axis?.level ?? levelOf(before)) : 6)
  const needsGroup = own && view.groups.length > 0
  const text = needsGroup ? [headingLines(view, groupTitle(own, view), level), blocks(title, level + 1)].join('\n\n') : blocks(title, level)
  return insertInOrder(view, property, shown.filter((section) => section.property.within === undefined), text)
}

/** The heading of a group; where the document has another one, the label at the same position as that one's: *Ulkoiset tekijät* beside *Sisäiset tekijät*. */
export function groupTitle({ labels }: HeadingGroup, { language, groups: [other] }: DocumentView): string {
  const written = other ? fold(other.heading.block.text.slice(other.heading.start, other.heading.end)) : ''
  const at = other ? other.group.labels[language].findIndex((label) => fold(label) === written) : -1
  return capitalised(labels[language][at] ?? display(labels, language))
}

const levelOf = ({ pieces: [own] }: Section): number => own?.level ?? 2

/** The level of the sections that stand under no group, or of the groups. */
export function levelBeside(shown: readonly Section[], { groups }: DocumentView): number {
  const free = shown.find(({ group, property, pieces: [own] }) => !group && property.body === 'section' && property.within === undefined && (own?.level ?? 0) > 1)
  return free ? levelOf(free) : (groups[0]?.pieces[0]?.level ?? 2)
}

/** Of the sections that come before a property on the form the one that comes last. */
function lastBefore(sections: readonly Section[], property: Property, { kind }: DocumentView): Section | undefined {
  const order = kind.root.properties
  const rank = (section: Section): number => order.indexOf(section.property)
  return sections.filter((section) => rank(section) < order.indexOf(property)).reduce<Section | undefined>((last, one) => (last && rank(last) > rank(one) ? last : one), undefined)
}

/** Behind the section before it on the form (with the rest of its group); else before the first section; else at the end. */
function insertInOrder(view: DocumentView, property: Property, shown: readonly Section[], text: string): readonly PlaceEdit[] {
  const before = lastBefore(shown.filter((section) => section.property.body !== 'introduction'), property, view)
  if (before) {
    const last = before.group ? shown.findLast(({ group, axis }) => group === before.group && axis === before.axis) : before
    const parts = shown.filter((section) => section.property === last?.property && !section.repeats)
    return insertBehind(view, (parts.at(-1) ?? before).pieces, text)
  }
  const first = shown.find((section) => section.property.body !== 'introduction')
  const pieces = view.outline?.pieces ?? []
  const start = first?.axis ?? first?.pieces[0]
  const at = start ? pieces.findIndex((piece) => piece === start || (piece.heading !== undefined && piece.heading === start.heading)) : pieces.length
  const last = pieces[at - 1]
  return last ? insertBehind(view, [last], text) : [insertBlocks(view, bodyStart(view), text, bodyStart(view))]
}
