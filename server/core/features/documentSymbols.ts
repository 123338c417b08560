// The outline as the LSP's document symbols. Symbols of what has not changed since they were last asked for are the same objects.
import type { DocumentSymbol, Range, SymbolKind } from 'vscode-languageserver-types'
import { alike } from '../alike.ts'
import type { Memo } from '../memo.ts'
import type { Language } from '../problem.ts'
import { copyOf, positionAt, type Lines, type Position, type Span } from '../text.ts'
import type { OutlineEntry, OutlinePart, OutlineType } from './outline.ts'

/** `parts`: those of a document in `language`. `all`: with headings of which nothing else is to be told; an editor that shows headings itself has them already. */
export function documentSymbols(parts: readonly OutlinePart[], lines: Lines, language: Language, remember: Memo, all = true): DocumentSymbol[] {
  return parts.flatMap((part) => {
    const slot = remember<{ last?: Last }>(part.of[0], LAST[all ? 'all' : 'some'][language], () => ({}))
    if (!slot.last || !isAsBefore(slot.last, part, lines)) slot.last = lastOf(part, lines, symbolsOf([part.entry()], lines, all))
    return slot.last.symbols
  })
}

/** The symbols of a part, and what they follow from: what it tells of, its text and where this stood. */
interface Last {
  readonly of: readonly object[]
  readonly text: string
  readonly start: Position
  readonly symbols: readonly DocumentSymbol[]
}

const LAST = { all: { fi: {}, sv: {}, en: {} }, some: { fi: {}, sv: {}, en: {} } } as const

const lastOf = ({ of, span }: OutlinePart, lines: Lines, symbols: readonly DocumentSymbol[]): Last => ({ of, text: copyOf(lines.text.slice(span.start, span.end)), start: positionAt(lines, span.start), symbols })

function isAsBefore(last: Last, { of, span: { start, end } }: OutlinePart, lines: Lines): boolean {
  if (last.text.length !== end - start || last.of.length !== of.length || of.some((one, index) => one !== last.of[index])) return false
  return last.text === lines.text.slice(start, end) && alike(last.start, positionAt(lines, start))
}

const symbolsOf = (entries: readonly OutlineEntry[], lines: Lines, all: boolean): DocumentSymbol[] =>
  entries.filter(({ repeats }) => all || !repeats).map(({ name, detail, type, span, selection, children }) => ({
    name, ...(detail === '' ? {} : { detail }), kind: KINDS[type], range: rangeOf(span, lines), selectionRange: rangeOf(selection, lines), ...(children.length === 0 ? {} : { children: symbolsOf(children, lines, all) }),
  }))

/** Module, Array, Namespace, String, Property, File: chosen for how editors draw them. */
const KINDS: Readonly<Record<OutlineType, SymbolKind>> = { section: 2, list: 18, group: 3, item: 15, value: 7, extra: 1 }

const rangeOf = (span: Span, lines: Lines): Range => ({ start: positionAt(lines, span.start), end: positionAt(lines, span.end) })
