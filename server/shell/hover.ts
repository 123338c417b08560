// What the editor shows where the pointer rests, in the notation that it can show.
import { MarkupKind, type ClientCapabilities, type Hover, type HoverParams } from 'vscode-languageserver'
import { locator } from '../core/document.ts'
import type { PlacedProblem } from '../core/features/hover/hover.ts'
import type { Document } from '../core/document.ts'
import { offsetAt, positionAt } from '../core/text.ts'
import { checkingOf, type CheckingOf } from './affected.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'
import { languageFor } from './wording.ts'

export interface Hovering {
  /** Null where there is nothing to say. */
  readonly hover: (params: HoverParams, notation: MarkupKind) => Promise<Hover | null>
}

/** The first notation that a client names; plain text when it names none. */
export function notationOf({ textDocument }: ClientCapabilities): MarkupKind {
  return textDocument?.hover?.contentFormat?.find((format) => format === MarkupKind.Markdown || format === MarkupKind.PlainText) ?? MarkupKind.PlainText
}

export function hovering(means: Means): Hovering {
  const { state } = means
  const findings = rememberedFindings(means)
  return {
    hover: async ({ textDocument: { uri }, position }, notation) => {
      const { hoverAt } = await import('../core/features/hover/hover.ts')
      const key = sameUri(uri)
      const open = state.open.get(key)
      const checking = open && checkingOf(means, key, open.document)
      const view = open && checking?.view(open.document)
      if (!open || !checking || !view) return null
      const { document, lines } = open
      const { engine, workspace } = checking
      const hovered = hoverAt({
        document, view, workspace, offset: offsetAt(lines, position), language: languageFor(state, document, engine.configuration.language), kinds: engine.kinds, rules: engine.rules.registered,
        configuration: engine.configuration, findings: findings(key, document, checking), ...(state.docs === undefined ? {} : { docs: state.docs }),
      }, notation)
      return hovered ? { contents: { kind: notation, value: hovered.text }, range: { start: positionAt(lines, hovered.span.start), end: positionAt(lines, hovered.span.end) } } : null
    },
  }
}

/** The findings of a document, remembered while nothing can have changed them: the pointer rests here and there in one text. */
function rememberedFindings({ state, host }: Means): (uri: string, document: Document, checking: CheckingOf) => readonly PlacedProblem[] {
  const known = new WeakMap<Document, { readonly revision: number; readonly today: string; readonly findings: readonly PlacedProblem[] }>()
  return (uri, document, checking) => {
    const [revision, today] = [state.revisions.get(uri) ?? 0, host.today()]
    const before = known.get(document)
    if (before?.revision === revision && before.today === today) return before.findings
    const at = locator(document)
    const findings = checking.check(document).map((problem) => ({ problem, start: at(problem.from).start, end: at(problem.to).end }))
    known.set(document, { revision, today, findings })
    return findings
  }
}
