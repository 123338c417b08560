// The values that a property may have, as far as they are known: those of its schema, of the workspace, of the settings, of the country, and the day.
import { COMMON } from '../../common.ts'
import { familyOf } from '../../codes.ts'
import type { Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import type { Language } from '../../problem.ts'
import { knownValues, type KnownValue as Known } from '../../knownValues.ts'
import { COMPLETION } from '../../texts/completion.ts'
import type { Asking, SuggestionType } from './suggestion.ts'

export interface KnownValue extends Omit<Known, 'type'> {
  readonly type: SuggestionType
  readonly documentation?: string
  readonly rule?: string
}

/** `path`: what holds the value, from the outermost property on, itself the last. */
export function valuesOf(property: Property, path: readonly Property[], asking: Asking): readonly KnownValue[] {
  const { view } = asking
  const own = view.language
  if (view.kind.purpose === 'settings') return settingsValues(property, path, asking)
  const top = path[0]
  if (property.values) return enumerated(property, own)
  if (path.length === 1 && property.key === COMMON.type) return kindNames(asking, own)
  if (top?.key === COMMON.ignore && (property.key === 'rule' || property === top.element)) return ruleCodes(asking)
  if (property.type === 'boolean') return [{ text: 'true', type: 'value' }, { text: 'false', type: 'value' }]
  if (property.type === 'date') return days(asking)
  return knownValues(property, path, asking)
}

const enumerated = ({ values = [] }: Property, own: Language): readonly KnownValue[] =>
  values.map(({ value, labels }) => ({ text: display(labels, own) || value, type: 'value', also: [value] }))

function kindNames({ kinds, language }: Asking, own: Language): readonly KnownValue[] {
  return kinds.list.map(({ id, labels, titles, descriptions }) => ({ text: display(labels, own) || id, type: 'value', detail: titles[language], documentation: descriptions[language], also: [id] }))
}

/** All codes with their families before them. */
export function ruleCodes({ rules, language }: Pick<Asking, 'rules' | 'language'>): readonly KnownValue[] {
  const families = [...new Set(rules.map(({ code }) => familyOf(code)))]
  return [
    ...rules.map(({ code }): KnownValue => ({ text: code, type: 'code', rule: code })),
    ...families.map((text): KnownValue => ({ text, type: 'code', detail: COMPLETION.family[language] })),
  ]
}

/** Today, first as the document writes its days. */
function days({ view, document, language }: Asking): readonly KnownValue[] {
  const { today } = view
  const spelled = spelledDay(today)
  // English text has no spelling of its own that all read alike
  const isIso = view.language === 'en' || document.text.slice(0, LOOKED_AT).search(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u) >= 0
  const detail = COMPLETION.today[language]
  const both: readonly KnownValue[] = [{ text: spelled, type: 'value', detail, also: [today] }, { text: today, type: 'value', detail }]
  return isIso ? both.toReversed() : both
}

const LOOKED_AT = 4000

/** `2026-11-22` as `22.11.2026`. */
const spelledDay = (iso: string): string => iso.split('-').reverse().map(Number).join('.')

/** The day as a document of that language writes it. */
export const dayIn = (language: Language, iso: string): string => (language === 'en' ? iso : spelledDay(iso))

/** `.pitkospuut.yaml`: severities, and kinds by their names. */
function settingsValues(property: Property, path: readonly Property[], asking: Asking): readonly KnownValue[] {
  const own = asking.view.language
  if (property.values) return enumerated(property, own)
  return path[0]?.key === 'kinds' && property.key === 'kind' ? kindNames(asking, own) : []
}
