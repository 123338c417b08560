import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'goal/mixed-forms'
const plan = (goals: string, head = 'tyyppi: kehittamissuunnitelma', title = 'Tavoitteet'): string => `---\n${head}\n---\n\n# Arki kantaa\n\n## ${title}\n\n${goals}\n`

describe(code, () => {
  it('marks the first goal in another form than most', () => {
    expectMarkedInAllSpellings(code, plan(`- Kehittää perheiden tukea
- Asiakastyön tekeminen läpinäkyväksi
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/mixed-forms
- Lisätä vanhempien osallisuutta
- Lapset ovat mukana suunnittelussa`))
  })

  it('tells a state from the doing', () => {
    expectMarked(code, plan(`- Osallisuuden vahvistaminen
- Vanhemmat ja lapset ovat mukana
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/mixed-forms
- Yhteistyön syventäminen`))
  })

  it('reads Swedish, English and YAML', () => {
    expectMarkedInAllSpellings(code, plan('- Utveckla stödet för familjer\n- Stärkande av delaktigheten\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/mixed-forms\n- Barnen deltar i planeringen', 'typ: utvecklingsplan\nspråk: sv', 'Mål'))
    expectMarked(code, plan('- Develop support for families\n- Strengthening of ties\n  ^^^^^^^^^^^^^^^^^^^^^ goal/mixed-forms\n- To find time', 'type: development-plan\nlanguage: en', 'Goals'))
    expectMarkedInAllSpellings(code, 'tyyppi: hankekortti\ntavoitteet:\n  - Tukea vanhempia\n  - Lasten kuuleminen\n    ^^^^^^^^^^^^^^^^^ goal/mixed-forms\n')
  })

  it('says both forms', () => {
    const message = findings(plan('- Kehittää tukea\n- Lasten kuuleminen')).find((one) => one.code === code)?.message ?? ''
    assert.match(message, /”Kehittää tukea”.*”Lasten kuuleminen”/u)
  })

  for (const [what, goals] of [
    ['goals in one form', '- Kehittää mallia\n- Juurruttaa se arkeen\n- Selkeyttää työnjakoa\n- Monipuolistaa tukea'],
    ['themes, which have no form to be told', '- Asiakasosallisuus\n- Monitoimijaisuus\n- Muodostaa tiivis yhteys'],
    ['a clause behind the goal', '- Kehittää malli, joka on helppo ottaa käyttöön\n- Lisätä tukea, jotta vanhemmat ovat mukana\n- Löytää keinoja: perheiden kuuleminen'],
    ['a noun with a relative clause', '- Osaamisen vahvistaminen\n- Menetelmä joka on käytössä kaikilla\n- Tieto siitä, mitä lapset osaavat'],
    ['people, who are no doing', '- Tukea jokaista\n- Jokainen ihminen\n- Lähi-ihminen jokaiselle'],
    ['the doing with a state inside', '- Vertaisryhmien perustaminen ja niiden ohjaaminen\n- Lasten kuuleminen (lapsi on mukana)'],
    ['one goal', '- Lapset ovat mukana'],
    ['no goals', ''],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, plan(goals)))

  it('compares refined goals with each other only', () => {
    expectMarked(code, plan('1) Kehittää tukea\n2) Lisätä aikaa\n\nTavoitteet tiivistyivät seuraavasti.\n\n1) Lasten kuuleminen\n2) Vanhempien tukeminen'))
  })

  it('does not take an English preposition for a Finnish verb', () => {
    expectMarked(code, plan('- Develop services\n- Focus on children', 'type: development-plan\nlanguage: en', 'Goals'))
  })
})
