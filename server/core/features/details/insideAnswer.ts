// An answer that goes further in, tried first: the document says it, and all else that it said before.
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { retitled, retitledBy } from '../../edit/goalTitles.ts'
import { waysToWrite } from '../../edit/itemText.ts'
import { asObject, objectsOf, stepsOf, type Json, type JsonObject } from '../../json.ts'
import type { Property } from '../../kinds/kind.ts'
import { itemsOf, textOf, type Node } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { leafText } from '../../render/names.ts'
import { REFUSED } from '../../texts/details.ts'
import type { TextEdit } from '../../text.ts'
import { filledValueOf, targetAt } from '../../value.ts'
import type { DocumentView } from '../../view.ts'
import type { Answered, Asked } from './answer.ts'
import { waysIntoCell } from './cell.ts'
import { lastSaying, type Inside } from './inside.ts'
import { waysInside } from './insideWays.ts'
import type { Said } from './newElement.ts'

export function answerInside({ document, view, edit, language }: Asked, inside: Inside, said: readonly Said[]): Answered {
  if (said.length === 0) return { edits: [] }
  for (const { edits, says, title } of waysOf(document, view, inside, said)) {
    if (edits.length === 0) continue
    const after = edits.toReversed().reduce(edit, document)
    if (isSaid(document, after, inside, says, view, title)) return { edits }
  }
  return { refused: REFUSED[view.isBroken ? 'broken' : 'byHand'][language] }
}

interface Way {
  readonly edits: readonly TextEdit[]
  /** What the document then says. */
  readonly says: readonly Said[]
  /** What becomes of a title of a group. */
  readonly title?: Retitle
}

type Retitle = (title: string) => string

function* waysOf(document: Document, view: DocumentView, inside: Inside, said: readonly Said[]): Iterable<Way> {
  const { at } = inside
  const [own] = said
  if (at.type === 'said' && at.item && own) {
    for (const { edits, text } of waysToWrite(document, view, at.item, own.written.text)) {
      const says = [{ ...own, written: { ...own.written, text } }]
      yield* alongTitles(view, inside, { edits, says }, textOf(at.item), text)
      yield { edits, says }
    }
  } else if (at.type === 'cell' && at.cell.tasks.length > 0) {
    for (const edits of waysIntoCell(document, view, at.cell, said)) yield { edits, says: said }
  } else for (const way of waysInside(view, inside, said)) yield { edits: textEditsOf(view, way), says: said }
}

/** What is titled by a goal has its new text for a title. */
function alongTitles(view: DocumentView, { path: [root] }: Inside, { edits, says }: Way, goal: string, text: string): readonly Way[] {
  const titles = root?.roles.includes('goals') ? textEditsOf(view, retitledBy(view, goal, text)) : []
  if (titles.length === 0) return []
  return [{ edits: [...edits, ...titles].toSorted((a, b) => a.start - b.start), says, title: (old) => retitled(old, goal, text) ?? old }]
}

function isSaid(before: Document, after: Document, { pointer, fields, at, path: [root] }: Inside, said: readonly Said[], { language }: DocumentView, title: Retitle = (old) => old): boolean {
  if (!after.content || !before.content || !root || after.selection.kind !== before.selection.kind || after.faults.length > before.faults.length) return false
  const [first] = said
  const text = first?.written.text ?? ''
  const own = fields ? newElement(after.content.root, pointer, text) : undefined
  const node = fields ? own?.node : targetAt(after.content.root, pointer).node
  if (!node || !first || (at.type === 'cell' ? String(childrenAt(after.content.root, pointer)?.map(textOf)) !== String(said.map(({ written }) => written.text)) : !fields && !reads(node, first.property, text, language))) return false
  // a new group comes and goes with its first item
  const added = own ? (at.type === 'group' && !at.group ? pointer.slice(0, pointer.lastIndexOf('/')) : own.pointer) : pointer
  const withoutIt = own ? withoutAt(sayings(after), stepsOf(added)) : withoutAt(sayings(after), stepsOf(pointer))
  const old = own ? sayings(before) : withoutAt(withTitles(sayings(before), title), stepsOf(pointer))
  return JSON.stringify(pruned(old)) === JSON.stringify(pruned(withoutIt)) && after.content.extras.length === before.content.extras.length && !violates(after, root.key, added)
}

