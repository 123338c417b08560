// A text that counts things up, as a list: its sentences, what semicolons part, what is numbered 1) … 2) …. Every word stays.
import { wordIn } from '../kinds/words.ts'
import { textOf, type ScalarNode } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import { sentencesOf } from '../rules/shared/glance.ts'
import { isPlaceholder, isPrompt } from '../rules/shared/placeholders.ts'
import type { DocumentView, Section } from '../view.ts'
import { endOfContent, lineStart, replaceSpan } from './lines.ts'
import { isYaml } from './yaml.ts'
import { yamlScalar } from './yamlScalar.ts'

export interface Counted {
  /** What comes before, such as `Tavoitteet ovat:`. */
  readonly intro: string
  /** Texts of one line. */
  readonly items: readonly string[]
  /** The sign behind the numbers, when there are some. */
  readonly mark?: '.' | ')'
}

/** What a text counts up; undefined when that is nothing, or one thing. */
export function countedIn(text: string): Counted | undefined {
  const line = text.replace(/[ \t]*[\r\n]+[ \t>]*/gu, ' ').trim()
  return [numberedIn(line), partedIn(line), sentencesIn(line)].find((one) => one !== undefined && one.items.length > 1 && one.items.every((item) => item !== '' && !STARTS_LIST.test(item)))
}

/** The texts of a section whose list has no items yet, as lists. Empty where the text is no plain paragraph. */
export function listOfSection(view: DocumentView, { node, property }: Section): readonly PlaceEdit[] {
  const prose = proseOf(node).filter((text) => !isPlaceholder(textOf(text)) && !isPrompt(textOf(text), property.prompts))
  const lists = prose.map((text) => ({ text, counted: countedIn(textOf(text)) ?? { intro: '', items: [textOf(text).replace(/\s+/gu, ' ').trim()] } }))
  if (lists.reduce((sum, { counted }) => sum + counted.items.length, 0) < 2) return []
  const edits = lists.map(({ text, counted }) => (isYaml(text.place.block) ? inYaml(view, text, counted) : inMarkdown(view, text, counted)))
  return edits.some((some) => some.length === 0) ? [] : edits.flat()
}

/** Empty where there are items already. */
function proseOf(node: Section['node']): readonly ScalarNode[] {
  return node.type !== 'list' || node.items.length + node.groups.length > 0 ? [] : node.text.map((prose) => prose.node)
}

const STARTS_LIST = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/u

/** `1)` anywhere, `1.` only where a sentence begins: numbers that go on from 1. */
function numberedIn(line: string): Counted | undefined {
  for (const mark of [')', '.'] as const) {
    const all = [...line.matchAll(mark === ')' ? BRACKETED : DOTTED)]
    const row = all.filter(({ 1: number }, index) => Number(number) === index + 1)
    const [first] = row
    if (!first || row.length < 2 || row.length < all.length) continue
    const items = row.map(({ index, 0: whole }, at) => withoutEnd(line.slice(index + whole.length, row[at + 1]?.index)))
    return { intro: line.slice(0, first.index).trim(), items, mark }
  }
  return undefined
}

const BRACKETED = /(?<=^|\s)\(?(\d{1,2})\)\s+(?=\S)/gu
const DOTTED = /(?<=^|[.:;,]\s)(\d{1,2})\.\s+(?=\p{L})/gu

function partedIn(line: string): Counted | undefined {
  if (!line.includes('; ')) return undefined
  const colon = /^[^;:]{1,200}:(?=\s)/u.exec(line)?.[0] ?? ''
  return { intro: colon, items: line.slice(colon.length).split(/;\s/u).map(withoutEnd) }
}

const sentencesIn = (line: string): Counted => ({ intro: '', items: sentencesOf(line).map(({ start, end }) => line.slice(start, end).trim()) })

/** The sign that parts it from the next one says nothing any more. */
const withoutEnd = (item: string): string => item.trim().replace(/[;,]$/u, '')

function inMarkdown(view: DocumentView, { place }: ScalarNode, { intro, items, mark }: Counted): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(place)
  const source = view.text.slice(start, end)
  if (/^[ \t]*(?:[>|<#`~]| {4}|\t)/mu.test(source) || view.text.slice(lineStart(view, start), start).trim() !== '') return []
  const lines = items.map((item, index) => `${mark === undefined ? '-' : `${index + 1}${mark}`} ${item}`).join('\n')
  return [replaceSpan(view, { start: lineStart(view, start), end }, intro === '' ? lines : `${intro}\n\n${lines}`)]
}

/** A text behind its key becomes a list below it; with an intro, a list beside a text. */
function inYaml(view: DocumentView, { place }: ScalarNode, { intro, items }: Counted): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(place)
  const key = /^([ \t]*)[^\s:#-][^:\r\n]*:([ \t]+)$/u.exec(view.text.slice(lineStart(view, start), start))
  if (!key || view.isBroken) return []
  const indent = `${key[1] ?? ''}  `
  const inner = intro === '' ? indent : `${indent}  `
  const list = items.map((item) => `\n${inner}- ${yamlScalar(item)}`).join('')
  const written = intro === '' ? list : `\n${indent}${wordIn('text', view.language)}: ${yamlScalar(intro)}\n${indent}${wordIn('items', view.language)}:${list}`
  return [replaceSpan(view, { start: start - (key[2] ?? '').length, end: endOfContent(view, start, end) }, written)]
}
