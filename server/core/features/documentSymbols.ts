// The outline as the LSP's document symbols.
import type { DocumentSymbol, Range, SymbolKind } from 'vscode-languageserver-types'
import { positionAt, type Lines, type Span } from '../text.ts'
import type { OutlineEntry, OutlineType } from './outline.ts'

/** `all`: with headings of which nothing else is to be told; an editor that shows headings itself has them already. */
export function documentSymbols(entries: readonly OutlineEntry[], lines: Lines, all = true): DocumentSymbol[] {
  return entries.filter(({ repeats }) => all || !repeats).map(({ name, detail, type, span, selection, children }) => ({
    name, detail, kind: KINDS[type], range: rangeOf(span, lines), selectionRange: rangeOf(selection, lines), children: documentSymbols(children, lines, all),
  }))
}

/** Module, Array, Namespace, String, Property, File: chosen for how editors draw them. */
const KINDS: Readonly<Record<OutlineType, SymbolKind>> = { section: 2, list: 18, group: 3, item: 15, value: 7, extra: 1 }

const rangeOf = (span: Span, lines: Lines): Range => ({ start: positionAt(lines, span.start), end: positionAt(lines, span.end) })
