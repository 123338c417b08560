// What follows from Enter in a list: the line is already broken, and the next item is made, or the empty one ended.
// The break comes first and by the editor itself, so that nothing that is typed meanwhile can come before it.
import { attributesBehind, begun, indentOf, isBlank, isSplit, joined, lineEdit, textOn, type Edit, type Entered } from './edits.ts'
import { after, before, columns, itemAt, itemsAround, type Item } from './items.ts'
import { enteredYaml } from './listsOfYaml.ts'
import { renumbered, type Row } from './numbering.ts'
import { regionsOf, type Notation, type Region } from './regions.ts'
import { enteredRow, frameless } from './table.ts'

/** What is to be changed after Enter; nothing where the break is all that is wanted. What has been typed since comes behind it, whatever it is. */
export function entered(lines: readonly string[], at: Entered, notation: Notation): readonly Edit[] {
  const { line, column, behind, isRow } = at
  const own = lines[line] ?? ''
  const typed = own.length - column - behind
  if (typed < 0) return []
  if (typed === 0 || isRow) return answered(lines, at, notation)
  const untyped = lines.toSpliced(line, 1, own.slice(0, column) + own.slice(column + typed))
  return answered(untyped, at, notation).map((edit) => (edit.line === line && edit.to > column ? { ...edit, from: edit.from + typed, to: edit.to + typed } : edit))
}

function answered(lines: readonly string[], at: Entered, notation: Notation): readonly Edit[] {
  const regions = regionsOf(lines, notation)
  const region = regions[at.line - 1]
  const isMarkdown = region === 'markdown' && regions[at.line] === 'markdown'
  if (at.isRow) return (isMarkdown ? enteredRow(lines, regions, at) : undefined) ?? frameless(lines, at)
  return region === 'yaml' ? enteredYaml(lines, at) : isMarkdown ? enteredItem(lines, regions, at) : []
}

function enteredItem(lines: readonly string[], regions: readonly Region[], at: Entered): readonly Edit[] {
  const { line } = at
  const old = lines.toSpliced(line, 1)
  const oldRegions = regions.toSpliced(line, 1)
  const items = itemsAround(old, oldRegions, line - 1)
  const item = itemAt(items, line - 1)
  if (!item || !isOfItem(old, item, line - 1)) return []
  const isEmpty = item.line === line - 1 && item.text.trim() === '' && !isSplit(lines, at)
  if (!isEmpty) return continued(lines, regions, { item, isLoose: isLoose(old, items, item), at })
  return item.end > line ? [] : item.parent ? raised(lines, regions, item.parent, at) : ended(lines, regions, at)
}

/** True for the line of an item and for those that go on its first paragraph. */
function isOfItem(lines: readonly string[], item: Item, line: number): boolean {
  for (let at = item.line + 1; at <= line; at++) if (isBlank(lines[at]) || columns(indentOf(lines[at] ?? '')) < item.content) return false
  return true
}

/** True when blank lines stand between the items. */
function isLoose(lines: readonly string[], items: readonly Item[], item: Item): boolean {
  const next = after(items, item)
  return (before(item) !== undefined && isBlank(lines[item.line - 1])) || (next !== undefined && isBlank(lines[next.line - 1]))
}

interface Continued {
  readonly item: Item
  readonly isLoose: boolean
  readonly at: Entered
}

function continued(lines: readonly string[], regions: readonly Region[], { item, isLoose, at }: Continued): readonly Edit[] {
  const { line } = at
  const broken = lines[line - 1] ?? ''
  // a cursor inside of code
  if (isSplit(lines, at) && (broken.split('`').length - 1) % 2 === 1) return []
  const marker = item.number === undefined ? item.sort : `${item.number + 1}${item.sort}`
  const start = `${item.lead}${marker}${item.text.trim() === '' ? ' ' : item.gap}${item.box === '' ? '' : '[ ] '}`
  const kept = isSplit(lines, at) && item.text.trim() !== '' ? broken.trimEnd() : broken
  const attributes = attributesBehind(lines, at)
  const behind = attributes.text + (isLoose ? '\n' : '')
  const end: readonly Edit[] = behind !== '' || kept !== broken ? [{ line: line - 1, from: kept.length, toLine: line - 1, to: broken.length, text: behind }] : []
  return [...end, ...attributes.taken, ...editsOf(lines, regions, at, [{ text: broken, was: line - 1 }, { text: start + textOn(lines, at) }])]
}

/** An empty item at the end of what is nested becomes one of the level above. */
function raised(lines: readonly string[], regions: readonly Region[], parent: Item, at: Entered): readonly Edit[] {
  const marker = parent.number === undefined ? parent.sort : `${parent.number + 1}${parent.sort}`
  const text = `${parent.lead}${marker} ${parent.box === '' ? '' : '[ ] '}`
  return [...editsOf(lines, regions, at, [{ text, was: at.line - 1, isMoved: true }]), joined(lines, at)]
}

/** An empty item leaves a blank line, so that what is typed next is not part of the item above. */
function ended(lines: readonly string[], regions: readonly Region[], at: Entered): readonly Edit[] {
  const isApart = at.line === 1 || isBlank(lines[at.line - 2])
  const blank: Row = { text: '', was: at.line - 1 }
  return isApart ? [...editsOf(lines, regions, at, [blank]), joined(lines, at)] : editsOf(lines, regions, at, [blank, { text: textOn(lines, at) }])
}

/** What makes two lines, the one that was broken and the new one, these rows, with the numbers that follow from it. */
function editsOf(lines: readonly string[], regions: readonly Region[], at: Entered, pair: readonly Row[]): readonly Edit[] {
  const { line } = at
  const around = (text: string, index: number): Row => ({ text, was: index < line ? index : index - 1 })
  const rows = [...lines.slice(0, line - 1).map(around), ...pair, ...lines.slice(line + 1).map((text, index) => around(text, line + 1 + index))]
  const numbered = renumbered(lines.toSpliced(line, 1), regions.toSpliced(line, 1), rows, line - 1)
  return numbered.flatMap(({ text, was }) => {
    if (was === undefined) return begun(lines, at, text.slice(0, text.length - textOn(lines, at).length))
    const own = was < line ? was : was + 1
    return lineEdit(own, lines[own] ?? '', text)
  })
}
