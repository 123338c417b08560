// Numbers and bullets that lost the text of their item to the next line, and numbers with a no-break space behind them, which no list has.
import { replaceSpan } from '../edit/lines.ts'
import type { Healer, Healing, Pasted } from './healer.ts'
import { HEADING, ITEM, linesOf, type Line } from './prose.ts'

export const markers: Healer = {
  name: 'markers',
  heal: (pasted) => [...alone(pasted), ...unread(pasted)],
}

/** `1.` on a line of its own, its text on the next one: several in a row, counted from 1 or with the same bullet. */
function alone({ view, prose }: Pasted): readonly Healing[] {
  const lines = linesOf(prose)
  const found = lines.flatMap((line, index) => {
    const [, number, mark = ''] = ALONE.exec(line.text) ?? []
    const next = lines[index + 1]
    return mark !== '' && (number !== undefined) === '.)'.includes(mark) && next && holdsText(next) ? [{ line, next, number: Number(number ?? NaN), mark }] : []
  })
  return runs(found, (one, before) => (Number.isNaN(one.number) ? one.mark === before.mark && Number.isNaN(before.number) : one.number === before.number + 1 && one.mark === before.mark))
    .filter((run) => run.length > 1 && !(Number(run[0]?.number) > 1))
    .map((run) => ({ edits: run.map(({ line, next }) => replaceSpan(view, { start: line.start + line.text.trimEnd().length, end: next.start }, ' ')), count: run.length }))
}

const holdsText = ({ text }: Line): boolean => STARTS.test(text) && !ITEM.test(text) && !HEADING.test(text) && !ALONE.test(text)

/** `1.` and a no-break space, where the lines go on counting. */
function unread({ view, prose }: Pasted): readonly Healing[] {
  if (!prose.includes('\u00a0')) return []
  const numbered = linesOf(prose).flatMap((line) => {
    const [, lead = '', number, mark = '', gap = ''] = NUMBERED.exec(line.text) ?? []
    return number === undefined ? [] : [{ number: Number(number), mark, gap, at: line.start + lead.length + number.length + mark.length }]
  })
  return runs(numbered, (one, before) => one.number === before.number + 1 && one.mark === before.mark).filter((run) => run.length > 1 && run[0]?.number === 1).flatMap((run) =>
    run.filter(({ gap }) => gap.includes('\u00a0')).map(({ at, gap }) => ({ edits: [replaceSpan(view, { start: at, end: at + gap.length }, ' ')] })))
}

/** Parts a list where one does not go on from the one before it. */
function runs<T>(all: readonly T[], goesOn: (one: T, before: T) => boolean): readonly (readonly T[])[] {
  const parts: T[][] = []
  for (const one of all) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    if (last && before !== undefined && goesOn(one, before)) last.push(one)
    else parts.push([one])
  }
  return parts
}

// `-` and `*` alone in a line are something else in Markdown
const ALONE = /^[ \t]{0,3}(?:(\d{1,2})(?=[.)]))?([.)]|[•●○❖▪▫■◆◇◦‣⁃∙➢➤►▶\uf0b7\uf0a7\uf0d8])[ \t\u00a0]*$/u
const STARTS = /^[\p{L}\p{N}"”(]/u
const NUMBERED = /^([ \t]{0,3})(\d{1,2})([.)])([ \t\u00a0]{1,12})(?=[\p{L}"”(])/u
