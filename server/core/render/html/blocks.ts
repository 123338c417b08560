// What a document is shown as: blocks in the order of its text, each with its place in the tree and a hash, so that only what has changed is sent anew.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { COMMON } from '../../common.ts'
import { locator } from '../../document.ts'
import { step } from '../../json.ts'
import { isSection, propertyOf, type Property } from '../../kinds/kind.ts'
import { fold } from '../../kinds/labels.ts'
import { textOfPieces } from '../../kinds/bindText.ts'
import { isEmpty, textOf, type Entry, type ListNode, type MapNode, type Node } from '../../node.ts'
import type { ExtraSection, Section } from '../../view.ts'
import { capitalised, headingFor } from '../names.ts'
import { boardOf } from './board.ts'
import { firstItemOf } from './firstItem.ts'
import { guestsOf, hasBlock } from './guests.ts'
import { detailsOf, headerOf } from './header.ts'
import { namedItems, withItemNames } from './itemNames.ts'
import { outcomesOf } from './outcomes.ts'
import { planOf } from './plan.ts'
import { promptOf } from './prompt.ts'
import { questionsOf } from './questions.ts'
import { elementSource, ours, source, type Rendering } from './rendering.ts'
import { timelineOf } from './timeline.ts'
import { contentsOf as elementOf, listOf, valueOf } from './values.ts'
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
export function blocksOf(options: Rendering): readonly Block[] {
  const rendering = { ...options, names: { items: namedItems(options), named: new Set<string>() } }
  const extras = extrasOf(rendering)
  const parts = [...sectionsOf(rendering), ...extras].toSorted((a, b) => a.at - b.at)
  const blocks = parts.map(({ block }) => block)
  const details = detailsOf(rendering)
  return distinct([{ id: 'head', pointer: '', element: headerOf(rendering) }, ...withMissing(blocks, rendering), ...(details ? [{ id: 'details', pointer: '/', element: details }] : [])])
}

interface Placed {
  readonly at: number
  readonly block: Block
}

/** Sections that have a block of their own; those of a board are one block, and so are outputs that can be shown beside their goals. */
function sectionsOf(rendering: Rendering): readonly Placed[] {
  const { view, document } = rendering
  const at = locator(document)
  const startOf = ({ heading }: Section): number => at(heading).start
  const quadrants = view.sectionsWith('quadrant')
  const picture = pictureOf(rendering)
  const plan = planOf(rendering)
  const own = view.sections.filter((section) => hasBlock(section, view) && !quadrants.includes(section) && !picture?.of.includes(section))
  const placed = own.flatMap((section): readonly Placed[] => {
    const block = sectionBlock(section, rendering)
    return block ? [{ at: section.source === 'frontmatter' ? besideBody(section, own, startOf, view) : startOf(section), block }] : []
  })
  // which items of the board are named elsewhere is known by now
  const board = boardOf(rendering)
  const planned = own.find(({ property }) => property === plan?.property)
  return [
    ...(planned && plan ? [{ at: startOf(planned) - HALF, block: { id: 'plan', pointer: step(planned.property.key), element: plan.element } }] : []),
    ...placed,
    ...(picture ? [{ at: Math.min(...picture.of.map(startOf)), block: picture.block }] : []),
    ...(board ? [{ at: Math.min(...quadrants.map(startOf)), block: { id: 'board', pointer: board.pointer, element: board.element } }] : []),
  ]
}

/** Between two offsets. */
const HALF = 0.5

/** What stands in the frontmatter is shown where the kind would have it in the body; the versions come last. */
function besideBody({ property }: Section, sections: readonly Section[], startOf: (section: Section) => number, { kind: { root: { properties } } }: Rendering['view']): number {
  if (property.roles.includes('versions')) return Infinity
  const before = sections.filter((other) => other.source !== 'frontmatter' && properties.indexOf(other.property) < properties.indexOf(property))
  return Math.max(0, ...before.map(startOf)) + HALF
}

/** Outputs that stand in a section for each goal, as one picture. */
function pictureOf(rendering: Rendering): { readonly of: readonly Section[]; readonly block: Block } | undefined {
  const { view } = rendering
  const of = view.sectionsWith('outputs').filter((section) => section.property.sections === 'perGoal' && hasBlock(section, view))
  const [first] = of
  if (!first?.title || of.some(({ repeats, rest }) => repeats || rest !== undefined)) return undefined
  const { property } = first
  const pointer = step(property.key)
  const node = view.entry(property.key)?.value
  const contents = node && outcomesOf(node, pointer, rendering)
  return contents && { of, block: { id: property.key, pointer, element: h('section', { className: classesOf(property, first.node.type), ...source(rendering, pointer) }, [h('h2', ours(rendering, headingFor(property, rendering.labels))), ...contents]) } }
}

function sectionBlock(section: Section, rendering: Rendering): Block | undefined {
  const { property, node, title } = section
  const pointer = pointerOf(section, rendering)
  const said = [...guestsOf(section, rendering, true), ...contentsOf(section, pointer, rendering), ...guestsOf(section, rendering, false)]
  const contents = property.roles.includes('conclusions') ? withItemNames(said, rendering) : said
  const id = property.key + (title ? `-${textOf(title)}` : section.repeats ? '-again' : '')
  if (property.body === 'introduction') return contents.length === 0 ? undefined : { id, pointer, element: h('section', { className: ['lead'], ...source(rendering, pointer) }, contents) }
  if (contents.length === 0 && rendering.audience === 'page') return undefined
  const heading = title ? rendering.inline(textOf(title), title) : ours(rendering, headingOf(section, rendering))
  const asked = contents.length > 0 ? [] : [promptOf(property, pointer, rendering)]
  const part = title && !section.repeats ? partOf(node) : undefined
  const begun = isEmptyList(property, node) ? firstItemOf(`${pointer}/items`, headingFor(property, rendering.labels), rendering) : []
  return { id, pointer, element: h('section', { className: classesOf(property, node.type), ...source(rendering, pointer), ...(part?.type === 'map' ? elementSource(rendering, pointer, part) : {}) }, [h('h2', heading), ...contents, ...asked, ...begun]) }
}

