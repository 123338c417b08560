// The values that a property may well have, as far as they are known: people by their voice, places of the country, documents and projects of the workspace.
import { COMMON } from './common.ts'
import type { Configuration } from './config/configuration.ts'
import type { Document } from './document.ts'
import type { Property } from './kinds/kind.ts'
import { display } from './kinds/labels.ts'
import type { Kinds } from './kinds/select.ts'
import { actorsOf } from './kinds/voices.ts'
import { countyNames, municipalityNames } from './places.ts'
import type { Language } from './problem.ts'
import type { DocumentView } from './view.ts'
import type { Facts } from './facts.ts'
import type { Workspace } from './workspace.ts'

/** A value as it is written; quotes are put around it where they are needed. */
export interface KnownValue {
  readonly text: string
  readonly type: 'value' | 'reference'
  readonly detail?: string
  /** Other spellings by which it is found. */
  readonly also?: readonly string[]
}

/** What may be known. `language`: of what is told beside a value; the values are in the language of the document. */
export interface Known {
  readonly view: DocumentView
  readonly document: Document
  readonly language: Language
  readonly kinds: Kinds
  readonly workspace: Workspace
  readonly configuration: Configuration
}

/** `path`: what holds the value, from the outermost property on, itself the last. */
export function knownValues(property: Property, path: readonly Property[], known: Known): readonly KnownValue[] {
  const { view, language } = known
  const own = view.language
  if (isReference(property, path)) return documentIds(known)
  const place = placesFor(path, own)
  if (place.length > 0) return place.map((text) => ({ text, type: 'value' }))
  if (path.some(({ roles }) => roles.includes('project'))) return projects(known, property)
  if (property.roles.includes('programme')) return known.configuration.programmes.flatMap(({ names }) => names.slice(0, 1)).map((text) => ({ text, type: 'value' }))
  if (path.slice(-2).some(({ roles }) => roles.includes('themes'))) return themes(property, known)
  const voice = path.findLast((one) => one.voice !== undefined)?.voice
  // what somebody said is no role
  const isRole = property.type !== 'text' && (property.key === 'item' || property === path.at(-2)?.level?.properties[0])
  return voice !== undefined && (isRole || property.type === 'array') ? actorsOf(voice, own).map((text) => ({ text, type: 'value', detail: display(voiceLabels(path), language) })) : []
}

const voiceLabels = (path: readonly Property[]): Property['labels'] => path.findLast((one) => one.voice !== undefined)?.labels ?? { fi: [], sv: [], en: [] }

function isReference(property: Property, path: readonly Property[]): boolean {
  if (property.type === 'reference' || property.type === 'references') return true
  const holder = path.at(-2)
  if (property.key !== 'id' || !holder) return false
  return holder.type === 'reference' || holder.key === 'derivedFrom'
}

/** Other documents by their ids. */
function documentIds({ workspace, document, kinds, view, language }: Known): readonly KnownValue[] {
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
function projects({ workspace, document }: Known, property: Property): readonly KnownValue[] {
  const names = new Map<string, KnownValue>()
  for (const { project, path, title } of workspace.byPath.values()) {
    const text = property.key === 'official' ? project?.official : (project?.name ?? (property.type === 'slug' ? undefined : project?.official))
    if (text === undefined || path === document.path || names.size >= MOST || (property.type === 'slug' && !/^[a-z0-9-]+$/u.test(text))) continue
    const about = text === project?.official ? title : (project?.official ?? title)
    if (!names.has(text)) names.set(text, { text, type: 'reference', ...(about === undefined ? {} : { detail: about }) })
  }
  return [...names.values()]
}


/** The themes of the workspace: by id where one is asked for, else by name. */
const themes = ({ key, type }: Property, { configuration }: Known): readonly KnownValue[] =>
  configuration.themes.map(({ id, name }) => (type === 'string' && key !== 'id' && name !== undefined ? { text: name, type: 'value', also: [id] } : { text: id, type: 'value', ...(name === undefined ? {} : { detail: name }) }))
