// Changes of a document that the server works out, made as one undoable step for the version that they were worked out for.
import { TabInputText, window, workspace, WorkspaceEdit, type TextDocument, type TextEditor } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { TextEdit, WorkspaceEdit as SentEdit } from 'vscode-languageserver-protocol'
import { isReadOnly, readOnlyAmong } from './readOnly.ts'

/** Null: the document has another version by now. */
type Answer = { readonly edits: readonly TextEdit[]; readonly refused?: never } | { readonly refused: string; readonly edits?: never } | null

interface Words {
  readonly readOnly: string
  readonly notReady: string
}

/** `changed`: it has another version by now, or is closed. */
export type Applied = 'made' | 'changed' | 'readOnly'

/** How often it is asked again while the document changes. */
const TRIES = 5
const PAUSE = 100

/** The answer whose edits were made; undefined when nothing was changed, which the person has been told. */
export async function change<A extends Answer>(client: BaseLanguageClient, document: TextDocument, words: Words, ask: (textDocument: { readonly uri: string; readonly version: number }) => Promise<A>): Promise<(A & { readonly edits: readonly TextEdit[] }) | undefined> {
  // nobody waits until a message has been read
  const told = (message: string): undefined => {
    void window.showInformationMessage(message)
  }
  if (await isReadOnly(client, document)) return told(words.readOnly)
  for (let left = TRIES; left > 0 && !document.isClosed; left--) {
    const { version } = document
    const answer = await ask({ uri: client.code2ProtocolConverter.asUri(document.uri), version })
    if (answer?.refused !== undefined) return told(answer.refused)
    const applied = answer?.edits ? await applyTo(client, document, version, answer.edits) : 'changed'
    if (applied === 'made') return answer as A & { readonly edits: readonly TextEdit[] }
    if (applied === 'readOnly') return told(words.readOnly)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return told(words.notReady)
}

/** Makes changes of several documents as one undoable step: all of them, or none. */
export async function changeWorkspace(client: BaseLanguageClient, sent: SentEdit, words: Words): Promise<boolean> {
  const applied = await applyAll(client, sent)
  if (applied !== 'made') void window.showInformationMessage(applied === 'readOnly' ? words.readOnly : words.notReady)
  return applied === 'made'
}

/** Changes of several documents, all of them or none, together with what is in `edit` already. What was saved before is saved again. */
export async function applyAll(client: BaseLanguageClient, { documentChanges = [] }: SentEdit, edit = new WorkspaceEdit()): Promise<Applied> {
  const documents: { readonly document: TextDocument; readonly version: number }[] = []
  for (const change of documentChanges) {
    if (!('textDocument' in change)) continue
    const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(change.textDocument.uri))
    documents.push({ document, version: change.textDocument.version ?? document.version })
    edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits(change.edits.filter((one): one is TextEdit => 'newText' in one)))
  }
  const { readOnly } = await readOnlyAmong(client, documents.map(({ document }) => document))
  if (readOnly.length > 0) return 'readOnly'
  if (documents.some(({ document, version }) => document.version !== version)) return 'changed'
  const saved = documents.filter(({ document: { isDirty, isUntitled } }) => !isDirty && !isUntitled)
  if (edit.size > 0 && !(await workspace.applyEdit(edit, { isRefactoring: true }))) return 'changed'
  // one document alone is not saved with the change
  await Promise.all(saved.map(({ document }) => (document.isDirty ? document.save() : undefined)))
  return 'made'
}

/** Makes edits that were worked out for one version of a document, as one undoable step. */
export async function applyTo(client: BaseLanguageClient, document: TextDocument, version: number, edits: readonly TextEdit[]): Promise<Applied> {
  const made = await client.protocol2CodeConverter.asTextEdits([...edits])
  if (await isReadOnly(client, document)) return 'readOnly'
  const isChanged = (): boolean => document.isClosed || document.version !== version
  if (isChanged()) return 'changed'
  if (edits.length === 0) return 'made'
  const editor = editorInFront(document)
  if (editor) {
    const isTaken = await editor.edit((builder) => made.forEach(({ range, newText }) => builder.replace(range, newText)))
    // an editor that is only to be read takes edits and does not make them
    return isChanged() ? (isTaken ? 'made' : 'changed') : 'readOnly'
  }
  const edit = new WorkspaceEdit()
  edit.set(document.uri, made)
  if (await workspace.applyEdit(edit)) return 'made'
  return isChanged() ? 'changed' : 'readOnly'
}

/** The editor that shows the text as itself: one side of a comparison may be only to be read although the document is not. */
function editorInFront(document: TextDocument): TextEditor | undefined {
  const uri = document.uri.toString()
  const columns = window.tabGroups.all.flatMap(({ activeTab, viewColumn }) => (activeTab?.input instanceof TabInputText && activeTab.input.uri.toString() === uri ? [viewColumn] : []))
  return window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== undefined && columns.includes(editor.viewColumn))
}
