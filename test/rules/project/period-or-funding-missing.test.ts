import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'project/period-or-funding-missing'

describe(code, () => {
  it('asks for both, each by itself', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hanke
^^^^^^ project/period-or-funding-missing
^^^^^^ project/period-or-funding-missing
---

# Hanke
`)
    const words = findings('tyyppi: hanke\n').filter((one) => one.code === code).map(({ message }) => message.split('?')[0])
    assert.deepEqual(words, ['Milloin hanke alkaa ja päättyy', 'Mitä hanke maksaa, ja kuka rahoittaa'])
  })

  it('takes a period in the text, and a timetable', () => {
    expectMarked(code, '---\ntyyppi: hanke\n---\n\nHanke kestää 1.1.2017–31.12.2018.\n\n## Rahoitus\n\n- Valtionavustus: 10 000 euroa\n')
    expectMarked(code, '---\ntyyppi: hanke\n---\n\n## Aikataulu\n\nKeväällä aloitetaan.\n\n## Toteutusaika ja rahoitus\n\nSTM rahoittaa.\n')
    expectMarked(code, 'typ: projektplan\ngenomförandetid: 1.1.2017–31.12.2018\nfinansiering: {statsunderstöd: 5}\n')
  })

  it('marks a heading and a key under which nothing stands', () => {
    expectMarked(code, `---
tyyppi: hanke
toteutusaika: 2017–2018
---

## Rahoitus
   ^^^^^^^^ project/period-or-funding-missing
`)
    expectMarked(code, `tyyppi: hanke
toteutusaika:
^^^^^^^^^^^^ project/period-or-funding-missing
rahoitus: {valtionavustus: 5 €}
`)
  })

  it('stands for what other rules would say of the same', () => {
    for (const status of ['luonnos', 'valmis']) {
      const codes = findings(`---\ntyyppi: hanke\ntila: ${status}\n---\n\n# A\n\n## Tavoite\n\na\n`).map((one) => one.code)
      assert.ok(!codes.includes('period/missing'), status)
      assert.equal(codes.filter((one) => one === code).length, 2)
    }
    const values = findings('---\ntyyppi: hanke\ntila: valmis\n---\n\n# A\n').filter((one) => one.code.startsWith('section/')).map(({ message }) => message)
    assert.ok(!values.some((message) => message.includes('Rahoitus')), values.join('\n'))
  })

  it('leaves plans without work packages to others', () => {
    expectMarked(code, '---\ntyyppi: hankekortti\n---\n')
  })

  it('puts the section in', () => {
    expectFixed(code, 'tyyppi: hanke\ntoteutusaika: 2017\n', 'tyyppi: hanke\ntoteutusaika: 2017\n# Mitä hanke maksaa, ja mistä osuuksista rahoitus koostuu?\nrahoitus:\n')
  })
})
