// Reads a text that was just written, as a document of the same kind: what was written must say the same as what it was written from.
import type { Document } from '../document.ts'
import { bindBody } from '../kinds/bindMarkdown.ts'
import type { Kind } from '../kinds/kind.ts'
import { commonKeysOf } from '../kinds/select.ts'
import type { Memo } from '../memo.ts'
import type { Entry } from '../node.ts'
import { readBlocks } from '../parse/markdown/blocks.ts'
import { outlineOf } from '../parse/markdown/outline.ts'
import { read } from '../read.ts'
import { comparableDocument, fingerprint } from './comparable.ts'
import type { Bound } from '../view.ts'

/** The text as a document of the kind, whatever it says of its type. */
export function reread(text: string, notation: Document['notation'], kind: Kind): Document {
  const kinds = { list: [kind], globs: [{ matches: () => true, kind: kind.id }], commonKeys: commonKeysOf({}) }
  return read(kinds, notation === 'yaml' ? 'document.yaml' : 'document.md', text)
}

/** What differs between two documents: the names of properties, and the sections beside them that one has (`missing`) or the other (`added`). */
export interface Differences {
  readonly keys: readonly string[]
  readonly missing: readonly string[]
  readonly added: readonly string[]
}

export const isSame = ({ keys, missing, added }: Differences): boolean => keys.length + missing.length + added.length === 0

export function differences(wanted: Bound, found: Bound | undefined): Differences {
  const [one, other] = [comparableDocument(wanted), found ? comparableDocument(found) : undefined]
  const keys = new Set([...one.properties.keys(), ...(other?.properties.keys() ?? [])])
  return {
    keys: [...keys].filter((key) => one.properties.get(key) !== other?.properties.get(key)),
    missing: without(one.extras, other?.extras ?? []),
    added: without(other?.extras ?? [], one.extras),
  }
}

/** The texts of a list that another one does not have, as often as they are missing there. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return all.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Headings that no kind has: what stands between them is read by itself. */
const BEGIN = '=begin='
const END = '=end='

/** `goals`: where the document says its goals, since they head sections. The Markdown of a section, read by itself; undefined when it does not end where it should. `values`: fingerprints by the names of properties. */
export function readSection(text: string, kind: Kind, memo: Memo, goals: readonly Entry[]): { readonly values: ReadonlyMap<string, string>; readonly rest: string; readonly extras: number } | undefined {
  const { pieces } = outlineOf(readBlocks(`# ${BEGIN}\n\n${text}\n\n# ${END}\n`).blocks)
  const last = pieces.at(-1)
  if (last?.level !== 1 || last.title !== END || last.contents.length > 0) return undefined
  const { title, values, sections, extras, groups } = bindBody(pieces, kind, memo, goals)
  if (title?.label !== BEGIN || sections.some(({ repeats }) => repeats)) return undefined
  return {
    values: new Map(values.map(({ key, value }) => [key, fingerprint(value)])),
    rest: sections.flatMap(({ rest }) => (rest === undefined ? [] : [rest])).join('\n\n'),
    extras: extras.length - 1 + groups.length,
  }
}
