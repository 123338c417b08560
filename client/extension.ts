// What the desktop and the web extension share: the client's options, the status bar, the output channel and the commands.
import { commands, env, languages, StatusBarAlignment, window, workspace, type ExtensionContext, type LogOutputChannel, type StatusBarItem, Uri } from 'vscode'
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient'
import { filesRequest, pageRequest, readRequest, statusNotification, trustNotification, type DocumentStatus, type InitializationOptions } from '../server/protocol.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { cleaningUp } from './cleanUp.ts'

/** Makes a client that is not started yet; Node and the web differ in this only. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Scheme of the pages of the rules. */
const RULES = 'pitkospuut-rule'
const DOCUMENTS = '**/*.{md,markdown,yaml,yml}'
const KIND_FILES = '{.pitkospuut.yaml,.pitkospuut/kinds/**/*.schema.json}'

/** Starts the client and everything that shows what it says. Resolves when the server has answered. */
export async function start(context: ExtensionContext, createClient: CreateClient, servesFiles: boolean): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Pitkospuut', { log: true })
  const initializationOptions: InitializationOptions = { locale: env.language, trusted: workspace.isTrusted, servesFiles, docs: `${RULES}:` }
  const client = createClient({
    documentSelector: [{ language: 'markdown' }, { language: 'yaml' }],
    outputChannel: output,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
  })
  const statuses = new Map<string, DocumentStatus>()
  const item = window.createStatusBarItem('pitkospuut.kind', StatusBarAlignment.Right, 100)
  item.name = 'Pitkospuut'
  item.command = 'pitkospuut.explainKind'
  const show = (): void => showStatus(item, statuses.get(activeDocumentUri()?.toString() ?? ''))
  context.subscriptions.push(
    output, item, client,
    client.onNotification(statusNotification, (status) => {
      statuses.set(Uri.parse(status.uri).toString(), status)
      show()
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) return
      statuses.clear()
      show()
    }),
    workspace.registerTextDocumentContentProvider(RULES, { provideTextDocumentContent: async ({ path }) => (await client.sendRequest(pageRequest, { page: path.slice(1) })) ?? '' }),
    window.onDidChangeActiveTextEditor(show),
    window.tabGroups.onDidChangeTabs(show),
    workspace.onDidCloseTextDocument((document) => statuses.delete(document.uri.toString())),
    workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustNotification)),
    ...cleaningUp(client),
    ...commandsOf(client, output, () => statuses.get(activeDocumentUri()?.toString() ?? '')),
  )
  if (servesFiles) serveFiles(context, client)
  await client.start()
  return client
}

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

/** Answers for a server in a worker, which has no file system. */
function serveFiles(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    client.onRequest(filesRequest, async ({ folder, kinds }) => {
      const root = workspace.getWorkspaceFolder(Uri.parse(folder))
      if (!root) return []
      const inside = (pattern: string): { readonly baseUri: Uri; readonly base: string; readonly pattern: string } => ({ baseUri: root.uri, base: root.uri.fsPath, pattern })
      const found = kinds ? await workspace.findFiles(inside(KIND_FILES), null) : await workspace.findFiles(inside(DOCUMENTS), '**/{node_modules,.git,.pitkospuut}/**')
      return found.map((uri) => uri.toString()).sort()
    }),
    client.onRequest(readRequest, async ({ uri }) => {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)))
      } catch {
        return null
      }
    }),
  )
}
