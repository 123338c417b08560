// The version logs of a document and their entries: wherever they stand, and what each entry says.
import { COMMON } from '../../common.ts'
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Entry, type MapNode, type Place } from '../../node.ts'
import { compareVersions, parseVersion, type Version } from '../../parse/values/version.ts'
import type { Texts } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import { type DocumentView, type Section } from '../../view.ts'
import { askedFor } from './asked.ts'
import { isBlank } from './textsIn.ts'

/** Names of the fields of an entry (`versionEntry` in schemas/shared/types.schema.json). */
export const FIELD = {
  version: 'version', date: 'date', participants: 'participants', absenceReasons: 'absenceReasons', change: 'change', reflection: 'reflection',
  authors: 'authors', copy: 'copy', fingerprint: 'fingerprint', text: 'text',
} as const

export interface LogEntry {
  readonly node: MapNode
  /** Its version as written; empty when it has none. */
  readonly name: string
  readonly version?: Version
  /** Where its version is written, else the entry. */
  readonly place: Place
  readonly pointer?: string
}

/** A log with at least one entry. */
export interface VersionLog {
  readonly section: Section
  readonly entries: readonly LogEntry[]
}

/** The logs of a document, the one in the frontmatter first: its entries are the value. */
export function logsOf(view: DocumentView): readonly VersionLog[] {
  return view.sectionsWith('versions').map((section, index) => ({ section, entries: view.remember(section.node, index === 0 ? VALUE : OTHER, () => entriesIn(section, index === 0)) })).filter(({ entries }) => entries.length > 0)
}

/** The log that counts. */
export const logOf = (view: DocumentView): VersionLog | undefined => logsOf(view)[0]

const VALUE = {}
const OTHER = {}

/** What a section says of versions, entry by entry; `isValue`: it is the value of its property. */
export function entriesIn({ node, property }: Section, isValue: boolean): readonly LogEntry[] {
  const nodes = node.type === 'seq' ? node.children : []
  return nodes.flatMap((child, index): readonly LogEntry[] => {
    if (child.type !== 'map') return []
    const written = entryOf(child, FIELD.version)?.value
    const name = textOf(written)
    const version = parseVersion(name)
    return [{ node: child, name, place: written && name !== '' ? written.place : child.place, ...(version ? { version } : {}), ...(isValue ? { pointer: `/${property.key}/${index}` } : {}) }]
  })
}

/** A field of an entry that says something. */
export function fieldOf({ node }: LogEntry, key: string): Entry | undefined {
  const entry = entryOf(node, key)
  return entry && !isBlank(entry.value) ? entry : undefined
}

/** The entries that name a copy, with what they say of it. */
export function recordedVersions(view: DocumentView): readonly { readonly entry: LogEntry; readonly copy: Entry }[] {
  return (logOf(view)?.entries ?? []).flatMap((entry) => {
    const copy = fieldOf(entry, FIELD.copy)
    return copy ? [{ entry, copy }] : []
  })
}

/** The property of an entry's field. */
export const fieldProperty = ({ section }: VersionLog, key: string): Property | undefined => propertyOf(section.property.element?.level, key)

/** True for a kind whose documents people version together: it asks for a log, or requires the participants to be told. */
export function isVersionedTogether(view: DocumentView): boolean {
  const need = view.inUse ? 'inUse' : 'draft'
  return askedFor(view, 'versions').length > 0 || view.kind.root.properties.some((property) => property.roles.includes('participants') && property.need[need] === 'required')
}

/** The version that the document says it is, outside its log. */
export function ownVersion(view: DocumentView): Entry | undefined {
  const entry = view.entry(COMMON.version)
  return entry && !isBlank(entry.value) ? entry : undefined
}

/** True when the newest version stands first: versions fall all the way. */
export function isNewestFirst({ entries }: VersionLog): boolean {
  const versions = entries.flatMap(({ version }) => version ?? [])
  return versions.length > 1 && versions.slice(1).every((version, index) => compareVersions(version, versions[index] as Version) < 0)
}

/** The newest entry: the last of the log, or the one with the highest version where that stands elsewhere. */
export function newestOf({ entries }: VersionLog): LogEntry | undefined {
  const last = entries.at(-1)
  if (!last?.version) return last
  return entries.reduce((newest, entry) => (entry.version && newest.version && compareVersions(entry.version, newest.version) > 0 ? entry : newest), last)
}

/** The version as messages name it; the entry's number where it has none. */
export function nameOf({ name }: LogEntry, index: number): string {
  return name === '' ? `#${index + 1}` : shortened(name)
}

/** Texts as a list: *asiakkaat ja kumppanit*. */
export function listed(parts: readonly Texts[]): Texts {
  const join = (language: keyof Texts, and: string): string => {
    const words = parts.map((part) => part[language])
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
  }
  return { fi: join('fi', 'ja'), sv: join('sv', 'och'), en: join('en', 'and') }
}
