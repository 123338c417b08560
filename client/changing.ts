// Changes of a document that the server works out, made as one undoable step for the version that they were worked out for.
import { window, workspace, WorkspaceEdit, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { TextEdit } from 'vscode-languageserver-protocol'

/** Null: the document has another version by now. */
type Answer = { readonly edits: readonly TextEdit[]; readonly refused?: never } | { readonly refused: string; readonly edits?: never } | null

interface Words {
  readonly readOnly: string
  readonly notReady: string
}

/** How often it is asked again while the document changes. */
const TRIES = 5
const PAUSE = 100

/** The answer whose edits were made; undefined when nothing was changed, which the person has been told. */
export async function change<A extends Answer>(client: BaseLanguageClient, document: TextDocument, words: Words, ask: (textDocument: { readonly uri: string; readonly version: number }) => Promise<A>): Promise<(A & { readonly edits: readonly TextEdit[] }) | undefined> {
  const told = async (message: string): Promise<undefined> => {
    await window.showInformationMessage(message)
  }
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return told(words.readOnly)
  for (let left = TRIES; left > 0 && !document.isClosed; left--) {
    const { version } = document
    const answer = await ask({ uri: client.code2ProtocolConverter.asUri(document.uri), version })
    if (answer?.refused !== undefined) return told(answer.refused)
    const edits = answer?.edits && (await client.protocol2CodeConverter.asTextEdits([...answer.edits]))
    if (!answer || !edits || document.version !== version) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      continue
    }
    const edit = new WorkspaceEdit()
    edit.set(document.uri, edits)
    if (await workspace.applyEdit(edit)) return answer as A & { readonly edits: readonly TextEdit[] }
    return told(words.readOnly)
  }
  return told(words.notReady)
}
