// What is shown in a document without being asked for, as much of it as the settings say.
import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import { offsetAt, positionAt } from '../core/text.ts'
import { checkingOf } from './affected.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'
import { languageFor } from './wording.ts'

export interface Hinting {
  readonly inlayHints: (params: InlayHintParams) => Promise<InlayHint[]>
}

export function hinting(means: Means): Hinting {
  const { state } = means
  return {
    inlayHints: async ({ textDocument: { uri }, range }) => {
      const { inlayHints } = await import('../core/features/inlayHints.ts')
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
