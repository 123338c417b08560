import { expectMarked } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'model/name-varies'

describe(CODE, () => {
  it('marks each other name of a variant once', () => expectMarked(CODE, `---
tyyppi: abc-malli
otsikko: Monitoimijaisen kohtaamisen abc-malli
rinnakkaisnimet: [Kohtaamisen kolmio]
muunnelmat:
  - nimi: "monitoimijaisen kohtaamisen ABC malli"
  - nimi: Hyvän yhteisen kohtaamisen ABC
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ model/name-varies
  - nimi: hyvän yhteisen kohtaamisen abc
  - {kumppani: koulu, nimi: Kohtaamisen kolmio}
  - kumppani: päihdepalvelut
---

# Monitoimijaisen kohtaamisen abc-malli
`))

  it('marks it in Swedish YAML, and takes the main heading for the title', () => {
    expectMarked(CODE, 'typ: mötesmodell\nrubrik: Modell\nvarianter: [{namn: En annan modell}]\n                   ^^^^^^^^^^^^^^^ model/name-varies\n')
    expectMarked(CODE, '---\ntype: meeting-model\nvariants:\n  - name: Another\n          ^^^^^^^ model/name-varies\n---\n\n# Our model\n')
  })

  it('is silent without a title, without variants, on other kinds', () => {
    expectMarked(CODE, 'tyyppi: abc-malli\nmuunnelmat: [{nimi: a}]\n')
    expectMarked(CODE, 'tyyppi: abc-malli\notsikko: Malli\n')
    expectMarked(CODE, 'tyyppi: swot\notsikko: Malli\nmuunnelmat: [{nimi: a}]\n')
  })

  it('adds the name to the aliases', () => {
    expectFixed(CODE, 'tyyppi: abc-malli\notsikko: Malli\nrinnakkaisnimet:\n  - Kolmio\nmuunnelmat:\n  - nimi: "ABC: uusi"\n', 'tyyppi: abc-malli\notsikko: Malli\nrinnakkaisnimet:\n  - Kolmio\n  - "ABC: uusi"\nmuunnelmat:\n  - nimi: "ABC: uusi"\n')
    expectFixed(CODE, '---\ntyyppi: abc-malli\notsikko: Malli\nmuunnelmat:\n  - nimi: ABC\n---\n', '---\ntyyppi: abc-malli\notsikko: Malli\nrinnakkaisnimet:\n  - ABC\nmuunnelmat:\n  - nimi: ABC\n---\n')
  })
})
