// Lists of YAML, also in frontmatter: `- text` goes on with `- `, `- key: value` with its next key, and an empty item ends the list.
import { attributesBehind, begun, indentOf, isBlank, isSplit, joined, lineEdit, type Edit, type Entered } from './edits.ts'
import { shift } from './numbering.ts'

const ITEM = /^( *)-( +)(.*)$/u
/** A plain or quoted key with its value (YAML 1.2.2, 7.4.2, as people write it). */
const KEY = /^(?:[^\s#"'[\]{},&*!|>%@`-][^#:]*|"[^"]*"|'[^']*'):(?: +(.*)|)$/u

/** What is to be changed after Enter at the end of an item, or within plain text of one. */
export function enteredYaml(lines: readonly string[], at: Entered): readonly Edit[] {
  const [item, lead = '', gap = '', text = ''] = ITEM.exec(lines[at.line - 1] ?? '') ?? []
  if (item === undefined) return []
  const isWithin = isSplit(lines, at)
  if (text === '' && !isWithin) return ended(lines, at, lead.length)
  const value = KEY.exec(text)
  if (value) return !isWithin && isWhole(value[1] ?? '') ? begun(lines, at, ' '.repeat(lead.length + 1 + gap.length)) : []
  if (!isPlain(text) && (isWithin || !isWhole(text))) return []
  const attributes = attributesBehind(lines, at)
  const kept = item.trimEnd() + attributes.text
  return [...(isWithin && text !== '' ? lineEdit(at.line - 1, item, kept) : []), ...attributes.taken, ...begun(lines, at, `${lead}-${text === '' ? ' ' : gap}`)]
}

const isPlain = (text: string): boolean => /^(?:[^\s#"'[\]{},&*!|>%@`?-]|-\S|$)/u.test(text) && !/:$/u.test(text)

/** True for a value that is all on its line: not empty, no text block, no quote or bracket still open. */
function isWhole(value: string): boolean {
  if (/^"/u.test(value)) return /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/u.test(value)
  if (/^'/u.test(value)) return /^'(?:[^']|'')*'\s*(?:#.*)?$/u.test(value)
  if (/^[[{]/u.test(value)) return value.split(/[[{]/u).length === value.split(/[\]}]/u).length
  return value !== '' && !/^[|>&*!#]/u.test(value)
}

/** The marker goes, and the line is as far in as what holds the list. */
function ended(lines: readonly string[], at: Entered, indent: number): readonly Edit[] {
  return [...lineEdit(at.line - 1, lines[at.line - 1] ?? '', ' '.repeat(holder(lines, at.line - 1, indent))), joined(lines, at)]
}

/** The indentation of the key above that holds a list. */
function holder(lines: readonly string[], line: number, indent: number): number {
  for (let at = line - 1; at >= 0; at--) {
    const text = lines[at] ?? ''
    const own = indentOf(text).length
    if (isBlank(text) || own > indent || /^ *#/u.test(text)) continue
    const dash = /^ *(?:- +)+/u.exec(text)?.[0].length
    if (dash === undefined) return own
    // a key right behind a dash holds what is further in than the key
    if (dash < indent || own < indent) return dash <= indent ? dash : own
  }
  return 0
}

/** An item comes to stand below the key above it, or below the item that holds it; undefined where that would make another value of it. */
export function shiftedYaml(lines: readonly string[], line: number, by: 'in' | 'out', width: number): readonly Edit[] | undefined {
  const lead = ITEM.exec(lines[line] ?? '')?.[1]
  if (lead === undefined) return undefined
  const previous = lines.slice(0, line).findLast((text) => !isBlank(text) && indentOf(text).length <= lead.length) ?? ''
  const dash = /^ *- +/u.exec(previous)?.[0].length
  const target = by === 'in'
    ? (/:\s*(?:#.*)?$/u.test(previous) && (dash !== undefined || indentOf(previous) === lead) ? (dash ?? lead.length + width) : undefined)
    : lines.slice(0, line).findLast((text) => (ITEM.exec(text)?.[1] ?? lead).length < lead.length && ITEM.test(text))
  const indent = typeof target === 'string' ? indentOf(target).length : target
  if (indent === undefined || indent === lead.length) return undefined
  let end = line + 1
  while (end < lines.length && (isBlank(lines[end]) || indentOf(lines[end] ?? '').length > lead.length)) end++
  const texts = [...lines]
  shift(texts, line, end, lead.length, indent - lead.length)
  return texts.flatMap((text, at) => lineEdit(at, lines[at] ?? '', text))
}