/** A value as it is written; people by their voices, each where the text has it. */
function reads(node: Node, property: Property, text: string, language: Language): boolean {
  if (node.type === 'scalar') return leafText(node.value, property, language).replace(/\s+/gu, ' ').trim() === text
  if (node.type !== 'map') return false
  const parts = node.entries.flatMap(({ value }) => (value.type === 'seq' ? value.children.map((child) => textOf(child.type === 'map' ? child.entries[0]?.value : child)) : [textOf(value)]))
  return parts.length > 0 && parts.every((part) => part !== '' && text.includes(part))
}

/** The element that says the text, with the pointer that leads to it. */
function newElement(root: Node, pointer: string, text: string): { readonly node: Node; readonly pointer: string } | undefined {
  const { node } = targetAt(root, pointer)
  const inPlace = childrenAt(root, pointer)
  const nodes = inPlace ?? (node.type === 'seq' ? node.children : itemsOf(node))
  const index = lastSaying(nodes, text)
  const found = nodes[index]
  return found && { node: found, pointer: `${pointer}${!inPlace && node.type === 'list' ? '/items' : ''}/${index}` }
}

/** The items of a group, the tasks of a cell. */
function childrenAt(root: Node, pointer: string): readonly Node[] | undefined {
  const [key = '', sort, index, last] = stepsOf(pointer)
  const value = root.type === 'map' ? root.entries.find((entry) => entry.key === key)?.value : undefined
  if (value?.type === 'list' && sort === 'groups' && last === 'items') return value.groups[Number(index)]?.items ?? []
  return value?.type === 'matrix' && sort === 'cells' && last === 'tasks' ? value.cells[Number(index)]?.tasks ?? [] : undefined
}

/** All that a document says, by the keys of its root. */
function sayings({ content, memo }: Document): JsonObject {
  const said = (content?.root.entries ?? []).flatMap(({ key, value, body }): readonly (readonly [string, Json])[] =>
    [[key, filledValueOf(value, memo)], ...(body ? [[`${key} `, filledValueOf(body.value, memo)] as const] : [])])
  return Object.fromEntries(said)
}

/** What a document says, with other titles of groups. */
function withTitles(said: JsonObject, title: Retitle): JsonObject {
  return Object.fromEntries(Object.entries(said).map(([key, value]) => {
    const object = asObject(value)
    const groups = objectsOf(object?.['groups']).map((group) => (typeof group['title'] === 'string' ? { ...group, title: title(group['title']) } : group))
    return [key, object && groups.length > 0 ? { ...object, groups } : value]
  }))
}

function withoutAt(json: Json, [name = '', ...rest]: readonly string[]): Json {
  const inner = (value: Json): Json => (rest.length === 0 ? null : withoutAt(value, rest))
  if (Array.isArray(json)) return json.map((value: Json, at) => (String(at) === name ? inner(value) : value))
  const object = asObject(json)
  return object ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key, key === name ? inner(value) : value])) : json
}

/** Without what says nothing: places that wait to be filled in, and the labels of such. */
function pruned(json: Json, name = ''): Json {
  if (typeof json === 'string') return /[\p{L}\p{N}]/u.test(json) && !(name === 'text' && json.split('\n').every((line) => WAITS.test(line))) ? json : null
  if (Array.isArray(json)) {
    const parts = json.map((part: Json) => pruned(part)).filter((part) => part !== null)
    return parts.length > 0 ? parts : null
  }
  const object = asObject(json)
  if (!object) return json
  const entries = Object.entries(object).map(([key, value]) => [key, pruned(value, key)] as const).filter(([, value]) => value !== null)
  return entries.length > 0 ? Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) : null
}

/** `- Tavoitteet:`, `-`. */
const WAITS = /^\s*(?:[-+*]|\d{1,9}[.)])?\s*(?:[^:]{1,100}:\s*)?$/u

/** True when the schema does not accept what is new. */
function violates({ content, memo, selection }: Document, key: string, added: string): boolean {
  const value = content?.root.entries.find((entry) => entry.key === key)?.value
  if (!value || !selection.kind) return false
  return selection.kind.validate({ [key]: filledValueOf(value, memo) }).some(({ pointer, keyword }) => pointer.startsWith(added) && keyword !== 'required')
}
