// What a document says is read in the forms that people write it in: the same model comes out of each.
import assert from 'node:assert/strict'
import { parsePeriod } from '../../server/core/parse/values/period.ts'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { expectMarked } from '../support/marks.ts'

function modelIn(name: string, text: string): Record<string, unknown> {
  const { content, memo } = engine.read(name, text)
  return content ? (modelOf(content, memo) as Record<string, unknown>) : {}
}

const markdown = (head: string, body: string): Record<string, unknown> => modelIn('a.md', `---\n${head}\n---\n\n# A\n\n${body}`)

/** `phase, actor: task; task` of each cell. */
function cellsOf({ phases }: Record<string, unknown>): readonly string[] {
  const cells = (phases as { readonly cells?: readonly { readonly phase: string; readonly actor: string; readonly tasks: readonly { readonly text: string }[] }[] } | undefined)?.cells ?? []
  return cells.map(({ phase, actor, tasks }) => `${phase}, ${actor}: ${tasks.map(({ text }) => text).join('; ')}`)
}

describe('a meeting model in YAML', () => {
  const SAME = ['before, Child: tells; asks', 'before, School: listens', 'after, Child: ', 'after, School: calls']
  for (const [form, written] of [
    ['cell by cell', 'phases_and_actors:\n  - {phase: before, actor: Child, tasks: [tells, asks]}\n  - {phase: before, actor: School, tasks: listens}\n  - {phase: after, actor: Child, tasks: []}\n  - {phase: after, actor: School, tasks: [calls]}\n'],
    ['phases with their actors below', 'phases_and_actors:\n  before:\n    Child: [tells, asks]\n    School: listens\n  after:\n    Child:\n    School:\n      - calls\n'],
    ['the same under the short name', 'phases:\n  before:\n    Child: [tells, asks]\n    School: listens\n  after:\n    Child:\n    School:\n      - calls\n'],
    ['a list of phases', 'phases_and_actors:\n  - phase: before\n    Child: [tells, asks]\n    School: listens\n  - phase: after\n    Child: ~\n    School: [calls]\n'],
    ['a list of phases as keys', 'phases_and_actors:\n  - before: {Child: [tells, asks], School: listens}\n  - after: {Child: , School: [calls]}\n'],
  ] as const) it(`is read ${form}`, () => assert.deepEqual(cellsOf(modelIn('a.yaml', `type: meeting-model\n${written}`)), SAME))

  it('is read in Finnish under the name that its phases share', () => {
    const text = 'tyyppi: abc-malli\nvaiheet:\n  ennen: {lapsi: kertoo}\n'
    assert.deepEqual(cellsOf(modelIn('a.yaml', text)), ['ennen, lapsi: kertoo'])
  })

  it('asks for the task of an actor who has none', () => expectMarked('model/cell-empty', 'typ: abc-modell\nspråk: sv\nskeden_och_aktörer:\n  före mötet:\n    barn: [berättar]\n    skola: []\n    ^^^^^^^^^ model/cell-empty\n'))
})

describe('the phases of a model', () => {
  it('may be listed as "phases" beside a table of that name', () => {
    const model = markdown('type: meeting-model\nphases: [before, after]', '## Phases and actors\n\n| | Child |\n|---|---|\n| Before | tells |\n| After | asks |\n')
    assert.deepEqual([model['phaseNames'], cellsOf(model)], [['before', 'after'], ['Before, Child: tells', 'After, Child: asks']])
  })

  for (const [form, written] of [
    ['a line that is broken', 'Child: tells her story and\nasks'], ['a name in bold above its line', '**Child**\ntells her story and\nasks'], ['a name in bold above a paragraph', '**Child**\n\ntells her story and asks'],
    ['a name above its meaning', 'Child\n: tells her story and asks'],
  ] as const) it(`have ${form}`, () => assert.deepEqual(cellsOf(markdown('type: meeting-model', `## Phases\n\n### Before\n\n${written}\n\nSchool: listens\n`)), ['Before, Child: tells her story and asks', 'Before, School: listens']))
})

