// Items of a preview that are moved and edited where they stand: by keys, by buttons and by mouse. The server works out each change of the text.
import type { BoardWords } from '../../server/protocol/board.ts'
import type { MoveBeside, MoveWay } from '../../server/protocol/moving.ts'
import type { Preview } from '../../server/protocol/preview.ts'
import type { FromBoard, Shown, ToBoard } from '../boardMessages.ts'
import { draggingIn } from './boardDrag.ts'
import type { Draft } from './boardDraft.ts'
import { editingIn, type Editing } from './boardEditing.ts'
import { followingIn } from './boardFocus.ts'
import { BEGIN, itemAround, itemAt, itemSeen, mayEdit, shownIn, unitAround } from './boardItems.ts'
import { standing } from './boardStanding.ts'
import { queueOf, tellingIn, type Queue, type Telling } from './boardTalk.ts'
import { toolsFor, type Deed } from './boardTools.ts'

export interface Board {
  /** Before the page takes over what has changed: what stands in it and is not of the document goes. */
  readonly away: (preview: Preview) => void
  /** Afterwards. */
  readonly back: (preview: Preview) => void
  readonly take: (message: ToBoard) => void
}

export interface Around {
  readonly send: (message: FromBoard) => void
  /** Gives a part the focus, and makes it the one that the tab key reaches. */
  readonly focus: (part: HTMLElement, options?: FocusOptions) => void
  /** What is typed and not saved, while the page is hidden. */
  readonly keep: (draft: Draft | undefined) => void
  readonly kept: () => Draft | undefined
}

export function boardIn(main: HTMLElement, bar: HTMLElement, around: Around): Board {
  const { send, focus } = around
  const state: State = { isEditable: false }
  let isAway = false
  const waiting = queueOf(send)
  const said = tellingIn(bar)
  const editing = editingIn(main, waiting, said, around)
  const { act, go } = deedsFor(state, waiting, said, editing)
  const settling = settlingIn(main, (message, item) => {
    editing.done()
    if (item) focus(item)
    item?.scrollIntoView({ block: 'nearest' })
    said.tell(message)
    waiting.next()
  })
  const begin = (told: Extract<ToBoard, { readonly tell: 'begin' }>): void => {
    Object.assign(state, told)
    document.body.classList.toggle('editable', told.isEditable)
    for (const one of [...tools, said]) one.setWords(told.words, told.isEditable)
    stand.back()
    if (told.isEditable) editing.resume(told.words)
  }
  const answered = (message: Extract<ToBoard, { readonly tell: 'text' | 'refused' }>): void => {
    const item = message.tell === 'text' ? itemAt(main, message.pointer) : undefined
    if (message.tell === 'text' && item && state.words) editing.begin(item, message.text, state.words, false)
    else editing.refused()
    said.tell(message.tell === 'text' ? '' : message.message)
    waiting.next()
  }
  const tools = [toolsFor(act), toolsFor(act)] as const
  const stand = standing(main, tools, () => state.isEditable)
  const dragging = draggingByHandle(main, said.tell, () => state.words, waiting.add, send)
  const followFocus = followingIn(main, (part) => focus(part, { preventScroll: true }))
  listen(main, go, act)
  // whether the document can be changed may have changed meanwhile
  window.addEventListener('focus', () => { if (state.words) send({ ask: 'begin' }) })

  return {
    away: (preview) => {
      isAway = isChanging(main, preview)
      if (isAway) for (const one of [dragging.stop, editing.away, stand.away]) one()
    },
    back: (preview) => {
      if (preview.words.language !== state.words?.language) send({ ask: 'begin' })
      if (isAway) for (const one of [editing.back, followFocus, stand.back]) one()
      settling.shown(preview.version)
    },
    take: (message) => {
      if (message.tell === 'begin') begin(message)
      else if (message.tell === 'targets') dragging.allow(message.pointer, message.lists)
      else if (message.tell === 'done') settling.expect(message)
      else answered(message)
    },
  }
}

