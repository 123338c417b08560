// Which property a key of YAML means, and what becomes of two keys that mean the same.
import type { Entry } from '../node.ts'
import type { RawEntry } from '../parse/yaml/tree.ts'
import type { Level, Property } from './kind.ts'
import { fold } from './labels.ts'
import { rawCells } from './yamlCells.ts'

/** The property that a key names by a label, or by the heading of its section. */
export const propertyOfKey = (raw: RawEntry, level: Level): Property | undefined => meant(level.byLabel.get(fold(raw.key)) ?? headedBy(raw.key, level), raw, level)

/** Two names of one property: the first is its value; the others stay under their own names, so that nothing that was written is lost. */
export function apart(entries: readonly Entry[]): readonly Entry[] {
  const keys = new Set(entries.map(({ key }) => key))
  const taken = new Set<string>()
  return entries.map((entry) => {
    if (!taken.has(entry.key)) {
      taken.add(entry.key)
      return entry
    }
    let key = entry.label
    for (let count = 2; keys.has(key) || taken.has(key); count++) key = `${entry.label} ${count}`
    taken.add(key)
    return { ...entry, key, known: false }
  })
}

/** The section whose heading a key is: `versiohistoria`. A heading that titles one of several sections says more than a key can. */
function headedBy(key: string, { byHeading }: Level): Property | undefined {
  const property = byHeading.get(fold(key))
  return property?.sections === undefined ? property : undefined
}

/** What a key means that names two things. A matrix and the names of its rows go by one word (`vaiheet`, `phases`): names are texts, cells are maps. */
function meant(named: Property | undefined, { key, value }: RawEntry, level: Level): Property | undefined {
  const { properties } = level
  const isOfMaps = value.type === 'seq' && value.children.length > 0 && value.children.every(({ type }) => type === 'map')
  // the project that a register belongs to, and its projects
  if (isOfMaps && named && !LISTS.has(named.type)) {
    const headed = headedBy(key, level)
    if (headed?.type === 'array') return headed
  }
  if (named?.matrix && value.type === 'seq' && value.children.length > 0 && value.children.every(({ type }) => type === 'scalar')) return properties.find(({ key }) => key === named.matrix?.rows) ?? named
  if (named?.type !== 'array' || value.type === 'scalar') return named
  const matrix = properties.find((property) => property.matrix?.rows === named.key)
  return matrix && rawCells(value)?.some(({ actor }) => actor !== '') ? matrix : named
}

const LISTS: ReadonlySet<string> = new Set(['array', 'list', 'matrix', 'references'])
