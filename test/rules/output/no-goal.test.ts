import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'output/no-goal'
const card = (goals: string, outputs: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Tavoitteet\n\n${goals}\n\n## Tuotokset\n\n${outputs}\n`

describe(code, () => {
  it('marks a group that names no goal, where the others do', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
---

# Kasvun tuki

## Tavoitteet

1) Asiakasosallisuus
2) Monitoimijaisuus

## Tuotokset (suoritteet)

### Asiakasosallisuus

- esite

### Moniammatillinen yhteistyö

- infopaketti

### Asiakkaiden osallisuus
    ^^^^^^^^^^^^^^^^^^^^^^ output/no-goal

Hankkeen piirissä oli noin 1040 lasta.
`)
  })

  it('does so in Swedish and in YAML', () => {
    expectMarkedInAllSpellings(code, '---\ntyp: projektkort\n---\n\n# Stöd\n\n## Mål\n\n- Barnens delaktighet\n\n## Produkter\n\n### Barnens delaktighet\n\n- en blankett\n\n### Antal klienter\n    ^^^^^^^^^^^^^^ output/no-goal\n\n120 barn\n')
    expectMarkedInAllSpellings(code, `tyyppi: hankekortti
tavoitteet: [Lasten osallisuus]
tuotokset:
  ryhmät:
    - otsikko: Lasten osallisuus
      kohdat: [esite]
    - otsikko: Asiakasmäärät
               ^^^^^^^^^^^^^ output/no-goal
      teksti: 120 lasta
`)
  })

  for (const [what, text] of [
    ['groups of another sort: by kind of output', card('- Lasten osallisuus\n- Vertaisryhmät', '### Posterit\n\n- posteri\n\n### Esitykset\n\n- esitys')],
    ['an empty group', card('- Lasten osallisuus', '### Lasten osallisuus\n\n- esite\n\n### Muuta\n')],
    ['a group tagged by its title', card('- Lasten osallisuus\n- Vertaisryhmät', '### Lasten osallisuus\n\n- esite\n\n### T2 Illat\n\n- ryhmä')],
    ['a paragraph before a list', card('- Lasten osallisuus\n- Vertaisryhmät', 'Syntyi\n\n- esite\n- ryhmä')],
    ['no goals', card('', '### Posterit\n\n- posteri')],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('is a hint in a draft and information in use', () => {
    const severity = (status: string): string | undefined =>
      findings(card('- Lasten osallisuus', '### Lasten osallisuus\n\n- esite\n\n### Asiakasmäärät\n\n- 120').replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['hint', 'information'])
  })
})
