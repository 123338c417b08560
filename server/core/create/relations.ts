// How a new document refers to the one that it is made from, and what it is about.
import { COMMON } from '../common.ts'
import { holdsIdentity } from '../identity.ts'
import type { Kind, Property } from '../kinds/kind.ts'
import { withRole } from '../kinds/kind.ts'
import { entryOf, isEmpty, textOf, type Node } from '../node.ts'
import type { Language } from '../problem.ts'
import { onlyName } from './given.ts'
import type { DocumentView } from '../view.ts'
import { isSameName, textIn, type Relation } from './carry.ts'
import { entryFor, leaf, mapOf, NOWHERE } from './skeleton.ts'

/** By the property that names such documents; else, of the same kind, as what it is derived from; else as related. */
export function referencesTo(from: DocumentView, kind: Kind, relation: Relation): readonly (readonly [string, Node])[] {
  const id = textIn(from, COMMON.id)
  const { properties } = kind.root
  if (id === undefined || holdsIdentity(id)) return []
  const naming = relation === 'sister' ? undefined : properties.find(({ refers }) => refers !== undefined && says(from, refers))
  if (naming) return [[naming.key, naming.type === 'references' ? references(id) : leaf(id)]]
  const origin = properties.find(({ key }) => key === COMMON.derivedFrom)
  if (relation === 'next' && origin) return [[origin.key, originOf(from, id, origin)]]
  return properties.some(({ key }) => key === COMMON.related) ? [[COMMON.related, references(id)]] : []
}

const says = ({ kind, root }: DocumentView, role: string): boolean => withRole(kind.root, role).some(({ key }) => {
  const value = entryOf(root, key)?.value
  return value !== undefined && !isEmpty(value)
})

const references = (id: string): Node =>
  ({ type: 'seq', place: NOWHERE, children: [mapOf([{ key: 'id', label: 'id', keyPlace: NOWHERE, known: true, source: 'yaml', value: leaf(id) }])] })

/** Its id, and its version where it has one. */
function originOf(from: DocumentView, id: string, { level }: Property): Node {
  const values = new Map([[COMMON.id, id], [COMMON.version, textOf(from.entry(COMMON.version)?.value)]] as const)
  return mapOf((level?.properties ?? []).flatMap((field) => {
    const value = [...values].find(([key]) => key === field.key)?.[1] ?? ''
    return value === '' ? [] : [entryFor(field, leaf(value))]
  }))
}

/** Of what is done at the start and at the end, the next one is made at the end. */
export function timingAfter(from: DocumentView | undefined, kind: Kind, relation: Relation): readonly (readonly [string, Node])[] {
  if (!from || relation !== 'next') return []
  return kind.root.properties.flatMap((property): readonly (readonly [string, Node])[] => {
    const timing = property.level?.properties.find(({ roles, values }) => roles.includes('timing') && values?.some(({ value }) => value === LAST))
    const before = from.entry(property.key)?.value
    if (property.type !== 'object' || !timing || before?.type !== 'map') return []
    return [[property.key, mapOf(before.entries.map((entry) => (entry.key === timing.key ? { ...entry, value: leaf(LAST) } : entry)))]]
  })
}

const LAST = 'end'

/** The project, or what the other document is about; of the same kind its title as it is. */
export function subjectOf(kind: Kind, language: Language, from: DocumentView | undefined, known: ReadonlyMap<string, Node>): { readonly text: string; readonly isWhole: boolean } | undefined {
  const title = from && textIn(from, COMMON.title)
  if (from && title !== undefined && relatedKind(from, kind) && from.language !== language) return { text: title, isWhole: true }
  const [project] = withRole(kind.root, 'project')
  const node = project && known.get(project.key)
  const name = node ? onlyName(node) : ''
  if (name !== '') return { text: name, isWhole: isSameName(name, kind.titles[language]) }
  return title === undefined ? undefined : { text: title, isWhole: relatedKind(from, kind) }
}

const relatedKind = (from: DocumentView | undefined, { id }: Kind): boolean => from?.kind.id === id
