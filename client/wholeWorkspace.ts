// Commands for the whole workspace: all documents mended at once, after a look at what would change, and today's findings noted as known.
import { commands, ProgressLocation, Uri, window, workspace, WorkspaceEdit, type Disposable } from 'vscode'
import { FileChangeType } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { baselineRequest, mendWorkspaceRequest, type BaselineChange, type MendedFile, type WorkspaceMending } from '../server/protocol/wholeWorkspace.ts'
import { applyAll } from './changing.ts'
import { readOnlyAmong } from './readOnly.ts'

const SCHEME = 'pitkospuut-mended'

export function wholeWorkspace(client: BaseLanguageClient): readonly Disposable[] {
  /** What is shown, by the URI of the file. */
  const shown = new Map<string, MendedFile>()
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: (uri) => mendedText(client, shown.get(uri.query)) }),
    commands.registerCommand('pitkospuut.fixWorkspace', () => mendWorkspace(client, shown)),
    commands.registerCommand('pitkospuut.baseline', () => note(client)),
  ]
}

const ask = (client: BaseLanguageClient): Thenable<WorkspaceMending | null> =>
  window.withProgress({ location: ProgressLocation.Window, title: 'Pitkospuut' }, () => client.sendRequest(mendWorkspaceRequest, null))

async function mendWorkspace(client: BaseLanguageClient, shown: Map<string, MendedFile>): Promise<void> {
  const mending = await ask(client)
  if (!mending) return
  const { question, detail, words } = mending
  const readOnly = await readOnlyIn(client, mending.files)
  const files = mending.files.filter((file) => !readOnly.includes(file))
  const left = readOnly.length === 0 ? [] : [words.left.replace('{names}', readOnly.map(({ path }) => path).join(', '))]
  if (files.length === 0) return void window.showInformationMessage([words.none, ...left].join(' '))
  let answer = await window.showInformationMessage(question, { modal: true, detail: [detail, ...left].join('\n\n') }, words.accept, words.look)
  if (answer === words.look) {
    await show(client, files, words.title, shown)
    answer = await window.showInformationMessage(question, words.accept, words.decline)
    // while nothing in it is changed
    await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label, isDirty }) => label.startsWith(words.title) && !isDirty)))
  }
  if (answer !== words.accept) return
  // nobody is to be surprised: what is made is what was shown
  const now = await ask(client)
  const said = (all: readonly MendedFile[]): string => JSON.stringify(all.map(({ path, edits }) => [path, edits]))
  const isSame = now && said(now.files) === said(mending.files)
  const taken = now?.files.filter(({ uri }) => files.some((file) => file.uri === uri)) ?? []
  const made = isSame && (await applyAll(client, { documentChanges: taken.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits: [...edits] })) })) === 'made'
  void window.showInformationMessage(made ? [words.done, ...left].join(' ') : words.changed)
}

async function readOnlyIn(client: BaseLanguageClient, files: readonly MendedFile[]): Promise<readonly MendedFile[]> {
  const named = files.map((file) => ({ file, uri: client.protocol2CodeConverter.asUri(file.uri), isUntitled: file.uri.startsWith('untitled:') }))
  return (await readOnlyAmong(client, named)).readOnly.map(({ file }) => file)
}

/** All changes beside the texts as they are, in one editor. */
async function show(client: BaseLanguageClient, files: readonly MendedFile[], title: string, shown: Map<string, MendedFile>): Promise<void> {
  shown.clear()
  const pairs = files.map((file) => {
    const uri = client.protocol2CodeConverter.asUri(file.uri)
    const mended = Uri.from({ scheme: SCHEME, path: uri.path, query: file.uri })
    shown.set(mended.query, file)
    return [uri, uri, mended]
  })
  await commands.executeCommand('vscode.changes', title, pairs)
}

async function mendedText(client: BaseLanguageClient, file: MendedFile | undefined): Promise<string> {
  if (!file) return ''
  const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(file.uri))
  return TextDocument.applyEdits(TextDocument.create(file.uri, document.languageId, document.version, document.getText()), [...file.edits])
}

async function note(client: BaseLanguageClient): Promise<void> {
  const offer = await window.withProgress({ location: ProgressLocation.Window, title: 'Pitkospuut' }, () => client.sendRequest(baselineRequest, {}))
  if (!offer) return
  if ('refused' in offer) return void window.showInformationMessage(offer.refused)
  if (!('question' in offer)) return
  const { question, detail, record, stop } = offer
  const answer = await window.showInformationMessage(question, { modal: true, detail }, ...[record, stop].filter((one) => one !== undefined))
  const does = answer === undefined ? undefined : answer === record ? 'record' : 'stop'
  const change = does && (await client.sendRequest(baselineRequest, { does }))
  if (!change || 'question' in change) return
  if ('refused' in change) void window.showInformationMessage(change.refused)
  else void window.showInformationMessage((await made(client, change)) ? change.done : change.notMade)
}

/** The files and the settings that name them, as one change. */
async function made(client: BaseLanguageClient, { files, edit: sent }: BaselineChange): Promise<boolean> {
  const edit = new WorkspaceEdit()
  for (const { uri, text } of files) edit.createFile(client.protocol2CodeConverter.asUri(uri), { overwrite: true, contents: new TextEncoder().encode(text) })
  if ((await applyAll(client, sent, edit).catch(() => undefined)) !== 'made') return false
  // not every name is watched
  await client.sendNotification('workspace/didChangeWatchedFiles', { changes: files.map(({ uri }) => ({ uri, type: FileChangeType.Changed })) })
  return true
}
