// Decides what each heading of a body opens: a section of a property, a group of sections, or an extra section.
import type { Memo } from '../memo.ts'
import type { Entry, Node } from '../node.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { contentsEmpty } from './bindText.ts'
import { withRole, type HeadingGroup, type Kind, type Property } from './kind.ts'
import { foldHeading } from './labels.ts'
import { goesOn, headedByGoals, opensByItself, perGoalOf, type OpensOneOf } from './severalSections.ts'

type Part =
  | { readonly opens: 'property'; readonly property: Property; readonly pieces: Piece[]; readonly level: number; readonly under?: OpenGroup; readonly isOneOfSeveral?: true }
  | { readonly opens: 'extra'; readonly pieces: Piece[]; readonly level: number }
  | { readonly opens: 'group'; readonly group: HeadingGroup; readonly pieces: Piece[]; readonly level: number }

interface OpenGroup {
  readonly group: HeadingGroup
  readonly piece: Piece
}

/** What each heading of a body opens. */
export interface PartsOfBody {
  readonly title?: Piece
  readonly parts: readonly Part[]
}

/** What the plan of a body was last, and what it rests on. */
interface Planned {
  readonly pieces: readonly Piece[]
  readonly goals: readonly Node[]
  readonly plan: PartsOfBody
}

const PLAN = {}

/** The value of a section, the same one as long as its pieces are the same. */
type NodeOf = (pieces: readonly Piece[], property: Property) => Node

/** The plan of a body, in which headings that name a goal open sections where the kind says so. `written`: the goals in the frontmatter. */
export function planOfBody(pieces: readonly Piece[], kind: Kind, memo: Memo, written: readonly Node[], nodeOf: NodeOf): PartsOfBody {
  const slot = memo<{ last?: Planned }>(kind, PLAN, () => ({}))
  const kept = slot.last && withPiece(slot.last, pieces)
  const goals = kept && [...written, ...goalsListed(kept, kind, nodeOf)]
  if (kept && goals && areSame(slot.last?.goals ?? [], goals)) {
    slot.last = { pieces, goals, plan: kept }
    return kept
  }
  slot.last = plannedAnew(pieces, kind, memo, written, nodeOf)
  return slot.last.plan
}

/** The plan with the one piece that is new in place of the one that it follows. Undefined where headings have changed, or more than that. */
function withPiece({ pieces: before, plan }: Planned, pieces: readonly Piece[]): PartsOfBody | undefined {
  const at = before.length === pieces.length ? pieces.findIndex((piece, index) => piece !== before[index]) : -1
  const [old, next] = [before[at], pieces[at]]
  if (!old || !next || old.level !== next.level || old.title !== next.title || contentsEmpty(old) !== contentsEmpty(next)) return undefined
  if (pieces.some((piece, index) => index > at && piece !== before[index])) return undefined
  const now = (piece: Piece): Piece => (piece === old ? next : piece)
  const parts = plan.parts.map((part): Part => ({ ...part, pieces: part.pieces.map(now), ...('under' in part && part.under ? { under: { ...part.under, piece: now(part.under.piece) } } : {}) }))
  return { ...(plan.title ? { title: now(plan.title) } : {}), parts }
}

export const areSame = (some: readonly object[], others: readonly object[]): boolean => some.length === others.length && some.every((one, index) => one === others[index])

/** The values of goals in the frontmatter, where they head sections of the body. */
export function goalsIn(written: readonly Entry[], kind: Kind): readonly Node[] {
  if (!perGoalOf(kind)) return []
  const properties = withRole(kind.root, 'goals')
  return written.flatMap(({ key, value }) => (properties.some((property) => property.key === key) ? [value] : []))
}

/** Those of its sections. */
function goalsListed({ parts }: PartsOfBody, kind: Kind, nodeOf: NodeOf): readonly Node[] {
  if (!perGoalOf(kind)) return []
  const properties = withRole(kind.root, 'goals')
  return parts.flatMap((part) => (part.opens === 'property' && properties.includes(part.property) ? [nodeOf(part.pieces, part.property)] : []))
}

function plannedAnew(pieces: readonly Piece[], kind: Kind, memo: Memo, written: readonly Node[], nodeOf: NodeOf): Planned {
  const byItself = opensByItself(kind, pieces)
  const plan = planOf(pieces, kind, byItself)
  const goals = [...written, ...goalsListed(plan, kind, nodeOf)]
  const perGoal = perGoalOf(kind)
  if (!perGoal) return { pieces, goals, plan }
  const candidates = plan.parts.flatMap((part) => (part.opens === 'extra' ? part.pieces.filter(({ level, title }) => level >= 2 && title !== '') : []))
  const headed = headedByGoals(candidates, goals, kind, memo)
  return { pieces, goals, plan: headed.size === 0 ? plan : planOf(pieces, kind, (piece) => (headed.has(piece) ? perGoal : byItself(piece))) }
}

export const introductionOf = ({ root, known }: Kind): Property | undefined => known(root, INTRODUCTION, () => root.properties.findLast(({ body }) => body === 'introduction'))

const INTRODUCTION = {}

/** Decides for each heading what it opens. A sub-heading of a section belongs to the section; one of an extra section may open a section. */
function planOf(pieces: readonly Piece[], kind: Kind, opensOneOf: OpensOneOf): PartsOfBody {
  const introduction = introductionOf(kind)
  const title = titleOf(pieces, kind)
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
    const property = openedBy(piece, kind)
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

/** The first heading at level 1 that names no part of the document, or one that does, where it stands alone above other parts: a pilot may be called *Kokeilu*. */
function titleOf(pieces: readonly Piece[], kind: Kind): Piece | undefined {
  const main = pieces.filter(({ level }) => level === 1)
  const named = main.find((piece) => !openedBy(piece, kind) && !(main.length > 1 && groupOf(kind, piece.title)))
  const [only, ...more] = main
  if (named || !only || more.length > 0) return named
  const own = openedBy(only, kind)
  return pieces.some((piece) => piece.level === 2 && (openedBy(piece, kind) ?? own) !== own) ? only : undefined
}

/** The property whose section a heading opens. What usually stands in the frontmatter is no part that stands beside the title. */
function openedBy({ level, title }: Piece, { root }: Kind): Property | undefined {
  const property = root.byHeading.get(foldHeading(title))
  return level === 1 && property?.body === 'frontmatter' ? undefined : property
}

/** True for a heading that is a title inside the property, and no name of it. */
const isTitleIn = (property: Property, { title }: Piece, { root }: Kind): boolean => property.sections === 'titled' && root.byLabel.get(foldHeading(title)) !== property

function groupOf(kind: Kind, title: string): HeadingGroup | undefined {
  const folded = foldHeading(title)
  return kind.groups.find(({ names }) => names.has(folded))
}
