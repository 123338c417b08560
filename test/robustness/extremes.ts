// Texts far beyond any document that a person writes, by what is extreme about them. Functions, since some are large.
import { BIG } from '../support/runs.ts'

export type Extremes = Readonly<Record<string, () => string>>

/** What "many" means: 10,000 where there is time, else enough to tell more than linear work. */
const MANY = BIG ? 10_000 : 1_000
const NESTED = 10_000

const times = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join('')
const many = (text: string, count = MANY): string => text.repeat(count)
const stairs = (levels: number, line: string, width = 1): string => times(levels, (level) => `${' '.repeat(level * width)}${line}\n`)

const ANYWHERE: Extremes = {
  'nothing': () => '',
  'a NUL': () => '\0',
  '100,000 NULs': () => many('\0', 100_000),
  'a line of 50 MB': () => many('sana ', 10_000_000),
  '1,000,000 line ends': () => many('\n', 1_000_000),
  '1,000,000 blanks': () => many(' ', 1_000_000),
  'many lone returns': () => many('a\r', 5 * MANY),
  '100,000 half surrogates': () => many('\ud83d', 100_000),
  'a letter with 100,000 marks': () => `a${many('\u0308', 100_000)}`,
  '10,000 opening quotes and brackets': () => many('"[\'{(<', NESTED),
}

export const MARKDOWN_EXTREMES: Extremes = {
  ...ANYWHERE,
  'a word of 1.9 MB': () => many('a', 1_900_000),
  'a heading of 1 MB': () => `# ${many('a ', 500_000)}`,
  '1,000,000 tabs': () => many('\t', 1_000_000),
  '10,000 nested items on one line': () => many('- ', NESTED),
  '10,000 nested items': () => times(NESTED, (level) => `${'  '.repeat(Math.min(level, 80))}- a\n`),
  'stairs of 1,000 items': () => stairs(1_000, '- a', 2),
  '10,000 nested quotes': () => many('>', NESTED),
  '10,000 brackets': () => many('[', NESTED),
  '10,000 pairs of brackets': () => many('[]', NESTED),
  '10,000 brackets in lines': () => many('[a\n', NESTED),
  '10,000 emphasis marks': () => many('*a _b ', NESTED),
  '10,000 backticks': () => many('`a', NESTED),
  'many headings': () => times(MANY, (index) => `## Otsikko ${index}\n\n`),
  'many headings without text': () => many('#\n'),
  'many headings of all levels': () => many('# a\n## b\n### c\n#### d\n##### e\n###### f\n', MANY / 5),
  'many quotes': () => many('> a\n\n'),
  'many tables': () => many('| a | b |\n|---|---|\n| 1 | 2 |\n\n'),
  'a table of 3,000 columns': () => `${many('|a', 3_000)}\n${many('|-', 3_000)}\n${many('|b', 3_000)}\n`,
  'many definitions': () => times(MANY, (index) => `[a${index}]: /u\n`),
  'many comments': () => many('<!-- a -->\n'),
  'a fence left open': () => `\`\`\`\n${many('x\n\n', 100_000)}`,
  'HTML left open': () => `<div>\n${many('a\n', 100_000)}`,
  'everything left open': () => many('```\n<!-- [a](b "c\n- > **d\n'),
  'many dates': () => many('1.5.2007-31.10.2009 ja 01.05.2008\n\n'),
  'many sums': () => many('4 x 26 = 105\n\n'),
  'many merges': () => many('<<<<<<< a\n\nx\n\n=======\n\ny\n\n>>>>>>> b\n\n'),
  'many merges that are not closed': () => many('<<<<<<< a\n\nx\n\n', 2 * MANY),
  'many merges in one paragraph': () => `${many('<<<<<<< a\n', 5 * MANY)}${many('>>>>>>> b\n', 5 * MANY)}`,
}

export const MARKDOWN_CARD_EXTREMES: Extremes = {
  'many items': () => `## Tavoitteet\n\n${many('- kohta\n')}`,
  'many numbered items': () => `## Tavoitteet\n\n${times(MANY, (index) => `${index}. kohta ${index}\n`)}`,
  'many attributes': () => `## Tavoitteet\n- a ${many('{#a b=c} ')}`,
  '10,000 round brackets in an item': () => `## Tavoitteet\n- ${many('(', NESTED)}`,
  'many sub-headings': () => `## Tavoitteet\n${many('### Ala\n- a\n')}`,
  'many headings of one section': () => many('## Tavoitteet\n\n- a\n\n'),
  'a table of many rows': () => `## Rahoitus\n\n| a | b |\n|---|---|\n${many('| Valtionavustus | 1 euroa |\n')}`,
  'many labels': () => `## Rahoitus\n\n${many('Valtionavustus: 10 euroa\n')}`,
  'many labels in paragraphs': () => `## Rahoitus\n\n${many('Valtionavustus 10 euroa ja kuntaosuus 20 euroa\n\n')}`,
  'many labels alone in their paragraphs': () => `## Rahoitus\n\n${many('**Valtionavustus**\n\n10 euroa\n\n')}`,
  'many labels alone, with nothing below': () => `## Rahoitus\n\n${many('Valtionavustus:\n\n')}`,
  'many lines like headings': () => many('Tavoitteet\n\nteksti\n\n**Tuotokset:**\n\nteksti\n\n', MANY / 2),
  'a paragraph of many amounts': () => `## Rahoitus\n\n${many('valtionavustus 10 euroa ja kuntaosuus 20 euroa\n', MANY / 2)}`,
  'a name of 700 words in capitals': () => `# H\n\n${many('KEHRÄ II MONIAMMATILLISET ', 700)}`,
}

