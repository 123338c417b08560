// What is shown in a document without being asked for, as much of it as the settings say.
import type { Connection, InlayHint, InlayHintParams } from 'vscode-languageserver'
import type * as Hints from '../core/features/inlayHints.ts'
import { offsetAt, positionAt } from '../core/text.ts'
import { checkingOf } from './affected.ts'
import type { Host } from './host.ts'
import type { Effects, Means, Session } from './session.ts'
import { sameUri } from './uris.ts'
import { languageFor } from './wording.ts'

export interface Hinting {
  readonly inlayHints: (params: InlayHintParams) => Promise<InlayHint[]>
  /** What the hints of all documents rest on beside their texts. */
  readonly hintsRestOn: () => readonly unknown[]
}

export function hinting(means: Means): Hinting {
  const { state } = means
  // an import makes a copy of what is loaded, each time
  let loaded: typeof Hints | undefined
  return {
    hintsRestOn: () => [state.index.workspace(), state.settings],
    inlayHints: async ({ textDocument: { uri }, range }) => {
      const { inlayHints } = (loaded ??= await import('../core/features/inlayHints.ts'))
      const open = state.settings.hints === 'none' ? undefined : state.open.get(sameUri(uri))
      const checking = open && checkingOf(means, sameUri(uri), open.document)
      const view = open && checking?.view(open.document)
      if (!open || !checking || !view) return []
      const { document, lines } = open
      const language = languageFor(state, document, checking.engine.configuration.language)
      const span = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) }
      return inlayHints({ document, view, workspace: checking.workspace, language }, span, state.settings.hints).map(({ offset, text, means: tooltip }): InlayHint => (
        { position: positionAt(lines, offset), label: text, paddingLeft: true, ...(tooltip === undefined ? {} : { tooltip }) }
      ))
    },
  }
}

/** Asks the client to ask for hints again when something else than the text of a document has changed them; once for all that happens at a time. */
export function hintsFollow(connection: Connection, host: Host, session: () => Session): Pick<Effects, 'changed' | 'closed' | 'closedChanged'> {
  let known: readonly unknown[] = []
  let isWaiting = false
  const look = (): void => {
    if (isWaiting) return
    isWaiting = true
    void host.pause(REST).then(() => {
      isWaiting = false
      const now = session().hintsRestOn()
      const isNew = now.some((part, index) => part !== known[index])
      known = now
      return isNew ? connection.languages.inlayHint.refresh() : undefined
    }).catch(() => undefined)
  }
  return { changed: look, closed: look, closedChanged: look }
}

/** Milliseconds: hints are no hurry. */
const REST = 500
