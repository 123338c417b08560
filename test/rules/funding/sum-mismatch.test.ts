// funding/sum-mismatch: shares that do not add up to the total, to the euro.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'funding/sum-mismatch'

const card = (funding: string, frontmatter = ''): string => `---
tyyppi: hankekortti
${frontmatter}---

# Kortti

## Rahoitus

${funding}
`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the total is marked when the shares come to less', card(`- Kokonaisbudjetti: 365 491 euroa
                    ^^^^^^^^^^^^^ funding/sum-mismatch
- Valtionavustus: 274 000 euroa
- Kuntaosuus: 90 491 euroa`)],
    ['one euro is a difference in whole euros', card(`- Kokonaisbudjetti: 365 492 euroa
                    ^^^^^^^^^^^^^ funding/sum-mismatch
- Valtionavustus: 274 000 euroa
- Kuntaosuus: 91 491 euroa`)],
    ['equal sums are quiet', card(`- Kokonaisbudjetti: 365 491 euroa
- Valtionavustus: 274 000 euroa
- Kuntaosuus: 91 491 euroa`)],
    ['cents may round to the nearest euro', card(`- Kokonaisbudjetti: 365 491 euroa
- Valtionavustus: 274 000,40 euroa
- Kuntaosuus: 91 490,25 euroa`)],
    ['with cents more than a euro is a difference', card(`- Kokonaisbudjetti: 365 491 euroa
                    ^^^^^^^^^^^^^ funding/sum-mismatch
- Valtionavustus: 274 000,40 euroa
- Kuntaosuus: 91 488,25 euroa`)],
    ['in running text the pairs of the sentence are read', card(`Hankkeen kokonaiskustannukset 365 491 euroa, josta valtionavustus 274 000 euroa ja kuntarahoitusosuus 90 491 euroa.
                              ^^^^^^^^^^^^^ funding/sum-mismatch`)],
    ['a table too', card(`| Erä | Summa |
| --- | --- |
| Kokonaisbudjetti | 1 000 euroa |
                     ^^^^^^^^^^^ funding/sum-mismatch
| Valtionavustus | 700 euroa |
| Kuntaosuus | 200 euroa |`)],
    ['no-break spaces group', card(`- Kokonaisbudjetti: 365\u00a0491 euroa
- Valtionavustus: 274\u202f000 euroa
- Kuntaosuus: 91\u00a0491 €`)],
    ['one share alone says nothing of the rest', `---
tyyppi: hanke
---

# Hanke

## Rahoitus

Kokonaisbudjetti 1 200 000 euroa, valtionavustus 900 000 euroa.
`],
    ['the municipalities are named in the plural, or are a county', card(`- Kokonaisbudjetti: 1 000 euroa
                    ^^^^^^^^^^^ funding/sum-mismatch
- Valtionavustus: 700 euroa
- Kuntien osuus: 200 euroa`)],
    ['a figure that is not known yet leaves the sum open', card(`- Kokonaisbudjetti: 365 491 euroa
- Valtionavustus: 274 000 euroa
- Kuntaosuus euroa`)],
    ['but one share cannot be more than the total', card(`- Kokonaisbudjetti: 265 491 euroa
                    ^^^^^^^^^^^^^ funding/sum-mismatch
- Valtionavustus: 274 000 euroa
- Kuntaosuus euroa`)],
    ['the frontmatter is read', `---
tyyppi: hankekortti
rahoitus:
  kokonaisbudjetti: 1000
                    ^^^^ funding/sum-mismatch
  valtionavustus: 700
  kuntaosuus: 200
---
`],
    ['figures may be divided between the frontmatter and the body', card(`- Valtionavustus: 700 euroa
- Kuntaosuus: 200 euroa`, `rahoitus:
  kokonaisbudjetti: 1000
                    ^^^^ funding/sum-mismatch
`)],
    ['the same slip in both is told once, in the text', card(`- Kokonaisbudjetti: 1 000 euroa
                    ^^^^^^^^^^^ funding/sum-mismatch
- Valtionavustus: 700 euroa
- Kuntaosuus: 200 euroa`, `rahoitus:
  kokonaisbudjetti: 1000
  valtionavustus: 700
  kuntaosuus: 200
`)],
    ['in Swedish', `---
typ: projektkort
---

## Finansiering

- Totalbudget: 1 000 euro
               ^^^^^^^^^^ funding/sum-mismatch
- Statsunderstöd: 700 euro
- Kommunal andel: 200 euro
`],
    ['in YAML', `typ: projektkort
finansiering:
  totalbudget: 1000
               ^^^^ funding/sum-mismatch
  statsunderstöd: 700
  kommunal_andel: 200
  övrig_finansiering: 50
`],
    ['an object of money is read', `tyyppi: hankekortti
rahoitus:
  kokonaisbudjetti: { amount: 1000 }
  valtionavustus: 700
  kuntaosuus: 300
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('stands for the difference to the frontmatter at the same figure', () => {
    const text = card('- Kokonaisbudjetti: 1 100 euroa\n- Valtionavustus: 700 euroa\n- Kuntaosuus: 300 euroa', 'rahoitus:\n  kokonaisbudjetti: 1000\n')
    assert.deepEqual(findings(text).filter(({ at }) => at === '1 100 euroa').map(({ code }) => code), [CODE])
  })

  const words: readonly (readonly ['fi' | 'sv' | 'en', RegExp])[] = [
    ['fi', /274\s000 \+ 90\s491 ovat yhteensä 364\s491\seuroa, mutta kokonaisbudjetti on 365\s491\seuroa\. Ero on 1000\seuroa/u],
    ['sv', /274\s000 \+ 90\s491 blir tillsammans 364\s491\seuro, men ”totalbudget” är 365\s491\seuro/u],
    ['en', /274,000 \+ 90,491 add up to €364,491, but the total budget is €365,491\. The difference is €1000/u],
  ]
  for (const [language, expected] of words) {
    it(`gives the figures in ${language}`, () => {
      const text = card('- Kokonaisbudjetti: 365 491 euroa\n- Valtionavustus: 274 000 euroa\n- Kuntaosuus: 90 491 euroa')
      assert.match(findings(text, { language }).find(({ code }) => code === CODE)?.message ?? '', expected)
    })
  }

  it('praises sums that match', () => {
    const text = card('- Kokonaisbudjetti: 365 491 euroa\n- Valtionavustus: 274 000 euroa\n- Kuntaosuus: 91 491 euroa')
    assert.match(successes(text)[CODE] ?? '', /^Rahoitus täsmää: 274\s000 \+ 91\s491 = 365\s491\seuroa\.$/u)
  })
  it('does not praise what is not filled in', () => assert.equal(CODE in successes(card('- Kokonaisbudjetti euroa\n- Kuntaosuus euroa\n- Valtionavustus euroa')), false))
})

describe(`${CODE}: the change`, () => {
  it('writes the sum as the total', () => {
    const funding = (total: string): string => card(`- Kokonaisbudjetti: ${total}\n- Valtionavustus: 274 000 euroa\n- Kuntaosuus: 91 491 euroa\n`)
    expectFixed(CODE, funding('365 419 euroa'), funding('365\u00a0491\u00a0euroa'))
    const data = (total: string): string => `tyyppi: hankekortti\nrahoitus:\n  kokonaisbudjetti: ${total} # tarkistettu\n  valtionavustus: 274000\n  kuntaosuus: 91491\n`
    expectFixed(CODE, data('365419'), data('365491'))
  })
})
