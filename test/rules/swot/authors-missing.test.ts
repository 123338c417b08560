// swot/authors-missing: the analysis tells who made it.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
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

  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['puts the key into the frontmatter', swot(), swot({}, '# Missä rooleissa tämän kirjoittajat toimivat?\nlaatijat:\n')],
    ['puts the key into YAML', 'typ: swot\nstyrkor: [a]\n', 'typ: swot\nstyrkor: [a]\n# I vilka roller var de som skrev det här?\nupprättare:\n'],
    ['asks above a key that waits for its value', 'type: swot\nlanguage: en\nauthors:\nstrengths: [a]\n', 'type: swot\nlanguage: en\n# In which roles were the people who wrote this?\nauthors:\nstrengths: [a]\n'],
    ['asks once', 'type: swot\n# Who?\nauthors:\nstrengths: [a]\n', undefined],
  ]
  for (const [what, before, after] of fixes) it(what, () => expectFixed(CODE, before, after))
})
