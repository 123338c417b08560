// The command that fills in details: one question at a time, the needed ones first, then any that one chooses. Nobody has to see how they are written.
import { commands, QuickPickItemKind, Uri, window, workspace, WorkspaceEdit, type Disposable, type QuickPickItem, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { answerRequest, detailsRequest, type AnswerResult, type Detail, type DetailsResult } from '../server/protocol/details.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { askFor, type Step } from './fillInStep.ts'

export function fillingIn(client: BaseLanguageClient): readonly Disposable[] {
  return [
    commands.registerCommand('pitkospuut.fillIn', async (at?: Uri | { readonly uri?: string; readonly pointer?: string }) => {
      const uri = at instanceof Uri ? at : at?.uri === undefined ? activeDocumentUri() : client.protocol2CodeConverter.asUri(at.uri)
      if (!uri) return
      const document = await workspace.openTextDocument(uri)
      await fillIn(client, document, at instanceof Uri ? undefined : at?.pointer)
    }),
  ]
}

/** From a title bar or the palette: all that is needed and missing, then what one chooses. From a finding: its question alone. */
async function fillIn(client: BaseLanguageClient, document: TextDocument, pointer: string | undefined): Promise<void> {
  const first = await detailsOf(client, document)
  if (!first) return
  if (first.message !== undefined || workspace.fs.isWritableFileSystem(document.uri.scheme) === false) {
    await window.showInformationMessage(first.message ?? first.words.readOnly)
    return
  }
  if (pointer !== undefined) {
    await askAll(client, document, [pointer])
    return
  }
  const isThrough = await askAll(client, document, first.details.filter(isMissing).map((detail) => detail.pointer))
  for (let left = isThrough; left;) {
    const now = await detailsOf(client, document)
    const chosen = now ? await choose(now) : undefined
    left = chosen !== undefined && (await askAll(client, document, [chosen], true))
  }
}

const isMissing = ({ isEmpty, need }: Detail): boolean => isEmpty && need !== 'optional'

/** Asks one after the other. False when the person has left: what was answered until then stays. `returns`: one goes back to the overview with Esc. */
async function askAll(client: BaseLanguageClient, document: TextDocument, pointers: readonly string[], returns = false): Promise<boolean> {
  for (let at = 0; at < pointers.length;) {
    const now = await detailsOf(client, document)
    const detail = now?.details.find((one) => one.pointer === pointers[at])
    if (!now) return false
    if (!detail) {
      at++
      continue
    }
    const step: Step = { detail, words: now.words, at: at + 1, of: pointers.length, check: (given) => refusalOf(client, document, detail, given) }
    const outcome = await askFor(step)
    if (outcome === 'left') return returns
    if (outcome === 'back') at = Math.max(0, at - 1)
    else if (outcome === 'skipped' || (await apply(client, document, detail, outcome.answer, now.words))) at++
    else return false
  }
  return true
}

async function detailsOf(client: BaseLanguageClient, document: TextDocument): Promise<DetailsResult | null> {
  return client.sendRequest(detailsRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } })
}

const answerOf = (client: BaseLanguageClient, document: TextDocument, { pointer }: Detail, answer: string | readonly string[] | null): Promise<AnswerResult> =>
  client.sendRequest(answerRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version }, pointer, answer })

/** Why an answer does not fit; undefined while that is not known. */
async function refusalOf(client: BaseLanguageClient, document: TextDocument, detail: Detail, given: string): Promise<string | undefined> {
  return (await answerOf(client, document, detail, given))?.refused
}

/** How often an answer is made anew when the document changes under it. */
const TRIES = 5
const PAUSE = 100

/** Makes the change as one undoable step. A document that changes meanwhile is asked about again, so that nothing is written over. */
async function apply(client: BaseLanguageClient, document: TextDocument, detail: Detail, answer: string | readonly string[] | null, words: DetailsResult['words']): Promise<boolean> {
  for (let left = TRIES; left > 0; left--) {
    const { version } = document
    const result = await answerOf(client, document, detail, answer)
    const edits = result?.edits && (await client.protocol2CodeConverter.asTextEdits([...result.edits]))
    if (result?.refused !== undefined) {
      await window.showInformationMessage(result.refused)
      return true
    }
    if (document.isClosed) break
    if (!edits || document.version !== version) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      continue
    }
    if (edits.length === 0) return true
    const edit = new WorkspaceEdit()
    edit.set(document.uri, edits)
    if (await workspace.applyEdit(edit)) return true
    await window.showInformationMessage(words.readOnly)
    return false
  }
  await window.showInformationMessage(words.notReady)
  return false
}

/** All details of a document, with what they say; the chosen one, or undefined when the person is done. */
async function choose({ details, words }: DetailsResult): Promise<string | undefined> {
  const group = (label: string, of: readonly Detail[]): readonly (QuickPickItem & { readonly pointer?: string })[] =>
    of.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...of.map(({ label: name, value, pointer }) => ({ label: name, description: value, pointer }))]
  const items = [
    { label: `$(check) ${words.done}` },
    ...group(words.missing, details.filter(isMissing)),
    ...group(words.filled, details.filter(({ isEmpty }) => !isEmpty)),
    ...group(words.optional, details.filter((detail) => detail.isEmpty && !isMissing(detail))),
  ]
  const chosen = await window.showQuickPick(items, { title: words.title, placeHolder: words.overview, matchOnDescription: true, ignoreFocusOut: true })
  return chosen && 'pointer' in chosen ? chosen.pointer : undefined
}
