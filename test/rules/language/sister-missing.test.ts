// language/sister-missing: public documents of bilingual organisers are there in both languages.
import assert from 'node:assert/strict'
import { expectMarked, findings, type Situation } from '../../support/marks.ts'

const CODE = 'language/sister-missing'
const plan = (keys: string, mark = ''): string => `---\ntyyppi: kehittamissuunnitelma\n${mark}kieli: fi\n${keys}---\n\n# Arki\n`
const MARK = `^^^^^^ ${CODE}\n`
const PUBLIC = 'tunniste: arki\ntila: valmis\njulkisuus: julkinen\n'
const SWEDISH = '---\ntyp: utvecklingsplan\nid: vardag\nspråk: sv\n---\n\n# Vardag\n'
const others = { 'muu.md': '---\ntyyppi: swot\n---\n' }

describe(CODE, () => {
  const cases: readonly (readonly [string, string, Situation])[] = [
    ['a bilingual municipality', plan(`${PUBLIC}kunta: Espoo\n`, MARK), { others }],
    ['a unit of a bilingual county', plan(`${PUBLIC}yksikko: Vantaan ja Keravan hyvinvointialue, perhetyö\n`, MARK), { others }],
    ['a sister by the name of the file', plan(`${PUBLIC}kunta: Espoo\n`), { path: 'arki.fi.md', others: { 'arki.sv.md': SWEDISH } }],
    ['a sister by its id', plan(`${PUBLIC}kunta: Espoo\n`), { path: 'a.md', others: { 'b.md': SWEDISH.replace('id: vardag', 'id: arki-sv') } }],
    ['a sister in English is another', plan(`${PUBLIC}kunta: Espoo\n`, MARK), { path: 'arki.fi.md', others: { 'arki.en.md': '---\ntype: development-plan\nid: arki-en\nlanguage: en\n---\n' } }],
    ['a municipality of one language', plan(`${PUBLIC}kunta: Kuopio\n`), { others }],
    ['an internal document', plan('tunniste: arki\ntila: valmis\nkunta: Espoo\n'), { others }],
    ['a draft', plan('tunniste: arki\njulkisuus: julkinen\nkunta: Espoo\n'), { others }],
  ]
  for (const [what, text, situation] of cases) it(what, () => expectMarked(CODE, text, situation))

  it('asks a Swedish document for its Finnish version', () => {
    const text = SWEDISH.replace('---\n\n', 'status: färdig\noffentlighet: offentlig\nkommun: Borgå\n---\n\n')
    const [found] = findings(text, { path: 'vardag.sv.md', others, language: 'sv' }).filter(({ code }) => code === CODE)
    assert.equal(found?.message, 'Den finskspråkiga version saknas. Spara den med ett namn som har .fi, till exempel vardag.fi.md.')
  })
})
