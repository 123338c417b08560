// Where an item goes when it is dropped: pure, so that it can be tried without a page.

/** The list that an item stands in, and its place there; undefined for what is no item of a list. */
export function placeOf(pointer: string): { readonly list: string; readonly index: number } | undefined {
  const [, list = '', index = ''] = /^(.*)\/(\d{1,9})$/u.exec(pointer) ?? []
  return index === '' ? undefined : { list, index: Number(index) }
}

/** Where a list without items is shown: at its section (`/weaknesses`), its group, its cell. */
export const homeOf = (list: string): string => list.replace(/\/(?:items|tasks)$/u, '')

/** How many of the others stand above a height; `middles`: theirs, in their order. */
export const indexAt = (middles: readonly number[], height: number): number => middles.filter((middle) => middle < height).length

/** Of lists that can take an item the one that a part belongs to, told by the pointers from the part outwards. */
export function listAt(pointers: readonly string[], lists: readonly string[]): string | undefined {
  for (const pointer of pointers) {
    const own = lists.find((list) => placeOf(pointer)?.list === list) ?? lists.find((list) => homeOf(list) === pointer)
    if (own !== undefined) return own
  }
  return undefined
}

/** Pixels to scroll by in the next frame when a pointer comes near the edge of the window. */
export function scrollBy(y: number, height: number): number {
  const near = Math.min(80, height / 5)
  if (y < near) return -Math.ceil((near - y) / 4)
  return y > height - near ? Math.ceil((y - height + near) / 4) : 0
}
