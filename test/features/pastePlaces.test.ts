// How what is pasted fits where it is pasted: headings below the one above, items among items, one line in cells, texts and lists of YAML.
import assert from 'node:assert/strict'
import { IN_SECTION, lines, pasted, tidied } from './paste.ts'

const PARAGRAPH = '<p>Uusi <b>teksti</b></p>'
const TWO = '<p>eka</p><p>toka</p>'
const LIST = '<ul><li>yksi<ul><li>ala</li></ul></li><li>kaksi</li></ul>'
const HEADINGS = '<h3>Otsikko</h3><p>a</p><h5>Ala</h5>'
const TABLE = '<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2|3</td></tr></table>'

interface Case {
  readonly it: string
  /** Behind the head of the document, with the place. */
  readonly at: string
  readonly html: string
  /** The same place afterwards; undefined: pasted as it is. */
  readonly gives: string | undefined
}

const MARKDOWN: readonly Case[] = [
  { it: 'one paragraph goes into the line', at: 'Vanha | loppu.\n', html: PARAGRAPH, gives: 'Vanha Uusi **teksti** loppu.\n' },
  { it: 'blocks part the line', at: 'Vanha|loppu.\n', html: TWO, gives: 'Vanha\n\neka\n\ntoka\n\nloppu.\n' },
  { it: 'blocks get an empty line before and behind', at: 'Vanha\n|\nLoppu\n', html: TWO, gives: 'Vanha\n\neka\n\ntoka\n\nLoppu\n' },
  { it: 'a list goes on with the one above and below, with its bullet', at: '* a\n|\n* b\n', html: LIST, gives: '* a\n* yksi\n  * ala\n* kaksi\n* b\n' },
  { it: 'headings stand below the one above, without a gap between levels', at: '|', html: HEADINGS, gives: '### Otsikko\n\na\n\n#### Ala' },
  { it: 'headings under a deep one end at the sixth level', at: '###### Syvä\n\n|', html: HEADINGS, gives: '###### Syvä\n\n###### Otsikko\n\na\n\n###### Ala' },
  { it: 'a heading gets one line of plain text', at: '### Vanha |\n', html: '<p>Uusi <b>nimi</b></p><p>toinen</p>', gives: '### Vanha Uusi nimi toinen\n' },
  { it: 'in an empty item a list becomes its items', at: '- a\n- |\n', html: LIST, gives: '- a\n- yksi\n  - ala\n- kaksi\n' },
  { it: 'in an empty numbered item too', at: '1. a\n2. |\n', html: LIST, gives: '1. a\n2. yksi\n   - ala\n3. kaksi\n' },
  { it: 'paragraphs become items', at: '- |\n', html: TWO, gives: '- eka\n- toka\n' },
  { it: 'an item deeper in keeps its place', at: '- a\n  - |\n', html: TWO, gives: '- a\n  - eka\n  - toka\n' },
  { it: 'behind the text of an item a list is below it', at: '- Vanha|\n', html: LIST, gives: '- Vanha\n  - yksi\n    - ala\n  - kaksi\n' },
  { it: 'a heading in an item is bold', at: '- Vanha|\n', html: '<h2>Otsikko</h2><p>a</p>', gives: '- Vanha\n\n  **Otsikko**\n\n  a\n' },
  { it: 'a quote keeps its marks', at: '> Vanha|\n', html: TWO, gives: '> Vanha\n>\n> eka\n>\n> toka\n' },
  { it: 'in a comment nothing is made', at: '<!-- Kirjoita tähän | -->\n', html: TWO, gives: undefined },
  { it: 'in code nothing is made', at: '```\n|\n```\n', html: TWO, gives: undefined },
]

const CELL: readonly (readonly [string, string, string])[] = [
  ['a paragraph', PARAGRAPH, '| a | Uusi **teksti** |'],
  ['paragraphs', TWO, '| a | eka<br>toka |'],
  ['a list', LIST, '| a | yksi<br>ala<br>kaksi |'],
  ['a table', TABLE, '| a | A, B<br>1, 2\\|3 |'],
]

