// Where keys and dashes lead from the root of a kind.
import type { Level, Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import { isWord, type Word } from '../kinds/words.ts'

/** What a line stands in: a key, or an item behind a dash. */
export type Frame = { readonly key: string } | { readonly key?: undefined }
export const ITEM: Frame = {}

export interface Outer {
  /** Undefined at the top. */
  readonly property?: Property
  readonly level?: Level
  readonly each?: Property
  readonly isItem: boolean
  readonly path: readonly Property[]
  readonly part?: Word
}

/** The top of a document. */
export const topOf = (root: Level): Outer => ({ level: root, isItem: false, path: [] })

/** Follows keys and dashes. */
export function follow(from: Outer, frames: readonly Frame[]): Outer | undefined {
  let now: Outer | undefined = from
  for (const { key } of frames) now = now && (key === undefined ? toItem(now) : toKey(now, key))
  return now
}

function toKey({ property, level, each, isItem, path }: Outer, key: string): Outer | undefined {
  const inner = level?.byLabel.get(fold(key))
  if (inner) return enter(inner, [...path, inner])
  if (each) {
    const own = { ...each, key }
    return enter(own, [...path, own])
  }
  if (property?.type === 'matrix' && isItem) {
    const part = CELL.find((word) => isWord(word, key))
    return part && { property, isItem: false, path, part }
  }
  // `kohdat:` under a list that is written out
  if (property?.type === 'list' && !isItem && isWord('items', key)) return { property, isItem: false, path }
  return property?.type === 'list' && isItem && isWord('children', key) ? { property, isItem: false, path } : undefined
}

const CELL: readonly Word[] = ['phase', 'actor', 'voice', 'tasks']

const enter = (property: Property, path: readonly Property[]): Outer =>
  ({ property, isItem: false, path, ...(property.type === 'object' || property.type === 'reference' ? levelsOf(property) : {}) })

const levelsOf = ({ level, each }: Property): Pick<Outer, 'level' | 'each'> => ({ ...(level ? { level } : {}), ...(each ? { each } : {}) })

function toItem({ property, path, part }: Outer): Outer | undefined {
  if (!property || part !== undefined) return undefined
  if (property.type === 'list' || property.type === 'matrix') return { property, isItem: true, path, ...levelsOf(property) }
  const { element } = property
  if (element) return { property: element, isItem: true, path: [...path, element], ...levelsOf(element) }
  // people without their voices, and patterns of which one may stand alone
  return property.type === 'object' ? undefined : { property, isItem: true, path }
}
