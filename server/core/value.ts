// The tree as JSON in normal form, and the way back from a JSON pointer to a node.
import { step, stepsOf, type Json } from './json.ts'
import type { Entry, Group, ItemNode, Node, Prose } from './node.ts'
import type { Memo } from './memo.ts'

/** How a tree is told: `isComplete` with what is not filled in yet (null). What is told of its parts is remembered under it. */
interface Way {
  readonly isComplete: boolean
  readonly ofNode: (node: Node, memo: Memo) => Json
  readonly ofGroup: (group: Group, memo: Memo) => Json
}

function wayOf(isComplete: boolean): Way {
  const way: Way = { isComplete, ofNode: (node, memo) => toJson(node, way, memo), ofGroup: (group, memo) => groupValue(group, (node) => valueIn(node, way, memo)) }
  return way
}
const COMPLETE = wayOf(true)
const FILLED = wayOf(false)

/** The normal form of a node (schemas/README.md). For an unchanged node it is the same object, unless it is an item that is nothing but its text. */
export const valueOf = (node: Node, memo: Memo): Json => valueIn(node, COMPLETE, memo)

/** The same without what is not filled in yet, as the schema checks it. */
export const filledValueOf = (node: Node, memo: Memo): Json => valueIn(node, FILLED, memo)

function valueIn(node: Node, way: Way, memo: Memo): Json {
  if (node.type === 'scalar') return node.value
  return isBare(node) ? bareValue(node) : memo(node, way, way.ofNode)
}

/** Most items are nothing but their text: to make their value costs no more than to remember it. */
const isBare = (node: Node): node is ItemNode => node.type === 'item' && node.fields.length === 0 && node.children.length === 0 && isEmpty(node.attributes)
function isEmpty(attributes: ItemNode['attributes']): boolean {
  for (const _name in attributes) return false
  return true
}

const bareValue = ({ id, text }: ItemNode): Json => (id ? { id: id.value, text: text.value } : { text: text.value })

function toJson(node: Node, way: Way, memo: Memo): Json {
  const inner = (one: Node): Json => valueIn(one, way, memo)
  switch (node.type) {
    case 'scalar':
      return node.value
    case 'seq':
      return node.children.map(inner)
    case 'map':
      return Object.fromEntries(entryValues(node.entries, inner, way.isComplete))
    case 'item':
      return itemValue(node, inner, way.isComplete)
    case 'list':
      if (node.groups.length === 0 && node.text.length === 0) return { items: node.items.map(inner) }
      return {
        items: node.items.map(inner),
        ...(node.groups.length > 0 ? { groups: node.groups.map((group) => memo(group, way, way.ofGroup)) } : {}),
        ...proseValue(node.text, inner),
      }
    case 'matrix':
      return {
        cells: node.cells.map(({ phase, actor, voice, tasks }) => ({ phase, actor, ...(voice === undefined ? {} : { voice }), tasks: tasks.map(inner) })),
        ...proseValue(node.text, inner),
      }
  }
}

function itemValue({ id, text, attributes, fields, children }: ItemNode, inner: (node: Node) => Json, withNull: boolean): Json {
  return {
    ...(id ? { id: inner(id) } : {}),
    text: inner(text),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...Object.fromEntries(entryValues(fields, inner, withNull)),
    ...(children.length > 0 ? { children: children.map(inner) } : {}),
  }
}

function entryValues(entries: readonly Entry[], inner: (node: Node) => Json, withNull: boolean): readonly (readonly [string, Json])[] {
  return entries.flatMap(({ key, value }) => (withNull || value.type !== 'scalar' || value.value !== null ? [[key, inner(value)] as const] : []))
}

function groupValue(group: Group, inner: (node: Node) => Json): Json {
  return {
    ...(group.title ? { title: inner(group.title) } : {}),
    ...(group.refined ? { refined: true } : {}),
    ...(group.items.length > 0 ? { items: group.items.map(inner) } : {}),
    ...proseValue(group.text, inner),
  }
}

