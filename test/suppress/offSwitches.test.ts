// Off switches: what they hide, wherever they may stand, and what they leave as it is.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { expectMarked, findings } from '../support/marks.ts'
import { stopwatch } from '../support/time.ts'

const HEAD = '---\ntyyppi: swot\ntunniste: a\notsikko: A\nkieli: fi\n---\n\n# A\n\n'
const NEXT = '<!-- pitkospuut-disable-next-line swot/question: kysymys on tässä tarkoituksella -->'

interface Case {
  readonly what: string
  readonly text: string
  readonly path?: string
}

/** Every question that is marked is found, and no other. */
const CASES: readonly Case[] = [
  { what: 'before an item', text: `${HEAD}## Vahvuudet\n\n${NEXT}\n- Onko aikaa?\n- Entä tilaa?\n  ^^^^^^^^^^^ swot/question\n` },
  { what: 'between items, at the margin', text: `${HEAD}## Vahvuudet\n\n- Onko aikaa?\n  ^^^^^^^^^^^ swot/question\n${NEXT}\n- Entä tilaa?\n- Onko väkeä?\n  ^^^^^^^^^^^ swot/question\n` },
  { what: 'at the end of the item before, indented', text: `${HEAD}## Vahvuudet\n\n- Onko aikaa?\n  ^^^^^^^^^^^ swot/question\n  ${NEXT}\n- Entä tilaa?\n- Onko väkeä?\n  ^^^^^^^^^^^ swot/question\n` },
  { what: 'with blank lines and another switch between', text: `${HEAD}## Vahvuudet\n\n${NEXT}\n\n<!-- pitkospuut-disable-next-line swot/long-item: pitkä -->\n\n- Onko aikaa?\n` },
  { what: 'over an item of several lines', text: `${HEAD}## Vahvuudet\n\n${NEXT}\n- Onko aikaa\n  ja tilaa?\n- Entä väkeä?\n  ^^^^^^^^^^^ swot/question\n` },
  { what: 'at the end of the line before', text: `${HEAD}## Vahvuudet\n\n- Tilaa on ${NEXT}\n- Onko aikaa?\n` },
  { what: 'not over lists inside the item', text: `${HEAD}## Vahvuudet\n\n${NEXT}\n- Onko aikaa?\n- Tila\n` },
  { what: 'for its family', text: `${HEAD}## Vahvuudet\n\n${NEXT.replace('swot/question', 'swot')}\n- Onko aikaa?\n` },
  { what: 'for several codes', text: `${HEAD}## Vahvuudet\n\n${NEXT.replace('swot/question', 'list/wrapped-item, swot/question')}\n- Onko aikaa?\n` },
  { what: 'with a dash before the reason', text: `${HEAD}## Vahvuudet\n\n<!-- pitkospuut-disable-next-line swot/question – näin sovittiin -->\n- Onko aikaa?\n` },
  { what: 'over several lines', text: `${HEAD}## Vahvuudet\n\n<!--\n  pitkospuut-disable-next-line swot/question:\n  näin sovittiin\n-->\n- Onko aikaa?\n` },
  { what: 'not where it is code', text: `${HEAD}## Vahvuudet\n\n\`${NEXT}\`\n\n- Onko aikaa?\n  ^^^^^^^^^^^ swot/question\n` },
  { what: 'for the whole file, from any place', text: `${HEAD}## Vahvuudet\n\n- Onko aikaa?\n\n<!-- pitkospuut-disable-file swot/question: työpajan kysymykset -->\n\n## Uhat\n\n- Entä raha?\n` },
  { what: 'for the whole file, in the frontmatter', text: HEAD.replace('kieli: fi\n', 'kieli: fi\n# pitkospuut-disable-file swot/question: työpajan kysymykset\n') + '## Uhat\n\n- Entä raha?\n' },
  { what: 'listed in the frontmatter', text: HEAD.replace('kieli: fi\n', 'kieli: fi\nohita:\n  - sääntö: swot/question\n    syy: työpajan kysymykset\n') + '## Uhat\n\n- Entä raha?\n' },
  { what: 'listed in Swedish', text: HEAD.replace('kieli: fi\n', 'kieli: fi\nignorera: [{ regel: swot/question, orsak: verkstadens frågor }]\n') + '## Uhat\n\n- Entä raha?\n' },
  { what: 'listed without a reason, as a mere code', text: HEAD.replace('kieli: fi\n', 'kieli: fi\nignore: [swot/question]\n') + '## Uhat\n\n- Entä raha?\n' },
  { what: 'in YAML', path: 'a.yaml', text: 'tyyppi: swot\ntunniste: a\notsikko: A\nvahvuudet:\n  # pitkospuut-disable-next-line swot/question: tarkoituksella\n  - Onko aikaa?\n  - Entä tilaa?\n    ^^^^^^^^^^^ swot/question\nuhat:\n  - Entä raha? # pitkospuut-disable-next-line swot/question: seuraava\n    ^^^^^^^^^^ swot/question\n  - Entä väki?\n' },
  { what: 'in YAML, over a text of several lines', path: 'a.yaml', text: 'tyyppi: swot\ntunniste: a\notsikko: A\nvahvuudet:\n  # pitkospuut-disable-next-line swot/question: tarkoituksella\n  - >\n    Onko aikaa\n    ja tilaa?\n  - Entä väkeä?\n    ^^^^^^^^^^^ swot/question\n' },
  { what: 'in YAML, before a key that no rule reads', path: 'a.yaml', text: 'tyyppi: swot\ntunniste: a\n# pitkospuut-disable-file swot/question: tarkoituksella\notsikko: A\nvahvuudet: [Onko aikaa?]\n' },
]

