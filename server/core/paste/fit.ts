// Pasted content as it fits where it is pasted: headings below the one above, items into lists, lines into cells.
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { written, type Manner } from './markdown.ts'
import type { Around, BlockPlace, ItemPlace, LinePlace, Place } from './place.ts'
import { fitYaml } from './fitYaml.ts'
import { textOf } from './plain.ts'

/** With `\n` between lines. Undefined when the content does not fit. */
export function fit(content: Root, place: Place): string | undefined {
  if (content.children.length === 0) return undefined
  switch (place.type) {
    case 'block':
      return fitBlocks(content, place)
    case 'item':
      return fitItem(content, place)
    case 'heading':
    case 'cell':
      return fitLine(content, place)
    default:
      return fitYaml(content, place)
  }
}

function fitBlocks(content: Root, { level, prefix, around }: BlockPlace): string {
  const single = onlyParagraph(content)
  const manner = mannerOf(around.above, around.below)
  if (single) return written(single, manner).replaceAll('\n', `\n${prefix}`)
  const blocks = { ...content, children: withLevels(content.children, level) }
  return `${gapBefore(around, blocks, prefix)}${prefixed(written(blocks, manner), prefix)}${gapBehind(around, blocks, prefix)}`
}

/** In an empty item everything becomes items beside it; what comes behind text is below it. */
function fitItem(content: Root, { indent, marker, around }: ItemPlace): string {
  const single = onlyParagraph(content)
  const inside = indent + ' '.repeat(/^(?:[-*+]|\d+[.)])[ \t]+/u.exec(marker)?.[0].length ?? 2)
  const manner = mannerOf(marker)
  if (single) return written(single, manner).replaceAll('\n', `\n${inside}`)
  const blocks = withLevels(content.children, 0).map((block): RootContent => (block.type === 'heading' ? { type: 'paragraph', children: [{ type: 'strong', children: block.children }] } : block))
  const ordered = /^\d/u.test(marker)
  if (around.before.trim() === '' && around.behind.trim() === '' && blocks.every(({ type }) => type === 'list' || type === 'paragraph')) {
    const items = blocks.flatMap((block): readonly ListItem[] => (block.type === 'list' ? block.children : block.type === 'paragraph' ? [{ type: 'listItem', spread: false, children: [block] }] : []))
    const list: List = { type: 'list', ordered, start: Number.parseInt(marker, 10) || 1, spread: false, children: [...items] }
    return prefixed(written(list, manner), indent).replace(/^(?:[-*+]|\d+[.)])[ \t]+/u, '')
  }
  const isListOnly = blocks.every(({ type }) => type === 'list')
  const text = prefixed(written({ type: 'root', children: blocks }, manner), inside)
  const behind = around.behind.trim() === '' ? '' : `\n\n${inside}`
  if (around.before.trim() === '') return `${text}${behind}`
  return `${isListOnly ? '\n' : '\n\n'}${inside}${text}${behind}`
}

function fitLine({ children }: Root, { type }: LinePlace): string {
  if (type === 'heading') return written({ type: 'paragraph', children: [{ type: 'text', value: children.map(textOf).join(' ').replace(/\s+/gu, ' ').trim() }] }, { bullet: '-' })
  const lines = children.flatMap(cellLines)
  return lines.map((line) => written({ type: 'tableCell', children: [...line] }, { bullet: '-' })).join('<br>').replace(/[\r\n]+/gu, ' ')
}

/** The lines that a block is in a cell. */
function cellLines(block: RootContent): readonly (readonly PhrasingContent[])[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.children.map((child): PhrasingContent => (child.type === 'break' ? { type: 'html', value: '<br>' } : child))]
  if (block.type === 'table') return block.children.map((row) => [{ type: 'text', value: row.children.map(textOf).filter((text) => text !== '').join(', ') }])
  if (block.type === 'list') return block.children.flatMap(({ children }) => children.flatMap(cellLines))
  return block.type === 'blockquote' ? block.children.flatMap(cellLines) : []
}

const onlyParagraph = ({ children: [first, ...more] }: Root): Paragraph | undefined => (more.length === 0 && first?.type === 'paragraph' ? first : undefined)

/** The highest heading stands one below `above`; none is more than one below the one before it. */
function withLevels(blocks: readonly RootContent[], above: number): RootContent[] {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading')
  const shift = above + 1 - Math.min(...headings.map(({ depth }) => depth))
  let before = above
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    before = Math.max(1, Math.min(6, block.depth + shift, before + 1))
    return { ...block, depth: before as Heading['depth'] }
  })
}

const prefixed = (text: string, prefix: string): string => text.split('\n').map((line, index) => (index === 0 ? line : line === '' ? prefix.trimEnd() : `${prefix}${line}`)).join('\n')

function gapBefore({ before, above }: Around, { children: [first] }: Root, prefix: string): string {
  if (before.trim() !== '') return `\n${prefix.trimEnd()}\n${prefix}`
  const goesOn = above.trim() === '' || above.trim() === '>' || (/^#{1,6}\s/u.test(above) && first?.type !== 'heading') || (first?.type === 'list' && LISTED.test(above))
  return goesOn ? '' : `\n${prefix}`
}

function gapBehind({ behind, below }: Around, { children }: Root, prefix: string): string {
  if (behind.trim() !== '') return `\n${prefix.trimEnd()}\n${prefix}`
  return below.trim() === '' || (children.at(-1)?.type === 'list' && LISTED.test(below)) ? '' : '\n'
}

const LISTED = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/u

/** The bullet of the list that is there already. */
function mannerOf(...lines: readonly string[]): Manner {
  const bullet = lines.map((line) => /^[ \t>]*([-*+])[ \t]/u.exec(line)?.[1]).find((found) => found !== undefined)
  return { bullet: bullet === '*' || bullet === '+' ? bullet : '-' }
}

