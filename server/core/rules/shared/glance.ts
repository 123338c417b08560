// Kinds that are read at a glance, such as from a wall: what their documents show, and how much of it there is.
import { textOfPieces } from '../../kinds/bindText.ts'
import type { Kind } from '../../kinds/kind.ts'
import { sectionHeads } from '../../heads.ts'
import type { Memo } from '../../memo.ts'
import { itemsOf, type ItemNode, type Node } from '../../node.ts'
import { isShown } from './sections.ts'
import { textsIn } from './textsIn.ts'
import type { DocumentView, ExtraSection, Section } from '../../view.ts'

export const isGlancedAt = ({ limits }: Kind): boolean => limits.words !== undefined || limits.itemsPerSection !== undefined

/** A fact of each section of a document of such a kind (as `view.perSection`), the introduction's first. */
export function glancedAt<T>(view: DocumentView, compute: (section: Section, remember: Memo) => T): readonly T[] {
  const facts = view.perSection(compute)
  const all = sectionHeads(view).map((head, index) => ({ head, fact: facts[index] as T })).filter(({ head: { property } }) => !property.roles.includes('versions'))
  const introduction = all.filter(({ head: { property, source } }) => property.body === 'introduction' && (view.notation === 'yaml' || source === 'body'))
  const shown = all.filter(({ head }) => head.property.body !== 'introduction' && isShown(head, view))
  return [...introduction, ...shown].map(({ fact }) => fact)
}

/** The words of a document as it is read: its sections and those that its kind does not know, without headings. */
export function wordsShown(view: DocumentView): number {
  return [...glancedAt(view, wordsIn), ...view.perExtra(wordsBeside)].reduce((sum, words) => sum + words, 0)
}

/** For `view.perSection`. */
const wordsIn = ({ node }: Section, remember: Memo): number => remember(node, WORDS, () => countIn(textsIn(node)))

/** For `view.perExtra`. */
const wordsBeside = ({ pieces, written }: ExtraSection, remember: Memo): number =>
  pieces.reduce((sum, piece) => sum + remember(piece, WORDS, () => countIn([textOfPieces([piece])])), countIn([written?.text ?? '']))

const WORDS = {}

/** Signs alone are no words, an address is one. */
const countIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0)

/** The items of a section, those of its groups included. */
export const itemsShown = (node: Node): readonly ItemNode[] => (node.type === 'list' ? itemsOf(node) : [])

/** The sentences of a text, with where each stands in it. A stop before a small letter is that of an abbreviation. */
export function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => ({ end: index + mark.trimEnd().length, next: index + mark.length }))
  const all = [...ends.map(({ end }, index) => ({ start: ends[index - 1]?.next ?? 0, end })), { start: ends.at(-1)?.next ?? 0, end: text.trimEnd().length }]
  return all.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

const SENTENCE_END = /(?<=\p{L}{2}|\d|[)”"’])[.!?…]["”’)\]]{0,3}\s{1,4}(?=["“”(]?\p{Lu})/gu
