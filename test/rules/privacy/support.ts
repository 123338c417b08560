// What a text becomes when all changes of one code are made; and codes for tests.
import assert from 'node:assert/strict'
import { locator } from '../../../server/core/document.ts'
import { EMPTY_WORKSPACE } from '../../../server/core/workspace.ts'
import { engine } from '../../support/engine.ts'

const TODAY = '2026-11-22'

/** Makes the first change that each finding of a code offers, one finding after the other, and compares the text. */
export function expectMended(code: string, before: string, after: string, path = 'a.hankekortti.md'): void {
  assert.equal(mended(code, before, path), after)
}

/** The text after at most twenty changes. */
function mended(code: string, before: string, path: string): string {
  let text = before
  for (let round = 0; round < 20; round++) {
    const document = engine.read(path, text)
    const view = engine.view(document, TODAY)
    const fix = engine.check(document, EMPTY_WORKSPACE, TODAY).problems.find((problem) => problem.code === code && problem.fixes.length > 0)?.fixes[0]
    if (!view || !fix) return text
    const at = locator(document)
    const edits = fix.edits(view).map((edit) => ({ ...at(edit.place), text: edit.text })).toSorted((a, b) => b.start - a.start)
    text = edits.reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text)
  }
  return text
}

const CONTROLS = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** A valid code that no one has: of a birth in the far future. */
export const futureCode = (date = '010199', number = '123'): string => `${date}A${number}${CONTROLS[Number(date + number) % 31] ?? ''}`
