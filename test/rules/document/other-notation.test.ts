import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'

const code = 'document/other-notation'
const MARKDOWN = '---\ntyyppi: swot\ntunniste: alku\n---\n# A\n'
const YAML = 'tyyppi: swot\ntunniste: alku\n'
const told = (text: string, path: string, others: Readonly<Record<string, string>>, language?: 'fi' | 'sv' | 'en'): readonly string[] =>
  findings(text, { path, others, ...(language ? { language } : {}) }).filter((one) => one.code === code || one.code.startsWith('document/id')).map((one) => `${one.severity} ${one.code} ${one.message}`)

describe(code, () => {
  it('is a calm word about either, in the place of an error about the identifier', () => {
    expectMarked(code, MARKDOWN.replace('alku\n', 'alku\n          ^^^^ document/other-notation\n'), { path: 'a/alku.swot.md', others: { 'a/alku.swot.yaml': YAML } })
    expectMarked(code, YAML.replace('alku\n', 'alku\n          ^^^^ document/other-notation\n'), { path: 'a/alku.yml', others: { 'a/alku.swot.md': MARKDOWN } })
    assert.deepEqual(told(MARKDOWN, 'alku.md', { 'alku.yaml': YAML }), ['hint document/other-notation Sama asiakirja on myös tiedostossa alku.yaml. Jatka kirjoittamista vain toisessa ja siirrä toinen roskakoriin, niin ne eivät ala erota toisistaan.'])
    assert.match(told(YAML, 'alku.yaml', { 'alku.md': MARKDOWN }, 'sv')[0] ?? '', /finns också i alku\.md/u)
    assert.match(told(YAML, 'alku.yaml', { 'alku.md': MARKDOWN }, 'en')[0] ?? '', /is also in alku\.md/u)
  })

  it('reads the stem alike however ä and ö are written', () => {
    assert.equal(told(MARKDOWN, 'työpaja.md'.normalize('NFD'), { 'Työpaja.yaml': YAML })[0]?.startsWith('hint'), true)
  })

  const ERRORS: readonly (readonly [what: string, path: string, others: Readonly<Record<string, string>>])[] = [
    ['another name', 'alku.md', { 'loppu.yaml': YAML }],
    ['another folder', 'a/alku.md', { 'b/alku.yaml': YAML }],
    ['another kind', 'alku.md', { 'alku.yaml': YAML.replace('swot', 'hankekortti') }],
    ['the same notation', 'alku.md', { 'alku.swot.md': MARKDOWN }],
    ['a third document', 'alku.md', { 'alku.yaml': YAML, 'loppu.md': MARKDOWN }],
  ]
  for (const [what, path, others] of ERRORS) {
    it(`${what} with the same identifier is an error as before`, () => assert.deepEqual(told(MARKDOWN, path, others).map((one) => one.slice(0, 27)), ['error document/id-duplicate']))
  }

  it('is silent when the identifiers differ', () => expectMarked(code, MARKDOWN, { path: 'alku.md', others: { 'alku.yaml': YAML.replace('alku', 'loppu') } }))
})
