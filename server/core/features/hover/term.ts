// On a term of the field in prose: its name in three languages and a short explanation (schemas/shared/glossary.json).
import glossary from '../../../../schemas/shared/glossary.json' with { type: 'json' }
import { LANGUAGES } from '../../kinds/labels.ts'
import type { ValueType } from '../../kinds/kind.ts'
import { isExempt, maskedMarkdown } from '../../masked.ts'
import { blockAt, deepest, type Spot } from '../../nodeAt.ts'
import { inWords, type Language, type Texts } from '../../problem.ts'
import type { Span } from '../../text.ts'
import { HOVER } from '../../texts/hover.ts'
import { line, strong, type Around, type Part } from './part.ts'
import { wordsAround, type Word } from './words.ts'

interface Term {
  readonly names: Readonly<Record<Language, readonly string[]>>
  readonly texts?: Texts
  readonly sources?: Texts
}

/** One word of a name: how its forms begin, and how long they may go on. */
interface Stem {
  readonly stem: string
  readonly rest: number
}

export function term({ document, view, offset, spot, language }: Around): Part | undefined {
  if (spot && (spot.name || !isProse(spot))) return undefined
  const around = wordsAround(document.text, offset)
  if (!around || isHidden(document, offset)) return undefined
  const { words, at } = around
  const found = TERMS.flatMap((one) => one.stems[view.language].flatMap((stems) => {
    const span = spanOf(stems, words, at, document.text, view.language)
    return span ? [{ term: one.term, span, length: stems.length }] : []
  })).toSorted((a, b) => b.length - a.length)[0]
  return found && { span: found.span, lines: linesOf(found.term, language) }
}

/** False for values that are chosen, typed or refer to something. */
function isProse(spot: Spot): boolean {
  const { property } = deepest(spot)
  return !isExempt(spot.section.property) && (property === undefined || (PROSE.has(property.type) && property.values === undefined))
}

const PROSE: ReadonlySet<ValueType> = new Set(['text', 'string', 'list', 'item', 'matrix', 'array', 'object', 'any'])

function linesOf({ names, texts, sources }: Term, language: Language): Part['lines'] {
  const shown = (one: Language): string => names[one][0]?.replaceAll('|', '') ?? ''
  const others = LANGUAGES.filter((one) => one !== language && shown(one) !== shown(language)).map((one) => ` · ${one} ${shown(one)}`)
  return [
    line(strong(shown(language)), others.join('')),
    ...(texts ? [line(texts[language])] : []),
    ...(sources ? [line(inWords(HOVER.source, { text: sources[language] }, language))] : []),
  ]
}

/** True in code, comments, link targets and attributes. */
function isHidden({ content, notation }: Around['document'], offset: number): boolean {
  const found = content && blockAt(content, offset)
  if (!content || !found) return true
  const { block, at } = found
  if (notation === 'yaml' || !('forms' in block)) return /(?:^|\s)#/u.test(block.text.slice(block.text.lastIndexOf('\n', at - 1) + 1, at))
  return /^\s/u.test(maskedMarkdown(block as Parameters<typeof maskedMarkdown>[0]).slice(at)) && !/^\s/u.test(block.text.slice(at))
}

/** Where a name stands over the word that is pointed at. */
function spanOf(stems: readonly Stem[], words: readonly Word[], at: number, text: string, language: Language): Span | undefined {
  for (let first = at; first > at - stems.length; first--) {
    const [start, end] = [words[first], words[first + stems.length - 1]]
    if (!start || !end || !stems.every((stem, index) => isForm(words[first + index]?.word ?? '', stem, language))) continue
    const gaps = stems.slice(1).map((_, index) => text.slice(words[first + index]?.end, words[first + index + 1]?.start))
    if (gaps.every((gap) => /^(?:[-‐–\s]{1,3})$/u.test(gap))) return { start: start.start, end: end.end }
  }
  return undefined
}

function isForm(word: string, { stem, rest }: Stem, language: Language): boolean {
  const small = word.normalize('NFC').toLowerCase()
  if (!small.startsWith(stem)) return false
  const ending = small.slice(stem.length)
  return language === 'fi' ? ending.length <= rest + (rest === 0 ? SHORT_ENDING : LONG_ENDING) : ENDINGS[language].test(rest === 0 ? ending : ending.slice(Math.min(rest, ending.length)))
}

/** Letters that a form of a Finnish word may be longer than its name. */
const SHORT_ENDING = 5
const LONG_ENDING = 7
const ENDINGS = { sv: /^(?:e?n|e?t|[aeo]r|[aeo]?rna|na|a|de|des|s)?s?$/u, en: /^(?:e?s|d?ed|d?ing)?$/u }

const TERMS: readonly { readonly term: Term; readonly stems: Readonly<Record<Language, readonly (readonly Stem[])[]>> }[] = (glossary.terms as readonly Term[]).map((one) => ({
  term: one, stems: { fi: one.names.fi.map(stemsOf), sv: one.names.sv.map(stemsOf), en: one.names.en.map(stemsOf) },
}))

function stemsOf(name: string): readonly Stem[] {
  return (name.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}|]+/gu) ?? []).filter((word) => word !== '|').map((word) => {
    const [stem = '', rest = ''] = word.split('|')
    return { stem, rest: rest.length }
  })
}
