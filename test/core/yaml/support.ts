// What the YAML tests share: trees as plain data with offsets of the document, and documents to try.
import fc from 'fast-check'
import { shown } from '../../../server/core/parse/yaml/assemble.ts'
import { offsets } from '../../../server/core/offsets.ts'
import { readWhole } from '../../../server/core/parse/yaml/block.ts'
import type { Place } from '../../../server/core/node.ts'
import type { RawNode, YamlTree } from '../../../server/core/parse/yaml/tree.ts'
import { standing } from '../../support/standing.ts'

/** A tree as one block, whatever it holds: what the library makes of the whole text. */
export function wholeTree(text: string): YamlTree & { readonly complete: boolean } {
  const block = readWhole(text)
  const { content } = block
  const isWhole = content.type === 'whole'
  return { blocks: [block], starts: offsets([0]), root: isWhole ? content.root : undefined, problems: shown(block.problems), complete: isWhole && content.complete }
}

export function isCut(tree: YamlTree): boolean {
  return tree.blocks[0]?.content.type !== 'whole'
}

/** The value of a node as JSON. */
export function valueOf(node: RawNode | undefined): unknown {
  if (node === undefined || node.type === 'scalar') return node?.value ?? null
  return node.type === 'seq' ? node.children.map(valueOf) : Object.fromEntries(node.entries.map(({ key, value }) => [key, valueOf(value)]))
}

/** A tree as data: values, styles, spans in the document, findings, comments. */
export function flatten(tree: YamlTree): object {
  const span = spans(tree)
  const node = (raw: RawNode): object => {
    if (raw.type === 'scalar') return { ...raw, place: span(raw.place) }
    const place = [span(raw.place)[0], span(raw.to ?? raw.place)[1]]
    if (raw.type === 'seq') return { type: 'seq', flow: raw.flow, place, children: raw.children.map(node) }
    const entries = (list: typeof raw.entries) => list.map(({ key, keyPlace, value }) => ({ key, keyPlace: span(keyPlace), value: node(value) }))
    return { type: 'map', flow: raw.flow, place, entries: entries(raw.entries), repeated: entries(raw.repeated ?? []) }
  }
  return {
    root: tree.root && node(tree.root),
    problems: tree.problems.map(({ code, values, place }) => ({ code, values, place: span(place) })),
    comments: tree.blocks.flatMap(({ comments }) => comments.map(span)),
  }
}

/** The blocks of a tree as data. */
export function blocksOf(tree: YamlTree): object {
  return standing(tree).map(({ start, block: { text, content } }) => ({ start, text, type: content.type }))
}

/** Offsets of a place in the document. */
export function spans(tree: YamlTree): (place: Place) => readonly [number, number] {
  const starts = new Map<unknown, number>(standing(tree).map(({ start, block }) => [block, start]))
  return ({ block, start, end }) => {
    const base = starts.get(block) ?? Number.NaN
    return [base + start, base + end]
  }
}

/** Lines that are sensible alone and nasty together. */
export const LINES: readonly string[] = [
  '', '', 'a: b', 'b: 1', 'key: plain text # c', 'k:', 'list:', '- a', '  - b', '  - c # x', '  - k: v', '    l: w', '    - deep', '  n: m', '  o: "q"', "  p: 'it''s'",
  '# comment', '  # comment', 'c: [x, y]', 'c: [x,', '  y]', ']', 'd: {a: 1, b: [c]}', 'e: |', 'e: >-', 'e: >+', '  text', '    more', ' one', 'f: "open', 'g: null', 'h: ~', 'v: 2.0',
  'neg: -5', 'date: 2009-10-09', 'time: 12:30', 'x:y', '-item', '\tt: 1', '  \tt', 'url: http://x.fi/a#b', 'i: a: b', 'j: @x', '---', '...', '? q', ': r', 'an: &a 1', 'al: *a', 'tag: !!str 1',
  '"q k": 1', 'dup: 1', 'dup: 2', '  - - x', '  - - y', '  -', '-', '  - |', '      lit', 'ä ö: å', 'l: "a\\n\\u00e4"', '  - "x', "  - '", 'w : x', 'z:  ', 'b: "x" y', '<<<<<<< HEAD', '=======',
  '  - {a: b}', '  - [a]', 'n: .5', 'n2: 0x1F', 'n3: 1e3', 'tru: true', '%x', '  - a: b: c', '  k2: [a, "b", 2.0, -1, - ]', 'nbsp\u00a0key: \u00a0v', 'emoji: 😀 x', 'nfd: a\u0308', '\uFEFFbom: 1',
]

