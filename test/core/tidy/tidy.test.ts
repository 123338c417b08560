// Tidying a document: what is made even, what is left alone, and that the text says the same behind it.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { comparableDocument } from '../../../server/core/render/comparable.ts'
import { engine } from '../../support/engine.ts'
import { notationOf } from '../../support/marks.ts'
import { expectRewritten, offered, rewritten } from '../../features/refactor.ts'
import { runs } from '../../support/runs.ts'

const tidied = (text: string, path = notationOf(text)): string => rewritten('tidy', text, { path })
const HEAD = '---\ntyyppi: kehittämissuunnitelma\nkieli: fi\n---\n\n# Kotikäynnit\n\n'
/** Asserts what becomes of a body. */
const becomes = (before: string, after: string, head = HEAD): void => expectRewritten('tidy', head + before, head + after)
const stays = (body: string, head = HEAD): void => becomes(body, body, head)

describe('tidying', () => {
  it('puts one empty line before and behind headings', () => {
    becomes('## Tavoitteet\n- a\n## Tuotokset\n\n\n\n- b\n\n\n\n## Arviointi\nKysely.\n', '## Tavoitteet\n\n- a\n\n## Tuotokset\n\n- b\n\n## Arviointi\n\nKysely.\n')
    becomes('Tuotokset\n---------\nPosteri.\n\nArviointi\n---\nKysely.\n', 'Tuotokset\n---------\n\nPosteri.\n\nArviointi\n---\n\nKysely.\n')
    stays('## Tavoitteet\n\n## Tuotokset\n\n- b\n')
  })

  it('aligns the columns of tables, by what is seen', () => {
    becomes('## Tavoitteet\n\n|a|Tehtävä|\n|-|:-:|\n|ä\u0308|b|\n| 😀 | pitkä teksti |\n|c|\n', '## Tavoitteet\n\n| a   |   Tehtävä    |\n| --- | :----------: |\n| ä\u0308   |      b       |\n| 😀  | pitkä teksti |\n| c   |              |\n')
  })

  it('writes very wide tables close, and leaves cells alone that have no header', () => {
    const wide = 'sana '.repeat(30).trim()
    becomes(`## Tavoitteet\n\n|a    |b|\n|---|--:|\n|${wide}| x|\n`, `## Tavoitteet\n\n| a | b |\n| --- | --: |\n| ${wide} | x |\n`)
    stays('## Tavoitteet\n\n|a|b|\n|-|-|\n|1|2|3|\n')
  })

  it('gives bullets one sign, and keeps lists apart that follow each other', () => {
    becomes('## Tavoitteet\n\n* a\n  + b\n* c\n', '## Tavoitteet\n\n- a\n  - b\n- c\n')
    stays('## Tavoitteet\n\n- a\n\n* b\n')
    stays('## Tavoitteet\n\n- a\n\n```\n* b\n```\n')
  })

  it('numbers lists in one style', () => {
    becomes('## Tavoitteet\n\n1. a\n2. b\n\n## Tuotokset\n\n1. a\n2. b\n\n## Arviointi\n\n1) a\n2) b\n', '## Tavoitteet\n\n1. a\n2. b\n\n## Tuotokset\n\n1. a\n2. b\n\n## Arviointi\n\n1. a\n2. b\n')
  })

  it('spells dates, ranges, sums and dashes as an office of the language does', () => {
    becomes('## Arviointi\n\nKysely tehtiin 09.10.2007 ja 1.5.2007-31.10.2009, hinta 365491 €. Osallisuus - kaikille.\n', '## Arviointi\n\nKysely tehtiin 9.10.2007 ja 1.5.2007–31.10.2009, hinta 365\u00a0491\u00a0€. Osallisuus – kaikille.\n')
    becomes('## Arviointi\n\n- kysely - vanhemmille\n\n`a - b` [a](b-c) <!-- a - b -->\n', '## Arviointi\n\n- kysely – vanhemmille\n\n`a - b` [a](b-c) <!-- a - b -->\n')
    const english = '---\ntype: development plan\nlanguage: en\n---\n\n# Visits\n\n'
    stays('## Evaluation\n\nOn 2007-10-09 it cost €365,491.50.\n', english)
    stays('<!-- pitkospuut-disable-file date/format: vanha asiakirja -->\n\n## Arviointi\n\nKysely tehtiin 09.10.2007.\n')
  })

  it('takes spaces from the ends of lines, but not breaks, code, comments or places that wait', () => {
    becomes('## Arviointi  \n\nKysely. \n\t\nToinen  \nrivi. \t\n\n\n', '## Arviointi\n\nKysely.\n\nToinen  \nrivi.\n')
    stays('## Arviointi\n\n```\na  \n```\n\n    b  \n\n<!-- c  \nd -->\n\n- \n- Nimi: \n- [ ] \n\nLopuksi.\n')
    becomes('## Arviointi\n\nKysely.', '## Arviointi\n\nKysely.\n')
  })

  it('leaves frontmatter as it is written, but for the spelling of what it says', () => {
    stays('## Arviointi\n\nKysely.\n', '---\ntyyppi:   "kehittämissuunnitelma"  \nkieli: \'fi\'   # oma\n---\n\n# A\n\n')
    expectRewritten('tidy', 'tyyppi: hankekortti\nkieli: fi\ntoteutusaika:   1.5.2007-31.10.2009   # oma  \n', 'tyyppi: hankekortti\nkieli: fi\ntoteutusaika:   1.5.2007–31.10.2009   # oma  \n')
  })

  it('leaves what cannot be read', () => {
    const text = '---\ntyyppi: kehittämissuunnitelma\nhanke: [a\n---\n# A\n* b \n'
    assert.equal(tidied(text), text)
    stays('## Arviointi\n\n```\n* a \n')
  })

  it('is offered where it would do something', () => {
    assert.deepEqual(offered('tidy', `${HEAD}## Arviointi\n\nKysely.\n`), [])
    assert.deepEqual(offered('tidy', `${HEAD}## Arviointi\nKysely.\n`, { language: 'sv' }), [{ title: 'Snygga upp dokumentet' }])
    assert.equal(offered('tidy', `${HEAD}## Arviointi\n\nKysely tehtiin 09.10.2007.\n`).length, 1)
  })
})

