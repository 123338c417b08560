// What the tests inside the extension host ask of VS Code: documents, our findings, edits.
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {until} from '../until.ts'

/** A finding as the editor holds it; `code` without its link. */
export type Finding = {readonly code: string, readonly link: string | undefined, readonly message: string, readonly source: string | undefined}

export async function open(file: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('no folder is open')
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file))
  await vscode.window.showTextDocument(document)
  return document
}

/** All of ours: from the bundled linters of VS Code come others. */
export function findings({uri}: vscode.TextDocument): readonly Finding[] {
  return vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'pitkospuut').map(toFinding)
}

export function has(document: vscode.TextDocument, {code, message}: {readonly code: string, readonly message: RegExp}): boolean {
  return findings(document).some(finding => finding.code === code && message.test(finding.message))
}

/** Writes `text` behind the only place where `behind` stands, as typing would. */
export async function write(document: vscode.TextDocument, behind: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, document.positionAt(document.getText().indexOf(behind) + behind.length), text)
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

function toFinding({code, message, source}: vscode.Diagnostic): Finding {
  const linked = typeof code === 'object' ? code : undefined
  return {code: String(linked ? linked.value : code), link: linked?.target.toString(), message, source}
}
