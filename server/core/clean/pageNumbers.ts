// Finds the numbers of pages in a text, and tells which of them surely are: those that count on from page to page, or that say it.
import type { Span } from '../text.ts'
import { offersOf, type Pasted } from './healer.ts'
import { HEADING, type Line } from './prose.ts'

export interface PageNumber extends Span {
  /** `line`: alone in its line; `inside`: in a sentence; `end`: behind the last sentence of a paragraph. */
  readonly where: 'line' | 'inside' | 'end'
  readonly number: number
  readonly total?: number
}

/** The numbers that surely are of pages, in the order of the text. */
export function pageNumbers(pasted: Pasted, lines: readonly Line[]): readonly PageNumber[] {
  const told = lines.flatMap((line, index) => inLine(line, index, lines))
  const found = [...told.map(({ page }) => page), ...inSentences(pasted)].toSorted((a, b) => a.start - b.start)
  const certain = new Set(told.filter(({ certain: is }) => is).map(({ page }) => page))
  const notes = found.some(({ where, number }) => where === 'end' && number <= MOST_NOTES)
  found.forEach((page, index) => {
    const next = found.slice(index + 1, index + 1 + LOOKED_AHEAD).find((other) => followsOn(page, other))
    if (next) [page, next].forEach((one) => certain.add(one))
  })
  return found.filter((page) => certain.has(page) && !(page.where === 'end' && notes))
}

/** True for numbers that count on with so much text between them as a page has. */
function followsOn(page: PageNumber, other: PageNumber): boolean {
  const steps = other.number - page.number
  return steps >= 1 && steps <= MOST_STEPS && other.start - page.end >= steps * SHORTEST_PAGE && page.total === other.total
}

function inLine({ start, end, text }: Line, index: number, lines: readonly Line[]): readonly { readonly page: PageNumber; readonly certain: boolean }[] {
  const span = { start, end, where: 'line' } as const
  const said = SAID.exec(text.replaceAll('\f', ''))
  if (said) return [{ page: { ...span, number: Number(said[1] ?? said[2]) }, certain: true }]
  const counted = COUNTED.exec(text.replaceAll('\f', ''))
  const before = lines.slice(Math.max(0, index - LOOKED_BACK), index).findLast((line) => line.text.trim() !== '')?.text ?? ''
  // what stands under a heading or a label is its value, and figures below each other are a column
  if (!counted || HEADING.test(before) || /:\s*$/u.test(before) || [lines[index - 1], lines[index + 1]].some((line) => line && COUNTED.test(line.text))) return []
  const [, alone, number, total] = counted
  if (number !== undefined && Number(number) > Number(total)) return []
  const isAtBreak = [lines[index - 1]?.text, text, lines[index + 1]?.text].some((one) => one?.includes('\f'))
  return [{ page: { ...span, number: Number(alone ?? number), ...(total === undefined ? {} : { total: Number(total) }) }, certain: isAtBreak && alone !== undefined }]
}

function inSentences(pasted: Pasted): readonly PageNumber[] {
  const { view } = pasted
  return offersOf(pasted, 'text/pdf-residue', 'remove').flatMap(({ edits }) => edits(view).map(({ place }) => view.spanOf(place))).flatMap(({ start, end }): readonly PageNumber[] => {
    const [, number] = NUMBERS.exec(view.text.slice(start, end)) ?? []
    return number === undefined ? [] : [{ start, end, number: Number(number), where: /^[ \t]*(?:[\r\n]|$)/u.test(view.text.slice(end)) ? 'end' : 'inside' }]
  })
}

const LOOKED_AHEAD = 12
const LOOKED_BACK = 6
const MOST_STEPS = 3
/** UTF-16 units. */
const SHORTEST_PAGE = 400
/** Numbers of footnotes stand at the ends of paragraphs too; they begin with 1. */
const MOST_NOTES = 3
const SAID = /^[ \t]*(?:(?:sivu|sida|page)[ \t]+(\d{1,4})(?:[ \t]*(?:[/(]|av|of)[ \t]*\d{1,4}\)?)?|[-–—][ \t]?(\d{1,3})[ \t]?[-–—])[ \t]*$/iu
/** `34`, `8 34` (of the appendix and of the whole), `3/12`, `3 (12)`. */
const COUNTED = /^[ \t]*(?:(?:\d{1,2}[ \t])?(\d{1,3})|(\d{1,3})[ \t]?(?:\/[ \t]?(?=\d)|(?=\())\(?(\d{1,3})\)?)[ \t]*$/u
const NUMBERS = /^(?:\d{1,2} )?(\d{1,3}) ?$/u
