// Hints behind values: what few and all show, written into the texts where they are shown.
import assert from 'node:assert/strict'
import { inlayHints, type HintLevel } from '../../server/core/features/inlayHints.ts'
import { languageOf } from '../../server/core/language.ts'
import { engine } from '../support/engine.ts'
import { notationOf, workspaceFrom } from '../support/marks.ts'

interface Case {
  readonly it: string
  /** With each hint as `⟨hint⟩` where it is shown. */
  readonly text: string
  readonly level?: HintLevel
  /** Other documents of the workspace: path → text. */
  readonly others?: Readonly<Record<string, string>>
}

function shown(text: string, level: HintLevel, others: Case['others'], only?: { readonly start: number; readonly end: number }): string {
  const path = notationOf(text)
  const document = engine.read(path, text)
  const view = engine.view(document, '2026-11-22')
  const hints = view ? inlayHints({ document, view, workspace: workspaceFrom(path, text, others), language: languageOf(document) }, only ?? { start: 0, end: text.length }, level) : []
  return hints.toReversed().reduce((done, { offset, text: hint }) => `${done.slice(0, offset)}⟨${hint}⟩${done.slice(offset)}`, text).replaceAll('\u00a0', ' ')
}

function expectShown(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const { it: name, text, level = 'few', others } of cases) it(name, () => assert.equal(shown(text.replace(/⟨[^⟩]*⟩/gu, ''), level, others), text))
  })
}

const card = (frontmatter: string, body = ''): string => `---\ntyyppi: hankekortti\ntunniste: kehra-ii\n${frontmatter}---\n\n# Kehrä II\n\n${body}`
const MONEY = '## Rahoitus\n\nKokonaiskustannukset 365 491 euroa\n\nValtionavustus 274 000 euroa⟨74,97 %⟩\n\nKuntaosuus 91 491 euroa⟨25,03 %⟩\n'
const START = '---\ntyyppi: swot\ntunniste: alku\nversio: 1.2\n---\n\n# Alkutilanne perheryhmissä\n'

expectShown('few hints: shares of a budget', [
  { it: 'behind each share, not behind the total', text: card('', MONEY) },
  { it: 'with carriage returns and a byte order mark', text: `\ufeff${card('', MONEY)}`.replaceAll('\n', '\r\n') },
  { it: 'in YAML', text: 'tyyppi: hankekortti\nrahoitus:\n  kokonaiskustannukset: 400\n  valtionavustus: 300⟨75 %⟩ # anottu\n  kuntaosuus: 100⟨25 %⟩\n' },
  { it: 'in English', text: 'type: project-card\nlanguage: en\nfunding:\n  total: 365491\n  state grant: 274000⟨74.97%⟩\n' },
  { it: 'not while the total is not known', text: card('', '## Rahoitus\n\nValtionavustus 274 000 euroa\n') },
  { it: 'not of nothing', text: 'tyyppi: hankekortti\nrahoitus:\n  kokonaiskustannukset: 0\n  valtionavustus: 0\n' },
])

expectShown('few hints: the documents behind ids', [
  { it: 'title and version', text: card('liittyy: [alku⟨Alkutilanne perheryhmissä, versio 1.2⟩]\n'), others: { 'alku.swot.md': START } },
  { it: 'a long title is cut', text: card('liittyy: [alku⟨Alkutilanne perheryhmissä ja kaikissa m…⟩]\n'), others: { 'alku.swot.md': START.replace('versio: 1.2\n', '').replace('perheryhmissä', 'perheryhmissä ja kaikissa muissa ryhmissä') } },
  { it: 'not where the id says as much', text: card('liittyy: [alku]\n'), others: { 'alku.swot.md': START.replace('Alkutilanne perheryhmissä', 'Alku') } },
  { it: 'not where nothing or several are known', text: card('liittyy: [alku, muu]\n'), others: { 'alku.swot.md': START, 'toinen.swot.md': START } },
  { it: 'never with a personal identity code', text: card('liittyy: [alku⟨Perhe …⟩]\n'), others: { 'alku.swot.md': START.replace('Alkutilanne perheryhmissä', 'Perhe 131052-308T').replace('versio: 1.2\n', '') } },
])

const GOALS = '## Tavoitteet⟨1/2 tavoitteella on tuotos⟩\n\n- Perheet löytävät avun {#T1}\n- Työntekijät saavat tukea {#T2}\n\n## Tuotokset⟨2 kohtaa⟩\n\n- Opas {goal=T1}⟨Perheet löytävät avun⟩\n- Kurssi {goal=T1}⟨Perheet löytävät avun⟩\n'

expectShown('all hints', [
  { it: 'goals with an output, the goals of outputs, and how many there are', text: card('', GOALS), level: 'all' },
  { it: 'lengths of periods', text: card('toteutusaika: 1.5.2007–31.10.2009⟨30 kuukautta⟩\n'), level: 'all' },
  { it: 'in days where they are no whole months', text: card('toteutusaika: 2.5.2007–31.5.2007⟨30 päivää⟩\n'), level: 'all' },
  { it: 'counts under keys of YAML', text: 'tyyppi: swot\nvahvuudet:⟨2 kohtaa⟩\n  - a\n  - b\nuhat: [c, d]\n'.replace('vahvuudet⟨2 kohtaa⟩:', 'vahvuudet⟨2 kohtaa⟩:'), level: 'all' },
  { it: 'those of few, too', text: card('', MONEY), level: 'all' },
])

describe('hints', () => {
  it('are none where none are wanted', () => assert.equal(shown(card('', MONEY.replace(/⟨[^⟩]*⟩/gu, '')), 'none', undefined).includes('⟨'), false))
  it('are only those of the stretch that is on the screen', () => {
    const text = card('', MONEY.replace(/⟨[^⟩]*⟩/gu, ''))
    const seen = shown(text, 'few', undefined, { start: text.indexOf('Kuntaosuus'), end: text.length })
    assert.deepEqual(seen.match(/⟨[^⟩]*⟩/gu), ['⟨25,03 %⟩'])
  })
  it('are none in documents of no kind', () => assert.equal(shown('# Lue minut\n\nValtionavustus 274 000 euroa\n', 'all', undefined).includes('⟨'), false))
})
