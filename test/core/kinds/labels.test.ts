// How labels are compared: what counts, and that the quick way for plain words gives what the full one does.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fold } from '../../../server/core/kinds/labels.ts'

describe('labels as they are compared', () => {
  const LABELS: Readonly<Record<string, string>> = {
    tila: 'tila',
    'Lyhyt kuvaus tavoitteista, kohderyhmästä ja toiminnasta': 'lyhyt kuvaus tavoitteista, kohderyhmasta ja toiminnasta',
    'Lapsen ääni2 -hanke': 'lapsen aani2 hanke',
    'Tutut kasvot 7 – hankekortti': 'tutut kasvot 7 hankekortti',
    'S – vahvuudet': 'vahvuudet',
    'Rahoitus (nimet, asema ja tehtävät)': 'rahoitus',
    'Kumppanit (nimike+organisaatio)': 'kumppanit',
    'S) VAHVUUDET': 'vahvuudet',
    'Vaihe 1/2': 'vaihe',
    'Vaihe 1': 'vaihe 1',
    '(suoritteet)': '(suoritteet)',
    'Liite 7: Rahoitus': 'rahoitus',
  }
  for (const [label, folded] of Object.entries(LABELS)) it(label, () => assert.equal(fold(label), folded))

  it('in the same way with a soft hyphen, which no quick way allows', () => {
    const part = fc.constantFrom('a', 'B', 'ä', 'Ö', 'osa', 'Liite', 'S', '7', '12', ',', ', ', ' ', '_', '-', ' – ', ' - ', ' (', '(', ')', ':', '.', '/', '+')
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')), (label) => {
      assert.equal(fold(label), fold(`${label.slice(0, 1)}\u00ad${label.slice(1)}`))
    }), { numRuns: 2000 })
  })
})
