// Cleaning as a whole: the example that it was made for, what it must leave alone to the byte, and that no word is lost.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { ORDINARY } from '../../corpus/ordinary.ts'
import { runs } from '../../support/runs.ts'
import { cleaned } from './support.ts'

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8')
const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n', 4) + 5)
const BROKEN: readonly string[] = ['hankekortti-kehra-ii.md', 'tavoitteista-tuotoksiin-kaakkois-suomi.md']
const KIND = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n## Arviointi\n\n'

/** The words of a text and how often each stands there. Hyphens and line ends do not part words. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const [word] of text.normalize('NFKC').replace(/[\u00ad\u200b]|-\s+(?:[-*+•] |\d+[.)] )?(?=\p{Ll})/gu, '').matchAll(/\p{L}[\p{L}\p{M}]*/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

describe('clean', () => {
  it('makes the healed card of the card from a PDF', () => {
    const { text, healed } = cleaned(example('hankekortti-kehra-ii.md'), 'hankekortti-kehra-ii.md')
    assert.equal(bodyOf(text), bodyOf(example('hankekortti-kehra-ii.korjattu.md')))
    assert.deepEqual(healed, [['joined', 14]])
  })

  for (const name of readdirSync('examples').filter((file) => file.endsWith('.md') && !BROKEN.includes(file))) {
    it(`leaves ${name} alone`, () => assert.equal(cleaned(example(name), name).text, example(name)))
  }

  it('leaves ordinary text alone', () => {
    for (const { what, text } of ORDINARY) assert.equal(cleaned(`${KIND}${text}\n`).text, `${KIND}${text}\n`, what)
    for (const { what, text } of ORDINARY) assert.equal(cleaned(`${text}\n`, 'README.md').text, `${text}\n`, what)
  })

  it('leaves YAML, broken frontmatter and what is too large alone', () => {
    for (const [path, text] of [
      ['a.swot.yaml', 'tyyppi: swot\nvahvuudet:\n  - "ﬁ  lapsi\u00a0ja"\n'],
      ['.pitkospuut.yaml', 'kieli:  fi\n'],
      ['a.md', '---\ntyyppi: swot\notsikko: "ﬁ  \u00ad\n---\n\nﬁ\n'],
      ['a.md', `${KIND}${'ﬁ '.repeat(1_100_000)}`],
      ['a.md', ''],
      ['a.md', '\ufeff'],
    ] as const) assert.equal(cleaned(text, path).text, text)
  })

  it('leaves the frontmatter of a document alone', () => {
    const text = '---\ntyyppi: swot\notsikko: "ﬁ  lapsi\u00a0ja koti"\n---\n\n# ﬁ\n'
    assert.equal(cleaned(text).text, text.replace('# ﬁ', '# fi'))
  })
})

describe('clean, whatever the text', () => {
  const WORDS = ['lapsi', 'perheen', 'Ryhmä', 'arkea', 'Tavoitteet', 'Tuotokset', 'ja', 'kotona.', 'koulu,', '365\u00a0491 €', 'Kehrä\u00a0II', 'lapsi- ja', '8 34', '`a  b`', 'EU:n', '12 (3)', 'Sama rivi']
  const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  const cleanBlock = fc.oneof(
    text, text.map((line) => `## ${line}`), fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}.`).join('\n')),
    fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => items.map((item, index) => `${index + 1}. Kohta ${item}.`).join('\n')),
    fc.constant('```\nﬁ  \u00a0lapsi-\nsuojelu\n• a\n34\n```'), fc.constant('| a  | b |\n| --- | --- |\n| 34  | • |'), text.map((line) => `> ${line}`),
  )
  const residue = fc.constantFrom('34', '35', '\f', '• ', '•\n', 'lasten-\nsuojelu', 'ﬁ', 'a\u00a0bc', '\u00a0', 'x\u00adyz', '1.\n', '2.\n', '– ', 'Tavoitteet\n', 'Toimenpiteet', 'Transkriptio', '  ', '\n', '- ', '\u2028', 'Sivu 3', '\u3000', '**Tulokset**', 'hyvin-\n\nvointi', '3) ', '\t')
  const pasted = fc.array(fc.oneof(residue, text, cleanBlock.map((block) => `\n\n${block}\n\n`)), { maxLength: 14 }).map((parts) => parts.join(''))
  const head = fc.constantFrom(KIND, '', KIND.replace('kehittamissuunnitelma', 'hankekortti'), KIND.replace('kehittamissuunnitelma', 'swot'))
  const eol = fc.constantFrom('\n', '\r\n', '\r')

  it('cleaning twice is cleaning once', () => {
    fc.assert(fc.property(head, pasted, eol, (top, body, end) => {
      const once = cleaned((top + body).replaceAll('\n', end)).text
      assert.equal(cleaned(once).text, once)
    }), { numRuns: runs(100) })
  })

  it('any text at all is read, and cleaning it twice is cleaning it once', () => {
    fc.assert(fc.property(head, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom('\n', ' ', '-', '1', '.', ')', 'a', 'B', '\u00a0', '\u00ad', '\f', '|', '`', '#', '>', '*', '•'), maxLength: 60 }), (top, one, other) => {
      const once = cleaned(`${top}${one}\n${other}`).text
      assert.equal(cleaned(once).text, once)
    }), { numRuns: runs(75) })
  })

  it('no word is lost, but for what a page or a viewer says', () => {
    fc.assert(fc.property(head, pasted, (top, body) => {
      const [before, after] = [wordsOf(top + body.replaceAll('Transkriptio', '').replaceAll('Sivu', '')), wordsOf(cleaned(top + body).text.replaceAll('Transkriptio', '').replaceAll('Sivu', ''))]
      assert.deepEqual([...after].toSorted(), [...before].toSorted())
    }), { numRuns: runs(100) })
  })

  it('clean text is left alone', () => {
    const clean = fc.array(cleanBlock, { maxLength: 8 }).map((blocks) => `${blocks.join('\n\n')}\n`)
    fc.assert(fc.property(head, clean, (top, body) => {
      const whole = `${top}## Muuta\n\n${body}`
      const { healed } = cleaned(whole)
      assert.deepEqual(healed.filter(([name]) => name !== 'labels'), [])
    }), { numRuns: runs(75) })
  })
})
