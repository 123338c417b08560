// Replaces personal data on a page, wherever formatting parts it, and in what is not seen: addresses of links, texts of images.
import type { Element, Text } from 'hast'
import type { Span } from '../../text.ts'

/** Where something is that must not be shown: spans of a text, in its order, none in another. */
export type FindPersonal = (text: string) => readonly Span[]

/** Puts a mark in the place of what is found. Changes the element. Gives how often. */
export function withoutPersonal(element: Element, find: FindPersonal, mark: string): number {
  const runs: Run[] = []
  collect(element, runs, [])
  const replaced = runs.map((run) => replaceIn(run, find, mark)).reduce((sum, n) => sum + n, 0)
  return replaced + inAttributes(element, find, mark)
}

/** Texts that are read without a break, with the links that they stand in. */
type Run = { readonly node: Text; readonly links: readonly Element[] }[]

/** What does not end a line of reading. */
const INLINE: ReadonlySet<string> = new Set(['a', 'cite', 'code', 'del', 'em', 'span', 'strong', 'time', 'meter'])

function collect(element: Element, runs: Run[], links: readonly Element[]): void {
  let open: Run | undefined
  const inside = (children: Element['children'], around: readonly Element[]): void => {
    for (const child of children) {
      if (child.type === 'text') {
        if (!open) runs.push(open = [])
        open.push({ node: child, links: around })
      } else if (child.type === 'element' && INLINE.has(child.tagName)) inside(child.children, child.tagName === 'a' ? [...around, child] : around)
      else if (child.type === 'element') {
        open = undefined
        collect(child, runs, around)
      }
    }
  }
  inside(element.children, links)
}

/** Again while something is found: what stood inside a longer word may stand alone now. */
function replaceIn(run: Run, find: FindPersonal, mark: string): number {
  let replaced = 0
  for (let times = 0; times < MOST_TIMES; times++) {
    const found = replaceOnce(run, find, mark)
    if (found === 0) break
    replaced += found
  }
  return replaced
}

const MOST_TIMES = 20

/** A link whose text is replaced leads nowhere either. */
function replaceOnce(run: Run, find: FindPersonal, mark: string): number {
  const text = run.map(({ node }) => node.value).join('')
  const found = find(text)
  let end = text.length
  // from the end, so that offsets before it stay
  for (const { node, links } of run.toReversed()) {
    const start = end - node.value.length
    for (const one of found.toReversed()) {
      const [from, to] = [Math.max(one.start, start), Math.min(one.end, end)]
      if (from >= to) continue
      node.value = `${node.value.slice(0, from - start)}${one.start >= start ? mark : ''}${node.value.slice(to - start)}`
      for (const link of links) delete link.properties['href']
    }
    end = start
  }
  return found.length
}

function inAttributes(element: Element, find: FindPersonal, mark: string): number {
  let replaced = 0
  const { properties } = element
  for (const name of ['href', 'alt', 'title', 'dateTime', 'content']) {
    const value = properties[name]
    if (typeof value !== 'string') continue
    const found = find(name === 'href' ? plainAddress(value) : value)
    replaced += found.length
    if (found.length > 0 && name === 'href') delete properties['href']
    else if (found.length > 0) properties[name] = found.toReversed().reduce((text, { start, end }) => text.slice(0, start) + mark + text.slice(end), value)
  }
  for (const child of element.children) if (child.type === 'element') replaced += inAttributes(child, find, mark)
  return replaced
}

function plainAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
