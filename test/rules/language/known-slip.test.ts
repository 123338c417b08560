// language/known-slip: slips that are known from the field.
import assert from 'node:assert/strict'
import { findings } from '../../support/marks.ts'
import { slipsIn } from '../../../server/core/rules/shared/slips.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'language/known-slip'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['whole words are marked', plan(`Verkstopankin ylläpito ja kehittämissyksikön työ
^^^^^^^^^^^^^ language/known-slip
                          ^^^^^^^^^^^^^^^^^^ language/known-slip`)],
    ['slips of two words', plan(`Swot analyysi ja abc malli
^^^^^^^^^^^^^ language/known-slip
                 ^^^^^^^^^ language/known-slip`)],
    ['in YAML', `tyyppi: kehittamissuunnitelma
tavoitteet:
  - toimintapoja arkeen
    ^^^^^^^^^^^^ language/known-slip
`],
    ['a name of several words takes a space before its hyphen', plan('Hyvän kohtaamisen ABC -malli')],
    ['good words that begin alike', plan('kehittämissykli, kehittämissysteemi, tutkimusennuste, monitoimijasta kerrottiin, monitoimijaisten yhteistyön muotojen kirjo')],
    ['the source of the document', '---\ntyyppi: kehittamissuunnitelma\nlahde:\n  huomautus: "Verksto- säilytetty"\n---\n\n# Arki\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  for (const [given, right] of [
    ['Verkstokonsulttikoulutuksen', 'Verkostokonsulttikoulutuksen'], ['VERKSTO', 'VERKOSTO'], ['Kehittämisyhmittät', 'Kehittämisryhmät'], ['ABC malli', 'ABC-malli'], ['Swot analyysin', 'SWOT-analyysin'],
    ['Lapsen Äänikehittämisohjelma', 'Lapsen ääni -kehittämisohjelma'], ['käyttöön ottoa', 'käyttöönottoa'], ['lastensuojelun vastuusosisalityöntekijöitä', 'vastuusosiaalityöntekijöitä'], ['Käytännöntyön', 'Käytännön työn'],
  ] as const) it(`${given} → ${right}`, () => assert.deepEqual(slipsIn(given).map((slip) => slip.right), [right]))

  it('tells whether it is sure', () => assert.deepEqual(['arviointiprosesssin', 'tapaamisen kutsuttiin'].map((text) => slipsIn(text)[0]?.sure), [true, false]))
  it('says what was meant, in Swedish and English too', () => {
    const text = plan('tietoisikujen')
    assert.match(findings(text, { language: 'sv' }).find(({ code }) => code === CODE)?.message ?? '', /Menade du ”tietoiskujen”/u)
    assert.match(findings(text, { language: 'en' }).find(({ code }) => code === CODE)?.message ?? '', /mean “tietoiskujen”/u)
  })
})