describe('off switches', () => {
  for (const { what, text, path = 'a.md' } of CASES) {
    it(what, () => expectMarked('swot/question', text, { path }))
  }

  for (const { what, text, path = 'a.md' } of CASES) {
    it(`${what}: with Windows lines the same`, () => {
      const plain = text.split('\n').filter((line) => !/^ *\^+ /u.test(line)).join('\n')
      const codes = (source: string): readonly string[] => findings(source, { path }).map(({ code, line }) => `${line} ${code}`)
      assert.deepEqual(codes(plain.replaceAll('\n', '\r\n')), codes(plain))
    })
  }

  it('hide what a schema and the syntax say, too', () => {
    const text = `---\ntyyppi: swot\ntunniste: a\notsikko: A\n# pitkospuut-disable-next-line schema/enum: oma tilamme\ntila: sovittu\n---\n\n# A\n`
    assert.deepEqual(findings(text).filter(({ code }) => code.startsWith('schema/enum') || code.startsWith('suppress')), [])
  })

  it('cover a whole table', () => {
    const card = (comment: string): string => `---\ntyyppi: hankekortti\ntunniste: k\notsikko: K\n---\n\n# K\n\n## Riskit\n\n${comment}\n| Riski | Summa |\n|---|---|\n| Kiire | 365.491 euroa |\n| Raha | 165.491 euroa |\n\nKulut ovat 265.491 euroa.\n`
    const money = (comment: string): number => findings(card(comment)).filter(({ code }) => code === 'money/format').length
    assert.deepEqual([money(''), money('<!-- pitkospuut-disable-next-line money/format: taulukko on liitteestä -->')], [3, 1])
  })

  it('a question whether a document is of a kind can be answered with no', () => {
    const looks = '# A\n\n## Vahvuudet\n\n- a\n\n## Heikkoudet\n\n- b\n\n## Mahdollisuudet\n\n- c\n\n## Uhat\n\n- d\n'
    assert.deepEqual(findings(looks).map(({ code }) => code), ['document/kind-missing'])
    assert.deepEqual(findings(`<!-- pitkospuut-disable-file document/kind-missing: oppikirjan esimerkki -->\n\n${looks}`), [])
  })

  it('a guarded rule stays on without a reason', () => {
    const code = '010594-9032'
    const text = (comment: string): string => `${HEAD}## Uhat\n\n${comment}\n- Asiakas ${code}\n`
    const found = (comment: string): readonly string[] => findings(text(comment)).map((one) => one.code).filter((one) => /^(?:privacy|suppress)\//u.test(one))
    assert.deepEqual(found(''), ['privacy/identity-code'])
    assert.deepEqual(found('<!-- pitkospuut-disable-next-line privacy/identity-code -->'), ['suppress/reason-missing', 'privacy/identity-code'])
    assert.deepEqual(found('<!-- pitkospuut-disable-next-line privacy -->'), ['suppress/unused', 'privacy/identity-code'])
    assert.deepEqual(found('<!-- pitkospuut-disable-next-line privacy/identity-code: keksitty tunnus -->'), [])
  })

  it('are no content: lists stay whole and texts stay as they were', () => {
    const model = (text: string): unknown => {
      const document = engine.read('a.md', text)
      const view = engine.view(document, '')
      return view && modelOf(view, document.memo)
    }
    const without = `${HEAD}## Vahvuudet\n\n- Onko aikaa?\n- Tilaa on\n\n## Uhat\n\nKiire painaa\nkaikkia.\n`
    for (const [from, to] of [['- Tilaa', `${NEXT}\n- Tilaa`], ['- Tilaa', `  ${NEXT}\n- Tilaa`], ['Kiire painaa', `${NEXT}\nKiire painaa`], ['# A', `${NEXT}\n\n# A`]] as const) {
      assert.deepEqual(model(without.replace(from, to)), model(without), to)
    }
  })

  it('cost nothing where there are none, and little where there are', () => {
    const items = Array.from({ length: 3000 }, (_, index) => `- Kohta ${index} on tässä.`).join('\n')
    const document = engine.read('a.md', `${HEAD}## Vahvuudet\n\n${NEXT}\n${items}\n`)
    engine.check(document, undefined, '2026-11-22')
    const watch = stopwatch()
    for (let i = 0; i < 5; i++) engine.check(engine.edit(document, { start: 200, end: 200, text: 'x' }), undefined, '2026-11-22')
    assert.ok(watch() < 2000)
  })
})
