// swot/imbalance: a quadrant with three times as many items as another, once the document is in use.
import assert from 'node:assert/strict'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/imbalance'
const items = (count: number): string => Array.from({ length: count }, (_, index) => `- asia ${index}`).join('\n')
const counts = (strengths: number, weaknesses: number, opportunities: number, threats: number, status = 'valmis'): string =>
  swot({ Vahvuudet: items(strengths), Heikkoudet: items(weaknesses), Mahdollisuudet: items(opportunities), Uhat: items(threats) }, `tila: ${status}\n`)

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the process SWOT of the field: 6, 10, 3, 4', counts(6, 10, 3, 4).replace('## Mahdollisuudet\n', `## Mahdollisuudet\n   ^^^^^^^^^^^^^^ ${CODE}\n`)],
    ['its start SWOT: 10, 7, 8, 7', counts(10, 7, 8, 7)],
    ['its model SWOT: 7, 4, 4, 4', counts(7, 4, 4, 4)],
    ['a draft may be uneven', counts(6, 10, 3, 4, 'luonnos')],
    ['an empty quadrant is another matter', counts(2, 2, 2, 0)],
    ['in YAML and in Swedish', `typ: swot
status: färdig
styrkor: [a, b, c]
svagheter: [d]
^^^^^^^^^ swot/imbalance
möjligheter: [e, f]
hot: [g, h]
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('gives both numbers', () => {
    assert.match(findings(counts(6, 10, 3, 4)).find(({ code }) => code === CODE)?.message ?? '', /^Ruudussa Mahdollisuudet on kohtia 3 ja ruudussa Heikkoudet 10\./u)
  })
})
