import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { stopwatch } from '../../support/time.ts'

const code = 'contact/empty-field'
const card = (administrator: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Hallinnoija\n\n${administrator}\n`

describe(code, () => {
  it('marks empty fields between commas, and a comma with nothing behind it', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
---

# Kasvun tuki

## Hallinnoiva kunta ja yhdyshenkilön tiedot

Helsinki

[yhdyshenkilö 1], kehittävä sosiaalityöntekijä, , , PL 7409, Helsingin kaupunki.
                                              ^^^^^ contact/empty-field

[yhdyshenkilö 2], kehittävä sosiaalityöntekijä,
                                              ^ contact/empty-field
`)
  })

  it('does so in a Swedish plan and in its last item', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök

## Mer information

- ledande socialarbetare,, barnskyddet
                        ^^ contact/empty-field
- växeln,
- socialhandledare,
                  ^ contact/empty-field
`)
  })

  it('marks fields in YAML and in frontmatter', () => {
    expectMarkedInAllSpellings(code, `tyyppi: kehittamissuunnitelma
yhteyshenkilot:
  - rooli: "kehittävä sosiaalityöntekijä,"
                                        ^ contact/empty-field
  - sosiaaliohjaaja, , avopalvelut
                   ^^^ contact/empty-field
lisatietoja: |
  johtava sosiaalityöntekijä,
  lastensuojelu, , Espoo
               ^^^ contact/empty-field
`)
  })

  it('says behind what the field is empty', () => {
    const [finding] = findings(card('Helsinki, kehittävä sosiaalityöntekijä, , PL 1')).filter((one) => one.code === code)
    assert.match(finding?.message ?? '', /”kehittävä sosiaalityöntekijä”/u)
  })

  for (const [what, text] of [
    ['an address over several lines', card('Kehittävä sosiaalityöntekijä,\nPL 7409,\nHelsingin kaupunki')],
    ['a list with commas', card('- Helsinki,\n- sosiaaliohjaaja,\n- vaihde')],
    ['a decimal comma and a full line', card('Espoo, 0,5 htv, sosiaaliohjaaja')],
    ['other sections', '---\ntyyppi: hankekortti\n---\n\n# A\n\n## Toimenpiteet\n\n- koulutus, , työpajat,\n'],
    ['comments', card('<!-- rooli, , puhelin, -->\n\nEspoo')],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('reads a line of thousands of commas in no time', () => {
    const watch = stopwatch()
    assert.ok(findings(card(`a${', ,'.repeat(5000)}`)).some((one) => one.code === code))
    assert.ok(watch() < 2000)
  })

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(card('Espoo, ').replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })

  it('leaves one comma between fields, and none before the first or behind the last', () => {
    expectFixed(code, card('A, sosiaalityöntekijä, , , PL 7409.'), card('A, sosiaalityöntekijä, PL 7409.'))
    expectFixed(code, card('A, sosiaalityöntekijä, ,'), card('A, sosiaalityöntekijä'))
    expectFixed(code, card(', , sosiaalityöntekijä'), card('sosiaalityöntekijä'))
    expectFixed(code, card('- A,, avopalvelut,\n- B'), card('- A, avopalvelut,\n- B'))
    expectFixed(code, 'typ: utvecklingsplan\nkontaktpersoner:\n  - roll: "socialhandledare,"\n', 'typ: utvecklingsplan\nkontaktpersoner:\n  - roll: "socialhandledare"\n')
    expectFixed(code, 'tyyppi: kehittamissuunnitelma\nlisatietoja: |\n  lastensuojelu, , Espoo\n', 'tyyppi: kehittamissuunnitelma\nlisatietoja: |\n  lastensuojelu, Espoo\n')
  })
})