const YAML: readonly Case[] = [
  { it: 'one paragraph behind a key is its value', at: 'nimi: |\n', html: PARAGRAPH, gives: 'nimi: Uusi teksti\n' },
  { it: 'a value that means something to YAML is quoted', at: 'nimi:|\n', html: '<p>Kehrä: "II" #1</p>', gives: 'nimi: "Kehrä: \\"II\\" #1"\n' },
  { it: 'a word that YAML takes for another value is quoted', at: 'nimi: |\n', html: '<p>no</p>', gives: 'nimi: "no"\n' },
  { it: 'paragraphs are a text of several lines', at: 'nimi: |\ntila: luonnos\n', html: TWO, gives: 'nimi: |-\n  eka\n\n  toka\ntila: luonnos\n' },
  { it: 'a list behind a key is a list', at: 'vahvuudet: |\n', html: '<ul><li>yksi</li><li>kaksi: 2</li></ul>', gives: 'vahvuudet: \n  - yksi\n  - "kaksi: 2"\n' },
  { it: 'where the schema has a list, paragraphs are its items', at: 'vahvuudet:|\n', html: TWO, gives: 'vahvuudet:\n  - eka\n  - toka\n' },
  { it: 'in an empty item paragraphs are items', at: 'vahvuudet:\n  - a\n  - |\n', html: TWO, gives: 'vahvuudet:\n  - a\n  - eka\n  - toka\n' },
  { it: 'below a key a list stands where the cursor is', at: 'vahvuudet:\n  |\n', html: '<ul><li>a</li><li>b</li></ul>', gives: 'vahvuudet:\n  - a\n  - b\n' },
  { it: 'in the lines of a text they are indented', at: 'kuvaus: |2\n  Vanha\n  ¦\n', html: `${TWO}${LIST}`, gives: 'kuvaus: |2\n  Vanha\n  eka\n\n  toka\n\n  - yksi\n    - ala\n  - kaksi\n' },
  { it: 'in quotation marks they are one line', at: 'nimi: "a | b"\n', html: '<p>x "y"</p><p>z</p>', gives: 'nimi: "a x \\"y\\" z b"\n' },
  { it: 'in a plain value what would end it is left alone', at: 'nimi: a | b\n', html: '<p>x: y</p>', gives: undefined },
  { it: 'a table is a row an item', at: 'vahvuudet:|\n', html: TABLE, gives: 'vahvuudet:\n  - A, B\n  - 1, 2|3\n'.replace('- 1, 2|3', '- "1, 2|3"') },
  { it: 'among keys nothing is made', at: '|nimi: a\n', html: TWO, gives: undefined },
  { it: 'in a comment nothing is made', at: 'nimi: a # |\n', html: TWO, gives: undefined },
]

describe('pasted into Markdown', () => {
  for (const { it: name, at, html, gives } of MARKDOWN) it(name, () => assert.equal(pasted(IN_SECTION + at, { html }), gives && IN_SECTION + gives))

  for (const [name, html, gives] of CELL) it(`${name} in a cell is one line`, () => {
    const head = `${IN_SECTION}| A | B |\n| --- | --- |\n`
    assert.equal(pasted(`${head}| a | ¦ |\n`, { html }), `${head}${gives}\n`)
  })

  it('keeps the line ends of Windows, and a byte order mark', () => {
    const text = `\ufeff${IN_SECTION}Vanha|\n`.replaceAll('\n', '\r\n')
    assert.equal(pasted(text, { html: TWO }), text.replace('|', '\r\n\r\neka\r\n\r\ntoka'))
  })

  it('before the first heading, headings start at the first level', () => {
    const head = '---\ntyyppi: kehittamissuunnitelma\n---\n\n'
    assert.equal(pasted(`${head}|`, { html: HEADINGS }), `${head}# Otsikko\n\na\n\n## Ala`)
  })

  it('fits the frontmatter as YAML', () => {
    assert.equal(pasted('---\ntyyppi: kehittamissuunnitelma\nkunnat: |\n---\n\n# A\n', { html: '<ul><li>Lahti</li><li>Porvoo</li></ul>' })?.split('\n').slice(2, 5).join('\n'), lines('kunnat: ', '  - Lahti', '  - Porvoo'))
  })
})

describe('pasted into YAML', () => {
  for (const { it: name, at, html, gives } of YAML) it(name, () => assert.equal(pasted(`tyyppi: swot\n${at}`, { html }), gives && `tyyppi: swot\n${gives}`))
})

describe('pasted into YAML where the schema has a text', () => {
  it('a list is the lines of the text', () => assert.equal(pasted('tyyppi: hankekortti\ntiivistelmä: |\n', { html: '<ul><li>yksi</li><li>kaksi</li></ul>' }), 'tyyppi: hankekortti\ntiivistelmä: |-\n  - yksi\n  - kaksi\n'))
  it('below its key, too', () => assert.equal(pasted('tyyppi: hankekortti\ntiivistelmä:\n  ¦\n', { html: '<ul><li>yksi</li><li>kaksi</li></ul>' }), 'tyyppi: hankekortti\ntiivistelmä:\n  |-\n  - yksi\n  - kaksi\n'))
})

describe('pasted into YAML below a key that has a list in an object', () => {
  it('paragraphs are its items', () => assert.equal(pasted('tyyppi: hankekortti\nosallistujat:\n  asiakkaat:\n    ¦\n', { html: TWO }), 'tyyppi: hankekortti\nosallistujat:\n  asiakkaat:\n    - eka\n    - toka\n'))
})

describe('pasted as it is', () => {
  const cases: readonly (readonly [string, string, Parameters<typeof tidied>[1]])[] = [
    ['into documents of no kind', '# Ohje\n\n|', { html: LIST }],
    ['what says no more than the plain text', `${IN_SECTION}|`, { html: '<span>sana</span>', text: 'sana' }],
    ['source code', `${IN_SECTION}|`, { html: '<meta charset="utf-8"><div style="color:#ccc;font-family:Consolas, monospace;white-space:pre;"><div><span>## Otsikko</span></div></div>', text: '## Otsikko' }],
    ['an empty clipboard', `${IN_SECTION}|`, {}],
    ['HTML without text', `${IN_SECTION}|`, { html: '<p><o:p>&nbsp;</o:p></p><style>p{}</style>' }],
  ]
  for (const [name, at, clipboard] of cases) it(name, () => assert.equal(tidied(at, clipboard, 'a.md'), undefined))
})
