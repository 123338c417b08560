// Long lines that repeat what patterns look for, in every place of a document where text is read.
import { BIG } from '../support/runs.ts'

/** Characters of a line in YAML. In Markdown a third, so that lines stay within the bounds and are read. */
const LENGTH = BIG ? 40_000 : 20_000

/** Letters, figures, blanks, marks and beginnings of values: what makes a careless pattern try again and again. */
export const UNITS: readonly string[] = [
  'a', 'A', 'ä', 'a\u0308', 'Aa', '1', '12 ', '0', ' ', '\u00a0', '\t', '.', ',', ':', ';', '-', '–', '/', '?', '!', '(', ')', '()', '[', '](', '{', '{#', '}', '<', '<!--', '>', '|', '*', '**', '_', '`', '~', '#', '"', '”', '\'', '\\', '@', '&', '=', '+', '€', '😀', '•',
  'a ', 'A ', 'a.', 'a,', 'a, ', 'a: ', 'a-', 'a/', 'a?', 'a? ', 'a@', 'a@a.', '(a', '(a) ', 'a\u00a0', 'a b ', 'A.', '1.', '1. ', '1)', '1,', '1-', '1–', '1/', '1.1.', '1.1.2007', '1.1.2007 ', '1.1.2007-', '1.1.–', '2007', '2007 ', '2007-', '2007/', '2007-01-', '12.', '1 1 ', '1 x ', '4 x 26 ', '4 x 26 = ', '1 + ', '= ', '1 = ', '100 000 ', '1 €', '€ ', '1 euroa ',
  'euroa ', 'eur', 'tuhat ', 'kaksi ', 'miljoonaa ', 'kevät ', 'keväällä ', 'vuoden ', 'vuoden 2008 ', 'viimeistään ', 'alkaen ', 'asti ', 'miten ', ', miten ', 'onko ', 'Helsinki ', 'Helsingin ', 'KEHRÄ ', 'KEHRÄ II ', 'asiakas ', '10 asiakasta ', 'valtionavustus ', 'valtionavustus 10 euroa ', 'TODO ', 'x', 'todo', '...', '… ', 'http://', 'https://a', 'mailto:', 'a {#a b=c} ', '[a](b) ', '<a ', '`a', 'S) ', 'Liite 7: ', '1/2', '1/2 ', 'l.', 'mm. ', 's. ', '040 ', '040-1', '+358 ', '(at)', 'a.b@', '010594-', 'katu 1 ', 'Maija ', 'Matin äiti ', 'synt. 1.1.', '3 lasta ', 'koulun 7 ',
]

/** Blanks stand inside the line: at its start they would mean something else. */
const lineOf = (unit: string, length: number): string => `${unit.trim() === '' ? 'a' : ''}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 2)}x`

/** Documents of a kind with such a line in each of their places. */
export const PLACES: Readonly<Record<string, (unit: string) => string>> = {
  'a.hankekortti.yaml': (unit) => {
    const line = lineOf(unit, LENGTH)
    return `otsikko: |\n  ${line}\nhanke: |\n  ${line}\ntoteutusaika: |\n  ${line}\ntavoitteet:\n  - |\n    ${line}\ntuotokset:\n  - |\n    ${line}\nlyhyt_kuvaus: |\n  ${line}\nkumppanit: |\n  ${line}\nrahoitus:\n  valtionavustus: |\n    ${line}\n`
  },
  'a.swot.yaml': (unit) => `tila: valmis\nvahvuudet:\n  - |\n    ${lineOf(unit, LENGTH)}\nuhat:\n  - |\n    ${lineOf(unit, LENGTH)}y\njohtopaatokset: |\n  ${lineOf(unit, LENGTH)}\n`,
  'a.hankekortti.md': (unit) => {
    const line = lineOf(unit, LENGTH / 3)
    return `# ${line}\n\nKEHRÄ ${line}\n\n## ${line}\n\n## Tavoitteet\n\n${line}\n\n- ${line}\n- ${line}\n\n## Rahoitus\n\nValtionavustus ${line}\n\n- ${line}: 10 euroa\n\n| a | ${line} |\n|---|---|\n| ${line} | ${line} |\n\n## Riskit\n\n${line}\n\n## Tuotokset\n\n1) ${line}\n`
  },
  'a.swot.md': (unit) => {
    const line = lineOf(unit, LENGTH / 3)
    return `---\ntila: ${line}\n---\n\n# ${line}\n\n## Vahvuudet\n\n- ${line}\n  - ${line}: a\n\n## Uhat\n\n- ${line}y\n- ${line}\n\n> ${line}\n\n### ${line}\n\n- ${line}\n`
  },
}
