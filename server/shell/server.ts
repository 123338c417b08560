// The server: what it can do, and one readable table of what answers what.
import {
  FileChangeType, PositionEncodingKind, TextDocumentSyncKind,
  type CancellationToken, type CodeAction, type CodeActionParams, type CompletionItem, type CompletionParams, type Connection, type DocumentSymbol, type DocumentSymbolParams, type FoldingRange, type FoldingRangeParams, type Hover, type HoverParams, type InlayHint, type InlayHintParams, type InitializeParams, type InitializeResult, type RequestType, type ServerCapabilities, type SymbolInformation,
} from 'vscode-languageserver'
import { actionAbilities, CLEAN_KIND, COMPLETION_OPTIONS, FIX_ALL_KIND, MOVE_KIND, QUICK_FIX_KIND, REWRITE_KIND, TIDY_KIND } from './abilities.ts'
import { begin, type Begun } from './begin.ts'
import { endIfCancelled } from './ending.ts'
import { fenced } from './handle.ts'
import type { Host } from './host.ts'
import { createLife } from './life.ts'
import { navigationCapabilities, serveNavigation, type Asking } from './navigationRequests.ts'
import { serveRequests } from './requests.ts'
import type { InitializationOptions } from '../protocol/initialization.ts'
import type { Session } from './session.ts'

/** Serves one client over a connection until it ends. */
export function startServer(connection: Connection, host: Host, version: string): void {
  const life = createLife<Begun>()
  const notified = <P>(name: string, handler: (session: Session, params: P) => void): ((params: P) => void) => {
    const fence = fenced(connection.console, name, () => undefined, async ({ session }: Begun, params: P) => {
      await session.ready
      handler(session, params)
    })
    return (params) => {
      const begun = life.here()
      if (begun) void fence(begun, params)
    }
  }
  const asked = <P, R>(name: string, empty: () => R, handler: (begun: Begun, params: P, token: CancellationToken) => R | Promise<R>): ((params: P, token: CancellationToken) => Promise<R>) => {
    const fence = fenced(connection.console, name, empty, async (begun: Begun, params: P, token: CancellationToken) => {
      begun.turns.attend()
      await begun.session.ready
      endIfCancelled(token)
      return handler(begun, params, token)
    })
    return async (params, token) => fence(life.now(), params, token)
  }
  const featured: Asking = (name, empty, handler) => asked(name, empty, async (begun, params, token) => handler(await begun.session.features(), begun, params, token))

  connection.onInitialize((given) => {
    const params = withoutNulls(given)
    life.begin(() => begin(connection, host, params, asksForFindings(params)))
    return initializeResult(params, version)
  })
  connection.onDidOpenTextDocument(notified('didOpen', (session, { textDocument }) => session.open(textDocument)))
  connection.onDidChangeTextDocument(notified('didChange', (session, { textDocument: { uri, version: at }, contentChanges }) => session.change(uri, at, contentChanges)))
  connection.onDidCloseTextDocument(notified('didClose', (session, { textDocument: { uri } }) => session.close(uri)))
  connection.onDidSaveTextDocument(notified('didSave', (session, { textDocument: { uri } }) => session.save(uri)))
  connection.onDidChangeWatchedFiles(notified('didChangeWatchedFiles', (session, { changes }) => session.filesChanged(changes.map(({ uri, type }) => ({ uri, gone: type === FileChangeType.Deleted })))))
  connection.onNotification('workspace/didRenameFiles', notified('didRenameFiles', (session) => session.foldersChanged()))
  connection.onNotification('workspace/didDeleteFiles', notified('didDeleteFiles', (session) => session.foldersChanged()))
  connection.onDocumentSymbol(asked<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('documentSymbol', () => [], async (begun, { textDocument: { uri } }) => (await begun.session.outlines()).symbols(uri, begun)))
  connection.onFoldingRanges(asked<FoldingRangeParams, FoldingRange[]>('foldingRange', () => [], async ({ session }, { textDocument: { uri } }) => (await session.outlines()).foldings(uri)))
  connection.onHover(featured<HoverParams, Hover | null>('hover', () => null, (features, { notation, actions }, params) => features.hover(params, notation, actions?.fillsIn === true)))
  connection.languages.inlayHint.on(featured<InlayHintParams, InlayHint[]>('inlayHint', () => [], (features, _, params) => features.inlayHints(params)))
  connection.onCodeAction(featured<CodeActionParams, CodeAction[]>('codeAction', () => [], (features, { actions }, params) => (actions ? features.codeActions(params, actions) : [])))
  connection.onCodeActionResolve((action, token) => featured<CodeAction, CodeAction>('codeAction/resolve', () => action, (features, { actions }) => (actions ? features.resolveCodeAction(action, actions) : action))(action, token))
  connection.onCompletion(featured<CompletionParams, CompletionItem[]>('completion', () => [], (features, { completions }, params) => features.completion(params, completions)))
  connection.onCompletionResolve((item, token) => featured<CompletionItem, CompletionItem>('completion/resolve', () => item, (features, { completions }) => features.resolveCompletion(item, completions))(item, token))
  serveNavigation(connection, featured)
  serveRequests(<P, R>(type: RequestType<P, R, void>, unanswered: R, answer: (session: Session, params: P) => R | Promise<R>) => {
    connection.onRequest(type.method, asked<P, R>(type.method, () => unanswered, ({ session }, params) => answer(session, params)))
  })
  connection.onShutdown(() => {
    life.here()?.session.stop()
    life.end()
  })
  connection.listen()
}

/** What a client does not have, some leave out and others tell as null. */
const withoutNulls = (params: InitializeParams): InitializeParams => JSON.parse(JSON.stringify(params, (_, value: unknown) => value ?? undefined)) as InitializeParams

/** True when the client asks for findings, also again when it is told to: then nothing is pushed. Some clients spell the ability as the LSP first did. */
function asksForFindings({ capabilities: { textDocument, workspace = {} } }: InitializeParams): boolean {
  const { diagnostics, diagnostic = diagnostics } = workspace as typeof workspace & { readonly diagnostic?: typeof workspace.diagnostics }
  return textDocument?.diagnostic !== undefined && diagnostic?.refreshSupport === true
}

function initializeResult(params: InitializeParams, version: string): InitializeResult {
  const { fillsIn, moves } = (params.initializationOptions ?? {}) as InitializationOptions
  const actions = actionAbilities(params.capabilities, { fillsIn: fillsIn === true, moves: moves === true })
  const { fileOperations } = params.capabilities.workspace ?? {}
  const folders = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] }
  const capabilities: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    documentSymbolProvider: { label: 'Pitkospuut' },
    foldingRangeProvider: true,
    hoverProvider: true,
    ...navigationCapabilities(params),
    inlayHintProvider: true,
    completionProvider: COMPLETION_OPTIONS,
    ...(actions ? { codeActionProvider: { codeActionKinds: [QUICK_FIX_KIND, FIX_ALL_KIND, CLEAN_KIND, REWRITE_KIND, TIDY_KIND, ...(actions.moves ? [MOVE_KIND] : [])], resolveProvider: actions.resolves } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, ...(fileOperations ? { fileOperations: { didRename: folders, didDelete: folders } } : {}) },
  }
  const diagnosticProvider = { identifier: 'pitkospuut', interFileDependencies: true, workspaceDiagnostics: true }
  return { serverInfo: { name: 'pitkospuut', version }, capabilities: asksForFindings(params) ? { ...capabilities, diagnosticProvider } : capabilities }
}
