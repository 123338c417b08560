// The commands that move an item or a section: one asks where to, the others go up or down. The change is one undoable step, and the cursor goes along.
import { commands, QuickPickItemKind, ThemeIcon, Selection, Uri, window, workspace, type Disposable, type QuickPickItem, type TextDocument, type TextEditor } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Range } from 'vscode-languageserver-protocol'
import { moveRequest, moveTargetsRequest, type MoveFrom, type MoveMade, type MoveTarget, type MoveTargets, type MoveTo, type MoveWay } from '../server/protocol/moving.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { applyTo } from './changing.ts'
import { isReadOnly } from './readOnly.ts'

/** What `pitkospuut.move`, `…moveUp` and `…moveDown` can be called with: absent parts are those of the active editor. */
export interface MoveCommand {
  readonly uri?: string
  readonly pointers?: readonly string[]
  readonly range?: Range
  /** Where to; nobody is asked. */
  readonly to?: MoveTo | MoveWay
}

export function moving(client: BaseLanguageClient): readonly Disposable[] {
  const run = async (what: unknown, to?: MoveWay): Promise<void> => {
    const command: MoveCommand = what instanceof Uri || typeof what !== 'object' || what === null ? {} : what
    const uri = what instanceof Uri ? what : command.uri === undefined ? activeDocumentUri() : client.protocol2CodeConverter.asUri(command.uri)
    if (uri) await move(client, await workspace.openTextDocument(uri), to ? { ...command, to } : command)
  }
  return [
    commands.registerCommand('pitkospuut.move', (what?: unknown) => run(what)),
    commands.registerCommand('pitkospuut.moveUp', (what?: unknown) => run(what, 'up')),
    commands.registerCommand('pitkospuut.moveDown', (what?: unknown) => run(what, 'down')),
  ]
}

async function move(client: BaseLanguageClient, document: TextDocument, command: MoveCommand): Promise<void> {
  const from = fromOf(client, document, command)
  const to = command.to ?? (await chosen(client, document, from, (message) => void window.showInformationMessage(message)))
  if (to === undefined) return
  const result = await whenNotLate(document, () => client.sendRequest(moveRequest, { ...from, to }), (made) => made !== null && 'refused' in made && made.reason === 'changed')
  if (!result) return
  if ('refused' in result) await window.showInformationMessage(result.refused)
  else await make(client, document, from, result)
}

function fromOf(client: BaseLanguageClient, document: TextDocument, { pointers, range }: MoveCommand): MoveFrom {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version }
  if (pointers) return { textDocument, pointers }
  const selection = editorOf(document)?.selection
  const own = range ?? (selection ? client.code2ProtocolConverter.asRange(selection) : undefined)
  return { textDocument, ...(own ? { range: own } : {}) }
}

const editorOf = (document: TextDocument): TextEditor | undefined =>
  window.activeTextEditor?.document === document ? window.activeTextEditor : window.visibleTextEditors.find((editor) => editor.document === document)

/** The answer about one version. The server may be a moment behind; what changes meanwhile is not waited for. */
export async function whenNotLate<T>(document: TextDocument, ask: () => Promise<T>, isLate: (answer: T) => boolean): Promise<T> {
  const { version } = document
  let answer = await ask()
  for (let left = TRIES; left > 0 && isLate(answer) && document.version === version; left--) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    answer = await ask()
  }
  return answer
}

const TRIES = 5
const PAUSE = 100

/** The place that the person chooses; undefined when there is none, which is told, or none is chosen. */
export async function chosen(client: BaseLanguageClient, document: TextDocument, from: MoveFrom, tell: (message: string) => void): Promise<MoveTo | undefined> {
  const found = await whenNotLate(document, () => client.sendRequest(moveTargetsRequest, from), (answer) => answer !== null && answer.message === answer.words.changed)
  if (!found) return undefined
  if (found.message !== undefined || (await isReadOnly(client, document))) {
    tell(found.message ?? found.words.readOnly)
    return undefined
  }
  const pick = await window.showQuickPick<QuickPickItem & { readonly to?: MoveTo }>(itemsOf(found), { title: found.title, placeHolder: found.words.choose, matchOnDescription: true })
  return pick?.to
}

function itemsOf({ targets, words }: MoveTargets): (QuickPickItem & { readonly to?: MoveTo })[] {
  return targets.flatMap((target, index) => {
    const first = target.group !== targets[index - 1]?.group
    const item = { label: plain(target.label), iconPath: new ThemeIcon(ICONS[target.way ?? 'into']), ...(target.detail === undefined ? {} : { description: target.detail }), to: target.to }
    return first ? [{ label: words[target.group], kind: QuickPickItemKind.Separator }, item] : [item]
  })
}

const ICONS: Readonly<Record<NonNullable<MoveTarget['way']> | 'into', string>> = { up: 'arrow-up', down: 'arrow-down', top: 'fold-up', bottom: 'fold-down', into: 'arrow-right' }

/** What looks like an icon in a title is none. */
const plain = (label: string): string => label.replaceAll('$(', '$ (')

/** Makes the change of one version of a document, or says why not. What was moved is then selected, or has the cursor where it is alone. */
async function make(client: BaseLanguageClient, document: TextDocument, { textDocument: { version } }: MoveFrom, { edits, range, pointers, words }: MoveMade): Promise<void> {
  const applied = await applyTo(client, document, version, edits)
  if (applied !== 'made') {
    await window.showInformationMessage(words[applied])
    return
  }
  const editor = editorOf(document)
  const place = client.protocol2CodeConverter.asRange(range)
  if (!editor) return
  editor.selection = new Selection(place.start, pointers.length > 1 ? place.end : place.start)
  editor.revealRange(place)
}
