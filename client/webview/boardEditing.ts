// The item whose text is being edited, or behind which a new one is written.
import type { BoardWords } from '../../server/protocol/board.ts'
import type { Shown } from '../boardMessages.ts'
import { fieldWith } from './boardField.ts'
import { itemAt, itemSeen, shownIn } from './boardItems.ts'
import { placeOf } from './boardOrder.ts'
import type { Queue, Telling } from './boardTalk.ts'

export interface Editing {
  readonly begin: (item: HTMLElement, text: string, words: BoardWords, isNew: boolean) => void
  /** What was typed stands in the text. */
  readonly done: () => void
  /** It was refused: what was typed is still there. */
  readonly refused: () => void
  readonly away: () => void
  readonly back: () => void
}

export function editingIn(main: HTMLElement, waiting: Queue, said: Telling, focus: (part: HTMLElement) => void): Editing {
  let edited: Shown | undefined
  let cancelled = ''
  const leave = (): void => {
    const item = edited && itemSeen(main, edited)
    field.close()
    edited = undefined
    if (item) focus(item)
    said.tell(cancelled)
  }
  const field = fieldWith({
    leave,
    save: (text, isNew) => {
      if (!edited) return
      const own = itemSeen(main, edited)
      const shown = own ? shownIn(own) : edited
      const place = placeOf(shown.pointer)
      if (isNew && text.trim() === '') leave()
      else waiting.add(() => (isNew && place ? { ask: 'add', list: place.list, index: place.index + 1, text } : { ask: 'edit', ...shown, text }))
    },
  })
  return {
    begin: (item, text, words, isNew) => {
      edited = shownIn(item)
      ;({ cancelled } = words)
      said.tell('')
      field.open(item, text, words, isNew)
    },
    done: () => {
      field.close()
      edited = undefined
    },
    refused: () => {
      if (field.isOpen()) field.retry()
    },
    away: field.away,
    back: () => {
      if (edited && field.isOpen()) field.back(itemSeen(main, edited) ?? itemAt(main, edited.pointer))
    },
  }
}