describe('a version history', () => {
  for (const [form, written, version] of [
    ['a number, a date and a change', '- 0.1, 3 February 2025: first sketch', { date: '2025-02-03', change: 'first sketch' }],
    ['a name in bold and a date in brackets', '* **Version 0.1** (5.5.2025): first sketch', { date: '2025-05-05', change: 'first sketch' }],
    ['dashes', '- v0.1 – 9.10.2009 – first sketch', { date: '2009-10-09', change: 'first sketch' }],
    ['a number and words', '- 0.1 First sketch', { change: 'First sketch' }],
    ['fields below', '- 0.1 (5.5.2025)\n  - Change: first sketch', { date: '2025-05-05', change: 'first sketch' }],
  ] as const) {
    it(`is a list with ${form}`, () => {
      const [first] = markdown('type: meeting-model\nversion: 0.1', `## Version history\n\n${written}\n`)['versions'] as readonly { readonly version: string; readonly date?: { readonly date: string }; readonly change?: string }[]
      assert.deepEqual(first && { version: first.version, ...(first.date ? { date: first.date.date } : {}), change: first.change }, { version: '0.1', ...version })
    })
  }

  for (const sentence of ['Version 0.1 was ready in spring.', '3 families tried it', '9.10.2009 seminar']) {
    it(`is none in "${sentence}"`, () => assert.equal(markdown('type: meeting-model', `## Version history\n\n- ${sentence}\n`)['versions'], undefined))
  }

  it('may be named in YAML as its heading is', () => {
    const [first] = modelIn('a.yaml', 'typ: abc-modell\nversionshistorik:\n  - {version: 0.1, ändring: utkast}\n')['versions'] as readonly unknown[]
    assert.deepEqual(first, { version: '0.1', change: 'utkast' })
  })
})

describe('labels alone on their line', () => {
  const body = (mark: (label: string) => string): string => ['## 1. Rita planen', '', mark('Mål'), '', '- barnet läser sin plan', '', mark('Produkter'), '', '- en broschyr', '', mark('Mer information'), '', 'Socialhandledaren', ''].join('\n')
  for (const [form, mark] of [
    ['sub-headings', (label: string) => `### ${label}`], ['bold', (label: string) => `**${label}**`], ['bold with a colon', (label: string) => `__${label}:__`], ['a colon', (label: string) => `${label}:`],
  ] as const) {
    it(`are read as what they head: ${form}`, () => assert.deepEqual(markdown('typ: temasida', body(mark))['tasks'], [{
      name: 'Rita planen', number: 1, goals: { items: [{ text: 'barnet läser sin plan' }] }, outputs: { items: [{ text: 'en broschyr' }] }, contact: 'Socialhandledaren',
    }]))
  }

  it('that name something else end what stands before them', () => {
    const [task] = markdown('typ: temasida', '## 1. Rita planen\n\n**Mål**\n\n- ett\n\n**Övrigt**\n\nAnnat.\n\n### Produkter\n\n- två\n')['tasks'] as readonly unknown[]
    assert.deepEqual(task, { name: 'Rita planen', number: 1, goals: { items: [{ text: 'ett' }] }, outputs: { items: [{ text: 'två' }] }, text: '**Övrigt**\n\nAnnat.' })
  })
})

it('alternatives in a cell may be parted by strokes', () => {
  const model = markdown('typ: blankett', '## Frågor\n\n| Fråga | Typ | Alternativ |\n|---|---|---|\n| Var barnet med? | val | ja / delvis / nej |\n')
  assert.deepEqual((model['fields'] as readonly { readonly options: unknown }[])[0]?.options, ['ja', 'delvis', 'nej'])
})

