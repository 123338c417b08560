import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'funding/amount-missing'
const card = (funding: string, frontmatter = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n# Kasvun tuki\n\n## Rahoitus\n\n${funding}`
const COMPLETE = 'tunniste: a\notsikko: A\nohjelma: B\nhanke: C\nkunnat: [Espoo]\nyhdyshenkilot: [{ rooli: d }]\n'
const codesAt = (text: string): readonly string[] => findings(text).filter(({ code: found }) => [code, 'schema/required', 'schema/type', 'section/empty'].includes(found)).map(({ code: found, at }) => `${found} ‹${at}›`)

describe(code, () => {
  it('marks lines that name a part and give no figure', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
rahoitus:
  kokonaisbudjetti: null   # luku puuttuu
  kuntaosuus: null
  valtionavustus: null
---

# Kasvun tuki

## Rahoitusmäärät ja henkilöstöresurssit (nimet, asema ja tehtävät)

- Kokonaisbudjetti euroa
  ^^^^^^^^^^^^^^^^^^^^^^ funding/amount-missing
- Kuntaosuus: €
  ^^^^^^^^^^^^^ funding/amount-missing
- Valtionavustus
  ^^^^^^^^^^^^^^ funding/amount-missing
`)
  })

  it('does so in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: projektkort
---

# Stöd för uppväxten

## Finansiering

Totalbudget euro
^^^^^^^^^^^^^^^^ funding/amount-missing
Kommunal andel: 91 491 euro
Statsunderstöd: ej ännu beviljat
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ funding/amount-missing
`)
  })

  it('marks keys of YAML without a value, and the key of the whole for a part that is not there', () => {
    expectMarkedInAllSpellings(code, `tyyppi: hankekortti
rahoitus:
^^^^^^^^ funding/amount-missing
  kokonaisbudjetti: 365491
  kuntaosuus:
  ^^^^^^^^^^ funding/amount-missing
`)
  })

  it('marks the frontmatter where the text has no such line, and nowhere else', () => {
    expectMarked(code, `---
tyyppi: hankekortti
rahoitus:
  kokonaisbudjetti: ~
  ^^^^^^^^^^^^^^^^^^^ funding/amount-missing
  kuntaosuus: 91 491 euroa
  valtionavustus:
---

# Kasvun tuki

## Rahoitus

- Valtionavustus euroa
  ^^^^^^^^^^^^^^^^^^^^ funding/amount-missing
`)
  })

  it('marks the heading when the section has no lines at all', () => {
    assert.deepEqual(codesAt(card('Rahoituksesta päätetään keväällä.\n', COMPLETE)), Array(3).fill(`${code} ‹Rahoitus›`))
  })

  it('stands for what the schema and the empty section would say of the same parts', () => {
    assert.deepEqual(codesAt(card('- Kokonaisbudjetti euroa\n- Kuntaosuus: ei tiedossa\n', COMPLETE)),
      [`${code} ‹Rahoitus›`, `${code} ‹Kokonaisbudjetti euroa›`, `${code} ‹Kuntaosuus: ei tiedossa›`])
    assert.deepEqual(codesAt(card('', COMPLETE)), Array(3).fill(`${code} ‹Rahoitus›`))
  })

  it('leaves other missing properties to the schema', () => {
    assert.ok(codesAt(card('- Kokonaisbudjetti euroa\n')).some((found) => found === 'schema/required ‹tyyppi›'))
  })

  it('quotes the figure that only the frontmatter gives', () => {
    const [finding] = findings(card('- Kokonaisbudjetti euroa\n', 'rahoitus: { kokonaisbudjetti: 365491, kuntaosuus: 91491, valtionavustus: 274000 }\n')).filter((one) => one.code === code)
    assert.match(finding?.message ?? '', /kokonaisbudjetti.*365491/u)
  })

  for (const [what, text] of [
    ['figures in items', card('- Kokonaisbudjetti 365 491 euroa\n- Kuntaosuus 91 491 €\n- Valtionavustus: 274 000\n')],
    ['figures in running text', card('Hankkeen kokonaiskustannukset 365 491 euroa, josta valtionavustus 274 000 euroa ja kuntarahoitusosuus 91 491 euroa.\n')],
    ['a figure of nought', card('- Kokonaisbudjetti 10 euroa\n- Kuntaosuus 0 euroa\n- Valtionavustus 10 euroa\n')],
    ['figures in the frontmatter only', card('Rahoitus on myönnetty.\n', 'rahoitus: { kokonaisbudjetti: 3, kuntaosuus: 1, valtionavustus: 2 }\n')],
    ['objects with an amount in YAML', 'tyyppi: hankekortti\nrahoitus: { kokonaisbudjetti: { summa: 3 }, kuntaosuus: 1, valtionavustus: 2 euroa }\n'],
    ['a card without the section: another finding asks for it', '---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n'],
    ['a kind without funding', '---\ntyyppi: swot\n---\n\n# SWOT\n\n## Rahoitus\n\n- Kokonaisbudjetti euroa\n'],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('is information in a draft and an error in use', () => {
    const severities = (status: string): readonly string[] => findings(card('- Kokonaisbudjetti euroa\n', `tila: ${status}\n`)).filter((one) => one.code === code).map(({ severity }) => severity)
    assert.deepEqual([severities('luonnos')[0], severities('valmis')[0]], ['information', 'error'])
  })
})

describe(`${code}: the changes`, () => {
  const header = 'rahoitus: { kokonaisbudjetti: 365491, kuntaosuus: 91491, valtionavustus: 274000 }\n'
  it('copies the figure of the header', () => {
    expectFixed(code, card('- Kokonaisbudjetti euroa\n', header), card('- Kokonaisbudjetti 365\u00a0491\u00a0euroa\n', header))
    expectFixed(code, card('- Kokonaisbudjetti:\n- Valtionavustus: 274 000 euroa\n', header), card('- Kokonaisbudjetti: 365\u00a0491\u00a0euroa\n- Valtionavustus: 274 000 euroa\n', header))
  })
  it('puts a line in for the figure, once', () => {
    expectFixed(code, card('- Kokonaisbudjetti: 10 euroa\n- Kuntaosuus: 5 euroa\n'), card('- Kokonaisbudjetti: 10 euroa\n- Kuntaosuus: 5 euroa\n- Valtionavustus: \n'))
    expectFixed(code, 'tyyppi: hankekortti\nkieli: fi\nrahoitus:\n  kokonaisbudjetti: 10\n  kuntaosuus: 5\n', 'tyyppi: hankekortti\nkieli: fi\nrahoitus:\n  valtionavustus:\n  kokonaisbudjetti: 10\n  kuntaosuus: 5\n')
  })
})
