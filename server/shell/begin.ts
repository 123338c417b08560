// The beginning of a session: what the client can do, its folders and its settings.
import { MessageType, ShowMessageNotification, type ClientCapabilities, type Connection, type InitializeParams, type MarkupKind } from 'vscode-languageserver'
import type { CompletionAbilities } from '../core/features/completion/completionItems.ts'
import { existsRequest, filesRequest, readRequest } from '../protocol/files.ts'
import { trustNotification, type InitializationOptions } from '../protocol/initialization.ts'
import { projectsChanged } from '../protocol/projects.ts'
import { statusNotification } from '../protocol/status.ts'
import { actionAbilities, completionAbilities, navigationAbilities, notationOf, type ActionAbilities, type NavigationAbilities } from './abilities.ts'
import { answering } from './answering.ts'
import { checklistFollows, hintsFollow, type Follower } from './following.ts'
import { described, fenced } from './handle.ts'
import { textOf, type Host } from './host.ts'
import { pushing, type Publisher } from './pushing.ts'
import { createSession, type Effects, type Session } from './session.ts'
import { settingsFrom, type Settings } from './settings.ts'
import { createTurns, type Turns } from './turns.ts'
import { sameUri, uriOfPath } from './uris.ts'
import { watchesAbove, watching } from './watching.ts'

export interface Begun {
  readonly session: Session
  readonly turns: Turns
  /** The client shows document symbols as a tree. */
  readonly showsTrees: boolean
  /** It shows the headings of Markdown itself. */
  readonly showsHeadings: boolean
  /** What it can do with quick fixes; absent when it knows only commands. */
  readonly actions: ActionAbilities | undefined
  /** How it shows texts beside the document. */
  readonly notation: MarkupKind
  readonly completions: CompletionAbilities
  readonly navigation: NavigationAbilities
}

/** Makes the session as the client's abilities allow. It starts when the client says that it is ready: the handshake is answered first. */
export function begin(connection: Connection, plainHost: Host, params: InitializeParams, asksForFindings: boolean): Begun {
  const { capabilities } = params
  const options = (params.initializationOptions ?? {}) as InitializationOptions
  const host = options.servesFiles ? hostOfClient(connection, plainHost) : plainHost
  const turns = createTurns(host)
  const publisher = asksForFindings ? answering(connection, host, turns, () => session) : pushing(connection, host, () => session)
  let configured: () => void = () => {}
  const session: Session = createSession(host, turns, {
    ...told(publisher, [
      ...(capabilities.workspace?.inlayHint?.refreshSupport === true ? [hintsFollow(connection, host, () => session)] : []),
      ...(options.followsFindings ? [checklistFollows(connection)] : []),
    ]),
    status: (status) => {
      if (options.showsStatus) connection.sendNotification(statusNotification, status).catch(() => undefined)
    },
    say: (message) => {
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }).catch(() => undefined)
    },
    projects: (change) => {
      connection.sendNotification(projectsChanged, change).catch(() => undefined)
    },
    failed: onceEach((line) => connection.console.error(line)),
  }, { settings: settingsFrom(options.settings), docs: docsFrom(options.docs), looksAbove: host.above !== undefined && !watchesAbove(capabilities) }, new Promise((resolve) => (configured = resolve)))
  const place = { folders: foldersOf(params), trusted: options.trusted !== false }
  listen(connection, host, session, { capabilities, options, place, ...(params.locale === undefined ? {} : { locale: params.locale }) }, configured)
  return { session, turns, actions: actionAbilities(capabilities, { fillsIn: options.fillsIn === true, moves: options.moves === true, leadsOn: options.leadsOn === true }), completions: completionAbilities(capabilities), navigation: navigationAbilities(capabilities), notation: notationOf(capabilities), showsHeadings: options.showsHeadings === true, showsTrees: capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true }
}

