// The values that a property may have, as far as they are known: those of its schema, of the workspace, of the settings, of the country, and the day.
import { COMMON } from '../../common.ts'
import { familyOf } from '../../codes.ts'
import type { Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { actorsOf } from '../../kinds/voices.ts'
import type { Language } from '../../problem.ts'
import { countyNames, municipalityNames } from '../../places.ts'
import { COMPLETION } from '../../texts/completion.ts'
import type { Facts } from '../../workspace.ts'
import type { Asking, SuggestionType } from './suggestion.ts'

/** A value; `text` is written as it is, quotes are put around it where they are needed. */
export interface KnownValue {
  readonly text: string
  readonly type: SuggestionType
  readonly detail?: string
  readonly documentation?: string
  readonly rule?: string
  readonly also?: readonly string[]
}

/** `path`: what holds the value, from the outermost property on, itself the last. */
export function valuesOf(property: Property, path: readonly Property[], asking: Asking): readonly KnownValue[] {
  const { view, language } = asking
  const own = view.language
  if (view.kind.purpose === 'settings') return settingsValues(property, path, asking)
  const top = path[0]
  if (property.values) return enumerated(property, own)
  if (path.length === 1 && property.key === COMMON.type) return kindNames(asking, own)
  if (top?.key === COMMON.ignore && (property.key === 'rule' || property === top.element)) return ruleCodes(asking)
  if (property.type === 'boolean') return [{ text: 'true', type: 'value' }, { text: 'false', type: 'value' }]
  if (property.type === 'date') return days(asking)
  if (isReference(property, path)) return documentIds(asking)
  const place = placesFor(path, own)
  if (place.length > 0) return place.map((text) => ({ text, type: 'value' }))
  if (path.some(({ roles }) => roles.includes('project'))) return projects(asking, property)
  if (property.roles.includes('programme')) return asking.configuration.programmes.flatMap(({ names }) => names.slice(0, 1)).map((text) => ({ text, type: 'value' }))
  const voice = path.findLast((one) => one.voice !== undefined)?.voice
  const isRole = property.key === 'item' || property === path.at(-2)?.level?.properties[0]
  return voice !== undefined && (isRole || property.type === 'array') ? actorsOf(voice, own).map((text) => ({ text, type: 'value', detail: display(voiceLabels(path), language) })) : []
}

const voiceLabels = (path: readonly Property[]): Property['labels'] => path.findLast((one) => one.voice !== undefined)?.labels ?? { fi: [], sv: [], en: [] }

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

function isReference(property: Property, path: readonly Property[]): boolean {
  if (property.type === 'reference' || property.type === 'references') return true
  const holder = path.at(-2)
  if (property.key !== 'id' || !holder) return false
  return holder.type === 'reference' || holder.key === 'derivedFrom'
}

/** Other documents by their ids. */
function documentIds({ workspace, document, kinds, view, language }: Asking): readonly KnownValue[] {
  const statuses = view.kind.root.properties.find(({ key }) => key === COMMON.status)?.values ?? []
  const labelOf = ({ status }: Facts): string | undefined => {
    const known = statuses.find(({ value }) => value === status)
    return known ? display(known.labels, language) : status
  }
  return [...workspace.byPath.values()].flatMap((facts): readonly KnownValue[] => {
    const { id, path, title, kind } = facts
    if (id === undefined || path === document.path) return []
    const about = [kinds.list.find((one) => one.id === kind)?.titles[language], labelOf(facts)].filter((text) => text !== undefined).join(', ')
    return [{ text: id, type: 'reference', detail: [title, about].filter((text) => text !== undefined && text !== '').join(' · '), ...(title === undefined ? {} : { also: [title] }) }]
  }).slice(0, MOST)
}

const MOST = 1000

function placesFor(path: readonly Property[], own: Language): readonly string[] {
  const has = (role: string): boolean => path.slice(-2).some(({ roles }) => roles.includes(role))
  if (path.at(-1)?.roles.includes('wellbeingCounty')) return countyNames(own)
  return has('municipality') || has('municipalities') ? municipalityNames(own) : []
}

/** Names of projects in the workspace: the id where one is asked for, else the name that is used. */
function projects({ workspace, document }: Asking, property: Property): readonly KnownValue[] {
  const names = new Map<string, KnownValue>()
  for (const { project, path, title } of workspace.byPath.values()) {
    const text = property.key === 'official' ? project?.official : (project?.name ?? (property.type === 'slug' ? undefined : project?.official))
    if (text === undefined || path === document.path || names.size >= MOST || (property.type === 'slug' && !/^[a-z0-9-]+$/u.test(text))) continue
    const about = text === project?.official ? title : (project?.official ?? title)
    if (!names.has(text)) names.set(text, { text, type: 'reference', ...(about === undefined ? {} : { detail: about }) })
  }
  return [...names.values()]
}

/** `.pitkospuut.yaml`: severities, and kinds by their names. */
function settingsValues(property: Property, path: readonly Property[], asking: Asking): readonly KnownValue[] {
  const own = asking.view.language
  if (property.values) return enumerated(property, own)
  return path[0]?.key === 'kinds' && property.key === 'kind' ? kindNames(asking, own) : []
}
