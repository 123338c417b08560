// People as texts: a text or a list in the place of an object with voices, or of an array, is read as its parts.
import type { Entry, MapNode, Node, Place, ScalarNode } from '../node.ts'
import type { Level, Property } from './kind.ts'
import { fold } from './labels.ts'
import { leafFor } from './scalar.ts'
import { voicesIn } from './voices.ts'

/**
 * The value as its property wants it: `vanhempi, koulu` for an object whose properties have voices becomes `{clients: [vanhempi], partners: [koulu]}`,
 * for an array the parts become its elements. What names no voice goes to the array without one. Any other value stays as it is.
 */
export function inParts(node: Node, property: Property, source: Entry['source']): Node {
  if (property.type === 'array') return property.element && isText(node) ? elementsFrom([node], property, source) : node
  const level = property.type === 'object' ? voicedLevel(property) : undefined
  if (!level) return node
  if (isText(node)) return byVoice(partsOf(node, level), [], node.place, level, source)
  if (node.type === 'seq') return byVoice(node.children.flatMap((child): readonly Part[] => (isText(child) ? partsOf(child, level) : [{ node: child }])), [], node.place, level, source)
  if (node.type !== 'map') return node
  const entries = node.entries.map((entry) => withParts(entry, level))
  const prose = entries.find(({ key, value }) => key === PROSE && isText(value))
  if (!prose) return { ...node, entries }
  return byVoice(linesOf(prose.value as TextNode).flatMap((line) => partsOf(line, level)), entries.filter((entry) => entry !== prose), node.place, level, source)
}

/** Prose of an object that has no label. */
const PROSE = 'text'

type TextNode = ScalarNode & { readonly value: string }
const isText = (node: Node): node is TextNode => node.type === 'scalar' && typeof node.value === 'string'

/** The level of an object whose arrays are parted by voice. */
export function voicedLevel({ level }: Property): Level | undefined {
  return level?.properties.some(({ voice, type }) => voice !== undefined && type === 'array') === true ? level : undefined
}

function withParts(entry: Entry, { properties }: Level): Entry {
  const property = properties.find(({ key }) => key === entry.key)
  return property?.type === 'array' && isText(entry.value) ? { ...entry, value: inParts(entry.value, property, entry.source) } : entry
}

/** One person or group, and the label that stands before it. */
interface Part {
  readonly node: Node
  readonly label?: string
}

function byVoice(parts: readonly Part[], before: readonly Entry[], place: Place, level: Level, source: Entry['source']): MapNode {
  const groups = new Map<Property, Node[]>()
  const loose: Node[] = []
  for (const part of parts) {
    const property = propertyFor(part, level)
    const group = property && groups.get(property)
    if (group) group.push(part.node)
    else if (property) groups.set(property, [part.node])
    else loose.push(part.node)
  }
  const found = [...groups].map(([property, nodes]): Entry => {
    const own = before.find(({ key }) => key === property.key)
    const fresh = elementsFrom(nodes, property, source)
    const value = own?.value.type === 'seq' ? { ...own.value, children: [...own.value.children, ...fresh.children] } : fresh
    return { key: property.key, label: own?.label ?? property.key, keyPlace: own?.keyPlace ?? value.place, value, known: true, source }
  })
  const [first] = loose
  const rest: readonly Entry[] = first ? [{ key: PROSE, label: PROSE, keyPlace: first.place, known: true, source, value: { type: 'scalar', place: first.place, value: loose.flatMap((node) => (isText(node) ? node.value : [])).join(', ') } }] : []
  const kept = before.filter(({ key }) => !found.some((entry) => entry.key === key))
  const order = (key: string): number => level.properties.findIndex((property) => property.key === key)
  return { type: 'map', place, entries: [...kept, ...found].toSorted((a, b) => order(a.key) - order(b.key)).concat(rest) }
}

function propertyFor({ node, label }: Part, { properties, byLabel }: Level): Property | undefined {
  const named = label === undefined ? undefined : byLabel.get(fold(label))
  if (named) return named
  const text = node.type === 'map' ? (node.entries.map(({ value }) => value).find(isText)?.value ?? '') : isText(node) ? node.value : ''
  const voices = voicesIn(text)
  const arrays = properties.filter(({ type }) => type === 'array')
  return arrays.find(({ voice }) => voice !== undefined && voices.has(voice)) ?? arrays.find(({ voice }) => voice === undefined)
}

function elementsFrom(nodes: readonly Node[], property: Property, source: Entry['source']): Node & { readonly type: 'seq' } {
  const { element } = property
  const first = element?.type === 'object' ? element.level?.properties[0] : undefined
  const partsIn = (node: TextNode): readonly TextNode[] => {
    const parts = partsOf(node, element?.level).map((part) => part.node)
    return property.roles.includes('municipalities') ? parts.flatMap(placesIn) : property.roles.includes('contact') ? withEmployers(parts, node) : parts
  }
  const children = nodes.flatMap((node): readonly Node[] => (isText(node) ? partsIn(node) : [node])).map((node): Node => {
    if (!isText(node)) return node
    const value = { ...node, value: leafFor(first ?? element ?? property, { value: node.value, source: node.value }) }
    return first ? { type: 'map', place: node.place, entries: [{ key: first.key, label: first.key, keyPlace: node.place, value, known: true, source }] } : value
  })
  return { type: 'seq', place: nodes[0]?.place ?? { block: { text: '' }, start: 0, end: 0 }, children }
}

