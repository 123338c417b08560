// The blocks of a document as text rules read them; those that an edit leaves alone are not read again.
import type { Clue } from './clue.ts'
import type { DocumentContent } from './document.ts'
import type { Kind, Property } from './kinds/kind.ts'
import { sameEnds } from './listEdits.ts'
import { isExempt, maskedMarkdown, maskedYaml, yamlProperty } from './masked.ts'
import type { Memo } from './memo.ts'
import type { Block } from './node.ts'
import type { YamlBlock } from './parse/yaml/tree.ts'
import type { TextPlace } from './rules/rule.ts'
import { factsOf, inOne, isInSome, NO_BRANCH, readBlock, type Ask, type Compute, type ReadBlock, type Run } from './runs.ts'

/** What is asked of the blocks of a document. */
export interface AskedBlocks {
  /** What `compute` finds in each block that has all the `signs` and to which the clue leads; undefined is nothing found. */
  readonly per: <T>(compute: Compute<T>, signs?: number, clue?: Clue) => readonly T[]
  /** True when one of the blocks to which the clue leads answers with yes. */
  readonly some: (ask: Ask, clue?: Clue) => boolean
}

/** The blocks with everything blanked out that text rules must not read. */
export function blocksOf(content: DocumentContent, kind: Kind, memo: Memo): AskedBlocks {
  return asking(() => memo(content, RUNS, () => runsOf(content, kind, memo)))
}

/** All blocks as they are written. */
export function sourcesOf(content: DocumentContent, kind: Kind, memo: Memo): AskedBlocks {
  return asking(() => memo(content, SOURCES, () => sourceRuns(content, kind, memo)))
}

function asking(make: () => Run): AskedBlocks {
  let run: Run | undefined
  return {
    per: (compute, signs = 0, clue) => factsOf((run ??= make()), compute, signs, clue),
    some: (ask, clue) => isInSome((run ??= make()), ask, clue),
  }
}

const RUNS = {}
const TOP = {}
const MASK = {}
const PROPERTIES = {}
const SOURCES = {}

function runsOf({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const fromYaml = yaml ? ofProperties(memo(kind, PROPERTIES, NO_PROPERTIES), yaml.blocks, kind) : []
  const fromBody = asBefore(memo(kind, MASK, NOTHING), body?.blocks ?? [], (block) => readBlock(block, maskedMarkdown(block), IN_MARKDOWN))
  return inOne(fromYaml, fromBody, memo(kind, TOP, NO_BRANCH), memo)
}

function sourceRuns({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const fromYaml = asBefore(memo(kind, IN_YAML, NOTHING), yaml?.blocks ?? [], (block) => readBlock(block, block.text, IN_YAML))
  // where nothing is blanked out the signs are known
  const { made: masked } = memo(kind, MASK, NOTHING)
  const fromBody = asBefore(memo(kind, IN_MARKDOWN, NOTHING), body?.blocks ?? [], (block, at) => readBlock(block, block.text, IN_MARKDOWN, masked[at]?.text === block.text ? masked[at].signs : undefined))
  return inOne(fromYaml, fromBody, memo(kind, SOURCES, NO_BRANCH), memo)
}

const IN_YAML: TextPlace = { notation: 'yaml' }
const IN_MARKDOWN: TextPlace = { notation: 'markdown' }

/** What was made of the blocks last time. */
interface Last {
  blocks: readonly Block[]
  made: ReadBlock[]
}
const NOTHING = (): Last => ({ blocks: [], made: [] })

/** One of each block; those of the blocks before and behind an edit are taken from last time. The list is that of last time with others in their places, as long as there are as many. */
function asBefore<B extends Block>(last: Last, blocks: readonly B[], make: (block: B, at: number) => ReadBlock): readonly ReadBlock[] {
  const { made } = last
  const { start, end } = sameEnds(last.blocks, blocks)
  const fresh = blocks.slice(start, blocks.length - end).map((block, at) => make(block, start + at))
  if (made.length === blocks.length) fresh.forEach((one, at) => (made[start + at] = one))
  else last.made = made.slice(0, start).concat(fresh, made.slice(made.length - end))
  last.blocks = blocks
  return last.made
}

/** What was made of YAML blocks last time: the property of each, and what is read of it where it is not exempt. */
interface LastYaml {
  blocks: readonly YamlBlock[]
  properties: readonly (Property | undefined)[]
  made: readonly (ReadBlock | undefined)[]
  read: readonly ReadBlock[]
}
const NO_PROPERTIES = (): LastYaml => ({ blocks: [], properties: [], made: [], read: [] })

/** The same for blocks of YAML, whose properties hang on the blocks before them. */
function ofProperties(last: LastYaml, blocks: readonly YamlBlock[], kind: Kind): readonly ReadBlock[] {
  const { blocks: before, properties, made } = last
  const ends = sameEnds(before, blocks)
  const { start } = ends
  if (start === blocks.length && start === before.length) return last.read
  let { end } = ends
  const own: (Property | undefined)[] = []
  const ownMade: (ReadBlock | undefined)[] = []
  let current = properties[start - 1]
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at] as YamlBlock
    const property = yamlProperty(block, current, kind)
    // the rest belongs where it belonged
    if (at >= blocks.length - end && property === properties[before.length - (blocks.length - at)]) break
    if (at >= blocks.length - end) end--
    current = property
    own.push(property)
    ownMade.push(isExempt(property) ? undefined : readBlock(block, maskedYaml(block), { notation: 'yaml', ...(property ? { property } : {}) }))
  }
  last.properties = properties.slice(0, start).concat(own, properties.slice(properties.length - end))
  last.made = made.slice(0, start).concat(ownMade, made.slice(made.length - end))
  last.blocks = blocks
  last.read = last.made.filter((one) => one !== undefined)
  return last.read
}
