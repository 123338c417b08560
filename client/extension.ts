// What the desktop and the web extension share: the client's options, the output channel and what each feature brings.
import { commands, CompletionTriggerKind, env, MarkdownString, window, workspace, type Disposable, type ExtensionContext, type Hover, type LogOutputChannel, Uri } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { trustNotification, type InitializationOptions } from '../server/protocol/initialization.ts'
import { pageRequest } from '../server/protocol/rulePage.ts'
import { actionLists } from './actionList.ts'
import { checklistView } from './checklistView.ts'
import { cleaningUp } from './cleanUp.ts'
import { comparing } from './comparing.ts'
import { converting } from './converting.ts'
import { exporting } from './exporting.ts'
import { fillingIn } from './fillIn.ts'
import { findingsChanged } from './findingsChanged.ts'
import { lenses } from './lenses.ts'
import { moving } from './moving.ts'
import { listKeys } from './listKeys.ts'
import { pasting } from './pasting.ts'
import { previewing } from './preview.ts'
import { refusing } from './readOnly.ts'
import { refactoring } from './refactoring.ts'
import { newDocuments } from './newDocument.ts'
import { projectsView } from './projectsView.ts'
import { goingThrough } from './questions.ts'
import { saving } from './saving.ts'
import { showing } from './showing.ts'
import { statusBar } from './statusBar.ts'
import { wholeWorkspace } from './wholeWorkspace.ts'
import { isProse } from './typing/prose.ts'

/** Makes a client that is not started yet; Node and the web differ in this only. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Scheme of the pages of the rules. */
const RULES = 'pitkospuut-rule'

/** Starts the client and everything that shows what it says. Resolves when the server has answered. `serve`: gives the files to a server that has none. */
export async function start(context: ExtensionContext, createClient: CreateClient, serve?: (client: BaseLanguageClient) => readonly Disposable[]): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Pitkospuut', { log: true })
  const initializationOptions: InitializationOptions = { locale: env.language, trusted: workspace.isTrusted, servesFiles: serve !== undefined, fillsIn: true, moves: true, leadsOn: true, showsHeadings: true, showsStatus: true, followsFindings: true, docs: `${RULES}:` }
  const client = createClient({
    documentSelector: [{ language: 'markdown' }, { language: 'yaml' }],
    outputChannel: output,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    middleware: {
      provideCompletionItem: (document, position, context, token, next) => (context.triggerKind === CompletionTriggerKind.TriggerCharacter && isProse(document.lineAt(position).text.slice(0, position.character)) ? [] : next(document, position, context, token)),
      provideHover: async (document, position, token, next) => withPages(await next(document, position, token)),
      ...refusing(() => client),
    },
  })
  const lists = listKeys((uri) => statuses.isOfKind(uri))
  const statuses = statusBar(client, () => {
    lists.refresh()
    checklist.look()
  })
  const findings = findingsChanged(client)
  const checklist = checklistView(client, (uri) => statuses.of(uri) !== undefined, findings.event)
  context.subscriptions.push(
    output, client,
    workspace.registerTextDocumentContentProvider(RULES, { provideTextDocumentContent: async ({ path }) => (await client.sendRequest(pageRequest, { page: path.slice(1) })) ?? '' }),
    workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustNotification)),
    ...lists.disposables,
    ...statuses.disposables,
    ...findings.disposables,
    ...checklist.disposables,
    ...lenses(client, statuses.isOfKind, findings.event),
    ...goingThrough(statuses.of),
    ...actionLists(client),
    ...showing(client, RULES),
    ...saving(client),
    ...wholeWorkspace(client),
    ...cleaningUp(client),
    comparing(),
    ...fillingIn(client),
    ...converting(client),
    ...exporting(client, context.globalStorageUri),
    ...refactoring(client),
    ...moving(client),
    ...previewing(client, context, findings.event),
    ...pasting(client, statuses.isOfKind),
    ...newDocuments(client),
    ...projectsView(client, context.workspaceState),
    ...(serve?.(client) ?? []),
    ...commandsOf(client, output),
  )
  await client.start()
  return client
}

/** Hovers drop links with a scheme of an extension: the pages of the rules are opened by a command. No other command is allowed but the one that fills in. */
function withPages(hover: Hover | null | undefined): Hover | null | undefined {
  for (const content of hover?.contents ?? []) {
    if (!(content instanceof MarkdownString) || !LINKS.some((link) => content.value.includes(link))) continue
    content.value = content.value.replace(PAGE_LINK, (_, page: string) => `](command:vscode.open?${encodeURIComponent(JSON.stringify([Uri.parse(page)]))})`)
    content.isTrusted = { enabledCommands: ['vscode.open', FILL_IN] }
  }
  return hover
}

const FILL_IN = 'pitkospuut.fillIn'
const LINKS = [`](${RULES}:`, `](command:${FILL_IN}?`]
const PAGE_LINK = new RegExp(`\\]\\((${RULES}:[^)\\s]+)\\)`, 'gu')

function commandsOf(client: BaseLanguageClient, output: LogOutputChannel): readonly Disposable[] {
  return [
    commands.registerCommand('pitkospuut.restartServer', async () => {
      await client.stop().catch(() => undefined)
      await client.start()
    }),
    commands.registerCommand('pitkospuut.showOutput', () => output.show()),
  ]
}
