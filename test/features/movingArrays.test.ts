// Elements of arrays change places like items of lists: rows of a table, keys of YAML, headings, names on one line; those that have an order of their own stay in it.
import assert from 'node:assert/strict'
import { withEdits } from '../../server/core/edit/apply.ts'
import { editItem, movedInWords, textOfItem } from '../../server/core/features/moving/moving.ts'
import { marked, moved, moveIn, movingOf, targetsIn } from './moving.ts'

const card = (...lines: readonly string[]): string => `---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Kortti\n\n${lines.join('\n')}\n`
const yaml = (...lines: readonly string[]): string => `tyyppi: hankekortti\nkieli: fi\n${lines.join('\n')}\n`
const plan = (...lines: readonly string[]): string => `---\ntyyppi: hankesuunnitelma\nkieli: fi\n---\n\n# Suunnitelma\n\n${lines.join('\n')}\n`

describe('moving an element of an array', () => {
  for (const [what, before, item, way, after] of [
    ['a row of a table', card('## Henkilöstö', '', '| Rooli | Työaika |', '| --- | --- |', '| a | 1 |', '| b \\| c | |'), '/staff/1', 'up', card('## Henkilöstö', '', '| Rooli | Työaika |', '| --- | --- |', '| b \\| c | |', '| a | 1 |')],
    ['an item with its fields', card('## Henkilöstö', '', '1. Rooli: a', '   - Määrä: 1', '2. Rooli: b', '3. Rooli: c'), '/staff/0', 'bottom', card('## Henkilöstö', '', '1. Rooli: b', '2. Rooli: c', '3. Rooli: a', '   - Määrä: 1')],
    ['keys of YAML with their comments', yaml('henkilosto:', '  - rooli: a', '    maara: 1', '  # sovittu', '  - rooli: b # heti'), '/staff/0', 'down', yaml('henkilosto:', '  # sovittu', '  - rooli: b # heti', '  - rooli: a', '    maara: 1')],
    ['names in brackets', yaml('kunnat: [Espoo, "Vantaa", Kauniainen]'), '/municipalities/1', 'up', yaml('kunnat: ["Vantaa", Espoo, Kauniainen]')],
    ['names in the frontmatter', card('Alku.').replace('kieli: fi\n', 'kieli: fi\nkunnat:\n- Espoo\n- Vantaa\n'), '/municipalities/1', 'up', card('Alku.').replace('kieli: fi\n', 'kieli: fi\nkunnat:\n- Vantaa\n- Espoo\n')],
    ['a heading with all that stands under it', plan('## Toimenpidekokonaisuus 1: Alku', '', '### Työpaketti 1: Arvio', '', '- Vastuutaho: Espoo', '', '### Työpaketti 2: Tuki', '', '## Toimenpidekokonaisuus 2: Loppu'), '/actionAreas/0/workPackages/1', 'up',
      plan('## Toimenpidekokonaisuus 1: Alku', '', '### Työpaketti 2: Tuki', '', '### Työpaketti 1: Arvio', '', '- Vastuutaho: Espoo', '', '## Toimenpidekokonaisuus 2: Loppu')],
    ['a section that is an element', plan('## Toimenpidekokonaisuus 1: Alku', '', '### Työpaketti 1: Arvio', '', '- Vastuutaho: Espoo', '', '## Toimenpidekokonaisuus 2: Loppu', '', 'Sanoja.'), '/actionAreas/1', 'up',
      plan('## Toimenpidekokonaisuus 2: Loppu', '', 'Sanoja.', '', '## Toimenpidekokonaisuus 1: Alku', '', '### Työpaketti 1: Arvio', '', '- Vastuutaho: Espoo')],
  ] as const) {
    it(what, () => {
      assert.equal(moved(before, item, way), after)
      const returns = (text: string): string => text.replaceAll('\n', '\r\n')
      assert.equal(moved(returns(before), item, way), returns(after), 'with CRLF')
    })
  }

  it('tells where it is now, by its name', () => {
    const made = moveIn(card('## Henkilöstö', '', '- Rooli: ohjaaja', '- Rooli: tutkija'), { pointers: ['/staff/1'] }, 'up')
    assert.ok(made.edits && made.at)
    assert.deepEqual([made.pointers, movedInWords(made.at, 'fi')], [['/staff/0'], '”tutkija” siirretty: Henkilöstö, 1/2'])
  })
  it('is offered at its place in the text, and only within its array', () => {
    const { text, from } = marked(`${yaml('henkilosto:', '  - rooli: a', '  - rooli: b|')}tavoitteet:\n  - t\n`)
    const found = targetsIn(text, from)
    assert.ok('targets' in found)
    assert.deepEqual([found.pointers, found.targets.map(({ group }) => group)], [['/staff/1'], ['here']])
  })
  it('is not taken for the item of a list inside it', () => {
    const text = 'tyyppi: teemasivu\nkieli: fi\nkehittämistehtävät:\n  - nimi: a\n    tavoitteet:\n      - t1\n      - t|2\n  - nimi: b\n'
    const at = marked(text)
    const found = targetsIn(at.text, at.from)
    assert.ok('targets' in found)
    assert.deepEqual(found.pointers, ['/tasks/0/goals/items/1'])
    assert.equal(moved(at.text, '/tasks/0', 'down'), 'tyyppi: teemasivu\nkieli: fi\nkehittämistehtävät:\n  - nimi: b\n  - nimi: a\n    tavoitteet:\n      - t1\n      - t2\n')
  })
})

