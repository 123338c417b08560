// The commands that begin a new document: a few questions, and a text that is not written before it is saved, under a name that nothing has.
import { commands, FileType, Position, Range, Uri, window, workspace, WorkspaceEdit, type Disposable, type QuickPickItem } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { newChoicesRequest, newRequest, type Choice, type NewChoices, type NewResult } from '../server/protocol/newDocument.ts'
import type { Beginning as Offered } from '../server/protocol/offers.ts'
import { activeDocumentUri } from './activeDocument.ts'

export function newDocuments(client: BaseLanguageClient): readonly Disposable[] {
  return [
    // the menu of new files passes something else than a folder
    commands.registerCommand('pitkospuut.newDocument', (where?: unknown, what?: unknown) => begin(client, { where: where instanceof Uri ? where : undefined, ...projectIn(what) })),
    commands.registerCommand('pitkospuut.newFrom', async (what?: unknown) => {
      const preset = presetIn(what)
      const from = preset ? Uri.parse(preset.uri) : what instanceof Uri ? what : activeDocumentUri()
      if (from) await begin(client, { where: from.scheme === 'untitled' ? undefined : from, from, ...(preset ? { preset } : {}) })
    }),
  ]
}

interface Beginning {
  /** A folder, or a file beside which the new one is to be. */
  readonly where: Uri | undefined
  readonly from?: Uri
  /** The project that it is of. */
  readonly project?: string
  /** What need not be asked. */
  readonly preset?: Offered
}

/** What a finding offers, apart from what menus pass. */
const presetIn = (what: unknown): Offered | undefined => (typeof what === 'object' && what !== null && !(what instanceof Uri) && 'kind' in what && 'uri' in what ? (what as Offered) : undefined)

function projectIn(what: unknown): { readonly project?: string } {
  const { project } = typeof what === 'object' && what !== null ? (what as { readonly project?: unknown }) : {}
  return typeof project === 'string' ? { project } : {}
}

async function begin(client: BaseLanguageClient, { where, from, project, preset }: Beginning): Promise<void> {
  const active = activeDocumentUri()
  const source = from ? { from: client.code2ProtocolConverter.asUri(from) } : {}
  const choices = await client.sendRequest(newChoicesRequest, source)
  if (!choices || 'refused' in choices) return told(choices?.refused)
  // the language comes first: the questions behind it are asked in it
  const language = preset?.language ?? await picked(choices.languages, titled(choices, 1), choices.words.language)
  const own = language && (await client.sendRequest(newChoicesRequest, { ...source, language }))
  if (!language || !own || 'refused' in own) return told(own && 'refused' in own ? own.refused : undefined)
  const answers = await asked(own, language, preset)
  const folder = answers && (await folderFor(where ?? active, own))
  if (!answers || !folder) return
  const result = await client.sendRequest(newRequest, { ...answers, ...source, ...(project === undefined ? {} : { project }), folder: client.code2ProtocolConverter.asUri(folder), taken: await namesIn(folder) })
  if (!result || 'refused' in result) return told(result?.refused)
  await show(Uri.parse(result.uri), result)
}

async function told(message: string | undefined): Promise<void> {
  if (message !== undefined) await window.showInformationMessage(message)
}

interface Answers {
  readonly kind: string
  readonly language: NewChoices['languages'][number]['id']
  readonly notation: NewChoices['notations'][number]['id']
  readonly title: string
}

const titled = ({ words }: NewChoices, step: number): string => `${words.title} (${step}/4)`

/** Undefined when somebody left the questions. */
async function asked(choices: NewChoices, language: Answers['language'], preset?: Offered): Promise<Answers | undefined> {
  const { kinds, notations, words } = choices
  const kind = preset?.kind ?? await picked(kinds, titled(choices, 2), words.kind)
  const notation = preset?.notation ?? (kind && (await picked(notations, titled(choices, 3), words.notation)))
  const title = notation && (await window.showInputBox({ title: preset ? words.title : titled(choices, 4), prompt: words.name, ignoreFocusOut: true }))
  return kind && notation && title !== undefined ? { kind, language, notation, title } : undefined
}

async function picked<Id extends string>(choices: readonly Choice<Id>[], title: string, placeHolder: string): Promise<Id | undefined> {
  const items = choices.map(({ id, label, detail }): QuickPickItem & { readonly id: Id } => ({ id, label, ...(detail === undefined ? {} : { detail }) }))
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true, ignoreFocusOut: true }))?.id
}

/** The folder itself or that of the file, else the only folder of the workspace, else one that is asked for. */
async function folderFor(where: Uri | undefined, { words }: NewChoices): Promise<Uri | undefined> {
  const beside = where && (await folderOf(where))
  if (beside) return beside
  const [first, ...more] = workspace.workspaceFolders ?? []
  if (first && more.length === 0) return first.uri
  if (first) return (await window.showWorkspaceFolderPick({ placeHolder: words.folder }))?.uri
  return (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, canSelectMany: false, title: words.folder, openLabel: words.choose }))?.[0]
}

async function folderOf(uri: Uri): Promise<Uri | undefined> {
  const real = uri.scheme === 'untitled' ? undefined : uri
  if (!real || (!workspace.getWorkspaceFolder(real) && real.scheme !== 'file')) return undefined
  try {
    return (await workspace.fs.stat(real)).type & FileType.Directory ? real : Uri.joinPath(real, '..')
  } catch {
    return undefined
  }
}

async function namesIn(folder: Uri): Promise<string[]> {
  const path = folder.path.replace(/\/?$/u, '/')
  const open = workspace.textDocuments.flatMap(({ uri }) => (uri.path.startsWith(path) ? [uri.path.slice(path.length)] : []))
  try {
    return [...(await workspace.fs.readDirectory(folder)).map(([name]) => name), ...open]
  } catch {
    return open
  }
}

/** Opens the text under its name to be; it comes to be a file when it is saved. */
async function show(uri: Uri, { text, position, message }: NewResult): Promise<void> {
  const document = await workspace.openTextDocument(uri.with({ scheme: 'untitled' }))
  // somebody has begun one of that name this very moment: nothing is written over it
  if (document.getText() !== '') return
  const edit = new WorkspaceEdit()
  edit.insert(document.uri, new Position(0, 0), text)
  await workspace.applyEdit(edit)
  const at = new Position(position.line, position.character)
  // with the text and the cursor at once: what is typed next belongs there
  await window.showTextDocument(document, { preview: false, selection: new Range(at, at) })
  await told(message)
}
