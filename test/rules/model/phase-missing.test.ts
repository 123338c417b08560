import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'
import assert from 'node:assert/strict'

const CODE = 'model/phase-missing'

describe(CODE, () => {
  it('marks a listed phase that has no row', () => expectMarked(CODE, `---
tyyppi: abc-malli
vaiheet:
  - ennen neuvottelua
  - neuvottelussa
  - neuvottelun jälkeen
    ^^^^^^^^^^^^^^^^^^^ model/phase-missing
---

# Malli

## Vaiheet ja toimijat

| Vaihe | Lapsi | Koulu |
| --- | --- | --- |
| 1) Ennen | kertoo | kutsuu |
| 2) Neuvottelun aikana | puhuu | kuuntelee |
`))

  it('marks it in Swedish YAML', () => expectMarked(CODE, `typ: mötesmodell
skeden: [före mötet, efter mötet]
                     ^^^^^^^^^^^ model/phase-missing
skeden_och_aktörer:
  - {skede: före mötet, aktör: barn, uppgifter: [berättar]}
`))

  for (const [kind, heading, ...rows] of [['abc-malli', 'Vaiheet ja toimijat', 'Valmistelu', 'Tapaaminen', 'Jälkeen'], ['mötesmodell', 'Faser och aktörer', 'Före', 'Mötet', 'Uppföljning'], ['meeting-model', 'Phases and actors', 'Preparing', 'Meeting', 'Follow-up']]) {
    it(`takes the usual phases by the names that people give them: ${rows.join(', ')}`, () => expectMarked(CODE, `---\ntype: ${kind}\n---\n\n# A\n\n## ${heading}\n\n| | Barn | Koulu |\n|---|---|---|\n${rows.map((row) => `| ${row} | a | b |\n`).join('')}`))
  }

  it('marks it where phases are headings, with CRLF', () => {
    const text = '---\ntype: meeting-model\nphase names: [before, Follow-up call]\n---\n\n# Model\n\n## Phases and actors\n\n### Before\n\n- Child: tells\n- School: listens\n'
    assert.deepEqual(findings(text.replaceAll('\n', '\r\n')).filter(({ code }) => code === CODE).map(({ at }) => at), ['Follow-up call'])
  })

  it('marks all of them where the section tells only in prose', () => expectMarked(CODE, `---
tyyppi: abc-malli
vaiheet: [ennen, aikana]
          ^^^^^ model/phase-missing
                 ^^^^^^ model/phase-missing
---

## Vaiheet

Kaikilla on omat tehtävänsä.
`))

  it('expects the usual phases where none are listed', () => expectMarked(CODE, `---
tyyppi: abc-malli
---

## Vaiheet ja toimijat
   ^^^^^^^^^^^^^^^^^^^ model/phase-missing

| Vaihe | Lapsi |
| --- | --- |
| ennen neuvottelua | kertoo |
| neuvottelussa | puhuu |
`))

  const SILENT: Readonly<Record<string, string>> = {
    'phases of its own': '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi |\n| --- | --- |\n| tutustuminen | a |\n| kävely | b |\n',
    'all three under other names': '---\ntyyppi: abc-malli\nvaiheet: [ennen neuvottelua, neuvottelussa, neuvottelun jälkeen]\n---\n\n## Vaiheet\n\n| Toimija | Ennen | Aikana | Jälkeen |\n| --- | --- | --- | --- |\n| Lapsi | a | b | c |\n',
    'no section at all': '---\ntyyppi: abc-malli\nvaiheet: [ennen]\n---\n\n# Malli\n',
    'an empty section': '---\ntyyppi: abc-malli\nvaiheet: [ennen]\n---\n\n## Vaiheet\n',
    'a kind without a matrix': '---\ntyyppi: posteri\n---\n\n## Malli\n\n1) ennen\n',
  }
  for (const [name, text] of Object.entries(SILENT)) it(`is silent on ${name}`, () => expectMarked(CODE, text))

  it('weighs more once the model is in use', () => {
    const text = (status: string): string => `---\ntyyppi: abc-malli\ntila: ${status}\nvaiheet: [oma]\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi |\n| --- | --- |\n| muu | a |\n`
    assert.deepEqual(['luonnos', 'koekäytössä'].map((status) => findings(text(status)).find(({ code }) => code === CODE)?.severity), ['warning', 'error'])
  })

  it('adds a row to the table', () => expectFixed(CODE, `---
tyyppi: abc-malli
vaiheet: [ennen, jälkeen]
---

## Vaiheet

| Vaihe | Lapsi | Koulu |
| --- | --- | --- |
| ennen | a | b |

## Periaatteet
`, `---
tyyppi: abc-malli
vaiheet: [ennen, jälkeen]
---

## Vaiheet

| Vaihe | Lapsi | Koulu |
| --- | --- | --- |
| ennen | a | b |
| jälkeen |  |  |

## Periaatteet
`))

  it('adds a heading where phases are headings', () => expectFixed(CODE, `---
tyyppi: abc-malli
vaiheet: [ennen, jälkeen]
---

## Vaiheet

### Ennen

- Lapsi: a
- Koulu: b

## Periaatteet
`, `---
tyyppi: abc-malli
vaiheet: [ennen, jälkeen]
---

## Vaiheet

### Ennen

- Lapsi: a
- Koulu: b

### jälkeen

- Lapsi:
- Koulu:

## Periaatteet
`))

  it('praises a complete table', () => assert.equal(successes('---\ntyyppi: abc-malli\nvaiheet: [ennen]\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi |\n| --- | --- |\n| ennen | a |\n')[CODE], 'Kaikki mallin vaiheet (1) ovat taulukossa.'))
})
