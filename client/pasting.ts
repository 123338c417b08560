// Pasting into documents of a kind: the structure of what comes from Word, Excel or the web is kept. Newer editors only (VS Code 1.97); elsewhere paste is as it was.
import * as vscode from 'vscode'
import { commands, window, type CancellationToken, type DataTransfer, type Disposable, type Range, type TextDocument, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { pasteRequest, type PasteWay } from '../server/protocol.ts'

/** `isOfKind`: whether a document is of a kind. All others are pasted into as ever, at once. */
export function pasting(client: BaseLanguageClient, isOfKind: (uri: Uri) => boolean): readonly Disposable[] {
  const api = vscode as unknown as Partial<PasteApi>
  const { DocumentDropOrPasteEditKind: Kind, DocumentPasteEdit: Edit } = api
  const languages = api.languages
  if (!Kind || !Edit || !languages?.registerDocumentPasteEditProvider) return [commands.registerCommand(COMMAND, () => commands.executeCommand('editor.action.clipboardPasteAction'))]
  const kinds = { tidy: Kind.Text.append('pitkospuut', 'tidy'), cleaned: Kind.Text.append('pitkospuut', 'cleaned') }
  const notices = new WeakMap<object, string>()
  const editOf = ({ sort, title, text, notice }: PasteWay): PasteEdit => {
    const edit = new Edit(text, title, kinds[sort])
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
    const { code2ProtocolConverter: convert } = client
    return client.sendRequest(pasteRequest, {
      textDocument: { uri: convert.asUri(document.uri), version: document.version }, range: convert.asRange(range), ...(html ? { html } : {}), ...(text ? { text } : {}),
    }, token)
  }
  const provider: PasteProvider = {
    provideDocumentPasteEdits: async (document, ranges, data, _, token) => {
      const found = await ways(document, ranges, data, token).catch(() => [])
      return found.length > 0 ? found.map(editOf) : undefined
    },
    resolveDocumentPasteEdit: (edit) => {
      const notice = notices.get(edit)
      if (notice) void window.showInformationMessage(notice)
      return edit
    },
  }
  return [
    languages.registerDocumentPasteEditProvider([{ language: 'markdown' }, { language: 'yaml' }], provider, { providedPasteEditKinds: [kinds.tidy, kinds.cleaned], pasteMimeTypes: ['text/html', 'text/plain'] }),
    commands.registerCommand(COMMAND, () => commands.executeCommand('editor.action.pasteAs', { kind: kinds.tidy.value })),
  ]
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
  insertText: string
  yieldTo?: readonly PasteKind[]
}
interface PasteProvider {
  readonly provideDocumentPasteEdits: (document: TextDocument, ranges: readonly Range[], data: DataTransfer, context: unknown, token: CancellationToken) => Promise<readonly PasteEdit[] | undefined>
  readonly resolveDocumentPasteEdit: (edit: PasteEdit) => PasteEdit
}
