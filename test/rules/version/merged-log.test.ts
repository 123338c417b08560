import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/merged-log'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a version that stands twice', `---
tyyppi: hankekortti
---

## Versiohistoria

### 1.1 – 1.2.2010

- Muutos: Lapsi omaksi toimijaksi

### 1.1 – 3.2.2010
    ^^^^^^^^^^^^^^ version/merged-log

- Muutos: Koulun tehtävät
`],
    ['1 and 1.0, in Swedish', `typ: projektkort
versioner:
  - {version: 1, ändring: a}
  - {version: 1.0, ändring: b}
              ^^^ version/merged-log
`],
    ['marks of a merge', `---
tyyppi: hankekortti
---

## Versiohistoria

### 1.0

- Muutos: a

<<<<<<< HEAD
^^^^^^^ version/merged-log
### 1.1

- Muutos: b
=======
### 1.1

- Muutos: c
>>>>>>> toinen
`],
    ['marks elsewhere are no matter of the log', '---\ntyyppi: hankekortti\n---\n\n## Kuvaus\n\n<<<<<<< HEAD\n\n## Versiohistoria\n\n### 1.0\n'],
    ['marks inside a sentence', '---\ntyyppi: hankekortti\n---\n\n## Versiohistoria\n\n### 1.0\n\nMerkki <<<<<<< jäi.\n'],
    ['different versions', 'tyyppi: hankekortti\nversiot: [{versio: 1.1}, {versio: 1.10}]\n'],
  ]
  for (const [name, text] of cases) it(name, () => (name === 'marks of a merge' ? expectMarked(code, text) : expectMarkedInAllSpellings(code, text)))

  it('removes the second of two equal entries', () => {
    expectFixed(code, 'tyyppi: hankekortti\nversiot:\n  - versio: 0.1\n    muutos: a\n  - versio: "0.1"\n    muutos: a\n', 'tyyppi: hankekortti\nversiot:\n  - versio: 0.1\n    muutos: a\n')
    expectFixed(code, '---\ntyyppi: hankekortti\n---\n\n## Versiohistoria\n\n### 0.1\n\n- Muutos: a\n\n### 0.1\n\n- Muutos: a\n\n### 0.2\n', '---\ntyyppi: hankekortti\n---\n\n## Versiohistoria\n\n### 0.1\n\n- Muutos: a\n\n### 0.2\n')
    expectFixed(code, 'tyyppi: hankekortti\nversiot:\n  - {versio: 0.1, muutos: a}\n  - {versio: 0.1, muutos: b}\n', undefined)
  })
})
