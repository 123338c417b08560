import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/mismatch'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the log has a newer version', `---
tyyppi: hankekortti
versio: 0.1
        ^^^ version/mismatch
---

## Versiohistoria

### 0.1

- Muutos: Luonnos

### 1.0 – 1.2.2010

- Muutos: Kokeiltu
`],
    ['in YAML', `tyyppi: hankekortti
versio: "2.0"
        ^^^^^ version/mismatch
versiot:
  - {versio: 0.1, muutos: Luonnos}
  - {versio: 1.0, muutos: Kokeiltu}
`],
    ['in Swedish, against a table', `---
typ: projektkort
version: 2
         ^ version/mismatch
---

## Versionshistorik

| Version | Datum | Ändring |
| --- | --- | --- |
| 1.0 | 1.2.2010 | Utkast |
`],
    ['2 and 2.0 are the same', 'tyyppi: hankekortti\nversio: 2\nversiot: [{versio: 2.0}]\n'],
    ['the newest may stand first', 'tyyppi: hankekortti\nversio: 1.1\nversiot: [{versio: 1.1}, {versio: 1.0}]\n'],
    ['the newest may stand in the middle of a log whose order is told elsewhere', 'tyyppi: hankekortti\nversio: 1.2\nversiot: [{versio: 1.0}, {versio: 1.2}, {versio: 1.1}]\n'],
    ['no version: another matter', 'tyyppi: hankekortti\nversiot: [{versio: 2.0}]\n'],
    ['no log', '---\ntyyppi: hankekortti\nversio: 2\n---\n\n## Versiohistoria\n\nVersio 1.0 valmistui keväällä.\n'],
    ['a version that is no number', 'tyyppi: hankekortti\nversio: tarkistettu\nversiot: [{versio: 2.0}]\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('offers the version of the log', () => {
    expectFixed(code, 'tyyppi: hankekortti\nversio: "0.1"\nversiot: [{versio: 0.1}, {versio: 1.0}]\n', 'tyyppi: hankekortti\nversio: "1.0"\nversiot: [{versio: 0.1}, {versio: 1.0}]\n')
  })
})
