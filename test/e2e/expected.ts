// What every route expects of the documents in workspace/: one table, so that the desktop, the web and another editor are held to the same.

/**
 * One finding, and the writing that settles it: `text` is written behind `behind`, which stands in the file once and on a line that is ASCII so far
 * (Neovim counts bytes); without `text`, one character is deleted there.
 */
export type Settling = {
  readonly code: string
  /** Enough of the message to know which thing is meant and that it is said in Finnish. */
  readonly message: RegExp
  readonly behind: string
  readonly text?: string
}

export type Expected = {
  readonly file: string
  readonly language: 'markdown' | 'yaml'
  /** What the status bar says. */
  readonly kind: string
  readonly findings: readonly Settling[]
  /** Beginnings of symbols that headings do not give; before and after the findings are settled. */
  readonly symbols: readonly string[]
  readonly symbolsSettled: readonly string[]
  /** A quick fix that is offered somewhere in it. */
  readonly fix: string
}

export const documents: readonly Expected[] = [
  {
    file: 'hankekortti-kehra-ii.md',
    language: 'markdown',
    kind: 'Hankekortti',
    findings: [{code: 'funding/amount-missing', message: /puuttuu summa: kuntaosuus/, behind: '- Kuntaosuus ', text: '91 491 '}],
    symbols: ['Tavoitteet (3)', 'Riskit (2)'],
    symbolsSettled: ['Tavoitteet (3)'],
    fix: 'Yhdistä edelliseen kohtaan',
  },
  {
    file: 'kasvun-tuki.swot.yaml',
    language: 'yaml',
    kind: 'SWOT-analyysi',
    findings: [
      {code: 'swot/quadrant-empty', message: /Uhat ei ole vielä kohtia/, behind: 'uhat: [', text: 'henkilöstön vaihtuminen'},
      {code: 'swot/question', message: /yhteinen tahtotila.*on kysymys/, behind: '- yhteinen tahtotila?'},
    ],
    symbols: ['Vahvuudet (3)', 'Uhat (0)'],
    symbolsSettled: ['Vahvuudet (3)', 'Uhat (1)'],
    fix: 'Lisää ruudun kysymys kommentiksi',
  },
]

/** A file of no kind, though it speaks of goals and amounts; and what the status bar says of it in a workbench in English. */
export const plain = {file: 'README.md', kind: 'No kind'} as const

export function isFor(settling: Settling, finding: {readonly code: string, readonly message: string}): boolean {
  return finding.code === settling.code && settling.message.test(finding.message)
}
