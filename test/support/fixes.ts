// What fixes do to a text, as tests write it: the text before, the text after.
import assert from 'node:assert/strict'
import { withEdits, textEditsOf } from '../../server/core/edit/apply.ts'
import { editsFrom } from '../../server/core/edit/mend.ts'
import type { Document } from '../../server/core/document.ts'
import { viewOf } from '../../server/core/documentView.ts'
import type { Fix, PlaceEdit } from '../../server/core/problem.ts'
import { sourceOfDocument } from '../../server/core/source.ts'
import type { TextEdit } from '../../server/core/text.ts'
import type { DocumentView } from '../../server/core/view.ts'
import { eagerEngine, engine } from './engine.ts'
import { notationOf, workspaceFrom, type Situation } from './marks.ts'

/** What one change of a finding does to the text it was found in, of a kind or of none; empty when it does not apply there. */
export const editsOfFix = (document: Document, fix: Fix, today: string): readonly TextEdit[] => editsFrom(viewOf(document, today) ?? sourceOfDocument(document), fix)

/** The text after edits of a document of a kind. */
export function edited(text: string, edits: (view: DocumentView) => readonly PlaceEdit[], { path = notationOf(text), today = '2026-11-22' }: Situation = {}): string {
  const view = engine.view(engine.read(path, text), today)
  assert.ok(view, 'a document of a kind')
  return withEdits(text, textEditsOf(view, edits(view)))
}

export interface Offer extends Situation {
  /** Which offer of the rule; the first of the finding when absent. */
  readonly name?: string
  /** Which finding of the code, from 0. */
  readonly nth?: number
}

/** The text after a change that a finding offers; undefined where there is no such finding, or it offers nothing. */
export function fixed(code: string, text: string, { path = notationOf(text), today = '2026-11-22', others, eager = false, name, nth = 0 }: Offer = {}): string | undefined {
  const document = engine.read(path, text)
  const { problems } = (eager ? eagerEngine : engine).check(document, workspaceFrom(path, text, others), today)
  const fix = problems.filter((problem) => problem.code === code)[nth]?.fixes.find((one) => name === undefined || one.name === name)
  const edits = fix && editsOfFix(document, fix, today)
  return edits && edits.length > 0 ? withEdits(text, edits) : undefined
}

/** Asserts what a change makes of a text, with `\n` and with `\r\n`. `after` undefined: nothing is offered. */
export function expectFixed(code: string, before: string, after: string | undefined, offer: Offer = {}): void {
  assert.equal(fixed(code, before, offer), after)
  const returns = (text: string): string => text.replaceAll('\n', '\r\n')
  assert.equal(fixed(code, returns(before), { path: notationOf(before), ...offer }), after === undefined ? undefined : returns(after), 'with CRLF')
}
