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
  return findHidden(text).filter(({ glued }) => !glued)
}

/** The same with those that letters have grown on to (`lapsi010594-9032`): too unsure to be told of, sure enough to be left out. */
export function findHidden(text: string): readonly (FoundCode & { readonly glued: boolean })[] {
  if (text.search(SIX_DIGITS) < 0) return []
  const { plain, at } = asRead(text)
  return Array.from(plain.matchAll(CODE)).flatMap((match) => {
    const [whole, date = '', joint = '', number = '', control = ''] = match
    const { index: start } = match
    const end = start + whole.length
    const around = [plain.slice(Math.max(0, start - REACH), start), plain.slice(end, end + REACH)] as const
    const sort = sortOf({ date, joint, number, control, around })
    return sort ? [{ start: at(start), end: at(end - 1) + 1, sort, glued: isGlued(around) }] : []
  })
}

/** The text without the codes in it: for names, paths and ids that are shown or reported. */
export function withoutCodes(text: string): string {
  return leftOut(text, findHidden(text))
}

/** True for a text that holds what could be a code, even in part: a birth date, a sign of the century, an individual number. */
export function holdsIdentity(text: string): boolean {
  return text.search(SIX_DIGITS) >= 0 && (asRead(text).plain.search(IDENTITY) >= 0 || findIdentityCodes(text).length > 0)
}

/** The text with everything left out that could be a code, even in part. For messages, where too little does no harm. */
export function withoutIdentity(text: string): string {
  if (text.search(SIX_DIGITS) < 0) return text
  const whole = withoutCodes(text)
  const { plain, at } = asRead(whole)
  return leftOut(whole, Array.from(plain.matchAll(IDENTITY), ({ 0: { length }, index }) => ({ start: at(index), end: at(index + length - 1) + 1 })))
}

/** Line ends stay, so that a text keeps its lines. */
const leftOut = (text: string, spans: readonly Pick<FoundCode, 'start' | 'end'>[]): string =>
  spans.toReversed().reduce((done, { start, end }) => done.slice(0, start) + done.slice(start, end).replace(/[^\r\n]+/gu, '…') + done.slice(end), text)

const IDENTITY = /[0-3]\d[01]\d{3}(?:[+A-Y]|[\s*_\\]{0,3}[-\u00ad\u2010-\u2015\u2212][\s>#*_]{0,3})\d{3}[\dA-Z]?/giu
/** With what may stand between them without being seen. */
const SIX_DIGITS = /(?:[\d\uff10-\uff19][\u00ad\u200b-\u200d\u2060\ufeff]{0,2}){6}/u
/** Blanks and the escape of Markdown. */
const GAP = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000\\\\]{0,3}'
/** A line end in a wrapped text, with what a quotation or a comment begins its next line with. */
const WRAP = '(?:(?:\\r\\n?|\\n)[ \\t>#]{0,40})?'
// the signs of the reform of 2023 too; word processors turn the hyphen into other dashes, and links and pages write it by number
const CENTURY = '(?:[-+YXWVUABCDEF\\u00ad\\u2010-\\u2015\\u2212]|%2[BD]|%E2%80%9[0-5]|&(?:#\\d{2,5}|#x[\\da-f]{2,4}|[nm]dash|minus|shy|hyphen|dash);|\\\\(?:u(?:00[2a]d|201[0-5]|2212)|x[2a]d))'
const CODE = new RegExp(`(?<!\\p{N})((?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d\\d)(${GAP}${WRAP}${CENTURY}${GAP}${WRAP})(\\d{3})([0-9A-FHJ-NPR-Y])(?!\\p{N})`, 'giu')

/** A text as people read it: full-width characters as the usual ones, without what cannot be seen; and where each character of it is written. */
function asRead(text: string): { readonly plain: string; readonly at: (offset: number) => number } {
  if (!UNUSUAL.test(text)) return { plain: text, at: (offset) => offset }
  const written = Array.from(text.matchAll(SEEN), ({ index }) => index)
  return { plain: written.map((at) => text.charAt(at)).join('').replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_FROM)), at: (offset) => written[offset] ?? text.length }
}

