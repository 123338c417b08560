// Where the buttons of items stand.
import { unitAround } from './boardItems.ts'
import type { Tools } from './boardTools.ts'

/** The buttons stand in the item that has the focus, and in the one below the mouse. */
export function standing(main: HTMLElement, [first, second]: readonly [Tools, Tools], isEditable: () => boolean): { readonly away: () => void; readonly back: () => void } {
  let [reached, hovered] = [first, second]
  let focused: HTMLElement | undefined
  let below: HTMLElement | undefined
  let button = -1
  const free = (item: HTMLElement | undefined): HTMLElement | undefined => (isEditable() && item?.isConnected === true && item.querySelector(':scope > .item-field, :scope > td > .item-field, :scope > th > .item-field, :scope > dd > .item-field') === null ? item : undefined)
  const place = (): void => {
    if (document.body.classList.contains('dragging')) return
    const [own, other] = [free(focused), below === focused ? undefined : free(below)]
    // what is pressed stays where it is
    if (own && unitAround(hovered.element) === own) [reached, hovered] = [hovered, reached]
    reached.standIn(own, true)
    hovered.standIn(other, false)
  }
  main.addEventListener('focusin', ({ target }) => {
    focused = unitAround(target)
    place()
  })
  main.addEventListener('pointerover', ({ target }) => {
    below = unitAround(target)
    place()
  })
  main.addEventListener('pointerleave', () => {
    below = undefined
    place()
  })
  return {
    away: () => {
      button = [...reached.element.children].findIndex((child) => child === document.activeElement)
      // whoever writes in the text meanwhile stays there
      if (button >= 0 && document.hasFocus()) focused?.focus({ preventScroll: true })
      for (const tools of [reached, hovered]) tools.standIn(undefined, false)
    },
    back: () => {
      focused = unitAround(document.activeElement)
      place()
      const own = reached.element.children[button]
      if (own instanceof HTMLElement && own.isConnected && document.hasFocus()) own.focus({ preventScroll: true })
      button = -1
    },
  }
}
