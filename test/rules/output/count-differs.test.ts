import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'output/count-differs'
const card = (outputs: string, outcomes: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Tuotokset\n\n${outputs}\n\n## Tulokset\n\n${outcomes}\n`
const OUTPUTS = 'Opinnäytetöitä: 2 pro gradu työtä, amk-tutkinnon opinnäytetyö, kaksi käytäntötutkimusta.'

describe(code, () => {
  it('marks a thesis that the outputs do not know', () => {
    expectMarkedInAllSpellings(code, card(OUTPUTS, `Valmistuvat mm. ammatillinen lisensiaattityö, pro gradu, käytäntötutkimus ja amk-työ.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output/count-differs`))
  })

  it('marks another number, and more than the outputs have', () => {
    expectMarked(code, card(OUTPUTS, '- 3 pro gradu -tutkielmaa\n  ^^^^^^^^^^^^^^^^^^^^^^^ output/count-differs'))
    expectMarked(code, card('- yksi väitöskirja', '- Väitöskirja arjesta\n  ^^^^^^^^^^^ output/count-differs\n- väitöskirja koulusta'))
    expectMarked(code, card('- 3 pro gradua', '- Kaksi pro gradua\n  ^^^^^^^^^^^^^^^^ output/count-differs'))
  })

  it('reads Swedish and English in YAML', () => {
    expectMarkedInAllSpellings(code, `typ: projektkort
språk: sv
produkter: [två doktorsavhandlingar]
resultat: [en licentiatavhandling]
           ^^^^^^^^^^^^^^^^^^^^^^ output/count-differs
`)
    expectMarked(code, 'type: project-card\noutputs: [two master\'s theses]\noutcomes: [three master\'s theses]\n           ^^^^^^^^^^^^^^^^^^^^^ output/count-differs\n')
  })

  it('tells both counts', () => {
    const message = findings(card(OUTPUTS, 'Valmistui lisensiaattityö.')).find((one) => one.code === code)?.message ?? ''
    assert.match(message, /”Tuotokset” on 2 pro gradua, 1 amk-työ, 2 käytäntötutkimusta, tässä 1 lisensiaattityö/u)
  })

  for (const [what, outputs, outcomes] of [
    ['the same count', OUTPUTS, 'Valmistui 2 pro gradua, yksi AMK-opinnäytetyö ja 2 käytäntötutkimusta.'],
    ['some of them', OUTPUTS, 'Muun muassa pro gradu kertoi lasten kokemuksista.'],
    ['words about one that is known', OUTPUTS, 'Pro gradussa todettiin, että väitöskirjan mukaan käytäntötutkimuksellinen ote kantoi.'],
    ['theses of one section only', '- malli', 'Valmistui väitöskirja.'],
    ['theses without their kind', '- useita opinnäytetöitä', '- opinnäytetöitä'],
    ['outcomes without theses', OUTPUTS, 'Osaaminen kasvoi.'],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, card(outputs, outcomes)))
})
