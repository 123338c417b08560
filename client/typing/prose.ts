// In the middle of a sentence nothing is offered behind a space, so nobody is asked there. An editor that waits for an answer while the next word is
// begun asks for the words of all open documents too, and Enter would take one of them.

/** True behind a space when at least four words stand before it in the line, and no mark behind which something may be offered. */
export const isProse = (before: string): boolean => PROSE.test(before)

/** The longest names that are offered have three words before their last one. */
const PROSE = /^\s{0,100}(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?=[\p{L}“”„"'(])(?:[^\s:{}[\]<|#=]+\s){4,}$/u
