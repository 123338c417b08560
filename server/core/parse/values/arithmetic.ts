// Calculations that a text states with their result: "4 x 26 = 104", "9 stt & 2 stt = 11 stt".
import { findDate } from './date.ts'
import { findAll, merged, SPACE, touches, type Found } from './found.ts'
import { formatNumber } from './money.ts'
import { findPeriod } from './period.ts'

/**
 * One calculation. `expression` is clean (`4 × 26`); `given` is the result in the text, at `resultStart`–`resultEnd` (UTF-16, end
 * exclusive); `approximate`: the text says ≈ or noin. `holds`: what is given is what is expected, within 2 % when approximate.
 */
export interface Arithmetic {
  readonly text: string
  readonly expression: string
  readonly expected: number
  readonly given: number
  readonly approximate: boolean
  readonly holds: boolean
  readonly resultStart: number
  readonly resultEnd: number
}

/**
 * The calculations in running text. Up to four words may stand between two numbers; a sentence end, a bracket or a comma ends one. What
 * cannot be read for certain (a bracket that is multiplied, "milj.", a list with commas) is left out.
 */
export function findArithmetic(text: string): readonly Found<Arithmetic>[] {
  if (!/[=≈][^\d\n]{0,24}\d/u.test(text)) return []
  const tokens = tokensOf(text)
  return tokens.flatMap((token, i) => {
    const found = token.kind === 'equals' ? calculation(text, tokens, i) : undefined
    return found ? [found] : []
  })
}

/** A piece of the text. Numbers have their `amount`; `word` is the spelling, of an operator one of × + −. */
interface Token extends Kind {
  readonly start: number
  readonly end: number
}
interface Kind {
  readonly kind: 'number' | 'operator' | 'word' | 'equals' | 'open' | 'close' | 'comma' | 'mark' | 'break'
  readonly word: string
  readonly amount: number
}

const MOST_WORDS = 4
const TOLERANCE = 0.02
const NUMBER = `(?:\\d{1,3}(?:${SPACE}\\d{3}){1,4}|\\d{1,12})(?:,\\d{1,4})?`
const TOKEN = (): RegExp => new RegExp([
  `(?:https?:|www\\.)\\S{1,300}|[^\\s@]{1,60}@\\S{1,60}`, // addresses
  `\\n${SPACE}{0,8}(?:[*+\\-]${SPACE}|\\r?\\n)`, // a list item or a new paragraph
  `(?<![\\d.,])(${NUMBER})(?![\\d]|[.,:/\\-]\\d)`,
  `([×·&+−]|[xX](?!\\p{L})|(?<=${SPACE})[*\\-–](?=\\s)|(?<=\\d)\\*(?=\\d))`, // a hyphen, dash or star only between spaces
  `(n\\.|ca\\.|€|\\p{L}[\\p{L}\\p{N}]{0,60}(?:[\\-/:'’][\\p{L}\\p{N}]{1,40}){0,4})`,
  '[*_]{1,3}|\\S',
].join('|'), 'gu')
const OPERATORS: ReadonlyMap<string, string> = new Map([['&', '+'], ['+', '+'], ['−', '−'], ['-', '−'], ['–', '−']])
const MARKS: ReadonlyMap<string, Kind['kind']> = new Map([
  ['=', 'equals'], ['≈', 'equals'], ['(', 'open'], [')', 'close'], [',', 'comma'],
])

const ABOUT = /^(?:noin|n\.|arviolta|suunnilleen|lähes|ca\.?|cirka|ungefär|about|approximately|circa)$/iu
const CONJUNCTION = /^(?:ja|sekä|plus|lisäksi|och|samt|and)$/iu
/** Words that change the size or the measure of a number. */
const SCALE = (): RegExp => /^(?:milj\p{L}*|mn|mrd|tuha\p{L}*|tusen|million\p{L}*|thousand|[tkM]|prosent\p{L}*|procent|percent)$/u
const MEASURE = (): RegExp => new RegExp(
  '^(?:h|t|min|tunti\\p{L}*|minuut\\p{L}*|pv|päiv\\p{L}*|viik\\p{L}*|vko|kk\\p{L}*|kuukau\\p{L}*|vuo(?:si|tta|den)|htv' +
  '|hours?|days?|weeks?|months?|years?|timm\\p{L}*|dag\\p{L}*|veck\\p{L}*|mån\\p{L}*|år)$', 'iu')

