// Finnish (and Swedish) telephone numbers in running text, told from dates, postcodes, money, standard and register numbers.
import type { Span } from '../../text.ts'

/**
 * `mobile`: of a person. `landline`: of a desk or a unit. `malformed`: a mobile number with a letter inside. Numbers of switchboards, services and
 * hotlines are not found.
 */
export interface FoundPhone extends Span {
  readonly sort: 'mobile' | 'landline' | 'malformed'
  /** The digits without the country code and the first 0. */
  readonly digits: string
}

/** The numbers of a text, in its order. `taken`: spans, in order, that are something else. Linear in time. */
export function findPhones(text: string, taken: readonly Span[]): readonly FoundPhone[] {
  if (text.search(START) < 0) return []
  const found: FoundPhone[] = []
  let from = 0
  let next = 0
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < from) continue
    while ((taken[next]?.end ?? Infinity) <= match.index) next++
    const one = readAt(text, match.index)
    if (!one || (taken[next]?.start ?? Infinity) < one.end) continue
    found.push(one)
    from = one.end
  }
  return found
}

const START = /\+(?:358|46)|0[1-9]|00358/u
const CANDIDATE = /(?<![\p{L}\p{N}+]|[\p{L}\p{N}][-–/]|\p{N}[.,:])(?:\+(?:358|46)|00358|\(?0(?=[1-9]))(?=[\d() \u00a0\u202f\u2010-\u2013/.-]{5})/gu
const MALFORMED = (): RegExp => /^0(?:4\d{1,2}|50)[ \u00a0\u202f\u2010-\u2013/-]?\d{2,4}\p{L}\d{2,5}(?![\p{L}\p{N}])/u
const COUNTRY = /^(?:\+358|\+46|00358)[ \u00a0\u202f\u2010-\u2013-]?(?:\(0\)[ \u00a0\u202f]?)?/u
/** A mobile number with dots: `040.123.4567`, in the groups that are usual. */
const DOTTED = /^\(?(?:(?:\+358|00358)[. ]?(?:\(0\)[. ]?)?|0)(?:4\d{1,2}|50)(?:\.\d{3}\.\d{3,4}|\.\d{2}\.\d{3}\.\d{2}|\.\d{3}\.\d{2}\.\d{2}|\.\d{6,7})(?![.,]?\d|\p{L})/u
/** A group of digits with what may part it from the one before; behind the first one that may be a stroke, in a mobile number a dash between spaces. */
const GROUPS = /^(?:0?(?:4\d{1,2}|50) [\u2010-\u2013-] (?=[1-9]\d\d[ -]?\d{3})|\d{0,4}\/?)(?:(?:\)?[ \u00a0\u202f\u2010-\u2013-]|\))?\d{1,12}){1,8}/u
const MAX_READ = 32

function readAt(text: string, start: number): FoundPhone | undefined {
  // with dashes for its dots
  const ahead = text.slice(start, start + MAX_READ).replace(DOTTED, (number) => number.replaceAll('.', '-'))
  const broken = MALFORMED().exec(ahead)
  if (broken) return isMalformed(broken[0]) ? { start, end: start + broken[0].length, sort: 'malformed', digits: '' } : undefined
  const country = COUNTRY.exec(ahead)?.[0] ?? ''
  const opening = country === '' && ahead.startsWith('(') ? 1 : 0
  const written = GROUPS.exec(ahead.slice(country.length + opening))?.[0]
  if (written === undefined || /^\p{L}/u.test(ahead.slice(country.length + opening + written.length))) return undefined
  const number = upTo(written, country !== '')
  if (!number) return undefined
  const { national, groups, length, whole } = number
  if (/^(?:[678]00|116)/u.test(national)) return undefined
  const before = text.slice(Math.max(0, start - MAX_READ), start)
  const after = ahead.slice(country.length + opening + length)
  const sort = /^(?:4\d|50|7[02369])/u.test(national) && (country.startsWith('+46') || /^(?:4|50)/u.test(national)) ? 'mobile' : 'landline'
  if (HOTLINE.test(before)) return undefined
  const called = CALL.test(before)
  if (!called && country === '' && !isPlausible({ national, groups, sort, whole, before, after })) return undefined
  if (isSwitchboard(national, before, after)) return undefined
  // a bracket that is closed behind the number is not part of it
  const isOwn = written.slice(0, length).includes(')')
  return { start: isOwn ? start : start + opening, end: start + country.length + opening + length, sort, digits: national }
}

const isMalformed = (written: string): boolean => {
  const digits = written.replace(/\D/gu, '').length
  return digits >= 8 && digits <= 11
}

interface Number {
  readonly national: string
  readonly groups: readonly string[]
  /** Characters that it takes. */
  readonly length: number
  /** False when more digits follow that do not belong to it. */
  readonly whole: boolean
}

