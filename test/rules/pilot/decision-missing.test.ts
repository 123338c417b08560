import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'pilot/decision-missing'

describe(code, () => {
  it('marks the section that tells of no decision, or the type', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kokeilu
---

## Johtopäätökset
   ^^^^^^^^^^^^^^ pilot/decision-missing

Yhteistyö sujui.
`)
    expectMarked(code, `typ: försök
^^^ pilot/decision-missing
`)
    expectMarked(code, `tyyppi: kokeilu
^^^^^^ pilot/decision-missing
päätös:
`)
  })

  it('takes the value, or a sentence in any of the languages', () => {
    for (const text of ['tyyppi: kokeilu\npäätös: jatketaan\n', 'typ: försök\nbeslut: avslutas\n', '---\ntyyppi: kokeilu\n---\n\n## Päätös\n\nMalli otetaan pysyväksi työmuodoksi.\n', '---\ntyp: försök\n---\n\n## Beslut\n\nModellen tas i bruk.\n', '---\ntyyppi: kokeilu\n---\n\n## Jatko\n\n- Päätös: lopetetaan\n']) {
      expectMarked(code, text)
      assert.ok(successes(text)[code], text)
    }
  })

  it('stands for the section that is missing', () => {
    const text = '---\ntyyppi: kokeilu\ntila: valmis\n---\n\n# A\n\n## Tausta\n\na\n\n## Tavoite\n\na\n\n## Kokeilu\n\na\n\n## Seuranta\n\n5\n\n## Kokemukset\n\na\n\n## Yhteystiedot\n\na\n'
    expectMarked('section/missing', text)
    expectMarked('section/recommended', text)
  })

  it('puts the section in', () => {
    expectFixed(code, '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\nHyviä.\n', '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\nHyviä.\n\n## Päätös\n\n<!-- Mitä kokeilun jälkeen päätettiin, miksi ja kuka päätti? -->\n')
  })
})
