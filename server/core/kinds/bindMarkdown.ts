// Binds the pieces of a Markdown outline to properties: which heading opens which section, and what is kept as an extra section.
import type { Entry, Node, ScalarNode } from '../node.ts'
import type { Memo } from '../memo.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { ExtraSection, GroupHeading, Section } from '../view.ts'
import { contentsEmpty, headingOf, textScalarOf } from './bindText.ts'
import { bindOneOfSeveral, bindSection, type BoundSection } from './bindSection.ts'
import { sectionTitle } from './elementHeading.ts'
import { withRole, type HeadingGroup, type Kind, type Property } from './kind.ts'
import { fold, partOf } from './labels.ts'
import { takeQuadrants } from './quadrantTable.ts'
import { goesOn, headedByGoals, opensByItself, perGoalOf, together, type OpensOneOf } from './severalSections.ts'

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
  const sections: Section[] = []
  const extras: ExtraSection[] = []
  const groups: GroupHeading[] = []
  const plan = planWithGoals(pieces, kind, memo, written)
  const introduction = introductionOf(kind)
  for (const written of plan.parts) {
    const taken = written.opens === 'property' && written.property !== introduction ? [] : written.pieces.map((piece) => takeQuadrants(piece, kind, memo))
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

type Part =
  | { readonly opens: 'property'; readonly property: Property; readonly pieces: Piece[]; readonly level: number; readonly under?: OpenGroup; readonly isOneOfSeveral?: true }
  | { readonly opens: 'extra'; readonly pieces: Piece[]; readonly level: number }
  | { readonly opens: 'group'; readonly group: HeadingGroup; readonly pieces: Piece[]; readonly level: number }

interface OpenGroup {
  readonly group: HeadingGroup
  readonly piece: Piece
}

interface PartsOfBody {
  readonly title?: Piece
  readonly parts: readonly Part[]
}

/** The plan of a body, in which headings that name a goal open sections where the kind says so. */
function planWithGoals(pieces: readonly Piece[], kind: Kind, memo: Memo, written: readonly Entry[]): PartsOfBody {
  const byItself = opensByItself(kind, pieces)
  const plan = planOf(pieces, kind, byItself)
  const perGoal = perGoalOf(kind)
  if (!perGoal) return plan
  const properties = withRole(kind.root, 'goals')
  const listed = plan.parts.flatMap((part) => (part.opens === 'property' && properties.includes(part.property) ? [remembered(part.pieces, part.property, kind, memo).node] : []))
  const goals = [...written.filter(({ key }) => properties.some((property) => property.key === key)).map(({ value }) => value), ...listed]
  const candidates = plan.parts.flatMap((part) => (part.opens === 'extra' ? part.pieces.filter(({ level, title }) => level >= 2 && title !== '') : []))
  const headed = headedByGoals(candidates, goals, kind, memo)
  return headed.size === 0 ? plan : planOf(pieces, kind, (piece) => (headed.has(piece) ? perGoal : byItself(piece)))
}

const introductionOf = (kind: Kind): Property | undefined => kind.root.properties.findLast(({ body }) => body === 'introduction')

/** Decides for each heading what it opens. A sub-heading of a section belongs to the section; one of an extra section may open a section. */
function planOf(pieces: readonly Piece[], kind: Kind, opensOneOf: OpensOneOf): PartsOfBody {
  const introduction = introductionOf(kind)
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
    if (open?.opens === 'property' && open.isOneOfSeveral && goesOn(open, piece, property !== undefined)) {
      open.pieces.push(piece)
      continue
    }
    const axis = property ? undefined : groupOf(kind, piece.title)
    const several = property || axis ? (property && isTitleIn(property, piece, kind) ? property : undefined) : opensOneOf(piece)
    if (several) parts.push({ opens: 'property', property: several, pieces: [piece], level: piece.level, isOneOfSeveral: true, ...(group ? { under: group } : {}) })
    else if (property) parts.push({ opens: 'property', property, pieces: [piece], level: piece.level, ...(group ? { under: group } : {}) })
    else if (axis) {
      group = { group: axis, piece }
      parts.push({ opens: 'group', group: axis, pieces: [piece], level: piece.level })
    } else if (open?.opens === 'extra' && piece.level > open.level && open.pieces[0] !== title) open.pieces.push(piece)
    else parts.push({ opens: 'extra', pieces: [piece], level: piece.level })
  }
  return { ...(title ? { title } : {}), parts }
}

/** True for a heading that is a title inside the property, and no name of it. */
const isTitleIn = (property: Property, { title }: Piece, { root }: Kind): boolean => property.sections === 'titled' && root.byLabel.get(fold(title)) !== property

function groupOf(kind: Kind, title: string): HeadingGroup | undefined {
  const folded = fold(title)
  return kind.groups.find(({ names }) => names.has(folded))
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
  if (last && last.pieces.length === pieces.length && last.pieces.every((piece, index) => piece === pieces[index])) return last
  return (slot.last = bind())
}

const WHOLE = {}

/** The value of several sections together; the same one as long as all of them are the same. */
function rememberedWhole(parts: readonly [Section, ...Section[]], memo: Memo): Node {
  const slot = memo<{ last?: { readonly nodes: readonly Node[]; readonly whole: Node } }>(parts[0].node, WHOLE, () => ({}))
  const nodes = parts.map(({ node }) => node)
  const { last } = slot
  if (last && last.nodes.length === nodes.length && last.nodes.every((node, index) => node === nodes[index])) return last.whole
  slot.last = { nodes, whole: together(parts) }
  return slot.last.whole
}

function titleEntry(piece: Piece): Entry {
  const place = headingOf(piece)
  return { key: 'title', label: piece.title, keyPlace: place, value: textScalarOf(piece.title, place), known: true, source: 'body' }
}
