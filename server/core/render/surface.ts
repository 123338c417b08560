// How the body of a Markdown document looks where it is not as it would be written anew: what goes into the hints of its YAML form.
import { COMMON } from '../common.ts'
import type { DocumentContent } from '../document.ts'
import { propertyOf, type Kind, type Property } from '../kinds/kind.ts'
import { fold, partOf } from '../kinds/labels.ts'
import { headersOf, textColumn } from '../kinds/table.ts'
import type { Memo } from '../memo.ts'
import { textOf, type Entry, type ListNode } from '../node.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import { sourceOf, type Content, type Located, type Piece } from '../parse/markdown/outline.ts'
import type { Language } from '../problem.ts'
import type { Section } from '../view.ts'
import { fingerprint } from './comparable.ts'
import { hintsOf, type Hint, type Hints } from './hints.ts'
import { elementTitle } from './markdownObject.ts'
import { countIn } from './markdownSeveral.ts'
import { headingFor, labelFor } from './names.ts'
import { canHost } from './plan.ts'

export function hintsFrom(content: DocumentContent, kind: Kind, language: Language, memo: Memo): Hints {
  const pieces = content.body?.outline.pieces ?? []
  // what stands in the frontmatter may have hints that found no use in the body
  const before = hintsOf(content.yaml, kind, memo)
  const of = new Map<string, Hint>()
  for (const entry of content.root.entries) {
    const property = entry.known ? propertyOf(kind.root, entry.key) : undefined
    if (!property) continue
    const unused = entry.source === 'frontmatter' && !entry.body ? before.of.get(property.key) : undefined
    const hint = { ...unused, ...placeHint(entry, property, content), ...orderHint(entry, property, content), ...looksOf(property, content, language) }
    if (Object.keys(hint).length > 0) of.set(property.key, hint)
  }
  const definitions = pieces.flatMap(({ contents }) => contents.filter((one) => one.type === 'form' && one.form.type === 'definition'))
  return { of, links: definitions.map((one) => (one.type === 'form' ? sourceOf(one).replace(/\s+/gu, ' ').trim() : '')) }
}

/** Where a property stands when that is not where it would be written, and what the body says beside the frontmatter. */
function placeHint(entry: Entry, property: Property, { sections }: DocumentContent): Hint {
  if (entry.body) return fingerprint(entry.body.value) === fingerprint(entry.value) ? { place: 'both' } : { body: entry.body.value }
  const host = property.within !== undefined && sections.some(({ property: other, source, node }) => other.key === property.within && source === 'body' && canHost(node, other))
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
function looksOf(property: Property, { sections }: DocumentContent, language: Language): Hint {
  const own = sections.filter((section) => section.property === property && section.source === 'body' && !section.repeats)
  const [first, ...others] = own
  const [piece] = first?.pieces ?? []
  if (!first || !piece || isIntroduction(piece, property)) return {}
  if (own.every(({ title }) => title)) return looksOfSeveral(own, property, language)
  const isGuest = sections.some((section) => section !== first && section.property.key === property.within && section.pieces.includes(piece))
  if (isGuest) return first.node.type !== 'scalar' && piece.title === labelFor(property, language) ? {} : { heading: piece.title }
  const axis = first.axis?.title
  const lists = property.type === 'list' ? listsOf(own, property) : []
  const inline = first.node.type === 'list' && others.length === 0 ? inlineOf(first.node, first.pieces.length - 1) : []
  const usualLevel = axis === undefined ? 2 : 3
  const isUnusual = piece.heading !== undefined && (piece.title !== headingFor(property, language) || property.body === 'introduction' || property.sections !== undefined)
  return {
    ...(others.length === 0 && isUnusual ? { heading: piece.title } : {}),
    ...(piece.heading && piece.level !== usualLevel ? { level: piece.level } : {}),
    ...(axis === undefined ? {} : { axis }),
    ...(lists.some((marker) => marker !== '-') ? { lists } : {}),
    ...(inline.some((line) => line !== '') ? { inline } : {}),
    ...(others.length > 0 ? { parts: partsOf(own, property) } : {}),
  }
}

/** Sections that are one property together: their headings, where these are not as they would be written. */
function looksOfSeveral(sections: readonly Section[], property: Property, language: Language): Hint {
  const [level = 2] = sections.map(({ pieces: [own] }) => own?.level)
  const lists = property.type === 'list' ? listsOf(sections, property) : []
  let at = 0
  const parts = sections.map(({ pieces: [own], node }) => {
    const part = { heading: own?.title ?? '', at }
    at += countIn(node)
    return part
  })
  const isUsual = sections.every(({ pieces: [own], node, title }) => own?.title === (node.type === 'seq' ? elementTitle(node.children[0], property, language) : title && textOf(title)))
  const isApart = new Set(sections.map(({ title }) => fold(title ? textOf(title) : ''))).size === sections.length
  return {
    ...(level === 2 ? {} : { level }),
    ...(lists.some((marker) => marker !== '-') ? { lists } : {}),
    ...(isUsual && (isApart || property.type !== 'list') ? {} : { parts }),
  }
}

const isIntroduction = ({ heading, level, title }: Piece, { body, names }: Property): boolean =>
  body === 'introduction' && (heading === undefined || (level === 1 && !names.has(fold(title))))

/** The first marker of each list; of a table `|` and the name of the column that is the items' text; `paragraphs` where there is none and paragraphs are the items. */
function listsOf(sections: readonly Section[], property: Property): readonly string[] {
  const contents = sections.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.contents))
  const lists = contents.flatMap((content) => (content.type === 'wholeList' ? [markerOf(content)] : isTable(content) ? [`|${headersOf(content)[textColumn(content, property)] ?? ''}`] : []))
  return lists.length === 0 && property.itemsFrom === 'paragraphs' && contents.length > 0 ? ['paragraphs'] : lists
}

/** The lines that stand in place of titles above the lists of the section itself, before any sub-heading. */
function inlineOf({ groups }: ListNode, below: number): readonly string[] {
  return groups.slice(0, groups.length - below).map(({ title }) => (title ? title.place.block.text.slice(title.place.start, title.place.end).trim() : ''))
}

const isTable = (content: Content): content is Located<TableForm> & { readonly type: 'form' } => content.type === 'form' && content.form.type === 'table'

function markerOf({ ordered, marker, items }: Content & { readonly type: 'wholeList' }): string {
  return ordered ? `${items[0]?.form.number ?? 1}${marker}` : marker
}

function partsOf(sections: readonly Section[], { type }: Property): NonNullable<Hint['parts']> {
  let at = 0
  return sections.filter(({ pieces: [own] }) => own && (partOf(own.title) || own.heading)).map(({ pieces, node }) => {
    const part = { heading: pieces[0]?.title ?? '', at }
    const blocks = (pieces[0]?.contents ?? []).filter((content) => content.type === 'wholeList' || !SILENT.has(content.form.type)).length
    at += type === 'text' && node.type === 'scalar' ? String(node.value).split(/\n{2,}/u).filter((paragraph) => paragraph !== '').length : blocks
    return part
  })
}

const SILENT: ReadonlySet<string> = new Set(['comment', 'definition', 'break'])
