// How properties, values and items are written in a language: as a key, as a heading, as a label before a value.
import type { ItemNode, Leaf } from '../node.ts'
import type { Language } from '../problem.ts'
import { attributesAtEnd } from '../kinds/attributes.ts'
import type { Property } from '../kinds/kind.ts'
import { display, keyIn, type Labels } from '../kinds/labels.ts'

/** The key of a property in frontmatter and YAML: its first label in lower case with `_` for spaces. */
export function keyOf({ labels, key }: Property, language: Language): string {
  return keyIn(labels, key, language)
}

/** The heading of a property's section. */
export function headingFor({ headings, labels, key }: Property, language: Language): string {
  return capitalised(display(headings, language) || display(labels, language) || key)
}

/** The label of a property before its value, in a list or a table's header. */
export function labelFor({ labels, key }: Property, language: Language): string {
  return capitalised(display(labels, language) || key)
}

/** The name of a part of a document where it is spoken of. */
export function partName({ labels, headings, key }: Property, language: Language): string {
  return capitalised(display(labels, language) || display(headings, language) || key)
}

export const capitalised = (label: string): string => label.charAt(0).toLocaleUpperCase('fi') + label.slice(1)

/** A leaf as it is written in running text; empty for null. Typed values keep their spelling, enumerated ones get the label of the language. */
export function leafText(value: Leaf, property: Property | undefined, language: Language): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.text
  if (typeof value === 'boolean') return display(value ? YES : NO, language)
  if (typeof value === 'number') return String(value).replace('.', ',')
  return enumLabel(value, property, language) ?? value
}

/** The label of an enumerated value. */
export function enumLabel(value: string, property: Property | undefined, language: Language): string | undefined {
  const known = property?.values?.find((one) => one.value === value)
  return known && (display(known.labels, language) || known.value)
}

/** The text of an item with its attributes behind it; undefined when it would be read as something else. */
export function withAttributes({ text: node, id, attributes }: ItemNode): string | undefined {
  const own = String(node.value ?? '')
  const wanted = id ? String(id.value) : undefined
  const values = Object.entries(attributes).map(([key, value]) => (/^[^\s"{}]+$/u.test(value) ? `${key}=${value}` : `${key}="${value}"`))
  const parts = [...(wanted === undefined ? [] : [`#${wanted}`]), ...values]
  const whole = parts.length === 0 ? own : `${own} {${parts.join(' ')}}`.trimStart()
  const read = attributesAtEnd(whole)
  if (parts.length === 0) return read ? undefined : whole
  const sorted = (all: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(all).toSorted())
  return read && whole.slice(0, read.start) === own && read.id === wanted && sorted(read.values) === sorted(attributes) ? whole : undefined
}

/** A GFM table. Cells are texts of one line. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

const YES: Labels = { fi: ['kyllä'], sv: ['ja'], en: ['yes'] }
const NO: Labels = { fi: ['ei'], sv: ['nej'], en: ['no'] }
