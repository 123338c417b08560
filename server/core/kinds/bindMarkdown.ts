// Binds the pieces of a Markdown outline to properties: which heading opens which section, and what is kept as an extra section.
import type { Entry } from '../node.ts'
import type { Memo } from '../memo.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { ExtraSection, GroupHeading, Section } from '../view.ts'
import { contentsEmpty, headingOf, textScalarOf } from './bindText.ts'
import { bindSection, type BoundSection } from './bindSection.ts'
import type { HeadingGroup, Kind, Property } from './kind.ts'
import { fold, partOf } from './labels.ts'

/** What a body says. Sections stand in the order of the text; a property with several sections has several. */
export interface BoundBody {
  readonly title?: Entry
  readonly sections: readonly Section[]
  /** The value of each property: that of its first section, and of all its parts (1/2, 2/2) together. */
  readonly values: readonly Entry[]
  readonly extras: readonly ExtraSection[]
  readonly groups: readonly GroupHeading[]
}

export function bindBody(pieces: readonly Piece[], kind: Kind, memo: Memo): BoundBody {
  const sections: Section[] = []
  const extras: ExtraSection[] = []
  const groups: GroupHeading[] = []
  const plan = planOf(pieces, kind)
  for (const part of plan.parts) {
    const [own] = part.pieces
    if (!own) continue
    if (part.opens === 'group') groups.push({ group: part.group, heading: headingOf(own), pieces: part.pieces })
    else if (part.opens === 'extra') extras.push({ title: own.title, heading: headingOf(own), pieces: part.pieces })
    else {
      const group = part.under ? { group: part.under.group, axis: part.under.piece } : {}
      const bound = remembered(part.pieces, part.property, kind, memo)
      const rest = bound.rest === undefined ? {} : { rest: bound.rest }
      sections.push({ property: part.property, node: bound.node, heading: headingOf(own), source: 'body', pieces: part.pieces, ...group, ...rest })
      for (const inner of bound.inner) sections.push({ ...inner, source: 'body', ...group })
    }
  }
  return { ...(plan.title ? { title: titleEntry(plan.title) } : {}), ...valuesOf(sections, kind, memo), extras, groups }
}

/** The values of the properties, and the sections with the repeated ones marked. */
function valuesOf(sections: readonly Section[], kind: Kind, memo: Memo): Pick<BoundBody, 'sections' | 'values'> {
  const wholes = new Map<Property, readonly Section[]>()
  const marked = sections.map((section): Section => {
    const before = wholes.get(section.property)
    // a section without any part of its property's shape, such as prose in place of a list of versions, is only kept
    if (section.rest !== undefined && section.node.type === 'seq' && section.node.children.length === 0) return section
    if (before && !isNextPart(section, before)) return { ...section, repeats: true }
    wholes.set(section.property, [...(before ?? []), section])
    return section
  })
  return { sections: marked, values: [...wholes.values()].map((parts) => entryOf(parts, kind, memo)) }
}

function isNextPart({ pieces: [own] }: Section, before: readonly Section[]): boolean {
  const part = own && partOf(own.title)
  return part !== undefined && before.every(({ pieces: [other] }) => other?.level === own?.level && partOf(other?.title ?? '')?.n !== part.n)
}

const PARTS = {}

function entryOf(parts: readonly Section[], kind: Kind, memo: Memo): Entry {
  const [first, ...others] = parts as readonly [Section, ...Section[]]
  const { property, heading, source } = first
  const joined = others.length === 0 ? first : remembered(parts.flatMap(({ pieces }) => pieces), property, kind, memo, memo(property, PARTS, () => ({})))
  return { key: property.key, label: heading.block.text.slice(heading.start, heading.end), keyPlace: heading, value: joined.node, known: true, source }
}

type Part =
  | { readonly opens: 'property'; readonly property: Property; readonly pieces: Piece[]; readonly level: number; readonly under?: OpenGroup }
  | { readonly opens: 'extra'; readonly pieces: Piece[]; readonly level: number }
  | { readonly opens: 'group'; readonly group: HeadingGroup; readonly pieces: Piece[]; readonly level: number }

interface OpenGroup {
  readonly group: HeadingGroup
  readonly piece: Piece
}

/** Decides for each heading what it opens. A sub-heading of a section belongs to the section; one of an extra section may open a section. */
function planOf(pieces: readonly Piece[], kind: Kind): { readonly title?: Piece; readonly parts: readonly Part[] } {
  const introduction = kind.root.properties.findLast(({ body }) => body === 'introduction')
  const title = pieces.find(({ level, title: text }) => level === 1 && !kind.root.byHeading.has(fold(text)))
  const first = pieces.findIndex(({ level }) => level >= 2)
  const parts: Part[] = []
  let group: OpenGroup | undefined
  for (const [index, piece] of pieces.entries()) {
    const open = parts.at(-1)
    if (piece === title || (piece.level === 0 && index === 0)) {
      const early = (first < 0 || index < first) && open === undefined
      if (contentsEmpty(piece)) continue
      parts.push(introduction && early ? { opens: 'property', property: introduction, pieces: [piece], level: 1 } : { opens: 'extra', pieces: [piece], level: 1 })
      continue
    }
    if (group && piece.level <= group.piece.level) group = undefined
    if (open?.opens === 'property' && open.property !== introduction && piece.level > open.level) {
      open.pieces.push(piece)
      continue
    }
    const property = kind.root.byHeading.get(fold(piece.title))
    const axis = property ? undefined : groupOf(kind, piece.title)
    if (property) parts.push({ opens: 'property', property, pieces: [piece], level: piece.level, ...(group ? { under: group } : {}) })
    else if (axis) {
      group = { group: axis, piece }
      parts.push({ opens: 'group', group: axis, pieces: [piece], level: piece.level })
    } else if (open?.opens === 'extra' && piece.level > open.level && open.pieces[0] !== title) open.pieces.push(piece)
    else parts.push({ opens: 'extra', pieces: [piece], level: piece.level })
  }
  return { ...(title ? { title } : {}), parts }
}

function groupOf(kind: Kind, title: string): HeadingGroup | undefined {
  const folded = fold(title)
  return kind.groups.find(({ names }) => names.has(folded))
}

interface Remembered extends BoundSection {
  readonly pieces: readonly Piece[]
}

/** The bound section; the same one as long as all its pieces are the same. */
function remembered(pieces: readonly Piece[], property: Property, kind: Kind, memo: Memo, key: object = property): Remembered {
  const [own] = pieces as readonly [Piece]
  const slot = memo<{ last?: Remembered }>(own, key, () => ({}))
  const { last } = slot
  if (last && last.pieces.length === pieces.length && last.pieces.every((piece, index) => piece === pieces[index])) return last
  return (slot.last = { pieces, ...bindSection(pieces, property, kind, memo) })
}

function titleEntry(piece: Piece): Entry {
  const place = headingOf(piece)
  return { key: 'title', label: piece.title, keyPlace: place, value: textScalarOf(piece.title, place), known: true, source: 'body' }
}
