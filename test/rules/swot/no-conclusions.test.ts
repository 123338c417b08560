// swot/no-conclusions: something follows from a finished analysis.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/no-conclusions'
const FINAL = 'tila: valmis\n'
const EXAMPLE = readFileSync(new URL('../../../examples/swot-alku-kehra-ii.md', import.meta.url), 'utf8')

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['none', swot({}, FINAL).replace('tyyppi: swot\n', `tyyppi: swot\n^^^^^^ ${CODE}\n`)],
    ['a heading without words', swot({}, FINAL, `\n## Johtopäätökset\n   ^^^^^^^^^^^^^^ ${CODE}\n`)],
    ['items', swot({}, FINAL, '\n## Johtopäätökset\n\n- tiimit varaavat ajan\n')],
    ['prose', swot({}, FINAL, '\n## Jatkotoimet\n\nTiimit varaavat ajan.\n')],
    ['a heading of the writer\'s own', swot({}, FINAL, '\n## TOWS-taulukko\n\n- SO: V3 + M2\n')],
    ['a draft', swot({}, 'tila: luonnos\n')],
    ['in YAML and in Swedish', `typ: swot
^^^ swot/no-conclusions
status: färdig
styrkor: [a]
`],
    ['in YAML', 'tyyppi: swot\ntila: valmis\nvahvuudet: [a]\njohtopäätökset: [tiimit varaavat ajan]\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('is silent on the start SWOT of the field, and speaks once it is final', () => {
    expectMarked(CODE, EXAMPLE)
    assert.equal(findings(EXAMPLE.replace('tila: luonnos ', 'tila: valmis ')).filter(({ code }) => code === CODE).length, 1)
  })
  it('is the only finding about it', () => {
    for (const tail of ['', '\n## Johtopäätökset\n']) {
      assert.deepEqual(findings(swot({}, FINAL, tail)).filter(({ message }) => /johtopäätö/iu.test(message)).map(({ code }) => code), [CODE])
    }
  })
  it('praises conclusions', () => assert.equal(successes(swot({}, '', '\n## Johtopäätökset\n\n- tiimit varaavat ajan\n'))[CODE], 'Nelikentästä on vedetty johtopäätökset.'))

  const frame = ['Millä vahvuudella tartutte mahdollisuuteen, ja millä torjutte uhan? Kuka tekee mitä ja milloin?', 'Vahvuudet + Mahdollisuudet: …', 'Vahvuudet + Uhat: …', 'Heikkoudet + Mahdollisuudet: …', 'Heikkoudet + Uhat: …']
  const comments = frame.map((line) => `<!-- ${line} -->\n`).join('\n')
  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['adds a frame that pairs the quadrants', swot({}, FINAL), swot({}, FINAL, `\n## Johtopäätökset\n\n${comments}`)],
    ['adds it under a heading that is there', swot({}, FINAL, '\n## Johtopäätökset\n'), swot({}, FINAL, `\n## Johtopäätökset\n\n${comments}`)],
    ['adds it once', swot({}, FINAL, '\n## Johtopäätökset\n\n<!-- … -->\n'), undefined],
    ['adds it to YAML', `tyyppi: swot\n${FINAL}uhat: [d]\n`, `tyyppi: swot\n${FINAL}uhat: [d]\n${frame.map((line) => `# ${line}\n`).join('')}johtopäätökset:\n`],
    ['adds it above a key that waits for its value', `tyyppi: swot\n${FINAL}johtopäätökset:\n`, `tyyppi: swot\n${FINAL}${frame.map((line) => `# ${line}\n`).join('')}johtopäätökset:\n`],
  ]
  for (const [what, before, after] of fixes) it(what, () => expectFixed(CODE, before, after))
})
