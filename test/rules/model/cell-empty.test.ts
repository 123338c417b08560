import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
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

  it('stands for the empty heading of an actor', () => {
    const text = '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n### Ennen\n\n#### Nuori\n\n#### Koulu\n\n- kuuntelee\n'
    assert.deepEqual(findings(text).filter(({ code }) => code === CODE || code === 'section/empty').map(({ code, at }) => `${code} ‹${at}›`), [`${CODE} ‹Nuori›`])
  })

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

  describe('puts the question into the cell', () => {
    const head = '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n'
    const question = '<!-- Lapsi – jälkeen: mitä tässä vaiheessa tehdään? -->'
    for (const [where, before, after] of [
      ['of a table', `${head}| Vaihe | Lapsi | Koulu |\n| --- | --- | --- |\n| jälkeen |  | a |\n`, `${head}| Vaihe | Lapsi | Koulu |\n| --- | --- | --- |\n| jälkeen | ${question} | a |\n`],
      ['of a table without spaces', `${head}|Vaihe|Lapsi|Koulu|\n|---|---|---|\n|jälkeen||a|\n`, `${head}|Vaihe|Lapsi|Koulu|\n|---|---|---|\n|jälkeen| ${question} |a|\n`],
      ['under its heading', `${head}### Jälkeen\n\n#### Lapsi\n\n#### Koulu\n\n- a\n`, `${head}### Jälkeen\n\n#### Lapsi\n\n${question.replace('jälk', 'Jälk')}\n\n#### Koulu\n\n- a\n`],
      ['behind its name', `${head}### Jälkeen\n\n- Lapsi:\n- Koulu: a\n`, `${head}### Jälkeen\n\n- Lapsi: ${question.replace('jälk', 'Jälk')}\n- Koulu: a\n`],
      ['that is not written, as a heading', `${head}### Jälkeen\n\n#### Koulu\n\n- a\n\n### Lopuksi\n\n#### Lapsi\n\n- b\n\n#### Koulu\n\n- c\n`,
        `${head}### Jälkeen\n\n#### Koulu\n\n- a\n\n#### Lapsi\n\n${question.replace('jälk', 'Jälk')}\n\n### Lopuksi\n\n#### Lapsi\n\n- b\n\n#### Koulu\n\n- c\n`],
      ['that is not written, as a line', `${head}### Jälkeen\n\n* Koulu: a\n\n### Lopuksi\n\n* Lapsi: b\n* Koulu: c\n`, `${head}### Jälkeen\n\n* Koulu: a\n* Lapsi: ${question.replace('jälk', 'Jälk')}\n\n### Lopuksi\n\n* Lapsi: b\n* Koulu: c\n`],
      ['of YAML, above its key', 'type: meeting-model\nphases and actors:\n  - phase: after\n    actor: child\n    tasks:\n  - phase: after\n    actor: school\n    tasks: [a]\n',
        'type: meeting-model\nphases and actors:\n  - phase: after\n    actor: child\n    # child – after: what is done in this phase?\n    tasks:\n  - phase: after\n    actor: school\n    tasks: [a]\n'],
    ] as const) {
      it(where, () => expectFixed(CODE, before, after))
      it(`${where}: and goes on asking`, () => assert.equal(findings(after).filter(({ code }) => code === CODE).length, findings(before).filter(({ code }) => code === CODE).length))
    }

    it('not where something keeps the place, nor twice, nor in braces', () => {
      expectFixed(CODE, `${head}| Vaihe | Lapsi |\n| --- | --- |\n| jälkeen | TODO |\n`, undefined)
      expectFixed(CODE, `${head}| Vaihe | Lapsi |\n| --- | --- |\n| jälkeen | ${question} |\n`, undefined)
      expectFixed(CODE, `${head}### Jälkeen\n\n- Lapsi: ${question}\n- Koulu: a\n`, undefined)
      expectFixed(CODE, 'type: meeting-model\nphases and actors:\n  - {phase: before, actor: child, tasks: []}\n  - {phase: before, actor: school, tasks: [a]}\n', undefined)
    })
  })
})
