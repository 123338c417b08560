// Short names of projects, such as "Kehrä II", and how running text spells them.
import { composed } from '../../parse/values/found.ts'
import { plainText } from './plainText.ts'

/** `base` without its number, in lower case; `number` is 0 for a name without one. */
export interface ShortName {
  readonly name: string
  readonly base: string
  readonly number: number
}

/** One mention: the name as it is spelled, and how "hanke" is joined to it: ` `, `-` or ` -`. Offsets of the text; `end` is that of `hanke…`. */
export interface Mention {
  readonly start: number
  readonly nameEnd: number
  readonly end: number
  readonly name: string
  readonly join?: string
  readonly noun?: string
}

/** The short name that a project's name is (`whole`) or begins with: capitalised words before a number. Undefined for long names and for those that end in "hanke". */
export function shortNameIn(name: string, whole: boolean): ShortName | undefined {
  const plain = plainText(name)
  const numbered = NUMBERED.exec(plain)
  if (numbered && (!whole || numbered[0].length === plain.length)) {
    const [spelled, base = '', number = ''] = numbered
    return { name: spelled, base: base.toLowerCase(), number: valueOf(number) }
  }
  const isShort = whole && plain.length >= SHORTEST && plain.split(' ').length <= LONGEST_WORDS && /^\p{Lu}/u.test(plain) && !/(?:hanke|hankkee\p{L}{0,4}|projekti?|projektet|project)$/iu.test(plain)
  return isShort ? { name: plain, base: plain.toLowerCase(), number: 0 } : undefined
}

export function mentionsOf({ base, number, name }: ShortName, source: string): readonly Mention[] {
  const quick = base.split(/[^a-z]/u, 1)[0] ?? ''
  if (quick.length > 1 && !source.toLowerCase().includes(quick)) return []
  const { text, at } = composed(source)
  const lower = text.toLowerCase().replace(/[\s\u00a0]/gu, ' ')
  if (lower.length !== text.length) return []
  const found: Mention[] = []
  for (let start = lower.indexOf(base); start >= 0; start = lower.indexOf(base, start + base.length)) {
    const mention = /[\p{L}\p{N}-]/u.test(text[start - 1] ?? '') ? undefined : mentionAt(text, start, base.length, number)
    // in a line of capitals a name is in capitals too
    if (mention && !(number === 0 && isOrdinary(mention)) && !(mention.name !== name && isInCapitals(text, mention))) found.push({ ...mention, start: at(mention.start), nameEnd: at(mention.nameEnd), end: at(mention.end) })
  }
  return found
}

function mentionAt(text: string, start: number, length: number, number: number): Mention | undefined {
  const rest = text.slice(start + length, start + length + REACH)
  const digits = number === 0 ? '' : NUMBER_BEHIND.exec(rest)?.[0]
  if (digits === undefined || (number > 0 && valueOf(digits.trim().replace('-', '')) !== number)) return undefined
  const nameEnd = start + length + digits.length
  if (/^[\p{L}\p{N}]/u.test(text.slice(nameEnd, nameEnd + 1))) return undefined
  const project = PROJECT.exec(text.slice(nameEnd, nameEnd + REACH))
  const [join, noun] = [project?.[1] ?? '', project?.[2] ?? '']
  const spelled = text.slice(start, nameEnd).replace(/[\s\u00a0]+/gu, ' ')
  return { start, nameEnd, end: nameEnd + join.length + noun.length, name: spelled, ...(noun === '' ? {} : { join: join.replace(/[\s\u00a0]+/gu, ' '), noun }) }
}

/** Small letters alone are words that the name is made of: what the project Arki is about happens in "arki". */
const isOrdinary = ({ name, noun }: Mention): boolean => noun === undefined && name === name.toLowerCase()

function isInCapitals(text: string, { start, nameEnd }: Mention): boolean {
  return text.slice(start, nameEnd) === text.slice(start, nameEnd).toUpperCase() && (/^[^\p{L}\n]{1,3}\p{Lu}{2}/u.test(text.slice(nameEnd, nameEnd + 8)) || /\p{Lu}{2}[^\p{L}\n]{1,3}$/u.test(text.slice(Math.max(0, start - 8), start)))
}

const valueOf = (number: string): number => (/^\d/u.test(number) ? Number(number) : ROMAN.indexOf(number.toUpperCase()) + 1)

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const SHORTEST = 4
const LONGEST_WORDS = 3
const REACH = 24
const NUMBERED = /^(\p{Lu}[\p{L}-]{2,30}(?: \p{L}{2,30}){0,2}) ?(I{2,3}|IV|VI{0,3}|IX|[2-9])(?![\p{L}\p{N}])/u
const NUMBER_BEHIND = /^[\s\u00a0-]?(?:I{1,3}|IV|VI{0,3}|IX|[1-9])(?![\p{L}\p{N}])/iu
/** Only with a case ending of "hanke": in Finnish the mark between is a matter of rules. */
const PROJECT = /^([\s\u00a0]-|-|[\s\u00a0])(han(?:ke(?:tta|tt)?|kkee\p{L}{1,6}))(?![\p{L}-])/u
