// A client of the server under test, as an editor would be one: in one process with it, or with the built server in a process of its own.
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { PassThrough } from 'node:stream'
import {
  CancellationTokenSource, createConnection, createMessageConnection, FileChangeType, ProgressType, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type ConfigurationItem, type Diagnostic, type InitializeParams, type InitializeResult, type MessageConnection, type MessageReader, type MessageWriter,
  type PublishDiagnosticsParams, type TextDocumentContentChangeEvent, type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node'
import { startServer } from '../../server/shell/server.ts'
import { builtServer } from './built.ts'
import { memoryDisk, removeTemporary, type Disk } from './disk.ts'

/** What an editor can do. All of them support what the LSP does not leave open. */
export const EDITORS = {
  /** No optional ability at all. */
  bare: {},
  /** Waits for findings. */
  push: {
    workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
    textDocument: { publishDiagnostics: { versionSupport: true }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  },
  /** Asks for findings, as VS Code does. */
  pull: {
    workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
    textDocument: { diagnostic: { dynamicRegistration: true }, publishDiagnostics: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  },
} as const satisfies Readonly<Record<string, ClientCapabilities>>

export interface Setup {
  readonly capabilities?: ClientCapabilities
  /** Default: one, the disk's. */
  readonly folders?: readonly string[]
  readonly disk?: Disk
  readonly options?: unknown
  /** Answers `workspace/configuration`. */
  readonly settings?: (item: ConfigurationItem) => unknown
  readonly params?: Partial<InitializeParams>
  /** Answers to other requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>
}

export interface Received {
  readonly method: string
  readonly params: unknown
}

export interface Client {
  readonly disk: Disk
  readonly initialized: InitializeResult
  /** Every notification and request that came, in order. */
  readonly received: readonly Received[]
  readonly request: <R>(method: string, params: unknown) => Promise<R>
  /** A request that is cancelled as soon as it is sent. */
  readonly requestAndCancel: (method: string, params: unknown) => Promise<unknown>
  readonly notify: (method: string, params: unknown) => void
  /** Waits until a probe gives something, looking again after every message that comes. */
  readonly until: <T>(what: string, probe: () => T | undefined | false) => Promise<T>
  readonly open: (uri: string, text: string, more?: { readonly languageId?: string; readonly version?: number }) => void
  readonly change: (uri: string, version: number, ...changes: readonly TextDocumentContentChangeEvent[]) => void
  readonly close: (uri: string) => void
  /** Files were made, changed or deleted on the disk. */
  readonly events: (kind: keyof typeof FileChangeType, ...paths: readonly string[]) => void
  /** What was pushed last. */
  readonly pushed: (uri: string) => PublishDiagnosticsParams | undefined
  /** Waits until what was pushed last for a document has these codes, in any order, and this version. */
  readonly untilPushed: (uri: string, codes: readonly string[], version?: number) => Promise<PublishDiagnosticsParams>
  /** The lines that the server has logged. */
  readonly logged: () => readonly string[]
  /** Opens a request for the workspace's findings that stays open; the codes by URI as they come. */
  readonly stream: (previous?: readonly { readonly uri: string; readonly value: string }[]) => Stream
  /** Changes what `workspace/configuration` is answered with. */
  readonly setSettings: (settings: (item: ConfigurationItem) => unknown) => void
  readonly stop: () => Promise<void>
}

export interface Stream {
  readonly reports: WorkspaceDiagnosticReport['items']
  readonly codes: (uri: string) => readonly string[] | undefined
  readonly end: () => Promise<unknown>
}

const DEADLINE = 25_000
const running = new Set<Client>()
const children: ChildProcess[] = []

/** Ends all clients of a test; for `afterEach`. */
export async function disconnectAll(): Promise<void> {
  await Promise.all([...running].map((client) => client.stop()))
  running.clear()
  for (const child of children.splice(0)) child.kill()
  removeTemporary()
}

/** A client and the server in this process. */
export async function connect(setup: Setup = {}): Promise<Client> {
  const disk = setup.disk ?? memoryDisk()
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), disk.host, '1.2.3')
  return converse(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), { ...setup, disk }, () => Promise.resolve())
}

export interface ServerProcess {
  readonly client: Client
  readonly child: ChildProcess
  /** Resolves with its exit code. */
  readonly exited: Promise<number | null>
  /** What it wrote to standard error. */
  readonly errors: () => string
}

/** A client and the built server in a process of its own, over standard input and output. */
export async function connectProcess(setup: Setup & { readonly disk: Disk }): Promise<ServerProcess> {
  const { child, exited, errors } = await startProcess()
  const { stdin, stdout } = child
  assert.ok(stdin && stdout)
  const client = await converse(new StreamMessageReader(stdout), new StreamMessageWriter(stdin), setup, async () => {
    child.kill()
    await exited
  })
  return { client, child, exited, errors }
}

