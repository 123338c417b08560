// Where YAML is cut into blocks: by its lines alone, so that the cut behind a boundary depends on nothing before it.

/** A piece of text from `start` to the next piece. `indent` is that of the list's dashes, for heads and items. */
export interface Piece {
  readonly type: 'blank' | 'top' | 'head' | 'item'
  readonly start: number
  readonly indent: number
}

/** No list is open: the state at the start of a text and at every top-level line. */
export const TOP = -1

/**
 * The pieces of a text from `start` on, which must be the start of the text or of an old piece; `indent` is the open list's, or TOP.
 * Ends before the first piece for which `stop` holds. Top-level lines are pieces, and items of a list that stands directly under a key.
 */
export function cutFrom(text: string, start: number, indent: number, stop: (piece: Piece) => boolean): Piece[] {
  const pieces: Piece[] = []
  let piece: Piece | undefined = firstPiece(text, start, indent)
  while (piece !== undefined && !stop(piece)) {
    pieces.push(piece)
    piece = nextPiece(text, piece)
  }
  return pieces
}

/** The offset behind the line break that ends the line at `at`, or the end of the text. */
export function nextLine(text: string, at: number): number {
  LINE_BREAK.lastIndex = at
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length
}

const LINE_BREAK = /\r\n?|\n/g

/** True when the text holds nothing but blank lines, comments and, at most once, a line `---`. */
export function isBlankPiece(text: string): boolean {
  let marker = false
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    if (isBlankLine(text, at)) continue
    if (marker || !isDocumentStart(text, at)) return false
    marker = true
  }
  return true
}

const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const HASH = 35
const DASH = 45
const COLON = 58

function firstPiece(text: string, start: number, indent: number): Piece | undefined {
  if (start >= text.length) return undefined
  if (indent !== TOP) return { type: 'item', start, indent }
  return start > 0 || blankEnd(text) === 0 ? topPiece(text, start) : { type: 'blank', start, indent }
}

function nextPiece(text: string, { type, start, indent }: Piece): Piece | undefined {
  for (let at = type === 'blank' ? blankEnd(text) : nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    if (isTopLine(text, at)) return topPiece(text, at)
    if (indent !== TOP && isItemLine(text, at, indent)) return { type: 'item', start: at, indent }
  }
  return undefined
}

/** Where the first top-level line stands; one `---` before it belongs to what is above. */
function blankEnd(text: string): number {
  let marker = false
  let at = 0
  for (; at < text.length; at = nextLine(text, at)) {
    if (!isTopLine(text, at)) continue
    if (marker || !isDocumentStart(text, at)) return at
    marker = true
  }
  return at
}

function topPiece(text: string, start: number): Piece {
  const indent = isHeadLine(text, start) ? firstItemIndent(text, nextLine(text, start)) : TOP
  return { type: indent === TOP ? 'top' : 'head', start, indent }
}

/** A line in column 0 that is no comment, no item and no closing bracket: an entry, if the document is a map. */
function isTopLine(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  if (c === SPACE || c === TAB || c === LF || c === CR || c === HASH || c === 93 || c === 125) return false
  return c !== DASH || (!endsWord(text, at + 1) && text.charCodeAt(at + 1) !== TAB)
}

function isItemLine(text: string, at: number, indent: number): boolean {
  for (let i = 0; i < indent; i++) if (text.charCodeAt(at + i) !== SPACE) return false
  return text.charCodeAt(at + indent) === DASH && endsWord(text, at + indent + 1)
}

/** `key:` in plain letters with nothing behind it. */
function isHeadLine(text: string, start: number): boolean {
  let at = start
  if (!isKeyLetter(text.charCodeAt(at))) return false
  while (isKeyLetter(text.charCodeAt(at))) at++
  if (text.charCodeAt(at) !== COLON) return false
  at++
  while (text.charCodeAt(at) === SPACE) at++
  const c = text.charCodeAt(at)
  return at >= text.length || c === LF || c === CR || (c === HASH && text.charCodeAt(at - 1) === SPACE)
}

/** Letters, digits, `_` and `-`: keys that need no second thought. */
function isKeyLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === DASH || (c > 0xa0 && c < 0x2000)
}

/** The indent of the item that the first line with content starts, else TOP. */
function firstItemIndent(text: string, start: number): number {
  let at = start
  while (at < text.length && isBlankLine(text, at)) at = nextLine(text, at)
  let dash = at
  while (text.charCodeAt(dash) === SPACE) dash++
  return text.charCodeAt(dash) === DASH && endsWord(text, dash + 1) ? dash - at : TOP
}

/** Spaces only, or a comment behind spaces. A line with a tab is left to the parser. */
function isBlankLine(text: string, start: number): boolean {
  let at = start
  while (text.charCodeAt(at) === SPACE) at++
  const c = text.charCodeAt(at)
  return at >= text.length || c === LF || c === CR || c === HASH
}

function isDocumentStart(text: string, at: number): boolean {
  return text.startsWith('---', at) && isBlankLine(text, at + 3) && text.charCodeAt(at + 3) !== HASH
}

function endsWord(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return at >= text.length || c === SPACE || c === LF || c === CR
}
