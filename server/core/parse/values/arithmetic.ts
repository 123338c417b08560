// Calculations that a text states with their result: "4 x 26 = 104", "9 stt & 2 stt = 11 stt".
import { findDate } from './date.ts'
import { findAll, merged, SPACE, touches, type Found } from './found.ts'
import { formatNumber } from './money.ts'
import { findPeriod } from './period.ts'

/**
 * One calculation. `expression` is clean (`4 × 26`); `given` is the result in the text, at `resultStart`–`resultEnd` (UTF-16, end exclusive);
 * `approximate`: the text says ≈ or noin. `holds`: what is given is what is expected, within 2 % when approximate.
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
 * The calculations in running text. Up to four words may stand between two numbers; a sentence end, a bracket or a comma ends one. What cannot
 * be read for certain (a bracket that is multiplied, "milj.", a list with commas) is left out.
 */
export function findArithmetic(text: string): readonly Found<Arithmetic>[] {
  if (!/[=≈]/u.test(text)) return []
  const tokens = tokensOf(text)
  return tokens.flatMap((token, i) => {
    const found = token.kind === 'equals' ? calculation(text, tokens, i) : undefined
    return found ? [found] : []
  })
}

type Operator = '×' | '+' | '−'
type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly amount: number }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'word' | 'equals' | 'open' | 'close' | 'comma' | 'break'; readonly word: string }
)
type NumberToken = Token & { readonly kind: 'number' }

const MOST_WORDS = 4
const TOLERANCE = 0.02
const NUMBER = `(?:\\d{1,3}(?:${SPACE}\\d{3}){1,4}|\\d{1,12})(?:,\\d{1,4})?`
const TOKEN = new RegExp(
  `(?<break>(?:https?:|www\\.)\\S{1,300}|\\S{1,60}@\\S{1,60}|\\n${SPACE}{0,8}[*+\\-]${SPACE}|\\n${SPACE}{0,8}\\r?\\n)` +
  `|(?<number>(?<![\\d.,])${NUMBER}(?![\\d]|[.,:/\\-]\\d))` +
  `|(?<operator>[×·&+−]|[xX](?!\\p{L})|(?<=${SPACE})[*\\-–](?=\\s)|(?<=\\d)\\*(?=\\d))` +
  `|(?<word>n\\.|ca\\.|€|\\p{L}[\\p{L}\\p{N}]{0,60}(?:[\\-/:'’][\\p{L}\\p{N}]{1,40}){0,4})` +
  '|(?<equals>[=≈])|(?<open>\\()|(?<close>\\))|(?<comma>,)|(?<mark>[*_]{1,3})|(?<other>\\S)', 'u')

const ABOUT = /^(?:noin|n\.|arviolta|suunnilleen|lähes|ca\.?|cirka|ungefär|about|approximately|circa)$/iu
const CONJUNCTION = /^(?:ja|sekä|plus|lisäksi|och|samt|and)$/iu
/** Words that change the size or the measure of a number. */
const SCALE = /^(?:milj\p{L}*|mn|mrd|tuha\p{L}*|tusen|million\p{L}*|thousand|[tkM]|prosent\p{L}*|procent|percent)$/u
const MEASURE = /^(?:h|t|min|tunti\p{L}*|tuntia|minuut\p{L}*|pv|päiv\p{L}*|viik\p{L}*|vko|kk\p{L}*|kuukau\p{L}*|vuo(?:si|tta|den)|htv|hours?|days?|weeks?|months?|years?|timm\p{L}*|dag\p{L}*|veck\p{L}*|mån\p{L}*|år)$/iu

function tokensOf(text: string): readonly Token[] {
  const taken = touches(merged<unknown>(findDate(text), findPeriod(text)))
  return findAll<Token | 'mark'>(text, TOKEN, ({ groups = {} }) => tokenOf(groups))
    .flatMap(({ start, end, value }) => (value === 'mark' ? [] : [taken(start, end) ? { kind: 'break', word: '', start, end } : { ...value, start, end }]))
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token | 'mark' {
  const place = { start: 0, end: 0 }
  const { number, operator, mark } = groups
  if (mark !== undefined) return 'mark'
  if (number !== undefined) return { ...place, kind: 'number', amount: Number(number.replace(/[^\d,]/gu, '').replace(',', '.')) }
  if (operator !== undefined) return { ...place, kind: 'operator', operator: /[&+]/u.test(operator) ? '+' : /[−\-–]/u.test(operator) ? '−' : '×' }
  const kind = (['word', 'equals', 'open', 'close', 'comma'] as const).find((name) => groups[name] !== undefined) ?? 'break'
  return { ...place, kind, word: groups[kind] ?? groups['other'] ?? '' }
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
    expression: left.numbers.map(({ amount }, i) => `${i === 0 ? '' : ` ${left.operators[i - 1] ?? ''} `}${formatNumber(amount)}`).join(''),
    expected, given, approximate,
    holds: Math.abs(expected - given) <= allowedDifference(left.numbers, expected, approximate),
    resultStart, resultEnd,
  }
  return { start: first.start, end: resultEnd, value }
}

interface LeftSide {
  readonly numbers: readonly NumberToken[]
  readonly operators: readonly Operator[]
  readonly words: ReadonlySet<string>
}

/** The numbers and operators before the equals sign, read from it to the left as far as they belong together. */
function leftSide(tokens: readonly Token[], at: number): LeftSide | undefined {
  const bracketed = tokens[at - 1]?.kind === 'close'
  const numbers: NumberToken[] = []
  const operators: Operator[] = []
  const words = new Set<string>()
  let gap: string[] = []
  let pending: Operator | undefined
  let i = bracketed ? at - 2 : at - 1
  for (; i >= 0; i--) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.kind === 'word') {
      if (gap.push(token.word) > MOST_WORDS) break
    } else if (token.kind === 'operator') {
      if (isSentenceDash(token.operator, gap)) break
      if (pending !== undefined || numbers.length === 0) return undefined
      pending = token.operator
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
const isSentenceDash = (operator: Operator, gap: readonly string[]): boolean => operator === '−' && gap.length > 0

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

const isResult = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.kind === 'equals' || (tokens[i - 2]?.kind === 'equals' && tokens[i - 1]?.kind === 'word')

interface RightSide {
  readonly result: NumberToken
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
  const goesOn = tokens[i]?.kind === 'operator' && tokens.slice(i + 1, i + 2 + MOST_WORDS).find(({ kind }) => kind !== 'word')?.kind === 'number'
  return goesOn || isPercent(tokens[i]) ? undefined : { result, about, words }
}

const isPercent = (token: Token | undefined): boolean => token?.kind === 'break' && token.word === '%'
const isApproximateSign = (token: Token | undefined): boolean => token?.kind === 'equals' && token.word === '≈'

/** "2 x 500 000 = 1 milj.", "2 x 6 kk = 1 vuosi": the result is counted in something else than the numbers. */
function isOtherMeasure(left: LeftSide, { words }: RightSide): boolean {
  const [unit] = words
  if (unit !== undefined && (SCALE.test(unit) || (MEASURE.test(unit) && !left.words.has(unit)))) return true
  return [...left.words].some((word) => SCALE.test(word))
}

function valueOf(amounts: readonly number[], operators: readonly Operator[]): number {
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

function allowedDifference(numbers: readonly NumberToken[], expected: number, approximate: boolean): number {
  if (approximate) return Math.abs(expected) * TOLERANCE
  return numbers.every(({ amount }) => Number.isInteger(amount)) ? 0 : ROUNDING
}

/** A result may be rounded to a whole number when the numbers have decimals. */
const ROUNDING = 0.5
