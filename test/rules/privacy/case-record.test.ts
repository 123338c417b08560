import assert from 'node:assert/strict'
import { findCaseRecords } from '../../../server/core/rules/shared/clients.ts'
import { expectMarked, findings } from '../../support/marks.ts'

const CODE = 'privacy/case-record'

describe(CODE, () => {
  it('finds what comes from records, in Markdown', () => expectMarked(CODE, `# Kortti

Asiakaskertomus 3.4.2012: perhe tavattiin.
^^^^^^^^^^^^^^^^^^^^^^^^ privacy/case-record

<!-- asiakasnumero: 12345 -->
     ^^^^^^^^^^^^^^^^^^^^ privacy/case-record

- Matin huostaanotto valmisteltiin yhdessä.
  ^^^^^^^^^^^^^^^^^^ privacy/case-record
- Löytää keinoja keskustella avoimesti salassapitovelvollisuudesta huolimatta
`, { path: 'a.hankekortti.md' }))

  it('finds it in Swedish YAML', () => expectMarked(CODE, `typ: projektkort
kort_beskrivning: Kalles placering, ärendenummer 12345
                  ^^^^^^^^^^^^^^^^ privacy/case-record
                                    ^^^^^^^^^^^^^^^^^^ privacy/case-record
`, { path: 'a.yaml' }))

  it('weighs the same in every state', () => {
    for (const keys of ['', 'tila: valmis\n', 'tila: arkistoitu\n']) assert.deepEqual(findings(`---\ntyyppi: hankekortti\n${keys}---\n\nPäätösnumero: 123/2012\n`).filter(({ code }) => code === CODE).map(({ severity }) => severity), ['warning'])
  })
})

describe(`${CODE}: what comes from records`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Päätösnumero: 123/2012', 'Päätösnumero: 123/2012'],
    ['asiakkaan diaarinumero 1234/2012', 'asiakkaan diaarinumero 1234/2012'],
    ['case number: AB-12345', 'case number: AB-12345'],
    ['asiakaskertomuksessa 3.4.2012', 'asiakaskertomuksessa 3.4.2012'],
    ['Matin asiakassuunnitelma', 'Matin asiakassuunnitelma'],
    // of projects and of practice in general
    ['Hankkeen päätösnumero: 123/2012'], ['Rahoituspäätös, päätösnumero 123/2012'], ['diaarinumero ESLH-2006-03839/So-62'], ['Asiakaskertomukseen kirjataan tapaamiset.'], ['huostaanotto ja sijoitus'], ['Espoon asiakassuunnitelmat'], ['lapsen asiakassuunnitelma 3.4.2012'], ['päätösnumero puuttuu'], ['Matin huostaanotto (nimi muutettu)'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findCaseRecords(text).map(({ start, end }) => text.slice(start, end)), found))
})
