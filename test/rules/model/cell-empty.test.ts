import assert from 'node:assert/strict'
import { expectMarked, findings, successes } from '../../support/marks.ts'

const CODE = 'model/cell-empty'

describe(CODE, () => {
  it('marks each empty cell of a table', () => expectMarked(CODE, `---
tyyppi: abc-malli
---

## Vaiheet ja toimijat

| Vaihe   | Lapsi  | Koulu |
| ------- | ------ | ----- |
| ennen   |        | a     |
           ^^^^^^^^ model/cell-empty
| jälkeen | TODO   | …     |
            ^^^^ model/cell-empty
                     ^ model/cell-empty
| lopuksi | <!-- mitä? --> | - |
            ^^^^^^^^^^^^^^ model/cell-empty
                             ^ model/cell-empty
`))

  it('says whose cell it is', () => {
    const text = '---\ntyp: mötesmodell\n---\n\n## Faser\n\n| Skede | Barn |\r\n| --- | --- |\r\n| 1) före mötet | |\r\n'
    assert.deepEqual(findings(text, { language: 'sv' }).filter(({ code }) => code === CODE).map(({ message }) => message), ['Barn – före mötet: uppgiften saknas ännu. Vad görs i det här skedet? En enda handling räcker.'])
  })

  it('marks what has no heading under a phase, at its first actor', () => expectMarked(CODE, `---
tyyppi: abc-malli
---

## Vaiheet

### Ennen

#### Lapsi

- kertoo

#### Koulu

- kuuntelee

### Jälkeen

#### Lapsi
     ^^^^^ model/cell-empty

- arvioi
`))

  it('marks empty and unwritten cells of YAML', () => expectMarked(CODE, `type: meeting-model
phases and actors:
  - {phase: before, actor: child, tasks: []}
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ model/cell-empty
  - {phase: before, actor: school, tasks: [listens]}
  - {phase: after, actor: school, tasks: [writes]}
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ model/cell-empty
`))

  it('is silent on full cells, and where there is no table', () => {
    expectMarked(CODE, '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi |\n| --- | --- |\n| ennen | a<br>b |\n')
    expectMarked(CODE, '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\nKaikilla on tehtävänsä.\n')
    expectMarked(CODE, '---\ntyyppi: swot\n---\n\n## Vahvuudet\n\n| a | b |\n| --- | --- |\n| | |\n')
  })

  it('praises full tables', () => assert.equal(successes('---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi | Koulu |\n| --- | --- | --- |\n| ennen | a | b |\n')[CODE], 'Jokaisella toimijalla on tehtävä jokaisessa vaiheessa (2).'))
})
