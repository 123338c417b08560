// Which documents somebody works on on this computer: those that were changed here, or kept open rather than only looked at.
import { TabInputText, window, workspace, type Disposable, type Memento, type Uri } from 'vscode'

export interface Lately {
  readonly uris: () => readonly string[]
  readonly disposables: readonly Disposable[]
}

const KEY = 'pitkospuut.lately'
/** So many are remembered, for so many milliseconds. */
const MOST = 200
const LONGEST = 90 * 86_400_000
/** The time of a document that is being written is renewed now and then only. */
const RENEWED = 3_600_000

/** `changed`: another document has come to be among them. */
export function worksOn(memento: Memento, changed: () => void): Lately {
  const times = new Map(Object.entries(memento.get<Readonly<Record<string, number>>>(KEY) ?? {}).filter(([, time]) => Date.now() - time < LONGEST))
  const note = (uri: Uri): void => {
    if (uri.scheme === 'output' || !/\.(?:md|markdown|ya?ml)$/iu.test(uri.path)) return
    const [key, now] = [uri.toString(), Date.now()]
    const before = times.get(key)
    if (before !== undefined && now - before < RENEWED) return
    times.delete(key)
    times.set(key, now)
    for (const oldest of [...times.keys()].slice(0, Math.max(0, times.size - MOST))) times.delete(oldest)
    void memento.update(KEY, Object.fromEntries(times))
    if (before === undefined) changed()
  }
  return {
    uris: () => [...times.keys()],
    disposables: [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.isDirty) note(document.uri)
      }),
      window.tabGroups.onDidChangeTabs(({ opened, changed: others }) => {
        for (const { input, isPreview } of [...opened, ...others]) if (!isPreview && input instanceof TabInputText) note(input.uri)
      }),
    ],
  }
}