const proseValue = (text: readonly Prose[], inner: (node: Node) => Json): { readonly text?: Json } =>
  text.length > 0 ? { text: text.map(({ node, at }) => ({ text: inner(node), at })) } : {}

/** What a pointer leads to: a node, or the entry of a property. Stops at the last node that exists. */
export interface Target {
  readonly node: Node
  readonly entry?: Entry
  readonly complete: boolean
}

/** Follows a JSON pointer of the normal form. */
export function targetAt(root: Node, pointer: string): Target {
  let target: Target = { node: root, complete: true }
  const steps = stepsOf(pointer)
  for (let at = 0; at < steps.length; at++) {
    const next = follow(target.node, steps, at)
    if (!next) return { ...target, complete: false }
    at += next.used - 1
    target = { node: next.node, complete: true, ...(next.entry ? { entry: next.entry } : {}) }
  }
  return target
}

interface Followed {
  readonly node: Node
  readonly entry?: Entry
  /** Steps of the pointer that it took. */
  readonly used: number
}

function follow(node: Node, steps: readonly string[], at: number): Followed | undefined {
  const name = steps[at] ?? ''
  const index = Number(steps[at + 1])
  const nodeAt = (found: Node | undefined, used: number): Followed | undefined => found && { node: found, used }
  switch (node.type) {
    case 'scalar':
      return undefined
    case 'seq':
      return nodeAt(node.children[Number(name)], 1)
    case 'map':
      return entryAt(node.entries, name)
    case 'item':
      if (name === 'text') return { node: node.text, used: 1 }
      if (name === 'id') return nodeAt(node.id, 1)
      return name === 'children' ? nodeAt(node.children[index], 2) : entryAt(node.fields, name)
    case 'list': {
      if (name === 'items') return nodeAt(node.items[index], 2)
      if (name === 'text') return nodeAt(node.text[index]?.node, 2)
      const group = node.groups[index]
      return steps[at + 2] === 'items' ? nodeAt(group?.items[Number(steps[at + 3])], 4) : nodeAt(group?.title, 3)
    }
    case 'matrix':
      return nodeAt(node.cells[index]?.tasks[Number(steps[at + 3])], 4)
  }
}

function entryAt(entries: readonly Entry[], key: string): Followed | undefined {
  const entry = entries.find((one) => one.key === key)
  return entry && { node: entry.value, entry, used: 1 }
}

/** A node, and the entry that it is the value of. */
export interface Visited {
  readonly node: Node
  readonly pointer: string
  readonly entry?: Entry
}

/** Every node with its pointer, parents first. */
export function walk(node: Node, pointer = ''): readonly Visited[] {
  const all: Visited[] = [{ node, pointer }]
  visitBelow(node, pointer, all)
  return all
}

function visitBelow(node: Node, pointer: string, all: Visited[]): void {
  switch (node.type) {
    case 'scalar':
      return
    case 'seq':
      return visitEach(node.children, pointer, all)
    case 'map':
      return visitEntries(node.entries, pointer, all)
    case 'list':
      visitEach(node.items, `${pointer}/items`, all)
      return node.groups.forEach((group, index) => visitEach(group.items, `${pointer}/groups/${index}/items`, all))
    case 'item':
      visitEntries(node.fields, pointer, all)
      return visitEach(node.children, `${pointer}/children`, all)
    case 'matrix':
      return node.cells.forEach((cell, index) => visitEach(cell.tasks, `${pointer}/cells/${index}/tasks`, all))
  }
}

function visitEntries(entries: readonly Entry[], pointer: string, all: Visited[]): void {
  for (const entry of entries) {
    const inner = pointer + step(entry.key)
    all.push({ node: entry.value, pointer: inner, entry })
    visitBelow(entry.value, inner, all)
  }
}

function visitEach(nodes: readonly Node[], pointer: string, all: Visited[]): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Node
    const inner = `${pointer}/${index}`
    all.push({ node, pointer: inner })
    visitBelow(node, inner, all)
  }
}
