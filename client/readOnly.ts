// Whether a document can be changed at all: what VS Code itself would tell only once it is saved.
import { languages, RelativePattern, workspace, type TextDocument, type Uri } from 'vscode'

/** VS Code would change the text of a file that cannot be saved, or that its settings say is only to be read. */
export async function isReadOnly(document: Pick<TextDocument, 'uri' | 'isUntitled'>): Promise<boolean> {
  const { uri, isUntitled } = document
  if (isUntitled) return false
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
  // what the settings name goes before what the file tells
  if (isNamed(uri, 'readonlyInclude')) return !isNamed(uri, 'readonlyExclude')
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
