// The view of projects as it is drawn: which documents are one project, in which order, and what is asked today.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { askedIn, dueCodes } from '../../server/core/asked.ts'
import type { Theme } from '../../server/core/config/configuration.ts'
import { linesOfDocument } from '../../server/core/document.ts'
import { groupingOf, placeIn } from '../../server/core/features/projects/grouping.ts'
import type { Listed } from '../../server/core/features/projects/nodes.ts'
import { treeOf, type Shown, type Tree } from '../../server/core/features/projects/tree.ts'
import { createMemo } from '../../server/core/memo.ts'
import type { Language } from '../../server/core/problem.ts'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'

const TODAY = '2026-11-22'

/** A document by its frontmatter. */
const text = (frontmatter: string, body = ''): string => `---\n${frontmatter}\n---\n\n${body}`
const swot = (more: string): string => text(`tyyppi: swot\nkieli: fi\n${more}`)
const card = (more: string): string => text(`tyyppi: hankekortti\nkieli: fi\n${more}`)

type Files = Readonly<Record<string, string>>

const factsOf = (files: Files): readonly Facts[] => Object.entries(files).flatMap(([path, content]) => engine.facts(engine.read(path, content)) ?? [])

/** `project: paths` in the order of the view's groups, and those of no project at the end. */
function groups(files: Files): readonly string[] {
  const { projects, others } = groupingOf(factsOf(files), new Set(['']))
  return [...projects.map(({ name, paths }) => `${name}: ${paths.join(' ')}`), ...(others.length > 0 ? [`–: ${others.join(' ')}`] : [])]
}

describe('Documents of one project', () => {
  const cases: readonly (readonly [string, Files, readonly string[]])[] = [
    ['name it alike', { 'a.md': swot('hanke: Kehrä II'), 'b.md': swot('hanke: Hanke KEHRÄ 2') }, ['Kehrä II: a.md b.md']],
    ['name it shortly and in full', { 'a.md': swot('hanke: Kehrä II'), 'b.md': card('hanke:\n  virallinen_nimi: Kehrä II Moniammatilliset pitkospuut') }, ['Kehrä II: a.md b.md']],
    ['name it by its id and its name', { 'a.md': swot('hanke: kehra-ii'), 'b.md': swot('hanke: Kehrä II') }, ['Kehrä II: a.md b.md']],
    ['misspell a long name', { 'a.md': swot('hanke: Kehrä II Moniammatilliset pitkospuut lastensuojelussa'), 'b.md': swot('hanke: Kehrä II Moniamatilliset pitkospuut lastensuojelussa') }, ['Kehrä II Moniamatilliset pitkospuut lastensuojelussa: a.md b.md']],
    ['are not those of its sequel', { 'a.md': swot('hanke: Kehrä I'), 'b.md': swot('hanke: Kehrä II') }, ['Kehrä I: a.md', 'Kehrä II: b.md']],
    ['are not those that name the beginning of both', { 'a.md': swot('hanke: Kehrä I'), 'b.md': swot('hanke: Kehrä II'), 'c.md': swot('hanke: Kehrä') }, ['Kehrä: c.md', 'Kehrä I: a.md', 'Kehrä II: b.md']],
    ['have a card that goes by the name itself', { 'a.md': card('otsikko: Silta\nohjelma: Lapsen ääni2'), 'b.md': swot('hanke: Silta') }, ['Silta: a.md b.md']],
    ['refer to it', { 'a.md': swot('tunniste: a\nhanke: Silta'), 'b.md': swot('tunniste: b\nliittyy: [a]') }, ['Silta: a.md b.md']],
    ['are referred to by it', { 'a.md': swot('tunniste: a\nhanke: Silta\nliittyy: [b]'), 'b.md': swot('tunniste: b') }, ['Silta: a.md b.md']],
    ['are not those that refer to two', { 'a.md': swot('tunniste: a\nhanke: Silta'), 'b.md': swot('tunniste: b\nhanke: Polku'), 'c.md': swot('liittyy: [a, b]') }, ['Polku: b.md', 'Silta: a.md', '–: c.md']],
    ['lie in its folder', { 'silta/a.md': swot('hanke: Silta'), 'silta/swot/b.md': swot('tunniste: b') }, ['Silta: silta/a.md silta/swot/b.md']],
    ['do not lie in the folder of all', { 'a.md': swot('hanke: Silta'), 'b.md': swot('tunniste: b') }, ['Silta: a.md', '–: b.md']],
    ['do not lie in a folder of two', { 'x/a.md': swot('hanke: Silta'), 'x/b.md': swot('hanke: Polku'), 'x/c.md': swot('tunniste: c') }, ['Polku: x/b.md', 'Silta: x/a.md', '–: x/c.md']],
    ['are not the register of all', { 'a.md': card('tunniste: a\nhanke: Silta'), 'hankerekisteri.yaml': 'type: register\nhankkeet:\n  - id: a\n    name: Silta\n' }, ['Silta: a.md', '–: hankerekisteri.yaml']],
  ]
  for (const [what, files, expected] of cases) it(what, () => assert.deepEqual(groups(files), expected))

  it('are so many quickly, however alike their names are', () => {
    const files = Array.from({ length: 2000 }, (_, index): Facts => ({ path: `${index}.md`, kind: 'x', language: 'fi', formerIds: [], references: [], sections: [], details: {}, project: { name: `Silta ${index} ja ${index % 7}` } }))
    const start = process.cpuUsage().user
    assert.equal(groupingOf(files, new Set()).projects.length, 2000)
    assert.ok(process.cpuUsage().user - start < 2_000_000)
  })
})

