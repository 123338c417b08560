// Items as the page shows them, elements of arrays, and fields that are texts.
import type { Shown } from '../boardMessages.ts'

const ITEM = '[data-item]'
/** What has buttons: an item or an element, which can be moved, or a field of one, whose text can be edited. */
const UNIT = '[data-item], [data-text]'

/** What begins a list that has no items: it is seen by the pointer of the list. */
export const BEGIN = '.begin[data-list]'

export const shownIn = ({ dataset }: HTMLElement): Shown => ({ pointer: dataset['list'] ?? dataset['pointer'] ?? '', print: dataset['item'] ?? dataset['text'] ?? '' })

const around = (target: EventTarget | null, selector: string): HTMLElement | undefined => {
  const found = target instanceof Element ? target.closest(selector) : null
  return found instanceof HTMLElement ? found : undefined
}

/** The item that something is part of, or is. */
export const itemAround = (target: EventTarget | null): HTMLElement | undefined => around(target, ITEM)

export const unitAround = (target: EventTarget | null): HTMLElement | undefined => around(target, UNIT)

/** True for items of lists: they have a text, and others can be put beside them. Elements of arrays consist of fields. */
const isOfList = ({ dataset }: HTMLElement): boolean => dataset['item'] !== undefined && /\/(?:items|tasks|children)\/\d{1,9}$/u.test(dataset['pointer'] ?? '')

export const mayEdit = (unit: HTMLElement): boolean => unit.dataset['text'] !== undefined || isOfList(unit)
export const mayAdd = (unit: HTMLElement): boolean => isOfList(unit)

/** Where the text of a unit stands: a row of a table and a labelled value can hold nothing themselves. */
export const homeOfText = (unit: HTMLElement): HTMLElement => {
  const home = unit.matches('tr') ? unit.querySelector(':scope > th, :scope > td') : unit.matches('dl > div') ? unit.querySelector(':scope > dd') : unit
  return home instanceof HTMLElement ? home : unit
}

export function itemAt(main: HTMLElement, pointer: string): HTMLElement | undefined {
  const found = main.querySelector(`:is(${UNIT})[data-pointer="${CSS.escape(pointer)}"]`)
  return found instanceof HTMLElement ? found : undefined
}

/** The item that was seen, wherever it is shown by now; or where a list begins. */
export function itemSeen(main: HTMLElement, { pointer, print }: Shown): HTMLElement | undefined {
  if (print === '') {
    const begin = main.querySelector(`${BEGIN}[data-list="${CSS.escape(pointer)}"]`)
    return begin instanceof HTMLElement ? begin : undefined
  }
  const at = itemAt(main, pointer)
  if (at && shownIn(at).print === print) return at
  const [first, ...others] = main.querySelectorAll(`[data-item="${CSS.escape(print)}"], [data-text="${CSS.escape(print)}"]`)
  return first instanceof HTMLElement && others.length === 0 ? first : undefined
}
