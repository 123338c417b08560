// The server: what it can do, and one readable table of what answers what.
import {
  DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, TextDocumentSyncKind,
  type Connection, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver'
import { documentSymbols } from '../core/features/documentSymbols.ts'
import { foldingRanges } from '../core/features/foldingRanges.ts'
import { filesRequest, readRequest, statusNotification, trustNotification, type InitializationOptions } from '../protocol.ts'
import { fenced } from './handle.ts'
import type { Host } from './host.ts'
import { answering, pushing, type Publisher } from './publish.ts'
import { createSession, type Session } from './session.ts'
import { DEFAULT_SETTINGS, settingsFrom } from './settings.ts'

/** Serves one client over a connection until it ends. */
export function startServer(connection: Connection, host: Host, version: string): void {
  let session: Session | undefined
  connection.onInitialize((params) => {
    session = begin(connection, host, params)
    return initializeResult(version)
  })
  const current = (): Session => {
    if (!session) throw new Error('not initialised')
    return session
  }
  const notified = <P>(name: string, handler: (params: P) => void | Promise<void>): ((params: P) => void) => {
    const fence = fenced<P, void>(connection.console, name, undefined, async (params) => {
      await current().ready
      await handler(params)
    })
    return (params) => void fence(params)
  }
  connection.onDidOpenTextDocument(notified('didOpen', ({ textDocument: { uri, languageId, version: at, text } }) => current().open(uri, languageId, at, text)))
  connection.onDidChangeTextDocument(notified('didChange', ({ textDocument: { uri, version: at }, contentChanges }) => current().change(uri, at, contentChanges)))
  connection.onDidCloseTextDocument(notified('didClose', ({ textDocument: { uri } }) => current().close(uri)))
  connection.onDidChangeWatchedFiles(notified('didChangeWatchedFiles', ({ changes }) => current().filesChanged(changes.map(({ uri }) => uri))))
  connection.onDocumentSymbol(fenced(connection.console, 'documentSymbol', [], async ({ textDocument }) => {
    await current().ready
    const found = current().outlineOf(textDocument.uri)
    return found ? documentSymbols(found.entries, found.open.lines) : []
  }))
  connection.onFoldingRanges(fenced(connection.console, 'foldingRange', [], async ({ textDocument }) => {
    await current().ready
    const found = current().outlineOf(textDocument.uri)
    return found ? foldingRanges(found.open.document, found.entries, found.open.lines) : []
  }))
  connection.listen()
}

function initializeResult(version: string): InitializeResult {
  return {
    serverInfo: { name: 'pitkospuut', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: { label: 'Pitkospuut' },
      foldingRangeProvider: true,
      diagnosticProvider: { identifier: 'pitkospuut', interFileDependencies: true, workspaceDiagnostics: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}

/** Makes the session as the client's abilities allow, and starts it when the client says that it is ready. */
function begin(connection: Connection, plainHost: Host, params: InitializeParams): Session {
  const { capabilities } = params
  const options = (params.initializationOptions ?? {}) as InitializationOptions
  const host = options.servesFiles ? hostOfClient(connection, plainHost) : plainHost
  const pulls = capabilities.textDocument?.diagnostic !== undefined
  const publisher: Publisher = pulls ? answering(connection, host, () => session, capabilities.workspace?.diagnostics?.refreshSupport === true) : pushing(connection, host, () => session)
  const session = createSession(host, {
    ...publisher,
    status: (status) => {
      connection.sendNotification(statusNotification, status).catch(() => undefined)
    },
  }, settingsFrom(options.settings ?? DEFAULT_SETTINGS))
  let folders: readonly string[] = (params.workspaceFolders ?? []).map(({ uri }) => withoutSlash(uri))
  let trusted = options.trusted !== false
  const locale = options.locale ?? params.locale
  const configure = fenced<void, void>(connection.console, 'configuration', undefined, async () => {
    const section: unknown = capabilities.workspace?.configuration ? await connection.workspace.getConfiguration('pitkospuut') : options.settings
    session.configure(settingsFrom(section), locale)
  })
  const rescan = fenced<void, void>(connection.console, 'reading the workspace', undefined, () => session.scan({ folders, trusted }))
  connection.onInitialized(() => {
    // the handshake is answered first: what is heavy is loaded behind it
    void rescan()
    void configure()
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'pitkospuut' })
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: ['**/*.{md,markdown,yaml,yml}', '**/.pitkospuut/kinds/**', '**/.gitignore'].map((globPattern) => ({ globPattern })) })
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)))
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => withoutSlash(uri))]
        void rescan()
      })
    }
  })
  connection.onDidChangeConfiguration((change) => {
    const pushed = (change.settings as { readonly pitkospuut?: unknown } | null)?.pitkospuut
    if (capabilities.workspace?.configuration) void configure()
    else session.configure(settingsFrom(pushed ?? options.settings), locale)
  })
  connection.onNotification(trustNotification, () => {
    trusted = true
    void rescan()
  })
  return session
}

/** Files as the client serves them, for a server in a worker. */
function hostOfClient(connection: Connection, host: Host): Host {
  return {
    ...host,
    files: (folder) => connection.sendRequest(filesRequest, { folder, kinds: false }),
    kindFiles: (folder) => connection.sendRequest(filesRequest, { folder, kinds: true }),
    read: async (uri) => (await connection.sendRequest(readRequest, { uri })) ?? undefined,
  }
}

const withoutSlash = (uri: string): string => uri.replace(/\/$/u, '')
