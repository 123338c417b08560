// Characters of pasted text: what is invisible goes, no-break spaces stay where numbers and dashes want them, quotes and dashes are the writer's.

/** Linear; white space is otherwise kept. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(NO_BREAK, (space, at: number) => (KEPT_BEHIND.test(text.slice(Math.max(0, at - 2), at)) || KEPT_BEFORE.test(text.slice(at + 1, at + 3)) ? space : ' '))
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu
const NO_BREAK = /[\u00a0\u202f]/gu
const KEPT_BEHIND = /[\d€§$£]$/u
const KEPT_BEFORE = /^(?:\d|[€%–—])/u

/** Digits above the line, `10²`; what else stands there stays as it is. */
export const raised = (text: string): string => (DIGITS.test(text) ? text.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text)

/** The same below it: `H₂O`. */
export const lowered = (text: string): string => (DIGITS.test(text) ? text.replace(/\d/gu, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit))) : text)

const DIGITS = /^\s*\d{1,6}\s*$/u
