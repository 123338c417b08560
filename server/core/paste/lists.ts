// Lists, however they were made: by elements, by paragraphs with a drawn bullet (Word), one list for each item (Word in the web), lists in lists
// (Google Docs, LibreOffice), or bullets and numbers that somebody typed.
import type { Element, ElementContent } from 'hast'
import type { Attributes } from './elements.ts'
import { MAX_LIST_DEPTH } from './bounds.ts'
import { BLOCK, element, isBlank, isElement, linesOf, textOf } from './trees.ts'

/** What a program says of a paragraph or item that stands in a list. */
export interface Listed {
  /** From 1. */
  readonly level: number
  /** The drawn bullet or number. */
  readonly marker?: string
}

/** What the attributes of an element say of the list that it is in. */
export function listing(name: string, attributes: Attributes, style: ReadonlyMap<string, string>): Listed | undefined {
  const level = name === 'li' ? (attributes['data-aria-level'] ?? attributes['aria-level']) : name === 'p' || name === 'div' ? /\blevel([1-9])\b/u.exec(style.get('mso-list') ?? '')?.[1] : undefined
  const number = Number.parseInt(level ?? '', 10)
  return number >= 1 ? { level: Math.min(MAX_LIST_DEPTH, number) } : undefined
}

/** The same blocks, with lists where items stand. */
export function withLists(children: readonly ElementContent[]): ElementContent[] {
  const blocks = children.flatMap(splitAtBreaks)
  const typed = typedMarkers(blocks)
  const out: ElementContent[] = []
  let run: Item[] = []
  const flush = (): void => {
    out.push(...built(run))
    run = []
  }
  for (const [index, block] of blocks.entries()) {
    const found = itemsOf(block, typed[index])
    if (found && 'joins' in found) run.push(...found.items)
    else if (run.length === 0 || !isBlank(block)) {
      flush()
      out.push(...(found ? built(found.items) : [block]))
    }
  }
  flush()
  return out
}

interface Item {
  readonly level: number
  readonly ordered: boolean
  readonly start: number
  readonly content: readonly ElementContent[]
  readonly listed?: Listed
}

/** The items of a block, if it is one or a list of them; `joins`: the next block may go on with the same list. */
function itemsOf(block: ElementContent, typed: Typed | undefined): { readonly items: readonly Item[]; readonly joins?: true } | undefined {
  if (block.type !== 'element') return undefined
  const listed = block.data?.listed
  if (listed && block.tagName !== 'li') return { items: [{ level: listed.level, ...sortOf(listed.marker ?? ''), content: block.children }], joins: true }
  if (typed) return { items: [{ level: 1, ...sortOf(typed.marker), content: withoutStart(block.children, typed.length).rest }], joins: true }
  const list = isElement(block, /^(?:ul|ol)$/u) ? block : onlyList(block)
  if (!list) return undefined
  const items = flattened(list, 1)
  return list.children.some((item) => item.type === 'element' && item.data?.listed) ? { items, joins: true } : { items }
}

/** Word in the web wraps each item in a list and a box of its own. */
function onlyList(block: Element): Element | undefined {
  const inside = block.tagName === 'div' ? block.children.filter((child) => !isBlank(child)) : []
  const [only] = inside
  return inside.length === 1 && isElement(only, /^(?:ul|ol)$/u) ? only : undefined
}

function flattened(list: Element, depth: number): readonly Item[] {
  const ordered = list.tagName === 'ol'
  const start = Number(list.properties.start ?? 1)
  return list.children.flatMap((child): readonly Item[] => {
    if (isBlank(child)) return []
    if (child.type === 'element' && /^(?:ul|ol)$/u.test(child.tagName)) return flattened(child, depth + 1)
    if (child.type !== 'element' || child.tagName !== 'li') return [{ level: depth, ordered, start, content: [child] }]
    const level = child.data?.listed?.level ?? depth
    // a list that something follows stays before it
    const end = child.children.findLastIndex((one) => !isBlank(one) && !isElement(one, /^(?:ul|ol)$/u)) + 1
    const own = child.children.slice(0, end)
    const inner = child.children.slice(end).filter((one): one is Element => isElement(one, /^(?:ul|ol)$/u))
    const nested = inner.flatMap((one) => flattened(one, level + 1))
    return end === 0 && nested.length > 0 ? nested : [{ level, ordered, start, content: own, ...(child.data?.listed ? { listed: child.data.listed } : {}) }, ...nested]
  })
}

