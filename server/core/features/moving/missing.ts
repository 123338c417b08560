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
export function missingLists({ view }: Moving, { list }: ItemsOf): readonly MissingList[] {
  if (list.notation !== view.notation || view.isBroken) return []
  const there = new Set([...view.sections.map(({ property }) => property.key), ...view.root.entries.map(({ key }) => key)])
  return view.kind.root.properties.filter((property) => property.type === 'list' && isSection(property) && property.within === undefined && !there.has(property.key))
    .map((property) => ({ pointer: `${step(property.key)}/items`, property }))
}

/** The move into a section that is made for it. `move`: moves in the document that has it. */
export function intoMissing(moving: Moving, items: ItemsOf, to: To, move: (moving: Moving, pointers: readonly string[], to: To) => Moved): Moved {
  const { view } = moving
  const missing = missingLists(moving, items).find(({ pointer }) => pointer === to.list)
  if (!missing) return { refused: 'unknown' }
  const { property } = missing
  const made = textEditsOf(view, view.notation === 'yaml' ? insertKey(view, { property }) : insertSectionWith(view, property, ''))
  const tried = made.length === 0 ? undefined : triedNew(moving, made, property)
  if (!tried || tried === 'anchor') return { refused: tried ?? 'unreadable' }
  const moved = move({ ...moving, ...tried }, items.indices.map((index) => `${items.list.pointer}/${index}`), to)
  return moved.edits ? { ...moved, edits: composed(made, moved.edits) } : moved
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