interface Wanted extends Partial<Pick<Shown, 'filter' | 'mine' | 'online'>> {
  readonly language?: Language
  readonly themes?: readonly Theme[]
}

const bases = new Map<Language, Pick<Shown, 'language' | 'today' | 'kindTitle' | 'statusTitle' | 'memo' | 'key'>>()

function shownOf(documents: ReadonlyMap<string, Listed>, { language = 'fi', ...wanted }: Wanted): Shown {
  const base = bases.get(language) ?? { language, today: TODAY, kindTitle: (kind: string) => engine.kinds.list.find(({ id }) => id === kind)?.titles[language] ?? kind, statusTitle: (_: string, status: string) => status, memo: createMemo(), key: {} }
  bases.set(language, base)
  return { ...base, documents, filter: 'all', mine: new Set(), themes: [], roots: new Set(['']), online: new Map(), ...wanted }
}

function listedOf(files: Files): ReadonlyMap<string, Listed> {
  const workspace = workspaceOf(factsOf(files))
  return new Map(Object.entries(files).flatMap(([path, content]) => {
    const document = engine.read(path, content)
    const facts = workspace.byPath.get(path)
    return facts ? [[path, { uri: `file:///${path}`, facts, place: placeIn(facts), asked: askedIn(document, linesOfDocument(document), engine.check(document, workspace, TODAY).problems, dueCodes(engine.rules)) }] as const] : []
  }))
}

function draw({ rows, top }: Tree, ids = top, level = 0): readonly string[] {
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return [`${'  '.repeat(level)}${[row?.label, row?.description].filter((part) => part !== undefined && part !== '').join(' | ')}`, ...draw({ rows, top } as Tree, row?.children ?? [], level + 1)]
  })
}
const drawn = (files: Files, wanted: Wanted = {}): readonly string[] => draw(treeOf(shownOf(listedOf(files), wanted)))

const OVERDUE = swot('otsikko: Myöhässä\nhanke: Silta\ntäydennetään: kevät 2012')
const SOON = swot('otsikko: Pian\nhanke: Silta\ntäydennetään: 30.11.2026')
const ARCHIVED = swot('otsikko: Vanha\nhanke: Polku\ntila: arkistoitu\nversio: 2.1\njulkisuus: julkinen')

