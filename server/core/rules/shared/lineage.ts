// What a document builds on: its own words about it, and the way from source to source through the workspace.
import { COMMON } from '../../common.ts'
import { entryOf, textOf, type Entry } from '../../node.ts'
import type { DocumentView } from '../../view.ts'
import type { Facts } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import { isBlank } from './textsIn.ts'

/** Names of the common property and its parts (`derivedFrom` in schemas/shared/types.schema.json). */
export const LINEAGE = { derivedFrom: 'derivedFrom', id: 'id', version: 'version', url: 'url', reason: 'reason', changed: 'changed' } as const

/** What the document says it builds on. */
export function sourceEntry(view: DocumentView): Entry | undefined {
  const entry = view.entry(LINEAGE.derivedFrom)
  return entry && !isBlank(entry.value) ? entry : undefined
}

/** A part of it that says something. */
export function partOfSource(entry: Entry, key: string): { readonly entry: Entry; readonly text: string } | undefined {
  const part = entryOf(entry.value, key)
  const text = textOf(part?.value)
  return part && text !== '' ? { entry: part, text } : undefined
}

/** The documents that have an id, or once had it. Undefined while nothing is known of other documents than one. */
export function documentsWith(id: string, workspace: Workspace): readonly Facts[] | undefined {
  if (workspace.byPath.size < 2) return undefined
  return workspace.byId.get(id) ?? workspace.byFormerId.get(id) ?? []
}

/** More steps than this are not followed. */
const LONGEST = 50

/** The ids through which the sources of a document lead back to it, as they are now; undefined when they do not. */
export function cycleFrom(id: string, source: string, workspace: Workspace): readonly string[] | undefined {
  const way = [id]
  let next: string | undefined = presentId(source, workspace)
  while (next !== undefined && way.length < LONGEST) {
    if (next === id) return [...way, id]
    if (way.includes(next)) return undefined
    way.push(next)
    const further: string | undefined = documentsWith(next, workspace)?.find(({ derivedFrom }) => derivedFrom)?.derivedFrom?.id
    next = further === undefined ? undefined : presentId(further, workspace)
  }
  return undefined
}

/** True for a document that names itself as its source, by its id or one that it once had: there is nothing newer and nothing lost in that. */
export const buildsOnItself = (view: DocumentView, source: string, workspace: Workspace): boolean => presentId(source, workspace) === textOf(view.entry(COMMON.id)?.value)

/** The id of a document that once had another. */
const presentId = (id: string, { byId, byFormerId }: Workspace): string => (byId.has(id) ? id : byFormerId.get(id)?.[0]?.id ?? id)
