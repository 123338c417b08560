// The nodes of the `yaml` library as ours, with aliases filled in.
import { isAlias, isMap, isPair, isSeq, type Alias, type Pair, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { MAX_DEPTH } from '../../bounds.ts'
import type { Place } from '../../node.ts'
import { duplicateKey, tooComplex } from './errors.ts'
import { plainValue } from './scalar.ts'
import type { RawEntry, RawMap, RawNode, RawScalar, RawSeq, YamlBlock, YamlProblem } from './tree.ts'

/** What a document was turned into. */
export interface Nodes {
  readonly root: RawNode | undefined
  /** Keys written twice, aliases beyond the bounds. */
  readonly problems: readonly YamlProblem[]
  readonly anchors: readonly Named[]
  /** Anchors that no alias asks for, and aliases that no anchor answers. */
  readonly unused: readonly Named[]
  readonly unresolved: readonly Named[]
}

/** An anchor or alias: its name, and the span of `&name` or `*name`. */
export interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Turns the contents of a document into nodes of a block. */
export function nodesOf(block: YamlBlock, contents: ParsedNode | null | undefined): Nodes {
  const c: Conversion = { block, nodes: new Map(), anchors: [], used: new Set(), unresolved: [], problems: [], expanded: 0, depth: 0 }
  const root = contents == null ? undefined : nodeOf(c, contents)
  const isEmpty = root?.type === 'scalar' && root.place.start === root.place.end && !root.quoted
  return {
    root: isEmpty ? undefined : root,
    problems: c.problems,
    anchors: c.anchors,
    unused: c.anchors.filter(({ name }) => !c.used.has(name)),
    unresolved: c.unresolved,
  }
}

/** Nodes that all aliases of a document may stand for together. */
const MAX_EXPANDED = 1_000

interface Conversion {
  readonly block: YamlBlock
  /** The node behind each anchor so far. */
  readonly nodes: Map<string, RawNode>
  readonly anchors: Named[]
  readonly used: Set<string>
  readonly unresolved: Named[]
  readonly problems: YamlProblem[]
  expanded: number
  depth: number
}

function nodeOf(c: Conversion, node: ParsedNode): RawNode {
  if (isAlias(node)) return aliasOf(c, node)
  if (c.depth >= MAX_DEPTH) return tooDeep(c, node)
  c.depth++
  const raw = isMap(node) ? mapOf(c, node) : isSeq(node) ? seqOf(c, node) : scalarOf(c, node)
  c.depth--
  if (node.anchor !== undefined && node.anchor !== '') {
    const start = Math.max(0, c.block.text.lastIndexOf(`&${node.anchor}`, node.range[0]))
    c.nodes.set(node.anchor, raw)
    c.anchors.push({ name: node.anchor, start, end: start + node.anchor.length + 1 })
  }
  return raw
}

function mapOf(c: Conversion, map: YAMLMap.Parsed): RawMap {
  const entries: RawEntry[] = []
  const repeated: RawEntry[] = []
  const keys = new Set<string>()
  for (const pair of map.items) {
    const entry = entryOf(c, pair)
    if (keys.has(entry.key)) {
      repeated.push(entry)
      c.problems.push(duplicateKey(entry))
    } else {
      keys.add(entry.key)
      entries.push(entry)
    }
  }
  const last = map.items.length > 0 ? Math.max(entries.at(-1)?.value.place.end ?? 0, repeated.at(-1)?.value.place.end ?? 0) : map.range[1]
  const base = { type: 'map', entries: keys.has(MERGE) ? withMerged(entries, keys) : entries, ...(repeated.length > 0 && { repeated }) } as const
  if (map.flow === true) return { ...base, flow: true, place: placeOf(c, map.range[0], map.range[1]) }
  return { ...base, place: placeOf(c, map.items[0]?.key.range[0] ?? map.range[0], last) }
}

const MERGE = '<<'

/** `<<: *base` brings the entries of another map, or of several, which the map does not have itself; what is no map stays as it is. */
function withMerged(entries: readonly RawEntry[], own: ReadonlySet<string>): readonly RawEntry[] {
  const known = new Set(own)
  return entries.flatMap((entry) => {
    if (entry.key !== MERGE) return [entry]
    const maps = entry.value.type === 'seq' ? entry.value.children : [entry.value]
    if (!maps.every((map) => map.type === 'map')) return [entry]
    return maps.flatMap((map) => (map.type === 'map' ? map.entries : [])).filter(({ key }) => !known.has(key) && known.add(key))
  })
}

function entryOf(c: Conversion, { key, value }: Pair<ParsedNode, ParsedNode | null>): RawEntry {
  const keyPlace = placeOf(c, key.range[0], key.range[1])
  const raw = nodeOf(c, key)
  const name = raw.type === 'scalar' ? raw.source : c.block.text.slice(keyPlace.start, keyPlace.end)
  return { key: name, keyPlace, value: value === null ? emptyAt(c, key.range[1]) : nodeOf(c, value) }
}

function seqOf(c: Conversion, seq: YAMLSeq.Parsed): RawSeq {
  const children = seq.items.map((item) => (isPair(item) ? pairOf(c, item as Pair<ParsedNode, ParsedNode | null>) : nodeOf(c, item as ParsedNode)))
  if (seq.flow === true) return { type: 'seq', children, flow: true, place: placeOf(c, seq.range[0], seq.range[1]) }
  return { type: 'seq', children, place: placeOf(c, seq.range[0], children.at(-1)?.place.end ?? seq.range[1]) }
}

function pairOf(c: Conversion, pair: Pair<ParsedNode, ParsedNode | null>): RawMap {
  const entry = entryOf(c, pair)
  return { type: 'map', entries: [entry], place: placeOf(c, entry.keyPlace.start, entry.value.place.end) }
}

function scalarOf(c: Conversion, node: Scalar.Parsed): RawScalar {
  const source = node.source
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  const [start, end] = node.range
  if (start === end) return node.tag === undefined ? emptyAt(c, start) : { ...emptyAt(c, start), value: leafOf(node.value, source) }
  const isPlain = node.type === 'PLAIN' && node.tag === undefined
  const value = isPlain ? plainValue(source) : leafOf(node.value, source)
  const place = placeOf(c, start, node.type?.startsWith('BLOCK') ? trimmedEnd(c.block.text, start, end) : end)
  const scalar: RawScalar = { type: 'scalar', value, source, quoted, place }
  return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? { ...scalar, block: true } : scalar
}

/** A value that a tag may have made of the text, if JSON has it. */
function leafOf(value: unknown, source: string): RawScalar['value'] {
  if (typeof value === 'number') return Number.isFinite(value) ? value : source
  return typeof value === 'boolean' || value === null || typeof value === 'string' ? value : source
}

/** The library puts an empty value behind the spaces; we put it before them. */
function emptyAt(c: Conversion, offset: number): RawScalar {
  let at = offset
  while (at > 0 && ' \t'.includes(c.block.text.charAt(at - 1))) at--
  return { type: 'scalar', value: null, source: '', quoted: false, place: placeOf(c, at, at) }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at--
  return at
}

/** A copy of the node behind the anchor, standing where the alias stands; the alias's own text where there is none, or none that fits. */
function aliasOf(c: Conversion, alias: Alias.Parsed): RawNode {
  const [start, end] = alias.range
  const place = placeOf(c, start, end)
  const text: RawScalar = { type: 'scalar', value: c.block.text.slice(start, end), source: c.block.text.slice(start, end), quoted: false, place }
  const target = c.nodes.get(alias.source)
  if (target === undefined) {
    c.unresolved.push({ name: alias.source, start, end })
    return text
  }
  c.used.add(alias.source)
  const copy = c.expanded > MAX_EXPANDED ? undefined : copyAt(c, target, place)
  if (copy !== undefined) return copy
  addTooComplex(c, place)
  return text
}

function tooDeep(c: Conversion, { range: [start, end] }: ParsedNode): RawScalar {
  const place = placeOf(c, start, end)
  const source = c.block.text.slice(start, end)
  addTooComplex(c, place)
  return { type: 'scalar', value: source, source, quoted: false, place }
}

function addTooComplex(c: Conversion, place: Place): void {
  if (!c.problems.some(({ code }) => code === 'yaml/too-complex')) c.problems.push(tooComplex(place))
}

function copyAt(c: Conversion, node: RawNode, place: Place): RawNode | undefined {
  if (++c.expanded > MAX_EXPANDED) return undefined
  if (node.type === 'scalar') return { ...node, place }
  if (node.type === 'seq') {
    const children = node.children.map((child) => copyAt(c, child, place)).filter((child) => child !== undefined)
    return c.expanded > MAX_EXPANDED ? undefined : { type: 'seq', children, place }
  }
  const entries: RawEntry[] = []
  for (const { key, value } of node.entries) {
    const copy = copyAt(c, value, place)
    if (copy === undefined) return undefined
    entries.push({ key, keyPlace: place, value: copy })
  }
  return { type: 'map', entries, place }
}

function placeOf({ block }: Conversion, start: number, end: number): Place {
  return { block, start, end }
}
