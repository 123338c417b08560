// swot/threat-without-risk: the threats of a start are among the risks of the project. Off until it is switched on.
import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/threat-without-risk'
const HEAD = 'tunniste: alku\ntila: valmis\nhanke: Kehrä II\nswot:\n  kohde: hanke\n  ajankohta: alku\n'
const THREATS = `- hankehenkilöstön vaihtuminen
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${CODE}
- työntekijävaihdokset työryhmissä
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${CODE}
- kumppanien sitoutuminen
- muutos organisaatiossa`
const RISKS = '- Kuntien organisaatiomuutokset keväällä\n- Heikko sitoutuminen yhteiseen kehittämiseen\n'
const quiet = (text: string): string => text.replace(/^ *\^+ .*\n/gmu, '')
const card = (risks: string, name = 'Kehrä II Moniammatilliset pitkospuut'): string => `---\ntyyppi: hankekortti\ntunniste: kortti\notsikko: Kortti\nhanke:\n  virallinen_nimi: ${name}\n---\n\n## Riskit\n\n${risks}`

describe(CODE, () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['threats that no risk speaks of', swot({ Uhat: THREATS }, HEAD), { 'kortti.md': card(RISKS) }],
    ['risks that speak of them in other forms', quiet(swot({ Uhat: THREATS }, HEAD)), { 'kortti.md': card(`${RISKS}- Henkilöstö vaihtuu\n`) }],
    ['risks in YAML of a card that names the analysis', swot({ Uhat: THREATS }, HEAD), { 'kortti.yaml': 'tyyppi: hankekortti\ntunniste: k\nliittyy: [alku]\nriskit:\n  - riski: Organisaatiomuutokset\n    varautuminen: sovitaan\n  - Heikko sitoutuminen\n' }],
    ['the card of another project', quiet(swot({ Uhat: THREATS }, HEAD)), { 'kortti.md': card(RISKS, 'SUKEDO') }],
    ['a card without risks: another finding asks for them', quiet(swot({ Uhat: THREATS }, HEAD)), { 'kortti.md': card('') }],
    ['an analysis of the end', quiet(swot({ Uhat: THREATS }, HEAD.replace('alku\n', 'a\n').replace('ajankohta: alku', 'ajankohta: loppu'))), { 'kortti.md': card(RISKS) }],
    ['a draft', quiet(swot({ Uhat: THREATS }, HEAD.replace('valmis', 'luonnos'))), { 'kortti.md': card(RISKS) }],
    ['weaknesses, and questions', swot({ Heikkoudet: '- henkilöstö vaihtuu', Uhat: '- pysyykö henkilöstö?' }, HEAD), { 'kortti.md': card(RISKS) }],
    ['threats in words of the whole field', swot({ Uhat: '- lastensuojelun työryhmän yhteistyö' }, HEAD), { 'kortti.md': card(RISKS) }],
    ['Swedish, in YAML', `typ: swot
status: färdig
projekt: Kehrä II
swot: { objekt: projekt, tidpunkt: start }
hot:
  - Personalen byts ut
    ^^^^^^^^^^^^^^^^^^ ${CODE}
  - Partnernas engagemang
`, { 'kortti.yaml': 'typ: projektkort\nprojekt: Kehrä II\nrisker: [Svagt engagemang hos partner]\n' }],
  ]
  for (const [what, text, others] of cases) it(what, () => expectMarked(CODE, text, { others, eager: true }))

  it('is off until it is switched on, and says where the risks are', () => {
    const text = quiet(swot({ Uhat: THREATS }, HEAD))
    const others = { 'kortti.md': card(RISKS) }
    expectMarked(CODE, text, { others })
    assert.match(findings(text, { others, eager: true }).find(({ code }) => code === CODE)?.message ?? '', /”hankehenkilöstön vaihtuminen”.*\(Kortti\)/u)
  })
})
