// Texts far beyond any document: they are read, checked and shown in time, with one finding at most about their size.
import assert from 'node:assert/strict'
import { FORCED } from './documents.ts'
import { seen } from './seen.ts'
import { engine } from '../support/engine.ts'

/** Milliseconds that reading, checking and showing any text may take. */
const LIMIT = 2_000
const TOO_COMPLEX: ReadonlySet<string> = new Set(['document/too-complex', 'yaml/too-complex'])

const times = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join('')
const stairs = (levels: number, line: string): string => times(levels, (level) => `${' '.repeat(level)}${line}\n`)

const MARKDOWN: Readonly<Record<string, string>> = {
  'nothing': '',
  'a NUL': '\0',
  'a line of 50 MB': 'sana '.repeat(10_000_000),
  'a word of 1.9 MB': 'a'.repeat(1_900_000),
  'a heading of 1 MB': `# ${'a '.repeat(500_000)}`,
  '10,000 nested items on one line': '- '.repeat(10_000),
  '10,000 nested items': times(10_000, (level) => `${'  '.repeat(Math.min(level, 80))}- a\n`),
  'stairs of 2,000 items': times(1_000, (level) => `${'  '.repeat(level)}- a\n`),
  '10,000 items': `## Tavoitteet\n\n${'- kohta\n'.repeat(10_000)}`,
  '10,000 numbered items': `## Tavoitteet\n\n${times(10_000, (index) => `${index}. kohta ${index}\n`)}`,
  '10,000 items of a SWOT': `## Vahvuudet\n\n${times(5_000, (index) => `- vahvuutena on yhteistyö ${index}?\n`)}\n## Uhat\n\n${times(5_000, (index) => `- uhkana on yhteistyö ${index}\n`)}`,
  '10,000 items alike': `## Vahvuudet\n\n${'- asiakasosallisuus nähdään tärkeänä ja se vie yhteistyön konkretiaan\n'.repeat(10_000)}`,
  '10,000 items without text': `## Vahvuudet\n\n${'-\n'.repeat(10_000)}`,
  '10,000 headings': times(10_000, (index) => `## Otsikko ${index}\n\n`),
  '10,000 headings of one section': '## Tavoitteet\n\n- a\n\n'.repeat(10_000),
  '10,000 headings of sections by turns': '## Tavoitteet\n\n- a\n\n## Vahvuudet\n\n- b\n\n## Riskit\n\n'.repeat(3_333),
  '10,000 headings without text': '#\n'.repeat(10_000),
  '10,000 sub-headings': `## Tavoitteet\n${'### Ala\n- a\n'.repeat(10_000)}`,
  '10,000 levels of headings': '# a\n## b\n### c\n#### d\n##### e\n###### f\n'.repeat(1_666),
  '10,000 brackets': '['.repeat(10_000),
  '10,000 pairs of brackets': '[]'.repeat(10_000),
  '10,000 brackets in lines': '[a\n'.repeat(10_000),
  '10,000 round brackets in an item': `## Tavoitteet\n- ${'('.repeat(10_000)}`,
  '10,000 quotes': '>'.repeat(10_000),
  '10,000 quotes of one line': '> a\n\n'.repeat(10_000),
  '10,000 emphasis marks': '*a _b '.repeat(10_000),
  '10,000 backticks': '`a'.repeat(10_000),
  '10,000 tables': '| a | b |\n|---|---|\n| 1 | 2 |\n\n'.repeat(10_000),
  'a table of 10,000 rows': `## Rahoitus\n\n| a | b |\n|---|---|\n${'| Valtionavustus | 1 euroa |\n'.repeat(10_000)}`,
  'a table of 3,000 columns': `${'|a'.repeat(3_000)}\n${'|-'.repeat(3_000)}\n${'|b'.repeat(3_000)}\n`,
  '10,000 definitions': times(10_000, (index) => `[a${index}]: /u\n`),
  '10,000 comments': '<!-- a -->\n'.repeat(10_000),
  '10,000 labels': `## Rahoitus\n\n${'Valtionavustus: 10 euroa\n'.repeat(10_000)}`,
  '10,000 labels in paragraphs': `## Rahoitus\n\n${'Valtionavustus 10 euroa ja kuntaosuus 20 euroa\n\n'.repeat(10_000)}`,
  'a paragraph of 10,000 amounts': `## Rahoitus\n\n${'valtionavustus 10 euroa ja kuntaosuus 20 euroa\n'.repeat(5_000)}`,
  '10,000 dates': '1.5.2007-31.10.2009 ja 01.05.2008\n\n'.repeat(10_000),
  '10,000 sums': '4 x 26 = 105\n\n'.repeat(10_000),
  'a fence left open': `\`\`\`\n${'x\n\n'.repeat(100_000)}`,
  'everything left open': '```\n<!-- [a](b "c\n- > **d\n'.repeat(10_000),
  'HTML left open': `<div>\n${'a\n'.repeat(100_000)}`,
  'blank lines': '\n'.repeat(1_000_000),
  'blanks': ' '.repeat(1_000_000),
  'tabs': '\t'.repeat(1_000_000),
  'lone returns': 'a\r'.repeat(100_000),
  'half surrogates': '\ud83d'.repeat(100_000),
  'marks over a letter': `a${'\u0308'.repeat(100_000)}`,
  'attributes': `## Tavoitteet\n- a ${'{#a b=c} '.repeat(5_000)}`,
  'names in capitals': `# H\n\n${'KEHRÄ II MONIAMMATILLISET '.repeat(700)}`,
  'NULs': '\0'.repeat(100_000),
}

