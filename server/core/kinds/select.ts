// Which kind a document is, and why: by its type, by a workspace glob, by its file name; a look of its headings only raises a question.
import type { Span } from '../text.ts'
import type { MatchesFile } from './filePatterns.ts'
import type { Kind } from './kind.ts'
import type { Language, Texts } from '../problem.ts'
import { display, fold, nearest, spellings, type Labels } from './labels.ts'

/** What a text shows before it is read: enough to decide whether it concerns us at all. */
export interface Glance {
  /** Path with `/`, relative to the workspace where it is known. */
  readonly path: string
  /** The value of *tyyppi / typ / type* and which of them was written. */
  readonly type?: WrittenType
  /** Top-level keys of the frontmatter or the YAML document, as written. */
  readonly keys: () => readonly string[]
  /** Heading texts of a Markdown body. */
  readonly headings: readonly string[]
}

export interface WrittenType {
  readonly key: string
  readonly value: string
  /** Where the value stands in the text. */
  readonly at?: Span
}

export type Reason = 'type' | 'glob' | 'file-name' | 'headings' | 'none'

export interface Selection {
  readonly kind?: Kind
  readonly reason: Reason
  /** With `headings`: what it looks like. No further checks run. */
  readonly guess?: Kind
  /** A type that names no kind, in a document that is meant for us. */
  readonly unknown?: WrittenType & { readonly nearest?: string; readonly known: Texts }
}

export interface Kinds {
  readonly list: readonly Kind[]
  /** What a workspace says of its files: the first that matches decides. */
  readonly globs: readonly { readonly matches: MatchesFile; readonly kind: string }[]
  readonly commonKeys: CommonKeys
  /** How the settings of a workspace are written; absent where they are of no concern. */
  readonly settings?: Kind
}

/** Folded labels and keys that every kind knows: a second sign that a document is ours. */
export interface CommonKeys {
  readonly all: ReadonlySet<string>
  /** Those that are no English words: other tools write `title`, `date` and `status` too. */
  readonly own: ReadonlySet<string>
}

export function select(glance: Glance, kinds: Kinds): Selection {
  const { type } = glance
  if (kinds.settings?.matchesFile(glance.path)) return { kind: kinds.settings, reason: 'file-name' }
  const value = type && fold(type.value)
  const byType = value === undefined ? undefined : kinds.list.find(({ names }) => names.has(value))
  if (byType?.typeAlone) return { kind: byType, reason: 'type' }
  const keys = glance.keys().map(fold).filter((key) => !TYPE_KEYS.has(key) && kinds.commonKeys.all.has(key))
  const byName = kinds.list.find(({ matchesFile }) => matchesFile(glance.path))
  if (type && byType && (fold(type.key) !== 'type' || keys.some((key) => !COMMONPLACE.has(key)) || byName === byType)) return { kind: byType, reason: 'type' }
  const glob = kinds.globs.find(({ matches }) => matches(glance.path))
  const byGlob = glob && kinds.list.find(({ id }) => id === glob.kind)
  const namesOf = (list: readonly Kind[]): readonly string[] => list.flatMap(({ id, labels }) => [...spellings(labels), id])
  const isOurs = (value: string): boolean =>
    keys.filter((key) => kinds.commonKeys.own.has(key)).length >= 2 || (keys.length >= 2 && nearest(value, namesOf(kinds.list.filter(({ typeAlone }) => typeAlone))) !== undefined)
  if (type && !byType && (fold(type.key) !== 'type' || byName !== undefined || byGlob !== undefined || isOurs(type.value))) {
    const near = nearest(type.value, namesOf(kinds.list))
    return { reason: 'none', unknown: { ...type, known: namesOfKinds(kinds.list), ...(near === undefined ? {} : { nearest: near }) } }
  }
  if (byGlob) return { kind: byGlob, reason: 'glob' }
  if (byName) return { kind: byName, reason: 'file-name' }
  const guess = type ? undefined : guessFrom(glance.headings, kinds.list)
  return guess ? { reason: 'headings', guess } : { reason: 'none' }
}

/** Keys that documents of other tools have as well: no sign that one is ours. */
const COMMONPLACE: ReadonlySet<string> = new Set([
  'id', 'identifier', 'title', 'language', 'status', 'version', 'versions', 'date', 'author', 'authors', 'source', 'related', 'ignore', 'visibility',
])

/** The names under which the kind of a document is written. */
export const TYPE_KEYS: ReadonlySet<string> = new Set(['tyyppi', 'typ', 'type'])

/** The values of `type` that would be understood, in each language. */
function namesOfKinds(kinds: readonly Kind[]): Texts {
  const of = (language: Language): string => kinds.map(({ labels, id }) => display(labels, language) || id).join(', ')
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** The first kind whose signature the headings have. */
function guessFrom(headings: readonly string[], kinds: readonly Kind[]): Kind | undefined {
  const folded = headings.map(fold)
  return kinds.find(({ signature }) => signature && folded.length >= signature.atLeast
    && (!signature.spelled || folded.some((heading) => signature.spelled?.has(heading)))
    && new Set(folded.flatMap((heading) => signature.keyOf(heading) ?? [])).size >= signature.atLeast)
}

/** The labels and keys of the properties that all kinds share: `properties` of the schema that they bring in. */
export function commonKeysOf(properties: Readonly<Record<string, Labels>>): CommonKeys {
  const english = new Set(Object.entries(properties).flatMap(([key, { en }]) => [fold(key), ...en.map(fold)]))
  const local = Object.values(properties).flatMap(({ fi, sv }) => [...fi, ...sv].map(fold))
  return { all: new Set([...english, ...local]), own: new Set(local.filter((key) => !english.has(key))) }
}
