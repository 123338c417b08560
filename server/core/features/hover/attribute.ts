// On the id or an attribute of an item, and on the id of another item of the document: what it means, what it names, and who refers to it.
import { attributesAtEnd } from '../../kinds/attributes.ts'
import { fold } from '../../kinds/labels.ts'
import { textOf, type ItemNode } from '../../node.ts'
import { inWords } from '../../problem.ts'
import type { Span } from '../../text.ts'
import { ATTRIBUTES, HOVER } from '../../texts/hover.ts'
import { goalTagged, goalTagsOf } from '../../traceability.ts'
import { sectionOf } from '../../view.ts'
import { walk } from '../../value.ts'
import { deepest } from '../../nodeAt.ts'
import { line, listed, quoted, strong, type Around, type Line, type Part } from './part.ts'
import { spanIn } from './place.ts'
import { counted } from '../../lengths.ts'
import { wordsAround } from './words.ts'

export function attribute(around: Around): Part | undefined {
  const { spot, offset } = around
  const item = spot?.path.map(({ node }) => node).findLast((node) => node.type === 'item')
  if (spot && item?.id && deepest(spot).node === item.id) return { span: spanIn(spot, offset, item.id.place), lines: idLines(item, around) }
  return (item && inBraces(item, around)) ?? named(around, item)
}

/** The attribute of `{#V1 teema=aika}` that the offset is on. */
function inBraces(item: ItemNode, around: Around): Part | undefined {
  const { document: { text }, offset } = around
  const open = text.lastIndexOf('{', offset)
  const close = text.indexOf('}', offset)
  if (open < 0 || close < 0 || close - open > LONGEST || /[\r\n}]/u.test(text.slice(open, close)) || !attributesAtEnd(text.slice(open, close + 1))) return undefined
  for (const { 0: token, index, groups } of text.slice(open + 1, close).matchAll(TOKEN)) {
    const span = { start: open + 1 + index, end: open + 1 + index + token.length }
    if (offset < span.start || offset > span.end) continue
    if (token.startsWith('#')) return { span, lines: idLines(item, around) }
    const lines = attributeLines(groups?.['name'] ?? '', groups?.['quoted'] ?? groups?.['bare'] ?? '', around)
    return lines.length > 0 ? { span, lines } : undefined
  }
  return undefined
}

const LONGEST = 500
const TOKEN = /#[^\s{}]{1,80}|(?<name>\p{L}[\p{L}\p{N}_-]{0,60})=(?:"(?<quoted>[^"]{0,300})"|(?<bare>[^\s"{}]{1,300}))/gu

function attributeLines(name: string, value: string, { view, language, configuration: { themes } }: Around): readonly Line[] {
  const known = ATTRIBUTES.find(({ names }) => names.includes(name.normalize('NFC').toLowerCase()))
  if (!known) return []
  const tags = goalTagsOf({ [name]: value })
  const goals = tags.flatMap((tag) => goalTagged(view, tag) ?? [])
  const strangers = sectionOf(view, 'goals') ? tags.filter((tag) => !goalTagged(view, tag)) : []
  const theme = THEME.includes(name) ? themes.filter(({ id }) => value.split(/[\s,;]+/u).includes(id)) : []
  return [
    ...goals.map((item) => line(strong(quoted(textOf(item))))),
    ...strangers.map((tag) => line(inWords(HOVER.noGoal, { tag }, language))),
    ...theme.flatMap(({ id, name: title, description }) => [line(strong(title ?? id), description === undefined ? '' : ` · ${quoted(description, 200)}`)]),
    line(known.means[language]),
  ]
}

const THEME: readonly string[] = ATTRIBUTES.find(({ names }) => names.includes('theme'))?.names ?? []

/** What the item is called by others, and who does. */
function idLines(item: ItemNode, { view, language }: Around): readonly Line[] {
  const id = textOf(item.id)
  const others = walk(view.root).flatMap(({ node }) => (node.type === 'item' && node !== item && names(node, id) ? [node] : []))
  const by = others.length === 0 ? [] : [line(inWords(HOVER.namedBy, { n: counted('item', others.length, language) }, language)), ...listed(others.map((one) => [quoted(textOf(one))]), language)]
  return [line(strong(id), ` · ${HOVER.itemId[language]}`), ...by]
}

function names(item: ItemNode, id: string): boolean {
  if (goalTagsOf(item.attributes).some((tag) => fold(tag) === fold(id))) return true
  const text = textOf(item)
  const at = text.indexOf(id)
  return id !== '' && at >= 0 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + id.length))
}

const LETTER = /[\p{L}\p{N}]/u
const SHORT_ID = /^\p{L}{1,4}\d{1,3}$/u

/** On `V3` or `(T2)` in a text: the item, or the goal, that it names. */
function named({ document: { text }, view, offset }: Around, own: ItemNode | undefined): Part | undefined {
  const around = wordsAround(text, offset)
  const word = around?.words[around.at]
  if (!word || !SHORT_ID.test(word.word)) return undefined
  const span: Span = { start: word.start, end: word.end }
  const isTag = text.charAt(word.start - 1) === '(' && text.charAt(word.end) === ')'
  const item = withId(view, word.word) ?? (isTag ? goalTagged(view, word.word) : undefined)
  return item && item !== own ? { span, lines: [line(strong(word.word), ` · ${quoted(textOf(item), 200)}`)] } : undefined
}

function withId({ root }: Around['view'], id: string): ItemNode | undefined {
  for (const { node } of walk(root)) if (node.type === 'item' && node.id && textOf(node.id) === id) return node
  return undefined
}
