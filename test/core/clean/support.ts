// What cleaning makes of a text, as tests write it.
import assert from 'node:assert/strict'
import type { Cleaned } from '../../../server/core/clean/clean.ts'
import { withEdits } from '../../../server/core/edit/apply.ts'
import type { Span } from '../../../server/core/text.ts'
import { engine } from '../../support/engine.ts'

export function cleaned(text: string, path = 'a.md', within?: Span): Cleaned {
  const result = engine.clean(engine.read(path, text), within)
  assert.equal(withEdits(text, result.edits), result.text, 'the edits lead to the text')
  return result
}

/** Asserts what cleaning makes of a text: with every line end, decomposed, behind a byte order mark; and that it is then clean. */
export function expectCleaned(before: string, after: string): void {
  assert.equal(cleaned(before).text, after)
  assert.equal(cleaned(after).text, after, 'twice is once')
  const spellings: Readonly<Record<string, (text: string) => string>> = {
    CRLF: (text) => text.replaceAll('\n', '\r\n'),
    NFD: (text) => text.normalize('NFD'),
    BOM: (text) => `\ufeff${text}`,
  }
  for (const [name, spelled] of Object.entries(spellings)) assert.equal(cleaned(spelled(before)).text, spelled(after), name)
}

/** Asserts that a text is left alone to the byte. */
export const expectLeft = (text: string): void => expectCleaned(text, text)
