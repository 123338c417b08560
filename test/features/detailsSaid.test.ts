// Filling in reaches whatever a document says: every value has a question with its present text, and an answer changes that text alone.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { withEdits } from '../../server/core/edit/apply.ts'
import { answer, questionsOf, type Question } from '../../server/core/features/details/details.ts'
import { textOf } from '../../server/core/node.ts'
import { convert } from '../../server/core/render/convert.ts'
import { walk } from '../../server/core/value.ts'
import type { DocumentView } from '../../server/core/view.ts'
import { engine } from '../support/engine.ts'

const TODAY = '2026-11-22'
const pathFor = (text: string): string => (/^(?:---|#)/u.test(text) ? 'a.md' : 'a.yaml')

function viewOf(text: string, path = pathFor(text)): DocumentView {
  const view = engine.view(engine.read(path, text), TODAY)
  assert.ok(view)
  return view
}

function asked(text: string, pointer: string): Question {
  const found = questionsOf(viewOf(text), 'fi').find((one) => one.pointer === pointer)
  assert.ok(found, `asks for ${pointer}`)
  return found
}

function changed(text: string, pointer: string, given: string | readonly string[]): string {
  const document = engine.read(pathFor(text), text)
  const view = engine.view(document, TODAY)
  assert.ok(view)
  const result = answer({ document, view, edit: engine.edit, language: 'fi' }, pointer, given)
  return 'refused' in result ? result.refused : withEdits(text, result.edits)
}

const head = (kind: string): string => `---\ntyyppi: ${kind}\nkieli: fi\n---\n\n# Arki\n\n`
const TABLE = `${head('abc-malli')}## Vaiheet ja toimijat\n\n| Vaihe | lapsi | koulu |\n| --- | --- | --- |\n| alku | kertoo; kysyy | kutsuu |\n| loppu | a<br>b | |\n`
const HEADINGS = `${head('abc-malli')}## Vaiheet ja toimijat\n\n### Alku\n\n- lapsi: kertoo\n- koulu: kutsuu; kysyy\n\n### Loppu\n\n#### Lapsi\n\n1. a\n2. b\n`
const CELLS = 'tyyppi: abc-malli\nvaiheet_ja_toimijat:\n  - {vaihe: alku, toimija: koulu, tehtävät: [kutsuu]}\n  - vaihe: alku\n    toimija: lapsi\n    tehtävät:\n      - kertoo # ensin\n      - kysyy\n  - vaihe: alku\n    toimija: isä\n    tehtävät: kysyy\n'
const THEME = `${head('teemasivu')}## 1. Arki\n\n- Tavoitteet:\n  1. Aika\n  2. Raha\n     - halpa\n- Lisätietoja: x\n\n### Tuotokset\n\n- Esite\n- Opas {#O1}\n`
const PLAN = `${head('hankesuunnitelma')}## Osahanke 2: Eka\n\n### Työpaketti 3: Arki\n\n- Toimenpiteet:\n  - a\n  - b\n\n#### Tavoitteet\n\n- c\n\n## Aikataulu\n\nPian,\nmelkein.\n`
const PLAN_YAML = 'tyyppi: hankesuunnitelma\ntoimenpidekokonaisuudet:\n  - nimi: Eka\n    työpaketit:\n      - nimi: Arki\n        toimenpiteet:\n          - a\n          - teksti: b\n            vastuu: x\naikataulu: |\n  Pian.\n'
const LEAFLET = `${head('esite')}## Versiohistoria\n\n### 0.1\n\n- Päiväys: 6.5.2024\n- Muutos: x\n- Osallistujat: vanhempi, koulu\n`

/** What is asked, what it says now, the answer, and the text before and after it. */
const CASES: Readonly<Record<string, readonly [before: string, pointer: string, shown: string, given: string | readonly string[], from: string, to: string]>> = {
  'a task in a cell of a table': [TABLE, '/phases/cells/0/tasks', 'kertoo; kysyy', 'kertoo kaiken; kysyy', 'kertoo; kysyy', 'kertoo kaiken; kysyy'],
  'one more task in a cell': [TABLE, '/phases/cells/1/tasks', 'kutsuu', ['kutsuu', 'a|b'], 'kutsuu', 'kutsuu; a\\|b'],
  'one more task behind breaks': [TABLE, '/phases/cells/2/tasks', 'a; b', 'a; b; c', 'a<br>b', 'a<br>b<br>c'],
  'a task less': [TABLE, '/phases/cells/0/tasks', 'kertoo; kysyy', 'kysyy', 'kertoo; kysyy', 'kysyy'],
  'a task in a line': [HEADINGS, '/phases/cells/0/tasks', 'kertoo', 'kertoo; kysyy', 'lapsi: kertoo', 'lapsi: kertoo; kysyy'],
  'one more task in a list': [HEADINGS, '/phases/cells/2/tasks', 'a; b', 'a; b; c', '2. b', '2. b\n3. c'],
  'YAML: a task in brackets': [CELLS, '/phases/cells/0/tasks', 'kutsuu', ['kutsuu', 'kysyy: aina'], '[kutsuu]', '[kutsuu, "kysyy: aina"]'],
  'YAML: one more task behind a comment': [CELLS, '/phases/cells/1/tasks', 'kertoo; kysyy', 'kertoo; kysyy; muistaa', '      - kysyy', '      - kysyy\n      - muistaa'],
  'YAML: one more task beside a lone one': [CELLS, '/phases/cells/2/tasks', 'kysyy', 'kysyy; a', 'tehtävät: kysyy', 'tehtävät: [kysyy, a]'],
  'an item of a list in a section': [THEME, '/tasks/0/goals/items/0/text', 'Aika', 'Ajan: saanti', '1. Aika', '1. Ajan: saanti'],
  'an item in an item': [THEME, '/tasks/0/goals/items/1/children/0/text', 'halpa', 'edullinen', '- halpa', '- edullinen'],
  'an item with its mark': [THEME, '/tasks/0/outputs/items/1/text', 'Opas', 'Iso opas', '- Opas {#O1}', '- Iso opas {#O1}'],
  'an item two sections deep': [PLAN, '/actionAreas/0/workPackages/0/measures/items/1/text', 'b', 'bb', '  - b', '  - bb'],
  'an item two sections deep, under its heading': [PLAN, '/actionAreas/0/workPackages/0/goals/items/0/text', 'c', 'cc', '- c', '- cc'],
  'a text in wrapped lines': [PLAN, '/schedule', 'Pian, melkein.', 'Huomenna.', 'Pian,\nmelkein.', 'Huomenna.'],
  'YAML: an item two lists deep': [PLAN_YAML, '/actionAreas/0/workPackages/0/measures/items/0/text', 'a', 'aa: c', '- a\n', '- "aa: c"\n'],
  'YAML: an item with fields': [PLAN_YAML, '/actionAreas/0/workPackages/0/measures/items/1/text', 'b', 'bb', 'teksti: b', 'teksti: bb'],
  'YAML: a text behind a bar': [PLAN_YAML, '/schedule', 'Pian.', 'Huomenna: ehkä.', '|\n  Pian.', '"Huomenna: ehkä."'],
  'who made a version': [LEAFLET, '/versions/0/participants/clients/0/role', 'vanhempi', 'nuori', 'vanhempi, koulu', 'nuori, koulu'],
}

describe('what a document says is changed', () => {
  for (const [name, [before, pointer, shown, given, from, to]] of Object.entries(CASES)) {
    it(name, () => {
      assert.equal(asked(before, pointer).value, shown)
      assert.equal(changed(before, pointer, given), before.replace(from, to))
      assert.equal(changed(before.replaceAll('\n', '\r\n'), pointer, given), before.replace(from, to).replaceAll('\n', '\r\n'), 'with CRLF')
    })
  }

  it('not at all by its present text', () => {
    for (const [name, [before, pointer, shown]] of Object.entries(CASES)) assert.equal(changed(before, pointer, shown), before, name)
  })

  it('but no comment is taken along, and nothing that is hidden goes', () => {
    assert.match(changed(CELLS, '/phases/cells/1/tasks', 'kysyy'), /Muuta se suoraan tekstiin/u)
    const hidden = THEME.replace('halpa', 'halpa 131052-308T')
    assert.match(changed(hidden, '/tasks/0/goals/items/1/children/0/text', 'edullinen'), /Muuta se suoraan tekstiin/u)
    assert.ok(!JSON.stringify(questionsOf(viewOf(hidden), 'fi')).includes('131052-308T'))
  })
})

describe('every value of an example', () => {
  const inYaml = (path: string, text: string): string => convert(engine.read(path, text), viewOf(text, path), 'yaml').text
  for (const name of readdirSync('examples').filter((one) => one.endsWith('.md'))) {
    const written = readFileSync(`examples/${name}`, 'utf8')
    for (const [path, text] of [[name, written], [name.replace(/md$/u, 'yaml'), inYaml(name, written)]] as const) {
      it(`has its question: ${path}`, () => {
        const view = viewOf(text, path)
        const questions = questionsOf(view, 'fi')
        const reached = new Set(questions.map(({ pointer }) => pointer))
        const wholes = questions.filter(({ parts }) => parts).map(({ pointer }) => `${pointer}/`)
        const left = walk(view.root).filter(({ node, pointer }) => (node.type === 'scalar' || node.type === 'item') && /[\p{L}\p{N}]/u.test(textOf(node)) && ![pointer, `${pointer}/text`].some((one) => reached.has(one)) && !wholes.some((whole) => pointer.startsWith(whole)))
        assert.deepEqual(left.map(({ pointer }) => pointer), ['/type'])
        assert.equal(reached.size, questions.length, 'each once')
      })
    }
  }
})
