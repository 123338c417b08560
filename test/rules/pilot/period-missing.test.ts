import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'pilot/period-missing'

describe(code, () => {
  it('marks the heading of the trial, or the type', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kokeilu
---

## Kokeilu
   ^^^^^^^ pilot/period-missing

Ilmoittaja kutsuttiin mukaan 20 tapaamiseen.
`)
    expectMarked(code, `typ: försök
^^^ pilot/period-missing
`)
    expectMarked(code, `tyyppi: kokeilu
kokeilujakso:
^^^^^^^^^^^^ pilot/period-missing
`)
  })

  it('takes a key, or a time or duration in the text on the trial', () => {
    expectMarked(code, 'tyyppi: kokeilu\nkokeilujakso: {ajankohta: marras-joulukuu 2017, kesto: "1,5 kk"}\n')
    expectMarked(code, 'tyyppi: kokeilu\nkokeilujakso: {alku: 1.11.2017, loppu: 15.12.2017}\n')
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokeilu\n\nYhteistyötä kokeiltiin 1,5 kk:n jaksolla.\n')
    expectMarked(code, '---\ntyp: försök\n---\n\n## Försök\n\nVi prövade 1.11.2017–15.12.2017.\n')
    expectMarked(code, 'tyyppi: kokeilu\nkokeilu: Kokeiltiin kevään 2012 aikana.\n')
  })

  it('asks nothing of other kinds', () => expectMarked(code, '---\ntyyppi: hanke\n---\n'))

  it('puts the key in', () => {
    expectFixed(code, 'tyyppi: kokeilu\ntila: luonnos\n', 'tyyppi: kokeilu\ntila: luonnos\n# Milloin ja kuinka kauan kokeiltiin, esimerkiksi marras–joulukuussa 2017, 1,5 kk?\nkokeilujakso:\n')
  })
})