export const MARKDOWN_SWOT_EXTREMES: Extremes = {
  'many items': () => `## Vahvuudet\n\n${times(MANY / 2, (index) => `- vahvuutena on yhteistyö ${index}?\n`)}\n## Uhat\n\n${times(MANY / 2, (index) => `- uhkana on yhteistyö ${index}\n`)}`,
  'many items alike': () => `## Vahvuudet\n\n${many('- asiakasosallisuus nähdään tärkeänä ja se vie yhteistyön konkretiaan\n')}`,
  'many items without text': () => `## Vahvuudet\n\n${many('-\n')}`,
  'many sections by turns': () => many('## Vahvuudet\n\n- a\n\n## Uhat\n\n- b\n\n## Heikkoudet\n\n', MANY / 2),
}

/** For YAML documents and for frontmatter. */
export const YAML_EXTREMES: Extremes = {
  ...ANYWHERE,
  'a value of 1.9 MB': () => `otsikko: ${many('a ', 950_000)}`,
  'a quoted value of 1.9 MB': () => `otsikko: "${many('a ', 940_000)}"`,
  '200,000 lines of comments': () => `otsikko: a\n${many('# a\n', 200_000)}`,
  '10,000 nested dashes': () => `tavoitteet:\n  ${many('- ', NESTED)}a`,
  '10,000 nested brackets': () => `tavoitteet: ${many('[', NESTED)}`,
  '10,000 nested brackets, closed': () => `tavoitteet: ${many('[', NESTED)}${many(']', NESTED)}`,
  '10,000 nested braces': () => `hanke: ${many('{a: ', NESTED)}`,
  'many brackets in lines': () => many('a: [\n'),
  'many lines with an open quote': () => many('a: "b\n'),
  'a quote left open': () => `a: "\n${many('b: 1\n', 5 * MANY)}`,
  '1,000 levels of maps': () => stairs(1_000, 'a:'),
  '90 levels of maps': () => stairs(90, 'a:'),
  '45 levels of items': () => `tavoitteet:\n${times(45, (level) => `${'  '.repeat(level)}- text: a\n${'  '.repeat(level)}  children:\n`)}`,
  'keys, ten times many': () => times(10 * MANY, (index) => `avain${index}: ${index}\n`),
  'keys inside a map, ten times many': () => `hanke:\n${times(10 * MANY, (index) => `  avain${index}: ${index}\n`)}`,
  'keys in braces, ten times many': () => `hanke: {${times(10 * MANY, (index) => `a${index}: 1, `)}}`,
  'the same key, five times many': () => many('otsikko: a\n', 5 * MANY),
  'the same key inside a map, five times many': () => `hanke:\n${many('  a: 1\n', 5 * MANY)}`,
  'many keys twice': () => times(4 * MANY, (index) => `avain${index >> 1}: 1\n`),
  'many keys twice inside a map': () => `hanke:\n${times(4 * MANY, (index) => `  avain${index >> 1}: 1\n`)}`,
  'items, five times many': () => `tavoitteet:\n${many('  - kohta\n', 5 * MANY)}`,
  'many items with keys': () => `tavoitteet:\n${times(2 * MANY, (index) => `  - id: T${index}\n    text: kohta\n    muu: 1\n`)}`,
  'many items in brackets': () => `tavoitteet: [${many('a, ', 2 * MANY)}]`,
  'many items for the library': () => `tavoitteet:\n${many('  - "a\\tb": [x, &a y]\n', 2 * MANY)}`,
  'an alias bomb': () => bomb((name, inner) => `${name}: &${name} [${inner}]\n`),
  'an alias bomb of merged maps': () => bomb((name, inner) => `${name}: &${name} {<<: [${inner}]}\n`),
  'an alias of itself': () => 'a: &a [*a]\nb: *a\n',
  'many anchors': () => times(MANY, (index) => `a${index}: &a${index} 1\n`),
  'many aliases': () => `a: &a 1\n${times(MANY, (index) => `b${index}: *a\n`)}`,
  'many documents': () => many('a: 1\n---\n'),
  'many comments': () => many('# a\n'),
  'many lines without a key': () => many('a: 1\nteksti\n'),
  'many missing spaces': () => many('a:1\n'),
  'many tabs': () => many('\ta: 1\n'),
  'many block texts': () => times(MANY, (index) => `a${index}: |\n  b\n`),
  'a block text of many lines': () => `kuvaus: |\n${many('  rivi ja rivi\n', 12 * MANY)}`,
  'a folded text of many lines': () => `kuvaus: >\n${many('  rivi ja rivi\n', 12 * MANY)}`,
  'a text of many lines': () => `kuvaus: a\n${many('  rivi ja rivi\n', 12 * MANY)}`,
  'a quoted text of many lines': () => `kuvaus: "a\n${many('  rivi ja rivi\n', 2 * MANY)}"`,
  'many dates': () => times(MANY, (index) => `a${index}: 1.5.2007-31.10.2009\n`),
  'many amounts': () => `rahoitus:\n${times(MANY, (index) => `  valtionavustus${index}: 10 000e\n`)}`,
  'many merge conflicts': () => many('<<<<<<< a\na: 1\n=======\na: 2\n>>>>>>> b\n', MANY / 2),
}

/** Nine names, each for ten of the one before. */
function bomb(line: (name: string, inner: string) => string): string {
  const names = [...'bcdefghij']
  return `a: &a {x: 1}\n${names.map((name, index) => line(name, Array(10).fill(`*${names[index - 1] ?? 'a'}`).join(', '))).join('')}`
}
