// How the page of a board asks, one question at a time, and how it tells what came of it.
import type { BoardWords } from '../../server/protocol/board.ts'
import type { FromBoard } from '../boardMessages.ts'

export interface Queue {
  /** Asks as soon as what was asked before is answered. */
  readonly add: (make: () => FromBoard) => void
  /** That is answered. */
  readonly next: () => void
}

/** One question at a time: keys that are pressed faster wait for their turn, and ask about what there is then. */
export function queueOf(send: (message: FromBoard) => void): Queue {
  const waiting: (() => FromBoard)[] = []
  let isAsking = false
  const next = (): void => {
    const make = waiting.shift()
    isAsking = make !== undefined
    if (make) send(make())
  }
  return {
    next,
    add: (make) => {
      if (waiting.length >= MOST_WAITING) return
      waiting.push(make)
      if (!isAsking) next()
    },
  }
}

const MOST_WAITING = 5

export interface Telling {
  readonly tell: (text: string) => void
  readonly setWords: (words: BoardWords, isEditable: boolean) => void
}

/** What is told to those who see it and to those who hear it. */
export function tellingIn(bar: HTMLElement): Telling {
  const keys = document.createElement('span')
  keys.id = 'item-help'
  bar.append(keys)
  const told = document.createElement('p')
  told.id = 'told'
  told.setAttribute('role', 'status')
  document.body.append(told)
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    setWords: (words, isEditable) => {
      told.lang = words.language
      keys.textContent = isEditable ? words.keys : ''
    },
    tell: (text) => {
      clearTimeout(timer)
      told.textContent = text
      told.classList.toggle('seen', text !== '')
      timer = setTimeout(() => told.classList.remove('seen'), SEEN)
    },
  }
}

/** Milliseconds that a message is seen; it is heard at once. */
const SEEN = 6000
