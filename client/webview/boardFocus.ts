// The focus stays with the item that it was on while the text changes around it: one that is put in above, taken out, or brought back.
import type { Shown } from '../boardMessages.ts'
import { unitAround, itemAt, itemSeen, shownIn } from './boardItems.ts'
import { homeOf, placeOf } from './boardOrder.ts'

export interface Following {
  /** Before the page takes over what has changed. */
  readonly away: () => void
  readonly back: () => void
}

/** `focus`: without scrolling, since nobody has asked for that. */
export function followingIn(main: HTMLElement, focus: (part: HTMLElement) => void): Following {
  let seen: Shown | undefined
  const give = (): void => {
    // whoever writes in the text meanwhile stays there
    if (!seen || !document.hasFocus()) return
    const part = nearest(main, seen)
    const active = document.activeElement
    seen = undefined
    if (part && part !== active && (active === document.body || unitAround(active) === active)) focus(part)
  }
  window.addEventListener('focus', give)
  return {
    away: () => {
      const item = unitAround(document.activeElement)
      if (item && item === document.activeElement) seen ??= shownIn(item)
    },
    back: give,
  }
}

/** The item; where it is gone the one that took its place, or the one before it, or what held them. */
function nearest(main: HTMLElement, seen: Shown): HTMLElement | undefined {
  const place = placeOf(seen.pointer)
  const before = place && itemAt(main, `${place.list}/${place.index - 1}`)
  const home = place && main.querySelector(`[data-pointer="${CSS.escape(homeOf(place.list))}"]`)
  return itemSeen(main, seen) ?? itemAt(main, seen.pointer) ?? before ?? (home instanceof HTMLElement ? home : undefined)
}
