// Random edits as people and programs make them, random documents of lines that mean something, and what must be the same after an edit.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Document } from '../../server/core/document.ts'
import type { TextEdit } from '../../server/core/text.ts'
import { locator } from '../../server/core/document.ts'
import { editsFrom } from '../../server/core/edit/mend.ts'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf } from '../../server/core/workspace.ts'
import { DOCUMENTS } from '../robustness/documents.ts'
import { seen, seenOf, TODAY } from '../robustness/seen.ts'
import { engine } from '../support/engine.ts'

/** Where (as a part of the text, or at a mark), how many characters are removed, what is put in. */
export interface Change {
  readonly at: number
  /** When set, the edit stands at the start or end of the line nearest to `at`. */
  readonly snap: 'none' | 'start' | 'end'
  readonly removed: number
  readonly added: string
}

const HEADINGS = ['# Otsikko', '## Tavoitteet', '## Riskit', '## Rahoitus', '## Tuotokset (suoritteet)', '## S) VAHVUUDET', '### Uhat', '## Nykytila', '## Sisäiset tekijät', '## Muu', '## ', '#### Henkilöstö', 'Tavoitteet\n===', 'Vahvuudet\n---', '## Vahvuudet 1/2', '## Toteutusaika', '## Lisätietoja', '## Yhteistyötahot']
const BODY = [
  '- kohta', '- toinen?', '1) yksi', '2. kaksi', '- [ ] tehtävä', '* muu', '  - alakohta', '   jatkuu', 'laiska rivi', '', '', 'Kappale, jossa on 1.5.2007-31.10.2009 ja 12 000e.', '> lainaus', '> - lainattu', '```', '~~~', '<!--', '-->', '<!-- huomautus -->',
  '<div>', '</div>', '[a]: /u "t', '[a]: https://example.org', 'katso [a]', '| a | b |', '| --- | --- |', '|---|', '| Valtionavustus | 274 000 € |', '===', '---', '***', '    koodia', '\tsarkain', '- ', '-', '1.', 'Valtionavustus: 10 euroa', 'Vastuuhenkilö: johtaja',
  'Kokonaisbudjetti 100 euroa, valtionavustus 70 euroa ja kuntaosuus 40 euroa', '4 x 26 = 105', '- kohta {#T1 teema=aika}', 'TODO', '\u00a0', '😀', '\ud83d', '\0', 'a\u0308', '• liitetty', 'Tarkennetut tavoitteet:', 'Helsingin', '1-2', 'kehittäminen on kesken', '## Riskit',
]
const KEYS = [
  'tyyppi: hankekortti', 'tyyppi: swot', 'tyyppi: kehittamissuunnitelma', 'tyyppi: muu', 'tyyppi: "swot"', 'type: swot', 'typ: projektkort', 'tila: valmis', 'tila: luonnos', 'tila: arkistoitu', 'tila: xyz', 'kieli: sv', 'kieli: en', 'otsikko: Kehrä', 'tunniste: Väärä Tunniste',
  'hanke:', '  virallinen_nimi: Kehrä II', 'tavoitteet:', '  - kohta', '- kohta', '  - text: a', '    id: T1', 'riskit: []', 'kunnat: [Helsinki, Espoo]', 'kunnat: [Helsinki,', ']', 'rahoitus:', '  valtionavustus: 10 €', '  kokonaisbudjetti: null', 'asiakkaat: {valittomasti: 4', '}',
  'kuvaus: |', '  rivi', 'kuvaus: >-', '  # ei kommentti', '# kommentti', 'vahvuudet:', 'a: &a 1', 'b: *a', 'otsikko: "avoin', "kieli: 'avoin", 'avain ilman', 'avain:arvo', '-kohta', '\tavain: 1', '...', '%YAML 1.2', '? x', ': y', '!!str a', '', '', 'a: b: c', 'toteutusaika: 2008-09', 'suodatin: @a', 'extra:', '  - heading: Muu', 'form:', '  vahvuudet: x',
]
const LINES = [...HEADINGS, ...BODY, ...KEYS]
const PASTES = [
  '---\ntyyppi: swot\n---\n', '---\n', '\n---\n', '```\n', '\n```\n\n', '<!--', '-->', '\n\n## Riskit\n\n- a\n- b\n', '\n| a | b |\n|---|---|\n| 1 | 2 |\n', '\n\n- a\n\n- b\n', '\r\n', '\r', '\n', '\n\n', '\t', '    ', ' ', '"', "'", '[', ']', '{', '}', ':', ': ', '#', '# ', '- ', '-', '|', '>', '*', '&', '\ufeff', '\u00a0', '\ud83d', '\ude00', 'x', '1', 'ä',
  'tyyppi', 'tyyppi: swot\n', '\ntyyppi: hankekortti\n', 'tavoitteet:\n  - a\n  - b\n', '\n===\n', '<div>\n', '\n[tuki]: /muu\n', '- [ ] ', '  ',
]

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.oneof({ weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, { weight: 1, arbitrary: fc.double({ min: 0, max: 0.05, noNaN: true }) }),
  snap: fc.constantFrom('none', 'start', 'end'),
  removed: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.nat(2_000) }),
  added: fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: fc.constantFrom(...PASTES) },
    { weight: 2, arbitrary: fc.constantFrom(...LINES).map((line) => `${line}\n`) },
    { weight: 1, arbitrary: fc.constantFrom(...LINES).map((line) => `\n${line}`) },
  ),
})

