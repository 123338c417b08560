// Kinds that are read at a glance, such as from a wall: what their documents show, and how much of it there is.
import { textOfPieces } from '../../kinds/bindText.ts'
import { itemsOf, type ItemNode, type Node } from '../../node.ts'
import { sectionsShown } from './sections.ts'
import { textsIn } from './textsIn.ts'
import type { DocumentView, Section } from '../../view.ts'

/** The sections of a document of such a kind, the introduction among them; none of another kind. */
export function glancedAt(view: DocumentView): readonly Section[] {
  if (view.kind.limits.words === undefined && view.kind.limits.itemsPerSection === undefined) return []
  const introduction = view.sections.filter(({ property, source }) => property.body === 'introduction' && (view.notation === 'yaml' || source === 'body'))
  const shown = sectionsShown(view).filter(({ property }) => property.body !== 'introduction')
  return [...introduction, ...shown].filter(({ property: { roles } }) => !roles.includes('versions'))
}

/** The words of a document as it is read: its sections and those that its kind does not know, without headings. */
export function wordsShown(view: DocumentView): number {
  const sections = glancedAt(view).reduce((sum, { node }) => sum + view.remember(node, WORDS, () => countIn(textsIn(node))), 0)
  const others = view.extras.flatMap(({ pieces, written }) => [...pieces.map((piece) => view.remember(piece, WORDS, () => countIn([textOfPieces([piece])]))), countIn([written?.text ?? ''])])
  return sections + others.reduce((sum, words) => sum + words, 0)
}

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
