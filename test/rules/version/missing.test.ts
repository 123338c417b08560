import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/missing'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['neither a version nor a log', `---
tyyppi: lomake
^^^^^^ version/missing
tunniste: palaute
---

# Palaute
`],
    ['a log without the number', `---
tyyppi: lomake
---

## Versiohistoria
   ^^^^^^^^^^^^^^ version/missing

### 1.0

- Muutos: a
`],
    ['a number without a log, in YAML', `tyyppi: lomake
versio: 1.0
        ^^^ version/missing
`],
    ['prose in place of a log, in Swedish', `---
typ: blankett
version: 0.1
---

## Versionshistorik
   ^^^^^^^^^^^^^^^^ version/missing

Blanketten är färdig.
`],
    ['both', 'tyyppi: lomake\nversio: 1.0\nversiot: [{versio: 1.0}]\n'],
    ['a kind that may do without', 'tyyppi: hankekortti\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('stands for what else could be said of the same', () => {
    const codes = findings('---\ntyyppi: lomake\n---\n\n# Palaute\n').filter(({ message }) => /[Vv]ersio/u.test(message)).map((one) => one.code)
    assert.deepEqual(codes, [code])
  })

  it('weighs more in use', () => {
    const weight = (status: string): readonly string[] => findings(`tyyppi: lomake\ntila: ${status}\n`).filter((one) => one.code === code).map(({ severity }) => severity)
    assert.deepEqual([weight('luonnos'), weight('valmis')], [['information'], ['error']])
  })

  it('offers 0.1, the number of the log, or the beginning of a log', () => {
    expectFixed(code, 'tyyppi: lomake\ntunniste: a\notsikko: A\n', 'tyyppi: lomake\ntunniste: a\notsikko: A\nversio: "0.1"\n')
    expectFixed(code, 'tyyppi: lomake\nversiot:\n  - versio: "1.0"\n', 'tyyppi: lomake\nversio: "1.0"\nversiot:\n  - versio: "1.0"\n')
    expectFixed(code, '---\ntyyppi: lomake\nversio: 0.1\n---\n\n# A\n', '---\ntyyppi: lomake\nversio: 0.1\n---\n\n# A\n\n## Versiohistoria\n\n### 0.1\n\n- Päiväys: 22.11.2026\n- Muutos:\n- Reflektio:\n')
    expectFixed(code, '---\ntyyppi: lomake\nversio: 0.1\n---\n\n# A\n\n### Versiot\n\nTekstiä.\n', '---\ntyyppi: lomake\nversio: 0.1\n---\n\n# A\n\n### Versiot\n\nTekstiä.\n\n#### 0.1\n\n- Päiväys: 22.11.2026\n- Muutos:\n- Reflektio:\n')
    expectFixed(code, 'typ: blankett\nversion: 0.1\n', 'typ: blankett\nversion: 0.1\n\nversioner:\n  - version: "0.1"\n    datum: 22.11.2026\n    ändring:\n    reflektion:\n')
  })

  it('praises what is there', () => {
    assert.ok(code in successes('tyyppi: lomake\nversio: 1.0\nversiot: [{versio: 1.0}]\n'))
    expectMarked(code, 'tyyppi: hankekortti\nversio: 1.0\n')
  })
})
