import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMended } from './support.ts'

const CODE = 'privacy/identity-code-suspect'

describe(CODE, () => {
  it('a name of a file that only looks like one is asked about, a day and a time are not', () => {
    const told = (path: string): readonly string[] => findings('# a\n', { path }).filter(({ code }) => code.startsWith('privacy/')).map(({ code, severity }) => `${code} ${severity}`)
    assert.deepEqual(told('kansio/010190-999K.hankekortti.md'), [`${CODE} warning`])
    assert.deepEqual(told('150326-0930-kokous.hankekortti.md'), [])
    assert.deepEqual(told('010594-9032.hankekortti.md').map((one) => one.split(' ')[0]), ['privacy/identity-code'])
  })

  it('finds mistyped codes in Markdown', () => expectMarked(CODE, `---
tyyppi: hankekortti
otsikko: 010190-999K
         ^^^^^^^^^^^ privacy/identity-code-suspect
---

# Lapsi 310294-9035
        ^^^^^^^^^^^ privacy/identity-code-suspect

<!-- 010594 - 9032 -->
     ^^^^^^^^^^^^^ privacy/identity-code-suspect

Oikea tunnus 010594Y9032 on toisen tarkistuksen asia.
`, { path: 'a.hankekortti.md' }))

  it('finds them in Swedish YAML', () => expectMarked(CODE, `typ: projektkort
namn: "Barnet 010594Y9033"
              ^^^^^^^^^^^ privacy/identity-code-suspect
`, { path: 'a.yaml' }))

  it('weighs the same in every state', () => {
    for (const state of ['luonnos', 'valmis', 'arkistoitu']) {
      const found = findings(`---\ntyyppi: hankekortti\ntila: ${state}\n---\n\n010190-999K\n`).filter(({ code }) => code === CODE)
      assert.deepEqual(found.map(({ severity }) => severity), ['warning'])
    }
  })

  it('puts a mark in its place', () => {
    expectMended(CODE, '# a\n\nLapsi 010190-999K.\n', '# a\n\nLapsi [henkilötunnus poistettu].\n')
    expectMended(CODE, 'otsikko: 010594 - 9032\n', 'otsikko: "[henkilötunnus poistettu]"\n', 'a.hankekortti.yaml')
  })

  it('is silent on other numbers', () => expectMarked(CODE, '# a\n\nVuosina 100520 - 1000 ja 0737546-1, ESLH-2006-03839/So-62, 09 310 1691, 00100 Helsinki\n', { path: 'a.hankekortti.md' }))
})
