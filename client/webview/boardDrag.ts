// Items that are dragged by their handle: where they would stand is drawn, the page scrolls along, and Esc gives up.
import { homeOf, indexAt, listAt, placeOf, scrollBy } from './boardOrder.ts'

/** Where an item was dropped. */
export interface Drop {
  readonly list: string
  readonly index: number
}

export interface Dragging {
  /** The lists that can take what is dragged are known. */
  readonly allow: (pointer: string, lists: readonly string[]) => void
  readonly stop: () => void
}

interface Events {
  /** An item is taken: which lists can have it? */
  readonly taken: (item: HTMLElement) => void
  readonly dropped: (item: HTMLElement, drop: Drop) => void
  readonly given: () => void
}

/** Pixels after which a press is no click. */
const SLACK = 5

interface Held {
  readonly item: HTMLElement
  readonly pointer: string
  readonly handle: Element
  readonly start: { readonly x: number; readonly y: number }
  readonly id: number
  at: { readonly x: number; readonly y: number }
  isMoving: boolean
  lists: readonly string[]
  drop?: Drop | undefined
}

/** `handle`: a selector of what items are dragged by. */
export function draggingIn(main: HTMLElement, handle: string, { taken, dropped, given }: Events): Dragging {
  const mark = markIn(document.body)
  let held: Held | undefined
  let isOver = false
  const stop = (): void => {
    if (held?.handle.hasPointerCapture(held.id)) held.handle.releasePointerCapture(held.id)
    held?.item.classList.remove('dragged')
    document.body.classList.remove('dragging')
    mark.hidden = true
    held = undefined
  }
  const look = (): void => {
    if (!held?.isMoving) return
    held.drop = dropAt(main, held)
    draw(main, mark, held)
  }
  const begin = (own: Held): void => {
    own.isMoving = true
    own.lists = [placeOf(own.pointer)?.list ?? '']
    own.item.classList.add('dragged')
    document.body.classList.add('dragging')
    taken(own.item)
    scrollWhile(() => (held === own ? own.at.y : undefined), look)
  }
  const end = (isDropped: boolean): void => {
    const was = held
    stop()
    if (!was?.isMoving) return
    isOver = isDropped
    setTimeout(() => { isOver = false })
    if (isDropped && was.drop) dropped(was.item, was.drop)
    else given()
  }
  listen(main, handle, {
    take: (own) => { held = own },
    move: (id, at) => {
      if (held?.id !== id) return
      held.at = at
      if (!held.isMoving && Math.hypot(at.x - held.start.x, at.y - held.start.y) > SLACK) begin(held)
      look()
    },
    end,
    // the click that follows on a drop would ask where to
    isOver: () => isOver,
    isMoving: () => held?.isMoving === true,
  })
  return {
    stop,
    allow: (pointer, lists) => {
      if (held?.pointer !== pointer) return
      held.lists = [...new Set([...held.lists, ...lists])]
      look()
    },
  }
}

function markIn(body: HTMLElement): HTMLElement {
  const mark = document.createElement('div')
  mark.id = 'drop-place'
  mark.hidden = true
  body.append(mark)
  return mark
}

/** Frame by frame, as long as something is held near the edge of the window. */
function scrollWhile(height: () => number | undefined, scrolled: () => void): void {
  requestAnimationFrame(() => {
    const y = height()
    if (y === undefined) return
    const by = scrollBy(y, window.innerHeight)
    if (by !== 0) {
      window.scrollBy(0, by)
      scrolled()
    }
    scrollWhile(height, scrolled)
  })
}

interface Heard {
  readonly take: (held: Held) => void
  readonly move: (id: number, at: { readonly x: number; readonly y: number }) => void
  readonly end: (isDropped: boolean) => void
  readonly isOver: () => boolean
  readonly isMoving: () => boolean
}

function listen(main: HTMLElement, handle: string, { take, move, end, isOver, isMoving }: Heard): void {
  main.addEventListener('pointerdown', ({ target, button, clientX: x, clientY: y, pointerId: id }) => {
    const grip = target instanceof Element ? target.closest(handle) : null
    const item = grip?.closest('[data-item]')
    if (!grip || !(item instanceof HTMLElement) || button !== 0) return
    take({ item, pointer: item.dataset['pointer'] ?? '', handle: grip, start: { x, y }, at: { x, y }, id, isMoving: false, lists: [] })
    grip.setPointerCapture(id)
  })
  main.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => move(pointerId, { x, y }))
  main.addEventListener('pointerup', () => end(true))
  main.addEventListener('pointercancel', () => end(false))
  main.addEventListener('click', (event) => { if (isOver()) event.stopImmediatePropagation() }, { capture: true })
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isMoving()) return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }, { capture: true })
}

const inList = (main: HTMLElement, list: string): HTMLElement[] =>
  [...main.querySelectorAll(`[data-item][data-pointer^="${CSS.escape(list)}/"]`)].filter((item): item is HTMLElement => item instanceof HTMLElement && placeOf(item.dataset['pointer'] ?? '')?.list === list)

/** Where the pointer is: in which list, and before which of its items. */
function dropAt(main: HTMLElement, { item, at, lists }: Held): Drop | undefined {
  const below = document.elementFromPoint(at.x, at.y)
  const pointers: string[] = []
  for (let part = below?.closest('[data-pointer]'); part && main.contains(part); part = part.parentElement?.closest('[data-pointer]')) pointers.push(part.getAttribute('data-pointer') ?? '')
  const list = listAt(pointers, lists)
  if (list === undefined) return undefined
  const others = inList(main, list).filter((one) => one !== item)
  return { list, index: indexAt(others.map(middleOf), at.y) }
}

const middleOf = (item: HTMLElement): number => {
  const { top, height } = item.getBoundingClientRect()
  return top + height / 2
}

/** A line between two items, or a frame around what has none. */
function draw(main: HTMLElement, mark: HTMLElement, { item, drop }: Held): void {
  const box = drop && placeFor(main, item, drop)
  mark.hidden = box === undefined
  if (!box) return
  mark.className = box.height > 0 ? 'frame' : 'line'
  Object.assign(mark.style, { left: `${box.left + window.scrollX}px`, top: `${box.top + window.scrollY}px`, width: `${box.width}px`, height: `${box.height}px` })
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function placeFor(main: HTMLElement, item: HTMLElement, { list, index }: Drop): Box | undefined {
  const others = inList(main, list).filter((one) => one !== item)
  const [before, behind] = [others[index - 1]?.getBoundingClientRect(), others[index]?.getBoundingClientRect()]
  if (before && behind) return { left: behind.left, width: behind.width, height: 0, top: Math.abs(behind.left - before.left) < 2 ? (before.bottom + behind.top) / 2 : behind.top - 2 }
  if (before) return { left: before.left, width: before.width, height: 0, top: before.bottom + 2 }
  if (behind) return { left: behind.left, width: behind.width, height: 0, top: behind.top - 2 }
  const home = main.querySelector(`[data-pointer="${CSS.escape(homeOf(list))}"]`)?.getBoundingClientRect()
  return home && { left: home.left + 4, top: home.top + 4, width: home.width - 8, height: home.height - 8 }
}
