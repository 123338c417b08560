// What the editor shows where the pointer rests, in the notation that it can show.
import { MarkupKind, type ClientCapabilities, type Hover, type HoverParams } from 'vscode-languageserver'
import { locator, type Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import type { PlacedProblem } from '../core/features/hover/hover.ts'
import { offsetAt, positionAt } from '../core/text.ts'
import type { DocumentView } from '../core/view.ts'
import type { Workspace } from '../core/workspace.ts'
import { checkingOf } from './affected.ts'
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
  const look = remembering(means)
  return {
    hover: async ({ textDocument: { uri }, position }, notation) => {
      const { hoverAt } = await import('../core/features/hover/hover.ts')
      const open = state.open.get(sameUri(uri))
      const looked = open && look(sameUri(uri), open.document)
      if (!open || !looked) return null
      const { document, lines } = open
      const { view, findings, engine: { configuration, kinds, rules }, workspace } = looked
      const hovered = hoverAt({
        document, view, workspace, findings, configuration, kinds, rules: rules.registered, offset: offsetAt(lines, position),
        language: languageFor(state, document, configuration.language ?? view.language), ...(state.docs === undefined ? {} : { docs: state.docs }),
      }, notation)
      return hovered ? { contents: { kind: notation, value: hovered.text }, range: { start: positionAt(lines, hovered.span.start), end: positionAt(lines, hovered.span.end) } } : null
    },
  }
}

/** What a document looked like when it was last pointed at. */
interface Looked {
  readonly engine: Engine
  readonly workspace: Workspace
  readonly revision: number
  readonly today: string
  readonly view: DocumentView
  readonly findings: readonly PlacedProblem[]
}

/** Looks at a document, and again only when something can have changed: the pointer rests here and there in one text. */
function remembering(means: Means): (uri: string, document: Document) => Looked | undefined {
  const { state, host } = means
  const known = new WeakMap<Document, Looked>()
  return (uri, document) => {
    const checking = checkingOf(means, uri, document)
    if (!checking) return undefined
    const { engine, workspace } = checking
    const [revision, today] = [state.revisions.get(uri) ?? 0, host.today()]
    const before = known.get(document)
    if (before?.engine === engine && before.revision === revision && before.today === today) return { ...before, workspace }
    const view = checking.view(document)
    if (!view) return undefined
    const at = locator(document)
    const findings = checking.check(document).map((problem) => ({ problem, start: at(problem.from).start, end: at(problem.to).end }))
    const looked = { engine, workspace, revision, today, view, findings }
    known.set(document, looked)
    return looked
  }
}
