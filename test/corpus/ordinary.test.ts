// Ordinary Finnish, Swedish and English text gets no finding of rules about language, figures and form.
import assert from 'node:assert/strict'
import { engine } from '../support/engine.ts'
import { findings } from '../support/marks.ts'
import { ORDINARY, type Ordinary } from './ordinary.ts'

/** The rules that the traps were made for. */
const QUIET: readonly string[] = [
  'accessibility/link-text', 'accessibility/alt-text', 'accessibility/table-header', 'accessibility/capitals', 'accessibility/language',
  'language/known-slip', 'language/punctuation', 'language/abbreviation', 'list/numbering-style', 'text/pdf-residue', 'count/mismatch', 'number/estimate-chain', 'number/unit-drift', 'date/duration',
  'document/project-name-variants', 'document/promised-update-overdue', 'language/sister-missing', 'language/sister-stale',
]

const HEADS = {
  fi: 'tyyppi: kehittamissuunnitelma\ntunniste: arki\nkieli: fi\ntila: valmis\n---\n\n# Arki kantaa\n\n## Arviointi\n\n',
  sv: 'typ: utvecklingsplan\nid: vardag\nspråk: sv\nstatus: färdig\n---\n\n# Vardagen bär\n\n## Utvärdering\n\n',
  en: 'type: development-plan\nid: everyday\nlanguage: en\nstatus: final\n---\n\n# Everyday life\n\n## Evaluation\n\n',
} as const

const written = ({ language, text }: Ordinary): string => `---\n${HEADS[language]}${text}\n`

describe('ordinary text', () => {
  for (const one of ORDINARY) {
    it(`${one.language}: ${one.what}`, () => {
      for (const text of [written(one), written(one).replaceAll('\n', '\r\n'), written(one).normalize('NFD')]) {
        assert.equal(engine.read('a.md', text).selection.kind?.id, 'development-plan')
        const seen = findings(text, { today: '2026-11-22' }).filter(({ code }) => QUIET.includes(code))
        assert.deepEqual(seen.map(({ code, at }) => `${code} ‹${at}›`), [])
      }
    })
  }
})
