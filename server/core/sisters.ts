// Sister documents: the same document in another language, told by its name (x.fi.md, x.sv.md) or its id (x-fi, x-sv).
import type { Facts } from './facts.ts'
import type { Workspace } from './workspace.ts'

/** The other language versions of a document, in the order of their paths. */
export function sistersOf({ path, id, language, kind }: Facts, { byPath, byId }: Workspace): readonly Facts[] {
  const found = new Map<string, Facts>()
  const find = (other: Facts | undefined): unknown => other && found.set(other.path, other)
  for (const name of namesInOtherLanguages(path, PATH_MARK)) find(byPath.get(name))
  if (id !== undefined) for (const name of namesInOtherLanguages(id, ID_MARK)) byId.get(name)?.forEach(find)
  found.delete(path)
  return [...found.values()].filter((other) => other.language !== language && other.kind === kind).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** A name with its mark of language taken away, or with each of them in its places. */
function namesInOtherLanguages(name: string, { mark, places, written }: Mark): readonly string[] {
  const bare = name.replace(mark, '')
  const inPlaces = places.map((placeIn) => placeIn(bare)).filter((at) => at >= 0).flatMap((at) => LANGUAGES.map((language) => `${bare.slice(0, at)}${written(language)}${bare.slice(at)}`))
  return [bare, ...inPlaces].filter((other) => other !== name)
}

interface Mark {
  readonly mark: RegExp
  /** Where a mark may be put into a name without one; -1 for nowhere. */
  readonly places: readonly ((bare: string) => number)[]
  readonly written: (language: string) => string
}

const LANGUAGES = ['fi', 'sv', 'en'] as const
const PATH_MARK: Mark = { mark: /\.(?:fi|sv|en)(?=(?:\.[^./]{1,40}){1,2}$)/u, places: [(bare) => bare.search(/\.[^./]{1,40}$/u), (bare) => bare.search(/\.[^./]{1,40}\.[^./]{1,40}$/u)], written: (language) => `.${language}` }
const ID_MARK: Mark = { mark: /-(?:fi|sv|en)$/u, places: [(bare) => bare.length], written: (language) => `-${language}` }
