// What the tests inside the extension host ask of VS Code: documents, our findings, edits.
import * as vscode from 'vscode'
import {isFor, type Settling} from '../expected.ts'
import {limits} from '../limits.ts'
import {until} from '../until.ts'

/** A finding as the editor holds it; `code` without its link. */
export type Finding = {readonly code: string, readonly message: string}

export async function open(file: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('no folder is open')
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file))
  await vscode.window.showTextDocument(document)
  return document
}

/** Ours only: VS Code has linters of its own. */
export function findings({uri}: vscode.TextDocument): readonly Finding[] {
  return vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'pitkospuut').map(toFinding)
}

export function has(document: vscode.TextDocument, settling: Settling): boolean {
  return findings(document).some(finding => isFor(settling, finding))
}

/** Edits as typing would. */
export async function settle(document: vscode.TextDocument, {behind, text}: Settling): Promise<void> {
  const offset = document.getText().indexOf(behind) + behind.length
  const edit = new vscode.WorkspaceEdit()
  if (text) edit.insert(document.uri, document.positionAt(offset), text)
  else edit.delete(document.uri, new vscode.Range(document.positionAt(offset - 1), document.positionAt(offset)))
  if (!await vscode.workspace.applyEdit(edit)) throw new Error(`the edit of ${document.uri.path} was refused`)
}

/** Takes back what was written, so that every test starts from the fixture. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document)
  await vscode.commands.executeCommand('workbench.action.files.revert')
}

export function eventually<T>(what: string, look: () => PromiseLike<T | false> | T | false): Promise<T> {
  return until(what, limits.condition, look)
}

function toFinding({code, message}: vscode.Diagnostic): Finding {
  return {code: String(typeof code === 'object' ? code.value : code), message}
}
