// The text of a YAML document or frontmatter in stretches, one for each top-level key, so that what need not change can stay as it was written.
import type { Block } from '../node.ts'
import type { RawEntry, YamlTree } from '../parse/yaml/tree.ts'

/** A key with its value and the comments before it. */
export interface Segment {
  /** With `\n` for line ends, one of them at its end. */
  readonly text: string
  /** None behind the last key, several where the YAML cannot be read as it was meant. */
  readonly entries: readonly RawEntry[]
  /** True when the YAML has a mistake here. */
  readonly isBroken: boolean
}

/** Cuts the text; undefined when it can only be read as a whole, or its keys are indented. */
export function segmentsOf({ blocks, root }: YamlTree): readonly Segment[] | undefined {
  const entries = root?.type === 'map' ? [...root.entries, ...(root.repeated ?? [])] : []
  if (root && (root.type !== 'map' || root.flow || blocks.some(({ content }) => content.type === 'whole') || entries.some(isIndented))) return undefined
  const byBlock = new Map<Block, readonly RawEntry[]>()
  for (const entry of entries) byBlock.set(entry.keyPlace.block, [...(byBlock.get(entry.keyPlace.block) ?? []), entry])
  const segments: Segment[] = []
  for (const block of blocks) {
    const written = block.text.replace(/\r\n?/gu, '\n')
    // the line that starts a YAML document would end the frontmatter
    const text = block.content.type === 'blank' ? written.replace(/^---[ \t]*(?:\n|$)/gmu, '') : written
    const open = segments.at(-1)
    const isBroken = block.problems.length > 0
    if (open && block.content.type === 'items') segments.splice(-1, 1, { ...open, text: open.text + text, isBroken: open.isBroken || isBroken })
    else segments.push({ text, entries: byBlock.get(block) ?? [], isBroken })
  }
  return withCommentsBefore(segments)
}

const isIndented = ({ keyPlace: { block, start } }: RawEntry): boolean => start > 0 && !/[\r\n]/u.test(block.text[start - 1] ?? '')

/** Comments that stand before a key were read with the key above; they go where they belong. */
function withCommentsBefore(segments: readonly Segment[]): readonly Segment[] {
  let above = ''
  const moved = segments.map((segment) => {
    const isBlank = segment.entries.length === 0 && !segment.isBroken
    const end = isBlank ? 0 : endOfValue(segment.text)
    const text = above + segment.text.slice(0, end)
    above = segment.text.slice(end)
    return { ...segment, text }
  }).filter(({ text }) => text !== '')
  return [...moved, ...(above === '' ? [] : [{ text: above, entries: [], isBroken: false }])].map((segment) => ({ ...segment, text: `${segment.text.replace(/\n$/u, '')}\n` }))
}

/** Where the comment lines in column 0, and the empty lines among them, begin that end a text; its end when there are none. */
function endOfValue(text: string): number {
  const lines = text.match(/[^\n]*\n|[^\n]+$/gu) ?? []
  const last = lines.findLastIndex((line) => line.trim() !== '' && !line.startsWith('#'))
  const behind = lines.slice(last + 1)
  return behind.some((line) => line.startsWith('#')) ? text.length - behind.join('').length : text.length
}
