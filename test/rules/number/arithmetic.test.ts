// number/arithmetic: calculations of the text and their results.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'number/arithmetic'
const EXAMPLE = readFileSync(new URL('../../../examples/hankekortti-kehra-ii.md', import.meta.url), 'utf8')

const card = (body: string): string => `---\ntyyppi: hankekortti\n---\n\n## Tuotokset\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a product that does not hold', card(`Piirissä on neljä lasta/stt ( 4 x 26 =106 lasta).
                                      ^^^ number/arithmetic`)],
    ['a sum with places and units', card(`Espoossa 9 stt & Helsingissä 7 stt & Vantaalla 10 stt = 27 stt
                                                        ^^ number/arithmetic`)],
    ['results that hold', card('4 x 26 = 104 lasta; 40 lasta x 26 sosiaalityöntekijää = 1040 asiakasta; 9 + 2 + 5 + 10 = 26')],
    ['a rounded result that says so', card('Arviolta 3 x 33 = noin 100 lasta')],
    ['in a list item', card(`- ryhmät 3 x 8 = 25 lasta
                 ^^ number/arithmetic`)],
    ['in YAML', `tyyppi: hankekortti
tuotokset:
  - ryhmät 3 x 8 = 25 lasta
                   ^^ number/arithmetic
`],
    ['in Swedish', `typ: projektkort
produkter:
  - grupperna 3 x 8 barn = 25 barn
                           ^^ number/arithmetic
`],
    ['no calculation', card('Yhteistyö = yhdessä oppimista. Kausi 2012–2013, PL 7409.')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('agrees with all three calculations of the example card', () => {
    expectMarked(CODE, EXAMPLE)
    assert.equal(successes(EXAMPLE)[CODE], 'Tekstin laskut täsmäävät (3).')
  })
  it('finds the slip in it', () => expectMarked(CODE, EXAMPLE.replace('= 26 stt )', '= 27 stt )').replace(/^(Laskelma.*)$/mu, (line) => `${line}\n${' '.repeat(line.indexOf('27 stt )'))}^^ number/arithmetic`)))
  it('gives the right result', () => {
    assert.equal(findings(card('( 4 x 26 =106 lasta)'))[0]?.code === undefined, false)
    assert.match(findings(card('( 4 x 26 =106 lasta)')).find(({ code }) => code === CODE)?.message ?? '', /4 × 26 = 104, mutta tekstissä on 106/u)
  })
  it('praises nothing where nothing is calculated', () => assert.equal(CODE in successes(card('Ei laskuja.')), false))
})

describe(`${CODE}: the change`, () => {
  it('writes the right result', () => {
    expectFixed(CODE, card('Ryhmissä oli 4 x 26 = 105 lasta.'), card('Ryhmissä oli 4 x 26 = 104 lasta.'))
  })
})