/** Lists in lists out of items with levels. */
function built(items: readonly Item[]): readonly Element[] {
  const out: Element[] = []
  const stack: { level: number; list: Element; readonly into: ElementContent[] }[] = []
  for (const { level, ordered, start, content, listed } of items) {
    while (stack.length > 1 && (stack.at(-1)?.level ?? 0) > level) stack.pop()
    let top = stack.at(-1)
    if (top && top.level > level) top.level = level
    if (!top || (level > top.level && stack.length < MAX_LIST_DEPTH)) {
      const last = top?.list.children.at(-1)
      const into: ElementContent[] = last?.type === 'element' ? last.children : out
      stack.push((top = { level, list: newList(ordered, start), into }))
      into.push(top.list)
    } else if (ordered !== (top.list.tagName === 'ol')) {
      top.list = newList(ordered, start)
      top.into.push(top.list)
    }
    top.list.children.push({ ...element('li', [...content]), ...(listed ? { data: { listed } } : {}) })
  }
  return out
}

const newList = (ordered: boolean, start: number): Element => (ordered ? { ...element('ol'), properties: { start } } : element('ul'))

function sortOf(marker: string): { readonly ordered: boolean; readonly start: number } {
  const number = /^\(?(?:\d{1,4}\.)*(\d{1,4}|[a-zåäö]|[ivxlc]{1,6})[.)]?$/iu.exec(marker.trim())?.[1]
  const ordered = number !== undefined && (/\d|[.)]/u.test(marker))
  return { ordered, start: ordered && /^\d+$/u.test(number) ? Number(number) : 1 }
}

interface Typed {
  readonly marker: string
  readonly length: number
}

/** Typed bullets are items; typed numbers only beside the one before or after them. */
function typedMarkers(blocks: readonly ElementContent[]): readonly (Typed | undefined)[] {
  const all = blocks.map((block): Typed | undefined => {
    if (!isElement(block, /^p$/u) || block.data?.listed) return undefined
    const found = TYPED.exec(textOf(block.children))
    return found ? { marker: found[1] ?? '', length: found[0].length } : undefined
  })
  const numbers = all.map((typed) => (typed && /^\d/u.test(typed.marker) ? Number.parseInt(typed.marker, 10) : undefined))
  const beside = numbers.filter((number) => number !== undefined)
  const known = new Set(beside)
  return all.map((typed, index) => {
    const number = numbers[index]
    return number === undefined || known.has(number - 1) || known.has(number + 1) ? typed : undefined
  })
}

const TYPED = /^\s{0,20}([•·▪◦‣●○■□➢✓-]|\d{1,3}[.)])[ \u00a0\t]{1,20}(?=\S)/u

/** Lines of one paragraph that are items or, with an empty line between them, paragraphs. */
function splitAtBreaks(block: ElementContent): readonly ElementContent[] {
  if (!isElement(block, /^(?:p|div)$/u) || block.children.some((child) => isElement(child, BLOCK))) return [block]
  const paragraph: Element = { ...block, tagName: 'p' }
  if (!block.children.some((child) => isElement(child, /^br$/u))) return [paragraph]
  const lines = linesOf(block.children)
  const isEmpty = (line: readonly ElementContent[]): boolean => textOf(line).trim() === ''
  if (lines.some((line) => TYPED.test(textOf(line)))) return lines.filter((line) => !isEmpty(line)).map((line) => element('p', line))
  const parts: ElementContent[][] = [[]]
  for (const line of lines) {
    const part = parts.at(-1)
    if (isEmpty(line)) parts.push([])
    else if (part) part.push(...(part.length > 0 ? [element('br')] : []), ...line)
  }
  const full = parts.filter((part) => part.length > 0)
  return full.length === 1 ? [{ ...paragraph, children: full[0] ?? [] }] : full.map((part) => element('p', part))
}

/** The nodes without the first characters of their text. */
function withoutStart(nodes: readonly ElementContent[], length: number): { readonly rest: readonly ElementContent[]; readonly left: number } {
  const rest: ElementContent[] = []
  let left = length
  for (const node of nodes) {
    if (left === 0) rest.push(node)
    else if (node.type === 'text') {
      rest.push({ ...node, value: node.value.slice(left) })
      left = Math.max(0, left - node.value.length)
    } else if (node.type === 'element') {
      const inner = withoutStart(node.children, left)
      rest.push({ ...node, children: [...inner.rest] })
      left = inner.left
    }
  }
  return { rest, left }
}

declare module 'hast' {
  interface ElementData {
    listed?: Listed
  }
}
