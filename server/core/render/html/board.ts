// Quadrants as a board of two by two. It is read in the order of the schema (S W O T), whatever its place on the board.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import type { Property } from '../../kinds/kind.ts'
import { entryOf, isEmpty, itemsOf, textOf, type ItemNode } from '../../node.ts'
import { ATTRIBUTES } from '../../texts/hover.ts'
import type { Section } from '../../view.ts'
import { headingFor } from '../names.ts'
import { firstItemOf } from './firstItem.ts'
import { promptOf } from './prompt.ts'
import { legible } from './prose.ts'
import { ours, source, word, type Rendering } from './rendering.ts'
import { groupName, listOf } from './values.ts'

/** Undefined in a document without quadrants; in the editor those that are expected are asked for. */
export function boardOf(rendering: Rendering): { readonly pointer: string; readonly element: Element } | undefined {
  const { view } = rendering
  const quadrants = view.kind.root.properties.filter(({ roles }) => roles.includes('quadrant'))
  const isAsked = rendering.audience === 'editor' && quadrants.some(({ need }) => need[view.inUse ? 'inUse' : 'draft'] !== 'optional')
  if (!isAsked && view.sectionsWith('quadrant').length === 0) return undefined
  const axes = [...new Set(quadrants.flatMap(({ axis }) => axis ?? []))]
  const rows = axes.map((axis) => {
    const group = view.sections.find(({ group: one }) => one?.key === axis)?.group ?? view.kind.groups.find(({ key }) => key === axis)
    return h('p', { className: ['axis', `row-${axes.indexOf(axis) + 1}`], ariaHidden: 'true' }, group ? ours(rendering, groupName(group.labels, rendering)) : '')
  })
  const columns = (['helpful', 'harmful'] as const).map((effect) => h('p', { className: ['axis', `column-${effect}`], ariaHidden: 'true' }, ours(rendering, word(rendering, effect))))
  const book = bookOf(rendering)
  const cells = quadrants.map((property) => quadrantOf(property, axes.indexOf(property.axis ?? '') + 1, { ...rendering, badges: (item) => badgesOf(item, book, rendering) }))
  return { pointer: step(quadrants[0]?.key ?? ''), element: h('div', { className: ['board'] }, [...cells, ...columns, ...rows, ...summaryOf(book, rendering)]) }
}

function quadrantOf(property: Property, row: number, rendering: Rendering): Element {
  const { view } = rendering
  const pointer = step(property.key)
  const section: Section | undefined = view.sections.find((one) => one.property === property && one.source === 'body') ?? view.sections.find((one) => one.property === property)
  const items = itemsOf(section?.node).filter((item) => !isEmpty(item))
  const count = items.length === 0 ? word(rendering, 'noItems') : items.length === 1 ? word(rendering, 'oneItem') : word(rendering, 'items', { n: items.length })
  const contents = section?.node.type === 'list' ? listOf(section.node, property, pointer, 3, rendering) : []
  return h('section', { className: ['quadrant', property.effect ?? 'neutral', `row-${row}`], ...source(rendering, pointer) }, [
    h('h2', [ownName(property, rendering) ?? ours(rendering, headingFor(property, rendering.labels)), ' ', h('span', { className: ['count'] }, ours(rendering, count))]),
    ...(items.length === 0 && contents.length === 0 && rendering.audience === 'editor' ? [promptOf(property, pointer, rendering)] : contents),
    ...(items.length === 0 ? firstItemOf(`${pointer}/items`, headingFor(property, rendering.labels), rendering) : []),
  ])
}

/** What the makers of the analysis call a quadrant. */
function ownName({ key }: Property, rendering: Rendering): ElementContent[] | undefined {
  const { view } = rendering
  const names = view.kind.root.properties.find(({ roles }) => roles.includes('quadrantNames'))
  const own = entryOf(names && view.entry(names.key)?.value, key)?.value
  return own && textOf(own) !== '' ? rendering.inline(textOf(own), own) : undefined
}

/** Below the board: how often each theme occurs, and what is still to be clarified. */
function summaryOf(book: Codebook, rendering: Rendering): Element[] {
  const sections = rendering.view.sectionsWith('quadrant').filter(({ source: from, repeats }) => from !== 'frontmatter' && !repeats)
  const counts = new Map<string, number>()
  const questions: Element[] = []
  for (const { property, node } of sections) {
    const name = (): ElementContent[] => ownName(property, rendering) ?? ours(rendering, headingFor(property, rendering.labels))
    for (const item of itemsOf(node)) {
      for (const id of themesOf(item)) counts.set(id, (counts.get(id) ?? 0) + 1)
      if (isQuestion(item)) questions.push(h('li', [...rendering.inline(textOf(item.text), item.text), ' ', h('span', { className: ['note'] }, ['(', ...name(), ')'])]))
    }
  }
  const themes = [...counts].toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([id, n]) => h('li', [h('span', { className: ['theme'] }, themeName(id, book, rendering)), ` ${n}`]))
  const told = (key: 'themes' | 'questions', list: readonly Element[]): Element[] => (list.length === 0 ? [] : [h('div', { className: [key] }, [h('h3', ours(rendering, word(rendering, key))), h('ul', [...list])])])
  const parts = [...told('themes', themes), ...told('questions', questions)]
  return parts.length === 0 ? [] : [h('div', { className: ['summary'] }, parts)]
}

/** The themes of an item by their names, and whether it is still a question. */
function badgesOf(item: ItemNode, book: Codebook, rendering: Rendering): Element[] {
  const named = themesOf(item).map((id) => h('span', { className: ['theme'] }, [h('span', { className: ['unseen'] }, ours(rendering, `${word(rendering, 'theme')}: `)), themeName(id, book, rendering)]))
  return [...named, ...(isQuestion(item) ? [h('span', { className: ['ask'] }, ours(rendering, word(rendering, 'question')))] : [])]
}

const themesOf = ({ attributes }: ItemNode): readonly string[] =>
  Object.entries(attributes).flatMap(([name, value]) => (THEME.has(name.normalize('NFC').toLowerCase()) ? value.split(/[\s,;]+/u).filter((id) => id !== '') : []))

const isQuestion = ({ text }: ItemNode): boolean => textOf(text).trimEnd().endsWith('?')

/** The names of themes by their ids: those of the document itself before those of the workspace. */
type Codebook = ReadonlyMap<string, string>

function bookOf({ view, themes }: Rendering): Codebook {
  const own = view.kind.root.properties.find(({ roles }) => roles.includes('themes'))
  const book = own && view.entry(own.key)?.value
  const entries = book?.type === 'seq' ? book.children.map((child) => [textOf(entryOf(child, 'id')?.value), textOf(entryOf(child, 'name')?.value)] as const) : []
  return new Map([...(themes ?? []).flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])), ...entries.filter(([, name]) => name !== '')])
}

const themeName = (id: string, book: Codebook, { shown = (same) => same }: Rendering): string => legible(shown(book.get(id) ?? id))

/** Names of the attribute by which items are coded. */
const THEME: ReadonlySet<string> = new Set(ATTRIBUTES.find(({ names }) => names.includes('theme'))?.names ?? [])
