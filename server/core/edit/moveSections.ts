// Sections that change their place among their siblings: a heading with all that stands under it, or a key at the top with its value and the comment above it.
import type { Entry } from '../node.ts'
import { step } from '../json.ts'
import { propertyOf, type Property } from '../kinds/kind.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { frontmatterOf } from '../source.ts'
import type { Span, TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { endOfContent, lineEnd, lineStart, nextLineStart } from './lines.ts'
import { inText } from './moveBetween.ts'
import { isSwitch } from './moveMarkdown.ts'
import { afterBlanks, beforeBlanks, leadStart } from './moveUnits.ts'
import { isOpen } from './section.ts'
import { endOfEntry, startOfEntry } from './yaml.ts'

/** One of the sections, or keys, that can change places with each other. */
export interface Sibling extends Span {
  /** The property that it is of, or its heading as it is written. */
  readonly name: Property | string
  readonly title: string
  /** JSON pointer of what it says; absent for headings that only group. */
  readonly pointer?: string
}

export interface Siblings {
  readonly all: readonly Sibling[]
  /** Which of them holds the place. */
  readonly at: number
  readonly notation: 'markdown' | 'yaml'
}

/** The section around an offset, and those beside it; undefined above the first heading, and in the main heading. */
export function siblingsAt(view: DocumentView, offset: number): Siblings | undefined {
  return keysAt(view, offset) ?? headingsAt(view, offset)
}

/** Moves one to stand as the `index`-th of all. Undefined where its end is not marked. */
export function moveSibling(view: DocumentView, { all, at, notation }: Siblings, index: number): readonly TextEdit[] | undefined {
  const [own, target] = [all[at], all[index]]
  if (!own || !target) return undefined
  if (own === target) return []
  if (notation === 'yaml' ? view.isBroken : view.outline?.pieces.some(isOpen)) return undefined
  const content = view.text.slice(own.start, own.end)
  const between = notation === 'markdown' || all.some((one, nth) => nth > 0 && /\n[ \t]*\r?\n/u.test(view.text.slice(all[nth - 1]?.end ?? 0, one.start))) ? '\n\n' : '\n'
  return inText(view, index < at
    ? [{ start: target.start, end: target.start, text: content + between }, { start: beforeBlanks(view, own.start), end: own.end, text: '' }]
    : [{ start: own.start, end: afterBlanks(view, own.end), text: '' }, { start: target.end, end: target.end, text: between + content }])
}

function headingsAt(view: DocumentView, offset: number): Siblings | undefined {
  const pieces = view.outline?.pieces ?? []
  const starts = pieces.map((piece, index) => startOf(view, piece, pieces[index - 1]))
  const at = starts.findLastIndex((start) => start <= offset)
  const level = pieces[at]?.level ?? 0
  if (level === 0) return undefined
  const before = pieces.slice(0, at).findLastIndex((piece) => piece.level < level)
  const behind = pieces.findIndex((piece, index) => index > at && piece.level < level)
  const limit = behind < 0 ? pieces.length : behind
  const own = pieces.flatMap((piece, index) => (index > before && index < limit && piece.level === level ? [{ piece, index }] : []))
  const all = own.map(({ piece, index }, nth): Sibling => {
    const end = starts[own[nth + 1]?.index ?? limit] ?? view.text.length
    const start = starts[index] ?? 0
    return { start, end: lineEnd(view, endOfContent(view, start, end)), title: piece.title, ...nameOf(view, piece) }
  })
  return { all, at: own.findIndex(({ index }) => index === at), notation: 'markdown' }
}

function nameOf(view: DocumentView, piece: Piece): Pick<Sibling, 'name' | 'pointer'> {
  const isIt = ({ pieces: [first] }: { readonly pieces: readonly Piece[] }): boolean => first !== undefined && first.heading === piece.heading
  const section = view.sections.find((one) => isIt(one))
  if (section) return section.title || section.repeats ? { name: piece.title } : { name: section.property, pointer: step(section.property.key) }
  const extra = view.extras.findIndex((one) => isIt(one))
  return { name: piece.title, ...(extra >= 0 ? { pointer: `/extra/${extra}` } : {}) }
}

/** Where a piece starts: at its heading, or at a comment directly above it that is about it. */
function startOf(view: DocumentView, { heading }: Piece, before: Piece | undefined): number {
  if (!heading) return frontmatterOf(view).bodyStart
  const { start } = view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end })
  const floor = before?.heading ? nextLineStart(view, view.spanOf({ block: before.heading.block, start: before.heading.form.start, end: before.heading.form.end }).start) : frontmatterOf(view).bodyStart
  return leadStart(view, lineStart(view, start), floor, isSwitch, true)
}

function keysAt(view: DocumentView, offset: number): Siblings | undefined {
  const entries = view.root.entries.filter(({ source, keyPlace }) => source !== 'body' && keyPlace.end > keyPlace.start).toSorted((a, b) => view.spanOf(a.keyPlace).start - view.spanOf(b.keyPlace).start)
  const all = entries.map((entry) => siblingOf(view, entry))
  const at = all.findIndex(({ start, end }) => start <= offset && offset <= end)
  const isOwnLine = entries.every(({ keyPlace }) => lineStart(view, view.spanOf(keyPlace).start) === view.spanOf(keyPlace).start)
  return at < 0 || !isOwnLine ? undefined : { all, at, notation: 'yaml' }
}

function siblingOf(view: DocumentView, entry: Entry): Sibling {
  const property = propertyOf(view.kind.root, entry.key)
  return { start: startOfEntry(view, view.spanOf(entry.keyPlace).start), end: lineEnd(view, endOfEntry(view, entry)), name: property ?? entry.label, title: entry.label, pointer: step(entry.key) }
}
