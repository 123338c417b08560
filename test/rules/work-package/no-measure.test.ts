import assert from 'node:assert/strict'
import { expectMarked, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'work-package/no-measure'

describe(code, () => {
  it('marks the name of a package that no measure follows', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hanke
---

## Toimenpidekokonaisuus: Perheet

### Työpaketti: Monitoimijainen arviointi
                ^^^^^^^^^^^^^^^^^^^^^^^^^ work-package/no-measure

Tavoitteena on yhteinen arviointi.

### Työpaketti: Päihdepalvelut

- Mittarit: ARVOA, BBIC

### Työpaketti: Verkosto

Onnistumista seurataan kyselyllä kerran vuodessa.

### Työpaketti: Yhteinen kieli

Käytetään ARVOA- ja BBIC-menetelmiä.

### Työpaketti: Arki
                ^^^^ work-package/no-measure

Työ on perheille arvoa.
`)
  })

  it('marks it in English, and in YAML', () => {
    expectMarked(code, `---
type: project-plan
---

## Action area 1: Families

### Work package 1: Assessment
                    ^^^^^^^^^^ work-package/no-measure

### Work package 2: Network

- Indicators:
  - number of meetings
`)
    expectMarked(code, `typ: projektplan
åtgärdshelheter:
  - namn: Familjer
    arbetspaketen:
      - namn: Bedömning
              ^^^^^^^^^ work-package/no-measure
      - { namn: Nätverk, mätare: [möten] }
`)
    assert.equal(successes('tyyppi: hanke\ntoimenpidekokonaisuudet: [{nimi: A, työpaketit: [{nimi: B, mittarit: [c]}]}]\n')[code], 'Jokaisesta työpaketista on sovittu, miten onnistumista seurataan.')
  })
})
