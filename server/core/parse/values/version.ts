// Version numbers of documents and models: 2, 2.0, 2.0.1.

export interface Version {
  readonly text: string
  readonly parts: readonly number[]
}

/** The version a whole text spells: one to three numbers, a leading v allowed. */
export function parseVersion(text: string): Version | undefined {
  const trimmed = text.trim()
  const match = WHOLE.exec(trimmed)
  return match?.[1] === undefined ? undefined : { text: trimmed, parts: partsOf(match[1]) }
}

/** Below 0 when `a` is older, 0 when they are equal; missing numbers are 0, so 2 = 2.0. */
export function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.parts.length, b.parts.length); i++) {
    const difference = (a.parts[i] ?? 0) - (b.parts[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const NUMBERS = '\\d{1,6}(?:\\.\\d{1,6}){0,2}'
const WHOLE = new RegExp(`^[vV]?\\.? ?(${NUMBERS})$`, 'u')

const partsOf = (numbers: string): readonly number[] => numbers.split('.').map(Number)