export const randomLines: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 10 }), fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, feed, ends]) => lines.join(feed) + (ends ? feed : ''))

export const randomSigns: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'ab: -\n\n #"\'[]{},|>&*!?%@`\t\r.~1\\', '  ', '- ', ': ', '\n  ', 'ä', '😀', '\u00a0'), { maxLength: 40 })
  .map((signs) => signs.join(''))

const words = fc.constantFrom('Kehrä II', 'lapsi', '2.0', '120', '-1', 'null', '~', 'true', '.5', '1e3', '0x1F', '2009-10-09', '12:30', 'a#b', 'x, y', 'http://a.fi', 'ä (ö)', "it's", '10 %', 'a & b', '😀', '')
const written = fc.tuple(words, fc.constantFrom('plain', 'plain', 'plain', 'double', 'single', 'comment', 'block', 'fold', 'flow', 'braces', 'wrapped', 'below'))

function scalarLines(word: string, style: string, indent: string): string {
  if (style === 'double') return ` ${JSON.stringify(word)}`
  if (style === 'single') return ` '${word.replaceAll("'", "''")}'`
  if (style === 'comment') return ` ${word} # kommentti`
  if (style === 'block') return ` |\n${indent}   ${word || 'x'}\n\n${indent}   toinen`
  if (style === 'fold') return ` >-\n${indent}   ${word || 'x'}\n${indent}   toinen\n\n${indent}   kolmas`
  if (style === 'wrapped') return ` ${word || 'x'}\n${indent}    jatkuu\n\n${indent}   ja loppuu # kommentti`
  if (style === 'below') return ` # kommentti\n${indent}   ${word || 'x'}`
  if (style === 'flow') return ` [${word.replaceAll(/[,:#]/g, '') || 'x'}, "b"]`
  return style === 'braces' ? ` {a: ${word.replaceAll(/[,:#]/g, '') || 'x'}, b: [c]}` : ` ${word}`
}

type Shape = { readonly kind: 'scalar'; readonly text: readonly [string, string] } | { readonly kind: 'map' | 'seq'; readonly parts: readonly Shape[]; readonly wide: boolean }

const shape = fc.letrec<{ node: Shape }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    written.map((text): Shape => ({ kind: 'scalar', text })),
    fc.record({ kind: fc.constantFrom('map' as const, 'seq' as const), parts: fc.array(tie('node'), { minLength: 1, maxLength: 4 }), wide: fc.boolean() }),
  ),
})).node

function print(node: Shape, indent: string, inSeq: boolean): string {
  if (node.kind === 'scalar') return `${scalarLines(node.text[0], node.text[1], indent)}\n`
  const inner = node.kind === 'seq' && !inSeq && !node.wide ? indent : `${indent}  `
  const lines = node.parts.map((part, index) => (node.kind === 'seq' ? `${inner}-${print(part, inner, true)}` : `${inner}avain${index}:${print(part, inner, false)}`))
  const text = lines.join(node.wide ? `${inner}# väli\n` : '')
  return inSeq ? ` ${text.slice(inner.length)}` : `\n${text}`
}

/** Documents that are valid for the most part: maps, lists and scalars in many spellings. */
export const documents: fc.Arbitrary<string> = fc.array(shape, { minLength: 1, maxLength: 5 }).map((parts) => parts.map((part, index) => `avain${index}:${print(part, '', false)}`).join(''))
