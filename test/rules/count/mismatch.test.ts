// count/mismatch: a number that is said, and the list behind it.
import assert from 'node:assert/strict'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'count/mismatch'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Keinot\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a sentence before a list', plan(`Kokeilussa oli kolme vaihetta:
               ^^^^^ count/mismatch

- suunnittelu
- kokeilu`)],
    ['a heading', plan(`### Kehittämisen periaatteet (5)
                 ^^^^^^^^^^^^^^^^ count/mismatch

- toivo
- dialogi

### Kehittämisen neliportainen rakenne
                 ^^^^^^^^^^^^^ count/mismatch

1. yksilö
2. tiimi
3. seutu`)],
    ['an introduction before sections of their own', `---
tyyppi: teemasivu
---

# Osallisuus

Tässä teemassa kolme lastensuojelun työryhmää kehitti osallisuutta kahdessa kunnassa.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count/mismatch

## 1.) Palaute

### Tavoitteet

- Kerätä palautetta

## 2.) Vertaisryhmä

### Tavoitteet

- Perustaa ryhmä
`],
    ['an introduction that counts right, and one that counts something else', `---
tyyppi: hanke
---

# Hanke

Hanke rakentuu kahdesta toimenpidekokonaisuudesta, joissa on viisi kuntaa ja kolme ryhmää.

## Toimenpidekokonaisuus 1: Perhekeskus

## Toimenpidekokonaisuus 2: Lastensuojelu
`],
    ['an item whose list is missing', plan(`- Lapsen osallisuuden vahvistamisen keinot (4) monitoimijaisessa työssä
                                    ^^^^^^^^^^ count/mismatch
- Retki`)],
    ['in Swedish', `---
typ: utvecklingsplan
---

# Vardag

## Metoder

Försöket hade fyra skeden:
              ^^^^ count/mismatch

- planering
- utvärdering
`],
    ['numbers that agree', plan('Kokeilussa oli kolme vaihetta:\n\n- a\n- b\n- c\n\n### Periaatteet (2)\n\n- a\n- b\n\n### Neliportainen rakenne\n\n1. a\n2. b\n3. c\n4. d')],
    ['things that are named in the sentence', plan('Keinot (3): arki, koti ja koulu.')],
    ['people and other things', plan('Yhteyshenkilönä johtavat sosiaalityöntekijät (2).\n\nKahdessa kunnassa kokeiltiin kolmea tapaa:\n\n- a\n\nKolme kysymystä herätti keskustelua:\n\n- a\n- b')],
    ['hedges and parts of a whole', plan('Mainittiin ainakin kaksi keinoa:\n\n- a\n- b\n- c\n\nToisessa kolmesta vaiheesta todettiin:\n\n- a')],
    ['an item that is the label of those behind it', plan('- Keinot (2)\n- arki\n- koti')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('says both numbers', () => {
    const message = findings(plan('Kolme vaihetta:\n\n- a\n- b')).find(({ code }) => code === CODE)?.message
    assert.equal(message, 'Tekstissä sanotaan 3, mutta luettelossa on 2. Kumpi on oikein?')
  })
})
