// Where in the protocol each question about the way stands, and what is promised of it.
import type {
  CancellationToken, Connection, Definition, DefinitionParams, DocumentHighlight, DocumentHighlightParams, DocumentLink, DocumentLinkParams, InitializeParams, Location, LocationLink, PrepareRenameParams, PrepareRenameResult,
  ReferenceParams, RenameParams, SelectionRange, SelectionRangeParams, ServerCapabilities, WorkspaceEdit, WorkspaceSymbol, WorkspaceSymbolParams,
} from 'vscode-languageserver'
import type { Begun } from './begin.ts'

/** Makes the answer to a request: waits for the engine, and gives `empty` when something throws. */
export type Asking = <P, R>(name: string, empty: () => R, handler: (begun: Begun, params: P, token: CancellationToken) => R | Promise<R>) => (params: P, token: CancellationToken) => Promise<R>

const nothing = (): null => null

export function serveNavigation(connection: Connection, asked: Asking): void {
  connection.onDefinition(asked<DefinitionParams, Definition | LocationLink[] | null>('definition', nothing, ({ session, navigation }, params, token) => session.definition(params, navigation, token)))
  connection.onReferences(asked<ReferenceParams, Location[] | null>('references', nothing, ({ session }, params, token) => session.references(params, token)))
  connection.onDocumentHighlight(asked<DocumentHighlightParams, DocumentHighlight[] | null>('documentHighlight', nothing, ({ session }, params) => session.highlights(params)))
  connection.onDocumentLinks(asked<DocumentLinkParams, DocumentLink[] | null>('documentLink', nothing, ({ session }, params) => session.documentLinks(params)))
  connection.onPrepareRename(asked<PrepareRenameParams, PrepareRenameResult | null>('prepareRename', nothing, ({ session }, params) => session.prepareRename(params)))
  connection.onRenameRequest(asked<RenameParams, WorkspaceEdit | null>('rename', nothing, ({ session, navigation }, params, token) => session.rename(params, navigation, token)))
  connection.onSelectionRanges(asked<SelectionRangeParams, SelectionRange[] | null>('selectionRange', nothing, ({ session }, params) => session.selectionRanges(params)))
  connection.onWorkspaceSymbol(asked<WorkspaceSymbolParams, WorkspaceSymbol[]>('workspaceSymbol', () => [], ({ session, navigation }, params, token) => session.workspaceSymbols(params, navigation.resolvesSymbols, token)))
  connection.onWorkspaceSymbolResolve((symbol, token) => asked<WorkspaceSymbol, WorkspaceSymbol>('workspaceSymbol/resolve', () => symbol, ({ session }) => session.resolveSymbol(symbol))(symbol, token))
}

export const navigationCapabilities = ({ capabilities: { textDocument } }: InitializeParams): ServerCapabilities => ({
  definitionProvider: true, referencesProvider: true, documentHighlightProvider: true, documentLinkProvider: { resolveProvider: false }, selectionRangeProvider: true,
  renameProvider: textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true, workspaceSymbolProvider: { resolveProvider: true },
})