interface State {
  words?: BoardWords
  isEditable: boolean
}

/** What buttons and keys do with an item. */
function deedsFor(state: State, waiting: Queue, said: Telling, editing: Editing): { readonly act: (deed: Deed, item: HTMLElement) => void; readonly go: (way: MoveWay | MoveBeside, item: HTMLElement) => void } {
  const may = (item: HTMLElement): boolean => {
    if (!state.isEditable) said.tell(state.words?.readOnly ?? '')
    return state.isEditable && item.closest('.item-new') === null
  }
  return {
    act: (deed, item) => {
      if (!state.words || !may(item)) return
      if (deed === 'add') editing.begin(item, '', state.words, true)
      else waiting.add(() => ({ ask: deed === 'move' ? 'choose' : 'text', ...shownIn(item) }))
    },
    // where several keys follow each other it is the item that has the focus by then: its element may show another one
    go: (way, item) => {
      if (may(item)) waiting.add(() => ({ ask: 'move', to: way, ...shownIn(itemAround(document.activeElement) ?? item) }))
    },
  }
}

type Done = Extract<ToBoard, { readonly tell: 'done' }>

/** Waits until the page shows the version of the document in which an item stands where it was taken to. */
function settlingIn(main: HTMLElement, settled: (message: string, item: HTMLElement | undefined) => void): { readonly expect: (done: Done) => void; readonly shown: (version: number) => void } {
  let version = -1
  let due: Done | undefined
  const look = (): void => {
    if (!due || version < due.version) return
    const { pointer, message } = due
    due = undefined
    settled(message, itemAt(main, pointer))
  }
  return {
    expect: (done) => {
      due = done
      look()
    },
    shown: (now) => {
      version = now
      look()
    },
  }
}

/** True where the page will be another one. */
function isChanging(main: HTMLElement, { content }: Preview): boolean {
  const shown = [...main.children].map((block) => block.getAttribute('data-block'))
  return content !== undefined && (content.blocks.length > 0 || content.order.length !== shown.length || content.order.some((id, index) => id !== shown[index]))
}

function draggingByHandle(main: HTMLElement, tell: (text: string) => void, words: () => BoardWords | undefined, add: (make: () => FromBoard) => void, send: (message: FromBoard) => void): ReturnType<typeof draggingIn> {
  let taken: Shown | undefined
  return draggingIn(main, '.item-move', {
    taken: (item) => {
      taken = shownIn(item)
      tell(words()?.dragging ?? '')
      send({ ask: 'targets', ...taken })
    },
    dropped: (item, to) => {
      const seen = taken ?? shownIn(item)
      add(() => {
        const now = itemSeen(main, seen)
        return { ask: 'move', to, ...(now ? shownIn(now) : seen) }
      })
    },
    given: () => tell(words()?.cancelled ?? ''),
  })
}

const WAYS: Readonly<Record<string, MoveWay | MoveBeside>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'previous', ArrowRight: 'next' }

function listen(main: HTMLElement, go: (way: MoveWay | MoveBeside, item: HTMLElement) => void, act: (deed: 'edit' | 'add', item: HTMLElement) => void): void {
  main.addEventListener('click', ({ target }) => {
    const begin = target instanceof Element ? target.closest(BEGIN) : null
    if (begin instanceof HTMLElement) act('add', begin)
  })
  main.addEventListener('keydown', (event) => {
    const [item, unit] = [itemAround(event.target), unitAround(event.target)]
    if (!unit || event.ctrlKey || event.metaKey || event.shiftKey) return
    const way = event.altKey ? WAYS[event.key] : undefined
    if (way !== undefined && item) go(way, item)
    else if (event.key === 'F2' && !event.altKey && mayEdit(unit)) act('edit', unit)
    else return
    // the editor around the page has other uses for these keys
    event.preventDefault()
    event.stopPropagation()
  })
}