describe('an array with an order of its own', () => {
  const log = (...versions: readonly string[]): string => card('## Versiot', '', '| Versio | Muutos |', '| --- | --- |', ...versions.map((version) => `| ${version} | m${version} |`))
  it('keeps its versions in their order', () => assert.equal(moved(log('1.0', '1.1', '1.2'), '/versions/0', 'down'), '(ordered)'))
  it('takes one back that stands in the wrong place', () => assert.equal(moved(log('1.1', '1.0', '1.2'), '/versions/1', 'up'), log('1.0', '1.1', '1.2')))
  it('in a log of headings', () => {
    const headings = (...versions: readonly string[]): string => card('## Versiot', '', versions.map((version) => `### ${version}\n\n- Muutos: m${version}`).join('\n\n'))
    assert.equal(moved(headings('1.0', '1.1'), '/versions/0', 'down'), '(ordered)')
    assert.equal(moved(headings('1.2', '1.1'), '/versions/0', 'down'), headings('1.1', '1.2'))
  })
  const story = (...moments: readonly string[]): string => `tyyppi: kehittamistarina\nkieli: fi\naikajana:\n${moments.map((time) => `  - pvm: ${time}\n    tapahtuma: t\n`).join('')}`
  it('keeps moments in their order', () => {
    assert.equal(moved(story('2023', '2024'), '/timeline/0', 'down'), '(ordered)')
    assert.equal(moved(story('joskus', '2024', '2023'), '/timeline/2', 'up'), story('joskus', '2023', '2024'))
    assert.equal(moved(story('joskus', '2024'), '/timeline/0', 'down'), story('2024', 'joskus'))
  })
})

describe('editing a field where it is shown', () => {
  for (const [what, before, pointer, shown, typed, after] of [
    ['in a cell', card('## Henkilöstö', '', '| Rooli | Työaika |', '| --- | --- |', '| a | 1 htv |'), '/staff/0/workingTime', '1 htv', '50 % | 2', card('## Henkilöstö', '', '| Rooli | Työaika |', '| --- | --- |', '| a | 50 % \\| 2 |')],
    ['behind a label', card('## Henkilöstö', '', '- Rooli: a', '  - Työaika: 1 htv <!-- arvio -->'), '/staff/0/workingTime', '1 htv', '2 htv', card('## Henkilöstö', '', '- Rooli: a', '  - Työaika: 2 htv <!-- arvio -->')],
    ['behind a key', yaml('henkilosto:', '  - rooli: a # nimike', '    työaika: 1 htv'), '/staff/0/position', 'a', 'b: c', yaml('henkilosto:', '  - rooli: "b: c" # nimike', '    työaika: 1 htv')],
    ['as a name in brackets', yaml('kunnat: [Espoo, Vantaa]'), '/municipalities/1', 'Vantaa', 'Helsinki', yaml('kunnat: [Espoo, Helsinki]')],
    ['of an item', `---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# K\n\n## Riskit\n\n- r\n  - Varautuminen: v\n`, '/risks/items/0/mitigation', 'v', 'w', `---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# K\n\n## Riskit\n\n- r\n  - Varautuminen: w\n`],
    ['but is not emptied', yaml('kunnat: [Espoo]'), '/municipalities/0', 'Espoo', ' ', '(empty)'],
    ['but not where it would say something else too', card('## Versiot', '', '### Versio 1.0 – 1.2.2024', '', '- Muutos: m'), '/versions/0/version', 'Versio 1.0 – 1.2.2024', 'Jotain', '(unwritable)'],
    ['but not a whole element', yaml('henkilosto:', '  - rooli: a'), '/staff/0', '(gone)', 'b', '(gone)'],
  ] as const) {
    it(what, () => {
      const moving = movingOf(before)
      const text = textOfItem(moving, pointer, undefined)
      assert.equal(text.refused === undefined ? text.text : `(${text.refused})`, shown)
      const made = editItem(moving, pointer, undefined, typed)
      assert.equal(made.edits ? withEdits(before, made.edits) : `(${made.refused})`, after)
    })
  }
})
