import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'pilot/voice-missing'
const said = (text: string): string | undefined => findings(text).find((one) => one.code === code)?.message

describe(code, () => {
  it('marks the section in which a voice is not heard', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kokeilu
---

## Kokemukset
   ^^^^^^^^^^ pilot/voice-missing

Yhteistyötahot osallistuivat aktiivisesti. Asiakkaat suhtautuivat tapaamisiin hyvin.
`)
    assert.match(said('---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\nYhteistyötahot osallistuivat. Asiakkaat olivat tyytyväisiä.\n') ?? '', /puuttuu vielä osapuoli: työntekijät\./u)
    assert.match(said('---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\n### Työntekijät\n\nHyviä.\n') ?? '', /osapuoli: asiakkaat, kumppanit\./u)
    assert.match(said('typ: försök\nerfarenheter: {klienter: Bra., partner: Bra.}\n') ?? '', /työntekijät/u)
  })

  it('is content when all three are heard', () => {
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\n### Asiakkaat\n\nHyviä.\n\n### Lastensuojelu\n\nHyviä.\n\n### Kumppanit\n\nHyviä.\n')
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\nVanhemmat kokivat tulleensa kuulluiksi. Työntekijöiden mielestä aika riitti. Koulun väki oli mukana.\n')
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\n> ”Minulta kysyttiin, mikä meillä toimii.” (äiti)\n\n- Sosiaalityöntekijä: opin kuuntelemaan\n- Koulu: soitimme heti\n')
    expectMarked(code, '---\ntyp: försök\n---\n\n## Erfarenheter\n\nFöräldrarna var nöjda. Socialarbetarna hann med. Skolan deltog.\n')
    assert.equal(successes('tyyppi: kokeilu\nkokemukset: {asiakkaat: a, työntekijät: b, kumppanit: c}\n')[code], 'Kaikkien osapuolten kokemukset ovat mukana.')
  })

  it('leaves a missing or empty section to others', () => {
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n')
    expectMarked(code, 'tyyppi: kokeilu\n')
  })

  it('puts sub-headings in, or a key', () => {
    expectFixed(code, '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\n### Asiakkaat\n\nHyviä.\n\n### Kumppanit\n\nHyviä.\n\n## Päätös\n\nJatketaan.\n',
      '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\n### Asiakkaat\n\nHyviä.\n\n### Kumppanit\n\nHyviä.\n\n### Työntekijät\n\n<!-- Mitä uusi tapa toi työhön, ja mitä se vei? -->\n\n## Päätös\n\nJatketaan.\n')
    expectFixed(code, 'tyyppi: kokeilu\nkokemukset:\n  asiakkaat: Hyviä.\n  kumppanit: Hyviä.\n', 'tyyppi: kokeilu\nkokemukset:\n  asiakkaat: Hyviä.\n  työntekijät:\n  kumppanit: Hyviä.\n')
  })
})
