// What is typed into a field and not yet saved: it is kept while the page is hidden.
import type { Shown } from '../boardMessages.ts'

export interface Draft extends Shown {
  readonly text: string
  /** The text of the item as it was; empty for a new one. */
  readonly first: string
  readonly isNew: boolean
}

/** What a page kept; undefined for anything else. */
export function draftOf(state: unknown): Draft | undefined {
  const draft: unknown = typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined
  if (typeof draft !== 'object' || draft === null) return undefined
  const { pointer, print, text, first, isNew } = draft as Readonly<Record<string, unknown>>
  return typeof pointer === 'string' && typeof print === 'string' && typeof text === 'string' && typeof first === 'string' && typeof isNew === 'boolean' ? { pointer, print, text, first, isNew } : undefined
}
