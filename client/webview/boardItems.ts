// Items as the page shows them.
import type { Shown } from '../boardMessages.ts'

const ITEM = '[data-item]'

/** What begins a list that has no items: it is seen by the pointer of the list. */
export const BEGIN = '.begin[data-list]'

export const shownIn = (item: HTMLElement): Shown => ({ pointer: item.dataset['list'] ?? item.dataset['pointer'] ?? '', print: item.dataset['item'] ?? '' })

export const itemAround = (target: EventTarget | null): HTMLElement | undefined => {
  const item = target instanceof Element ? target.closest(ITEM) : undefined
  return item instanceof HTMLElement ? item : undefined
}

export function itemAt(main: HTMLElement, pointer: string): HTMLElement | undefined {
  const found = main.querySelector(`${ITEM}[data-pointer="${CSS.escape(pointer)}"]`)
  return found instanceof HTMLElement ? found : undefined
}

/** The item that was seen, wherever it is shown by now; or where a list begins. */
export function itemSeen(main: HTMLElement, { pointer, print }: Shown): HTMLElement | undefined {
  if (print === '') {
    const begin = main.querySelector(`${BEGIN}[data-list="${CSS.escape(pointer)}"]`)
    return begin instanceof HTMLElement ? begin : undefined
  }
  const at = itemAt(main, pointer)
  if (at?.dataset['item'] === print) return at
  const [first, ...others] = main.querySelectorAll(`[data-item="${CSS.escape(print)}"]`)
  return first instanceof HTMLElement && others.length === 0 ? first : undefined
}
