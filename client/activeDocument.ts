// The document of the active tab: also in custom editors, comparisons and previews, where there is no active text editor.
import { TabInputCustom, TabInputText, TabInputTextDiff, TabInputWebview, window, type Tab, type Uri } from 'vscode'

/** Undefined for pages of our own, such as those of the rules. */
export function activeDocumentUri(): Uri | undefined {
  const uri = uriInFront(window.tabGroups.activeTabGroup.activeTab)
  return uri?.scheme.startsWith('pitkospuut-') ? undefined : uri
}

function uriInFront(tab: Tab | undefined): Uri | undefined {
  const input: unknown = tab?.input
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri
  if (input instanceof TabInputTextDiff) return input.modified
  if (tab && input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview')) return previewed(tab.label)
  return window.activeTextEditor?.document.uri
}

/** VS Code does not tell what its own preview shows; its tab has the name of the file, and only a document that is open under that name alone is meant. */
function previewed(label: string): Uri | undefined {
  const uris = window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => (input instanceof TabInputText || input instanceof TabInputCustom ? [input.uri] : [])))
  const named = new Map(uris.filter(({ path }) => label.endsWith(` ${path.slice(path.lastIndexOf('/') + 1)}`)).map((uri) => [uri.toString(), uri]))
  return named.size === 1 ? [...named.values()][0] : undefined
}
