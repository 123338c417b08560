// Binds the pieces of a Markdown outline to properties: which heading opens which section, and what is kept as an extra section.
import type { Entry, Node, ScalarNode } from '../node.ts'
import type { Memo } from '../memo.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { ExtraSection, GroupHeading, Section } from '../view.ts'
import { contentsEmpty, headingOf, textScalarOf } from './bindText.ts'
import { bindOneOfSeveral, bindSection, type BoundSection } from './bindSection.ts'
import { areSame, goalsIn, introductionOf, planOfBody, type PartsOfBody } from './bodyPlan.ts'
import { sectionTitle } from './elementHeading.ts'
import type { Kind, Property } from './kind.ts'
import { partOf } from './labels.ts'
import { takeQuadrants, type PieceWithTables } from './quadrantTable.ts'
import { together } from './severalSections.ts'

/** What a body says. Sections stand in the order of the text; a property with several sections has several. */
export interface BoundBody {
  readonly title?: Entry
  readonly sections: readonly Section[]
  /** The value of each property: that of its first section, and of all its parts (1/2, 2/2) together. */
  readonly values: readonly Entry[]
  readonly extras: readonly ExtraSection[]
  readonly groups: readonly GroupHeading[]
}

/** `written`: what the frontmatter says, since goals that stand there head sections of the body too. */
export function bindBody(pieces: readonly Piece[], kind: Kind, memo: Memo, written: readonly Entry[] = []): BoundBody {
  const goals = goalsIn(written, kind)
  const slot = memo<{ last?: { readonly goals: readonly Node[]; readonly bound: BoundBody } }>(pieces, kind, () => ({}))
  if (!slot.last || !areSame(slot.last.goals, goals)) slot.last = { goals, bound: boundBy(planOfBody(pieces, kind, memo, goals, (own, property) => remembered(own, property, kind, memo).node), kind, memo) }
  return slot.last.bound
}

function boundBy(plan: PartsOfBody, kind: Kind, memo: Memo): BoundBody {
  const sections: Section[] = []
  const extras: ExtraSection[] = []
  const groups: GroupHeading[] = []
  const introduction = introductionOf(kind)
  for (const written of plan.parts) {
    const taken = kind.groups.length === 0 || (written.opens === 'property' && written.property !== introduction) ? NONE_TAKEN : written.pieces.map((piece) => takeQuadrants(piece, kind, memo))
    const tabled = taken.flatMap(({ quadrants }) => quadrants)
    const part = tabled.length === 0 ? written : { ...written, pieces: taken.map(({ piece }) => piece) }
    const [own] = part.pieces
    if (!own) continue
    const axis = part.opens === 'group' ? { group: part.group, axis: own } : {}
    for (const quadrant of tabled) sections.push({ ...quadrant, source: 'body', ...axis })
    if (tabled.length > 0 && part.opens !== 'group' && part.pieces.every(contentsEmpty)) continue
    if (part.opens === 'group') groups.push({ group: part.group, heading: headingOf(own), pieces: part.pieces })
    else if (part.opens === 'extra') extras.push({ title: own.title, heading: headingOf(own), pieces: part.pieces })
    else {
      const group = part.under ? { group: part.under.group, axis: part.under.piece } : {}
      const bound = part.isOneOfSeveral ? rememberedOne(part.pieces, part.property, kind, memo) : remembered(part.pieces, part.property, kind, memo)
      const rest = bound.rest === undefined ? {} : { rest: bound.rest }
      const title = bound.title ? { title: bound.title } : {}
      sections.push({ property: part.property, node: bound.node, heading: headingOf(own), source: 'body', pieces: part.pieces, ...title, ...group, ...rest })
      for (const inner of bound.inner) sections.push({ ...inner, source: 'body', ...group })
    }
  }
  return { ...(plan.title ? { title: titleEntry(plan.title) } : {}), ...valuesOf(sections, kind, memo), extras, groups }
}

const NONE_TAKEN: readonly PieceWithTables[] = []

/** The values of the properties, and the sections with the repeated ones marked. */
function valuesOf(sections: readonly Section[], kind: Kind, memo: Memo): Pick<BoundBody, 'sections' | 'values'> {
  const wholes = new Map<Property, readonly Section[]>()
  const marked = sections.map((section): Section => {
    const before = wholes.get(section.property)
    // a section without any part of its property's shape, such as prose in place of a list of versions, is only kept
    if (section.rest !== undefined && section.node.type === 'seq' && section.node.children.length === 0) return section
    if (before && !section.title && before.some(({ title }) => !title) && !isNextPart(section, before)) return { ...section, repeats: true }
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
  const sections = parts as readonly [Section, ...Section[]]
  const [first, ...others] = sections
  const { property, heading, source } = first
  const joined = others.length === 0 ? first : parts.some(({ title }) => title) ? { node: rememberedWhole(sections, memo) } : remembered(parts.flatMap(({ pieces }) => pieces), property, kind, memo, memo(property, PARTS, () => ({})))
  return { key: property.key, label: heading.block.text.slice(heading.start, heading.end), keyPlace: heading, value: joined.node, known: true, source }
}

interface Remembered extends BoundSection {
  readonly pieces: readonly Piece[]
  readonly title?: ScalarNode
}

/** The bound section; the same one as long as all its pieces are the same. */
function remembered(pieces: readonly Piece[], property: Property, kind: Kind, memo: Memo, key: object = property): Remembered {
  return sameOrNew(pieces, memo(pieces[0] as Piece, key, () => ({})), () => ({ pieces, ...bindSection(pieces, property, kind, memo) }))
}

/** The same for one of several sections of a property. */
function rememberedOne(pieces: readonly Piece[], property: Property, kind: Kind, memo: Memo): Remembered {
  const [own] = pieces as readonly [Piece]
  return sameOrNew(pieces, memo(own, kind, () => ({})), () => {
    const title = sectionTitle(own)
    return { pieces, title, ...bindOneOfSeveral(pieces, title, property, memo) }
  })
}

function sameOrNew(pieces: readonly Piece[], slot: { last?: Remembered }, bind: () => Remembered): Remembered {
  const { last } = slot
  if (last && areSame(last.pieces, pieces)) return last
  return (slot.last = bind())
}

const WHOLE = {}

/** The value of several sections together; the same one as long as all of them are the same. */
function rememberedWhole(parts: readonly [Section, ...Section[]], memo: Memo): Node {
  const slot = memo<{ last?: { readonly nodes: readonly Node[]; readonly whole: Node } }>(parts[0].node, WHOLE, () => ({}))
  const nodes = parts.map(({ node }) => node)
  const { last } = slot
  if (last && areSame(last.nodes, nodes)) return last.whole
  slot.last = { nodes, whole: together(parts) }
  return slot.last.whole
}

function titleEntry(piece: Piece): Entry {
  const place = headingOf(piece)
  return { key: 'title', label: piece.title, keyPlace: place, value: textScalarOf(piece.title, place), known: true, source: 'body' }
}
