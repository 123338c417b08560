// Personal identity codes: finding them, and keeping what could be one out of everything that is said or reported.

/**
 * `real`: date and control character are right. `test`: the same with an individual number of the range kept for tests and temporary codes.
 * `suspect`: it has the form, but the date, the control character or a blank inside is not as it should be; a mistyped code is still personal data.
 */
export type CodeSort = 'real' | 'test' | 'suspect'

/** UTF-16 offsets into the text that was searched. */
export interface FoundCode {
  readonly start: number
  readonly end: number
  readonly sort: CodeSort
}

/** The Finnish personal identity codes of a text, in its order: `ppkkvv`, a sign of the century, three digits, a control character. Linear in time. */
export function findIdentityCodes(text: string): readonly FoundCode[] {
  if (text.search(SIX_DIGITS) < 0) return []
  return Array.from(text.matchAll(CODE)).flatMap((match): readonly FoundCode[] => {
    const [whole, date = '', sign = '', number = '', control = ''] = match
    const { index: start } = match
    const end = start + whole.length
    const sort = sortOf({ date, sign, number, control }, isPart(text, start, end))
    return sort ? [{ start, end, sort }] : []
  })
}

/** The text with the codes that are found in it left out: for names, paths and ids that are shown or reported. */
export function withoutCodes(text: string): string {
  return findIdentityCodes(text).toReversed().reduce((done, { start, end }) => `${done.slice(0, start)}…${done.slice(end)}`, text)
}

/** True for a text that holds what could be a code, even in part: a birth date, a sign of the century, an individual number. */
export function holdsIdentity(text: string): boolean {
  return text.search(IDENTITY) >= 0 || findIdentityCodes(text).length > 0
}

/** The text with everything left out that could be a code, even in part. For messages, where too little does no harm. */
export function withoutIdentity(text: string): string {
  return withoutCodes(text).replace(IDENTITY, '…')
}

const IDENTITY = /[0-3]\d[01]\d{3}(?:[+A-Y]|\s{0,2}[-\u00ad\u2010-\u2015\u2212]\s{0,2})\d{3}[\dA-Z]?/giu
const SIX_DIGITS = /\d{6}/u
// the signs of the reform of 2023 too; word processors turn the hyphen into other dashes
const CODE = /(?<![\p{L}\p{N}])((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)([ \u00a0\u202f]?[-+YXWVUABCDEF\u00ad\u2010-\u2015\u2212][ \u00a0\u202f]?)(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu

interface Parts {
  readonly date: string
  readonly sign: string
  readonly number: string
  readonly control: string
}

/** `part`: it stands inside a longer number, or has a year behind it as the numbers of letters have. */
function sortOf({ date, sign, number, control }: Parts, part: boolean): CodeSort | undefined {
  const century = centuryOf(sign.trim())
  const right = isDate(date, century) && CONTROLS[Number(date + number) % CONTROLS.length] === control.toUpperCase()
  // two numbers with a dash between them look the same, so a blank needs another sign
  if (sign.length > 1) return right || /\p{L}/u.test(control) ? 'suspect' : undefined
  if (!right) return part ? undefined : 'suspect'
  const individual = Number(number)
  if (individual < FIRST_INDIVIDUAL) return 'suspect'
  return individual >= FIRST_TEMPORARY ? 'test' : 'real'
}

const CONTROLS = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const FIRST_INDIVIDUAL = 2
const FIRST_TEMPORARY = 900

function centuryOf(sign: string): number {
  if (sign === '+') return 1800
  return /^[A-F]$/iu.test(sign) ? 2000 : 1900
}

function isDate(date: string, century: number): boolean {
  const [day, month, year] = [Number(date.slice(0, 2)), Number(date.slice(2, 4)), century + Number(date.slice(4))]
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const isPart = (text: string, start: number, end: number): boolean => /\p{N}[-_.:]$/u.test(text.slice(Math.max(0, start - 3), start)) || /^(?:[-_]\p{N}|\/(?:19|20)?\d\d(?!\d))/u.test(text.slice(end, end + 6))
