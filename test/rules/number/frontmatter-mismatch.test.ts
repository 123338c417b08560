// number/frontmatter-mismatch: client figures of the data occur in the text.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'number/frontmatter-mismatch'
const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a figure that the text does not have', `---
tyyppi: hankekortti
asiakkaat:
  valittomasti: 130
                ^^^ number/frontmatter-mismatch
  valillisesti: 1040
---

## Tuotokset

Välittömästi 120 lasta, välillisesti 1 040 lasta.
`],
    ['a figure inside another is none', `---
tyyppi: hankekortti
asiakkaat:
  valittomasti: 40
                ^^ number/frontmatter-mismatch
---

## Tuotokset

Välillisesti 1040 lasta.
`],
    ['a small figure may be a word', '---\ntyyppi: hankekortti\nasiakkaat:\n  valittomasti: 6\n---\n\n## Tuotokset\n\nKuusi lasta ja heidän vanhempansa olivat mukana.\n'],
    ['a figure with its unit', '---\ntyyppi: hankekortti\nasiakkaat:\n  valittomasti: noin 120 lasta\n---\n\n## Tuotokset\n\nPiirissä oli 120 lasta.\n'],
    ['how it was counted is no figure', '---\ntyyppi: hankekortti\nasiakkaat:\n  laskutapa: 40 lasta työntekijää kohti\n---\n\n## Tuotokset\n\nTeksti.\n'],
    ['a document without text yet', '---\ntyyppi: hankekortti\nasiakkaat:\n  valittomasti: 120\n---\n\n# Kortti\n'],
    ['in Swedish', `---
typ: projektkort
klienter:
  direkt: 130
          ^^^ number/frontmatter-mismatch
---

## Produkter

Direkt nåddes 120 barn.
`],
    ['in YAML, when the text counts clients differently', `tyyppi: hankekortti
asiakkaat:
  välittömästi: 130
                ^^^ number/frontmatter-mismatch
tuotokset:
  - Välittömästi 120 lasta
`],
    ['in YAML the figure may stand in its field only', 'tyyppi: hankekortti\nasiakkaat:\n  välittömästi: 130\ntuotokset:\n  - esite\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  for (const name of ['hankekortti-kehra-ii.md', 'hankekortti-kehra-ii.korjattu.md']) it(`finds 120 and 1040 in ${name}`, () => expectMarked(CODE, example(name)))

  it('names the figure and its field', () => {
    const text = '---\ntyyppi: hankekortti\nasiakkaat:\n  valittomasti: 13000\n---\n\n## Tuotokset\n\nTeksti.\n'
    assert.match(findings(text).find(({ code }) => code === CODE)?.message ?? '', /13\s000 \(välittömästi\), mutta lukua ei ole tekstissä/u)
    assert.match(findings(text, { language: 'sv' }).find(({ code }) => code === CODE)?.message ?? '', /13\s000 \(direkt\)/u)
  })

  describe('offers the figure of the text and that of the field', () => {
    const card = (count: string, text: string): string => `---\ntyyppi: hankekortti\nasiakkaat:\n  valittomasti: ${count}\n  valillisesti: 1040\n---\n\n## Tuotokset\n\n${text}\n`
    const text = 'Hanke tavoitti välittömästi noin 120 lasta, välillisesti 1040 lasta.'
    it('in Markdown', () => {
      expectFixed(CODE, card('130', text), card('120', text))
      expectFixed(CODE, card('130', text), card('130', text.replace('120', '130')), { name: 'text' })
      expectFixed(CODE, card('noin 130 lasta', text), card('noin 120 lasta', text))
      expectFixed(CODE, card('"130"', text), card('"120"', text))
    })

    it('in YAML', () => {
      const yaml = (field: number, told: number): string => `typ: projektkort\nklienter:\n  direkt: ${field}\nprodukter:\n  - "Direkt ${told} barn, indirekt 1 040 barn"\n`
      expectFixed(CODE, yaml(130, 120), yaml(120, 120))
      expectFixed(CODE, yaml(130, 120), yaml(130, 130), { name: 'text' })
    })

    for (const [what, told] of [
      ['no figure is named so', 'Lapsia oli 120.'],
      ['the name belongs to another sentence', 'Lapsia tavoitettiin välittömästi. Heitä oli 120.'],
      ['the text gives several', 'Välittömästi 120 lasta. Välittömästi 110 lasta.'],
      ['another figure stands between', 'Välittömästi 2 ryhmää ja 120 lasta, välittömästi 5 lasta.'],
    ] as const) it(`not where ${what}`, () => expectFixed(CODE, card('130', told), undefined))
  })
})
