// The same document in other spellings: CRLF, decomposed letters, no-break spaces. What is found must not depend on them.
import assert from 'node:assert/strict'
import { expectMarked, findings, readMarks, type Situation } from './marks.ts'

const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  NFD: (text) => text.normalize('NFD'),
  NBSP: (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
}

/** As `expectMarked`, and the same findings on the same lines in every other spelling of the text. */
export function expectMarkedInAllSpellings(code: string, marked: string, situation: Situation = {}): void {
  expectMarked(code, marked, situation)
  const { text, marks } = readMarks(marked)
  for (const [name, spelled] of Object.entries(SPELLINGS)) {
    const seen = findings(spelled(text), situation).filter((finding) => finding.code === code)
    assert.deepEqual(seen.map(({ line, at }) => `${line} ‹${plain(at)}›`), marks.map(({ line, at }) => `${line} ‹${at}›`), name)
  }
}

const plain = (text: string): string => (text.split(/\r\n|\n/u)[0] ?? '').normalize('NFC').replaceAll('\u00a0', ' ')
