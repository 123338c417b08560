// accessibility/capitals: text in capital letters, which is not the same as acronyms.
import assert from 'node:assert/strict'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'accessibility/capitals'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a heading and a sentence', plan(`### ARJEN TUKI LAPSEN ÄÄNELLÄ
    ^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility/capitals

Nyt: KAIKKI LAPSET OVAT MUKANA KEHITTÄMISESSÄ alusta.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility/capitals`)],
    ['in YAML, in Swedish', `typ: utvecklingsplan
rubrik: BARNETS RÖST HÖRS I VARDAGEN
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility/capitals
`],
    ['many short words', `---
type: development-plan
---

# Life

## Evaluation

THIS IS HOW WE ALL DO IT NOW AND EVER
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility/capitals
`],
    ['acronyms side by side', plan('STM, THL, HUS, LAPE, HYTE ja SWOT. ARVOA BBIC ICDP HYTE. EU:N JA YK:N OHJEET.')],
    ['three words', plan('### VANHEMPIEN JA LASTEN')],
    ['code', plan('`TAMA ON PITKA KOODIVAKIO SIINA`')],
  ]
  it('knows a title of short words', () => {
    expectMarkedInAllSpellings(CODE, plan('ETT GOTT MÖTE I MALM\n^^^^^^^^^^^^^^^^^^^^ accessibility/capitals'))
    expectMarkedInAllSpellings(CODE, plan('STM THL LAPE HYTE SOTE ja muut'))
  })

  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('offers the same in lower case, with numerals, acronyms and places as they are', () => {
    const [found] = findings(plan('KEHRÄ II MONIAMMATILLISET PITKOSPUUT HELSINGIN LASTENSUOJELUSSA STM TUKEE')).filter(({ code }) => code === CODE)
    assert.match(found?.message ?? '', /KEHRÄ II/u)
  })
})
