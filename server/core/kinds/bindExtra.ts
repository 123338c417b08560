// What a YAML document says beside the properties of its kind: sections of its own under `extra`, and `form`.
import type { RawEntry, RawMap, RawNode } from '../parse/yaml/tree.ts'
import type { ExtraSection } from '../view.ts'
import type { Level } from './kind.ts'
import { fold } from './labels.ts'
import { isFoldedWord, isWord, type Word } from './words.ts'

/** The word that a top-level key is, when it is no property of the kind: `extra` lists sections, `form` holds hints for the conversion to Markdown. */
export function reservedWord({ key }: RawEntry, { byLabel }: Level): 'extra' | 'form' | undefined {
  const folded = fold(key)
  const word = isFoldedWord('extra', folded) ? 'extra' : isFoldedWord('form', folded) ? 'form' : undefined
  return word && !byLabel.has(folded) ? word : undefined
}

/** True when all of a value are hints for properties of the kind (render/hints.ts). */
export function holdsHints(raw: RawNode, { byLabel }: Level): boolean {
  const isHint = ({ key, value }: RawEntry): boolean => byLabel.has(fold(key)) && value.type === 'map' && value.entries.every((entry) => HINTS.some((word) => isWord(word, entry.key)))
  return raw.type === 'map' && raw.entries.every((entry) => isHint(entry) || isWord('links', entry.key))
}

const HINTS = ['place', 'heading', 'level', 'after', 'axis', 'inline', 'lists', 'parts', 'body'] as const satisfies readonly Word[]

/** The sections listed under `extra`: `{ heading, level, text }`, or a text alone. Undefined for anything but a list of these. */
export function bindExtras(raw: RawNode): readonly ExtraSection[] | undefined {
  if (raw.type !== 'seq') return undefined
  const extras = raw.children.map((child) => (child.type === 'map' ? extraFrom(child) : child.type === 'scalar' ? textOnly(child) : undefined))
  return extras.every((extra) => extra !== undefined) ? extras : undefined
}

function extraFrom(raw: RawMap): ExtraSection {
  const heading = child(raw, 'heading')
  const text = child(raw, 'text')
  const level = child(raw, 'level')
  return {
    title: heading?.type === 'scalar' && heading.value !== null ? heading.source.replace(/\s+/gu, ' ').trim() : '',
    heading: heading?.place ?? raw.place,
    pieces: [],
    written: {
      level: level?.type === 'scalar' && typeof level.value === 'number' ? level.value : DEFAULT_LEVEL,
      text: text?.type === 'scalar' && text.value !== null ? text.source.trim() : '',
    },
  }
}

const DEFAULT_LEVEL = 2

const textOnly = (raw: RawNode & { readonly type: 'scalar' }): ExtraSection => ({ title: '', heading: raw.place, pieces: [], written: { level: 0, text: raw.source.trim() } })

const child = (map: RawMap, word: Word): RawNode | undefined => map.entries.find(({ key }) => isWord(word, key))?.value
