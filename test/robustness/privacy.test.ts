// A personal identity code is never repeated: no message has it, wherever in a document it stands. The codes are of the range kept for tests.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdit } from '../../server/core/text.ts'
import { inWords, type Language } from '../../server/core/problem.ts'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { DOCUMENTS } from './documents.ts'
import { TODAY } from './seen.ts'

const CODES = ['010594Y9032', '010594y9032', '010594-9032', '010594–9032', '010594‑9032', '010594+903R', '010594A903S', '010594 - 9032'] as const
const IN_WORDS = /010594.{0,3}903/iu
const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en']

const others = DOCUMENTS.map(({ path, text }) => engine.facts(engine.read(`muut/${path}`, text))).filter((facts): facts is Facts => facts !== undefined)

/** All that is said of a text: by findings and by what is good. Another document says the same, so that rules that compare have something to quote. */
function told(path: string, text: string): readonly string[] {
  const document = engine.read(path, text)
  const facts = [engine.facts(document), engine.facts(engine.read(`toinen/${path}`, text))].filter((one): one is Facts => one !== undefined)
  const { problems, successes } = engine.check(document, workspaceOf([...others, ...facts]), TODAY)
  return [...problems, ...successes].flatMap(({ code, message, values }) => LANGUAGES.map((language) => `${code}: ${inWords(message, values, language)}`))
}

function checkSilent(path: string, text: string): void {
  assert.deepEqual(told(path, text).filter((message) => IN_WORDS.test(message)), [])
}

describe('An identity code is not repeated in any message', () => {
  /** Texts with the code at `§`, and a finding that would quote what stands there. */
  const rows: readonly (readonly [code: string, path: string, text: string])[] = [
    ['document/kind-unknown', 'a.md', '---\ntyyppi: §\n---\n'],
    ['document/kind-unknown', 'a.yaml', 'tyyppi: "§"\n'],
    ['document/kind-unknown', 'a.md', '---\ntyyppi: hankekortti §\n---\n'],
    ['schema/enum', 'a.swot.yaml', 'tila: §\n'],
    ['schema/enum', 'a.swot.yaml', 'tila: luonnos §\n'],
    ['schema/additionalProperties', 'a.swot.yaml', '§: 1\n'],
    ['schema/additionalProperties', 'a.swot.yaml', 'avain_jota_ei_ole_missään_skeemassa_§: 1\n'],
    ['schema/additionalProperties', 'a.swot.yaml', 'swot:\n  §: 1\n'],
    ['schema/pattern', 'a.swot.yaml', 'tunniste: §\n'],
    ['schema/type', 'a.hankekortti.yaml', 'toteutusaika: §\n'],
    ['yaml/duplicate-key', 'a.swot.yaml', '§: 1\n§: 2\n'],
    ['yaml/missing-space', 'a.swot.yaml', 'avain:§\n'],
    ['yaml/missing-space', 'a.swot.yaml', '§:arvo\n'],
    ['yaml/missing-colon', 'a.swot.yaml', 'tila: luonnos\n§\n'],
    ['yaml/colon', 'a.swot.yaml', 'otsikko: Lapsi: §\n'],
    ['yaml/quote', 'a.swot.yaml', 'otsikko: "§\n'],
    ['yaml/bracket', 'a.swot.yaml', 'otsikko: [§\n'],
    ['yaml/special-character', 'a.swot.yaml', 'otsikko: @§\n'],
    ['yaml/tab', 'a.swot.yaml', 'hanke:\n\t§: 1\n'],
    ['yaml/list-marker', 'a.swot.yaml', 'uhat:\n-§\n'],
    ['yaml/anchor', 'a.swot.yaml', 'otsikko: &a§ b\n'],
    ['number/arithmetic', 'a.hankekortti.md', '## Tavoitteet\n\n- § = 5\n'],
    ['date/order', 'a.hankekortti.md', '## Tavoitteet\n\n- 2.5.2009–1.5.2008 (§)\n'],
    ['document/id-duplicate', 'a.swot.yaml', 'tunniste: §\n'],
    ['document/project-name-differs', 'a.swot.yaml', 'hanke:\n  virallinen_nimi: Kehrä II Moniammatilliset § pitkospuut lastensuojelun ja palvelujen välillä\n'],
    ['document/title-mismatch', 'a.swot.md', '---\notsikko: §\n---\n\n# Muu §\n'],
    ['swot/repeated-item', 'a.swot.md', '## Vahvuudet\n\n- yhteistyö koulun kanssa §\n\n## Uhat\n\n- yhteistyö koulun kanssa §\n'],
    ['section/duplicate', 'a.swot.md', '## Muuta § a\n\nb\n\n## Muuta § a\n\nc\n'],
    ['section/empty', 'a.swot.md', '## Lapsen § tiedot\n'],
    ['section/part-missing', 'a.hankekortti.md', '## § 2/3\n\na\n'],
    ['heading/level', 'a.hankekortti.md', '## Tavoitteet\n\n- a\n\n##### §\n\na\n'],
    ['list/wrapped-item', 'a.hankekortti.md', '## Tuotokset\n\n- Lasten § äänen kuuleminen ja\n- palvelut\n- Vanhempien tuki\n- Opas kouluille\n'],
    ['swot/quadrant-synonym', 'a.swot.md', '## Haasteet (§)\n\n- a\n'],
    ['goal/no-output', 'a.hankekortti.md', '## Tavoitteet\n\n1) § tuki\n2) Oppaan laatiminen\n\n## Tuotokset\n\nOppaan laatiminen:\n\n- b\n'],
    ['municipality/no-partner', 'a.hankekortti.md', '---\nkunnat: [§, Espoo]\n---\n\n## Yhteistyötahot\n\nEspoo:\n\n- a\n'],
    ['contact/empty-field', 'a.hankekortti.md', '## Hallinnoija\n\njohtaja § , , Helsinki\n'],
  ]
  for (const [code, path, text] of rows) {
    it(`${code} in ${JSON.stringify(text)}`, () => {
      for (const one of CODES) checkSilent(path, text.replaceAll('§', one))
    })
  }

  it('the rows above do make the checks speak', () => {
    const spoken = new Set(rows.flatMap(([, path, text]) => ['Lapsi!', '4 x 26'].flatMap((words) => told(path, text.replaceAll('§', words)).map((message) => message.split(':')[0]))))
    assert.deepEqual(rows.map(([code]) => code).filter((code) => !spoken.has(code)), [])
  })

  it('anywhere in the documents', () => {
    const word = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...CODES), fc.boolean())
    fc.assert(fc.property(fc.constantFrom(...DOCUMENTS), fc.array(word, { minLength: 1, maxLength: 8 }), ({ path, text }, words) => {
      checkSilent(path, words.reduce((done, [at, code, replaces]) => applyEdit(done, { ...wordAt(done, at, replaces), text: code }), text))
    }), { numRuns: runs(15) })
  }).timeout(3_600_000)
})

/** The word nearest to a part of the text, or the place in front of it. */
function wordAt(text: string, at: number, replaces: boolean): { readonly start: number; readonly end: number } {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const word = words[Math.floor(at * words.length)]
  const start = word?.index ?? 0
  return { start, end: replaces ? start + (word?.[0].length ?? 0) : start }
}
