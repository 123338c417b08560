// The item whose text is being edited, or behind which a new one is written.
import type { BoardWords } from '../../server/protocol/board.ts'
import type { Shown } from '../boardMessages.ts'
import type { Draft } from './boardDraft.ts'
import { fieldWith } from './boardField.ts'
import { BEGIN, itemAt, itemSeen, shownIn } from './boardItems.ts'
import { placeOf } from './boardOrder.ts'
import type { Queue, Telling } from './boardTalk.ts'

export interface Editing {
  readonly begin: (item: HTMLElement, text: string, words: BoardWords, isNew: boolean) => void
  /** With what was typed before the page was hidden. */
  readonly resume: (words: BoardWords) => void
  /** What was typed stands in the text. */
  readonly done: () => void
  /** It was refused: what was typed is still there. */
  readonly refused: () => void
  readonly away: () => void
  readonly back: () => void
}

/** `keep`: where what is typed is kept while the page is hidden. */
export function editingIn(main: HTMLElement, waiting: Queue, said: Telling, { focus, keep, kept }: { readonly focus: (part: HTMLElement) => void; readonly keep: (draft: Draft | undefined) => void; readonly kept: () => Draft | undefined }): Editing {
  let edited: Shown | undefined
  let draft: Draft | undefined
  let cancelled = ''
  const end = (): void => {
    field.close()
    edited = undefined
    keep(undefined)
  }
  const leave = (): void => {
    const item = edited && itemSeen(main, edited)
    end()
    if (item?.matches(BEGIN)) item.focus()
    else if (item) focus(item)
    said.tell(cancelled)
  }
  const field = fieldWith({
    leave,
    typed: (text) => {
      if (draft) keep({ ...draft, text })
    },
    save: (text, isNew) => {
      if (!edited) return
      const own = itemSeen(main, edited)
      const shown = own ? shownIn(own) : edited
      // a list that begins is seen without a print
      const place = shown.print === '' ? { list: shown.pointer, index: -1 } : placeOf(shown.pointer)
      if (isNew && text.trim() === '') leave()
      else waiting.add(() => (isNew && place ? { ask: 'add', list: place.list, index: place.index + 1, text } : { ask: 'edit', ...shown, text }))
    },
  })
  const editing: Editing = {
    begin: (item, text, words, isNew) => {
      edited = shownIn(item)
      draft = { ...edited, text, first: text, isNew }
      ;({ cancelled } = words)
      said.tell('')
      field.open(item, text, words, isNew)
    },
    resume: (words) => {
      const left = field.isOpen() ? undefined : kept()
      const item = left && (itemSeen(main, left) ?? itemAt(main, left.pointer))
      if (!left || !item) return
      editing.begin(item, left.first, words, left.isNew)
      // it is saved to the item that was edited, or to none
      edited = { pointer: left.pointer, print: left.print }
      field.fill(left.text)
    },
    done: () => {
      if (field.isOpen()) end()
    },
    refused: () => {
      if (field.isOpen()) field.retry()
    },
    away: field.away,
    back: () => {
      if (edited && field.isOpen()) field.back(itemSeen(main, edited) ?? itemAt(main, edited.pointer))
    },
  }
  return editing
}
