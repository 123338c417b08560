// Ids for items, and texts made lists: what is written where, and that nothing is renamed, lost or named twice.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { countedIn } from '../../server/core/edit/proseList.ts'
import { itemsOf, textOf } from '../../server/core/node.ts'
import { goalTagged } from '../../server/core/traceability.ts'
import { engine } from '../support/engine.ts'
import { expectRewritten, offered, rewritten } from './refactor.ts'
import { runs } from '../support/runs.ts'

const HEAD = '---\ntyyppi: kehittämissuunnitelma\nkieli: fi\n---\n\n# Kotikäynnit\n\n'
const titles = (name: string, text: string, at?: string): readonly string[] => offered(name, text, at === undefined ? {} : { at }).map(({ title }) => title)

describe('ids for items', () => {
  it('are T1 … for goals and O1 … for outputs, behind the text, in either notation', () => {
    expectRewritten('ids', `${HEAD}## Tavoitteet\n\n- Kuunnellaan\n  lapsia\n- Kootaan palaute\n\n## Tuotokset\n\n1. Opas\n`, `${HEAD}## Tavoitteet\n\n- Kuunnellaan\n  lapsia {#T1}\n- Kootaan palaute {#T2}\n\n## Tuotokset\n\n1. Opas {#O1}\n`)
    expectRewritten('ids', 'tyyppi: kehittämissuunnitelma\ntavoitteet:\n  - Kuunnellaan # oma\n  - "Kootaan: palaute"\n  - Posteri: malli\n  - teksti: Juhlitaan\ntuotokset: [Opas, "Posteri"]\n', 'tyyppi: kehittämissuunnitelma\ntavoitteet:\n  - Kuunnellaan {#T1} # oma\n  - "Kootaan: palaute {#T2}"\n  - Posteri: malli {#T3}\n  - tunniste: T4\n    teksti: Juhlitaan\ntuotokset: ["Opas {#O1}", "Posteri {#O2}"]\n')
  })

  it('begin as the label does where there is no usual letter, no two lists alike', () => {
    const quadrants = (head: string, names: readonly string[]): string => rewritten('ids', `---\n${head}\n---\n\n${names.map((name) => `## ${name}\n\n- a\n`).join('\n')}`, { path: 'a.swot.md' })
    const ids = (text: string): readonly string[] => Array.from(text.matchAll(/\{#(\S+)\}/gu), ({ 1: id = '' }) => id)
    assert.deepEqual(ids(quadrants('kieli: fi', ['Vahvuudet', 'Heikkoudet', 'Mahdollisuudet', 'Uhat'])), ['V1', 'H1', 'M1', 'U1'])
    assert.deepEqual(ids(quadrants('kieli: sv', ['Styrkor', 'Svagheter', 'Möjligheter', 'Hot'])), ['S1', 'Sv1', 'M1', 'H1'])
    assert.deepEqual(ids(quadrants('kieli: en', ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'])), ['S1', 'W1', 'O1', 'T1'])
  })

  it('leave those that are there, go on in their way, and keep attributes', () => {
    expectRewritten('ids', `${HEAD}## Tavoitteet\n\n- a {#G1}\n- b {alias="B b"}\n- c {#oma}\n- d\n`, `${HEAD}## Tavoitteet\n\n- a {#G1}\n- b {#G2 alias="B b"}\n- c {#oma}\n- d {#G4}\n`)
    expectRewritten('ids', 'tyyppi: kehittämissuunnitelma\ntuotokset:\n  - a {goal=T1}\n  - {teksti: b}\n', 'tyyppi: kehittämissuunnitelma\ntuotokset:\n  - a {#O1 goal=T1}\n  - {tunniste: O2,teksti: b}\n')
  })

  it('are none for empty items, rows of tables and what is no list', () => {
    const text = `${HEAD}## Tavoitteet\n\n- \n-\n\n## Arviointi\n\n- kysely\n`
    expectRewritten('ids', text, text)
    assert.deepEqual(titles('ids', text), [])
  })

  it('are offered for all lists that are referred to, and for the list one stands in', () => {
    const text = `${HEAD}## Tavoitteet\n\n- a\n- b\n\n## Keinot\n\n- c\n\n## Tuotokset\n\n- d\n`
    const all = 'Anna kohdille tunnisteet: Tavoitteet T1–T2, Tuotokset O1'
    assert.deepEqual(titles('ids', text), [all])
    assert.deepEqual(titles('ids', text, '- c'), ['Anna kohdille tunnisteet: Keinot Ke1', all])
    assert.deepEqual(titles('ids', text, 'Tavoitteet'), ['Anna kohdille tunnisteet: Tavoitteet T1–T2', all])
    assert.equal(rewritten('ids', text, { choice: 'measures' }), text.replace('- c', '- c {#Ke1}'))
  })

  const goal = fc.constantFrom('a', 'b {#T1}', 'c {#T3}', 'd {#G2}', 'e {alias=x}', '')
  const output = fc.constantFrom('f {tavoite=T1}', 'g {goal=2}', 'h {#T9 goal=T3}', 'i (T2)', 'j {#O1}', 'k')
  it('are never two alike, and what names a goal still names it', () => {
    fc.assert(fc.property(fc.array(goal, { maxLength: 5 }), fc.array(output, { maxLength: 4 }), (goals, outputs) => {
      const list = (name: string, items: readonly string[]): string => `## ${name}\n\n${items.map((item, index) => `- ${item.replace(/^\p{L}/u, (letter) => `${letter}${index}`)}\n`).join('')}\n`
      const text = HEAD + list('Tavoitteet', goals) + list('Tuotokset', outputs)
      const after = rewritten('ids', text)
      const view = (one: string): NonNullable<ReturnType<typeof engine.view>> => engine.view(engine.read('a.md', one), '') as NonNullable<ReturnType<typeof engine.view>>
      const [old, now] = [view(text), view(after)]
      const allItems = now.sections.flatMap(({ node }) => itemsOf(node)).filter((item) => textOf(item) !== '')
      const own = old.sections.flatMap(({ node }) => itemsOf(node)).flatMap(({ id }) => (id ? [textOf(id)] : []))
      const given = allItems.flatMap(({ id }) => (id ? [textOf(id)] : []))
      // but for a goal that is named by a number that another one has
      if (!outputs.some((item) => /=2|\(T2/u.test(item))) assert.equal(given.length, allItems.length)
      assert.equal(new Set(given).size - new Set(own).size, given.length - own.length, `${after}`)
      for (const tag of ['T1', '2', 'T3', 'T2']) {
        const meant = goalTagged(old, tag)
        // an id was meant by its goal, whichever comes first
        if (meant && !own.includes(tag) && outputs.some((item) => new RegExp(`[=(]${tag}[})]`, 'u').test(item))) assert.equal(textOf(goalTagged(now, tag)), textOf(meant), `${tag}\n${text}\n${after}`)
      }
      assert.equal(rewritten('ids', after), after)
    }), { numRuns: runs(150) })
  })
})

describe('a text that counts things up', () => {
  const rows: readonly (readonly [text: string, items: readonly string[] | undefined, intro?: string])[] = [
    ['Kuunnellaan lapsia. Kootaan palaute.', ['Kuunnellaan lapsia.', 'Kootaan palaute.']],
    ['Tavoitteina ovat: osallisuus; yhteinen\ntyö; palaute.', ['osallisuus', 'yhteinen työ', 'palaute.'], 'Tavoitteina ovat:'],
    ['Haluttiin 1) kuunnella lapsia, 2) koota palaute ja 3) juhlia.', ['kuunnella lapsia', 'koota palaute ja', 'juhlia.'], 'Haluttiin'],
    ['1. Kuunnella. 2. Koota.', ['Kuunnella.', 'Koota.']],
    ['Kuunnellaan lapsia.', undefined],
    ['Mukana 1. luokka ja 2. luokka', undefined],
    ['Kokous 1) pidettiin', undefined],
    ['', undefined],
  ]
  for (const [text, items, intro = ''] of rows) it(JSON.stringify(text), () => assert.deepEqual([countedIn(text)?.items, countedIn(text)?.intro ?? ''], [items, intro]))

  it('becomes a list in either notation', () => {
    expectRewritten('list', `${HEAD}## Tavoitteet\n\nHaluttiin 1) kuunnella lapsia,\n2) koota palaute.\n\n## Arviointi\n\nEnsin. Sitten.\n`, `${HEAD}## Tavoitteet\n\nHaluttiin\n\n1) kuunnella lapsia\n2) koota palaute.\n\n## Arviointi\n\nEnsin. Sitten.\n`)
    expectRewritten('list', 'tyyppi: kehittämissuunnitelma\ntavoitteet: Ovat: a b; c, d # oma\n'.replace('Ovat: a b; c, d', '"Ovat: a b; c: d"'), 'tyyppi: kehittämissuunnitelma\ntavoitteet:\n  teksti: "Ovat:"\n  kohdat:\n    - a b\n    - "c: d" # oma\n')
    expectRewritten('list', 'tyyppi: kehittämissuunnitelma\ntavoitteet: |\n  Kuunnellaan lapsia.\n  Kootaan palaute.\ntuotokset: []\n', 'tyyppi: kehittämissuunnitelma\ntavoitteet:\n  - Kuunnellaan lapsia.\n  - Kootaan palaute.\ntuotokset: []\n')
  })

  it('is left where there are items, a quotation, a prompt, or nothing to part', () => {
    for (const body of ['- a\n\nEnsin. Sitten.\n', '> Ensin se. Sitten tämä.\n', 'Mitä halusitte muuttaa, ja kenelle?\n', 'Yksi tavoite.\n', '<!-- Ensin se. Sitten tämä. -->\n']) {
      const text = `${HEAD}## Tavoitteet\n\n${body}`
      expectRewritten('list', text, text)
      assert.deepEqual(titles('list', text, '## Tavoitteet'), [], body)
    }
  })

  it('is offered where one stands', () => {
    const text = `${HEAD}## Tavoitteet\n\nKuunnellaan lapsia. Kootaan palaute.\n\n## Arviointi\n\nEnsin. Sitten.\n`
    assert.deepEqual(titles('list', text, 'Kuunnellaan'), ['Tee tekstistä luettelo: Tavoitteet (2 kohtaa)'])
    assert.deepEqual(titles('list', text, 'Ensin'), [])
    assert.deepEqual(titles('list', text), [])
  })

  it('keeps every word, and its items are those of the list', () => {
    const word = fc.constantFrom('Lapset', 'osallisuus', 'palaute', '1)', '2)', '3.', 'ja', ';', '.', ',', ':', '–', '2', 'esim.', '\n')
    fc.assert(fc.property(fc.array(word, { minLength: 2, maxLength: 14 }), (words) => {
      const text = `${HEAD}## Tavoitteet\n\nX ${words.join(' ').replace(/ ([;.,:])/gu, '$1').replace(/\n\s*/gu, '\n').trim()}\n`
      const after = rewritten('list', text)
      const letters = (one: string): readonly string[] => one.match(/\p{L}+/gu) ?? []
      assert.deepEqual(letters(after), letters(text))
      if (after !== text) assert.ok(itemsOf(engine.view(engine.read('a.md', after), '')?.entry('goals')?.value).length > 1, after)
    }), { numRuns: runs(200) })
  })
})