describe('The view of projects', () => {
  it('begins with what is asked today, the most urgent first', () => {
    const [today, ...rest] = drawn({ 'c.md': card('otsikko: Kortti\nhanke: Silta'), 'b.md': SOON, 'a.md': OVERDUE, 'd.md': ARCHIVED })
    assert.match(today ?? '', /^Kysytään tänään \| 3 asiakirjaa · \d+ kysymystä$/u)
    const wanted = [/^ {2}Myöhässä \| aika mennyt · \d kysymystä · Luvattu täydennysaika/u, /^ {2}Pian \| täydennettävä 30\.11\.2026 mennessä · \d kysymystä · Nelikentästä/u, /^ {2}Kortti \| \d+ kysymystä · /u]
    for (const [index, pattern] of wanted.entries()) assert.match(rest[index] ?? '', pattern)
    assert.ok(!rest[3]?.startsWith(' '), 'what is archived asks nothing')
  })

  it('tells the state of documents in words', () => {
    assert.deepEqual(drawn({ 'd.md': ARCHIVED }), ['Polku | 1 asiakirja', '  Vanha | SWOT-analyysi · archived · versio 2.1 · julkinen'])
    assert.deepEqual(drawn({ 'd.md': ARCHIVED }, { language: 'sv' }), ['Polku | 1 dokument', '  Vanha | SWOT-analys · archived · version 2.1 · offentligt'])
    assert.deepEqual(drawn({ 'd.md': ARCHIVED }, { language: 'en' }), ['Polku | 1 document', '  Vanha | SWOT analysis · archived · version 2.1 · public'])
  })

  it('puts many documents of a project under their kinds', () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.md`, index < 7 ? swot(`otsikko: Kenttä ${index}\nhanke: Silta\ntila: arkistoitu`) : card(`otsikko: Kortti ${index}\nhanke: Silta\ntila: arkistoitu`)]))
    assert.deepEqual(drawn(files).filter((line) => /^ {0,2}\S/u.test(line)), ['Silta | 9 asiakirjaa', '  Hankekortti | 2 asiakirjaa', '  SWOT-analyysi | 7 asiakirjaa'])
  })

  it('orders names as Finnish does, numbers by their size', () => {
    const files = Object.fromEntries(['Öljy', 'Ääni', 'Åland', 'Vuo 10', 'Vuo 2'].map((name, index) => [`${index}.md`, swot(`otsikko: ${name}\nhanke: ${name}\ntila: arkistoitu`)]))
    assert.deepEqual(drawn(files).filter((line) => !line.startsWith(' ')).map((line) => line.split(' |')[0]), ['Vuo 2', 'Vuo 10', 'Åland', 'Ääni', 'Öljy'])
  })

  const FILES: Files = { 'a.md': OVERDUE, 'd.md': ARCHIVED, 'e.md': swot('otsikko: Omani\nhanke: Polku\ntila: valmis') }
  const filters: readonly (readonly [Shown['filter'], readonly string[]])[] = [
    ['all', ['Myöhässä', 'Omani', 'Vanha']],
    ['drafts', ['Myöhässä']],
    ['public', ['Vanha']],
    ['mine', ['Omani']],
    ['asked', ['Myöhässä', 'Omani']],
  ]
  for (const [filter, expected] of filters) {
    it(`shows ${filter}`, () => {
      const tree = treeOf(shownOf(listedOf(FILES), { filter, mine: new Set(['file:///e.md']) }))
      assert.deepEqual([...tree.rows.values()].filter(({ id }) => id.startsWith('document:')).map(({ label }) => label).toSorted(), expected)
      assert.equal(tree.count, expected.length)
    })
  }

  it('shows the codebook, where there is one, with what is used', () => {
    const files: Files = { 'a.md': text('tyyppi: swot\nkieli: fi\ntila: arkistoitu\nhanke: Silta', '# A\n\n## Vahvuudet\n\n- Aika riittää. {teema=aika}\n- Yhdessä on hyvä. {teema="aika yhteistyo"}\n\n## Uhat\n\n- Rahat loppuvat. {teema=raha}\n') }
    assert.deepEqual(drawn(files, { themes: [{ id: 'yhteistyo', name: 'Yhteistyö' }, { id: 'aika', name: 'Ajankäyttö' }, { id: 'tila' }] }).slice(2), [
      'Koodikirja | 4 kohtaa',
      '  Ajankäyttö | 2 kohtaa · 1 asiakirja',
      '  tila | 0 kohtaa',
      '  Yhteistyö | 1 kohta · 1 asiakirja',
      '  raha | 1 kohta · 1 asiakirja · ei koodikirjassa',
    ])
    assert.equal(drawn(files).length, 2)
  })

  it('lists files that are not on this computer', () => {
    assert.deepEqual(drawn({}, { online: new Map([['verkossa.md', 'file:///verkossa.md']]) }), ['Vain verkossa | 1 asiakirja', '  verkossa.md'])
  })

  it('gives every row a name that can be heard, and says no personal identity code', () => {
    const tree = treeOf(shownOf(listedOf({ 'a.md': swot('otsikko: Asiakas 010190-999X\ntunniste: asiakas-010190-999X\nhanke: Perhe 010190-999X'), 'b.md': card('hanke: Silta') }), {}))
    for (const row of tree.rows.values()) assert.ok(row.accessible.startsWith(row.label) && row.label !== '', JSON.stringify(row))
    assert.doesNotMatch(JSON.stringify([...tree.rows.values()]), /010190-999X/u)
  })

  it('is the same when it grows step by step as when it is made at once', () => {
    const names = fc.constantFrom('Silta', 'Silta II', 'Silta II Moniammatillinen työ', 'Polku', '')
    const one = fc.record({ index: fc.integer({ min: 0, max: 11 }), project: names, status: fc.constantFrom('luonnos', 'valmis', 'arkistoitu'), title: fc.constantFrom('Ääni', 'Alku', 'Loppu'), refers: fc.integer({ min: 0, max: 11 }), isGone: fc.boolean() })
    fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), fc.constantFrom<Shown['filter']>('all', 'drafts', 'asked'), (changes, filter) => {
      let tree: Tree | undefined
      const documents = new Map<string, Listed>()
      for (const { index, project, status, title, refers, isGone } of changes) {
        const path = `${index % 3}/${index}.md`
        documents.delete(path)
        if (!isGone) for (const [key, listed] of listedOf({ [path]: swot(`otsikko: ${title}\ntunniste: t-${index}\ntila: ${status}\nliittyy: [t-${refers}]${project === '' ? '' : `\nhanke: ${project}`}`) })) documents.set(key, listed)
        const shown = shownOf(new Map(documents), { filter })
        tree = treeOf(shown, tree)
        const fresh = treeOf({ ...shown, key: {}, memo: createMemo() })
        assert.deepEqual([tree.top, [...tree.rows]], [fresh.top, [...fresh.rows]])
      }
    }), { numRuns: runs(40) })
  })
})
