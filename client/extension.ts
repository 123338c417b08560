// What the desktop and the web extension share: the client's options, the status bar, the output channel and the commands.
import { commands, env, languages, MarkdownString, StatusBarAlignment, window, workspace, type Disposable, type ExtensionContext, type Hover, type LogOutputChannel, type StatusBarItem, Uri } from 'vscode'
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient'
import { trustNotification, type InitializationOptions } from '../server/protocol/initialization.ts'
import { pageRequest } from '../server/protocol/rulePage.ts'
import { statusNotification, type DocumentStatus } from '../server/protocol/status.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { cleaningUp } from './cleanUp.ts'
import { converting } from './converting.ts'
import { fillingIn } from './fillIn.ts'
import { listKeys } from './listKeys.ts'
import { pasting } from './pasting.ts'
import { refactoring } from './refactoring.ts'
import { newDocuments } from './newDocument.ts'

/** Makes a client that is not started yet; Node and the web differ in this only. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Scheme of the pages of the rules. */
const RULES = 'pitkospuut-rule'

/** Starts the client and everything that shows what it says. Resolves when the server has answered. `serve`: gives the files to a server that has none. */
export async function start(context: ExtensionContext, createClient: CreateClient, serve?: (client: BaseLanguageClient) => readonly Disposable[]): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Pitkospuut', { log: true })
  const initializationOptions: InitializationOptions = { locale: env.language, trusted: workspace.isTrusted, servesFiles: serve !== undefined, fillsIn: true, docs: `${RULES}:` }
  const client = createClient({
    documentSelector: [{ language: 'markdown' }, { language: 'yaml' }],
    outputChannel: output,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    middleware: { provideHover: async (document, position, token, next) => withPages(await next(document, position, token)) },
  })
  const statuses = new Map<string, DocumentStatus>()
  const item = window.createStatusBarItem('pitkospuut.kind', StatusBarAlignment.Right, 100)
  item.name = 'Pitkospuut'
  item.command = 'pitkospuut.explainKind'
  const lists = listKeys((uri) => statuses.get(uri.toString())?.kind !== undefined)
  const show = (): void => {
    const status = statuses.get(activeDocumentUri()?.toString() ?? '')
    showStatus(item, status)
    void commands.executeCommand('setContext', 'pitkospuut.isOfKind', status?.kind !== undefined)
  }
  context.subscriptions.push(
    output, item, client,
    client.onNotification(statusNotification, (status) => {
      statuses.set(Uri.parse(status.uri).toString(), status)
      show()
      lists.refresh()
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) return
      statuses.clear()
      show()
      lists.refresh()
    }),
    workspace.registerTextDocumentContentProvider(RULES, { provideTextDocumentContent: async ({ path }) => (await client.sendRequest(pageRequest, { page: path.slice(1) })) ?? '' }),
    window.onDidChangeActiveTextEditor(show),
    window.tabGroups.onDidChangeTabs(show),
    workspace.onDidCloseTextDocument((document) => statuses.delete(document.uri.toString())),
    workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustNotification)),
    ...lists.disposables,
    ...cleaningUp(client),
    ...fillingIn(client),
    ...converting(client),
    ...refactoring(client),
    ...pasting(client, (uri) => statuses.get(uri.toString())?.kind !== undefined),
    ...newDocuments(client),
    ...(serve?.(client) ?? []),
    ...commandsOf(client, output, () => statuses.get(activeDocumentUri()?.toString() ?? '')),
  )
  await client.start()
  return client
}

/** Hovers drop links with a scheme of an extension: the pages of the rules are opened by a command, and no other command is allowed. */
function withPages(hover: Hover | null | undefined): Hover | null | undefined {
  for (const content of hover?.contents ?? []) {
    if (!(content instanceof MarkdownString) || !content.value.includes(`](${RULES}:`)) continue
    content.value = content.value.replace(PAGE_LINK, (_, page: string) => `](command:vscode.open?${encodeURIComponent(JSON.stringify([Uri.parse(page)]))})`)
    content.isTrusted = { enabledCommands: ['vscode.open'] }
  }
  return hover
}

const PAGE_LINK = new RegExp(`\\]\\((${RULES}:[^)\\s]+)\\)`, 'gu')

function commandsOf(client: BaseLanguageClient, output: LogOutputChannel, status: () => DocumentStatus | undefined): readonly { dispose: () => void }[] {
  return [
    commands.registerCommand('pitkospuut.restartServer', async () => {
      await client.stop().catch(() => undefined)
      await client.start()
    }),
    commands.registerCommand('pitkospuut.showOutput', () => output.show()),
    commands.registerCommand('pitkospuut.explainKind', async () => {
      const known = status()
      if (known) await window.showInformationMessage(`${known.label}. ${known.explanation}`)
    }),
  ]
}

function showStatus(item: StatusBarItem, status: DocumentStatus | undefined): void {
  const editor = window.activeTextEditor
  if (!status || (editor && languages.match([{ language: 'markdown' }, { language: 'yaml' }], editor.document) === 0)) {
    item.hide()
    return
  }
  item.text = `$(${status.kind ? 'checklist' : 'circle-slash'}) ${status.label}`
  item.tooltip = `Pitkospuut: ${status.label}. ${status.explanation}`
  item.accessibilityInformation = { label: `Pitkospuut: ${status.label}` }
  item.show()
}
