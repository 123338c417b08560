// suppress/unused
import assert from 'node:assert/strict'
import { editsOfFix } from '../../support/fixes.ts'
import { withEdits } from '../../../server/core/edit/apply.ts'
import { engine } from '../../support/engine.ts'
import { expectMarked, findings } from '../../support/marks.ts'

const CODE = 'suppress/unused'
const HEAD = '---\ntyyppi: swot\ntunniste: a\notsikko: A\n---\n\n# A\n\n'

/** The text after the first finding is mended. */
function mended(text: string, path = 'a.md'): string {
  const document = engine.read(path, text)
  const problem = engine.check(document, undefined, '').problems.find(({ code }) => code === CODE)
  const fix = problem?.fixes[0]
  return fix ? withEdits(text, editsOfFix(document, fix, '')) : text
}

describe(CODE, () => {
  it('is told where there is nothing to hide', () => {
    expectMarked(CODE, `${HEAD}## Vahvuudet\n\n<!-- pitkospuut-disable-next-line swot/question: syy -->\n                                  ^^^^^^^^^^^^^ suppress/unused\n- Aikaa on.\n- Onko?\n`)
    expectMarked(CODE, 'tyyppi: swot\ntunniste: a\notsikko: A\n# pitkospuut-disable-next-line swot/question: syy\n                               ^^^^^^^^^^^^^ suppress/unused\nvahvuudet: [Aikaa on.]\nuhat: [Onko?]\n')
    expectMarked(CODE, `---\ntyp: swot\nid: a\nrubrik: A\nspråk: sv\nignorera:\n  - regel: swot/question\n           ^^^^^^^^^^^^^ suppress/unused\n    orsak: x\n---\n\n# A\n`)
  })

  it('is told of the one code of several that is not needed', () => {
    expectMarked(CODE, `${HEAD}## Vahvuudet\n\n<!-- pitkospuut-disable-next-line swot/question, money/format: syy -->\n                                                 ^^^^^^^^^^^^ suppress/unused\n- Onko aikaa?\n`)
  })

  it('is told of a switch behind which nothing stands', () => {
    expectMarked(CODE, `${HEAD}## Uhat\n\n- Onko?\n\n<!-- pitkospuut-disable-next-line swot/question: syy -->\n                                  ^^^^^^^^^^^^^ suppress/unused\n`)
  })

  it('is silent where nobody can say: rules that are off, of later states, or about other documents', () => {
    const off = engine.rules.registered.find(({ optIn }) => optIn)?.code
    for (const code of ['document/id-duplicate', 'section/recommended', ...(off ? [off] : [])]) {
      assert.deepEqual(findings(`${HEAD}<!-- pitkospuut-disable-file ${code}: syy -->\n`).filter((one) => one.code === CODE), [], code)
    }
  })

  it('is silent in an archived document', () => {
    expectMarked(CODE, HEAD.replace('otsikko: A\n', 'otsikko: A\ntila: arkistoitu\n') + '<!-- pitkospuut-disable-file swot/question: syy -->\n')
  })

  it('says so in three languages', () => {
    const text = `${HEAD}<!-- pitkospuut-disable-file swot/question: syy -->\n`
    const said = (['fi', 'sv', 'en'] as const).map((language) => findings(text, { language }).find(({ code }) => code === CODE)?.message ?? '')
    assert.equal(new Set(said).size, 3)
    assert.ok(said.every((one) => one.includes('swot/question')))
  })

  it('is mended by taking the comment away with its line, or the one code', () => {
    const list = `${HEAD}## Vahvuudet\n\n`
    assert.equal(mended(`${list}<!-- pitkospuut-disable-next-line swot/question: syy -->\n- Aikaa on.\n`), `${list}- Aikaa on.\n`)
    assert.equal(mended(`${list}- Aikaa on. <!-- pitkospuut-disable-next-line swot/question: syy -->\n`), `${list}- Aikaa on. \n`)
    assert.equal(mended(`${list}<!-- pitkospuut-disable-next-line swot/question, money/format: syy -->\n- Onko?\n`), `${list}<!-- pitkospuut-disable-next-line swot/question: syy -->\n- Onko?\n`)
    assert.equal(mended(`${list}<!-- pitkospuut-disable-next-line money/format, swot/question: syy -->\n- Onko?\n`), `${list}<!-- pitkospuut-disable-next-line swot/question: syy -->\n- Onko?\n`)
    assert.equal(mended('tyyppi: swot\r\n# pitkospuut-disable-file swot/question: syy\r\ntunniste: a\r\n', 'a.yaml'), 'tyyppi: swot\r\ntunniste: a\r\n')
  })
})
