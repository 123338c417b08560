// Where in the tree a finding stands: the JSON pointer of the deepest node whose place holds it.
import type { Document } from '../document.ts'
import { step } from '../json.ts'
import type { Block, Node, Place } from '../node.ts'
import { placeOf, type Piece } from '../parse/markdown/outline.ts'
import type { Problem } from '../problem.ts'
import type { Span } from '../text.ts'
import { walk } from '../value.ts'

/**
 * Gives the pointers of a document's findings, in the normal form that `model` prints. `''` stands for the whole document and for findings
 * about the text itself (syntax, bounds), `/extra/n` for the n-th section that the kind does not know.
 */
export function pointers(document: Document): (problem: Pick<Problem, 'from' | 'to' | 'pointer'>) => string {
  let stretches: ReadonlyMap<Block, readonly Stretch[]> | undefined
  return ({ from, to, pointer }) => {
    if (pointer !== undefined) return pointer
    if (document.faults.some(({ place }) => place === from)) return ''
    stretches ??= stretchesOf(document)
    const start = deepest(stretches, from)
    return to === from ? start : shared(start, deepest(stretches, to))
  }
}

/** A part of a block that belongs to a node. */
interface Stretch extends Span {
  readonly pointer: string
}

function deepest(stretches: ReadonlyMap<Block, readonly Stretch[]>, { block, start, end }: Place): string {
  let best: Stretch | undefined
  for (const one of stretches.get(block) ?? []) {
    if (one.start > start || one.end < end) continue
    // of two that are equally long the later is the deeper one
    if (!best || one.end - one.start <= best.end - best.start) best = one
  }
  return best?.pointer ?? ''
}

/** The pointer of the nearest node that holds both. */
function shared(a: string, b: string): string {
  const [one, other] = [a.split('/'), b.split('/')]
  const end = one.findIndex((name, index) => name !== other[index])
  return end < 0 ? a : one.slice(0, end).join('/')
}

function stretchesOf({ content }: Document): ReadonlyMap<Block, readonly Stretch[]> {
  const map = new Map<Block, Stretch[]>()
  const add = ({ block, start, end }: Place, pointer: string): void => {
    const list = map.get(block)
    if (list) list.push({ start, end, pointer })
    else map.set(block, [{ start, end, pointer }])
  }
  if (!content) return map
  for (const { block, pointer } of yamlOwners(content)) add({ block, start: 0, end: block.text.length }, pointer)
  for (const { property, pieces } of content.sections) addPieces(pieces, step(property.key), property.body !== 'introduction', add)
  for (const [index, { pieces }] of content.extras.entries()) addPieces(pieces, `/extra/${index}`, true, add)
  const introductions = new Set(content.sections.flatMap(({ property }) => (property.body === 'introduction' ? [step(property.key)] : [])))
  for (const { node, pointer, entry } of walk(content.root)) {
    add(node.place, pointer)
    if (entry && !introductions.has(pointer)) add(entry.keyPlace, pointer)
    if (entry?.body) add(entry.body.keyPlace, pointer)
    for (const part of partsOf(node)) add(part.place, pointer + part.steps)
  }
  return map
}

/** `headings`: they belong to it too. The heading over an introduction is the title. */
function addPieces(pieces: readonly Piece[], pointer: string, headings: boolean, add: (place: Place, pointer: string) => void): void {
  for (const { heading, contents } of pieces) {
    if (heading && headings) add(placeOf(heading), pointer)
    for (const content of contents) {
      if (content.type === 'form') add(placeOf(content), pointer)
      else for (const item of content.items) add(placeOf(item), pointer)
    }
  }
}

/** Parts of a node that are no nodes themselves. */
function partsOf(node: Node): readonly { readonly place: Place; readonly steps: string }[] {
  if (node.type === 'matrix') return node.cells.map(({ place }, index) => ({ place, steps: `/cells/${index}` }))
  return node.type === 'list' ? node.groups.map(({ place }, index) => ({ place, steps: `/groups/${index}` })) : []
}

/** The property that each block of YAML belongs to, for what stands between its nodes: comments, brackets, dashes. */
function yamlOwners({ root, yaml }: NonNullable<Document['content']>): readonly { readonly block: Block; readonly pointer: string }[] {
  const keys = new Map<Block, string | undefined>()
  for (const { key, keyPlace: { block } } of root.entries) keys.set(block, keys.has(block) ? undefined : key)
  let pointer = ''
  return (yaml?.blocks ?? []).map((block) => {
    const key = keys.get(block)
    if (key !== undefined) pointer = step(key)
    else if (keys.has(block) || block.content.type !== 'items') pointer = ''
    return { block, pointer }
  })
}
