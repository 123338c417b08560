// The check functions behind the tables of this folder.
import assert from 'node:assert/strict'
import { stopwatch } from '../../support/time.ts'
import type { Found } from '../../../server/core/parse/values/found.ts'

/** Some parts of a value; undefined says that a part is absent. */
export type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined }
type Find<T> = (text: string) => readonly Found<T>[]
/** A running text and what is found in it, each by its spelling and the parts of its value that the row names. */
export type Row<T> = readonly [text: string, ...values: (Parts<T> & { readonly text: string })[]]

/** One test a row: exactly these values are found, in this order, at the offsets of their spelling. */
export function checkFound<T extends { readonly text: string }>(find: Find<T>, rows: readonly Row<T>[]): void {
  for (const [text, ...expected] of rows) {
    it(`${expected.length === 0 ? 'nothing' : expected.map((value) => value.text).join(' | ')} in: ${text.slice(0, 70)}`, () => {
      const found = find(text)
      assert.deepEqual(found.map(({ value }, i) => only(value, expected[i])), expected)
      for (const { start, end, value } of found) assert.equal(text.slice(start, end), value.text)
    })
  }
}

/** One test a row: the whole text parses to a value with these parts, or to none. */
export function checkParsed<T extends object>(parse: (text: string) => T | undefined, rows: readonly (readonly [text: string, value: Parts<T> | undefined])[]): void {
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} is ${JSON.stringify(expected) ?? 'none'}`, () => {
      const value = parse(text)
      assert.deepEqual(value && only(value, expected), expected)
    })
  }
}

/** The finder answers within 200 ms on 40 000 characters of everything that makes patterns slow; a busy machine gets three tries. */
export function checkLinear(find: Find<unknown>): void {
  for (const piece of NASTY) {
    it(`40 000 characters of ${JSON.stringify(piece)} take less than 200 ms`, () => {
      const text = piece.repeat(Math.ceil(40_000 / piece.length))
      let spent = Infinity
      for (let tries = 0; tries < 3 && spent >= 200; tries++) spent = timeOf(() => find(text))
      assert.ok(spent < 200, `${spent} ms`)
    })
  }
}

function timeOf(run: () => unknown): number {
  const watch = stopwatch()
  run()
  return watch()
}

const NASTY = [
  'a', 'ä', 'a\u0308', 'A', '1', ' ', '\u00a0', '.', '-', '–', ',', '=', '(', '\n', 'x', '€', '@',
  '1 ', '1.', '1-', '1,', '1 000 ', '1 000', '1.5.', '1.5.2007', '1.5.2007 ', '1.5.2007-', '2012 ', '2012-', '2007-05-01', '2007-05-01/', '040 123 4567 ',
  'a ', 'a-', 'aa bb\n', 'kevät ', 'keväällä 2012 ', 'viimeistään ', 'marras-', 'in the ', 'noin ', 'noin 1 ', 'n. ', '2 pro gradu ', '9 stt & ', '1 x ', '1 x 1 = 1 ', '1 + 1 ',
  'euroa ', '1 euroa ', '1 milj. ', 'kolmen ', 'kolmen kuukauden ', 'versio ', 'versio 1.', 'v1.', 'https://a', 'a@', 'ESLH-2006-03839/So-62 ', '= noin ', '** ', 'luku 3.4.15 ',
]

/** The parts of a value that the expectation names, and nothing of the value that it leaves out. */
function only<T extends object>(value: T, expected: object | undefined): object {
  return expected === undefined ? value : Object.fromEntries(Object.keys(expected).map((key) => [key, (value as Record<string, unknown>)[key]]))
}
