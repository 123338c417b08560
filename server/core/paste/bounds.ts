// The bounds within which pasted text is looked at; beyond them it is left alone.

/** Characters (UTF-16 units) of HTML. Word writes some twenty characters of it for each that is read. */
export const MAX_HTML = 2_000_000
/** Characters of plain text. */
export const MAX_TEXT = 500_000
/** Elements and cells, those that merged cells stand for among them. */
export const MAX_NODES = 30_000
/** Elements inside each other. */
export const MAX_DEPTH = 120
/** Items inside each other. */
export const MAX_LIST_DEPTH = 9
