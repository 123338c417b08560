// Everything that a document shows to a person, as plain data: so that two readings can be compared and nothing stays unlooked at.
import { locator, linesOfDocument, type Document } from '../../server/core/document.ts'
import { diagnostics } from '../../server/core/features/diagnostics.ts'
import { documentSymbols } from '../../server/core/features/documentSymbols.ts'
import { foldingRanges } from '../../server/core/features/foldingRanges.ts'
import { occurrencesIn } from '../../server/core/features/navigation/occurrences.ts'
import { selectionsAt } from '../../server/core/features/selectionRanges.ts'
import { outline, outlineParts } from '../../server/core/features/outline.ts'
import type { Json } from '../../server/core/json.ts'
import type { Checked } from '../../server/core/check.ts'
import type { Span } from '../../server/core/text.ts'
import { valueOf } from '../../server/core/value.ts'
import type { Facts } from '../../server/core/facts.ts'
import { EMPTY_WORKSPACE, type Workspace } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'

export const TODAY = '2026-11-22'

/** A finding with its place in the text. */
export interface Placed {
  readonly code: string
  readonly severity: string
  readonly start: number
  readonly end: number
  readonly pointer: string
  readonly values: Checked['problems'][number]['values']
  readonly message: Checked['problems'][number]['message']
}

export interface Seen {
  readonly kind: string | undefined
  readonly reason: string
  readonly tree: Json
  readonly problems: readonly Placed[]
  readonly successes: Checked['successes']
  readonly outline: ReturnType<typeof outline>
  readonly folding: ReturnType<typeof foldingRanges>
  readonly names: readonly unknown[]
  readonly selections: readonly (readonly Span[])[]
  readonly symbols: ReturnType<typeof documentSymbols>
  readonly diagnostics: ReturnType<typeof diagnostics>
  readonly facts: Facts | undefined
}

/** Asks a document for all that the editor would ask for. */
export function seen(document: Document, workspace: Workspace = EMPTY_WORKSPACE): Seen {
  const { problems, successes } = engine.check(document, workspace, TODAY)
  const lines = linesOfDocument(document)
  const view = engine.view(document, TODAY)
  const entries = view ? outline(document, view, 'fi') : []
  const tree = document.content ? valueOf(document.content.root, document.memo) : null
  return {
    kind: document.selection.kind?.id, reason: document.selection.reason, tree, successes, outline: entries,
    problems: placed(document, problems),
    folding: view ? foldingRanges(document, view, entries, lines) : [],
    names: view ? occurrencesIn(view).map(({ sort, is, id, place }) => ({ sort, is, id, ...view.spanOf(place) })).toSorted((a, b) => a.start - b.start) : [],
    selections: view ? [0, document.text.length >> 1, document.text.length].map((offset) => selectionsAt(document, view, offset)) : [],
    symbols: view ? documentSymbols(outlineParts(document, view, 'fi'), lines, 'fi', view.remember) : [],
    diagnostics: diagnostics(document, problems, lines, 'fi'),
    facts: engine.facts(document),
  }
}

/** The findings in the order of their places. */
function placed(document: Document, problems: Checked['problems']): readonly Placed[] {
  const at = locator(document)
  const list = problems.map(({ code, severity, from, to, pointer = '', values, message }) => ({ code, severity, start: at(from).start, end: at(to).end, pointer, values, message }))
  return list.map((problem) => ({ problem, key: JSON.stringify([problem.start, problem.end, problem.code, problem.pointer, problem.values]) }))
    .sort((a, b) => (a.problem.start - b.problem.start || (a.key < b.key ? -1 : 1))).map(({ problem }) => problem)
}

/** The texts of a path, read. */
export const seenOf = (path: string, text: string, workspace?: Workspace): Seen => seen(engine.read(path, text), workspace)
