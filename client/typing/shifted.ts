// What Tab and Shift+Tab do to items: further in below the item above, or out beside the item that holds them, with all that is nested in them.
import { isBlank, lineEdit, type Edit } from './edits.ts'
import { columns, itemAt, itemsAround, type Item } from './items.ts'
import { shiftedYaml } from './listsOfYaml.ts'
import { renumbered, shift, type Row } from './numbering.ts'
import { regionsOf, type Notation, type Region } from './regions.ts'

export interface Shift {
  /** The lines that are selected, or the one with the cursor. */
  readonly first: number
  readonly last: number
  readonly by: 'in' | 'out'
  /** What one step of indentation is in the document: a tab, or so many spaces. */
  readonly step: string
}

/** What is to be changed; nothing where an item cannot be moved that way, and undefined where no item is. */
export function shifted(lines: readonly string[], { first, last, by, step }: Shift, notation: Notation): readonly Edit[] | undefined {
  const regions = regionsOf(lines, notation)
  if (regions[first] === 'yaml') return first === last ? shiftedYaml(lines, first, by, step === '\t' ? 2 : step.length) : undefined
  const items = itemsAround(lines, regions, first)
  const start = itemAt(items, first)
  if (!start) return undefined
  const chosen = items.filter((item) => item === start || (item.line > first && item.line <= last))
  const outermost = chosen.filter((item) => !chosen.some((other) => isWithin(item, other)))
  let rows: readonly Row[] = lines.map((text, was) => ({ text, was }))
  for (const { line } of outermost) rows = moved(rows, regions, line, by, step)
  return renumbered(lines, regions, rows, start.line).flatMap(({ text }, at) => lineEdit(at, lines[at] ?? '', text))
}

const isWithin = (item: Item, other: Item): boolean => item.parent !== undefined && (item.parent === other || isWithin(item.parent, other))

function moved(rows: readonly Row[], regions: readonly Region[], line: number, by: 'in' | 'out', step: string): readonly Row[] {
  const texts = rows.map(({ text }) => text)
  const items = itemsAround(texts, regions, line)
  const item = items.find((one) => one.line === line)
  const model = item && (by === 'in' ? nestedModel(items, item, step) : item.parent)
  if (!item || !model) return rows
  const [old, fresh] = [item.lead + markerOf(item), model.lead + markerOf(model)]
  texts[line] = fresh + (texts[line] ?? '').slice(old.length)
  nest(texts, item, model.lead, columns(fresh) - columns(old))
  return rows.map((row, at) => ({ ...row, text: texts[at] ?? '', ...(at === line ? { isMoved: true } : {}) }))
}

/** Where an item stands and what its marker is. */
interface Model {
  readonly lead: string
  readonly sort: string
  readonly number?: number
}

/** As the last item nested in the one above, else below the text of that one. */
function nestedModel(items: readonly Item[], item: Item, step: string): Model | undefined {
  const { above } = item
  const nested = above && items.findLast(({ parent }) => parent === above)
  if (!above || nested) return nested
  const isTabbed = step === '\t' || item.lead.includes('\t')
  return { lead: isTabbed ? `${above.lead}\t` : above.lead + ' '.repeat(above.content - above.indent), sort: item.sort, ...(item.number === undefined ? {} : { number: 1 }) }
}

const markerOf = ({ number, sort }: Model): string => (number === undefined ? sort : `${number}${sort}`)

/** Moves what is nested: by the same white space where it has it, else by columns. */
function nest(texts: string[], { line, end, lead, indent }: Item, newLead: string, by: number): void {
  for (let at = line + 1; at < end; at++) {
    const text = texts[at] ?? ''
    if (isBlank(text)) continue
    if ((lead + newLead).includes('\t') && text.startsWith(lead)) texts[at] = newLead + text.slice(lead.length)
    else shift(texts, at, at + 1, indent + 1, by)
  }
}
