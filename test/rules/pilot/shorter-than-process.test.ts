import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'pilot/shorter-than-process'

describe(code, () => {
  it('marks the time limit that the trial did not reach', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kokeilu
tila: valmis
kokeilujakso: {kesto: "1,5 kk"}
---

## Kokemukset

Aikataulutus tuotti haasteita (kolmen kuukauden lakisääteinen määräaika).
                               ^^^^^^^^^^^^^^^^ pilot/shorter-than-process
`)
    expectMarked(code, `---
typ: försök
status: färdig
---

## Försök

Vi prövade i sex veckor.

## Erfarenheter

Den lagstadgade tidsfristen är tre månader.
                               ^^^^^^^^^^^ pilot/shorter-than-process
`)
  })

  it('is silent in a draft, and when the trial was longer, or the time is no limit', () => {
    expectMarked(code, '---\ntyyppi: kokeilu\nkokeilujakso: {kesto: "1,5 kk"}\n---\n\nKolmen kuukauden määräaika.\n')
    expectMarked(code, '---\ntyyppi: kokeilu\ntila: valmis\nkokeilujakso: {kesto: 6 kk}\n---\n\nKolmen kuukauden määräaika.\n')
    expectMarked(code, '---\ntyyppi: kokeilu\ntila: valmis\nkokeilujakso: {kesto: "1,5 kk"}\n---\n\nKehittäminen kesti kolme kuukautta. Määräaika on sovittu.\n')
    expectMarked(code, '---\ntyyppi: kokeilu\ntila: valmis\n---\n\nKolmen kuukauden määräaika.\n')
  })
})
