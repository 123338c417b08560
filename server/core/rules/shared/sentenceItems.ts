// Sentences made items of a list, in both notations.
import { lineStart, replaceSpan } from '../../edit/lines.ts'
import { isYaml } from '../../edit/yaml.ts'
import { yamlScalar } from '../../edit/yamlScalar.ts'
import type { ItemNode, Place } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import { sentencesOf } from './glance.ts'

/** Paragraphs as lists of their sentences; of a YAML value only when it stands on one line. */
export function listFromProse(view: DocumentView, places: readonly Place[]): readonly PlaceEdit[] {
  return places.flatMap((place): readonly PlaceEdit[] => {
    const { start, end } = view.spanOf(place)
    const sentences = sentencesIn(view.text.slice(start, end))
    if (!isYaml(place.block)) return [replaceSpan(view, { start, end }, sentences.map((sentence) => `- ${sentence}`).join('\n'))]
    const key = /^([ \t]*)[^\s:#][^:\r\n]*:([ \t]+)$/u.exec(view.text.slice(lineStart(view, start), start))
    if (!key || !isOneLine(view.text.slice(start, end))) return []
    const indent = `${key[1] ?? ''}  `
    return [replaceSpan(view, { start: start - (key[2] ?? '').length, end }, sentences.map((sentence) => `\n${indent}- ${yamlScalar(sentence)}`).join(''))]
  })
}

/** An item as one for each of its sentences. Empty where it cannot be told how the others would begin. */
export function itemsFromSentences(view: DocumentView, { text, form, place }: ItemNode): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(text.place)
  const sentences = sentencesIn(view.text.slice(start, end))
  if (isYaml(place.block)) {
    const marker = /^[ \t]*- +$/u.exec(view.text.slice(lineStart(view, start), start))?.[0]
    return marker === undefined || !isOneLine(view.text.slice(start, end)) ? [] : [replaceSpan(view, { start, end }, sentences.map((sentence) => yamlScalar(sentence)).join(`\n${marker}`))]
  }
  if (form?.type !== 'listItem') return []
  const own = view.spanOf({ block: place.block, start: form.start, end: form.contentStart })
  const lead = view.text.slice(lineStart(view, own.start), own.start)
  const marker = view.text.slice(own.start, own.end).trimEnd()
  const markerAt = (index: number): string => marker.replace(/^\d+/u, (number) => String(Number(number) + index))
  return [replaceSpan(view, { start, end }, sentences.map((sentence, index) => (index === 0 ? sentence : `${lead}${markerAt(index)} ${sentence}`)).join('\n'))]
}

const sentencesIn = (source: string): readonly string[] => sentencesOf(source).map(({ start, end }) => source.slice(start, end).replace(/\s*[\r\n]+[ \t>]*/gu, ' ').trim())

/** Neither `|` nor `>`, nor a text in quotes, whose sentences would lose them. */
const isOneLine = (source: string): boolean => !/[\r\n]|^[|>"']/u.test(source)