const UNUSUAL = /[\u00ad\u200b-\u200d\u2060\ufeff\uff0b-\uff5a]/
/** By UTF-16 units. A soft hyphen may be the sign itself. */
const SEEN = /[^\u00ad\u200b-\u200d\u2060\ufeff]|(?<=[\d\uff10-\uff19]{6})\u00ad(?=[\d\uff10-\uff19]{3})/g
const FULL_WIDTH = /[\uff0b-\uff5a]/g
const FULL_WIDTH_FROM = 0xfee0

interface Parts {
  readonly date: string
  /** The sign of the century with what stands around it. */
  readonly joint: string
  readonly number: string
  readonly control: string
  /** What is written before and behind. */
  readonly around: readonly [before: string, after: string]
}
/** How much of that tells. */
const REACH = 40

function sortOf({ date, joint, number, control, around }: Parts): CodeSort | undefined {
  const bare = joint.length === 1
  const century = centuryOf(joint)
  const right = isDate(date, century) && CONTROLS[Number(date + number) % CONTROLS.length] === control.toUpperCase()
  const hasLetter = /\p{L}/u.test(control)
  // letters run on in hashes and numbers of products too
  if (isGlued(around)) return bare && (right || (hasLetter && !/\p{L}/u.test(joint))) ? 'suspect' : undefined
  // two numbers with a dash between them look the same, so a blank needs another sign
  if (!bare) return right || (hasLetter && !/[\r\n]/u.test(joint)) ? 'suspect' : undefined
  if (!right) return isPart(around) || (!hasLetter && NUMBERED.test(around[0])) || isMoment(date, joint, number + control) ? undefined : 'suspect'
  const individual = Number(number)
  if (individual < FIRST_INDIVIDUAL) return 'suspect'
  return individual >= FIRST_TEMPORARY ? 'test' : 'real'
}

const CONTROLS = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const FIRST_INDIVIDUAL = 2
const FIRST_TEMPORARY = 900

function centuryOf(joint: string): number {
  if (/\+|%2B/iu.test(joint)) return 1800
  return /^[^\p{L}&%]*[A-F]/iu.test(joint) ? 2000 : 1900
}

function isDate(date: string, century: number): boolean {
  const [day, month, year] = [Number(date.slice(0, 2)), Number(date.slice(2, 4)), century + Number(date.slice(4))]
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** What tells that the digits behind it are the number of a thing. */
const NUMBERED = /(?<!\p{L})(?:(?:lasku|tilaus|viite|sopimus|hanke|projekti|tuote|diaari)(?:nume?ro\p{L}{0,4}|nro)|(?:lasku|tilaus|sopimus|invoice|order|contract|project|grant) ?(?:nro|nr|number|no)|(?:faktura|order|referens|avtals|projekt|diarie)(?:nummer|nr)|d:?nro?)[.:]?\s{0,2}$|(?:doi|urn|isbn|issn)[:\s]\S{0,25}$/iu
/** It stands inside a longer number, or has a year behind it as the numbers of letters have. */
const isPart = ([before, after]: Parts['around']): boolean => /\p{N}[-_.:]$/u.test(before) || /^(?:[-_]\p{N}|\/(?:19|20)?\d\d(?!\d))/u.test(after)
const isGlued = ([before, after]: Parts['around']): boolean => /\p{L}$/u.test(before) || /^\p{L}/u.test(after)
/** A day and a time as in `150326-0930`, by which minutes are named: as a code it would be that of somebody born before 1936. */
const isMoment = (date: string, sign: string, time: string): boolean => /[-\u2010-\u2015]/u.test(sign) && Number(date.slice(4)) < 36 && /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(time)
