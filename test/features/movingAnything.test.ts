// Moving in documents of every kind and in both notations, whatever stands in them: what was moved stands where it was taken to, all else is as it was, and the way back leads home.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Document } from '../../server/core/document.ts'
import { withEdits } from '../../server/core/edit/apply.ts'
import { listsOf, type List } from '../../server/core/edit/moveLists.ts'
import { move, type Moving } from '../../server/core/features/moving/moving.ts'
import { asObject, stepsOf, type Json } from '../../server/core/json.ts'
import { extrasOf, modelOf } from '../../server/core/model.ts'
import type { ItemNode } from '../../server/core/node.ts'
import { converted } from '../render/support.ts'
import { documentsOf } from '../render/documents.ts'
import { engine } from '../support/engine.ts'
import { movingOf } from './moving.ts'
import { writtenLists } from './writtenLists.ts'
import { runs } from '../support/runs.ts'

/** A move that is made of random numbers. */
const choice = fc.record({ from: fc.nat(1000), item: fc.nat(1000), count: fc.integer({ min: 1, max: 3 }), to: fc.nat(1000), index: fc.nat(1000), nested: fc.boolean() })
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never

/** How many were made and refused, for those who look at it. */
const tally = { made: 0, refused: 0 }

describe('whatever is moved', () => {
  for (const kind of engine.kinds.list) {
    if (!kind.root.properties.some(({ type }) => type === 'list' || type === 'matrix')) continue
    it(`${kind.id}: as people write Markdown`, () => {
      fc.assert(fc.property(writtenLists(kind), choice, (text, chosen) => check('a.md', text, chosen)), { numRuns: runs(20) })
    }).timeout(60_000)
    for (const plain of [true, false]) {
      it(`${kind.id}: ${plain ? 'usual' : 'odd'} documents in both notations`, () => {
        fc.assert(fc.property(documentsOf(kind, plain), choice, fc.boolean(), (values, chosen, asYaml) => {
          const yaml = stringify(values, { lineWidth: 0 })
          const text = asYaml ? yaml : converted(engine.read('a.yaml', yaml), 'markdown').document.text
          check(asYaml ? 'a.yaml' : 'a.md', text, chosen)
        }), { numRuns: runs(20) })
      }).timeout(60_000)
    }
  }
  after(() => {
    assert.ok(tally.made > tally.refused * 3, `of ${tally.made + tally.refused} moves ${tally.refused} were refused`)
  })
})

function check(path: string, text: string, chosen: Choice): void {
  const moving = movingOf(text, path)
  const lists = listsOf(moving.document, moving.view)
  const sources = lists.filter(({ items, isNested }) => items.length > 0 && (chosen.nested || !isNested))
  const source = sources[chosen.from % Math.max(1, sources.length)]
  if (!source) return
  const first = chosen.item % source.items.length
  const indices = Array.from({ length: Math.min(chosen.count, source.items.length - first) }, (_, nth) => first + nth)
  // code and tables inside an item are its children, and no items
  if (!source.array?.shift && indices.some((index) => !source.unitOf(source.items[index] as ItemNode))) return
  const targets = lists.filter((list) => list === source || (list.notation === source.notation && !list.isNested && !list.array && !source.array))
  const target = targets[chosen.to % targets.length]
  if (!target) return
  const left = target.items.length - (target === source ? indices.length : 0)
  const index = chosen.index % (left + 1)
  checkMove(moving, source, indices, target, index)
}

