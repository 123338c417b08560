// One section of a Markdown document: its heading, and what its property holds.
import { textOf, type Entry, type Node } from '../node.ts'
import type { Kind, Level, Property } from '../kinds/kind.ts'
import type { Memo } from '../memo.ts'
import { fingerprint } from './comparable.ts'
import type { Hint } from './hints.ts'
import { commentLine, listChunks, type Chunks, type MarkdownContext } from './markdownList.ts'
import { matrixChunks } from './markdownMatrix.ts'
import { arrayChunks, objectChunks } from './markdownObject.ts'
import { severalSections } from './markdownSeveral.ts'
import { headingFor, labelFor, leafText } from './names.ts'
import { readSection } from './reread.ts'

/** What a section holds. */
export interface SectionSource {
  /** The entry that comments are about. */
  readonly entry: Entry
  readonly property: Property
  readonly node: Node
  readonly hint: Hint
  /** Properties of the root that stand inside this section. */
  readonly guests: readonly Guest[]
  /** Prose that is no part of the value. */
  readonly rest?: string
  /** The goals of the document, where they head the sections of this property. */
  readonly goals: readonly Entry[]
}
export interface Guest {
  readonly entry: Entry
  readonly property: Property
  readonly node: Node
  readonly hint: Hint
}

/** The section as Markdown that says what it should when it is read; undefined where there is none. The hint is left out when it is in the way. */
export function sectionText(source: SectionSource, kind: Kind, context: MarkdownContext, memo: Memo): string | undefined {
  for (const hint of lessAndLess(source.hint)) {
    const inSeveral = source.property.sections && hint.heading === undefined ? severalSections(source.node, source.property, hint, commentsOf(source, context), context) : undefined
    if (inSeveral !== undefined && isFaithful(inSeveral, source, kind, memo)) return inSeveral
    const text = written({ ...source, hint }, context)
    if (text !== undefined && isFaithful(text, source, kind, memo)) return text
  }
  return undefined
}

/** The hint, without the looks of its lists, without anything but its place. */
function lessAndLess(hint: Hint): readonly Hint[] {
  const { lists: _lists, inline: _inline, ...headings } = hint
  const sizeOf = (one: Hint | undefined): number => Object.keys(one ?? {}).length
  const ways: readonly Hint[] = [hint, headings, hint.axis === undefined ? {} : { axis: hint.axis }]
  return ways.filter((one, index) => index === 0 || sizeOf(one) < sizeOf(ways[index - 1]))
}

function isFaithful(text: string, { property, node, guests, goals, rest = '' }: SectionSource, kind: Kind, memo: Memo): boolean {
  const found = readSection(text, kind, memo, goals)
  const wanted = [{ property, node }, ...guests]
  // an array that holds nothing but prose is not there when it is read
  const isAbsent = rest !== '' && node.type === 'seq' && node.children.length === 0
  return found !== undefined && found.extras === 0 && found.values.size === wanted.length - Number(isAbsent) &&
    wanted.every((one) => (isAbsent && one.property === property) || found.values.get(one.property.key) === fingerprint(one.node)) && sameText(found.rest, rest)
}

const sameText = (a: string, b: string): boolean => a.replace(/\s+/gu, ' ').trim() === b.replace(/\s+/gu, ' ').trim()

const commentsOf = ({ entry }: SectionSource, { remarks: { before, behind, end } }: MarkdownContext): readonly string[] => [...before(entry), ...behind(entry), ...end(entry)].map(commentLine)

function written(source: SectionSource, context: MarkdownContext): string | undefined {
  const { entry, property, hint, rest } = source
  const { remarks, language } = context
  const level = Math.min(6, Math.max(1, hint.level ?? (hint.axis === undefined ? 2 : 3)))
  const own = chunksOf(source, level + 1, context)
  if (!own) return undefined
  const isBare = property.body === 'introduction' && hint.heading === undefined
  const [first, ...others] = hint.parts ?? []
  const heading = first?.heading ?? hint.heading ?? headingFor(property, language)
  const before = [...remarks.before(entry), ...remarks.behind(entry)].map(commentLine)
  const body = others.length > 0 ? withParts(blocksOf(own, property), others, level) : own
  const after = [...(rest === undefined ? [] : [rest]), ...remarks.end(entry).map(commentLine)]
  return [...(isBare ? [] : [`${'#'.repeat(level)} ${heading}`]), ...before, ...body, ...after].filter((chunk) => chunk !== '').join('\n\n')
}

/** Puts the headings of the parts between the blocks. */
function withParts(blocks: readonly string[], parts: NonNullable<Hint['parts']>, level: number): readonly string[] {
  return [
    ...blocks.flatMap((block, index) => [...parts.filter(({ at }) => at === index).map(({ heading }) => `${'#'.repeat(level)} ${heading}`), block]),
    ...parts.filter(({ at }) => at >= blocks.length).map(({ heading }) => `${'#'.repeat(level)} ${heading}`),
  ]
}

/** The blocks by which the places of parts are counted: of a text its paragraphs. */
function blocksOf(chunks: readonly string[], { type }: Property): readonly string[] {
  return type === 'text' ? chunks.flatMap((chunk) => chunk.split(/\n{2,}/u)) : chunks
}

function chunksOf({ property, node, hint, guests }: SectionSource, depth: number, context: MarkdownContext): Chunks {
  switch (node.type) {
    case 'scalar':
      return withGuests([property.type === 'text' ? textOf(node) : leafText(node.value, property, context.language)], guests, depth, context)
    case 'list':
      return listChunks(node, property, { level: depth, markers: hint.lists ?? [], inline: hint.inline ?? [], isParted: hint.parts !== undefined }, context)
    case 'seq':
      return arrayChunks(node, property, depth, true, context)
    case 'matrix':
      return matrixChunks(node, depth, context)
    case 'item':
      return undefined
    case 'map': {
      // a single value stands in a line, unless it had a heading of its own
      const lines = guests.filter((guest) => guest.node.type === 'scalar' && guest.hint.heading === undefined)
      const level: Level = { properties: lines.map((guest) => guest.property), byLabel: new Map(), byHeading: new Map(), closed: true, keywords: {} }
      const own = objectChunks(node, property.level, depth, context, lines.map(({ entry, node: value }) => (entry.value === value ? entry : { ...entry, value })), level)
      return own && withGuests(own, guests.filter((guest) => !lines.includes(guest)), depth, context)
    }
  }
}

function withGuests(own: readonly string[], guests: readonly Guest[], depth: number, context: MarkdownContext): Chunks {
  const below = guests.map((guest) => guestChunks(guest, depth, context))
  return below.includes(undefined) ? undefined : [...own, ...below.flatMap((chunks) => chunks ?? [])]
}

/** Another property inside a section, under a sub-heading. */
function guestChunks({ entry, property, node, hint }: Guest, depth: number, context: MarkdownContext): Chunks {
  const { remarks, language } = context
  const comments = [...remarks.before(entry), ...remarks.behind(entry), ...remarks.end(entry)].map(commentLine)
  const chunks = node.type === 'seq' ? arrayChunks(node, property, depth + 1, false, context)
    : node.type === 'list' ? listChunks(node, property, { level: depth + 1, markers: [], inline: [], isParted: false }, context)
      : node.type === 'map' ? objectChunks(node, property.level, depth + 1, context)
        : node.type === 'scalar' ? [leafText(node.value, property, language)] : undefined
  return chunks && [`${'#'.repeat(depth)} ${hint.heading ?? labelFor(property, language)}`, ...comments, ...chunks]
}