/** `perhetyön ohjaaja, Hämeen hyvinvointialue`: one contact, as in an item. */
function withEmployers(parts: readonly TextNode[], whole: TextNode): readonly TextNode[] {
  const joined: TextNode[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const both = `${before?.value ?? ''}, ${part.value}`
    const isEmployer = before !== undefined && /^\p{Lu}/u.test(part.value) && (/^\p{Ll}/u.test(before.value) || EMPLOYER().test(part.value)) && whole.value.includes(both)
    if (isEmployer) joined[joined.length - 1] = partAt(whole, both, whole.value.indexOf(both))
    else joined.push(part)
  }
  return joined
}

const EMPLOYER = (): RegExp => /hyvinvointialue|kaupunki|kunta(?!\p{L})|keskus|yhdistys|(?<!\p{L})ry(?!\p{L})|palvelut|koulu(?!\p{L})|seurakunta|välfärdsområde|stad(?!\p{L})|kommun(?!\p{L})|centr|förening|county|city|municipality|association|services|school/iu

/** `Espoo ja Vantaa`: two names. */
function placesIn(node: TextNode): readonly TextNode[] {
  const [, one, other] = /^(\p{Lu}[\p{L}-]{1,40}) (?:ja|sekä|och|samt|and|&) (\p{Lu}[\p{L}-]{1,40})$/u.exec(node.value) ?? []
  return one !== undefined && other !== undefined ? [partAt(node, one, 0), partAt(node, other, node.value.length - other.length)] : [node]
}

const linesOf = (node: TextNode): readonly TextNode[] => cut(node, /\n/gu).map(({ text, at }) => partAt(node, text.replace(/^[ \t]*[-+*] /u, ''), at))

/** The parts of a text: at commas, semicolons, line breaks and the ends of sentences outside parentheses, and at the last *ja* where somebody known stands on both sides. Only what `level` knows is a label before them. */
function partsOf(node: TextNode, level?: Level): readonly (Part & { readonly node: TextNode })[] {
  let label: string | undefined
  return cut(node, PARTING()).flatMap(({ text, at, behind }) => {
    if (behind !== ',') label = undefined
    const written = /^([^:]{1,40}):\s+(?=\S)/u.exec(text)
    const head = level?.byLabel.has(fold(written?.[1] ?? '')) ? written : null
    if (head) label = head[1]
    const rest = head ? text.slice(head[0].length) : text
    const from = at + text.length - rest.length
    const joint = /^(.{1,80}?) (?:ja|sekä|och|samt|and|&) (.{1,80})$/iu.exec(rest)
    const halves = joint && [joint[1], joint[2]].every((half = '') => voicesIn(half).size > 0) ? [joint[1] ?? '', joint[2] ?? ''] : [rest]
    return halves.filter((half) => /[\p{L}\p{N}]/u.test(half)).map((half) => ({ node: partAt(node, half, from), ...(label === undefined ? {} : { label }) }))
  })
}

/** Abbreviations (*esim.*, *ym.*) end no sentence. */
const PARTING = (): RegExp => /[,;]|<[bB][rR] ?\/?>|\n|(?<=\p{L}{5})[.!?](?=\s{1,3}\p{Lu}|\s{0,3}$)/gu

/** Pieces of a text with their offsets and the mark before each. A mark inside parentheses parts nothing. */
function cut({ value }: TextNode, marks: RegExp): readonly { readonly text: string; readonly at: number; readonly behind: string }[] {
  const pieces: { text: string; at: number; behind: string }[] = []
  let start = 0
  let behind = ''
  const add = (end: number): void => {
    const raw = value.slice(start, end)
    const text = raw.trim()
    if (text !== '') pieces.push({ text, at: start + raw.length - raw.trimStart().length, behind })
  }
  let depth = 0
  let looked = 0
  for (const mark of value.matchAll(marks)) {
    for (const sign of value.slice(looked, mark.index)) depth = sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth
    looked = mark.index
    if (depth > 0) continue
    add(mark.index)
    start = mark.index + mark[0].length
    behind = mark[0]
  }
  add(value.length)
  return pieces
}

/** A part of a text, at the place where it is written; at the whole text's where that cannot be told. */
function partAt({ place, value }: TextNode, text: string, from: number): TextNode {
  const source = place.block.text.slice(place.start, place.end)
  const shift = Math.max(0, source.indexOf(value))
  const at = source.indexOf(text, shift + from)
  return { type: 'scalar', value: text, place: at < 0 ? place : { ...place, start: place.start + at, end: place.start + at + text.length } }
}
