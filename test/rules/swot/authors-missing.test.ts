// swot/authors-missing: the analysis tells who made it.
import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/authors-missing'

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['no authors', swot().replace('tyyppi: swot\n', `tyyppi: swot\n^^^^^^ ${CODE}\n`)],
    ['authors without a word', swot({}, `laatijat:\n^^^^^^^^ ${CODE}\n`)],
    ['an empty list', swot({}, `laatijat: []\n^^^^^^^^ ${CODE}\n`)],
    ['a role', swot({}, 'laatijat: [kehittävä sosiaalityöntekijä]\n')],
    ['a role as an object', swot({}, 'laatijat:\n  - rooli: vanhempi\n')],
    ['in YAML and in Swedish', `typ: swot
^^^ swot/authors-missing
styrkor: [a]
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))
  it('asks only documents with quadrants', () => expectMarked(CODE, '---\ntyyppi: hankekortti\n---\n\n## Tavoitteet\n'))

  it('is the only finding about it', () => {
    const found = findings(swot({}, 'tila: valmis\n')).filter(({ message }) => /laatij/iu.test(message))
    assert.deepEqual(found.map(({ code, severity }) => [code, severity]), [[CODE, 'warning']])
  })
})
