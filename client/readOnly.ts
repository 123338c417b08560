// Whether a document can be changed at all: what VS Code itself would tell only once it is saved.
import { languages, RelativePattern, window, workspace, type TextDocument, type Uri, type WorkspaceEdit } from 'vscode'
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient'
import { protectedRequest } from '../server/protocol/protecting.ts'

type Named = Pick<TextDocument, 'uri' | 'isUntitled'>

export async function isReadOnly(client: BaseLanguageClient, document: Named): Promise<boolean> {
  return (await readOnlyAmong(client, [document])).readOnly.length > 0
}

/** VS Code would change the text of a file that cannot be saved, or that its settings say is only to be read. `reason`: what is said of one. */
export async function readOnlyAmong<D extends Named>(client: BaseLanguageClient, documents: readonly D[]): Promise<{ readonly readOnly: readonly D[]; readonly reason: string }> {
  const saved = documents.filter(({ isUntitled }) => !isUntitled)
  if (saved.length === 0) return { readOnly: [], reason: '' }
  const uriOf = ({ uri }: Named): string => client.code2ProtocolConverter.asUri(uri)
  const { uris = [], reason = '' } = (await client.sendRequest(protectedRequest, { uris: saved.map(uriOf) })) ?? {}
  const found = await Promise.all(saved.map(async (document) => ((await isSuch(document.uri, uris.includes(uriOf(document)))) ? [document] : [])))
  return { readOnly: found.flat(), reason }
}

/** Stands between VS Code and edits that it would make itself. */
export function refusing(client: () => BaseLanguageClient): Pick<Middleware, 'provideRenameEdits' | 'resolveCodeAction'> {
  return {
    provideRenameEdits: async (document, position, name, token, next) => {
      const edit = await next(document, position, name, token)
      const reason = edit ? await whyNot(client(), edit) : undefined
      if (reason !== undefined) throw new Error(reason)
      return edit
    },
    resolveCodeAction: async (action, token, next) => {
      const { edit, ...resolved } = (await next(action, token)) ?? action
      const reason = edit ? await whyNot(client(), edit) : undefined
      if (reason !== undefined) void window.showInformationMessage(reason)
      return { ...resolved, ...(edit && reason === undefined ? { edit } : {}) }
    },
  }
}

/** Why an edit cannot be made: the documents that are only to be read, by name; undefined when it can. */
async function whyNot(client: BaseLanguageClient, edit: WorkspaceEdit): Promise<string | undefined> {
  const { readOnly, reason } = await readOnlyAmong(client, edit.entries().map(([uri]) => ({ uri, isUntitled: uri.scheme === 'untitled' })))
  const names = readOnly.map(({ uri: { path } }) => path.slice(path.lastIndexOf('/') + 1))
  return names.length === 0 ? undefined : `${names.join(', ')}: ${reason}`
}

/** `isProtected`: its file cannot be written. */
async function isSuch(uri: Uri, isProtected: boolean): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
  // what the settings name goes before what the file tells
  if (isNamed(uri, 'readonlyInclude')) return !isNamed(uri, 'readonlyExclude')
  if (isProtected) return true
  try {
    return ((await workspace.fs.stat(uri)).permissions ?? 0) > 0
  } catch {
    return false
  }
}

/** One of the patterns of a setting fits: to the path inside the folder, or to the whole path. */
function isNamed(uri: Uri, setting: 'readonlyInclude' | 'readonlyExclude'): boolean {
  const patterns = Object.entries(workspace.getConfiguration('files', uri).get<Readonly<Record<string, unknown>>>(setting) ?? {}).flatMap(([pattern, isOn]) => (isOn === true ? [pattern] : []))
  if (patterns.length === 0) return false
  const folder = workspace.getWorkspaceFolder(uri)
  const fits = (pattern: string | RelativePattern): boolean => languages.match({ pattern }, { uri, languageId: '' } as TextDocument) > 0
  return patterns.some((pattern) => fits(pattern) || (folder !== undefined && fits(new RelativePattern(folder, pattern))))
}