/** The edit of a text that a change means. */
export function editOf(text: string, { at, snap, removed, added }: Change): TextEdit {
  const near = Math.round(at * text.length)
  const feed = snap === 'none' ? -1 : text.indexOf('\n', near)
  const start = feed < 0 ? near : snap === 'start' ? feed + 1 : feed
  return { start, end: Math.min(text.length, start + removed), text: added }
}

const EOL = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const some = (lines: readonly string[], maxLength: number): fc.Arbitrary<readonly string[]> => fc.array(fc.constantFrom(...lines), { maxLength })

/** Frontmatter, closed or not or not at all, and a body; as YAML it is as nasty. */
export const nasty: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '\ufeff'), fc.constantFrom('---', '---', ''), some(KEYS, 8), fc.constantFrom('---', '---', '...', ''), some([...HEADINGS, ...BODY], 14), EOL)
  .map(([mark, open, keys, close, body, eol]) => mark + [open, ...keys, close, ...body].filter((line, index) => line !== '' || index > 0).join('\n').replaceAll('\n', eol))

/** The other documents of all that is compared. */
export const workspace = workspaceOf(DOCUMENTS.map(({ path, text }) => engine.facts(engine.read(path, text))).filter((facts): facts is Facts => facts !== undefined))
const PARTS = ['kind', 'reason', 'tree', 'outline', 'problems', 'successes', 'diagnostics', 'folding', 'symbols', 'facts'] as const

/** Checks that a document made by edits shows what its text shows when it is read anew, beside the other documents, and that quick fixes do the same in both. */
export function checkSame(document: Document): void {
  const edited = seen(document, workspace)
  const fresh = seenOf(document.path, document.text, workspace)
  for (const part of PARTS) assert.deepEqual(edited[part], fresh[part], part)
  assert.deepEqual(fixesOf(document), fixesOf(engine.read(document.path, document.text)), 'fixes')
}

/** What the quick fixes of each finding would change, in the order of the text. */
function fixesOf(document: Document): readonly string[] {
  const view = engine.view(document, TODAY)
  const at = locator(document)
  const { problems } = engine.check(document, workspace, TODAY)
  return view ? problems.flatMap(({ code, from, fixes }) => fixes.map((fix) => JSON.stringify([at(from), code, fix.name, fix.values, editsFrom(view, fix)]))).sort() : []
}
