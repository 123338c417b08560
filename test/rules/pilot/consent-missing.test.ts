import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'pilot/consent-missing'

describe(code, () => {
  it('marks the trial in which clients took part', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kokeilu
---

## Kokeilu
   ^^^^^^^ pilot/consent-missing

Ensimmäiseen tapaamiseen kutsuttiin lapsi ja vanhemmat.
`)
    expectMarked(code, `---
typ: försök
---

## Försök
   ^^^^^^ pilot/consent-missing

Barnen och föräldrarna var med på mötena.
`)
    expectMarked(code, `tyyppi: kokeilu
asiakkaan_suostumus:
^^^^^^^^^^^^^^^^^^^ pilot/consent-missing
osallistujat: {asiakkaat: [vanhempi]}
`)
    expectMarked(code, `tyyppi: kokeilu
^^^^^^ pilot/consent-missing
kokemukset: {asiakkaat: Hyviä.}
`)
  })

  it('is content with a word of consent anywhere', () => {
    expectMarked(code, '---\ntyyppi: kokeilu\nasiakkaan_suostumus: varmistettiin etukäteen\n---\n\n## Kokeilu\n\nLapsi kutsuttiin mukaan.\n')
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokeilu\n\nLapsi kutsuttiin mukaan. Asiakkaan suostumus varmistettiin etukäteen.\n')
    expectMarked(code, 'typ: försök\nförsök: Föräldrarna gav sitt samtycke.\n')
    assert.equal(successes('tyyppi: kokeilu\nsuostumus: pyydettiin\n')[code], 'Asiakkaan suostumus on kirjattu.')
  })

  it('is silent where no client took part', () => {
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokeilu\n\nLastensuojelun työryhmä ja perheneuvola sopivat yhteisestä kalenterista.\n')
    expectMarked(code, '---\ntyyppi: kehittämissuunnitelma\n---\n\n## Tavoitteet\n\n- Lapset mukaan\n')
  })

  it('puts the key in', () => {
    expectFixed(code, 'tyyppi: kokeilu\nkokeilu: Lapset olivat mukana.\n', 'tyyppi: kokeilu\n# Miten asiakkaan suostumus varmistettiin ennen kokeilua?\nasiakkaan_suostumus:\nkokeilu: Lapset olivat mukana.\n')
  })
})
