// An element that is added to a list, tried first: the document says it behind the others, and all else that it said before.
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { entryOf, type Entry, type Node } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { leafText } from '../../render/names.ts'
import { REFUSED } from '../../texts/details.ts'
import { filledValueOf, valueOf } from '../../value.ts'
import type { Answered, Asked } from './answer.ts'
import { elementText, type Collection } from './collections.ts'
import { waysToAdd, type Said } from './newElement.ts'
import { elementsIn, TEXT } from './slots.ts'

export function added({ document, view, edit, language }: Asked, collection: Collection, said: readonly Said[]): Answered {
  for (const way of waysToAdd(view, collection, said)) {
    const edits = textEditsOf(view, way)
    if (edits.length === 0) continue
    const after = edits.toReversed().reduce(edit, document)
    if (keepsAll(document, after, collection) && says(after, collection, said, view.language)) return { edits }
  }
  return { refused: REFUSED[view.isBroken ? 'broken' : 'byHand'][language] }
}

function keepsAll(before: Document, after: Document, collection: Collection): boolean {
  if (!after.content || after.selection.kind !== before.selection.kind || after.faults.length > before.faults.length) return false
  const [old, now] = [filledIn(before, collection), filledIn(after, collection)]
  return now.length === old.length + 1 && String(now.slice(0, -1).map((node) => valueText(node, after))) === String(old.map((node) => valueText(node, before))) && besides(before, collection) === besides(after, collection)
}

/** True when the last element says what it should, and the schema has nothing against it. */
function says(after: Document, collection: Collection, said: readonly Said[], language: Language): boolean {
  const node = filledIn(after, collection).at(-1)
  const entries = node?.type === 'map' ? node.entries : node?.type === 'item' ? node.fields : []
  const own = node?.type === 'item' ? node.text : node?.type === 'scalar' ? node : undefined
  const isSaid = said.every(({ property, written }) => {
    const value = entries.find(({ key }) => key === property.key)?.value ?? (property.key === TEXT || entries.length === 0 ? own : undefined)
    return value?.type === 'scalar' && leafText(value.value, property, language).replace(/\s+/gu, ' ') === leafText(written.text, property, language).replace(/\s+/gu, ' ')
  })
  return isSaid && !violates(after, collection)
}

function holderIn({ content }: Document, { root, property }: Collection): Entry | undefined {
  const own = entryOf(content?.root, root.key)
  return property === root ? own : entryOf(own?.value, property.key)
}

/** The elements that say something, of the frontmatter and the body. */
function filledIn(document: Document, collection: Collection): readonly Node[] {
  const entry = holderIn(document, collection)
  const all = [entry, entry?.body].flatMap((one) => elementsIn(one?.value))
  return all.map(({ node }) => node).filter((node) => elementText(node, collection.fields, 'fi') !== '')
}

const valueText = (node: Node, { memo }: Document): string => JSON.stringify(valueOf(node, memo))

/** What the document says beside the elements. */
function besides({ content, memo }: Document, { root, property }: Collection): string {
  const all = (content?.root.entries ?? []).map(({ key, value, body }) => {
    if (key !== root.key) return [key, valueOf(value, memo), body ? valueOf(body.value, memo) : null]
    const fields = property === root ? [] : value.type === 'map' ? value.entries.filter((one) => one.key !== property.key).map((one) => [one.key, valueOf(one.value, memo)]) : []
    const prose = value.type === 'list' ? value.text.map(({ node }) => valueOf(node, memo)) : []
    return fields.length + prose.length === 0 ? [] : [key, fields, prose]
  })
  return JSON.stringify([all.filter((one) => one.length > 0).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)), content?.extras.length])
}

/** True when the schema does not accept the new element. */
function violates(document: Document, collection: Collection): boolean {
  const { content, memo, selection } = document
  const { root, pointer } = collection
  const value = entryOf(content?.root, root.key)?.value
  const own = elementsIn(holderIn(document, collection)?.value).findLast(({ node }) => elementText(node, collection.fields, 'fi') !== '')
  if (!value || !own || !selection.kind) return false
  return selection.kind.validate({ [root.key]: filledValueOf(value, memo) }).some((violation) => violation.pointer.startsWith(pointer + own.at))
}
