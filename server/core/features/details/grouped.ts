// Lists that have a section for each goal or title: whether they are asked for as a whole.
import type { Property } from '../../kinds/kind.ts'
import { entryOf, itemsOf, textOf, type Entry } from '../../node.ts'
import type { DocumentView } from '../../view.ts'

/** True for a list that is asked for as a whole: it has no groups, and no goals that should have one. */
export const isPlain = (property: Property, entry: Entry | undefined, view: Pick<DocumentView, 'kind' | 'root'>): boolean =>
  !(entry?.value.type === 'list' && entry.value.groups.length > 0) && (property.sections !== 'perGoal' || itemsOf(entry?.value).some((item) => textOf(item) !== '') || goalsOf(view).length === 0)

/** The goals of the document. */
export const goalsOf = ({ kind, root }: Pick<DocumentView, 'kind' | 'root'>): readonly string[] => {
  const goals = kind.root.properties.find(({ roles }) => roles.includes('goals'))
  return goals ? itemsOf(entryOf(root, goals.key)?.value).map(textOf).filter((text) => text !== '') : []
}
