import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/change-missing'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['an entry without a change', `---
tyyppi: hankekortti
---

## Versiohistoria

### Versio 0.1
    ^^^^^^^^^^ version/change-missing

- Päiväys: 1.2.2010

### 1.0

- Mitä muuttui: Tehtävät sovittiin.

### 1.1

Vaiheet nimettiin uudelleen.
`],
    ['an empty cell, in Swedish', `---
typ: projektkort
---

## Versionshistorik

| Version | Datum | Ändring |
| --- | --- | --- |
| 0.1 | 1.2.2010 | |
  ^^^ version/change-missing
| 1.0 | 1.3.2010 | Utkast |
`],
    ['in YAML, with a placeholder', `tyyppi: hankekortti
versiot:
  - versio: 0.1
            ^^^ version/change-missing
    muutos: TODO
  - versio: 0.2
    muutos: Luonnos
`],
    ['prose instead of entries', '---\ntyyppi: hankekortti\n---\n\n## Versiot\n\nMalli on valmis.\n\n- Espoo on tehnyt suunnitelman.\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('offers a line to write it on', () => {
    const log = (entry: string): string => `---\ntyyppi: hankekortti\n---\n\n## Versiohistoria\n\n### 0.1\n${entry}\n## Tavoitteet\n`
    expectFixed(code, log('\n* Päiväys: 1.2.2010\n'), log('\n* Päiväys: 1.2.2010\n* Muutos:\n'))
    expectFixed(code, log(''), log('\n- Muutos:\n'))
    expectFixed(code, log('\n- Muutos:\n'), undefined)
    expectFixed(code, 'tyyppi: hankekortti\nversiot:\n  - versio: 0.1\n    päiväys: 1.2.2010\n', 'tyyppi: hankekortti\nversiot:\n  - versio: 0.1\n    päiväys: 1.2.2010\n    # Mitä muuttui edellisestä versiosta.\n    muutos:\n')
    expectFixed(code, 'typ: projektkort\nversioner: [{version: 0.1}]\n', 'typ: projektkort\nversioner: [{version: 0.1, ändring:}]\n')
  })
})
