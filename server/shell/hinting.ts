// What is shown in a document without being asked for, as much of it as the settings say.
import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import { offsetAt, positionAt } from '../core/text.ts'
import type { Means } from './session.ts'
import { askedIn } from './visiting.ts'

export interface Hinting {
  readonly inlayHints: (params: InlayHintParams) => Promise<InlayHint[]>
}

export function hinting(means: Means): Hinting {
  const { state } = means
  return {
    inlayHints: async ({ textDocument: { uri }, range }) => {
      const { inlayHints } = await import('../core/features/inlayHints.ts')
      const asked = state.settings.hints === 'none' ? undefined : askedIn(means, uri)
      if (!asked) return []
      const { document, view, lines, checking: { workspace, language } } = asked
      const span = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) }
      return inlayHints({ document, view, workspace, language }, span, state.settings.hints).map(({ offset, text, means: tooltip }): InlayHint => (
        { position: positionAt(lines, offset), label: text, paddingLeft: true, ...(tooltip === undefined ? {} : { tooltip }) }
      ))
    },
  }
}
