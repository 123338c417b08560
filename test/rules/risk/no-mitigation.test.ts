import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'risk/no-mitigation'
const card = (risks: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Riskit\n\n${risks}\n`

describe(code, () => {
  it('marks risks in paragraphs', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
---

# Kasvun tuki

## Tavoitteiden toteutumisen riskit

Kuntien organisaatiomuutokset -> kehittäjätiimit hajosivat kahteen kertaan.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/no-mitigation

Työryhmien heikko sitoutuminen

Varautuminen: johdon tuki. Vastuu: ohjausryhmä

Aika ei riitä. Varautuminen: kokoukset sovitaan vuodeksi. Vastuu: tiimin vetäjä.

Yhteistyökumppaneiden vaihtuminen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/no-mitigation
`)
  })

  it('marks items without the two fields, in Swedish too', () => {
    expectMarkedInAllSpellings(code, `---
typ: projektkort
---

# Stöd för uppväxten

## Risker

- Personalen byts ut
  ^^^^^^^^^^^^^^^^^^ risk/no-mitigation
- Tiden räcker inte
  - Hantering: mötena bokas för ett år
  - Ansvar: teamledaren
- Partnern drar sig ur
  ^^^^^^^^^^^^^^^^^^^^ risk/no-mitigation
  - Hantering: vi kommer överens skriftligt
`)
  })

  it('marks items in YAML', () => {
    expectMarkedInAllSpellings(code, `tyyppi: hankekortti
riskit:
  - Henkilöstö vaihtuu
    ^^^^^^^^^^^^^^^^^^ risk/no-mitigation
  - riski: Aika ei riitä
           ^^^^^^^^^^^^^ risk/no-mitigation
    varautuminen:
    vastuu: ohjausryhmä
  - riski: Kumppani vetäytyy
    varautuminen: kirjallinen sopimus
    vastuu: ohjausryhmä
`)
  })

  it('asks only for what is missing', () => {
    const [risk, owner] = findings(card('- Aika ei riitä\n- Kumppani vetäytyy\n  - Varautuminen: sopimus')).filter((one) => one.code === code)
    assert.match(risk?.message ?? '', /”Aika ei riitä”.*Varautuminen/u)
    assert.match(owner?.message ?? '', /Kuka.*”Kumppani vetäytyy”/u)
  })

  for (const [what, text] of [
    ['a table with both', card('| Riski | Varautuminen | Vastuu |\n| --- | --- | --- |\n| Aika ei riitä | sovitaan ajoissa | ohjausryhmä |')],
    ['a risk that is over', card('- Aika ei riitä\n  - Tila: väistynyt')],
    ['threats of a SWOT', '---\ntyyppi: swot\n---\n\n# SWOT\n\n## Uhat\n\n- aika ei riitä\n'],
    ['an empty section', card('')],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('marks a row whose cell is empty or only keeps a place', () => {
    expectMarked(code, card('| Riski | Varautuminen | Vastuu |\n| --- | --- | --- |\n| Aika ei riitä | – | ohjausryhmä |\n  ^^^^^^^^^^^^^ risk/no-mitigation'))
  })

  it('praises risks that are all cared for', () => {
    assert.equal(successes(card('- Aika ei riitä\n  - Varautuminen: sopimus\n  - Vastuu: ohjausryhmä'))[code], 'Jokaiselle riskille on kirjattu varautuminen ja vastuu.')
    assert.equal(successes(card(''))[code], undefined)
  })

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(card('- Aika ei riitä').replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })

  it('adds lines for what is not told, once', () => {
    expectFixed(code, card('- Aika ei riitä\n- Muutto'), card('- Aika ei riitä\n  - Varautuminen: \n  - Vastuu: \n- Muutto'))
    expectFixed(code, card('- Aika ei riitä\n  - Varautuminen:\n  - Vastuu:'), undefined)
    expectFixed(code, card('1. Aika ei riitä\n   - Varautuminen: sopimus'), card('1. Aika ei riitä\n   - Varautuminen: sopimus\n   - Vastuu: '))
    expectFixed(code, '---\ntyp: projektkort\n---\n\n# Stöd\n\n## Risker\n\n- Tiden räcker inte\n', '---\ntyp: projektkort\n---\n\n# Stöd\n\n## Risker\n\n- Tiden räcker inte\n  - Hantering: \n  - Ansvar: \n')
  })

  it('adds them as paragraphs behind a paragraph', () => {
    expectFixed(code, card('Aika ei riitä\n\nMuutto'), card('Aika ei riitä\n\nVarautuminen: \n\nVastuu: \n\nMuutto'))
    expectFixed(code, card('Aika ei riitä\n\nVarautuminen: sopimus\n\nMuutto'), card('Aika ei riitä\n\nVarautuminen: sopimus\n\nVastuu: \n\nMuutto'))
    expectFixed(code, card('Aika ei riitä\n\nVarautuminen:\n\nVastuu:'), undefined)
  })

  it('adds keys in YAML; nothing to rows of a table and to texts in brackets', () => {
    const yaml = (risks: string): string => `tyyppi: hankekortti\nriskit:\n${risks}`
    expectFixed(code, yaml('  - Aika ei riitä\n  - Muutto\n'), yaml('  - riski: Aika ei riitä\n    varautuminen:\n    vastuu:\n  - Muutto\n'))
    expectFixed(code, yaml('  - riski: Aika ei riitä\n    varautuminen:\n'), yaml('  - riski: Aika ei riitä\n    varautuminen:\n    vastuu:\n'))
    expectFixed(code, yaml('  - riski: Aika ei riitä\n    tila: avoin\n'), yaml('  - riski: Aika ei riitä\n    varautuminen:\n    vastuu:\n    tila: avoin\n'))
    expectFixed(code, 'typ: projektkort\nrisker: [Tiden räcker inte]\n', undefined)
    expectFixed(code, card('| Riski | Varautuminen | Vastuu |\n| --- | --- | --- |\n| Aika ei riitä | – | ohjausryhmä |'), undefined)
  })
})
