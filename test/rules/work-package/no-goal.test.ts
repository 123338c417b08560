import assert from 'node:assert/strict'
import { expectMarked, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'work-package/no-goal'

describe(code, () => {
  it('marks the name of a package that only says what is done', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hanke
---

# Hanke

## Toimenpidekokonaisuus 1: Perheet

### Työpaketti: Monitoimijainen arviointi
                ^^^^^^^^^^^^^^^^^^^^^^^^^ work-package/no-goal

- Toimenpiteet:
  - koulutuspäivät

### Työpaketti 2: Päihdepalvelut

- Tavoite: perhe saa apua yhdestä paikasta

### Työpaketti: Eroperheet

Tavoitteena on, että lapsi tulee kuulluksi.

### Työpaketti: Sijaishuolto

Yhteisiä käytäntöjä kehitetään kuntien kanssa.

### Työpaketti: Alueen verkosto

#### Tavoitteet

- verkosto kokoontuu
`)
  })

  it('marks it in Swedish, and in YAML', () => {
    expectMarked(code, `---
typ: projektplan
---

## Åtgärdshelhet 1: Familjer

### Arbetspaket 1: Bedömning
                   ^^^^^^^^^ work-package/no-goal

Utbildning ordnas.

### Arbetspaket 2: Nätverk

Målet är ett gemensamt arbetssätt.
`)
    expectMarked(code, `tyyppi: hanke
toimenpidekokonaisuudet:
  - nimi: Perheet
    työpaketit:
      - nimi: Arviointi
              ^^^^^^^^^ work-package/no-goal
        toimenpiteet: [koulutus]
      - { nimi: Verkosto, tavoite: yhteinen työtapa }
      - nimi: Eroperheet
              ^^^^^^^^^^ work-package/no-goal
        tavoite:
`)
  })

  it('praises a plan in which every package has a goal, and is silent without packages', () => {
    assert.equal(successes('tyyppi: hanke\ntoimenpidekokonaisuudet: [{nimi: A, työpaketit: [{nimi: B, tavoite: c}]}]\n')[code], 'Jokaisella työpaketilla on tavoite.')
    assert.equal(successes('tyyppi: hanke\n')[code], undefined)
    expectMarked(code, '---\ntyyppi: hankekortti\n---\n\n## Tavoitteet\n\n- a\n')
  })
})
