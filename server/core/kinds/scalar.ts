// One value as its property wants it: typed values by their spellings, enumerations by their labels, text as written.
import type { Leaf, TypedValue } from '../node.ts'
import { parseCount } from '../parse/values/count.ts'
import { parseDate } from '../parse/values/date.ts'
import { parseDuration } from '../parse/values/duration.ts'
import { parseMoney } from '../parse/values/money.ts'
import { parsePeriod } from '../parse/values/period.ts'
import type { Property } from './kind.ts'
import { fold } from './labels.ts'

/** A leaf as YAML or Markdown gives it; `source` is its spelling. */
export interface RawLeaf {
  readonly value: string | number | boolean | null
  readonly source: string
}

/** The value in normal form; what cannot be read as its type stays as written, so that nothing is lost and the check can say so. */
export function leafFor(property: Property, { value: written, source }: RawLeaf): Leaf {
  if (written === null) return null
  // the line break that ends a text written with `|` is no part of it
  const value = typeof written === 'string' && written.endsWith('\n') ? written.trimEnd() : written
  if (property.values) return enumValue(property, String(value)) ?? String(value)
  switch (property.type) {
    case 'money': case 'date': case 'period': case 'duration': case 'count':
      return typed(property.type, typeof value === 'string' ? withoutEmphasis(value) : source) ?? value
    case 'number':
      return typeof value === 'string' ? (numberIn(withoutEmphasis(value)) ?? value) : value
    case 'boolean':
      return typeof value === 'string' ? (truth(value) ?? value) : value
    case 'any':
      return value
    case 'text': case 'string': case 'slug': case 'version': case 'reference': case 'references': case 'item': case 'list':
      return typeof value === 'string' ? value : source
    default:
      return value
  }
}

/** A figure in bold is the same figure: the sum of a table often is. */
export const withoutEmphasis = (text: string): string => /^(\*{1,3}|_{1,3})(?=\S)([^*_]+)\1$/u.exec(text.trim())?.[2] ?? text

/** The canonical value that one of its labels names. */
export function enumValue(property: Property, text: string): string | undefined {
  const folded = fold(text)
  return property.values?.find(({ names }) => names.has(folded))?.value
}

type TypedKind = 'money' | 'date' | 'period' | 'duration' | 'count'

/** The typed value a text spells, reduced to what the normal form shows. */
export function typed(type: TypedKind, text: string): TypedValue | undefined {
  switch (type) {
    case 'money': {
      const money = parseMoney(text)
      return money && compact({ text: money.text, amount: money.amount, currency: money.currency })
    }
    case 'date': {
      const date = parseDate(text)
      return date && compact({ text: date.text, date: date.date })
    }
    case 'period': {
      const period = parsePeriod(text)
      return period && compact({ text: period.text, start: period.start, end: period.end })
    }
    case 'duration': {
      const duration = parseDuration(text)
      return duration && compact({ text: duration.text, amount: duration.amount, unit: duration.unit })
    }
    case 'count': {
      const count = parseCount(text)
      return count && compact({ text: count.text, count: count.count, unit: count.unit })
    }
  }
}

function compact(value: { readonly text: string } & Readonly<Record<string, string | number | boolean | undefined>>): TypedValue {
  const kept: Record<string, string | number | boolean> = {}
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key]
  return kept as TypedValue
}

const NUMBER = /^[+-]?\d{1,3}(?:[\s\u00a0\u202f]?\d{3}){0,5}(?:,\d{1,6})?$/u

function numberIn(text: string): number | undefined {
  const trimmed = text.trim()
  return NUMBER.test(trimmed) ? Number(trimmed.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.')) : undefined
}

const YES = new Set(['kylla', 'ja', 'yes', 'on', 'true'])
const NO = new Set(['ei', 'nej', 'no', 'off', 'false'])

function truth(text: string): boolean | undefined {
  const folded = fold(text)
  return YES.has(folded) ? true : NO.has(folded) ? false : undefined
}
