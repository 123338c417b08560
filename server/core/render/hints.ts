// Hints under `form:` in YAML: how the Markdown of a document looks where it is not as it would be written anew.
import type { Node } from '../node.ts'
import type { Language } from '../problem.ts'
import { holdsHints, reservedWord } from '../kinds/bindExtra.ts'
import { bindValue } from '../kinds/bindYaml.ts'
import { propertyOf, type Kind, type Level, type Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import { isWord, wordIn, type Word } from '../kinds/words.ts'
import type { Memo } from '../memo.ts'
import type { RawMap, RawNode, YamlTree } from '../parse/yaml/tree.ts'
import { Scalar, type Pair, type YAMLSeq } from 'yaml'
import { keyOf } from './names.ts'
import { map, pair, seq, text, yamlOf, type YamlContext, type YamlNode } from './yamlValue.ts'

/** How one property is written in Markdown. What is absent is as usual. */
export interface Hint {
  /** Where it stands when that is not the usual place; `both` with the same value in both places. */
  readonly place?: 'frontmatter' | 'body' | 'both'
  /** The value that the body gives beside another one in the frontmatter. */
  readonly body?: Node
  readonly heading?: string
  readonly level?: number
  /** The heading of the group that it stands under. */
  readonly axis?: string
  /** The first marker of each list: `1)`, `*`; `paragraphs` where paragraphs are the items. */
  readonly lists?: readonly string[]
  /** The lines of text that its first groups have in place of sub-headings; empty for a group without a title. */
  readonly inline?: readonly string[]
  /** The property whose section it follows, where the order of the keys does not say it. */
  readonly after?: string
  /** The headings of its parts, and how many blocks of the section stand before each. */
  readonly parts?: readonly { readonly heading: string; readonly at: number }[]
}

export interface Hints {
  readonly of: ReadonlyMap<string, Hint>
  /** Definitions of links, as written. */
  readonly links: readonly string[]
}

const NO_HINTS: Hints = { of: new Map(), links: [] }

/** Reads the hints of a YAML document or frontmatter. */
export function hintsOf(yaml: YamlTree | undefined, { root }: Kind, memo: Memo): Hints {
  const form = yaml?.root?.type === 'map' ? yaml.root.entries.find((entry) => reservedWord(entry, root) === 'form')?.value : undefined
  if (form?.type !== 'map' || !holdsHints(form, root)) return NO_HINTS
  const of = new Map<string, Hint>()
  let links: readonly string[] = []
  for (const { key, value } of form.entries) {
    const property = root.byLabel.get(fold(key))
    if (property && value.type === 'map') of.set(property.key, hintFrom(value, property, root, memo))
    else if (isWord('links', key)) links = textsIn(value)
  }
  return { of, links }
}

function hintFrom(raw: RawMap, property: Property, root: Level, memo: Memo): Hint {
  const place = textIn(raw, 'place')
  const level = numberIn(raw, 'level')
  const inline = child(raw, 'inline')
  const body = child(raw, 'body')
  const [heading, axis] = [textIn(raw, 'heading'), textIn(raw, 'axis')]
  const after = root.byLabel.get(fold(textIn(raw, 'after') ?? ''))?.key
  const lists = child(raw, 'lists')
  const parts = partsIn(child(raw, 'parts'))
  const named = place === undefined ? undefined : (['frontmatter', 'body', 'both'] as const).find((word) => isWord(word, place))
  return {
    ...(named ? { place: named } : {}),
    ...(body ? { body: bindValue(body, property, 'yaml', memo) } : {}),
    ...(heading === undefined ? {} : { heading }),
    ...(level === undefined ? {} : { level }),
    ...(inline ? { inline: textsIn(inline) } : {}),
    ...(after === undefined ? {} : { after }),
    ...(axis === undefined ? {} : { axis }),
    ...(lists ? { lists: textsIn(lists).map((list) => (isWord('paragraphs', list) ? 'paragraphs' : list)) } : {}),
    ...(parts.length > 0 ? { parts } : {}),
  }
}

function partsIn(raw: RawNode | undefined): NonNullable<Hint['parts']> {
  return raw?.type !== 'seq' ? [] : raw.children.flatMap((part) => {
    const heading = part.type === 'map' ? textIn(part, 'heading') : undefined
    return part.type !== 'map' || heading === undefined ? [] : [{ heading, at: numberIn(part, 'at') ?? 0 }]
  })
}

const child = (raw: RawMap, word: Word): RawNode | undefined => raw.entries.find(({ key }) => isWord(word, key))?.value

function numberIn(raw: RawMap, word: Word): number | undefined {
  const value = child(raw, word)
  return value?.type === 'scalar' && typeof value.value === 'number' ? value.value : undefined
}

function textIn(raw: RawMap, word: Word): string | undefined {
  const value = child(raw, word)
  return value?.type === 'scalar' && value.value !== null ? value.source : undefined
}

const textsIn = (raw: RawNode): readonly string[] => (raw.type === 'seq' ? raw.children.flatMap((one) => (one.type === 'scalar' && one.value !== null ? [one.source] : [])) : [])

/** The hints as the value of `form`; undefined when there are none. */
export function hintsNode({ of, links }: Hints, { root }: Kind, context: YamlContext): YamlNode | undefined {
  const { language } = context
  const pairs = root.properties.flatMap((property) => {
    const hint = of.get(property.key)
    return hint ? [pair(keyOf(property, language), hintNode(hint, property, propertyOf(root, hint.after ?? ''), context))] : []
  })
  if (links.length > 0) pairs.push(pair(wordIn('links', language), seq(links.map((link) => new Scalar(link)))))
  return pairs.length > 0 ? map(pairs) : undefined
}

function hintNode({ place, heading, level, axis, lists, inline, parts, body }: Hint, property: Property, after: Property | undefined, context: YamlContext): YamlNode {
  const { language } = context
  const entry = (word: Word, value: YamlNode | undefined): readonly Pair<Scalar, YamlNode>[] => (value ? [pair(wordIn(word, language), value)] : [])
  return map([
    ...entry('place', place && text(wordIn(place, language))),
    ...entry('heading', heading === undefined ? undefined : text(heading)),
    ...entry('level', level === undefined ? undefined : new Scalar(level)),
    ...entry('after', after && text(keyOf(after, language))),
    ...entry('axis', axis === undefined ? undefined : text(axis)),
    ...entry('inline', inline && onOneLine(inline)),
    ...entry('lists', lists && onOneLine(lists.map((list) => (list === 'paragraphs' ? wordIn('paragraphs', language) : list)))),
    ...entry('parts', parts && seq(parts.map((part) => map([pair(wordIn('heading', language), text(part.heading)), pair(wordIn('at', language), new Scalar(part.at))])))),
    ...entry('body', body && yamlOf(body, property, context)),
  ])
}

function onOneLine(texts: readonly string[]): YAMLSeq {
  const list = seq(texts.map((one) => new Scalar(one)))
  list.flow = true
  return list
}

/** The key of a document's own word, such as `extra`: the first spelling that no property of the kind has. */
export function reservedKey(word: 'extra' | 'form', { root }: Kind, language: Language): string {
  return [wordIn(word, language), ...(['en', 'fi', 'sv'] as const).map((other) => wordIn(word, other))].find((key) => !root.byLabel.has(fold(key))) ?? word
}
