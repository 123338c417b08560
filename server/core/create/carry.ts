// What a new document takes over from another one: what has an equal role, and what its kind says it takes from other roles.
import { COMMON } from '../common.ts'
import { withoutIdentity } from '../identity.ts'
import { isSection, propertyOf, type Kind, type Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import { entryOf, isEmpty, type Entry, type Node } from '../node.ts'
import { extrasOf, type ExtraValue } from '../model.ts'
import type { DocumentView } from '../view.ts'
import { fitted, versionsAs } from './fitted.ts'

export interface Carried {
  /** By the keys of the properties of the new document's root. */
  readonly values: ReadonlyMap<string, Node>
  /** Sections beside the properties. */
  readonly extras: readonly ExtraValue[]
  /** Keys of what was not taken, and headings. */
  readonly left: readonly Left[]
}

type Left = { readonly property: Property } | { readonly heading: string }

/** How a new document stands to the one that it is made from. */
export type Relation = 'sister' | 'next' | 'other'

/** A sister is of the same kind in another language; of the same kind in the same language it is the next of its sort. */
export function relationTo(from: DocumentView, kind: Kind, language: DocumentView['language']): Relation {
  if (from.kind.id !== kind.id) return 'other'
  return from.language === language ? 'next' : 'sister'
}

export function carriedOver(from: DocumentView, kind: Kind, relation: Relation): Carried {
  const sources = sourcesOf(from)
  const used = new Set<Entry>()
  const values = new Map<string, Node>()
  for (const target of kind.root.properties) {
    if (OWN.has(target.key) || target.roles.some((role) => OWN_ROLES.has(role) || (relation !== 'sister' && OF_ONE.has(role)) || (relation === 'next' && OF_EARLIER.has(role)))) continue
    const wanted = candidates(target, sources, relation, kind)
    for (const source of wanted) {
      const node = take(target, source)
      if (!node || isEmpty(node)) continue
      values.set(target.key, node)
      used.add(source.entry)
      break
    }
  }
  const all = extrasOf(from).map(({ heading, level, text }) => ({ heading: withoutIdentity(heading), level, text: withoutIdentity(text) }))
  const extras = relation === 'sister' ? all : []
  const left = sources.filter(({ entry, property }) => !used.has(entry) && !OWN.has(property.key) && !property.roles.some((role) => OWN_ROLES.has(role) || OF_ONE.has(role) || (relation === 'next' && OF_EARLIER.has(role))) && !holdsTiming(property))
  return { values, extras, left: [...left.map(({ property }) => ({ property })), ...(relation === 'sister' ? [] : all.filter(({ heading }) => heading !== '').map(({ heading }) => ({ heading })))] }
}

/** What a document says of itself, and of no other. */
const OWN: ReadonlySet<string> = new Set([COMMON.type, COMMON.id, COMMON.title, COMMON.language, COMMON.status, COMMON.version, COMMON.source, COMMON.formerIds, COMMON.ignore, COMMON.date, COMMON.related, COMMON.derivedFrom, 'reviews'])
const OWN_ROLES: ReadonlySet<string> = new Set(['versions', 'references'])
/** What is true of the other document only, if this one is not the same in another language: who wrote it, what was promised, allowed and decided. */
const OF_ONE: ReadonlySet<string> = new Set(['authors', 'supplementDue', 'consent', 'decision', 'timing'])
/** What the next of its sort finds out for itself: who was there, what they said and what came of it. */
const OF_EARLIER: ReadonlySet<string> = new Set(['participants', 'reflection', 'experiences', 'evaluation', 'conclusions'])

interface Source {
  readonly property: Property
  readonly entry: Entry
  /** What the body says where it says it too: it is the fuller one. */
  readonly body: Node
}

function sourcesOf({ root, kind }: DocumentView): readonly Source[] {
  return root.entries.flatMap((entry): readonly Source[] => {
    const property = entry.known ? propertyOf(kind.root, entry.key) : undefined
    const body = entry.body?.value ?? entry.value
    return property && !(isEmpty(entry.value) && isEmpty(body)) ? [{ property, entry, body: isEmpty(body) ? entry.value : body }] : []
  })
}

/** What tells when an analysis was made: the next one is made at another time. */
const holdsTiming = ({ level }: Property): boolean => level?.properties.some(({ roles }) => roles.includes('timing')) === true

/** The best first: the same property, an equal role, then roles that the target takes from. */
function candidates(target: Property, sources: readonly Source[], relation: Relation, kind: Kind): readonly Source[] {
  const isSaid = relation === 'sister' || (relation === 'next' && (isSection(target) || namesMatrix(target, kind)))
  const same = sources.filter(({ property }) => property.key === target.key && (isSaid || sharesRole(property, target)))
  const equal = sources.filter(({ property }) => sharesRole(property, target))
  const taken = target.takes.flatMap(({ role, axis, effect }) => sources.filter(({ property }) =>
    property.roles.includes(role) && (axis === undefined || property.axis === axis) && (effect === undefined || property.effect === effect)))
  // what was learned on the way is told elsewhere; here it stays in the log
  const log = relation === 'other' ? sources.filter(({ property }) => property.roles.includes('versions')) : []
  return [...same, ...equal, ...taken, ...log]
}

/** The names of the rows or columns of a table that is taken over too. */
const namesMatrix = ({ key }: Property, { root }: Kind): boolean => root.properties.some(({ matrix }) => matrix?.rows === key || matrix?.columns === key)

/** Quadrants are equal when they stand at the same place of the square. */
function sharesRole(one: Property, other: Property): boolean {
  return one.roles.some((role) => other.roles.includes(role)) && one.axis === other.axis && one.effect === other.effect
}

function take(target: Property, { property, entry, body }: Source): Node | undefined {
  if (property.roles.includes('versions')) return versionsAs(target, entry.value, property)
  return fitted(target.body === 'frontmatter' ? entry.value : body, property, target, property.roles.some((role) => target.roles.includes(role)) || property.key === target.key)
}

/** The text of a property of the root. */
export function textIn({ root }: DocumentView, key: string): string | undefined {
  const value = entryOf(root, key)?.value
  return value?.type === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '' ? value.value.trim() : undefined
}

/** True when two names are the same to a reader. */
export const isSameName = (one: string, other: string): boolean => fold(one) === fold(other)
