// What a document is shown as: blocks in the order of its text, each with its place in the tree and a hash, so that only what has changed is sent anew.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { COMMON } from '../../common.ts'
import { locator } from '../../document.ts'
import { step } from '../../json.ts'
import { isSection, propertyOf, type Property } from '../../kinds/kind.ts'
import { textOfPieces } from '../../kinds/bindText.ts'
import { textOf, type Entry } from '../../node.ts'
import type { ExtraSection, Section } from '../../view.ts'
import { headingFor } from '../names.ts'
import { boardOf } from './board.ts'
import { detailsOf, headerOf } from './header.ts'
import { outcomesOf } from './outcomes.ts'
import { promptOf } from './prompt.ts'
import { ours, source, type Rendering } from './rendering.ts'
import { timelineOf } from './timeline.ts'
import { valueOf } from './values.ts'
import { versionsOf } from './versions.ts'
import { voicesOf } from './voices.ts'

/** A part of what is shown. */
export interface Block {
  /** Stays the same while its content changes. */
  readonly id: string
  readonly pointer: string
  readonly element: Element
}

/** The blocks of a document: its head, its sections and what is missing of them. */
export function blocksOf(rendering: Rendering): readonly Block[] {
  const parts = [...sectionsOf(rendering), ...extrasOf(rendering)].toSorted((a, b) => a.at - b.at)
  const blocks = parts.map(({ block }) => block)
  const details = detailsOf(rendering)
  return distinct([{ id: 'head', pointer: '', element: headerOf(rendering) }, ...withMissing(blocks, rendering), ...(details ? [{ id: 'details', pointer: '/', element: details }] : [])])
}

interface Placed {
  readonly at: number
  readonly block: Block
}

/** Sections that have a block of their own; those of a board are one block. */
function sectionsOf(rendering: Rendering): readonly Placed[] {
  const { view, document } = rendering
  const at = locator(document)
  const quadrants = view.sectionsWith('quadrant')
  const board = boardOf(rendering)
  const own = view.sections.filter((section) => hasBlock(section, rendering) && !quadrants.includes(section))
  const placed = own.flatMap((section): readonly Placed[] => {
    const block = sectionBlock(section, rendering)
    return block ? [{ at: at(section.heading).start, block }] : []
  })
  return board ? [...placed, { at: Math.min(...quadrants.map(({ heading }) => at(heading).start)), block: { id: 'board', pointer: board.pointer, element: board.element } }] : placed
}

/** What stands in the frontmatter is told in the head, unless it is a story of its own. */
function hasBlock({ property, source: from }: Section, { view }: Rendering): boolean {
  if (property.preview === 'none') return false
  if (property.preview !== undefined || isSection(property)) return from !== 'frontmatter' || !view.sections.some((other) => other.property === property && other.source === 'body')
  return property.body === 'introduction'
}

function sectionBlock(section: Section, rendering: Rendering): Block | undefined {
  const { property, node, title } = section
  const pointer = step(property.key)
  const contents = contentsOf(section, pointer, rendering)
  const id = property.key + (title ? `-${textOf(title)}` : section.repeats ? '-again' : '')
  if (property.body === 'introduction') return contents.length === 0 ? undefined : { id, pointer, element: h('section', { className: ['lead'], ...source(rendering, pointer) }, contents) }
  if (contents.length === 0 && rendering.audience === 'page') return undefined
  const heading = title ? rendering.inline(textOf(title), title) : ours(rendering, headingFor(property, rendering.labels))
  const asked = contents.length > 0 ? [] : [promptOf(property, pointer, rendering)]
  return { id, pointer, element: h('section', { className: classesOf(property, node.type), ...source(rendering, pointer) }, [h('h2', heading), ...contents, ...asked]) }
}

const classesOf = ({ preview, roles }: Property, type: string): string[] => [...new Set([`is-${type}`, ...(preview === undefined ? [] : [`as-${preview}`]), ...roles.map((role) => `role-${role}`)])]

function contentsOf(section: Section, pointer: string, rendering: Rendering): ElementContent[] {
  const { node, property, rest, markdown, repeats } = section
  const { roles, preview } = property
  const special = roles.includes('versions') ? versionsOf(node, property, pointer, rendering)
    : preview === 'timeline' ? timelineOf(node, property, pointer, rendering)
    : preview === 'voices' ? voicesOf(node, property, pointer, rendering)
    : roles.includes('outputs') ? outcomesOf(node, pointer, rendering) : undefined
  const own = repeats && markdown === undefined ? rendering.prose(textOfPieces(section.pieces), node, 3) : special ?? valueOf(node, property, pointer, 3, rendering)
  return rest === undefined ? own : [...own, ...rendering.prose(rest, undefined, 3)]
}

/** Sections that the kind does not know are shown as they are. */
function extrasOf(rendering: Rendering): readonly Placed[] {
  const { view, document } = rendering
  const at = locator(document)
  return view.extras.flatMap((extra, index): readonly Placed[] => {
    const text = extra.written?.text ?? textOfPieces(extra.pieces)
    const isTitle = levelOf(extra) === 1 && extra.title === titleOf(view.entry(COMMON.title))
    const contents = rendering.prose(text, undefined, 3)
    if (contents.length === 0 && (isTitle || rendering.audience === 'page')) return []
    const pointer = `/extra/${index}`
    const heading = isTitle || extra.title === '' ? [] : [h('h2', rendering.inline(extra.title, undefined))]
    return [{ at: at(extra.heading).start, block: { id: `extra-${extra.title}`, pointer, element: h('section', { className: ['extra'], ...source(rendering, pointer) }, [...heading, ...contents]) } }]
  })
}

const levelOf = ({ pieces, written }: ExtraSection): number => written?.level ?? pieces[0]?.level ?? 0
const titleOf = (entry: Entry | undefined): string => textOf(entry?.value)

/** In the editor what is expected and missing is asked for, each where it would stand. */
function withMissing(blocks: readonly Block[], rendering: Rendering): readonly Block[] {
  const { view, audience } = rendering
  if (audience === 'page') return blocks
  const { properties } = view.kind.root
  const placed = [...blocks]
  for (const [index, property] of properties.entries()) {
    if (!isMissing(property, rendering)) continue
    const before = properties.slice(0, index).map(({ key }) => step(key))
    const after = placed.findLastIndex(({ pointer }) => before.includes(pointer))
    const pointer = step(property.key)
    placed.splice(after + 1, 0, { id: property.key, pointer, element: h('section', { className: ['missing'], ...source(rendering, pointer) }, [h('h2', ours(rendering, headingFor(property, rendering.labels))), promptOf(property, pointer, rendering)]) })
  }
  return placed
}

function isMissing(property: Property, { view }: Rendering): boolean {
  if (!isSection(property) || property.roles.includes('quadrant') || property.roles.includes('versions')) return false
  const need = property.need[view.inUse ? 'inUse' : 'draft']
  return need !== 'optional' && !view.sections.some((section) => section.property === property) && propertyOf(view.kind.root, property.key) === property
}

/** Ids that occur again get a number. */
function distinct(blocks: readonly Block[]): readonly Block[] {
  const seen = new Map<string, number>()
  return blocks.map((block) => {
    const n = (seen.get(block.id) ?? 0) + 1
    seen.set(block.id, n)
    return n === 1 ? block : { ...block, id: `${block.id}-${n}` }
  })
}
