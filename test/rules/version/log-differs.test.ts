import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/log-differs'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a version that only the frontmatter has', `---
tyyppi: hankekortti
versiot:
  - versio: 0.1
    muutos: Luonnos
  - versio: 1.0
    muutos: Kokeiltu
---

## Versiohistoria
   ^^^^^^^^^^^^^^ version/log-differs

| Versio | Muutos |
| --- | --- |
| 0.1 | Luonnos |
`],
    ['two sections that tell different things, in Swedish', `---
typ: projektkort
---

## Versionshistorik

### 0.1

- Ändring: Utkast

## Ändringshistorik
   ^^^^^^^^^^^^^^^^ version/log-differs

### 0.1

- Ändring: Första versionen
`],
    ['one tells less', '---\ntyyppi: hankekortti\nversiot:\n  - {versio: "1.0", päiväys: 1.2.2010, muutos: Luonnos}\n---\n\n## Versiohistoria\n\n| Versio | Muutos |\n| - | - |\n| 1 | Luonnos |\n'],
    ['prose beside a log', '---\ntyyppi: hankekortti\nversiot: [{versio: 0.1}]\n---\n\n## Versiot\n\nMalli on valmis.\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('is no matter of YAML, where a key stands once', () => expectMarked(code, 'tyyppi: hankekortti\nversiot: [{versio: 0.1}]\n'))

  it('offers to remove the log that the other one holds', () => {
    const front = (log: string): string => `---\ntyyppi: hankekortti\n${log}---\n\n# A\n`
    const log = 'versiot:\n  - versio: 0.1\n    muutos: Luonnos\n  - versio: 1.0\n    muutos: Kokeiltu\n'
    expectFixed(code, `${front(log)}\n## Versiohistoria\n\n### 0.1\n\n- Muutos: Luonnos\n\n## Loppu\n\na\n`, `${front(log)}\n## Loppu\n\na\n`)
    expectFixed(code, `${front('versiot:\n  - versio: 0.1\n')}\n## Versiohistoria\n\n### 0.1\n\n### 1.0\n`, `${front('')}\n## Versiohistoria\n\n### 0.1\n\n### 1.0\n`)
    expectFixed(code, `${front(log)}\n## Versiohistoria\n\n### 0.1\n\n- Muutos: Jotain muuta\n`, undefined)
    expectFixed(code, `${front(log)}\n## Versiohistoria\n\nMuistiinpano.\n\n### 0.1\n\n- Muutos: Luonnos\n`, undefined)
  })
})
