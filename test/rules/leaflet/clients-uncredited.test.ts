import assert from 'node:assert/strict'
import { expectMarked, successes } from '../../support/marks.ts'

const CODE = 'leaflet/clients-uncredited'

describe(CODE, () => {
  it('asks whether clients helped, when the makers are named without them', () => {
    expectMarked(CODE, `---
tyyppi: esite
---

# Esite

## Tekijät
   ^^^^^^^ leaflet/clients-uncredited

- lastensuojelun työryhmä ja perhetyöntekijät
- koulun asiakastyöntekijä
`)
    expectMarked(CODE, 'typ: broschyr\nmedverkande: [barnskyddets team, skolan]\n^^^^^^^^^^^ leaflet/clients-uncredited\n')
  })

  const CREDITED = ['Kiitos vanhemmille ja nuorille erinomaisesta yhteistyöstä ja esiteideasta!', '- työryhmä (vanhemmat ja nuoret)', '- kokemusasiantuntija', '- Tack till familjerna', '- parents of the school', 'TODO', '']
  for (const makers of CREDITED) it(`is silent on ”${makers}”`, () => expectMarked(CODE, `---\ntyyppi: esite\n---\n\n# Esite\n\n## Kiitos\n\n${makers}\n`))

  it('is content with clients among the participants', () => expectMarked(CODE, '---\ntyyppi: esite\nosallistujat:\n  asiakkaat: [lapsi]\n---\n\n## Tekijät\n\n- lastensuojelu\n'))

  it('leaves the authors of other kinds alone', () => expectMarked(CODE, 'tyyppi: swot\nlaatijat: [tutkija]\n'))

  it('praises the credit', () => assert.ok(successes('---\ntyyppi: esite\n---\n\n## Kiitos\n\nKiitos nuorille!\n')[CODE]))
})
