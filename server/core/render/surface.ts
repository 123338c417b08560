// How the body of a Markdown document looks where it is not as it would be written anew: what goes into the hints of its YAML form.
import { COMMON } from '../common.ts'
import type { DocumentContent } from '../document.ts'
import { propertyOf, type Kind, type Property } from '../kinds/kind.ts'
import { fold, partOf } from '../kinds/labels.ts'
import type { Entry, ListNode } from '../node.ts'
import { sourceOf, type Content, type Piece } from '../parse/markdown/outline.ts'
import type { Language } from '../problem.ts'
import type { Section } from '../view.ts'
import { fingerprint } from './comparable.ts'
import type { Hint, Hints } from './hints.ts'
import { headingFor } from './names.ts'

export function hintsFrom(content: DocumentContent, kind: Kind, language: Language): Hints {
  const pieces = content.body?.outline.pieces ?? []
  const of = new Map<string, Hint>()
  for (const entry of content.root.entries) {
    const property = entry.known ? propertyOf(kind.root, entry.key) : undefined
    const hint = property && { ...placeHint(entry, property, content), ...orderHint(entry, property, content), ...looksOf(property, content, language) }
    if (property && hint && Object.keys(hint).length > 0) of.set(property.key, hint)
  }
  const definitions = pieces.flatMap(({ contents }) => contents.flatMap((one) => (one.type === 'form' && one.form.type === 'definition' ? [sourceOf(one).replace(/\s+/gu, ' ').trim()] : [])))
  return { of, links: definitions }
}

/** Where a property stands when that is not where it would be written, and what the body says beside the frontmatter. */
function placeHint(entry: Entry, property: Property, { sections }: DocumentContent): Hint {
  if (entry.body) return fingerprint(entry.body.value) === fingerprint(entry.value) ? { place: 'both' } : { body: entry.body.value }
  const host = property.within !== undefined && sections.some(({ property: { key }, source, node }) => key === property.within && source === 'body' && node.type === 'map')
  const usual = property.body !== 'frontmatter' || property.key === COMMON.title || host
  if (entry.source === 'frontmatter') return usual ? { place: 'frontmatter' } : {}
  return usual ? {} : { place: 'body' }
}

/** What has a key in the frontmatter would be written in the order of the keys. */
function orderHint(entry: Entry, property: Property, { sections, root }: DocumentContent): Hint {
  if (!entry.body || property.key === COMMON.title) return {}
  const own = sections.filter(({ source, pieces }) => source === 'body' && pieces.length > 0)
  const at = own.findIndex((section) => section.property === property)
  const before = own.slice(0, Math.max(0, at)).findLast((section) => section.property.within === undefined && !section.repeats)
  const after = before?.property.key ?? (root.entries.some(({ key }) => key === COMMON.title) ? COMMON.title : undefined)
  return at < 0 || after === undefined ? {} : { after }
}

/** Headings, levels and lists of the sections of a property. */
function looksOf(property: Property, { sections, groups, body }: DocumentContent, language: Language): Hint {
  const own = sections.filter((section) => section.property === property && section.source === 'body' && !section.repeats)
  const [first, ...others] = own
  const [piece] = first?.pieces ?? []
  if (!first || !piece || isIntroduction(piece, property)) return {}
  // under a heading of another property it needs none of its own
  if (property.within !== undefined && sections.some((section) => section !== first && section.property.key === property.within && section.pieces.includes(piece))) return {}
  const axis = first.group && axisOf(first, groups, body?.outline.pieces ?? [])
  const lists = property.type === 'list' ? listsOf(own, property) : []
  const inline = first.node.type === 'list' && lists.length > 0 ? inlineOf(first.node, piece) : []
  const usualLevel = axis === undefined ? 2 : 3
  return {
    ...(others.length === 0 && piece.heading && (piece.title !== headingFor(property, language) || property.body === 'introduction') ? { heading: piece.title } : {}),
    ...(piece.heading && piece.level !== usualLevel ? { level: piece.level } : {}),
    ...(axis === undefined ? {} : { axis }),
    ...(lists.some((marker) => marker !== '-') ? { lists } : {}),
    ...(inline.some((line) => line !== '') ? { inline } : {}),
    ...(others.length > 0 ? { parts: partsOf(own, property) } : {}),
  }
}

const isIntroduction = (piece: Piece, property: Property): boolean => property.body === 'introduction' && (piece.heading === undefined || (piece.level === 1 && !property.names.has(fold(piece.title))))

/** The heading of the group that a section stands under: the last one before it. */
function axisOf({ group, pieces: [own] }: Section, groups: DocumentContent['groups'], pieces: readonly Piece[]): string | undefined {
  const at = own ? pieces.indexOf(own) : -1
  return groups.findLast((one) => one.group === group && one.pieces[0] !== undefined && pieces.indexOf(one.pieces[0]) < at)?.pieces[0]?.title
}

/** The first marker of each list; `paragraphs` where there is none and paragraphs are the items. */
function listsOf(sections: readonly Section[], property: Property): readonly string[] {
  const contents = sections.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.contents))
  const lists = contents.flatMap((content) => (content.type === 'wholeList' ? [markerOf(content)] : content.form.type === 'table' ? ['-'] : []))
  return lists.length === 0 && property.itemsFrom === 'paragraphs' && contents.length > 0 ? ['paragraphs'] : lists
}

/** The lines that stand in place of titles above the lists of the section itself, before any sub-heading. */
function inlineOf({ groups }: ListNode, own: Piece): readonly string[] {
  const lists = own.contents.filter((content) => content.type === 'wholeList' || content.form.type === 'table').length
  return groups.slice(0, lists).map(({ title }) => (title ? title.place.block.text.slice(title.place.start, title.place.end).trim() : ''))
}

function markerOf({ ordered, marker, items }: Content & { readonly type: 'wholeList' }): string {
  return ordered ? `${items[0]?.form.number ?? 1}${marker}` : marker
}

function partsOf(sections: readonly Section[], { type }: Property): NonNullable<Hint['parts']> {
  let at = 0
  return sections.filter(({ pieces: [own] }) => own && (partOf(own.title) || own.heading)).map(({ pieces, node }) => {
    const part = { heading: pieces[0]?.title ?? '', at }
    at += type === 'text' && node.type === 'scalar' ? String(node.value).split(/\n{2,}/u).length : (pieces[0]?.contents ?? []).filter((content) => content.type === 'wholeList' || !SILENT.has(content.form.type)).length
    return part
  })
}

const SILENT: ReadonlySet<string> = new Set(['comment', 'definition', 'break'])