it('who spoke is kept when it is told more closely than by its voice', () => {
  const model = markdown('type: development-story', '## Voices\n\n- Child (9): "I want to stay."\n- School: "We heard."\n')
  assert.equal(JSON.stringify(model['voices']).includes('Child (9)'), true)
})

for (const [text, start, end] of [
  ['1 February – 30 April 2025', '2025-02-01', '2025-04-30'], ['den 1 februari till den 30 april 2025', '2025-02-01', '2025-04-30'], ['1. helmikuuta – 30. huhtikuuta 2025', '2025-02-01', '2025-04-30'],
] as const) {
  it(`${text} is one period, with one year`, () => assert.deepEqual([parsePeriod(text)?.start, parsePeriod(text)?.end], [start, end]))
}

it('the name of a project in small letters is an ordinary word', () => {
  expectMarked('document/project-name-variants', '---\ntyp: poster\nprojekt: Kokboken\n---\n\n# Kokboken\n\nVi gjorde kokboken tillsammans.\n')
})

for (const heading of ['S – Styrkor', 'S = Styrkor', 'S. Styrkor', 'S: Styrkor', 'Styrkor ##']) {
  it(`${heading} is a heading for strengths`, () => assert.deepEqual(markdown('typ: swot', `${heading}\n---\n\n- ett\n`)['strengths'], { items: [{ text: 'ett' }] }))
}

it('a table of money may have its total in bold and its currency in the header', () => {
  const body = '## Finansiering\n\n| Post | Euro |\n|---|---:|\n| Statsunderstöd | 84 000 |\n| Kommunal andel | 28 000 |\n| **Totalt** | **112 000** |\n'
  const funding = markdown('typ: projektkort', body)['funding'] as Readonly<Record<string, { readonly amount: number }>>
  assert.deepEqual(Object.entries(funding).map(([key, { amount }]) => [key, amount]), [['stateGrant', 84000], ['municipalShare', 28000], ['total', 112000]])
  expectMarked('money/', `---\ntyp: projektkort\n---\n\n# A\n\n${body}`)
  expectMarked('money/', '---\ntyp: projektkort\n---\n\n# A\n\n## Finansiering\n\n| Post | Belopp |\n|---|---:|\n| Statsunderstöd | 84 000 |\n                   ^^^^^^ money/format\n')
})

it('work packages may be numbered within their area', () => {
  const [area] = markdown('typ: projektplan', '## Åtgärdshelhet 2: Båten\n\n### Arbetspaket 2.1: Familjebåten\n\nAnsvarig: socialarbetare\n')['actionAreas'] as readonly { readonly workPackages: unknown }[]
  assert.deepEqual(area?.workPackages, [{ name: 'Familjebåten', number: 1, owner: 'socialarbetare' }])
})

it('parts of a section may be counted in brackets', () => {
  const text = '---\ntyp: slutrapport\n---\n\n# A\n\n## Mål\n\n1. Skolan delar på ansvaret\n\n## Skolan delar på ansvaret (1/2)\n\n- ett\n\n## Skolan delar på ansvaret (2/2)\n\n- två\n'
  expectMarked('section/duplicate', text)
})

it('a list of projects is the register, one project is what a document belongs to', () => {
  const model = modelIn('a.yaml', 'typ: projektregister\nspråk: sv\nprojekt:\n  - {id: nara, namn: Nära}\n')
  assert.deepEqual([model['project'], model['projects']], [undefined, [{ id: 'nara', name: 'Nära' }]])
  assert.equal(modelIn('a.yaml', 'typ: projektregister\nspråk: sv\nprojekt: Nära\n')['project'], 'Nära')
})

it('footnotes and pictures are no makers', () => {
  const model = markdown('typ: broschyr', '## Tack\n\nFyra unga[^1].\n\n[^1]: Från klass 9B.\n\n![En karta](karta.png){width=50%}\n')
  assert.deepEqual((model['makers'] as { readonly items: unknown }).items, [{ text: 'Fyra unga[^1].' }])
})
