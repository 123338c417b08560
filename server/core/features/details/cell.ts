// The tasks of a cell of a matrix: in a table, in lists or lines below headings, and in YAML.
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { waysToWrite } from '../../edit/itemText.ts'
import { lineStart, replaceSpan } from '../../edit/lines.ts'
import { intoEmptyCell } from '../../edit/table.ts'
import { indentOf, isYaml } from '../../edit/yaml.ts'
import { yamlScalar } from '../../edit/yamlScalar.ts'
import { textOf, type Cell } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { TextEdit } from '../../text.ts'
import type { DocumentView } from '../../view.ts'
import { behindItem, type Said } from './newElement.ts'
import { TEXT } from './slots.ts'

/** Ways to give a cell that says something other tasks, the plainest first; each has to be tried. */
export function* waysIntoCell(document: Document, view: DocumentView, { tasks }: Cell, said: readonly Said[]): Iterable<readonly TextEdit[]> {
  const olds = tasks.map(textOf)
  const texts = said.map(({ written }) => written.text)
  if (tasks.length === texts.length) yield tasks.flatMap((task, index) => (olds[index] === texts[index] ? [] : (waysToWrite(document, view, task, texts[index] ?? '')[0]?.edits ?? [])))
  const spans = tasks.map(({ place }) => view.spanOf(place))
  const [first, last, task] = [spans[0], spans.at(-1), tasks.at(-1)]
  if (!first || !last || !task) return
  const isOnTop = olds.every((old, index) => texts[index] === old)
  const inYaml = isYaml(task.place.block)
  if (isOnTop && texts.length === olds.length + 1) yield textEditsOf(view, behindItem(view, task, said.slice(-1).map(({ property, written }) => ({ property: { ...property, key: TEXT }, written }))))
  const gaps = spans.slice(1).map(({ start }, index) => view.text.slice(spans[index]?.end, start))
  // a comment between them would be about another one
  if (gaps.some((gap) => /[\p{L}#]/u.test(gap.replace(/<br[ \t]*\/?>/giu, '')))) return
  const inTable = /^[ \t>]*\|/u.test(view.text.slice(lineStart(view, first.start), first.start))
  const written = (isInFlow: boolean): readonly string[] => texts.map((text) => {
    const span = spans[olds.indexOf(text)]
    return span ? view.text.slice(span.start, span.end) : inYaml ? yamlScalar(text, isInFlow) : inTable ? text.replaceAll('|', '\\|') : text
  })
  const whole = { start: first.start, end: last.end }
  for (const separator of [...gaps.slice(0, 1), ...(inYaml ? [', '] : ['; ', '<br>'])]) yield textEditsOf(view, [replaceSpan(view, whole, written(separator === ', ').join(separator))])
  if (inYaml) yield textEditsOf(view, [replaceSpan(view, whole, `[${written(true).join(', ')}]`)])
}

/** Into an empty cell of a table, or behind the key of a cell in YAML that has nothing behind it. */
export function intoCell(view: DocumentView, cell: Cell, texts: readonly string[]): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(cell.place)
  if (!isYaml(cell.place.block)) return intoEmptyCell(view, { start, end }, texts)
  const empty = EMPTY_KEY.exec(view.text.slice(start, end))
  if (!empty) return []
  const [whole, lead = '', key = ''] = empty
  const from = start + empty.index + lead.length
  const indent = indentOf(view, from)
  const written = /[{,]/u.test(lead) ? ` [${texts.map((text) => yamlScalar(text, true)).join(', ')}]` : texts.map((text) => `\n${indent}  - ${yamlScalar(text)}`).join('')
  return [replaceSpan(view, { start: from + key.length, end: start + empty.index + whole.length }, written)]
}

/** `tehtävät: []`, `tehtävät:`. */
const EMPTY_KEY = /((?:^|[\n{,])[ \t]*)("?[\p{L}_]{1,40}"?:)[ \t]*(?:\[[ \t]*\])?(?=[ \t]*(?:[\r\n,}]|$))/u
