// Makes the view of a document that rules, features and renderers read.
import { ARCHIVED, COMMON, IN_USE, PUBLIC } from './common.ts'
import { checkSettings, NO_CONFIGURATION, type Configuration } from './config/configuration.ts'
import type { Document, DocumentContent } from './document.ts'
import type { Kind } from './kinds/kind.ts'
import { languageOf } from './language.ts'
import { isExempt, maskedMarkdown, maskedYaml, yamlProperties } from './masked.ts'
import type { Memo } from './memo.ts'
import { entryOf, type Block, type Place } from './node.ts'
import { commonText } from './read.ts'
import type { Placed } from './parse/markdown/form.ts'
import type { TextPlace } from './rules/rule.ts'
import { signsOf } from './signs.ts'
import { sourceOfDocument } from './source.ts'
import type { Bound, DocumentView, Section } from './view.ts'

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
    sectionsWith: byRole(content),
    entry: (key) => entryOf(content.root, key),
    perBlock: (compute, signs = 0) => factsOf(memo(content, RUNS, () => runsOf(content, kind, memo)), compute, signs),
    perSource: (compute, signs = 0) => factsOf(memo(content, SOURCES, () => sourcesOf(content, kind, memo)), compute, signs),
    remember: memo,
    perSection: (compute) => content.sections.map((section) => memo(section, compute, () => compute(section, memo))),
    perPiece: (compute) => (content.body?.outline.pieces ?? []).map((piece) => memo(piece, compute, () => compute(piece, memo))),
  }
}

/** Gives the sections with a role, each role looked for once. */
export function byRole({ sections }: Pick<Bound, 'sections'>): DocumentView['sectionsWith'] {
  const known = new Map<string, readonly Section[]>()
  return (role) => {
    let found = known.get(role)
    if (!found) known.set(role, (found = sections.filter(({ property }) => property.roles.includes(role))))
    return found
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
  /** The sorts of characters in its text. */
  readonly signs: number
  readonly text: string
  readonly where: TextPlace
  /** What was computed from it, by what computed it. */
  readonly known: Map<object, unknown>
}

/** Blocks are looked after in runs, and runs in runs: what is asked of all blocks is asked again only of the runs in which a block has changed. */
interface Run {
  readonly parts: readonly (MaskedBlock | Run)[]
  readonly signs: number
  readonly known: Map<object, readonly unknown[]>
}

const masked = (block: Block, text: string, where: TextPlace): MaskedBlock => ({ block, signs: signsOf(text), text, where, known: new Map() })
const runOf = (parts: Run['parts']): Run => ({ parts, signs: parts.reduce((all, { signs }) => all | signs, 0), known: new Map() })

const RUNS = {}
const RUN = {}
const MASK = {}
const SOURCES = {}

const RUN_LENGTH = 64

function runsOf({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const properties = yaml && yamlProperties(yaml.blocks, kind)
  const fromYaml = (yaml?.blocks ?? []).flatMap(({ block }): readonly MaskedBlock[] => {
    const property = properties?.get(block)
    return isExempt(property) ? [] : [memo(block, property ?? MASK, () => masked(block, maskedYaml(block), { notation: 'yaml', ...(property ? { property } : {}) }))]
  })
  const fromBody = asBefore(memo(kind, MASK, NOTHING), body?.blocks ?? [], ({ block }) => masked(block, maskedMarkdown(block), IN_MARKDOWN))
  return inOne(fromYaml, fromBody, memo)
}

/** All blocks as they are written. */
function sourcesOf({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const sources = (blocks: readonly Placed[], where: TextPlace): readonly MaskedBlock[] => asBefore(memo(kind, where, NOTHING), blocks, ({ block }) => masked(block, block.text, where))
  return inOne(sources(yaml?.blocks ?? [], IN_YAML), sources(body?.blocks ?? [], IN_MARKDOWN), memo)
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

const inOne = (yaml: Run['parts'], body: Run['parts'], memo: Memo): Run => runOf([yaml, body].flatMap((parts) => inRuns(inRuns(parts, memo), memo)))

/** Cuts a list into runs; a run of the same parts as before is the same object. */
function inRuns(parts: Run['parts'], memo: Memo): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < parts.length; at += RUN_LENGTH) {
    const run = parts.slice(at, at + RUN_LENGTH)
    const slot = memo<{ last?: Run }>(run[0] as object, RUN, () => ({}))
    const same = slot.last?.parts.length === run.length && slot.last.parts.every((part, index) => part === run[index])
    if (!slot.last || !same) slot.last = runOf(run)
    runs.push(slot.last)
  }
  return runs
}

type Compute<T> = (text: string, where: TextPlace, block: Block) => T | undefined

/** `signs`: what a text must have to be looked at. */
function factsOf<T>({ parts, known }: Run, compute: Compute<T>, signs: number): readonly T[] {
  const before = known.get(compute)
  if (before) return before as readonly T[]
  const facts: T[] = []
  for (const part of parts) {
    if ((part.signs & signs) !== signs) continue
    if ('parts' in part) {
      for (const fact of factsOf(part, compute, signs)) facts.push(fact)
      continue
    }
    const fact = factOf(part, compute)
    if (fact !== undefined) facts.push(fact)
  }
  known.set(compute, facts)
  return facts
}

function factOf<T>({ text, where, block, known }: MaskedBlock, compute: Compute<T>): T | undefined {
  if (known.has(compute)) return known.get(compute) as T | undefined
  const fact = compute(text, where, block)
  known.set(compute, fact)
  return fact
}
