import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { form, yamlForm } from './logs.ts'

const code = 'version/reflection-missing'

describe(code, () => {
  it('marks later entries without a reflection; before the first there was nothing to learn from', () => {
    expectMarkedInAllSpellings(code, form(`### 0.1

- Muutos: Luonnos

### 1.0
    ^^^ version/reflection-missing

- Muutos: Kysymyksiä vähemmän

### 1.1

- Mitä opimme: Lyhyt lomake täytetään.
`))
  })

  it('in YAML, a table and Swedish', () => {
    expectMarkedInAllSpellings(code, yamlForm(`  - versio: 0.1
  - versio: 1.0
            ^^^ version/reflection-missing
    reflektio: ""
`))
    expectMarkedInAllSpellings(code, form(`| Versio | Muutos | Mitä opimme |
| --- | --- | --- |
| 0.1 | Luonnos | |
| 0.2 | Kysymyksiä vähemmän | |
  ^^^ version/reflection-missing
`))
    expectMarked(code, `typ: blankett
versioner:
  - {version: 0.1}
  - {version: 0.2}
              ^^^ version/reflection-missing
`)
  })

  it('where the newest stands first, the first version is the last', () => {
    expectMarked(code, yamlForm('  - {versio: 1.0, reflektio: Opimme.}\n  - {versio: 0.1}\n'))
  })

  it('is not asked where versions are not made together', () => {
    expectMarked(code, 'tyyppi: hankekortti\nversiot: [{versio: 0.1}, {versio: 1.0}]\n')
  })

  it('offers a line, and praises', () => {
    expectFixed(code, form('### 0.1\n\n### 0.2\n\n- Muutos: a\n'), form('### 0.1\n\n### 0.2\n\n- Muutos: a\n- Reflektio:\n'))
    assert.ok(code in successes(yamlForm('  - {versio: 0.1}\n  - {versio: 1.0, reflektio: Opimme.}\n')))
  })
})
