// The bounds within which a text is given to the `yaml` library.
import { MAX_DEPTH, MAX_LINE, MAX_MARKERS } from '../../bounds.ts'

/** True when the library would take too long for a text or run out of stack: too deep, too long lines, or too many signs. */
export function isBeyondBounds(text: string): boolean {
  const indents: number[] = []
  let signs = 0
  let brackets = 0
  let line = 0
  if (deepens(text, 0, indents)) return true
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c > 125) continue
    if (c === LF || c === CR) {
      signs++
      line = at + 1
      if (deepens(text, line, indents)) return true
    } else if (SIGNS.has(c)) {
      if (++signs > MAX_SIGNS) return true
      if (c === 91 || c === 123) brackets++
      else if ((c === 93 || c === 125) && brackets > 0) brackets--
      if (brackets > MAX_DEPTH) return true
    }
    if (at - line > MAX_LINE) return true
  }
  return signs > MAX_SIGNS
}

const LF = 10
const CR = 13
const SPACE = 32
/** Characters that mean something to YAML; together with line breaks they tell how long the library takes, about 5 µs for each. */
const SIGNS: ReadonlySet<number> = new Set([...'"\'[]{},:&*!?|>@%`'].map((sign) => sign.charCodeAt(0)))
const MAX_SIGNS = 100_000

/** Keeps the indents that are open at a line; true when they are too many. */
function deepens(text: string, line: number, indents: number[]): boolean {
  let markers = 0
  for (let at = line; ; at++) {
    while (text.charCodeAt(at) === SPACE) at++
    const c = text.charCodeAt(at)
    if (at >= text.length || c === LF || c === CR) return false
    if (markers === 0) while ((indents.at(-1) ?? -1) >= at - line) indents.pop()
    indents.push(at - line)
    if (++markers > MAX_MARKERS || indents.length > MAX_DEPTH) return true
    const isMarker = (c === 45 || c === 63 || c === 58) && text.charCodeAt(at + 1) === SPACE
    if (!isMarker) return false
  }
}
