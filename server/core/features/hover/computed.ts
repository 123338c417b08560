// On a typed value: what follows from it. Sums with their share of the whole, days of the week, lengths and ages of periods, the log of versions.
import { decimalInWords, moneyInWords, sumInWords } from '../../amounts.ts'
import { amountOf, budgetsOf, sumOf, type Budget, type Part as BudgetPart } from '../../budget.ts'
import { COMMON } from '../../common.ts'
import type { Property } from '../../kinds/kind.ts'
import { deepest } from '../../nodeAt.ts'
import { entryOf, textOf, type ScalarNode, type TypedValue } from '../../node.ts'
import { formatDate } from '../../parse/values/date.ts'
import { inWords, type Texts, type Values } from '../../problem.ts'
import { HOVER } from '../../texts/hover.ts'
import { line, strong, type Around, type Line, type Part } from './part.ts'
import { spanIn } from './place.ts'
import { ageInWords, counted, daysBetween, lengthInWords, weekday, wholeMonths } from '../../lengths.ts'

export function computed(around: Around): Part | undefined {
  const { spot, offset } = around
  const { node, property } = spot ? deepest(spot) : {}
  if (!spot || spot.name || node?.type !== 'scalar' || !property) return undefined
  const lines = linesOf(node, property, around)
  return lines.length > 0 ? { span: spanIn(spot, offset, node.place), lines } : undefined
}

function linesOf(node: ScalarNode, property: Property, around: Around): readonly Line[] {
  const { value } = node
  const { type, roles } = property
  if (type === 'version') return logLines(around)
  if (type === 'money') return moneyLines(node, property, around)
  if (typeof value !== 'object' || value === null) return []
  return roles.includes('supplementDue') ? dueLines(value, around) : timeLines(value, around)
}

function moneyLines(node: ScalarNode, property: Property, { view, language }: Around): readonly Line[] {
  const budgets = budgetsOf(view)
  // what the frontmatter and the body both say stands in the budget once
  const found = budgets.find((one) => partIn(one, ({ entry }) => entry.value === node)) ?? budgets.find((one) => partIn(one, (part) => part.property === property))
  const amount = amountOf(node)
  if (amount === undefined) return [line(HOVER.noAmount[language])]
  const said = found && sharesSaid(found, property, amount)
  return [line(strong(moneyInWords(amount)[language]), said ? ` · ${inWords(said.text, said.values, language)}` : '')]
}

const partIn = ({ total, shares }: Budget, isMeant: (part: BudgetPart) => boolean): boolean => [total, ...shares].some((part) => part !== undefined && isMeant(part))

/** Of a part its share of the whole; of the whole, what its parts come to. */
function sharesSaid({ total, shares }: Budget, property: Property, amount: number): { readonly text: Texts; readonly values: Values } | undefined {
  const isTotal = total?.property === property
  const whole = isTotal ? amount : total?.amount
  if (whole === undefined || whole <= 0) return undefined
  if (!isTotal) return { text: HOVER.shareOfTotal, values: { share: decimalInWords((amount / whole) * 100), total: moneyInWords(whole) } }
  if (!shares.some((share) => share.amount !== undefined)) return undefined
  const sum = sumOf(shares)
  return { text: sum === whole ? HOVER.sharesFit : HOVER.sharesSum, values: { parts: sumInWords(shares.flatMap((share) => share.amount ?? [])), sum: moneyInWords(sum), total: moneyInWords(whole) } }
}

function timeLines(value: TypedValue, around: Around): readonly Line[] {
  const { language, view: { today } } = around
  const { date, start, end, amount, unit } = value
  if (typeof date === 'string') return [line(strong(`${weekday(date, language)} ${formatDate(date)}`), ` · ${ageInWords(date, today, language)}`)]
  if (typeof start === 'string' || typeof end === 'string') return periodLines(typeof start === 'string' ? start : undefined, typeof end === 'string' ? end : undefined, around)
  const days = typeof amount === 'number' && typeof unit === 'string' ? amount * (DAYS_OF[unit] ?? 0) : 0
  return days < 2 || unit === 'day' ? [] : [line(strong(value.text), ` · ${inWords(HOVER.about, { text: counted('day', Math.round(days), language) }, language)}`)]
}

const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }

function periodLines(start: string | undefined, end: string | undefined, { language, view: { today } }: Around): readonly Line[] {
  const shown = [start, end].map((day) => (day === undefined ? '' : formatDate(day)))
  const months = start !== undefined && end !== undefined ? wholeMonths(start, end) : undefined
  const days = start !== undefined && end !== undefined ? daysBetween(start, end) + 1 : undefined
  if (days !== undefined && days < 1) return []
  const length = days === undefined ? [] : months !== undefined ? [counted('month', months, language), counted('day', days, language)] : [counted('day', days, language), ...(days < 60 ? [] : [inWords(HOVER.about, { text: lengthInWords(days, language) }, language)])]
  const said = (text: keyof typeof HOVER, day: string): string => inWords(HOVER[text], { age: ageInWords(day, today, language) }, language)
  const when = start !== undefined && start > today ? said('starts', start) : end === undefined ? (start === undefined ? '' : said('started', start)) : said(end < today ? 'ended' : 'ends', end)
  return [line(strong(start === end ? (shown[0] ?? '') : shown.join('–')), [...length, when].filter((text) => text !== '').map((text) => ` · ${text}`).join(''))]
}

/** How long ago, or ahead, the promised day is. */
function dueLines({ date, end }: TypedValue, { language, view: { today } }: Around): readonly Line[] {
  const due = typeof end === 'string' ? end : date
  return typeof due === 'string' ? [line(inWords(HOVER.promised, { age: ageInWords(due, today, language) }, language))] : []
}

/** Of the version of the document itself: how many there are. */
function logLines({ spot, view, language }: Around): readonly Line[] {
  const log = view.sectionsWith('versions')[0]?.node
  const entries = log?.type === 'seq' ? log.children : []
  const last = textOf(entryOf(entries.at(-1), COMMON.version)?.value)
  return spot?.path.length === 1 && last !== '' ? [line(inWords(HOVER.inLog, { n: counted('version', entries.length, language), last }, language))] : []
}
