// Where in the protocol each question about the way stands, and what is promised of it.
import type {
  CancellationToken, Connection, Definition, DefinitionParams, DocumentHighlight, DocumentHighlightParams, DocumentLink, DocumentLinkParams, InitializeParams, Location, LocationLink, PrepareRenameParams, PrepareRenameResult,
  ReferenceParams, RenameParams, SelectionRange, SelectionRangeParams, ServerCapabilities, WorkspaceEdit, WorkspaceSymbol, WorkspaceSymbolParams,
} from 'vscode-languageserver'
import { navigationAbilities } from './abilities.ts'
import type { Begun } from './begin.ts'
import type { Features } from './features.ts'

/** Makes the answer to a request: waits for what answers it, and gives `empty` when something throws. */
export type Asking = <P, R>(name: string, empty: () => R, handler: (features: Features, begun: Begun, params: P, token: CancellationToken) => R | Promise<R>) => (params: P, token: CancellationToken) => Promise<R>

const nothing = (): null => null

export function serveNavigation(connection: Connection, featured: Asking): void {
  connection.onDefinition(featured<DefinitionParams, Definition | LocationLink[] | null>('definition', nothing, (features, { navigation }, params, token) => features.definition(params, navigation, token)))
  connection.onReferences(featured<ReferenceParams, Location[] | null>('references', nothing, (features, _, params, token) => features.references(params, token)))
  connection.onDocumentHighlight(featured<DocumentHighlightParams, DocumentHighlight[] | null>('documentHighlight', nothing, (features, _, params) => features.highlights(params)))
  connection.onDocumentLinks(featured<DocumentLinkParams, DocumentLink[] | null>('documentLink', nothing, (features, _, params) => features.documentLinks(params)))
  connection.onPrepareRename(featured<PrepareRenameParams, PrepareRenameResult | null>('prepareRename', nothing, (features, _, params) => features.prepareRename(params)))
  connection.onRenameRequest(featured<RenameParams, WorkspaceEdit | null>('rename', nothing, (features, { navigation }, params, token) => features.rename(params, navigation, token)))
  connection.onSelectionRanges(featured<SelectionRangeParams, SelectionRange[] | null>('selectionRange', nothing, (features, _, params) => features.selectionRanges(params)))
  connection.onWorkspaceSymbol(featured<WorkspaceSymbolParams, WorkspaceSymbol[]>('workspaceSymbol', () => [], (features, { navigation }, params, token) => features.workspaceSymbols(params, navigation.resolvesSymbols, token)))
  connection.onWorkspaceSymbolResolve((symbol, token) => featured<WorkspaceSymbol, WorkspaceSymbol>('workspaceSymbol/resolve', () => symbol, (features) => features.resolveSymbol(symbol))(symbol, token))
}

export const navigationCapabilities = ({ capabilities }: InitializeParams): ServerCapabilities => ({
  definitionProvider: true, referencesProvider: true, documentHighlightProvider: true, documentLinkProvider: { resolveProvider: false }, selectionRangeProvider: true,
  renameProvider: capabilities.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true, workspaceSymbolProvider: { resolveProvider: navigationAbilities(capabilities).resolvesSymbols },
})
