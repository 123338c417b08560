import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'goal/name-drift'
const card = (goals: string, outputs: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Tavoitteet\n\n${goals}\n\n## Tuotokset\n\n${outputs}\n`
const GOALS = '- Asiakasosallisuus\n- Monitoimijaisuus\n- Opetuksen ja tutkimuksen yhteys'
const OUTPUTS = '### Asiakasosallisuus\n\n- esite\n\n### Moniammatillinen yhteistyö\n\n- malli\n\n### Tutkimuksen ja opetuksen yhteys\n\n- opinnäytteet'
const MARK = '    ^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/name-drift'
const marked = (outputs: string): string => outputs.replace('### Moniammatillinen yhteistyö', `$&\n${MARK}`)

describe(code, () => {
  it('marks the group in the place of the only goal without a counterpart', () => {
    expectMarkedInAllSpellings(code, card(GOALS, marked(OUTPUTS)))
  })

  it('does so in Swedish and in YAML', () => {
    expectMarkedInAllSpellings(code, `typ: projektkort
mål: [Klientdelaktighet, Samarbete mellan aktörer]
produkter:
  grupper:
    - rubrik: Klientdelaktighet
      punkter: [broschyr]
    - rubrik: Yrkesövergripande arbete
              ^^^^^^^^^^^^^^^^^^^^^^^^ goal/name-drift
      punkter: [modell]
`)
  })

  it('asks about both names', () => {
    const message = findings(card(GOALS, OUTPUTS)).find((one) => one.code === code)?.message ?? ''
    assert.match(message, /”Moniammatillinen yhteistyö”.*”Monitoimijaisuus”/u)
  })

  for (const [what, goals, outputs] of [
    ['names that agree', GOALS, OUTPUTS.replace('Moniammatillinen yhteistyö', 'Monitoimijaisuus')],
    ['names in other case forms', GOALS, OUTPUTS.replace('Moniammatillinen yhteistyö', 'Monitoimijaisuuden vahvistuminen')],
    ['two goals without a counterpart: which is which?', `${GOALS}\n- Juurtuminen`, OUTPUTS],
    ['a group in another place', GOALS, `### Luvut\n\n- 12 perhettä\n\n${OUTPUTS.replace('### Moniammatillinen yhteistyö\n\n- malli\n\n', '')}`],
    ['groups that have nothing to do with goals', GOALS, '### Mallit\n\n- abc-malli\n\n### Lomakkeet\n\n- palautelomake'],
    ['a goal that knows the other name', GOALS.replace('Monitoimijaisuus', 'Monitoimijaisuus {alias="Moniammatillinen yhteistyö"}'), OUTPUTS],
    ['outputs in one list', GOALS, '- esite\n- malli'],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, card(goals, outputs)))

  it('offers the name of the goal', () => {
    expectFixed(code, card(GOALS, OUTPUTS), card(GOALS, OUTPUTS.replace('Moniammatillinen yhteistyö', 'Monitoimijaisuus')))
    expectFixed(code, 'tyyppi: hankekortti\ntavoitteet: [Osallisuus, Monitoimijaisuus]\ntuotokset:\n  ryhmät:\n    - otsikko: Osallisuus\n      kohdat: [a]\n    - otsikko: "Yhteistyö: arki"\n      kohdat: [b]\n',
      'tyyppi: hankekortti\ntavoitteet: [Osallisuus, Monitoimijaisuus]\ntuotokset:\n  ryhmät:\n    - otsikko: Osallisuus\n      kohdat: [a]\n    - otsikko: "Monitoimijaisuus"\n      kohdat: [b]\n')
  })

  it('offers the other name for the goal, beside what the goal is marked with', () => {
    const offer = { name: 'alias' }
    expectFixed(code, card(GOALS, OUTPUTS), card(GOALS.replace('Monitoimijaisuus', '$& {alias="Moniammatillinen yhteistyö"}'), OUTPUTS), offer)
    expectFixed(code, card(GOALS.replace('Monitoimijaisuus', '$& {#T2}'), OUTPUTS), card(GOALS.replace('Monitoimijaisuus', '$& {#T2 alias="Moniammatillinen yhteistyö"}'), OUTPUTS), offer)
    expectMarked(code, card(GOALS.replace('Monitoimijaisuus', '$& {#T2 alias="Moniammatillinen yhteistyö"}'), OUTPUTS))
  })
})
