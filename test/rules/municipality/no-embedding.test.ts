import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'municipality/no-embedding'
const card = (municipalities: string, embedding: string): string => `---\ntyyppi: hankekortti\nkunnat: [${municipalities}]\n---\n\n# Kasvun tuki\n\n## Juurruttaminen\n\n${embedding}\n`

describe(code, () => {
  it('marks a municipality of which the section does not speak', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
kunnat: [Helsinki, Vantaa, Espoo, Lahti]
                                  ^^^^^ municipality/no-embedding
---

# Kasvun tuki

## Toiminnan juurruttaminen

Espoo on tehnyt koulutussuunnitelman mallin levittämisestä Espooseen. Vantaalla luodaan juurrutusmalli. Helsingissä koulutetaan vastuutyöntekijät.

## Lahden kokemukset

Lahdessa mallia kokeiltiin.
`)
  })

  it('does so in Swedish', () => {
    expectMarkedInAllSpellings(code, '---\ntyp: projektkort\nkommuner: [Esbo, Vanda]\n                 ^^^^^ municipality/no-embedding\n---\n\n# Stöd\n\n## Förankring\n\n- Esbos plan är klar\n')
  })

  it('reads YAML', () => {
    expectMarkedInAllSpellings(code, 'tyyppi: hankekortti\nkunnat: [Espoo, Vantaa]\n                ^^^^^^ municipality/no-embedding\njuurruttaminen:\n  - Espoossa koulutetaan kaikki\n')
  })

  for (const [what, text] of [
    ['a plan for each', card('Helsinki, Vantaa, Espoo', '- Espooseen koulutus\n- Vantaalla juurrutusmalli\n- Helsingissä vastuutyöntekijät')],
    ['a plan for all', card('Helsinki, Vantaa', 'Malli otetaan käyttöön kaikissa mukana olevissa kunnissa.')],
    ['a plan for all in Swedish', card('Helsinki, Vantaa', 'Modellen tas i bruk i alla kommuner.')],
    ['one municipality', card('Helsinki', 'Malli jää käyttöön.')],
    ['an empty section', card('Helsinki, Vantaa', '')],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('praises a card with a plan for each', () => {
    assert.equal(successes(card('Helsinki, Vantaa', 'Helsingissä ja Vantaalla koulutetaan.'))[code], 'Jokaisella kunnalla on juurruttamissuunnitelma (2).')
  })

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(card('Helsinki, Vantaa', 'Helsingissä').replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })

  it('adds an item with the name, to be filled in', () => {
    expectFixed(code, card('Espoo, Lahti', '* Espoossa koulutus'), card('Espoo, Lahti', '* Espoossa koulutus\n* Lahti: …'))
    expectFixed(code, card('Espoo, Lahti', 'Espoossa koulutus\n\n### Espoo\n\n- vetäjät'), card('Espoo, Lahti', 'Espoossa koulutus\n\n- Lahti: …\n\n### Espoo\n\n- vetäjät'))
    expectFixed(code, 'tyyppi: hankekortti\nkunnat: [Espoo, Vantaa]\njuurruttaminen:\n  - Espoossa koulutetaan\n', 'tyyppi: hankekortti\nkunnat: [Espoo, Vantaa]\njuurruttaminen:\n  - Espoossa koulutetaan\n  - "Vantaa: …"\n')
    expectFixed(code, 'tyyppi: hankekortti\nkunnat: [Espoo, Vantaa]\njuurruttaminen: Espoossa koulutetaan\n', undefined)
  })

  it('goes on asking while the item waits for its words, and adds it once', () => {
    const waiting = [card('Espoo, Lahti', '* Espoossa koulutus\n* Lahti: …'), 'tyyppi: hankekortti\nkunnat: [Espoo, Lahti]\njuurruttaminen:\n  - Espoossa koulutetaan\n  - "Lahti: ..."\n']
    for (const text of waiting) {
      assert.equal(findings(text).filter((one) => one.code === code).length, 1)
      expectFixed(code, text, undefined)
    }
    expectMarked(code, card('Espoo, Lahti', '* Espoossa koulutus\n* Lahti: vetäjät jatkavat …'))
  })
})
