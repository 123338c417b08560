// What a new key, section or item begins with: its lines with holes to fill in, all from the schema.
import { propertyOf, type Level, type Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { wordIn } from '../../kinds/words.ts'
import { keyOf, labelFor } from '../../render/names.ts'
import type { DocumentView } from '../../view.ts'
import { answer, hole, type Template } from './suggestion.ts'
import { plainYaml } from './plainYaml.ts'
import { dayIn } from './values.ts'

export type Writing = Pick<DocumentView, 'language' | 'today' | 'inUse'>

/** What stands behind `key:` in YAML; further lines are as far in as `indent` and more. */
export function yamlStarter(property: Property, writing: Writing, indent: string, depth = 0): Template {
  const { language } = writing
  const inner = `${indent}  `
  if (depth > DEEPEST) return [' ', hole()]
  if (isLeaf(property)) return [' ', ...leafStarter(property, writing)]
  if (property.type === 'matrix') return [`\n${inner}- ${wordIn('phase', language)}: `, hole(), `\n${inner}  ${wordIn('actor', language)}: `, hole(), `\n${inner}  ${wordIn('tasks', language)}:\n${inner}    - `, hole()]
  if (property.type === 'object') return property.level ? fieldsOf(property.level, writing, false).flatMap((field) => [`\n${inner}`, ...yamlPair(field, writing, inner, depth + 1)]) : [`\n${inner}`, hole()]
  return [`\n${inner}- `, ...yamlItem(property, writing, `${inner}  `, depth + 1)]
}

/** What stands behind the dash of an item in YAML. */
export function yamlItem(property: Property, writing: Writing, indent: string, depth = 0): Template {
  const level = property.type === 'array' ? (property.element?.type === 'object' ? property.element.level : undefined) : property.type === 'list' ? itemLevel(property) : undefined
  if (!level) return [hole()]
  return fieldsOf(level, writing, true).flatMap((field, index) => [index === 0 ? '' : `\n${indent}`, ...yamlPair(field, writing, indent, depth + 1)])
}

const DEEPEST = 3

const yamlPair = (field: Property, writing: Writing, indent: string, depth: number): Template =>
  [`${plainYaml(keyOf(field, writing.language))}:`, ...yamlStarter(field, writing, indent, depth)]

const isLeaf = ({ type, values }: Property): boolean => values !== undefined || (type !== 'list' && type !== 'matrix' && type !== 'object' && type !== 'array' && type !== 'references')

/** One value: a choice, the day, a first version, or a hole. */
export function leafStarter({ values, type }: Property, { language, today }: Writing): Template {
  if (values && values.length > 1) {
    const choices = values.map(({ value, labels }) => display(labels, language) || value)
    return [{ hole: choices[0] ?? '', choices }]
  }
  if (type === 'date' && today !== '') return [answer(dayIn(language, today))]
  return [hole(type === 'version' ? '0.1' : '')]
}

/** The fields that a new object or element begins with: those that are wanted, else the voices, else the first. `isElement`: its first field names it. */
export function fieldsOf(level: Level, { inUse }: Pick<Writing, 'inUse'>, isElement: boolean): readonly Property[] {
  const [first] = level.properties
  const needed = level.properties.filter(({ need }) => (inUse ? need.inUse : need.draft) !== 'optional')
  if (needed.length > 0) return isElement && first && !needed.includes(first) ? [first, ...needed] : needed
  const voices = level.properties.filter(({ voice }) => voice !== undefined)
  return voices.length > 0 ? voices : level.properties.slice(0, isElement ? 1 : MOST)
}

const MOST = 3

/** The fields of the items of a list, its text first; undefined where items are only texts. */
export function itemLevel({ level }: Property): Level | undefined {
  const own = level?.properties.filter(({ key }) => !PLAIN.has(key)) ?? []
  const text = propertyOf(level, 'text')
  return level && own.length > 0 ? { ...level, properties: [...(text ? [text] : []), ...own] } : undefined
}

/** What every item has. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'id', 'attributes', 'children'])

/** An item of Markdown behind its mark, its fields as nested items: `Riski`, `- Varautuminen: `. Undefined where items are only texts. */
export function markdownItem(property: Property, writing: Writing, indent: string): Template | undefined {
  const level = property.type === 'list' ? itemLevel(property) : property.element?.level
  const [first, ...rest] = level ? fieldsOf(level, writing, true) : []
  if (!level || !first) return undefined
  const others = rest.length > 0 || property.type !== 'list' ? rest : level.properties.slice(1, 1 + MOST)
  return [hole(first.key === 'text' ? singular(property, writing) : labelFor(first, writing.language)), ...others.filter(isLeaf).flatMap((field) => [`\n${indent}- ${labelFor(field, writing.language)}: `, ...leafStarter(field, writing)])]
}

/** What an item of a list is called: the label of its text. */
function singular({ level }: Property, { language }: Writing): string {
  const text = propertyOf(level, 'text')
  return text ? labelFor(text, language) : '…'
}

/** Labelled lines of an object, as items of a list. */
export function labelledLines(level: Level, writing: Writing, but: (property: Property) => boolean): Template {
  return level.properties.filter((field) => isLeaf(field) && !but(field)).flatMap((field, index) => [`${index === 0 ? '' : '\n'}- ${labelFor(field, writing.language)}: `, ...leafStarter(field, writing)])
}

/** A table with one row to fill in. */
export function tableStarter(headers: readonly string[], cells: readonly Template[]): Template {
  return [`| ${headers.join(' | ')} |\n|${headers.map(() => ' --- |').join('')}\n`, ...rowStarter(cells)]
}

/** A row with a hole in each cell. */
export const rowStarter = (cells: readonly Template[]): Template => [...cells.flatMap((cell) => ['| ', ...cell, ' ']), '|']
