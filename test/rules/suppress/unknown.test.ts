// suppress/unknown
import assert from 'node:assert/strict'
import { editsOfFix } from '../../support/fixes.ts'
import { withEdits } from '../../../server/core/edit/apply.ts'
import { engine } from '../../support/engine.ts'
import { expectMarked, findings } from '../../support/marks.ts'

const CODE = 'suppress/unknown'
const HEAD = '---\ntyyppi: swot\ntunniste: a\notsikko: A\n---\n\n# A\n\n'

const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['a code that is none', `${HEAD}<!-- pitkospuut-disable-file swot/kysymys: syy -->\n                             ^^^^^^^^^^^^ suppress/unknown\n`],
  ['a family that is none', `${HEAD}<!-- pitkospuut-disable-file kysymykset: syy -->\n                             ^^^^^^^^^^ suppress/unknown\n`],
  ['no code at all', `${HEAD}<!-- pitkospuut-disable-file -->\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppress/unknown\n`],
  ['a reason in place of a code', `${HEAD}<!-- pitkospuut-disable-file: näin sovittiin -->\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppress/unknown\n`],
  ['a directive that is none', `${HEAD}<!-- pitkospuut-disable-line swot/question: syy -->\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppress/unknown\n`],
  ['in YAML', 'tyyppi: swot\ntunniste: a\notsikko: A\n# pitkospuut-disable-file swot/questions: syy\n                          ^^^^^^^^^^^^^^ suppress/unknown\n'],
  ['in the frontmatter', '---\ntyyppi: swot\ntunniste: a\notsikko: A\nohita: [{ sääntö: swot/kysymys, syy: syy }]\n                  ^^^^^^^^^^^^ suppress/unknown\n---\n\n# A\n'],
  ['known codes, families and codes of the engine are fine', `${HEAD}<!-- pitkospuut-disable-file swot/question, list, yaml/tab, schema, document/too-complex: syy -->\n`],
  ['words of others are left alone', `${HEAD}<!-- pitkospuut-esimerkki: tämä on vain muistiinpano -->\n<!-- pitkospuut -->\n`],
]

describe(CODE, () => {
  for (const [what, marked] of CASES) it(what, () => expectMarked(CODE, marked, { path: marked.startsWith('---') ? 'a.md' : 'a.yaml' }))

  it('asks "did you mean", and changes it', () => {
    const text = `${HEAD}## Uhat\n\n<!-- pitkospuut-disable-next-line swot/questions: syy -->\n- Onko?\n`
    assert.match(findings(text, { language: 'sv' }).find(({ code }) => code === CODE)?.message ?? '', /Menade du ”swot\/question”\?/u)
    const document = engine.read('a.md', text)
    const [fix] = engine.check(document, undefined, '').problems.find(({ code }) => code === CODE)?.fixes ?? []
    assert.ok(fix)
    assert.equal(withEdits(text, editsOfFix(document, fix, '')), text.replace('questions', 'question'))
  })
})
