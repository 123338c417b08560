// YAML whose root is written in braces, as JSON is: a document of its kind as any other YAML.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { entriesInBraces } from '../../server/core/parse/yaml/braces.ts'
import type { TextEdit } from '../../server/core/text.ts'
import { checkSame } from '../incremental/changes.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'

const kindOf = (text: string, path = 'a.yaml'): string | undefined => engine.read(path, text).selection.kind?.id
const codes = (text: string): readonly string[] => engine.check(engine.read('a.yaml', text), undefined, '2026-11-22').problems.map(({ code }) => code).sort()

describe('a document in braces', () => {
  const OURS: Readonly<Record<string, string>> = {
    'on one line': '{tyyppi: swot, vahvuudet: [a]}\n',
    'as JSON': '{\n  "tyyppi": "swot",\n  "vahvuudet": ["a"]\n}\n',
    'as JSON, with CRLF and a mark of byte order': '\ufeff{\r\n  "tyyppi": "swot",\r\n  "vahvuudet": ["a"]\r\n}\r\n',
    'whose keys start their lines': '{\ntyyppi: swot,\nvahvuudet: [a],\n}\n',
    'behind a comment and the start of a document': '# nelikenttä\n\n--- # alku\n{tyyppi: swot, vahvuudet: [a]}\n',
    'behind the start on the same line': '--- {tyyppi: swot, vahvuudet: [a]}\n',
    'half-written': '{tyyppi: swot, vahvuudet: [a',
    'whose type stands behind others': '{vahvuudet: [a, "b, c: d"], swot: {tyyppi: hankekortti}, tyyppi: swot}\n',
  }
  for (const [name, text] of Object.entries(OURS)) it(`${name} is of its kind`, () => {
    assert.equal(kindOf(text), 'swot')
    const strengths = engine.read('a.yaml', text).content?.root.entries.find(({ key }) => key === 'strengths')?.value
    assert.equal(strengths?.type === 'list' && strengths.items.length > 0, true)
  })

  const FRONT: Readonly<Record<string, readonly [string, string | undefined]>> = {
    'as frontmatter': ['---\n{tyyppi: swot, kieli: fi}\n---\n\n# A\n', 'swot'],
    'as frontmatter on many lines, behind a comment': ['---\n# alku\n{\n  "tyyppi": "swot"\n}\n---\n', 'swot'],
    'not between two lines of a page': ['---\n{tyyppi: swot} on esimerkki.\n---\n', undefined],
    'not words in braces': ['---\n{huom}\n---\n', undefined],
  }
  for (const [name, [text, kind]] of Object.entries(FRONT)) it(`${kind ? 'is of its kind ' : ''}${name}`, () => assert.equal(kindOf(text, 'a.md'), kind))

  const OTHERS: Readonly<Record<string, string>> = {
    'a template': '{{ tyyppi: swot }}\n',
    'JSON of others': '{"type": "object", "properties": {"tyyppi": {"type": "string"}}}\n',
    'a type further in': '{a: {tyyppi: swot}}\n',
    'a list': '[{tyyppi: swot}]\n',
    'nothing': '{}\n',
  }
  for (const [name, text] of Object.entries(OTHERS)) it(`not ${name}`, () => assert.deepEqual([kindOf(text), codes(text)], [undefined, []]))

  it('has the findings that it would have on lines of its own', () => {
    assert.deepEqual(codes('{tyyppi: swot, kieli: fi, vahvuudet: [a?], vahvudet: [b]}\n'), codes('tyyppi: swot\nkieli: fi\nvahvuudet: [a?]\nvahvudet: [b]\n'))
  })

  it('is told where its type stands when that is unknown', () => {
    for (const text of ['{tyyppi: "swott", otsikko: a}\n', '# a\n{ "tyyppi" : swott }\n']) {
      const { unknown } = engine.read('a.yaml', text).selection
      assert.equal(unknown?.nearest, 'swot')
      assert.equal(unknown?.at && text.slice(unknown.at.start, unknown.at.end), 'swott')
    }
  })

  it('is the same after edits as read afresh', () => {
    const TEXT = '# a\n{tyyppi: swot, kieli: fi,\n  vahvuudet: [a, "b"], uhat: []}\n'
    const edit = fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom('', '{', '}', ',', ': ', '"', '\n', 'x', ' ', '[', ']', '#', '---\n', 'tyyppi: '))
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let document = engine.read('a.yaml', TEXT)
      for (const [at, removed, text] of edits) {
        const start = at % (document.text.length + 1)
        const change: TextEdit = { start, end: Math.min(document.text.length, start + removed), text }
        document = engine.edit(document, change)
        checkSame(document)
      }
    }), { numRuns: runs(15) })
  }).timeout(60_000)

  it('is told from what begins in another way without reading on', () => {
    for (const text of ['a: {b: c}\n', '# {a: b}\n', '\n'.repeat(20_000), '# a\n'.repeat(5_000), ' '.repeat(20_000), '---\n'.repeat(5_000)]) assert.equal(entriesInBraces(text), undefined)
  })
})
