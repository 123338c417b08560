// Pandoc attributes of items in Markdown: `- Osallisuus {alias="Osallistuminen"}`.
import { attributesAtEnd } from '../kinds/attributes.ts'
import type { ItemNode } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import type { Source } from '../source.ts'
import { insertAt, lineEnd } from './lines.ts'

/** Gives an item one attribute more, in the braces that it has or in new ones. Empty in YAML and tables, and where the item has the attribute or the value cannot be written. */
export function addAttribute(source: Source, item: ItemNode, name: string, value: string): readonly PlaceEdit[] {
  if (item.form?.type !== 'listItem' || item.attributes[name] !== undefined || value.length > LONGEST || /["{}\r\n]/u.test(value)) return []
  const { start, end } = source.spanOf(item.text.place)
  const written = `${name}="${value}"`
  if (!item.id && Object.keys(item.attributes).length === 0) return [insertAt(source, end, ` {${written}}`)]
  const braces = attributesAtEnd(source.text.slice(start, lineEnd(source, end)))
  return braces ? [insertAt(source, source.text.lastIndexOf('}', lineEnd(source, end) - 1), ` ${written}`)] : []
}

const LONGEST = 200