function checkMove(moving: Moving, source: List, indices: readonly number[], target: List, index: number): void {
  const { document } = moving
  const pointers = indices.map((at) => `${source.pointer}/${at}`)
  const result = move(moving, { pointers }, { list: target.pointer, index })
  if (!result.edits) {
    if (result.refused !== 'ordered') tally.refused++
    return
  }
  tally.made++
  const text = withEdits(document.text, result.edits)
  assert.equal(text, result.text)
  const now = engine.read(document.path, text)
  const note = `${pointers.join(' ')} → ${target.pointer}/${index}\n${document.text}\n→\n${text}`
  assert.deepEqual(own(text), own(document.text), note)
  assert.deepEqual(words(text), words(document.text), note)
  assert.deepEqual(leaves(said(now)), leaves(said(document)), note)
  if (target.items.length > 0 && source.items.length > indices.length && !/#\d/u.test(source.pointer + target.pointer) && isPlain(document) && fits(source, indices, target)) {
    assert.deepEqual(weighed(said(now)), weighed(splicedIn(said(document), source, indices, target, index)), note)
  }
  const again = movingOf(text, document.path)
  const lists = listsOf(again.document, again.view)
  for (const pointer of result.pointers) assert.ok(lists.some((list) => pointer.startsWith(`${list.pointer}/`)), `${pointer} is an item\n${note}`)
  const back = move(again, { pointers: result.pointers }, { list: source.pointer, index: indices[0] ?? 0 })
  // one that was taken out of an item may have changed the pointer of that
  if (!back.edits || source.items.length === indices.length || !isPlain(document) || (source.isNested && source !== target)) return
  assert.deepEqual(weighed(said(engine.read(document.path, back.text))), weighed(said(document)), `and back\n${note}\n→\n${back.text}`)
}

const said = (document: Document): Json => (document.content ? modelOf(document.content, document.memo) : null)

/** Items of sections that the kind does not know are text in the model. */
const isPlain = ({ content }: Document): boolean => content !== undefined && extrasOf(content).length === 0

/** Fields of one list, and columns that no property knows, are lines below an item in another. */
const fits = (source: List, indices: readonly number[], target: List): boolean => {
  const items = indices.map((index) => source.items[index])
  return source === target || items.every((item) => !holdsFields(item)) || (source.property === target.property && items.every((item) => !holdsUnknown(item, source.property)))
}

const holdsUnknown = (item: ItemNode | undefined, property: List['property']): boolean =>
  item !== undefined && (item.fields.some(({ key }) => !property?.level?.properties.some((one) => one.key === key)) || item.children.some((child) => holdsUnknown(child, property)))

const holdsFields = (item: ItemNode | undefined): boolean => item !== undefined && (item.fields.length > 0 || item.children.some(holdsFields))

/** The words that no other place has, comments included, in any order. */
const own = (text: string): readonly string[] => (text.match(/sana\d+x/gu) ?? []).toSorted()

/** All words, each once: the headers of a table become labels. */
const words = (text: string): readonly string[] => [...new Set(text.replaceAll('<br>', ' ').match(/\p{L}+/gu) ?? [])].toSorted()

/** What is said, wherever it is said. */
function leaves(json: Json): readonly string[] {
  const all: string[] = []
  const walk = (value: Json): void => {
    if (typeof value === 'string') all.push(...(value.replace(/<!--[^]*?-->/gu, '').match(/sana\d+x/gu) ?? []))
    else if (Array.isArray(value)) value.forEach(walk)
    else Object.values(asObject(value) ?? {}).forEach(walk)
  }
  walk(json)
  return all.toSorted()
}

/** Without where prose stands between items, and without the difference between empty and not there. */
function weighed(json: Json): Json {
  if (Array.isArray(json)) return json.map(weighed)
  const object = asObject(json)
  if (!object) return json
  const isProse = 'text' in object && 'at' in object && Object.keys(object).length === 2
  return Object.fromEntries(Object.entries(object).filter(([key]) => !(isProse && key === 'at')).map(([key, value]) => [key, weighed(value)]))
}

function splicedIn(json: Json, source: List, indices: readonly number[], target: List, index: number): Json {
  const copy = JSON.parse(JSON.stringify(json)) as Json
  const [from, to] = [source, target].map(({ pointer }) => stepsOf(pointer).reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], copy) as Json[])
  assert.ok(from && to)
  const moved = from.splice(indices[0] ?? 0, indices.length)
  to.splice(index, 0, ...moved)
  return copy
}
