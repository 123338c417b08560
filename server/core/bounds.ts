// The bounds within which a text is read; beyond them it is kept as it is, with one finding.

/** Characters of a whole document (UTF-16 units). */
export const MAX_DOCUMENT = 2_000_000
/** Characters of one line that is given to a parser. */
export const MAX_LINE = 20_000
/** Container markers (`-`, `>`, `1.`) at the start of one line. */
export const MAX_MARKERS = 50
/** Levels of nesting of lists, quotes, maps and sequences. */
export const MAX_DEPTH = 100
