// The same document in other spellings (line ends, byte order mark, decomposed letters, no-break spaces, tabs): the same tree, and the same
// findings on the same words. Offsets are UTF-16 units of the text as it is.
import assert from 'node:assert/strict'
import type { Json } from '../../server/core/json.ts'
import { engine } from '../support/engine.ts'
import { findings } from '../support/marks.ts'
import { DOCUMENTS, type Sample } from './documents.ts'
import { seen, type Placed } from './seen.ts'

/** A spelling: the text in it, and, where letters stay single letters, the offset of each offset of the plain text. */
interface Spelling {
  readonly of: (text: string) => string
  readonly at?: (text: string, offset: number) => number
}

const breaksBefore = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1
const SPELLINGS: Readonly<Record<string, Spelling>> = {
  'CRLF': { of: (text) => text.replaceAll('\n', '\r\n'), at: (text, offset) => offset + breaksBefore(text, offset) },
  'lone CR': { of: (text) => text.replaceAll('\n', '\r'), at: (_text, offset) => offset },
  'a byte order mark': { of: (text) => `\ufeff${text}`, at: (_text, offset) => offset + 1 },
  'NFD': { of: (text) => text.normalize('NFD'), at: (text, offset) => text.slice(0, offset).normalize('NFD').length },
  'no-break spaces': { of: (text) => text.replace(/(?<=\p{L}) (?=\p{Ll})/gu, '\u00a0'), at: (_text, offset) => offset },
  'tabs behind markers and keys': {
    of: (text) => text.replace(/^(#{1,6}|[-*] ?(?=.*\n(?! )\S)(?!.*: )|\d\)) (?=\S)/gmu, '$1\t').replace(/^([a-z_]+:) (?=[\p{L}\d])/gmu, '$1\t'),
    at: (_text, offset) => offset,
  },
  'blanks at line ends': { of: (text) => text.replace(/(?<=\S)$/gmu, ' \t').replace(/^(---|\.\.\.) \t$/gmu, '$1') },
  'no last line end': { of: (text) => text.trimEnd(), at: (text, offset) => Math.min(offset, text.trimEnd().length) },
  'CRLF, a byte order mark and NFD': {
    of: (text) => `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
    at: (text, offset) => 1 + text.slice(0, offset).normalize('NFD').length + breaksBefore(text, offset),
  },
}

/** Words as a person reads them. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
const told = ({ code, severity, pointer }: Placed, words: string): string => `${code} ${severity} ${pointer} ‹${plain(words)}›`

function checkSpelling({ path, text: written }: Sample, { of, at }: Spelling): void {
  const text = written.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n').normalize('NFC')
  const spelled = of(text)
  const before = seen(engine.read(path, text))
  const after = seen(engine.read(path, spelled))
  const isIn = (source: string) => (one: Placed) => told(one, source.slice(one.start, one.end))
  assert.deepEqual(after.problems.map(isIn(spelled)), before.problems.map(isIn(text)))
  assert.deepEqual(plainTree(after.tree), plainTree(before.tree))
  if (at) assert.deepEqual(after.problems.map(({ code, start, end }) => [code, start, end]), before.problems.map(({ code, start, end }) => [code, at(text, start), at(text, end)]))
}

const plainTree = (tree: Json): unknown => JSON.parse(JSON.stringify(tree), (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value))

describe('Spellings of one document', () => {
  for (const [name, spelling] of Object.entries(SPELLINGS)) {
    describe(name, () => {
      for (const document of DOCUMENTS) it(document.path, () => checkSpelling(document, spelling))
    })
  }
})

describe('Findings stand on their words, in UTF-16 units', () => {
  /** What is found, and the text with «marks» around the words that it stands on. */
  const rows: readonly (readonly [code: string, path: string, marked: string])[] = [
    ['date/format', 'a.hankekortti.md', '# 😀 Kortti 👩‍👧\n\n## Tavoitteet\n\n- 👩‍👧‍👦 kokous «01.05.2008» 😀\n'],
    ['date/format', 'a.hankekortti.md', '\ufeff## Tavoitteet\r\n\r\n-\tKa\u0308ynti\u00a0😀 «01.05.2008»\r\n'],
    ['date/format', 'a.hankekortti.md', '## Rahoitus\n\n| 😀 Laji | Määrä |\n|---|---|\n| 👩‍👧\t| 😀 «01.05.2008» |\n'],
    ['date/format', 'a.hankekortti.md', '> 😀\n> - 👩‍👧\n>   «01.05.2008»\n'],
    ['date/range-dash', 'a.hankekortti.md', '## Tavoitteet\n\n1) 😀 «1.5.2007-31.10.2009»\n'],
    ['number/arithmetic', 'a.hankekortti.md', 'Otsikko 😀\n===\n\n😀 4 x 26 = «105» 😀\n'],
    ['money/format', 'a.hankekortti.md', '## Rahoitus\n\n😀 Yhteensä\u00a0«274000\u00a0€» 😀\n'],
    ['swot/question', 'a.swot.md', '## Uhat\n\n- 😀 resurssit, «miten jaetaan»\n'],
    ['swot/question', 'a.swot.md', '## Uhat\r\r- 😀\r  - ala\r- resurssit; «miten jaetaan»\r'],
    ['schema/enum', 'a.swot.md', '\ufeff---\n# 😀\ntila: «xyz» # 😀\n---\n'],
    ['schema/additionalProperties', 'a.swot.md', '---\notsikko: 😀\n«outo_a\u0308vain»: 1\n---\n'],
    ['date/format', 'a.hankekortti.yaml', '# 😀\r\ntavoitteet:\r\n  - "😀 \\U0001F600 «01.05.2008»"\r\n'],
    ['date/format', 'a.hankekortti.yaml', '\ufefftavoitteet: [👩‍👧, \'😀 «01.05.2008»\']\n'],
    ['date/format', 'a.hankekortti.yaml', 'tavoitteet:\n-\t😀 «01.05.2008»\n'],
    ['date/format', 'a.hankekortti.yaml', 'lyhyt_kuvaus: |\n  Ka\u0308ynti 😀\n  👩‍👧 «01.05.2008»\n'],
    ['yaml/duplicate-key', 'a.swot.yaml', 'otsikko: 😀\n# 👩‍👧\n«otsikko»: b\n'],
    ['swot/question', 'a.swot.yaml', 'uhat:\n  - 😀\n  - text: 👩‍👧 resurssit, «miten jaetaan»\n'],
  ]
  for (const [code, path, marked] of rows) {
    it(`${code} ${JSON.stringify(marked)}`, () => {
      const start = marked.indexOf('«')
      const end = marked.indexOf('»') - 1
      const text = marked.replace(/[«»]/gu, '')
      assert.deepEqual(findings(text, { path }).filter((finding) => finding.code === code).map((finding) => [finding.at, finding.start, finding.end]), [[text.slice(start, end), start, end]])
    })
  }
})