/** As many groups of digits as make one number. */
function upTo(written: string, international: boolean): Number | undefined {
  const groups: string[] = []
  let length = 0
  let digits = ''
  let whole = true
  for (const match of written.matchAll(/\d+/gu)) {
    const joined = digits + match[0]
    const national = international ? joined.replace(/^0/u, '') : joined.slice(1)
    const complete = digits.length >= 8
    if (complete && (national.length > MOST_DIGITS || (digits.length >= 10 && match[0].length > 1))) {
      whole = false
      break
    }
    digits = joined
    groups.push(match[0])
    length = match.index + match[0].length
  }
  const national = international ? digits.replace(/^0/u, '') : digits.slice(1)
  const areas = international ? AREA_ABROAD : AREA
  return national.length >= FEWEST_DIGITS && national.length <= MOST_DIGITS && areas.test(national) ? { national, groups, length, whole } : undefined
}

const FEWEST_DIGITS = 5
const MOST_DIGITS = 10
const AREA = /^(?:4\d|50|[235689]|1[03-9]|20|29|7[135])/u
const AREA_ABROAD = /^[1-9]/u

const CALL = /(?:puh(?:elin(?:numero)?)?|^p|[\s(,;:]p|gsm|tel(?:efon(?:nummer)?|ephone)?|tfn|tln|mob(?:il|ile)?|matkapuh(?:elin)?|phone|soita|ring|call|tekstiviesti|sms|whatsapp|kännykkä)(?:nro|\snro|\snumero(?:on|sta)?)?["']?[.:]{0,2}["']?[\s\u00a0]{0,3}\(?$/iu
const HOTLINE = /(?:kriisipuhelin|päivystys|päivystykse\p{L}{1,3}|hätänumero|auttava puhelin|neuvontapuhelin|palvelunumero|jour(?:en)?|jourtelefon|kristelefon|krisjour|helpline|hotline)[:,]?(?: on| är| is)?[\s\u00a0]{0,3}(?:puh\.|p\.|tfn|tel\.)?[\s\u00a0]{0,3}$/iu
const NUMBERED = /(?:ISBN|ISSN|DOI|dnro|d:?nr|diaarinumero|diarienummer|Y-tunnus|FO-nummer|viite(?:numero)?|referens(?:nummer)?|tilinumero|kontonummer|IBAN|tunnus|koodi|OVT|(?:hanke|projekti|kustannus|laskutus|asiakas|päätös|lasku)(?:numero|nro|paikka))[\s\u00a0:.-]{0,3}$|(?<!\p{L})(?:doi|urn)[:\s]\S{0,25}$|[A-Z]{2}\d\d(?:[ \u00a0]\d{4}){0,5}[ \u00a0]$/iu

interface Candidate extends Omit<Number, 'length'> {
  readonly sort: 'mobile' | 'landline'
  readonly before: string
  readonly after: string
}

/** Whether a number that nothing announces is a telephone number by how it is written. */
function isPlausible({ national, groups, sort, whole, before, after }: Candidate): boolean {
  const [head = '', ...rest] = groups
  if ((!whole && sort === 'landline') || NUMBERED.test(before) || /^\s?(?:€|%|eur|kpl|kr\b)/iu.test(after) || /^[.,]\d|^\s?[-–/]\s?\d/u.test(after)) return false
  const lengths = groups.map(({ length }) => length)
  // thousands: 1 050 123 456
  if (/\d[ \u00a0\u202f]$/u.test(before) && lengths.every((length) => length === 3)) return false
  if (rest.length === 0) return head.length >= 9 && head.length <= 11 && (sort === 'mobile' || /^(?:20|29|10|9)/u.test(national)) && !isDayNumber(head)
  if (sort === 'mobile') return national.length >= 8 && head.length >= 3 && head.length !== 5 && lengths.slice(1).every((length) => length >= 2)
  const area = AREA.exec(national)?.[0] ?? ''
  const headFits = head.length === area.length + 1 || (/^(?:20|29)/u.test(area) && head.length === 4)
  return headFits && national.length >= 7 && lengths.some((length, index) => index > 0 && length >= 3) && !rest.every((group) => /^(?:19|20)\d\d$/u.test(group)) && !rest.includes('0')
}

/** 01022012: a date without its dots. */
const isDayNumber = (digits: string): boolean => /^(?:0[1-9])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/u.test(digits)

/** Numbers that reach no single person. */
const isSwitchboard = (national: string, before: string, after: string): boolean => /^(?:10|20|29|7[135])/u.test(national) || SWITCHBOARD.test(before) || NAMED_BEHIND.test(after)
const NAMED_BEHIND = /^[\s\u00a0]?\((?:vaihde|växel|switchboard|keskus|päivystys|jour)/iu
const SWITCHBOARD = /(?:vaihde|vaihtee\p{L}{1,4}|växel(?:n)?|switchboard|keskus|(?<!\p{L})(?:fax|faksi|telefax|telefaksi))["']?[:,]?(?: on| är| is)?[\s\u00a0]{0,3}(?:puh\.|p\.|tfn|tel\.)?[\s\u00a0]{0,3}\(?$/iu