const YAML: Readonly<Record<string, string>> = {
  'nothing': '',
  'a NUL': '\0',
  'a line of 50 MB': 'sana '.repeat(10_000_000),
  'a value of 1.9 MB': `otsikko: ${'a '.repeat(950_000)}`,
  'a quoted value of 1.9 MB': `otsikko: "${'a '.repeat(940_000)}"`,
  '10,000 nested dashes': `tavoitteet:\n  ${'- '.repeat(10_000)}a`,
  '10,000 nested brackets': `tavoitteet: ${'['.repeat(10_000)}`,
  '10,000 nested brackets, closed': `tavoitteet: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  '10,000 nested braces': `hanke: ${'{a: '.repeat(10_000)}`,
  '10,000 brackets in lines': 'a: [\n'.repeat(10_000),
  '10,000 quotes left open': 'a: "b\n'.repeat(10_000),
  'a quote left open': `a: "\n${'b: 1\n'.repeat(50_000)}`,
  'deep maps': stairs(1_000, 'a:'),
  'deep maps within the bounds': stairs(90, 'a:'),
  'deep items within the bounds': `tavoitteet:\n${times(90, (level) => `${' '.repeat(level)} - text: a\n${' '.repeat(level)}   children:\n`.replaceAll(' '.repeat(level), ' '.repeat(level * 2)))}`,
  '100,000 keys': times(100_000, (index) => `avain${index}: ${index}\n`),
  '100,000 keys inside a map': `hanke:\n${times(100_000, (index) => `  avain${index}: ${index}\n`)}`,
  '100,000 keys in braces': `hanke: {${times(100_000, (index) => `a${index}: 1, `)}}`,
  '50,000 times the same key': 'otsikko: a\n'.repeat(50_000),
  '50,000 times the same key inside a map': `hanke:\n${'  a: 1\n'.repeat(50_000)}`,
  '50,000 items': `tavoitteet:\n${'  - kohta\n'.repeat(50_000)}`,
  '10,000 items of a SWOT': `vahvuudet:\n${times(5_000, (index) => `  - vahvuutena on yhteistyö ${index}?\n`)}uhat:\n${times(5_000, (index) => `  - uhkana on yhteistyö ${index}\n`)}`,
  '20,000 items with keys': `tavoitteet:\n${times(20_000, (index) => `  - id: T${index}\n    text: kohta\n    muu: 1\n`)}`,
  '20,000 items in brackets': `tavoitteet: [${'a, '.repeat(20_000)}]`,
  '20,000 hard items': `tavoitteet:\n${'  - "a\\tb": [x, &a y]\n'.repeat(20_000)}`,
  'an alias bomb': `a: &a [x, x, x, x, x, x, x, x, x, x]\n${times(8, (index) => `${'bcdefghi'[index] ?? ''}: &${'bcdefghi'[index] ?? ''} [${Array(10).fill(`*${'abcdefgh'[index] ?? ''}`).join(', ')}]\n`)}`,
  'an alias bomb of merged maps': `a: &a {x: 1}\n${times(9, (index) => `${'bcdefghij'[index] ?? ''}: &${'bcdefghij'[index] ?? ''} {<<: [${Array(10).fill(`*${'abcdefghi'[index] ?? ''}`).join(', ')}]}\n`)}`,
  'an alias of itself': 'a: &a [*a]\nb: *a\n',
  '10,000 anchors': times(10_000, (index) => `a${index}: &a${index} 1\n`),
  '10,000 aliases': `a: &a 1\n${times(10_000, (index) => `b${index}: *a\n`)}`,
  '10,000 documents': 'a: 1\n---\n'.repeat(10_000),
  '10,000 comments': '# a\n'.repeat(10_000),
  '10,000 lines without a key': 'a: 1\nteksti\n'.repeat(10_000),
  '10,000 missing spaces': 'a:1\n'.repeat(10_000),
  '10,000 tabs': '\ta: 1\n'.repeat(10_000),
  '10,000 block texts': times(10_000, (index) => `a${index}: |\n  b\n`),
  'a block text of 1.9 MB': `kuvaus: |\n${'  rivi ja rivi\n'.repeat(125_000)}`,
  'a folded text of 1 MB': `kuvaus: >\n${'  rivi ja rivi\n'.repeat(70_000)}`,
  'a text over 50,000 lines': `kuvaus: a\n${'  rivi ja rivi\n'.repeat(50_000)}`,
  'a quoted text over 20,000 lines': `kuvaus: "a\n${'  rivi ja rivi\n'.repeat(20_000)}"`,
  '10,000 dates': times(10_000, (index) => `a${index}: 1.5.2007-31.10.2009\n`),
  '10,000 amounts': `rahoitus:\n${times(10_000, (index) => `  valtionavustus${index}: 10 000e\n`)}`,
  'NULs': '\0'.repeat(100_000),
  'blank lines': '\n'.repeat(1_000_000),
  'blanks': ' '.repeat(1_000_000),
  'half surrogates': `otsikko: ${'\ud83d'.repeat(100_000)}`,
  'merge conflicts': '<<<<<<< a\na: 1\n=======\na: 2\n>>>>>>> b\n'.repeat(5_000),
}

const slow: { readonly took: number; readonly name: string }[] = []

function checkText(name: string, path: string, text: string): void {
  const started = performance.now()
  const { problems } = seen(engine.read(path, text))
  const took = performance.now() - started
  slow.push({ took: Math.round(took), name: `${path} ${name} ${problems.length}` })
  if (process.env['EXPLORE']) return
  assert.ok(took < LIMIT, `${took} ms`)
  assert.ok(problems.filter(({ code }) => TOO_COMPLEX.has(code)).length <= 1)
}

describe('Beyond all bounds', () => {
  after(() => { if (process.env['EXPLORE']) for (const one of slow.sort((a, b) => b.took - a.took).slice(0, 70)) console.log(one.took, one.name) })
  for (const [name, text] of Object.entries(MARKDOWN)) {
    it(`a Markdown document: ${name}`, () => {
      for (const path of FORCED.filter((one) => one.endsWith('.md'))) checkText(name, path, text)
    })
  }
  for (const [name, text] of Object.entries(YAML)) {
    it(`a YAML document and a frontmatter: ${name}`, () => {
      for (const path of FORCED) checkText(name, path, path.endsWith('.md') ? `---\n${text}\n---\n` : text)
    })
  }
})
