// Lists in messages: as many lines as fit, and how many more there are.
const MOST = 12

/** Each with a dash before it. `more`: says how many are left. */
export function firstOf(lines: readonly string[], more: (n: number) => string): readonly string[] {
  const left = lines.length - MOST
  return [...lines.slice(0, MOST).map((line) => `– ${line}`), ...(left > 0 ? [more(left)] : [])]
}
