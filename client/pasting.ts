// Pasting into documents of a kind: the structure of what comes from Word, Excel or the web is kept. Newer editors only (VS Code 1.97); elsewhere paste is as it was.
import * as vscode from 'vscode'
import { commands, env, SnippetString, SnippetTextEdit, UIKind, window, workspace, WorkspaceEdit, type CancellationToken, type DataTransfer, type Disposable, type Range, type TextDocument, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { isReadOnly } from './readOnly.ts'
import { pasteRequest, type PasteParams, type PasteWay } from '../server/protocol/pasting.ts'

/** `isOfKind`: whether a document is of a kind. All others are pasted into as ever, at once. */
export function pasting(client: BaseLanguageClient, isOfKind: (uri: Uri) => boolean): readonly Disposable[] {
  const api = vscode as unknown as Partial<PasteApi>
  const { DocumentDropOrPasteEditKind: Kind, DocumentPasteEdit: Edit } = api
  const languages = api.languages
  if (!Kind || !Edit || !languages?.registerDocumentPasteEditProvider) return [commands.registerCommand(COMMAND, () => commands.executeCommand('editor.action.clipboardPasteAction'))]
  const kinds = { tidy: Kind.Text.append('pitkospuut', 'tidy'), cleaned: Kind.Text.append('pitkospuut', 'cleaned') }
  const notices = new WeakMap<object, string>()
  const editOf = ({ sort, title, text, notice }: PasteWay, uri: Uri, range: Range): PasteEdit => {
    // the text of a paste edit would be indented once more, as snippets are; an edit of its own need not be
    const edit = new Edit('', title, kinds[sort])
    edit.additionalEdit = replacing(uri, range, text)
    if (sort === 'cleaned') edit.yieldTo = [Kind.Text]
    if (notice) notices.set(edit, notice)
    return edit
  }
  const ways = async (document: TextDocument, ranges: readonly Range[], data: DataTransfer, token: CancellationToken): Promise<readonly PasteWay[]> => {
    const [range] = ranges
    // text from an editor is written in the notation already
    if (!range || ranges.length > 1 || !isOfKind(document.uri) || data.get('vscode-editor-data')) return []
    const [html, text] = await Promise.all([data.get('text/html')?.asString(), data.get('text/plain')?.asString()])
    if (token.isCancellationRequested || (!html && !/[\t\r\n]/u.test(text ?? ''))) return []
    return ask(client, document, range, { ...(html ? { html } : {}), ...(text ? { text } : {}) })
  }
  const provider: PasteProvider = {
    provideDocumentPasteEdits: async (document, ranges, data, _, token) => {
      const found = await ways(document, ranges, data, token).catch(() => [])
      const [range] = ranges
      return range && found.length > 0 ? found.map((way) => editOf(way, document.uri, range)) : undefined
    },
    resolveDocumentPasteEdit: (edit) => {
      const notice = notices.get(edit)
      if (notice) void window.showInformationMessage(notice)
      return edit
    },
  }
  return [
    languages.registerDocumentPasteEditProvider([{ language: 'markdown' }, { language: 'yaml' }], provider, { providedPasteEditKinds: [kinds.tidy, kinds.cleaned], pasteMimeTypes: ['text/html', 'text/plain'] }),
    commands.registerCommand(COMMAND, () => (env.uiKind === UIKind.Desktop ? commands.executeCommand('editor.action.pasteAs', { kind: kinds.tidy.value }) : pasteText(client))),
  ]
}

/** In a browser only the text of the clipboard can be read by a command; the keys paste all of it. */
async function pasteText(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor
  const text = await env.clipboard.readText()
  const [way] = editor && text && !(await isReadOnly(client, editor.document)) ? await ask(client, editor.document, editor.selection, { text }) : []
  if (editor && way?.sort === 'tidy') await workspace.applyEdit(replacing(editor.document.uri, editor.selection, way.text))
  else await commands.executeCommand('editor.action.clipboardPasteAction')
}

function ask(client: BaseLanguageClient, document: TextDocument, range: Range, clipboard: Pick<PasteParams, 'html' | 'text'>): Promise<readonly PasteWay[]> {
  const { code2ProtocolConverter: convert } = client
  return client.sendRequest(pasteRequest, { textDocument: { uri: convert.asUri(document.uri), version: document.version }, range: convert.asRange(range), ...clipboard })
}

/** An edit that leaves the cursor behind the text. */
function replacing(uri: Uri, range: Range, text: string): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  edit.set(uri, [Object.assign(new SnippetTextEdit(range, new SnippetString().appendText(text)), { keepWhitespace: true })])
  return edit
}

const COMMAND = 'pitkospuut.pasteTidily'

/** What the editor has had since 1.97, newer than the types of the oldest editor that is served. */
interface PasteApi {
  readonly languages: {
    readonly registerDocumentPasteEditProvider?: (selector: vscode.DocumentSelector, provider: PasteProvider, metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] }) => Disposable
  }
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit
  readonly DocumentDropOrPasteEditKind: { readonly Text: PasteKind }
}
interface PasteKind {
  readonly value: string
  readonly append: (...parts: readonly string[]) => PasteKind
}
interface PasteEdit {
  additionalEdit?: WorkspaceEdit
  yieldTo?: readonly PasteKind[]
}
interface PasteProvider {
  readonly provideDocumentPasteEdits: (document: TextDocument, ranges: readonly Range[], data: DataTransfer, context: unknown, token: CancellationToken) => Promise<readonly PasteEdit[] | undefined>
  readonly resolveDocumentPasteEdit: (edit: PasteEdit) => PasteEdit
}
