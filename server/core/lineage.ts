// What a document tells others of its versions and of the document that it builds on.
import { entryOf, textOf, type Entry } from './node.ts'
import type { Reference } from './references.ts'
import type { DocumentView } from './view.ts'
import type { Facts } from './facts.ts'

/** So many of the newest versions are known to others. */
const MOST = 20
/** Longer versions and ids are none. */
const LONGEST_VERSION = 20
const LONGEST_ID = 200

export function lineageIn(view: DocumentView, references: readonly Reference[]): Pick<Facts, 'versions' | 'copies' | 'derivedFrom' | 'reviewed'> {
  const entries = view.sectionsWith('versions').flatMap(({ node }) => (node.type === 'seq' ? node.children : []))
  const logged = entries.map((entry) => ({ version: textOf(entryOf(entry, 'version')?.value).slice(0, LONGEST_VERSION), copy: textOf(entryOf(entry, 'copy')?.value) })).filter(({ version }) => version !== '')
  const versions = [...new Set(logged.map(({ version }) => version))].slice(-MOST)
  const copies = [...new Set(logged.filter(({ copy }) => copy !== '').map(({ version }) => version))].slice(-MOST)
  const source = view.entry('derivedFrom')?.value
  const id = textOf(entryOf(source, 'id')?.value).slice(0, LONGEST_ID)
  const version = textOf(entryOf(source, 'version')?.value).slice(0, LONGEST_VERSION)
  const items = references.flatMap(({ id: of, item }) => (item ? [of] : []))
  const reviewed = [...new Set([...reviewsIn(view).map(({ of }) => of), ...items].map((of) => of.slice(0, LONGEST_ID)))].slice(0, MOST)
  return {
    ...(versions.length > 0 ? { versions } : {}),
    ...(copies.length > 0 ? { copies } : {}),
    ...(reviewed.length > 0 ? { reviewed } : {}),
    ...(id === '' ? {} : { derivedFrom: { id, ...(version === '' ? {} : { version }) } }),
  }
}

/** A mark that somebody has looked at what is referred to, and found it as the mark says. */
export interface Review {
  /** The id of the document that is referred to; empty when an item refers to items of its own document. */
  readonly of: string
  /** The item of that document, or the item that refers. */
  readonly item?: string
  /** Where the review is recorded: the fingerprint, else the whole mark. */
  readonly mark: Entry
  readonly fingerprint?: string
  readonly version?: string
  /** Where its day and its version stand. */
  readonly date?: Entry
  readonly versionAt?: Entry
}

/** The reviews that a document records. */
export function reviewsIn(view: DocumentView): readonly Review[] {
  const references = view.sectionsWith('references').flatMap(({ node }) => (node.type === 'seq' ? node.children : [])).flatMap((reference): readonly Review[] => {
    const [of, item] = ['id', 'item'].map((key) => textOf(entryOf(reference, key)?.value))
    const mark = entryOf(reference, 'reviewed')
    if (of === undefined || of === '' || mark?.value.type !== 'map') return []
    const [fingerprint, date, version] = ['fingerprint', 'date', 'version'].map((key) => entryOf(mark.value, key))
    return [{
      of, mark: fingerprint ?? mark, ...(item === undefined || item === '' ? {} : { item }), ...(date ? { date } : {}), ...(version ? { versionAt: version } : {}),
      ...told('fingerprint', textOf(fingerprint?.value)), ...told('version', textOf(version?.value)),
    }]
  })
  const own = view.entry('reviews')?.value
  const items = own?.type === 'map' ? own.entries.map((entry): Review => ({ of: '', item: entry.key, mark: entry, ...told('fingerprint', textOf(entry.value)) })) : []
  return [...references, ...items]
}

const told = <K extends string>(key: K, text: string): { readonly [name in K]?: string } => (text === '' ? {} : { [key]: text } as { readonly [name in K]?: string })
