// swot/quadrant-missing: all four quadrants are there.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/quadrant-missing'

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['one is missing', `---
tyyppi: swot
^^^^^^ swot/quadrant-missing
---

## Vahvuudet

- a

## Heikkoudet

- b

## Mahdollisuudet

- c
`],
    ['two are missing, in YAML and in Swedish', `typ: swot
^^^ swot/quadrant-missing
^^^ swot/quadrant-missing
styrkor: [a]
svagheter: [b]
`],
    ['all are there, by letters', '---\ntyyppi: swot\n---\n\n## S) VAHVUUDET\n\n- a\n\n## W) HEIKKOUDET\n\n- b\n\n## O) MAHDOLLISUUDET\n\n- c\n\n## T) UHAT\n\n- d\n'],
    ['a synonym counts', swot().replace('## Heikkoudet', '## Haasteet')],
    ['an empty one is there', swot({ Uhat: '' })],
    ['under the headings of axes', '---\ntyyppi: swot\n---\n\n## Nykytila\n\n### Vahvuudet\n\n- a\n\n### Heikkoudet\n\n- b\n\n## Tulevaisuus\n\n### Mahdollisuudet\n\n- c\n\n### Uhat\n\n- d\n'],
    ['other kinds have no quadrants', '---\ntyyppi: hankekortti\n---\n\n## Vahvuudet\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('stands for section/missing, and is graver once in use', () => {
    const text = swot().replace(/## Uhat[\s\S]*/u, '')
    for (const [status, severity] of [['luonnos', 'warning'], ['valmis', 'error']] as const) {
      const found = findings(text.replace('tyyppi: swot\n', `tyyppi: swot\ntila: ${status}\n`))
      assert.deepEqual(found.filter(({ code }) => code === CODE).map((one) => one.severity), [severity])
      assert.deepEqual(found.filter(({ code }) => code === 'section/missing' || code === 'schema/required').map(({ message }) => message).filter((message) => message.includes('Uhat')), [])
    }
  })
  it('names the quadrant in the language of the reader', () => {
    const text = swot().replace(/## Uhat[\s\S]*/u, '')
    const message = (language: 'fi' | 'sv' | 'en'): string => findings(text, { language }).find(({ code }) => code === CODE)?.message ?? ''
    assert.match(message('fi'), /^Nelikentästä puuttuu Uhat\. Mikä voi mennä pieleen/u)
    assert.match(message('sv'), /saknas Hot\./u)
    assert.match(message('en'), /no Threats\./u)
  })
  it('praises a full analysis', () => {
    assert.equal(successes(swot())[CODE], 'Nelikentän kaikissa ruuduissa on kohtia (1 + 1 + 1 + 1).')
    assert.equal(CODE in successes(swot({ Uhat: '' })), false)
  })

  const fixes: readonly (readonly [string, string, string])[] = [
    ['at its place among the others', '---\ntyyppi: swot\n---\n\n## Vahvuudet\n\n- a\n\n## Mahdollisuudet\n\n- c\n\n## Uhat\n\n- d\n',
      '---\ntyyppi: swot\n---\n\n## Vahvuudet\n\n- a\n\n## Heikkoudet\n\n<!-- Missä on parannettavaa, ja miten heikkouksia voitaisiin poistaa? -->\n\n## Mahdollisuudet\n\n- c\n\n## Uhat\n\n- d\n'],
    ['under its axis', '---\ntyp: swot\n---\n\n## Nuläge\n\n### Styrkor\n\n- a\n\n## Framtid\n\n### Möjligheter\n\n- c\n\n### Hot\n\n- d\n',
      '---\ntyp: swot\n---\n\n## Nuläge\n\n### Styrkor\n\n- a\n\n### Svagheter\n\n<!-- Vad kan bli bättre, och hur kunde svagheterna undanröjas? -->\n\n## Framtid\n\n### Möjligheter\n\n- c\n\n### Hot\n\n- d\n'],
    ['as a key', 'type: swot\nlanguage: en\nstrengths: [a]\nweaknesses: [b]\nopportunities: [c]\nconclusions: [e]\n',
      'type: swot\nlanguage: en\nstrengths: [a]\nweaknesses: [b]\nopportunities: [c]\n# What may go wrong, and how could the threats be warded off?\nthreats:\nconclusions: [e]\n'],
  ]
  for (const [what, before, after] of fixes) it(`puts it in ${what}`, () => expectFixed(CODE, before, after))
})
