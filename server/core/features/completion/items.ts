// Items, labelled lines and rows of tables in the sections of Markdown.
import { fold } from '../../kinds/labels.ts'
import type { Level, Property } from '../../kinds/kind.ts'
import { labelFor } from '../../render/names.ts'
import { COMPLETION } from '../../texts/completion.ts'
import type { BlankCursor, InSection, ItemCursor, LabelledCursor, RowCursor } from '../cursor.ts'
import { aboutProperty, wanted } from './about.ts'
import { headingOffers, titleStart } from './headings.ts'
import { sectionStarter } from './sectionStarter.ts'
import { itemLevel, labelledLines, leafStarter, markdownItem, rowStarter } from './starters.ts'
import { hole, type Asking, type Suggestion, type Suggestions, type Template } from './suggestion.ts'
import { valuesOf } from './values.ts'

/** At the beginning of an item: a whole one with its fields, or the labels that are missing beside it. */
export function itemOffers(cursor: ItemCursor, asking: Asking): Suggestions {
  const { word, parent, property, column } = cursor
  const { document } = asking
  const isEmpty = document.text.slice(word.start, word.end).trim() === ''
  const level = property && levelIn(cursor, property, parent !== undefined)
  if (level) return { word, items: labelOffers(level, cursor, asking) }
  if (!property || !isEmpty || parent !== undefined) return { word, items: [] }
  const text = markdownItem(property, asking.view, ' '.repeat(column))
  return { word, items: text ? [wholeItem(text, property, asking)] : [] }
}

/** The properties whose labelled lines stand here. */
function levelIn({ section, piece }: InSection, property: Property, isNested: boolean): Level | undefined {
  if (property.type === 'object') return property.level
  if (isNested) return property.type === 'list' ? itemLevel(property) : property.element?.level
  const own = section?.pieces[0]
  const isElement = section !== undefined && piece !== undefined && (piece !== own || section.title !== undefined) && piece.heading !== own?.heading
  return property.type === 'array' && isElement ? property.element?.level : undefined
}

function labelOffers(level: Level, { beside, section, parent }: ItemCursor, { view, language }: Asking): readonly Suggestion[] {
  const written = new Set(beside.flatMap((label) => level.byLabel.get(fold(label))?.key ?? []))
  const guests = parent === undefined && section ? view.kind.root.properties.filter(({ within, key }) => within === section.property.key && !view.sections.some(({ property }) => property.key === key)) : []
  const own = level.properties.filter(({ key }) => key !== 'text' && key !== 'id' && !written.has(key))
  return [...own, ...guests].map((field) => ({
    label: labelFor(field, view.language), type: 'key', text: [`${labelFor(field, view.language)}: `, ...leafStarter(field, view)],
    ...wanted(field, view.inUse, language), ...aboutProperty(field, language),
  }))
}

function wholeItem(text: Template, property: Property, { language, view }: Asking): Suggestion {
  const [first] = text
  const label = first !== undefined && typeof first !== 'string' ? first.hole : labelFor(property, view.language)
  return { label: `${label} …`, type: 'item', detail: COMPLETION.newItem[language], text, ...aboutProperty(property, language) }
}

/** Behind `Label:`. */
export function labelledOffers({ word, label, needsSpace, property, section }: LabelledCursor, asking: Asking): Suggestions {
  const level = property?.element?.level ?? property?.level
  const folded = fold(label)
  const guest = section && asking.view.kind.root.properties.find((one) => one.within === section.property.key && one.names.has(folded))
  const field = level?.byLabel.get(folded) ?? guest
  return { word, items: field && property ? valueOffers(field, [property, field], asking, needsSpace ? ' ' : '') : [] }
}

function valueOffers(field: Property, path: readonly Property[], asking: Asking, lead: string): readonly Suggestion[] {
  return valuesOf(field, path, asking).map(({ text, ...rest }) => ({ ...rest, label: text, text: [lead + text] }))
}

/** In a cell: what its column may hold; at the beginning of a row: a row. */
export function rowOffers({ word, headers, cell, property }: RowCursor, asking: Asking): Suggestions {
  const header = cell === undefined ? undefined : headers[cell]
  const level = property?.element?.level ?? property?.level
  const field = header === undefined ? undefined : level?.byLabel.get(fold(header))
  const lead = asking.document.text.charAt(word.start - 1) === '|' ? ' ' : ''
  if (cell !== undefined) return { word, items: field && property ? valueOffers(field, [property, field], asking, lead) : [] }
  return { word, items: property ? [wholeRow(headers, property, asking)] : [] }
}

function wholeRow(headers: readonly string[], property: Property, { view, language }: Asking): Suggestion {
  const level = property.element?.level ?? property.level
  const cells = headers.map((header): Template => {
    const field = level?.byLabel.get(fold(header))
    return field ? leafStarter(field, view) : [hole()]
  })
  return { label: `| ${headers.join(' | ')} |`, type: 'item', detail: COMPLETION.newRow[language], text: rowStarter(cells) }
}

/** On an empty line, when somebody asks: what the section may get, and the sections that are missing. */
export function blankOffers(cursor: BlankCursor, asking: Asking): Suggestions {
  const { word, headers, property, section } = cursor
  const { view, language, document: { text } } = asking
  const isFirst = !/\S[^\S\n]*\r?\n[^\S\n]*$/u.test(text.slice(Math.max(0, word.start - 200), word.start))
  const isLast = !/^[^\S\n]*\r?\n[^\S\n]*\S/u.test(text.slice(word.start, word.start + 200))
  const rows = headers && property ? [wholeRow(headers, property, asking)] : []
  const hasContent = section !== undefined && section.pieces.some(({ contents }) => contents.some((content) => content.type === 'wholeList' || content.form.type !== 'comment'))
  const starter = property && !headers && !hasContent && !PROSE.has(property.type) ? sectionStarter(property, view, (cursor.piece?.level ?? 2) + 1) : undefined
  const whole = starter && starter.length > 1 ? [{ label: starterLabel(property, asking), type: 'item' as const, detail: COMPLETION[property?.type === 'matrix' || property?.elements === 'rows' ? 'newTable' : 'newItem'][language], text: starter }] : []
  const left = property?.type === 'object' && property.level && hasContent && !headers ? restOfLines(property.level, cursor, asking) : []
  const behind = isLast ? '' : '\n'
  // no section stands above the main heading
  const headings = word.start < (titleStart(view) ?? 0) ? [] : headingOffers({ ...cursor, before: isFirst ? '' : '\n', behind, language: view.language }, asking)
  return { word, items: [...rows, ...whole, ...left, ...headings] }
}

const PROSE: ReadonlySet<string> = new Set(['text', 'string'])

const starterLabel = (property: Property | undefined, { view }: Asking): string => `${property ? labelFor(property, view.language) : ''} …`

/** The lines of an object that are missing. */
function restOfLines(level: Level, { section }: BlankCursor, { view, language }: Asking): readonly Suggestion[] {
  const node = section?.node
  const there = node?.type === 'map' ? new Set(node.entries.map(({ key }) => key)) : new Set<string>()
  const text = labelledLines(level, view, ({ key }) => there.has(key))
  return text.length > 1 ? [{ label: `${level.properties.filter(({ key }) => !there.has(key)).map((field) => labelFor(field, view.language)).join(', ')} …`, type: 'item', detail: COMPLETION.allLines[language], text }] : []
}
