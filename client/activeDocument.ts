// The document of the active tab: also in custom editors and comparisons, where there is no active text editor.
import { TabInputCustom, TabInputText, TabInputTextDiff, window, type Uri } from 'vscode'

/** Undefined for pages of our own, such as those of the rules. */
export function activeDocumentUri(): Uri | undefined {
  const uri = uriInFront()
  return uri?.scheme.startsWith('pitkospuut-') ? undefined : uri
}

function uriInFront(): Uri | undefined {
  const input: unknown = window.tabGroups.activeTabGroup.activeTab?.input
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri
  if (input instanceof TabInputTextDiff) return input.modified
  return window.activeTextEditor?.document.uri
}