/** A list without items, or a key of one without a value. */
const isEmptyList = (property: Property, node: Node): boolean =>
  property.type === 'list' && (node.type === 'list' ? node.items.every((item) => isEmpty(item)) && node.groups.length === 0 : node.type === 'scalar' && node.value === null)

/** The name that its writers chose among those that the kind knows; in another language the usual one. */
function headingOf({ property, heading: { block, start, end }, source: from }: Section, { labels, view }: Rendering): string {
  const usual = headingFor(property, labels)
  if (from !== 'body' || labels !== view.language) return usual
  const written = fold(block.text.slice(start, end))
  return fold(usual) === written ? usual : capitalised([...property.headings[labels], ...property.labels[labels]].find((name) => fold(name) === written) ?? usual)
}

/** Of several sections of a property each is a part of it. */
function pointerOf(section: Section, { view }: Rendering): string {
  const { property, node, title, repeats } = section
  const own = step(property.key)
  const part = title && !repeats ? partOf(node) : undefined
  if (!part) return own
  const index = view.sections.slice(0, view.sections.indexOf(section)).filter((other) => other.property === property && other.source === section.source && !other.repeats)
    .reduce((count, other) => count + (other.node.type === 'seq' ? other.node.children.length : other.node.type === 'list' ? other.node.groups.length : 0), 0)
  return part.type === 'map' ? own + step(index) : `${own}/groups/${index}`
}

/** The one element, or the one group, that a section with a title of its own holds. */
function partOf(node: Node): MapNode | ListNode | undefined {
  const [only, ...others] = node.type === 'seq' ? node.children : []
  if (only?.type === 'map' && others.length === 0) return only
  if (node.type !== 'list' || node.items.length > 0 || node.text.length > 0) return undefined
  const [group, ...more] = node.groups
  return group && more.length === 0 ? { type: 'list', items: group.items, groups: [], text: group.text, place: group.place } : undefined
}

const classesOf = ({ preview, roles }: Property, type: string): string[] => [...new Set([`is-${type}`, ...(preview === undefined ? [] : [`as-${preview}`]), ...roles.map((role) => `role-${role}`)])]

function contentsOf(section: Section, pointer: string, rendering: Rendering): ElementContent[] {
  const { property, rest, markdown, repeats } = section
  const node = withFrontmatter(section, rendering)
  const { roles, preview } = property
  const part = section.title && !repeats ? partOf(node) : undefined
  const special = roles.includes('versions') ? versionsOf(node, property, pointer, rendering)
    : roles.includes('fields') ? questionsOf(node, property, pointer, rendering)
    : preview === 'timeline' ? timelineOf(node, property, pointer, rendering)
    : preview === 'voices' || hasVoices(property) ? voicesOf(node, property, pointer, rendering)
    : part?.type === 'map' ? elementOf(part, property.element, pointer, 3, rendering)
    : part?.type === 'list' ? listOf(part, property, pointer, 3, rendering)
    : roles.includes('outputs') ? outcomesOf(node, pointer, rendering) : undefined
  const own = repeats && markdown === undefined ? rendering.prose(textOfPieces(section.pieces), node, 3) : special ?? valueOf(node, property, pointer, 3, rendering)
  return rest === undefined ? own : [...own, ...rendering.prose(rest, undefined, 3)]
}

/** An object of the body with what only the frontmatter says of it. */
function withFrontmatter({ node, property, source: from, repeats }: Section, { view }: Rendering): Node {
  const other = from === 'body' && !repeats ? view.sections.find((one) => one.property === property && one.source === 'frontmatter')?.node : undefined
  if (node.type !== 'map' || other?.type !== 'map') return node
  const more = other.entries.filter(({ key }) => !node.entries.some((entry) => entry.key === key))
  return more.length === 0 ? node : { ...node, entries: [...node.entries, ...more] }
}

const hasVoices = ({ level }: Property): boolean => (level?.properties.filter(({ voice }) => voice !== undefined).length ?? 0) > 1

/** Sections that the kind does not know are shown as they are. */
function extrasOf(rendering: Rendering): readonly Placed[] {
  const { view, document } = rendering
  const at = locator(document)
  return view.extras.flatMap((extra, index): readonly Placed[] => {
    const text = extra.written?.text ?? textOfPieces(extra.pieces)
    const isTitle = levelOf(extra) === 1 && extra.title === titleOf(view.entry(COMMON.title))
    const contents = withItemNames(rendering.prose(text, undefined, 3), rendering)
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
    const after = placed.findLastIndex(({ pointer }) => before.some((one) => pointer === one || pointer.startsWith(`${one}/`)))
    const pointer = step(property.key)
    placed.splice(after + 1, 0, { id: property.key, pointer, element: h('section', { className: ['missing'], ...source(rendering, pointer) }, [h('h2', ours(rendering, headingFor(property, rendering.labels))), promptOf(property, pointer, rendering), ...(property.type === 'list' ? firstItemOf(`${pointer}/items`, headingFor(property, rendering.labels), rendering) : [])]) })
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
