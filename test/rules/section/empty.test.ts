import assert from 'node:assert/strict'
import { fixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'section/empty'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Kotikäynnit\n\nTyöryhmä kehitti kotikäyntejä.\n\n${body}`

describe(code, () => {
  it('marks headings that stand one after the other without text', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
---

# Kasvun tuki

## Tulokset ja vaikutukset (muutokset)
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ section/empty
## Yhteistyötahot ja kumppanit
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ section/empty
## Toimenpiteet
   ^^^^^^^^^^^^ section/empty

<!-- Mitä tehdään? -->

## Toiminnan juurruttaminen

Malli on juurtunut.
`)
  })

  it('marks Swedish headings, unknown ones and sub-headings too', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök

## Mål

- att utveckla hembesök

### Senare
    ^^^^^^ section/empty

## Bilder
   ^^^^^^ section/empty

## Utvärdering
   ^^^^^^^^^^^ section/empty

Kompletteras senare.
`)
  })

  it('leaves lines above hyphens alone: properties that stand too low', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kehittamissuunnitelma
---

---
tunniste: malli
tila: luonnos
---

## Tavoitteet
   ^^^^^^^^^^ section/empty
`)
  })

  it('marks keys without a value in YAML', () => {
    expectMarkedInAllSpellings(code, `tyyppi: kehittamissuunnitelma
nykytila:
^^^^^^^^ section/empty
tavoitteet: []
^^^^^^^^^^ section/empty
keinot:
^^^^^^ section/empty
  - TODO
  - "…"
arviointi: Mistä huomaatte onnistuneenne, ja miten kysytte sitä lapsilta ja vanhemmilta?
^^^^^^^^^ section/empty
tuotokset:
  - posteri
  - TODO
`)
  })

  for (const placeholder of ['TODO', 'TODO: kirjoita tavoitteet', '…', '- ', '[täydennä]', '*Täydennetään myöhemmin*', 'xxx', '- kesken\n- ?', 'To be completed.', '| Tavoite | Keino |\n|---|---|\n|  |  |', 'Mitä halusitte muuttaa, ja kenelle?']) {
    it(`takes “${placeholder.replaceAll('\n', '⏎')}” for no content`, () => {
      assert.deepEqual(findings(plan(`## Tavoitteet\n\n${placeholder}\n\n## Lisätietoja\n\nrooli\n`)).filter((one) => one.code === code).map(({ at }) => at), ['Tavoitteet'])
    })
  }

  for (const content of ['Kesken jäi yksi.', '- a\n- TODO', 'Puuttuu vielä rahaa.', '[yhteyshenkilö 1]', '`koodi`', '![Kuva](a.png)', '120', '| Tavoite | Keino |\n|---|---|\n| a |  |', 'Ei riskejä.']) {
    it(`takes “${content.replaceAll('\n', '⏎')}” for content`, () => expectMarked(code, plan(`## Tavoitteet\n\n${content}\n\n## Lisätietoja\n\nrooli\n`)))
  }

  it('leaves alone a heading with sub-headings, and the headings that group a SWOT', () => {
    expectMarked(code, plan('## Keinot\n\n### Yleisesti\n\nKotikäynnit.\n'))
    expectMarked(code, '---\ntyyppi: swot\n---\n\n# Alku\n\n## Nykytila\n\n## Vahvuudet\n\n- a\n')
  })

  it('leaves alone a key without a value whose section the body has', () => {
    expectMarked(code, '---\ntyyppi: kehittamissuunnitelma\ntuotokset:\n---\n\n# A\n\n## Tuotokset\n\nPosteri\n')
    expectMarked(code, `---
tyyppi: kehittamissuunnitelma
tuotokset:
^^^^^^^^^ section/empty
---

# A
`)
  })

  it('is milder in a draft', () => {
    const severity = (status: string): string | undefined => findings(`tyyppi: kehittamissuunnitelma\ntila: ${status}\nkeinot:\n`).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })
})

describe(`${code}: the change`, () => {
  it('puts the prompt under the heading, as a comment', () => {
    const after = fixed(code, plan('## Keinot\n\n## Aikataulu\n\nsyksy\n')) ?? ''
    assert.match(after, /## Keinot\n\n<!-- [^\n]+\? -->\n\n## Aikataulu\n/u)
    assert.equal(fixed(code, after), undefined, 'only once')
  })
  it('puts it above the key in YAML', () => {
    const after = fixed(code, 'tyyppi: kehittamissuunnitelma\nkieli: fi\nkeinot:\n') ?? ''
    assert.match(after, /kieli: fi\n# [^\n]+\?\nkeinot:\n$/u)
    assert.equal(fixed(code, after), undefined, 'only once')
  })
})
