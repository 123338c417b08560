// Makes the view of a document that rules, features and renderers read.
import { ARCHIVED, COMMON, IN_USE, PUBLIC } from './common.ts'
import { checkSettings, NO_CONFIGURATION, type Configuration } from './config/configuration.ts'
import type { Document, DocumentContent } from './document.ts'
import type { Kind } from './kinds/kind.ts'
import { languageOf } from './language.ts'
import { isExempt, maskedMarkdown, maskedYaml, yamlProperties } from './masked.ts'
import type { Memo } from './memo.ts'
import type { Block, Place } from './node.ts'
import { commonText } from './read.ts'
import type { Placed } from './parse/markdown/form.ts'
import type { TextPlace } from './rules/rule.ts'
import { sourceOfDocument } from './source.ts'
import type { DocumentView } from './view.ts'

/** The view of a document of a kind; undefined for any other. */
export function viewOf(document: Document, today: string, configuration: Configuration = NO_CONFIGURATION): DocumentView | undefined {
  const { content, selection, path, memo } = document
  if (!selection.kind || !content) return undefined
  const { kind } = selection
  const status = commonText(content.root, 'status')
  const settings = checkSettings(configuration, kind, content)
  return {
    ...content, kind, path, ...sourceOfDocument(document),
    language: languageOf(document),
    ...(status === undefined ? {} : { status }),
    inUse: status !== undefined && IN_USE.has(status),
    archived: status === ARCHIVED,
    isPublic: commonText(content.root, 'visibility') === PUBLIC,
    today,
    ...(settings ? { settings } : {}),
    ...(content.body ? { outline: content.body.outline } : {}),
    start: startOf(document),
    perBlock: (compute) => factsOf(memo(content, RUNS, () => runsOf(content, kind, memo)), compute, memo),
    perSource: (compute) => factsOf(memo(content, SOURCES, () => sourcesOf(content, kind, memo)), compute, memo),
    remember: memo,
    perPiece: (compute) => (content.body?.outline.pieces ?? []).map((piece) => memo(piece, compute, () => compute(piece, memo))),
  }
}

/** Where a finding goes that concerns the whole document: the key `type`, the first heading, or the first line. */
export function startOf({ content, text }: Document): Place {
  const type = content?.root.entries.find(({ key, source }) => key === COMMON.type && source !== 'body')
  if (type) return type.keyPlace
  const heading = content?.body?.outline.pieces.find((piece) => piece.heading)?.heading
  if (heading) return { block: heading.block, ...heading.form.content }
  const first = content?.root.entries[0]
  return first ? first.keyPlace : { block: { text: '' }, start: 0, end: Math.max(0, text.slice(0, 200).search(/[\r\n]|$/u)) }
}

interface MaskedBlock {
  readonly block: Block
  readonly text: string
  readonly where: TextPlace
}

const RUNS = {}
const RUN = {}
const MASK = {}
const SOURCES = {}

/** Blocks are looked after in runs, and runs in runs: what is asked of all blocks is asked again only of the runs in which a block has changed. */
const RUN_LENGTH = 64

type Run = readonly (MaskedBlock | Run)[]

function runsOf({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const properties = yaml && yamlProperties(yaml.blocks, kind)
  const fromYaml = (yaml?.blocks ?? []).flatMap(({ block }): readonly MaskedBlock[] => {
    const property = properties?.get(block)
    return isExempt(property) ? [] : [memo(block, property ?? MASK, () => ({ block, text: maskedYaml(block), where: { notation: 'yaml', ...(property ? { property } : {}) } }))]
  })
  const fromBody = asBefore(memo(kind, MASK, NOTHING), body?.blocks ?? [], ({ block }) => ({ block, text: maskedMarkdown(block), where: IN_MARKDOWN }))
  return [...inRuns(inRuns(fromYaml, memo), memo), ...inRuns(inRuns(fromBody, memo), memo)]
}

/** All blocks as they are written. */
function sourcesOf({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const sources = (blocks: readonly Placed[], where: TextPlace): Run => asBefore(memo(kind, where, NOTHING), blocks, ({ block }) => ({ block, text: block.text, where }))
  return [...inRuns(inRuns(sources(yaml?.blocks ?? [], IN_YAML), memo), memo), ...inRuns(inRuns(sources(body?.blocks ?? [], IN_MARKDOWN), memo), memo)]
}

const IN_YAML: TextPlace = { notation: 'yaml' }
const IN_MARKDOWN: TextPlace = { notation: 'markdown' }

/** What was made of the blocks last time. */
interface Last {
  made: readonly MaskedBlock[]
}
const NOTHING = (): Last => ({ made: [] })

/** One of each block; those of the blocks before and behind an edit are taken from last time. */
function asBefore<B extends Block>(last: Last, blocks: readonly Placed<B>[], make: (placed: Placed<B>) => MaskedBlock): readonly MaskedBlock[] {
  const { made } = last
  const least = Math.min(made.length, blocks.length)
  let start = 0
  while (start < least && made[start]?.block === blocks[start]?.block) start++
  let end = 0
  while (end < least - start && made.at(-1 - end)?.block === blocks.at(-1 - end)?.block) end++
  last.made = [...made.slice(0, start), ...blocks.slice(start, blocks.length - end).map(make), ...made.slice(made.length - end)]
  return last.made
}

/** Cuts a list into runs; a run of the same parts as before is the same object. */
function inRuns(parts: Run, memo: Memo): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < parts.length; at += RUN_LENGTH) {
    const run = parts.slice(at, at + RUN_LENGTH)
    const slot = memo<{ last: Run }>(run[0] as object, RUN, () => ({ last: run }))
    const same = slot.last.length === run.length && slot.last.every((part, index) => part === run[index])
    if (!same) slot.last = run
    runs.push(slot.last)
  }
  return runs
}

type Compute<T> = (text: string, where: TextPlace, block: Block) => T | undefined

function factsOf<T>(run: Run, compute: Compute<T>, memo: Memo): readonly T[] {
  return run.flatMap((part) => memo(part, compute, (): readonly T[] => {
    if ('length' in part) return factsOf(part, compute, memo)
    const fact = compute(part.text, part.where, part.block)
    return fact === undefined ? [] : [fact]
  }))
}