/** The text as tokens; dates and periods are breaks, marks of emphasis are left out. */
function tokensOf(text: string): readonly Token[] {
  const taken = touches(merged<unknown>(findDate(text), findPeriod(text)))
  const tokens: Token[] = []
  for (const { start, end, value: { kind, word, amount } } of findAll(text, TOKEN(), kindOf)) {
    if (taken(start, end)) tokens.push({ kind: 'break', word, amount, start, end })
    else if (kind !== 'mark') tokens.push({ kind, word, amount, start, end })
  }
  return tokens
}

function kindOf({ 0: word, 1: number, 2: operator, 3: letters }: RegExpExecArray): Kind {
  if (letters !== undefined) return { kind: 'word', word, amount: 0 }
  if (number !== undefined) return { kind: 'number', word, amount: Number(number.replace(/[^\d,]/gu, '').replace(',', '.')) }
  if (operator !== undefined) return { kind: 'operator', word: OPERATORS.get(operator) ?? '×', amount: 0 }
  return { kind: MARKS.get(word) ?? (word.startsWith('*') || word.startsWith('_') ? 'mark' : 'break'), word, amount: 0 }
}

/** The calculation whose equals sign is `tokens[at]`. */
function calculation(text: string, tokens: readonly Token[], at: number): Found<Arithmetic> | undefined {
  const left = leftSide(tokens, at)
  const right = rightSide(tokens, at)
  if (left === undefined || right === undefined || isOtherMeasure(left, right)) return undefined
  const [first] = left.numbers
  if (first === undefined) return undefined
  const expected = valueOf(left.numbers.map(({ amount }) => amount), left.operators)
  const { amount: given, start: resultStart, end: resultEnd } = right.result
  const approximate = right.about || [...left.words].some((word) => ABOUT.test(word)) || isApproximateSign(tokens[at])
  const value = {
    text: text.slice(first.start, resultEnd),
    expression: left.numbers.flatMap(({ amount }, i) => [...left.operators.slice(Math.max(0, i - 1), i), formatNumber(amount)]).join(' '),
    expected, given, approximate,
    holds: Math.abs(expected - given) <= allowedDifference(left.numbers, { expected, given, approximate }),
    resultStart, resultEnd,
  }
  return { start: first.start, end: resultEnd, value }
}

interface LeftSide {
  readonly numbers: readonly Token[]
  readonly operators: readonly string[]
  readonly words: ReadonlySet<string>
}

/** The numbers and operators before the equals sign, read from it to the left as far as they belong together. */
function leftSide(tokens: readonly Token[], at: number): LeftSide | undefined {
  const bracketed = tokens[at - 1]?.kind === 'close'
  const numbers: Token[] = []
  const operators: string[] = []
  const words = new Set<string>()
  let gap: string[] = []
  let pending: string | undefined
  let i = bracketed ? at - 2 : at - 1
  for (; i >= 0; i--) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.kind === 'word') {
      if (gap.push(token.word) > MOST_WORDS) break
    } else if (token.kind === 'operator') {
      if (isSentenceDash(token.word, gap)) break
      if (pending !== undefined || numbers.length === 0) return undefined
      pending = token.word
    } else if (token.kind === 'number') {
      if (numbers.length > 0 && pending === undefined) break
      if (pending !== undefined) operators.push(pending)
      for (const word of gap) words.add(word)
      numbers.push(token)
      pending = undefined
      gap = []
    } else break
  }
  // A dash before the first number is a dash of the sentence; any other operator has lost its left number.
  const complete = (pending === undefined || pending === '−') && operators.length > 0 && !continues(tokens, i, gap, bracketed)
  if (gap[0] !== undefined && ABOUT.test(gap[0])) words.add(gap[0])
  return complete ? { numbers: numbers.reverse(), operators: operators.reverse(), words } : undefined
}

