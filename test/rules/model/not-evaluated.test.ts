import { expectMarked } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'model/not-evaluated'
const model = (status: string, more = ''): string => `---\ntyyppi: abc-malli\ntunniste: malli\ntila: ${status}\n${more}---\n\n# Malli\n`
const analysis = (id: string): string => `tyyppi: swot\ntunniste: swot-malli\nswot: {kohde: malli, ajankohta: loppu, kohteen_tunniste: ${id}}\n`

describe(CODE, () => {
  it('asks for an evaluation once the model is finished or spread', () => {
    expectMarked(CODE, '---\ntyyppi: abc-malli\ntila: valmis\n      ^^^^^^ model/not-evaluated\n---\n\n# Malli\n')
    expectMarked(CODE, 'typ: mötesmodell\nstatus: för spridning\n        ^^^^^^^^^^^^^ model/not-evaluated\nutvärderad:\n')
  })

  it('is content with a reference, or with an analysis that names the model', () => {
    expectMarked(CODE, model('valmis', 'arvioitu: swot-malli\n'))
    expectMarked(CODE, model('valmis'), { path: 'a.md', others: { 'b.swot.yaml': analysis('malli') } })
  })

  it('is not content with an analysis of something else, or with another document that names the model', () => {
    const marked = '---\ntyyppi: abc-malli\ntunniste: malli\ntila: valmis\n      ^^^^^^ model/not-evaluated\n---\n\n# Malli\n'
    expectMarked(CODE, marked, { path: 'a.md', others: { 'b.swot.yaml': analysis('toinen'), 'c.posteri.md': '---\ntyyppi: posteri\nkuvaa: malli\n---\n' } })
  })

  it('waits while the model is a draft or in trial, and leaves other kinds alone', () => {
    for (const status of ['luonnos', 'kommentoitavana', 'koekäytössä']) expectMarked(CODE, model(status))
    expectMarked(CODE, '---\ntyyppi: posteri\ntila: valmis\n---\n')
  })

  it('adds the key', () => expectFixed(CODE, 'tyyppi: abc-malli\ntunniste: malli\ntila: valmis\njulkaistu: [Socca]\n',
    'tyyppi: abc-malli\ntunniste: malli\ntila: valmis\njulkaistu: [Socca]\n# Missä asiakirjassa malli on arvioitu?\narvioitu:\n'))
})