/** What a document says, but for the spelling of figures and dashes in it. */
function said(text: string, path: string): unknown {
  const { content, selection } = engine.read(path, text)
  assert.ok(content)
  const plain = (value: string): string => value.replace(/"text":"[^"]*",?/gu, '').replace(/[^\p{L}"{}[\]]/gu, '').replace(/euro(?:a|t)?|€/gu, '')
  const { properties, extras } = comparableDocument(content)
  return { kind: selection.kind?.id, properties: [...properties].map(([key, value]) => [key, plain(value)]).toSorted(), extras: extras.map(plain) }
}

const EXAMPLES = readdirSync('test/e2e/workspace').filter((name) => /\.(?:md|yaml)$/u.test(name) && name !== 'README.md').map((name) => [name, readFileSync(`test/e2e/workspace/${name}`, 'utf8')] as const)

describe('a tidied document', () => {
  for (const [name, text] of EXAMPLES) {
    it(`says what it said: ${name}`, () => {
      const after = tidied(text, name)
      assert.deepEqual(said(after, name), said(text, name))
      assert.equal(tidied(after, name), after)
    })
  }

  const part = fc.constantFrom(
    '## Tavoitteet', '## Tuotokset ', 'Arviointi\n---', '### Alaotsikko', '* a', '- b', '+ c', '  * d', '1. e', '2) f', '1.) g', '|a|b|', '|-|-|', '|1|2|', '| 1 | 2 | 3 |', '', '', '   ', 'Teksti  ', 'jatkuu',
    '```', '    koodi  ', '<!-- a', '-->', '> lainaus ', '> * a', '* * *', '- ', '-', '1.5.2007-31.10.2009', '09.10.2007', '365491 €', 'a - b', 'Nimi: ', '\t- e', '😀', '{#T1}', '[a]: b  ', '<div>', '---',
  )
  it('says what it said, whatever it is made of, and is tidy', () => {
    fc.assert(fc.property(fc.array(part, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (parts, eol) => {
      const text = `---\ntyyppi: kehittämissuunnitelma\nkieli: fi\n---\n${parts.join('\n')}`.replaceAll('\n', eol)
      const after = tidied(text, 'a.md')
      assert.deepEqual(said(after, 'a.md'), said(text, 'a.md'), JSON.stringify(after))
      assert.equal(tidied(after, 'a.md'), after)
      if (eol === '\r\n') assert.ok(!/(?<!\r)\n/u.test(after))
    }), { numRuns: runs(120) })
  })
})