/** The built server alone. */
export async function startProcess(args: readonly string[] = ['--stdio']): Promise<Omit<ServerProcess, 'client'>> {
  const child = spawn(process.execPath, [await builtServer('node'), ...args], { stdio: args.includes('--node-ipc') ? ['pipe', 'pipe', 'pipe', 'ipc'] : 'pipe' })
  children.push(child)
  let text = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (text += part))
  return { child, exited: new Promise((resolve) => child.on('exit', resolve)), errors: () => text }
}

interface Inbox extends Pick<Client, 'received' | 'until'> {
  readonly take: (method: string, params: unknown) => void
}

/** What has come, and waiting for what is to come. */
function inbox(): Inbox {
  const received: Received[] = []
  const lookers = new Set<() => void>()
  return {
    received,
    take: (method, params) => {
      received.push({ method, params })
      for (const look of lookers) look()
    },
    until: <T>(what: string, probe: () => T | undefined | false): Promise<T> => new Promise((resolve, reject) => {
      const look = (): void => {
        const found = probe()
        if (found === undefined || found === false) return
        clearTimeout(deadline)
        lookers.delete(look)
        resolve(found)
      }
      const deadline = setTimeout(() => {
        lookers.delete(look)
        reject(new Error(`${what}: did not come. Last: ${JSON.stringify(received.slice(-3)).slice(0, 1500)}`))
      }, DEADLINE)
      lookers.add(look)
      look()
    }),
  }
}

export async function converse(reader: MessageReader, writer: MessageWriter, setup: Setup & { readonly disk: Disk }, end: () => Promise<void>): Promise<Client> {
  const { disk, capabilities = EDITORS.push, folders = [disk.root], options, params } = setup
  let settings = setup.settings ?? (() => null)
  const connection = createMessageConnection(reader, writer)
  const { received, take, until } = inbox()
  const pushed = new Map<string, PublishDiagnosticsParams>()
  connection.onNotification((method, given) => {
    if (method === 'textDocument/publishDiagnostics') pushed.set((given as PublishDiagnosticsParams).uri, given as PublishDiagnosticsParams)
    take(method, given)
  })
  connection.onRequest((method, given) => {
    take(method, given)
    const answer = setup.answers?.[method]
    if (answer) return answer(given as never)
    return method === 'workspace/configuration' ? (given as { readonly items: readonly ConfigurationItem[] }).items.map(settings) : null
  })
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null, rootUri: folders[0] ?? null, capabilities, workspaceFolders: folders.map((uri) => ({ uri, name: uri })), initializationOptions: options, ...params,
  })
  await connection.sendNotification('initialized', {})
  let streams = 0
  const notify = (method: string, given: unknown): void => void connection.sendNotification(method, given)
  const client: Client = {
    disk, initialized, received, until, notify,
    request: (method, given) => connection.sendRequest(method, given),
    requestAndCancel: async (method, given) => {
      const source = new CancellationTokenSource()
      const answer = connection.sendRequest(method, given, source.token)
      source.cancel()
      return answer
    },
    open: (uri, text, { languageId = /\.ya?ml$/u.test(uri) ? 'yaml' : 'markdown', version = 1 } = {}) => notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri, version, ...contentChanges) => notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    events: (kind, ...paths) => notify('workspace/didChangeWatchedFiles', { changes: paths.map((path) => ({ uri: disk.uri(path), type: FileChangeType[kind] })) }),
    pushed: (uri) => pushed.get(uri),
    untilPushed: (uri, codes, version) => until(`${codes.join(', ') || 'nothing'} in ${uri}`, () => {
      const last = pushed.get(uri)
      return last && (version === undefined || last.version === version) && same(codesOf(last.diagnostics), codes) && last
    }),
    logged: () => received.flatMap(({ method, params: given }) => (method === 'window/logMessage' ? [(given as { readonly message: string }).message] : [])),
    stream: (previous = []) => streamed(connection, `stream ${streams++}`, previous, take),
    setSettings: (next) => (settings = next),
    stop: async () => {
      running.delete(client)
      connection.dispose()
      await end()
    },
  }
  running.add(client)
  return client
}

/** The workspace's findings as they come, until the request is ended. */
function streamed(connection: MessageConnection, partialResultToken: string, previous: Parameters<Client['stream']>[0], take: Inbox['take']): Stream {
  const reports: WorkspaceDiagnosticReport['items'] = []
  connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), partialResultToken, ({ items }) => {
    reports.push(...items)
    take('$/progress', { items })
  })
  const source = new CancellationTokenSource()
  const answer = connection.sendRequest('workspace/diagnostic', { previousResultIds: previous, partialResultToken }, source.token).catch((error: unknown) => error)
  return {
    reports,
    codes: (uri) => {
      const last = reports.findLast((report) => report.uri === uri)
      return last?.kind === 'full' ? codesOf(last.items) : undefined
    },
    end: () => {
      source.cancel()
      return answer
    },
  }
}

export const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => String(code)).sort()

/** What the first finding says. */
export const said = (diagnostics: readonly Diagnostic[] = []): string => String(diagnostics[0]?.message ?? '')

export const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