/** A minus stands right before its number; before words it is a dash. */
const isSentenceDash = (operator: string, gap: readonly string[]): boolean => operator === '−' && gap.length > 0

/** True when what stands before the first number seems to be a part of the calculation that was not read. */
function continues(tokens: readonly Token[], i: number, gap: readonly string[], bracketed: boolean): boolean {
  const stop = tokens[i]
  switch (stop?.kind) {
    case 'number': return !isResult(tokens, i) && (gap.length === 0 || gap.some((word) => CONJUNCTION.test(word)))
    case 'equals': return gap.length === 0
    case 'comma': return tokens.slice(Math.max(0, i - MOST_WORDS - 2), i).some(({ kind }) => kind === 'number')
    case 'open': return bracketed && (tokens[i - 1]?.kind === 'operator' || tokens[i - 1]?.kind === 'number')
    default: return bracketed
  }
}

const isResult = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'equals' || (tokens[i - 2]?.kind === 'equals' && tokens[i - 1]?.kind === 'word')

interface RightSide {
  readonly result: Token
  readonly about: boolean
  /** The words after the result, at most four. */
  readonly words: readonly string[]
}

/** The result after the equals sign, unless the calculation goes on there. */
function rightSide(tokens: readonly Token[], at: number): RightSide | undefined {
  let i = at + 1
  let about = false
  for (let token = tokens[i]; token?.kind === 'word' && ABOUT.test(token.word); token = tokens[++i]) about = true
  const result = tokens[i]
  if (result?.kind !== 'number') return undefined
  const words: string[] = []
  for (i++; words.length < MOST_WORDS; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') break
    words.push(token.word)
  }
  const next = tokens.slice(i + 1, i + 2 + MOST_WORDS).find(({ kind }) => kind !== 'word')
  const goesOn = tokens[i]?.kind === 'operator' && next?.kind === 'number'
  return goesOn || isPercent(tokens[i]) ? undefined : { result, about, words }
}

const isPercent = (token: Token | undefined): boolean => token?.kind === 'break' && token.word === '%'
const isApproximateSign = (token: Token | undefined): boolean => token?.kind === 'equals' && token.word === '≈'

/** "2 x 500 000 = 1 milj.", "2 x 6 kk = 1 vuosi": the result is counted in something else than the numbers. */
function isOtherMeasure(left: LeftSide, { words }: RightSide): boolean {
  const [unit] = words
  if (unit !== undefined && (SCALE().test(unit) || (MEASURE().test(unit) && !left.words.has(unit)))) return true
  return [...left.words].some((word) => SCALE().test(word))
}

function valueOf(amounts: readonly number[], operators: readonly string[]): number {
  let sum = 0
  let product = amounts[0] ?? 0
  operators.forEach((operator, i) => {
    const amount = amounts[i + 1] ?? 0
    if (operator === '×') product *= amount
    else {
      sum += product
      product = operator === '+' ? amount : -amount
    }
  })
  return Math.round((sum + product) * 1e6) / 1e6
}

/** A sum of whole numbers is exact; a result of decimals may be rounded to the digits it shows. */
function allowedDifference(numbers: readonly Token[], stated: Pick<Arithmetic, 'expected' | 'given' | 'approximate'>): number {
  if (stated.approximate) return Math.abs(stated.expected) * TOLERANCE
  if (numbers.every(({ amount }) => Number.isInteger(amount))) return 0
  const decimals = String(stated.given).split('.')[1]?.length ?? 0
  return 0.5 * 10 ** -decimals + Number.EPSILON
}
