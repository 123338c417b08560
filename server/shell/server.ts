// The server: what it can do, and one readable table of what answers what.
import {
  CodeActionKind, FileChangeType, PositionEncodingKind, TextDocumentSyncKind,
  type CancellationToken, type CodeAction, type CodeActionParams, type CompletionItem, type CompletionParams, type Connection, type DocumentSymbol, type DocumentSymbolParams, type FoldingRange, type FoldingRangeParams, type Hover, type HoverParams, type InitializeParams, type InitializeResult, type ServerCapabilities, type SymbolInformation,
} from 'vscode-languageserver'
import { documentSymbols } from '../core/features/documentSymbols.ts'
import { foldingRanges } from '../core/features/foldingRanges.ts'
import { answerRequest, cleanRequest, detailsRequest, newChoicesRequest, newRequest, pasteRequest, type AnswerParams, type AnswerResult, type CleanParams, type CleanResult, type DetailsResult, type NewParams, type PasteParams, type PasteWay } from '../protocol.ts'
import { begin, type Begun } from './begin.ts'
import { actionAbilities, CLEAN_KIND, FIX_ALL_KIND } from './codeActions.ts'
import { COMPLETION_OPTIONS } from './completion.ts'
import { flatSymbols } from './flatSymbols.ts'
import { endIfCancelled, fenced } from './handle.ts'
import type { Host } from './host.ts'
import { pageRequest } from '../protocol.ts'
import type { Session } from './session.ts'

/** Serves one client over a connection until it ends. */
export function startServer(connection: Connection, host: Host, version: string): void {
  let begun: Begun | undefined
  const current = (): Begun => {
    if (!begun) throw new Error('not initialised')
    return begun
  }
  const notified = <P>(name: string, handler: (session: Session, params: P) => void): ((params: P) => void) => {
    const fence = fenced(connection.console, name, () => undefined, async (params: P) => {
      const { session } = current()
      await session.ready
      handler(session, params)
    })
    return (params) => void fence(params)
  }
  const asked = <P, R>(name: string, empty: () => R, handler: (begun: Begun, params: P) => R | Promise<R>): ((params: P, token: CancellationToken) => Promise<R>) =>
    fenced(connection.console, name, empty, async (params: P, token: CancellationToken) => {
      current().turns.attend()
      await current().session.ready
      endIfCancelled(token)
      return handler(current(), params)
    })

  connection.onInitialize((params) => {
    begun = begin(connection, host, params, asksForFindings(params))
    return initializeResult(params, version)
  })
  connection.onDidOpenTextDocument(notified('didOpen', (session, { textDocument }) => session.open(textDocument)))
  connection.onDidChangeTextDocument(notified('didChange', (session, { textDocument: { uri, version: at }, contentChanges }) => session.change(uri, at, contentChanges)))
  connection.onDidCloseTextDocument(notified('didClose', (session, { textDocument: { uri } }) => session.close(uri)))
  connection.onDidSaveTextDocument(notified('didSave', (session, { textDocument: { uri } }) => session.save(uri)))
  connection.onDidChangeWatchedFiles(notified('didChangeWatchedFiles', (session, { changes }) => session.filesChanged(changes.map(({ uri, type }) => ({ uri, gone: type === FileChangeType.Deleted })))))
  connection.onNotification('workspace/didRenameFiles', notified('didRenameFiles', (session) => session.foldersChanged()))
  connection.onNotification('workspace/didDeleteFiles', notified('didDeleteFiles', (session) => session.foldersChanged()))
  connection.onDocumentSymbol(asked<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('documentSymbol', () => [], ({ session, showsTrees }, { textDocument: { uri } }) => {
    const found = session.outlineOf(uri)
    const symbols = found ? documentSymbols(found.entries, found.open.lines) : []
    return showsTrees ? symbols : flatSymbols(uri, symbols)
  }))
  connection.onFoldingRanges(asked<FoldingRangeParams, FoldingRange[]>('foldingRange', () => [], ({ session }, { textDocument: { uri } }) => {
    const found = session.outlineOf(uri)
    return found ? foldingRanges(found.open.document, found.entries, found.open.lines) : []
  }))
  connection.onHover(asked<HoverParams, Hover | null>('hover', () => null, ({ session, notation }, params) => session.hover(params, notation)))
  connection.onCodeAction(asked<CodeActionParams, CodeAction[]>('codeAction', () => [], ({ session, actions }, params) => (actions ? session.codeActions(params, actions) : [])))
  const resolved = (action: CodeAction, token: CancellationToken): Promise<CodeAction> =>
    asked<CodeAction, CodeAction>('codeAction/resolve', () => action, ({ session, actions }) => (actions ? session.resolveCodeAction(action, actions) : action))(action, token)
  connection.onCodeActionResolve(resolved)
  connection.onCompletion(asked<CompletionParams, CompletionItem[]>('completion', () => [], ({ session, completions }, params) => session.completion(params, completions)))
  connection.onCompletionResolve((item, token) => asked<CompletionItem, CompletionItem>('completion/resolve', () => item, ({ session, completions }) => session.resolveCompletion(item, completions))(item, token))
  connection.onRequest(pageRequest, asked<{ readonly page: string }, string | null>('rulePage', () => null, ({ session }, { page }) => session.rulePage(page)))
  connection.onRequest(cleanRequest, asked<CleanParams, CleanResult | null>('clean', () => null, ({ session }, params) => session.clean(params)))
  connection.onRequest(detailsRequest, asked<{ readonly textDocument: { readonly uri: string } }, DetailsResult | null>('details', () => null, ({ session }, { textDocument: { uri } }) => session.details(uri)))
  connection.onRequest(answerRequest, asked<AnswerParams, AnswerResult>('answer', () => null, ({ session }, params) => session.answer(params)))
  connection.onRequest(pasteRequest, asked<PasteParams, readonly PasteWay[]>('paste', () => [], ({ session }, params) => session.paste(params)))
  connection.onRequest(newChoicesRequest, asked('newChoices', () => null, ({ session }, params: { readonly from?: string }) => session.newChoices(params)))
  connection.onRequest(newRequest, asked('new', () => null, ({ session }, params: NewParams) => session.newDocument(params)))
  connection.onShutdown(() => begun?.session.stop())
  connection.listen()
}

/** True when the client asks for findings: then nothing is pushed. */
const asksForFindings = ({ capabilities }: InitializeParams): boolean => capabilities.textDocument?.diagnostic !== undefined

function initializeResult(params: InitializeParams, version: string): InitializeResult {
  const actions = actionAbilities(params.capabilities)
  const folders = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] }
  const capabilities: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    documentSymbolProvider: { label: 'Pitkospuut' },
    foldingRangeProvider: true,
    hoverProvider: true,
    completionProvider: COMPLETION_OPTIONS,
    ...(actions ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, CLEAN_KIND], resolveProvider: actions.resolves } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations: { didRename: folders, didDelete: folders } },
  }
  const diagnosticProvider = { identifier: 'pitkospuut', interFileDependencies: true, workspaceDiagnostics: true }
  return { serverInfo: { name: 'pitkospuut', version }, capabilities: asksForFindings(params) ? { ...capabilities, diagnosticProvider } : capabilities }
}
