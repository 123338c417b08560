// Sections that a document lacks, as places that items can go to: they are put in where the form has them, together with what is moved.
import type { Document } from '../../document.ts'
import { composed, textEditsOf } from '../../edit/apply.ts'
import type { ItemsOf } from '../../edit/moveBetween.ts'
import { listsOf } from '../../edit/moveLists.ts'
import { insertSectionWith } from '../../edit/section.ts'
import { insertKey } from '../../edit/yaml.ts'
import { step } from '../../json.ts'
import { isSection, type Property } from '../../kinds/kind.ts'
import type { TextEdit } from '../../text.ts'
import type { DocumentView } from '../../view.ts'
import type { Moved, To } from './moving.ts'
import { after, inKey, topLists, treesOf, type Moving } from './tried.ts'

/** A section that is not there, by the pointer that its items would have. */
export interface MissingList {
  readonly pointer: string
  readonly property: Property
}

/** Those that are written like the list that is left. */
export const missingLists = (moving: Moving, { list }: ItemsOf): readonly MissingList[] => (list.notation === moving.view.notation ? lackedBy(moving) : [])

function lackedBy({ view }: Moving): readonly MissingList[] {
  if (view.isBroken) return []
  const there = new Set([...view.sections.map(({ property }) => property.key), ...view.root.entries.map(({ key }) => key)])
  return view.kind.root.properties.filter((property) => property.type === 'list' && isSection(property) && property.within === undefined && !there.has(property.key))
    .map((property) => ({ pointer: `${step(property.key)}/items`, property }))
}

/** The move into a section that is made for it. `move`: moves in the document that has it. */
export function intoMissing(moving: Moving, items: ItemsOf, to: To, move: (moving: Moving, pointers: readonly string[], to: To) => Moved): Moved {
  if (!missingLists(moving, items).some(({ pointer }) => pointer === to.list)) return { refused: 'unknown' }
  const made = madeFor(moving, to.list)
  if (!made || made === 'anchor') return { refused: made ?? 'unreadable' }
  const moved = move(made.moving, items.indices.map((index) => `${items.list.pointer}/${index}`), to)
  return moved.edits ? { ...moved, edits: made.before(moved.edits) } : moved
}

/** The document with a section that it lacks. `before`: edits of that document with those that made the section. Undefined where it cannot be made. */
export function madeFor(moving: Moving, list: string): { readonly moving: Moving; readonly before: (edits: readonly TextEdit[]) => readonly TextEdit[] } | 'anchor' | undefined {
  const { view } = moving
  const property = lackedBy(moving).find(({ pointer }) => pointer === list)?.property
  const made = property ? textEditsOf(view, view.notation === 'yaml' ? insertKey(view, { property }) : insertSectionWith(view, property, '')) : []
  const tried = property && made.length > 0 ? triedNew(moving, made, property) : undefined
  return !tried || tried === 'anchor' ? tried : { moving: { ...moving, ...tried }, before: (edits) => composed(made, edits) }
}

/** The document with the new section; undefined where something else would change by it. */
function triedNew({ document, view, edit }: Moving, made: readonly TextEdit[], property: Property): ReturnType<typeof after> {
  const tried = after(document, view, edit, made)
  if (!tried || tried === 'anchor') return tried
  const said = (of: Document, seen: DocumentView): string => JSON.stringify([
    topLists(listsOf(of, seen)).map((list) => inKey(list, treesOf(list.items, of))), seen.extras.map(({ title }) => title), seen.root.entries.flatMap(({ key }) => (key === property.key ? [] : [key])),
  ])
  return said(document, view) === said(tried.document, tried.view) && tried.view.sections.filter((section) => section.property === property).length === 1 ? tried : undefined
}
