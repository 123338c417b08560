// swot/tense: quadrants of the future do not tell of the past, nor those of the present of what is to come.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/tense'

describe(CODE, () => {
  it('marks the past in opportunities and threats', () => {
    expectMarkedInAllSpellings(CODE, swot({ Mahdollisuudet: '- yhteistyö oli innostavaa\n            ^^^ swot/tense', Uhat: '- Henkilöstö vaihtui usein\n             ^^^^^^^ swot/tense\n- aika loppuu' }))
  })

  it('marks the future in strengths and weaknesses', () => {
    expectMarkedInAllSpellings(CODE, swot({ Vahvuudet: '- Tulevaisuudessa yhteiset koulutukset\n  ^^^^^^^^^^^^^^^ swot/tense\n- osaaminen', Heikkoudet: '- Jatkossa resurssit vähenevät\n  ^^^^^^^^ swot/tense' }))
  })

  it('reads Swedish, English and YAML', () => {
    expectMarkedInAllSpellings(CODE, 'typ: swot\nspråk: sv\nstyrkor: [I framtiden gemensam utbildning]\n          ^^^^^^^^^^^ swot/tense\nhot:\n  - Personalen byttes ut\n               ^^^^^^ swot/tense\n  - var och en arbetar för sig\n')
    expectMarked(CODE, 'type: swot\nlanguage: en\nthreats: [Staff changed, Meetings were cancelled]\n                                  ^^^^ swot/tense\n')
  })

  const quiet: readonly (readonly [string, Parameters<typeof swot>[0]])[] = [
    ['what happened before in the present', { Vahvuudet: '- yhteistyö oli innostavaa', Heikkoudet: '- ohjaus tapahtui organisaatiotasolla' }],
    ['the past as the ground of what may come', { Mahdollisuudet: '- kokeilu onnistui, joten sitä voi levittää\n- malli oli toimiva ja se voidaan ottaa käyttöön', Uhat: '- henkilöstö vaihtui ja voi vaihtua uudelleen' }],
    ['the past in a clause of its own', { Mahdollisuudet: '- hyödyntää kokemusta, joka oli hyvä\n- verkosto jota ei ennen ollut oli tarpeen\n- mallin levittäminen (kokeilu onnistui)', Uhat: '- työ palaa siihen mitä oli' }],
    ['the future inside an item of the present', { Vahvuudet: '- osaaminen, jota tulevaisuudessa tarvitaan', Heikkoudet: '- suunnitelma jatkosta puuttuu' }],
    ['other words that begin alike', { Mahdollisuudet: '- olisi aikaa\n- olivihreä huone', Uhat: '- puuttuu aikaa\n- jää kesken' }],
  ]
  for (const [what, given] of quiet) it(`is silent on ${what}`, () => expectMarked(CODE, swot(given)))

  it('offers to move the item to the quadrant of the other time', () => {
    expectFixed(CODE, swot({ Uhat: '- henkilöstö vaihtui usein\n- aika loppuu' }), swot({ Heikkoudet: '- arjen kiireisyys\n- henkilöstö vaihtui usein', Uhat: '- aika loppuu' }))
    expectFixed(CODE, swot({ Vahvuudet: '- osaaminen\n- Jatkossa yhteiset koulutukset' }), swot({ Vahvuudet: '- osaaminen', Mahdollisuudet: '- seudullinen jakaminen\n- Jatkossa yhteiset koulutukset' }))
    expectFixed(CODE, swot({ Uhat: '- henkilöstö vaihtui usein' }), undefined)
  })
})
