import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/personal-name'

/** Roles and institutions that look like names to a quick eye. */
const ROLES = [
  'sosiaalityöntekijä', 'Kallion koulun rehtori', 'Pelastakaa Lapset', 'Lastensuojelun Keskusliitto', 'Heikki Waris -instituutti', 'Social Worker', 'Class Teacher',
  'Matinkylä-Olari-Tapiola', 'Barnskyddets Arbetsgrupp', 'Helsingin Yliopisto', 'SOS-Lapsikylä', 'Folkhälsan Raseborg', 'Espoon Kuraattorit', 'LAPE-ryhmä', 'Vantaan Nuorisopalvelut',
  'kokemusasiantuntija', 'vanhempi (2)', 'lapsi, 9 v', 'Toivo-hanke', 'Nuorten Ystävät', 'Ensi- ja turvakoti',
]

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a name among the participants of a version', `---
tyyppi: hankekortti
---

## Versiohistoria

| Versio | Ketkä mukana |
| --- | --- |
| 0.1 | vanhempi, sosiaalityöntekijä Maija Mallikas, koulu |
                                     ^^^^^^^^^^^^^^ version/personal-name
`],
    ['names of clients, in YAML', `tyyppi: lomake
osallistujat:
  asiakkaat:
    - Maija
      ^^^^^ version/personal-name
    - rooli: Maija Mallikas
             ^^^^^^^^^^^^^^ version/personal-name
    - vanhempi
`],
    ['in Swedish', `typ: blankett
versioner:
  - version: 0.1
    deltagare:
      partner: [rektor Anna Exempelsson]
                       ^^^^^^^^^^^^^^^^ version/personal-name
`],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('weighs most for clients', () => {
    const weights = findings('tyyppi: lomake\nosallistujat: {asiakkaat: [Maija], kumppanit: [Maija Mallikas]}\n').filter((one) => one.code === code).map(({ severity }) => severity)
    assert.deepEqual(weights, ['error', 'warning'])
  })

  for (const role of ROLES) {
    it(`${role} is no person`, () => {
      expectMarked(code, `tyyppi: lomake\nosallistujat:\n  asiakkaat: ["${role}"]\n  kumppanit: ["${role}"]\nversiot:\n  - versio: 0.1\n    osallistujat: {muut: ["${role}"]}\n`)
    })
  }

  it('keeps the role, or the party', () => {
    const text = (who: string): string => `tyyppi: lomake\nosallistujat:\n  asiakkaat: [${who}]\n`
    expectFixed(code, text('Maija'), text('asiakas'))
    expectFixed(code, text('nuori Maija Mallikas'), text('nuori'))
    expectFixed(code, 'tyyppi: lomake\nosallistujat: {muut: [Maija Mallikas]}\n', undefined)
  })
})
