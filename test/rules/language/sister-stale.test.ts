// language/sister-stale: the language versions of a document say the same.
import { expectMarked, type Situation } from '../../support/marks.ts'

const CODE = 'language/sister-stale'
const MARK = `^^^^^^ ${CODE}\n`
const finnish = (version: string, sections: string, marks = ''): string => `---\ntyyppi: kehittamissuunnitelma\n${marks}tunniste: arki\nkieli: fi\ntila: valmis\nversio: ${version}\n---\n\n# Arki\n\n${sections}`
const swedish = (version: string, sections: string): string => `---\ntyp: utvecklingsplan\nid: arki-sv\nspråk: sv\nstatus: färdig\nversion: ${version}\n---\n\n# Vardag\n\n${sections}`
const beside = (text: string): Situation => ({ path: 'arki.fi.md', others: { 'arki.sv.md': text } })

describe(CODE, () => {
  const cases: readonly (readonly [string, string, Situation])[] = [
    ['another version', finnish('1.1', '## Tavoitteet\n\n- a\n', MARK), beside(swedish('1.0', '## Mål\n\n- a\n'))],
    ['a section that the other has', finnish('1.0', '## Tavoitteet\n\n- a\n', MARK), beside(swedish('1.0', '## Mål\n\n- a\n\n## Utvärdering\n\nBra.\n'))],
    ['both', finnish('1.1', '## Tavoitteet\n\n- a\n', MARK + MARK), beside(swedish('1.0', '## Mål\n\n- a\n\n## Utvärdering\n\nBra.\n'))],
    ['the same', finnish('1.0', '## Tavoitteet\n\n- a\n'), beside(swedish('1.0', '## Mål\n\n- a\n'))],
    ['a section of its own', finnish('1.0', '## Tavoitteet\n\n- a\n\n## Arviointi\n\nHyvä.\n'), beside(swedish('1.0', '## Mål\n\n- a\n'))],
    ['another document', finnish('1.1', '## Tavoitteet\n\n- a\n'), { path: 'koti.md', others: { 'skola.sv.md': swedish('1.0', '').replace('arki-sv', 'skola') } }],
  ]
  for (const [what, text, situation] of cases) it(what, () => expectMarked(CODE, text, situation))
})
