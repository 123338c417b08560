// Filling in what stands further in: sections that a property has several of, outputs by goal, cells of a matrix, who made a version.
import assert from 'node:assert/strict'
import type { Given } from '../../server/core/features/details/answer.ts'
import type { Question } from '../../server/core/features/details/questions.ts'
import { filled, questions } from './details.ts'

const askedFrom = (text: string, begins: string): readonly Question[] => questions(text).filter(({ pointer }) => pointer.startsWith(begins))

const head = (kind: string): string => `---\ntyyppi: ${kind}\nkieli: fi\n---\n\n# Arki\n\n`
const THEME = head('teemasivu')
const PLAN = head('hankesuunnitelma')
const REPORT = `${head('loppuraportti')}## Tavoitteet\n\n- Osallisuus\n- Yhteistyö\n\n`
const MODEL = `${head('abc-malli')}## Vaiheet ja toimijat\n\n| Vaihe | lapsi | koulu |\n| --- | --- | --- |\n| alku |  | kutsuu |\n| loppu | | |\n`
const LEAFLET = head('esite')

interface Case {
  readonly at: string
  readonly given: Given
  readonly before: string
  readonly after: string
}

const CASES: Readonly<Record<string, Case>> = {
  'a name that waits in a heading': { at: '/tasks/0/name', given: 'Arki sujuu', before: `${THEME}## 1. …\n\n- Lisätietoja: \n`, after: `${THEME}## 1. Arki sujuu\n\n- Lisätietoja: \n` },
  'a label that waits': { at: '/tasks/0/contact', given: 'ohjaaja', before: `${THEME}## 1. Arki\n\n- Lisätietoja: \n`, after: `${THEME}## 1. Arki\n\n- Lisätietoja: ohjaaja\n` },
  'a list below its label': { at: '/tasks/0/goals/-', given: { text: 'Arki sujuu' }, before: `${THEME}## 1. Arki\n\n- Tavoitteet:\n  - \n- Lisätietoja: \n`, after: `${THEME}## 1. Arki\n\n- Tavoitteet:\n  - Arki sujuu\n- Lisätietoja: \n` },
  'behind the last of a list below its label': { at: '/tasks/0/goals/-', given: { text: 'Arki sujuu' }, before: `${THEME}## 1. Arki\n\n- Tavoitteet:\n  1. Aika\n- Lisätietoja: x\n`, after: `${THEME}## 1. Arki\n\n- Tavoitteet:\n  1. Aika\n  2. Arki sujuu\n- Lisätietoja: x\n` },
  'a list under its heading': { at: '/tasks/0/goals/-', given: { text: 'Arki sujuu' }, before: `${THEME}## 1. Arki\n\n### Tavoitteet\n\n- Aika\n\n### Lisätietoja\n\nx\n`, after: `${THEME}## 1. Arki\n\n### Tavoitteet\n\n- Aika\n- Arki sujuu\n\n### Lisätietoja\n\nx\n` },
  'a list that is missing, where others have headings': { at: '/tasks/0/outputs/-', given: { text: 'Esite' }, before: `${THEME}## 1. Arki\n\n### Tavoitteet\n\n- Aika\n\n### Lisätietoja\n\nx\n`, after: `${THEME}## 1. Arki\n\n### Tavoitteet\n\n- Aika\n\n### Tuotokset\n\n- Esite\n\n### Lisätietoja\n\nx\n` },
  'one more section, with the next number': { at: '/tasks/-', given: { name: 'Juhla' }, before: `${THEME}## 1.) Arki\n\n- Lisätietoja: x\n`, after: `${THEME}## 1.) Arki\n\n- Lisätietoja: x\n\n## 2.) Juhla\n` },
  'the first section': { at: '/actionAreas/-', given: { name: 'Juhla' }, before: `${PLAN}## Aikataulu\n\nPian.\n`, after: `${PLAN}## Toimenpidekokonaisuus 1: Juhla\n\n## Aikataulu\n\nPian.\n` },
  'a section in a section': { at: '/actionAreas/0/workPackages/-', given: { name: 'Juhla' }, before: `${PLAN}## Osahanke 2: Eka\n\n### Työpaketti 3: Arki\n\n- Toimenpiteet:\n  - a\n\n## Aikataulu\n`, after: `${PLAN}## Osahanke 2: Eka\n\n### Työpaketti 3: Arki\n\n- Toimenpiteet:\n  - a\n\n### Työpaketti 4: Juhla\n\n## Aikataulu\n` },
  'a value two sections deep': { at: '/actionAreas/0/workPackages/0/owner', given: 'Espoo', before: `${PLAN}## Osahanke 2: Eka\n\n### Työpaketti 3: Arki\n\n- Toimenpiteet:\n  - a\n\n## Aikataulu\n`, after: `${PLAN}## Osahanke 2: Eka\n\n### Työpaketti 3: Arki\n\n- Toimenpiteet:\n  - a\n- Vastuutaho: Espoo\n\n## Aikataulu\n` },
  'the outputs of a goal that has a section': { at: '/outputs/groups/0/items/-', given: { text: 'Esite' }, before: `${REPORT}## Osallisuus\n\n- Malli\n\n## Tulevaisuus\n`, after: `${REPORT}## Osallisuus\n\n- Malli\n- Esite\n\n## Tulevaisuus\n` },
  'the outputs of a goal that has none': { at: '/outputs/groups/1/items/-', given: { text: 'Esite', owner: 'Espoo' }, before: `${REPORT}## Osallisuus\n\n- Malli\n\n## Tulevaisuus\n`, after: `${REPORT}## Osallisuus\n\n- Malli\n\n## Yhteistyö\n\n- Esite\n  - Vastuu jatkossa: Espoo\n\n## Tulevaisuus\n` },
  'the first outputs, where their heading waits': { at: '/outputs/groups/0/items/-', given: { text: 'Esite' }, before: `${REPORT}## Tuotokset\n\n<!-- Mitä? -->\n\n- \n\n## Tulevaisuus\n`, after: `${REPORT}## Tuotokset\n\n<!-- Mitä? -->\n\n### Osallisuus\n\n- Esite\n\n## Tulevaisuus\n` },
  'the text of a goal, and the heading of its section': { at: '/goals/items/0/text', given: 'Lapset: mukana.', before: `${REPORT}## Osallisuus\n\n- Malli\n\n## Tulevaisuus\n`, after: `${REPORT.replace('- Osallisuus', '- Lapset: mukana.')}## Lapset: mukana\n\n- Malli\n\n## Tulevaisuus\n` },
  'the text of a goal, and the headings of its parts': { at: '/goals/items/1/text', given: 'verkostot', before: `${REPORT}## Osallisuus\n\n- Malli\n\n## 2. Yhteistyö 1/2\n\n- a\n\n## 2. Yhteistyö 2/2\n\n- b\n`, after: `${REPORT.replace('Yhteistyö', 'verkostot')}## Osallisuus\n\n- Malli\n\n## 2. Verkostot 1/2\n\n- a\n\n## 2. Verkostot 2/2\n\n- b\n` },
  'the text of a goal, and headings that are nearly it': { at: '/goals/items/1/text', given: 'Verkostot', before: `${REPORT}## *Yhteistyo*\n\n- a\n`, after: `${REPORT.replace('Yhteistyö', 'Verkostot')}## Verkostot\n\n- a\n` },
  'the text of a goal, and no heading that has its number': { at: '/goals/items/1/text', given: 'Verkostot', before: `${REPORT}## Tavoite 2: työtä yhdessä\n\n- a\n`, after: `${REPORT.replace('Yhteistyö', 'Verkostot')}## Tavoite 2: työtä yhdessä\n\n- a\n` },
  'the text of a goal, and the sub-headings of what serves it': { at: '/goals/items/0/text', given: 'Mukana', before: `${head('hankekortti')}## Tavoitteet\n\n- Osallisuus\n\n## Tuotokset\n\n### Osallisuus\n\n- Esite\n\n## Tulokset\n\n### Osallisuus\n\nKasvoi.\n`, after: `${head('hankekortti')}## Tavoitteet\n\n- Mukana\n\n## Tuotokset\n\n### Mukana\n\n- Esite\n\n## Tulokset\n\n### Mukana\n\nKasvoi.\n` },
  'YAML: the text of a goal, and the title of its group': { at: '/goals/items/0/text', given: 'Lapset: [mukana]', before: 'tyyppi: loppuraportti\ntavoitteet: [Osallisuus]\ntuotokset:\n  ryhmät:\n    - otsikko: Osallisuus\n      kohdat: [Esite]\n', after: 'tyyppi: loppuraportti\ntavoitteet: ["Lapset: [mukana]"]\ntuotokset:\n  ryhmät:\n    - otsikko: "Lapset: [mukana]"\n      kohdat: [Esite]\n' },
  'an empty cell': { at: '/phases/cells/0/tasks', given: ['kertoo', 'a|b'], before: MODEL, after: MODEL.replace('| alku |  |', '| alku | kertoo; a\\|b |') },
  'a narrow cell': { at: '/phases/cells/3/tasks', given: 'kiittää', before: MODEL, after: MODEL.replace('| loppu | | |', '| loppu | | kiittää |') },
  'who made a version': { at: '/versions/0/participants', given: 'vanhempi, koulu', before: `${LEAFLET}## Versiohistoria\n\n### 0.1\n\n- Päiväys: 6.5.2024\n- Muutos:\n`, after: `${LEAFLET}## Versiohistoria\n\n### 0.1\n\n- Päiväys: 6.5.2024\n- Muutos:\n- Osallistujat: vanhempi, koulu\n` },
  'text below the heading of a voice': { at: '/experiences/clients', given: 'Hyvä.', before: `${head('kokeilu')}## Kokemukset\n\n### Asiakkaat\n\n### Työntekijät\n\nx\n`, after: `${head('kokeilu')}## Kokemukset\n\n### Asiakkaat\n\nHyvä.\n\n### Työntekijät\n\nx\n` },
  'YAML: a list of an element': { at: '/tasks/0/goals/-', given: { text: 'Arki: sujuu' }, before: 'tyyppi: teemasivu\nkehittämistehtävät:\n  - nimi: Arki\n    lisätietoja: x # y\n', after: 'tyyppi: teemasivu\nkehittämistehtävät:\n  - nimi: Arki\n    tavoitteet:\n      - "Arki: sujuu"\n    lisätietoja: x # y\n' },
  'YAML: one more element, with the next number': { at: '/tasks/-', given: { name: 'Juhla' }, before: 'tyyppi: teemasivu\nkehittämistehtävät:\n  - nimi: Arki\n    numero: 1\n# loppu\n', after: 'tyyppi: teemasivu\nkehittämistehtävät:\n  - nimi: Arki\n    numero: 1\n  - nimi: Juhla\n    järjestysnumero: 2\n# loppu\n' },
  'YAML: the outputs of a goal': { at: '/outputs/groups/0/items/-', given: { text: 'Esite' }, before: 'tyyppi: loppuraportti\ntavoitteet: [Osallisuus]\ntuotokset:\n  - \ntila: luonnos\n', after: 'tyyppi: loppuraportti\ntavoitteet: [Osallisuus]\ntuotokset:\n  ryhmät:\n    - otsikko: Osallisuus\n      kohdat:\n        - Esite\ntila: luonnos\n' },
  'YAML: a cell': { at: '/phases/cells/1/tasks', given: ['kertoo', 'kysyy'], before: 'tyyppi: abc-malli\nvaiheet_ja_toimijat:\n  - {vaihe: alku, toimija: koulu, tehtävät: [kutsuu]}\n  - vaihe: alku\n    toimija: lapsi\n    tehtävät: []\n', after: 'tyyppi: abc-malli\nvaiheet_ja_toimijat:\n  - {vaihe: alku, toimija: koulu, tehtävät: [kutsuu]}\n  - vaihe: alku\n    toimija: lapsi\n    tehtävät:\n      - kertoo\n      - kysyy\n' },
  'YAML: a cell in braces': { at: '/phases/cells/0/tasks', given: ['kertoo', 'kysyy'], before: 'tyyppi: abc-malli\nvaiheet_ja_toimijat:\n  - {vaihe: alku, toimija: koulu, tehtävät: []}\n', after: 'tyyppi: abc-malli\nvaiheet_ja_toimijat:\n  - {vaihe: alku, toimija: koulu, tehtävät: [kertoo, kysyy]}\n' },
}

