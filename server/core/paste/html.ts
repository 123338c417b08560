// Reads pasted HTML into a tree of the few elements that can be written down. Linear; nothing of it is run, fetched or kept.
import type { Element, ElementContent, Root, Text } from 'hast'
import { Parser } from 'htmlparser2'
import { MAX_DEPTH, MAX_HTML, MAX_NODES } from './bounds.ts'
import { isSource, meaningOf, pictureText, styleOf, targetOf, tickOf, type Attributes, type Meaning } from './elements.ts'
import { listing, withLists, type Listed } from './lists.ts'
import { finishedTable } from './tables.ts'
import { element } from './trees.ts'
import { clean, lowered, raised } from './typography.ts'

export interface ReadHtml {
  readonly tree: Root
  /** How many pieces of text were marked as deleted, and left out. */
  readonly deleted: number
}

/** Undefined for what is beyond the bounds, and for source code. */
export function readHtml(html: string): ReadHtml | undefined {
  if (html.length > MAX_HTML) return undefined
  const reading: Reading = { open: [{ node: { type: 'element', tagName: 'root', properties: {}, children: [] }, marker: '' }], skipped: [], nodes: 0, deleted: 0, beyond: false }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (reading.beyond) return
      opened(reading, name, attributes)
      if (reading.beyond) parser.pause()
    },
    ontext: (text) => said(reading, text),
    onclosetag: () => closed(reading),
  }, { decodeEntities: true, recognizeSelfClosing: false })
  parser.end(html.replaceAll('\0', ''))
  const root = reading.open[0]?.node
  if (reading.beyond || !root) return undefined
  cleanText(root)
  return { tree: { type: 'root', children: withLists(root.children) }, deleted: reading.deleted }
}

interface Reading {
  /** From the outermost to where text goes. */
  readonly open: Open[]
  /** For each element that is open: what its end means. */
  readonly skipped: Meant[]
  nodes: number
  deleted: number
  beyond: boolean
}

type Meant = Meaning['as']

interface Open {
  readonly node: Element
  /** The bullet or number in front of a paragraph, as a word processor has drawn it. */
  marker: string
  readonly listed?: Listed
}

const top = (reading: Reading): Open => reading.open.at(-1) as Open

function opened(reading: Reading, name: string, attributes: Attributes): void {
  if (isSource(name, attributes) || ++reading.nodes > MAX_NODES || reading.skipped.length > MAX_DEPTH) {
    reading.beyond = true
    return
  }
  const silent = reading.skipped.at(-1)
  if (silent === 'nothing' || silent === 'deleted' || silent === 'marker') {
    reading.skipped.push(silent)
    return
  }
  if (name === 'img' && pictureText(attributes)) said(reading, ` ${pictureText(attributes)} `)
  const meaning = meaningOf(name, attributes, reading.open.some(({ node }) => /^h[1-6]$/u.test(node.tagName)))
  reading.skipped.push(meaning.as)
  const tick = tickOf(name, attributes)
  if (tick !== undefined && name === 'input' && reading.open.some(({ node }) => node.tagName === 'li')) top(reading).node.children.push(box(tick))
  if (meaning.as !== 'element') return
  const node: Element = { type: 'element', tagName: meaning.name, properties: propertiesOf(meaning.name, attributes), children: tick === undefined ? [] : [box(tick)] }
  const listed = listing(meaning.name, attributes, styleOf(attributes))
  reading.nodes += Number(node.properties.colSpan ?? 1) * Number(node.properties.rowSpan ?? 1) - 1
  if (meaning.name === 'caption') beforeTable(reading, node)
  else top(reading).node.children.push(node)
  reading.open.push({ node, marker: '', ...(listed ? { listed } : {}) })
}

const box = (checked: boolean): Element => ({ type: 'element', tagName: 'input', properties: { type: 'checkbox', checked }, children: [] })

/** What stands over a table stands before it. */
function beforeTable(reading: Reading, node: Element): void {
  node.tagName = 'p'
  const at = reading.open.findLastIndex((one) => one.node.tagName === 'table')
  const parent = reading.open[at - 1] ?? reading.open[0]
  parent?.node.children.splice(-1, 0, node)
}

function said(reading: Reading, text: string): void {
  const meaning = reading.skipped.at(-1)
  if (reading.beyond || meaning === 'nothing' || text === '') return
  if (meaning === 'deleted') {
    if (text.trim() !== '') reading.deleted++
    return
  }
  if (meaning === 'marker') {
    const block = reading.open.findLast(({ node }) => /^(?:p|div|h[1-6]|li)$/u.test(node.tagName))
    if (block) block.marker += text
    return
  }
  const script = reading.skipped.findLast((one) => one === 'raised' || one === 'lowered')
  const value = script === 'raised' ? raised(text) : script === 'lowered' ? lowered(text) : text
  const { children } = top(reading).node
  const last = children.at(-1)
  if (last?.type === 'text') last.value += value
  else children.push({ type: 'text', value })
}

function closed(reading: Reading): void {
  if (reading.beyond || reading.skipped.pop() !== 'element') return
  const ended = reading.open.pop()
  const parent = reading.open.at(-1)?.node
  if (!ended || !parent) return
  const { node } = ended
  cleanText(node)
  finish(ended, parent)
}

function cleanText({ children }: Element): void {
  for (const child of children) if (child.type === 'text') child.value = clean(child.value)
}

function finish({ node, marker, listed }: Open, parent: Element): void {
  const replace = (...nodes: readonly ElementContent[]): void => {
    if (parent.children.at(-1) === node) parent.children.splice(-1, 1, ...nodes)
  }
  if (/^h[1-6]$/u.test(node.tagName)) {
    if (marker.trim() !== '') node.children.unshift(textOf(`${clean(marker).trim()} `))
    return
  }
  if (node.tagName === 'pre') {
    node.tagName = 'div'
    node.children = node.children.flatMap((child): readonly ElementContent[] => (child.type === 'text' ? child.value.replace(/\n$/u, '').split(/\r?\n/u).flatMap((line, index) => [...(index > 0 ? [element('br')] : []), textOf(line)]) : [child]))
  }
  if (node.tagName === 'table') return replace(...finishedTable(node))
  if (listed && node.tagName !== 'li') node.data = { listed: { ...listed, marker: clean(marker).trim() } }
  else if (listed) node.data = { listed }
  if (/^(?:div|li|blockquote|ul|ol)$/u.test(node.tagName)) node.children = withLists(node.children)
}

const textOf = (value: string): Text => ({ type: 'text', value })

function propertiesOf(name: string, attributes: Attributes): Element['properties'] {
  if (name === 'a') return { href: targetOf(attributes.href) ?? '' }
  if (name === 'ol') return { start: Number.parseInt(attributes.start ?? '1', 10) || 1 }
  if (name !== 'td' && name !== 'th') return {}
  const span = (value: string | undefined): number => Math.min(MAX_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1))
  return { colSpan: span(attributes.colspan), rowSpan: span(attributes.rowspan) }
}

const MAX_SPAN = 100
