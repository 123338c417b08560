// Lists as they were written: every list of a piece, nested ones too, with the text of its items.
import type { Memo } from '../../memo.ts'
import type { Block, Place } from '../../node.ts'
import type { Form, ListForm, ListItemForm } from '../../parse/markdown/form.ts'
import { itemsInside, type Located, type Piece } from '../../parse/markdown/outline.ts'

/** A list with its items in order; `depth` is 0 for one that stands directly under a heading. */
export interface WrittenList {
  readonly ordered: boolean
  readonly depth: number
  readonly items: readonly Located<ListItemForm>[]
}

/** All lists of a piece, each before those inside it. */
export const listsOf = (piece: Piece, remember: Memo): readonly WrittenList[] => remember(piece, LISTS, () => listsIn(piece))

const LISTS = {}

function listsIn({ contents }: Piece): readonly WrittenList[] {
  let all: readonly WrittenList[] = NO_LISTS
  for (const content of contents) {
    if (content.type !== 'wholeList') continue
    const lists = withNested({ ordered: content.ordered, depth: 0, items: content.items })
    all = all.length === 0 ? lists : [...all, ...lists]
  }
  return all
}

const NO_LISTS: readonly WrittenList[] = []

function withNested(list: WrittenList): readonly WrittenList[] {
  const nesting = list.items.filter(({ form }) => form.forms.some(isList))
  if (nesting.length === 0) return [list]
  const nested = nesting.flatMap(({ block, form }) => form.forms.filter(isList).flatMap((inner) => withNested({ ordered: inner.ordered, depth: list.depth + 1, items: itemsInside(block, inner) })))
  return [list, ...nested]
}

const isList = (form: Form): form is ListForm => form.type === 'list'

/** The place of an item's first words: its first paragraph, where it starts with one. */
export function paragraphOf({ block, form }: Located<ListItemForm>): Place | undefined {
  const first = form.forms[0]
  return first?.type === 'paragraph' ? { block, start: Math.max(first.start, form.contentStart), end: first.end } : undefined
}

/** The place of an item's marker: `-`, `12)` … */
export function markerOf({ block, form }: Located<ListItemForm>): Place {
  const marker = /^(?:[-+*]|\d{1,9}[.)])/u.exec(block.text.slice(form.start, form.start + MAX_MARKER))
  return { block: block as Block, start: form.start, end: form.start + (marker?.[0].length ?? 1) }
}

const MAX_MARKER = 10