describe('an answer further in goes into', () => {
  for (const [name, { at, given, before, after }] of Object.entries(CASES)) {
    it(name, () => assert.equal(filled(before, at, given), after))
    it(`${name}, with CRLF`, () => assert.equal(filled(before.replaceAll('\n', '\r\n'), at, given), after.replaceAll('\n', '\r\n')))
  }
})

describe('an answer further in is not written', () => {
  const cases: readonly (readonly [string, string, string, Given, RegExp])[] = [
    ['with a personal identity code', MODEL, '/phases/cells/0/tasks', ['Äiti 131052-308T'], /henkilötunnus/u],
    ['where the outputs are prose', `${REPORT}## Tuotokset\n\nSyntyi esite.\n`, '/outputs/groups/2/items/-', { text: 'x' }, /ei voi enää täyttää/u],
  ]
  for (const [name, before, at, given, says] of cases) it(name, () => assert.match(filled(before, at, given), says))
})

describe('what is asked further in', () => {
  it('the outputs of each goal, and of the groups that there are', () => {
    assert.deepEqual(askedFrom(`${REPORT}## Osallisuus 1/2\n\n- Malli\n`, '/outputs').filter(({ type }) => type === 'elements').map(({ label, isEmpty, value }) => [label, isEmpty, value]), [
      ['Tuotokset: Yhteistyö', true, ''], ['Tuotokset: Osallisuus', false, 'Malli'],
    ])
  })

  it('each cell by its phase and actor, the empty ones first', () => {
    assert.deepEqual(askedFrom(MODEL, '/phases/').map(({ label, type, parts }) => [label, type, parts]), [
      ['Vaiheet ja toimijat: alku: lapsi', 'list', []], ['Vaiheet ja toimijat: loppu: lapsi', 'list', []], ['Vaiheet ja toimijat: loppu: koulu', 'list', []],
      ['Vaiheet ja toimijat: alku: koulu', 'list', ['kutsuu']],
    ])
  })

  it('no new element where one waits for its name', () => {
    assert.deepEqual(askedFrom(`${THEME}## 1. …\n\n- Lisätietoja: \n`, '/tasks').map(({ pointer }) => pointer).slice(0, 2), ['/tasks/0/name', '/tasks/0/goals'])
  })

  it('names elements by what they are called, and never repeats an identity code', () => {
    const [first] = askedFrom(`${THEME}## 1. Asiakas 131052-308T\n\n- Lisätietoja: \n`, '/tasks/0/goals')
    assert.ok(first && first.label.startsWith('Kehittämistehtävät: Asiakas') && !first.label.includes('131052-308T'), first?.label)
  })
})
