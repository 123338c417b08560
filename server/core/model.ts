// The whole of what a document says: the normal form of its properties, and the sections that its kind does not know.
import type { Json, JsonObject } from './json.ts'
import { textOfPieces } from './kinds/bindText.ts'
import type { Memo } from './memo.ts'
import { valueOf } from './value.ts'
import type { Bound } from './view.ts'

/** A section beside the properties of the kind. `level` is that of its heading, 0 for text without one; `text` is Markdown. */
export interface ExtraValue {
  readonly heading: string
  readonly level: number
  readonly text: string
}

/** The canonical tree of a document: its properties under canonical names, and `extra` where there is any. Equal in both notations. */
export function modelOf(bound: Bound, memo: Memo): JsonObject {
  const extra = extrasOf(bound)
  return { ...(valueOf(bound.root, memo) as JsonObject), ...(extra.length > 0 ? { extra: extra as unknown as Json } : {}) }
}

/**
 * Everything in the body that is no value of a property: first the sections of `bound.extras`, in their order; then repeated sections, prose
 * under headings that only group (and these, where they group nothing), and prose in sections that hold something else.
 */
export function extrasOf({ extras, sections, groups }: Bound): readonly ExtraValue[] {
  const own = extras.map(({ title, pieces, written }) => ({ heading: title, level: written?.level ?? pieces[0]?.level ?? 0, text: written?.text ?? textOfPieces(pieces) }))
  const repeated = sections.filter(({ repeats }) => repeats).map(({ pieces, markdown = '' }) => ({ pieces, text: pieces.length > 0 ? textOfPieces(pieces) : markdown }))
  const used = new Set(sections.flatMap(({ axis, repeats }) => (axis && !repeats ? [axis] : [])))
  const grouping = groups.map(({ pieces }) => ({ pieces, text: textOfPieces(pieces) })).filter(({ pieces: [piece], text }) => text !== '' || (piece && !used.has(piece)))
  const rests = sections.flatMap(({ repeats, pieces, rest }) => (rest === undefined || repeats ? [] : [{ pieces, text: rest }]))
  return [...own, ...[...repeated, ...grouping, ...rests].map(({ pieces: [piece], text }) => ({ heading: piece?.title ?? '', level: piece?.level ?? 0, text }))]
}
