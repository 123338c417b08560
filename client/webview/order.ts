// Which part of a preview is meant: pure, so that it can be tried without a page.

/** The pointer itself and those of what it is part of, the deepest first; the head is last. */
export function pointersUp(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(1)
  return [...steps.map((_, index) => `/${steps.slice(0, steps.length - index).join('/')}`), '']
}

/** The index that a key leads to in a row of so many parts; undefined when it leads nowhere. */
export function stepTo(key: string, at: number, count: number): number | undefined {
  const next = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined
  return next === undefined || next < 0 || next >= count ? undefined : next
}
