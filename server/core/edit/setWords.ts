// What a form has words for beside its labels, written in another language: the values that are chosen from a list, the name of the kind, and the keys that lists and tables have in YAML.
import { COMMON } from '../common.ts'
import { display, fold, spellings, type Labels } from '../kinds/labels.ts'
import { wordIn, wordOf } from '../kinds/words.ts'
import type { Node, Place } from '../node.ts'
import type { RawEntry, RawNode } from '../parse/yaml/tree.ts'
import type { Language, PlaceEdit } from '../problem.ts'
import { propertyAt } from '../schemaProblems.ts'
import { walk } from '../value.ts'
import type { DocumentView } from '../view.ts'
import { isYaml, renameKey, replaceValue } from './yaml.ts'

/** One group of edits for each value of a list to choose from that is written in another language than `target`. */
export function valuesIn(view: DocumentView, target: Language): readonly (readonly PlaceEdit[])[] {
  return [...walk(view.root)].flatMap(({ node, pointer }) => {
    const labels = labelsOf(view, node, pointer)
    return labels ? valueIn(view, node.place, labels, target) : []
  })
}

function labelsOf({ kind }: DocumentView, node: Node, pointer: string): Labels | undefined {
  if (node.type !== 'scalar' || typeof node.value !== 'string') return undefined
  if (pointer === `/${COMMON.type}`) return kind.labels
  return propertyAt(kind.root, pointer)?.values?.find(({ value }) => value === node.value)?.labels
}

function valueIn(view: DocumentView, place: Place, labels: Labels, target: Language): readonly (readonly PlaceEdit[])[] {
  const { start, end } = view.spanOf(place)
  const written = view.text.slice(start, end)
  const bare = written.replace(/^(["'])(.*)\1$/su, '$2')
  const name = display(labels, target)
  const isKnown = spellings(labels).some((label) => fold(label) === fold(bare))
  if (!isKnown || name === '' || labels[target].some((label) => fold(label) === fold(bare))) return []
  const first = bare.charAt(0)
  const cased = !isYaml(place.block) && first !== first.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name
  const edits = replaceValue(view, place, cased)
  return edits.length === 0 ? [] : [edits]
}

/** One group of edits for each key of YAML that is no label but a word of lists, groups, tables and items. */
export function wordsIn(view: DocumentView, root: RawNode | undefined, target: Language): readonly (readonly PlaceEdit[])[] {
  if (root?.type !== 'map') return []
  const labelled = new Set<string>()
  const known = new Set<string>()
  const keyOf = (place: Place): string => String(view.spanOf(place).start)
  for (const { entry } of walk(view.root)) if (entry) labelled.add(keyOf(entry.keyPlace))
  for (const { known: isKnown, keyPlace } of view.root.entries) if (isKnown) known.add(keyOf(keyPlace))
  return root.entries.filter(({ keyPlace }) => known.has(keyOf(keyPlace))).flatMap(({ value }) => keysBelow(value)).flatMap(({ key, keyPlace }) => {
    const word = labelled.has(keyOf(keyPlace)) ? undefined : wordOf(key, target)
    const edits = word === undefined ? [] : renameKey(view, { keyPlace }, wordIn(word, target))
    return edits.length === 0 ? [] : [edits]
  })
}

/** What stands under `attributes` are names of the writer's own. */
function keysBelow(node: RawNode): readonly RawEntry[] {
  if (node.type === 'scalar') return []
  if (node.type === 'seq') return node.children.flatMap(keysBelow)
  return node.entries.flatMap((entry) => [entry, ...(wordOf(entry.key) === 'attributes' ? [] : keysBelow(entry.value))])
}
