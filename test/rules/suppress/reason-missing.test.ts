// suppress/reason-missing
import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'

const CODE = 'suppress/reason-missing'
const HEAD = '---\ntyyppi: swot\ntunniste: a\notsikko: A\n---\n\n# A\n\n## Uhat\n\n'

const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['a comment with a code only', `${HEAD}<!-- pitkospuut-disable-next-line swot/question -->\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppress/reason-missing\n- Onko?\n`],
  ['a colon and nothing behind it', `${HEAD}<!-- pitkospuut-disable-next-line swot/question: -->\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppress/reason-missing\n- Onko?\n`],
  ['in YAML', 'tyyppi: swot\ntunniste: a\notsikko: A\n# pitkospuut-disable-next-line swot/question\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppress/reason-missing\nuhat: [Onko?]\n'],
  ['in the frontmatter', HEAD.replace('otsikko: A\n', 'otsikko: A\nohita:\n  - sääntö: swot/question\n            ^^^^^^^^^^^^^ suppress/reason-missing\n') + '- Onko?\n'],
  ['once for several codes', `${HEAD}<!-- pitkospuut-disable-next-line swot/question, swot -->\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppress/reason-missing\n- Onko?\n`],
  ['a code that goes off only with a reason, at the code', `${HEAD}<!-- pitkospuut-disable-next-line privacy/identity-code -->\n                                  ^^^^^^^^^^^^^^^^^^^^^ suppress/reason-missing\n- Asiakas 010594-9032\n`],
  ['not with a reason', `${HEAD}<!-- pitkospuut-disable-next-line swot/question: sovittu -->\n- Onko?\n`],
  ['not one that is not needed anyway', `${HEAD}<!-- pitkospuut-disable-next-line swot/question -->\n- Kiire\n`],
]

describe(CODE, () => {
  for (const [what, marked] of CASES) it(what, () => expectMarked(CODE, marked, { path: marked.startsWith('---') ? 'a.md' : 'a.yaml' }))

  it('weighs more once the document is in use', () => {
    const text = (status: string): string => `${HEAD.replace('otsikko: A\n', `otsikko: A\ntila: ${status}\n`)}<!-- pitkospuut-disable-next-line swot/question -->\n- Onko?\n`
    assert.deepEqual(['luonnos', 'valmis'].map((status) => findings(text(status)).find(({ code }) => code === CODE)?.severity), ['information', 'warning'])
  })
})
