// Which sorts of characters a text has. What looks for dates, sums or addresses need not read a text without digits.

/** Sorts of characters as bits, to be put together with `|`. A text with a sort may lack what is looked for; one without it surely does. */
export const SIGN = {
  digit: 1,
  /** A capital letter, or any letter beyond Latin-1. */
  capital: 1 << 1,
  at: 1 << 2,
  lessThan: 1 << 3,
  bracket: 1 << 4,
  parenthesis: 1 << 5,
  colon: 1 << 6,
  question: 1 << 7,
  percent: 1 << 8,
  pipe: 1 << 9,
  exclamation: 1 << 10,
  hash: 1 << 11,
  slash: 1 << 12,
  /** A hyphen, or a dash of any sort. */
  dash: 1 << 13,
  /** A quotation mark or apostrophe of any sort. */
  quote: 1 << 14,
  equals: 1 << 15,
  emphasis: 1 << 16,
  semicolon: 1 << 17,
  comma: 1 << 18,
  lineBreak: 1 << 19,
  /** Any character beyond Latin letters and the dashes and quotation marks above: spaces of other kinds, bullets, combining marks … */
  other: 1 << 20,
} as const

export function signsOf(text: string): number {
  let signs = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    signs |= code < 128 ? (ASCII[code] ?? 0) : beyondAscii(code)
  }
  return signs
}

const OF: Readonly<Record<string, number>> = {
  '@': SIGN.at, '<': SIGN.lessThan, '[': SIGN.bracket, '(': SIGN.parenthesis, ':': SIGN.colon, '?': SIGN.question, '%': SIGN.percent, '|': SIGN.pipe, '!': SIGN.exclamation, '#': SIGN.hash, '/': SIGN.slash,
  '-': SIGN.dash, '"': SIGN.quote, "'": SIGN.quote, '=': SIGN.equals, '*': SIGN.emphasis, _: SIGN.emphasis, ';': SIGN.semicolon, ',': SIGN.comma, '\n': SIGN.lineBreak, '\r': SIGN.lineBreak,
}

const ASCII: readonly number[] = Array.from({ length: 128 }, (_none, code) => {
  const character = String.fromCharCode(code)
  return OF[character] ?? (/\d/u.test(character) ? SIGN.digit : /[A-Z]/u.test(character) ? SIGN.capital : 0)
})

function beyondAscii(code: number): number {
  if (code >= 0xc0 && code <= 0xff) return code <= 0xde ? SIGN.capital : 0
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return SIGN.dash
  if ((code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb) return SIGN.quote
  return code > 0xff ? SIGN.capital | SIGN.other : SIGN.other
}
