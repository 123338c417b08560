// What refactorings make of a text, as tests write it: the text before, where somebody stands, the text after.
import assert from 'node:assert/strict'
import { withEdits } from '../../server/core/edit/apply.ts'
import type { Asking, Offered } from '../../server/core/features/refactor/refactoring.ts'
import { refactoringNamed } from '../../server/core/features/refactor/refactorings.ts'
import type { Language } from '../../server/core/problem.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'
import { notationOf } from '../support/marks.ts'

export interface Asked {
  readonly path?: string
  readonly choice?: string
  /** The text that somebody has selected, or stands behind. */
  readonly at?: string
  readonly language?: Language
}

export function askingFor(text: string, { path = notationOf(text), at, language = 'fi' }: Asked = {}): Asking {
  const today = '2026-11-22'
  const document = engine.read(path, text)
  const view = engine.view(document, today)
  assert.ok(view, 'a document of a kind')
  const reading = { read: engine.read, view: (one: typeof document) => engine.view(one, today), check: (one: typeof document) => engine.check(one, EMPTY_WORKSPACE, today).problems }
  const start = at === undefined ? 0 : text.indexOf(at)
  // few ask for what is found
  return { document, view, reading, get problems() { return reading.check(document) }, language, ...(at === undefined ? {} : { span: { start, end: start + at.length } }) }
}

const named = (name: string): NonNullable<ReturnType<typeof refactoringNamed>> => {
  const found = refactoringNamed(name)
  assert.ok(found, name)
  return found
}

export const offered = (name: string, text: string, asked: Asked = {}): readonly Offered[] => named(name).offers(askingFor(text, asked))

/** The text after a refactoring. */
export const rewritten = (name: string, text: string, asked: Asked = {}): string => withEdits(text, named(name).edits(askingFor(text, asked), asked.choice))

/** Asserts what a refactoring makes of a text, with either line end; behind it there is nothing left to do. */
export function expectRewritten(name: string, before: string, after: string, asked: Asked = {}): void {
  const path = asked.path ?? notationOf(before)
  assert.equal(rewritten(name, before, asked), after)
  const returns = (text: string): string => text.replaceAll('\n', '\r\n')
  assert.equal(rewritten(name, returns(before), { ...asked, path, ...(asked.at === undefined ? {} : { at: returns(asked.at) }) }), returns(after), 'with CRLF')
  assert.equal(rewritten(name, `\ufeff${before}`, { ...asked, path }), `\ufeff${after}`, 'with a byte order mark')
}
