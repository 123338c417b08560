// swot/question: items that ask instead of telling.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { findings, expectMarked } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/question'
const EXAMPLE = readFileSync(new URL('../../../examples/swot-alku-kehra-ii.md', import.meta.url), 'utf8')

/** Items that are questions, with the words that are marked. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ['yhteinen tahtotila?', 'yhteinen tahtotila?'],
  ['kuinka löytää aikaa yhteiselle kehittämiselle', 'kuinka löytää aikaa yhteiselle kehittämiselle'],
  ['Onko malli liian tarkka ja sitoo liikaa työntekijöiden toimintaa.', 'Onko malli liian tarkka ja sitoo liikaa työntekijöiden toimintaa.'],
  ['Ei nosta lasta erityisesti, onko liian tasapuolinen?', 'onko liian tasapuolinen?'],
  ['yhteensovittaminen jatkumoksi, miten pystytään hyödyntämään tuotoksia', 'miten pystytään hyödyntämään tuotoksia'],
  ['resurssit; mistä aika, miten jaetaan', 'miten jaetaan'],
  ['uusi malli – kuinka se juurtuu', 'kuinka se juurtuu'],
  ['pystyykö ulkopuolinen toimimaan mallin mukaan', 'pystyykö ulkopuolinen toimimaan mallin mukaan'],
  ['voidaanko mallia levittää', 'voidaanko mallia levittää'],
  ['sitoutuvatko kumppanit', 'sitoutuvatko kumppanit'],
  ['löytyykö aikaa', 'löytyykö aikaa'],
  ['riittääkö raha', 'riittääkö raha'],
  ['eikö yhteistyö kanna', 'eikö yhteistyö kanna'],
  ['mitä tapahtuu hankkeen jälkeen', 'mitä tapahtuu hankkeen jälkeen'],
  ['”Kuka ottaa kopin?”', 'Kuka ottaa kopin?'],
  ['Malli on valmis. Kuka jatkaa?', 'Kuka jatkaa?'],
  ['hur hittar vi tid för gemensam utveckling', 'hur hittar vi tid för gemensam utveckling'],
  ['finns det tid', 'finns det tid'],
  ['en ny modell, hur förankras den', 'hur förankras den'],
  ['how do we find the time', 'how do we find the time'],
  ['is there enough time', 'is there enough time'],
]

const STATEMENTS: readonly string[] = [
  'kehittäjäverkko toimii', 'Verkko on laaja', 'yksikkö on pieni', 'viikko on lyhyt aika', 'koko tiimi mukana', 'joukko innostuneita', 'joko koulu tai päiväkoti mukana',
  'henkilöstö sitoutunutta', 'näkökulma lapseen', 'selkeys siitä, miten toimitaan', 'epäselvää kaikille, onko rahaa', 'ymmärrys siitä, mitä kirjataan, miten arvioidaan ja onko aikaa', 'ei tiedetä, miten jatketaan',
  'kiire, mikä vaikeuttaa yhteistyötä', 'kaikki, mitä on opittu', 'mitä enemmän aikaa, sitä parempi tulos', 'miten tahansa sovittavissa', 'missä luottamusta on, siellä onnistutaan',
  'Miten hieno tiimi!', 'opas: https://esimerkki.fi/haku?q=1', 'mikäli aikaa on, jatketaan', 'kokemuksia kehittämisestä, mm. käytännön aikataulut', 'yhteistyön muoto – koulu ja lastensuojelu',
  'hur som helst tillgänglig', 'vad gäller samarbetet är vi starka', 'när projektet slutar fortsätter arbetet', 'har god kontakt med skolan', 'however small, a good team', 'what works well is the team',
]

describe(CODE, () => {
  for (const [item, at] of QUESTIONS) {
    it(`asks: ${item}`, () => {
      expectMarkedInAllSpellings(CODE, swot({ Heikkoudet: `- ${item}\n${' '.repeat(2 + item.indexOf(at))}${'^'.repeat(at.length)} ${CODE}` }))
      expectMarked(CODE, `tyyppi: swot\nheikkoudet:\n  - text: ${JSON.stringify(item)}\n${' '.repeat(10 + JSON.stringify(item).indexOf(at))}${'^'.repeat(at.length)} ${CODE}\n`, { path: 'a.yaml' })
    })
  }
  it('is silent on statements', () => expectMarkedInAllSpellings(CODE, swot({ Heikkoudet: STATEMENTS.map((item) => `- ${item}`).join('\n') })))
  it('is silent outside quadrants', () => expectMarked(CODE, swot({}, '', '\n## Johtopäätökset\n\n- miten jatketaan?\n')))
  it('reads nested items', () => expectMarked(CODE, swot({ Uhat: `- aika\n  - riittääkö se?\n    ^^^^^^^^^^^^^^ ${CODE}` })))

  it('finds the five questions of the start SWOT, and no more', () => {
    assert.deepEqual(findings(EXAMPLE).filter(({ code }) => code === CODE).map(({ line }) => line), [36, 46, 49, 68, 69])
  })
  it('quotes the question and names the quadrant', () => {
    const message = (language: 'fi' | 'sv'): string => findings(swot({ Uhat: '- kuka jatkaa?' }), { language }).find(({ code }) => code === CODE)?.message ?? ''
    assert.match(message('fi'), /^”kuka jatkaa\?” on kysymys\. Onko asia jo todettu \(Uhat\)/u)
    assert.match(message('sv'), /\(Hot\)/u)
  })

  it('moves the question to the conclusions, to be clarified', () => {
    const given = (threats: string, conclusions: string): string => swot({ Uhat: threats }, '', `\n## Johtopäätökset\n\n${conclusions}`)
    expectFixed(CODE, given('- kiire\n- kuka jatkaa?', '- sovitaan tilat\n'), given('- kiire', '- sovitaan tilat\n- Selvitetään: kuka jatkaa?\n'))
    expectFixed(CODE, given('- kiire\n- kuka jatkaa?', ''), given('- kiire', '- Selvitetään: kuka jatkaa?\n\n'))
    expectFixed(CODE, 'tyyppi: swot\nuhat:\n  - kuka jatkaa?\n  - kiire\njohtopäätökset:\n  - sovitaan tilat\n', 'tyyppi: swot\nuhat:\n  - kiire\njohtopäätökset:\n  - sovitaan tilat\n  - "Selvitetään: kuka jatkaa?"\n')
  })

  it('makes conclusions for it where there are none', () => {
    for (const uhat of ['- kiire\n- kuka jatkaa?', '- kuka jatkaa?\n- kiire']) {
      expectFixed(CODE, swot({ Uhat: uhat }), `${swot({ Uhat: '- kiire' }).trimEnd()}\n\n## Johtopäätökset\n\n- Selvitetään: kuka jatkaa?\n`)
    }
  })

  it('leaves a question where it is when it is all that its quadrant says or has more below it', () => {
    expectFixed(CODE, 'tyyppi: swot\nuhat:\n  - kuka jatkaa?\n  - kiire\n', undefined)
    for (const threats of ['- kuka jatkaa?', '- kiire\n- kuka jatkaa?\n  - kunnassa']) expectFixed(CODE, swot({ Uhat: threats }, '', '\n## Johtopäätökset\n\n- sovitaan\n'), undefined)
  })
})
