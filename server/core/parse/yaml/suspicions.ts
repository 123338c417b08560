// What YAML reads without a complaint although a person surely meant something else: lines swallowed by a text.
import { aboutLine, knownMistake } from './errors.ts'
import * as messages from './messages.ts'
import type { RawNode, RawScalar, YamlBlock, YamlProblem } from './tree.ts'

/** At most one finding for each plain text of a node. */
export function suspicions(block: YamlBlock, node: RawNode): readonly YamlProblem[] {
  if (node.type === 'seq') return node.children.flatMap((child) => suspicions(block, child))
  if (node.type === 'map') return [...node.entries, ...(node.repeated ?? [])].flatMap(({ value }) => suspicions(block, value))
  const found = node.quoted || node.block || typeof node.value !== 'string' ? undefined : suspicion(block, node)
  return found === undefined ? [] : [found]
}

/** A list item `key:value`, or a line in the middle of a text that looks like a pair or an item. */
export function suspicion(block: YamlBlock, { place }: RawScalar): YamlProblem | undefined {
  const { text } = block
  const before = text.slice(Math.max(0, place.start - 200), place.start)
  const startsLine = /(?:^|[\r\n])[ \t]*$/.test(before)
  const startsItem = /- *$/.test(before)
  const isMistake = (startsLine && isSuspect(text, place.start, place.end)) || (startsItem && isPair(text, place.start, place.end))
  if (isMistake) return knownMistake(block, place.start)
  for (let at = place.start; ; ) {
    const end = lineEnd(text, at)
    if (end >= place.end) return undefined
    at = end + 1
    while (' \t\r\n'.includes(text.charAt(at))) at++
    if (/^- /.test(text.slice(at, at + 2))) return aboutLine(block, 'yaml/list-marker', messages.LIST_IN_TEXT, at, lineEnd(text, at))
    if (isSuspect(text, at, place.end)) return knownMistake(block, at)
  }
}

/** Lower-case words only: `EU:n` and `STM:n` are Finnish. */
const PAIR = (): RegExp => /^([\p{Ll}_][\p{Ll}\p{N}_-]{2,40}):(?=[^\s:/\\])/u
const INFLECTED = (): RegExp => /^\p{L}{1,10}:\p{Ll}{1,4}(?=[\s.,;!?)])/u
const ADDRESS = /^(?:mailto|tel|sip|urn|doi|data|file):/

function isSuspect(text: string, start: number, end: number): boolean {
  return /^-\p{L}/u.test(text.slice(start, Math.min(end, start + 4))) || isPair(text, start, end)
}

function isPair(text: string, start: number, end: number): boolean {
  const line = text.slice(start, Math.min(end, lineEnd(text, start), start + 120))
  return PAIR().test(line) && !INFLECTED().test(line) && !ADDRESS.test(line)
}

function lineEnd(text: string, from: number): number {
  const rest = /[\r\n]/g
  rest.lastIndex = from
  return rest.exec(text)?.index ?? text.length
}
