// Sister documents: the same document in another language, told by its name (x.fi.md, x.sv.md) or its id (x-fi, x-sv).
import type { Facts } from './facts.ts'
import type { Workspace } from './workspace.ts'

/** The other language versions of a document, in the order of their paths. */
export function sistersOf({ path, id, language, kind }: Facts, { byPath, byId }: Workspace): readonly Facts[] {
  const found = new Map<string, Facts>()
  for (const other of namesInOtherLanguages(path, PATH_MARK).flatMap((name) => byPath.get(name) ?? [])) found.set(other.path, other)
  if (id !== undefined) for (const other of namesInOtherLanguages(id, ID_MARK).flatMap((name) => byId.get(name) ?? [])) found.set(other.path, other)
  found.delete(path)
  return [...found.values()].filter((other) => other.language !== language && other.kind === kind).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** A name with its mark of language taken away, or with each of them in its places. */
function namesInOtherLanguages(name: string, { mark, places, written }: Mark): readonly string[] {
  const bare = name.replace(mark, '')
  return [bare, ...places.flatMap((place) => LANGUAGES.map((language) => bare.replace(place, written(language))))].filter((other) => other !== name)
}

interface Mark {
  readonly mark: RegExp
  /** Where a mark may stand in a name without one: what it is put in before. */
  readonly places: readonly RegExp[]
  readonly written: (language: string) => string
}

const LANGUAGES = ['fi', 'sv', 'en'] as const
const PATH_MARK: Mark = { mark: /\.(?:fi|sv|en)(?=(?:\.[^./]{1,40}){1,2}$)/u, places: [/(?=\.[^./]{1,40}$)/u, /(?=\.[^./]{1,40}\.[^./]{1,40}$)/u], written: (language) => `.${language}` }
const ID_MARK: Mark = { mark: /-(?:fi|sv|en)$/u, places: [/$/u], written: (language) => `-${language}` }
