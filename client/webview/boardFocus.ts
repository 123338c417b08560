// The focus stays with the item that it was on while the text changes around it, and while one is elsewhere: a browser forgets it then.
import type { Shown } from '../boardMessages.ts'
import { itemAt, itemSeen, shownIn, unitAround } from './boardItems.ts'
import { homeOf, placeOf } from './boardOrder.ts'

/** `focus`: without scrolling, since nobody has asked for that. Gives what is to be done once the page has taken over what has changed. */
export function followingIn(main: HTMLElement, focus: (part: HTMLElement) => void): () => void {
  let seen: Shown | undefined
  const give = (): void => {
    // whoever writes in the text meanwhile stays there
    if (!seen || !document.hasFocus()) return
    const part = nearest(main, seen)
    const active = document.activeElement
    if (part && part !== active && (active === document.body || unitAround(active) === active)) focus(part)
    else if (part && part === active) seen = shownIn(part)
  }
  document.addEventListener('focusin', ({ target }) => {
    const unit = target instanceof Node && main.contains(target) ? unitAround(target) : undefined
    seen = unit && shownIn(unit)
  })
  window.addEventListener('focus', give)
  return give
}

/** The item; where it is gone the one that took its place, or the one before it, or what held them. */
function nearest(main: HTMLElement, seen: Shown): HTMLElement | undefined {
  const place = placeOf(seen.pointer)
  const before = place && itemAt(main, `${place.list}/${place.index - 1}`)
  const home = place && main.querySelector(`[data-pointer="${CSS.escape(homeOf(place.list))}"]`)
  return itemSeen(main, seen) ?? itemAt(main, seen.pointer) ?? before ?? (home instanceof HTMLElement ? home : undefined)
}
