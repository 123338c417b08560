// A preview stays one when its document, or the folder around it, gets another name: VS Code itself would show the text in its place.
import { commands, TabInputCustom, TabInputText, window, workspace, type Disposable, type Uri, type ViewColumn } from 'vscode'

interface Shown {
  readonly column: ViewColumn
  /** Of the renamed file or folder to the document. */
  readonly below: string
  /** The text stands in the same group anyway. */
  readonly hasText: boolean
}

export function keptWhenRenamed(view: string): readonly Disposable[] {
  const before = new Map<string, readonly Shown[]>()
  return [
    workspace.onWillRenameFiles(({ files }) => {
      before.clear()
      for (const { oldUri } of files) before.set(oldUri.toString(), previewsBelow(oldUri, view))
    }),
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) for (const shown of before.get(oldUri.toString()) ?? []) await showAgain(newUri.with({ path: newUri.path + shown.below }), shown, view)
    }),
  ]
}

function previewsBelow({ path, scheme, authority }: Uri, view: string): readonly Shown[] {
  return window.tabGroups.all.flatMap(({ tabs, viewColumn }) => tabs.flatMap(({ input }): readonly Shown[] => {
    if (!(input instanceof TabInputCustom) || input.viewType !== view || input.uri.scheme !== scheme || input.uri.authority !== authority) return []
    const { uri } = input
    if (uri.path !== path && !uri.path.startsWith(`${path}/`)) return []
    return [{ column: viewColumn, below: uri.path.slice(path.length), hasText: tabs.some((tab) => tab.input instanceof TabInputText && tab.input.uri.toString() === uri.toString()) }]
  }))
}

async function showAgain(uri: Uri, { column, hasText }: Shown, view: string): Promise<void> {
  // a name of another sort has no preview
  if (!/\.(?:md|markdown|ya?ml)$/iu.test(uri.path)) return
  await commands.executeCommand('vscode.openWith', uri, view, { viewColumn: column, preserveFocus: true })
  const text = hasText ? undefined : window.tabGroups.all.find(({ viewColumn }) => viewColumn === column)?.tabs.find(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString())
  if (text) await window.tabGroups.close(text, true)
}