/** The publisher of findings, and others who follow what changes. */
function told(publisher: Publisher, followers: readonly Follower[]): Publisher {
  const each = <K extends keyof Follower>(name: K) => (...params: Parameters<Effects[K]>): void => {
    for (const one of [publisher, ...followers]) (one[name] as (...given: Parameters<Effects[K]>) => void)(...params)
  }
  return { ...publisher, changed: each('changed'), closed: each('closed'), closedChanged: each('closedChanged') }
}

/** A folder without the stroke at its end. */
const docsFrom = (docs: unknown): string | undefined => (typeof docs === 'string' && docs !== '' ? docs.replace(/\/$/u, '') : undefined)

interface Beginning {
  readonly capabilities: ClientCapabilities
  readonly options: InitializationOptions
  readonly locale?: string
  readonly place: { readonly folders: readonly string[]; readonly trusted: boolean }
}

/** Follows folders, trust and settings. */
function listen(connection: Connection, host: Host, session: Session, { capabilities, options, locale: clientLocale, place }: Beginning, configured: () => void): void {
  let { folders, trusted } = place
  const locale = options.locale ?? clientLocale
  const rescan = (): void => session.scan({ folders, trusted })
  const watch = watching(connection, host, capabilities)
  const asksSettings = capabilities.workspace?.configuration === true
  const configure = fenced(connection.console, 'configuration', () => undefined, async () => {
    session.configure(asksSettings ? await settingsOfClient(connection, folders, options.settings) : settingsFrom(options.settings), locale)
  })
  connection.onInitialized(() => {
    rescan()
    // a client that never answers is served with the default settings
    void Promise.race([configure(), host.pause(PATIENCE)]).then(configured)
    watch(folders)
    if (!capabilities.workspace?.workspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => sameUri(uri)))
      folders = [...folders.filter((folder) => !gone.has(sameUri(folder))), ...added.map(({ uri }) => uri)]
      rescan()
      watch(folders)
      if (asksSettings) void configure()
    })
  })
  connection.onDidChangeConfiguration((change) => {
    const pushed = (change.settings as { readonly pitkospuut?: unknown } | null)?.pitkospuut
    if (asksSettings) void configure()
    else session.configure(settingsFrom(pushed ?? options.settings), locale)
  })
  connection.onNotification(trustNotification, () => {
    trusted = true
    rescan()
  })
}

/** Milliseconds to wait for the settings before the first findings. */
const PATIENCE = 2000

/** `initial`: what holds where the client has none. */
async function settingsOfClient(connection: Connection, folders: readonly string[], initial: unknown): Promise<Settings> {
  const section = 'pitkospuut'
  const [own, ...ofFolders]: readonly unknown[] = await connection.workspace.getConfiguration([{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))])
  return settingsFrom(own ?? initial, folders.map((folder, index) => [sameUri(folder), ofFolders[index]]))
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders?.length) return workspaceFolders.map(({ uri }) => uri)
  return rootUri ? [rootUri] : rootPath ? [uriOfPath(rootPath)] : []
}

/** Says each fault once: the place that throws tells which it is, the way there may differ. */
function onceEach(say: (line: string) => void): (what: string, error: unknown) => void {
  const said = new Set<string>()
  return (what, error) => {
    const line = described(what, error)
    const [fault = '', place = ''] = line.split(' at ')
    const key = `${fault} ${place}`
    if (!said.has(key)) say(line)
    said.add(key)
  }
}

/** Files as the client serves them, for a server in a worker. */
function hostOfClient(connection: Connection, host: Host): Host {
  const bytes = async (uri: string): Promise<Uint8Array | undefined> => {
    const found = await connection.sendRequest(readRequest, { uri }).catch(() => null)
    return found === null ? undefined : Uint8Array.from(atob(found), (char) => char.charCodeAt(0))
  }
  return {
    ...host,
    files: (folder) => connection.sendRequest(filesRequest, { folder, kinds: false }),
    kindFiles: (folder) => connection.sendRequest(filesRequest, { folder, kinds: true }),
    bytes,
    read: async (uri) => {
      const found = await bytes(uri)
      return found && textOf(found)
    },
    exists: (uri) => connection.sendRequest(existsRequest, { uri }).catch(() => true),
  }
}
