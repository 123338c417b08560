import assert from 'node:assert/strict'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'municipality/no-partner'
const card = (municipalities: string, partners: string): string => `---\ntyyppi: hankekortti\nkunnat: [${municipalities}]\n---\n\n# Kasvun tuki\n\n## Kumppanit\n\n${partners}\n`

describe(code, () => {
  it('marks a municipality that the section on partners does not name', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
kunnat: [Helsinki, Vantaa, Espoo, Porvoo]
                                  ^^^^^^ municipality/no-partner
---

# Kasvun tuki

## Yhteistyötahot ja kumppanit (Nimike+organisaatio+ kuvaus yhteistyöstä)

Helsingin

1) Kallion toimipisteen kehittäjäkumppanina olivat alueen peruskoulut.

Vantaan

2) Myyrmäen päiväkodit

Espoolaiset päihdepalvelut ovat mukana.
`)
  })

  it('does so in Swedish, where a heading without partners names none', () => {
    expectMarkedInAllSpellings(code, `---
typ: projektkort
kommuner:
  - Helsingfors
  - Esbo
    ^^^^ municipality/no-partner
  - Borgå
---

# Stöd för uppväxten

## Samarbetspartner

### Helsingfors

- skolorna

### Esbo

### Borgå

- rådgivningen
`)
  })

  it('reads partners and their municipality in YAML', () => {
    expectMarkedInAllSpellings(code, `tyyppi: hankekortti
kunnat:
  - Turku
  - Lahti
  - Pori
    ^^^^ municipality/no-partner
kumppanit:
  - kumppani: peruskoulut
    kunta: Turku
  - Lahden päiväkodit
`)
  })

  for (const [what, text] of [
    ['all named in case forms', card('Helsinki, Riihimäki', '- helsinkiläiset koulut\n- Riihimäen neuvola')],
    ['partners for all at once', card('Helsinki, Riihimäki', 'Kumppanina on jokaisessa kunnassa perheneuvola.')],
    ['a Swedish name for a Finnish one', card('Turku, Porvoo', '- skolorna i Åbo och i Borgå')],
    ['the city as an organisation', card('Helsingin kaupunki, Vantaan kaupunki', '- Helsingissä koulut\n- Vantaalla päiväkodit')],
    ['a place that no list knows', card('Kauklahti, Espoo', '- Kauklahden koulu\n- Espoon neuvola')],
    ['one municipality: its partners are its own', card('Helsinki', '- peruskoulut')],
    ['no section: another finding asks for it', '---\ntyyppi: hankekortti\nkunnat: [Helsinki, Vantaa]\n---\n\n# Kasvun tuki\n'],
    ['an empty section', card('Helsinki, Vantaa', '')],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('does not take a longer word for the name', () => {
    expectMarked(code, card('Espoo, Salo', '- Espoon koulut, puheenaiheena asalon tila').replace('Salo]', 'Salo]\n                ^^^^ municipality/no-partner'))
  })

  it('praises a card with partners everywhere', () => {
    assert.equal(successes(card('Helsinki, Vantaa', '- Helsingin koulut\n- Vantaan päiväkodit'))[code], 'Jokaisella kunnalla on kehittäjäkumppani (2).')
    assert.equal(successes(card('Helsinki', '- koulut'))[code], undefined)
  })

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(card('Helsinki, Vantaa', '- Helsingin koulut').replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })
})
