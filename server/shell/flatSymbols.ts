// Document symbols as a flat list, for clients that do not know trees.
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'

export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flatSymbols(uri, children ?? [], name),
  ])
}
