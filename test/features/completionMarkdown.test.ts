// Completion in the body of Markdown: headings, items, labelled lines, tables, attributes, off switches. Never in running text.
import assert from 'node:assert/strict'
import { compile } from '../../server/core/kinds/compile.ts'
import { createEngine } from '../../server/core/engine.ts'
import { bundled } from '../support/engine.ts'
import { labels, suggested, taken, type Place } from './completion.ts'

const CARD = '---\ntyyppi: hankekortti\nkieli: fi\ntila: luonnos\n---\n\n# Kortti\n\n'
const GOALS = '## Tavoitteet\n\n1. Lapset tulevat kuulluiksi {#T1}\n2. Työtapa jää käyttöön {#T2}\n\n'
const ASKED: Place = {}

interface Offered {
  readonly text: string
  readonly first?: readonly string[]
  readonly some?: readonly string[]
  readonly not?: readonly string[]
  readonly all?: readonly string[]
  readonly place?: Place
}

const OFFERED: Readonly<Record<string, Offered>> = {
  'the sections that belong here first': { text: `${CARD}${GOALS}## |`, first: ['Tavoitteiden toteutumisen riskit', 'Toimenpiteet', 'Tuotokset (suoritteet)'], some: ['Osahankkeen nimi'], not: ['Osahankkeen tavoitteet ja yhteys ohjelman tavoitteisiin'] },
  'sections behind one mark': { text: `${CARD}${GOALS}#|`, first: ['Tavoitteiden toteutumisen riskit'], place: { trigger: '#' } },
  'nothing in the title': { text: '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Ri|\n\n## Tavoitteet\n', all: [] },
  'nothing between the mark and the title': { text: '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n#| Kortti\n', all: [] },
  'no section above the title': { text: '---\ntyyppi: hankekortti\nkieli: fi\n---\n|\n# Kortti\n', all: [] },
  'sections where there is no title': { text: '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n|', some: ['Toimenpiteet'] },
  'sections for another heading as high as the title': { text: `${CARD}# Ris|`, some: ['Tavoitteiden toteutumisen riskit'] },
  'sections for a heading that is being written': { text: `${CARD}## Ris|\n\n## Tavoitteet\n`, some: ['Tavoitteiden toteutumisen riskit'] },
  'no section that stands further down': { text: `${CARD}## |\n\n## Riskit\n\n- Kiire\n`, not: ['Tavoitteiden toteutumisen riskit'], some: ['Toimenpiteet'] },
  'sections in Swedish': { text: '---\ntyp: projektkort\nspråk: sv\n---\n\n# Kort\n\n## |', some: ['Risker för att målen inte nås', 'Åtgärder'] },
  'sections in English': { text: '---\ntype: project-card\nlanguage: en\nproject: x\n---\n\n# Card\n\n## |', some: ['Risks to reaching the goals', 'Measures'] },
  'parts of a section': { text: `${CARD}## Rahoitus\n\n### |`, some: ['Henkilöstö', 'Toteutusaika'] },
  'goals as sub-headings of outputs': { text: `${CARD}${GOALS}## Tuotokset\n\n### |`, all: ['Lapset tulevat kuulluiksi', 'Työtapa jää käyttöön'] },
  'goals that no sub-heading names': { text: `${CARD}${GOALS}## Tuotokset\n\n### Työtapa jää käyttöön\n\n- opas\n\n### |`, all: ['Lapset tulevat kuulluiksi'] },
  'the next version': { text: `${CARD}## Versiohistoria\n\n### 0.1\n\n- Muutos: alku\n\n### |`, all: ['0.2'] },
  'a work package': { text: '---\ntyyppi: hankesuunnitelma\nkieli: fi\n---\n\n# S\n\n## Toimenpidekokonaisuus 1: Arki\n\n### |', some: ['Työpaketti 1:'] },
  'an item with its fields': { text: `${CARD}## Riskit\n\n- |`, all: ['Riski …'] },
  'fields of an item': { text: `${CARD}## Riskit\n\n- Kiire\n  - |`, some: ['Varautuminen', 'Vastuu'], not: ['Riski'] },
  'fields of an item that are missing': { text: `${CARD}## Riskit\n\n- Kiire\n  - Vastuu: ohjausryhmä\n  - |\n- Muu\n  - Varautuminen: x\n`, some: ['Varautuminen'], not: ['Vastuu'] },
  'lines of funding': { text: `${CARD}## Rahoitus\n\n- Kuntaosuus: 1 €\n- |`, some: ['Kokonaisbudjetti', 'Valtionavustus'], not: ['Kuntaosuus'] },
  'values behind a label': { text: `${CARD}## Riskit\n\n- Kiire\n  - Tila: |`, some: ['avoin'] },
  'municipalities behind a label': { text: `${CARD}## Kumppanit\n\n- Koulu\n  - Kunta: |`, some: ['Helsinki'] },
  'a row below a table': { text: `${CARD}## Riskit\n\n| Riski | Vastuu |\n|---|---|\n| Kiire | x |\n|`, first: ['| Riski | Vastuu |'] },
  'values in a table': { text: `${CARD}## Riskit\n\n| Riski | Tila |\n|---|---|\n| Kiire | ¦ |\n`, some: ['avoin'] },
  'no key in frontmatter for a table that the body has': { text: '---\ntyyppi: hankerekisteri\nkieli: fi\n¦\n---\n\n# R\n\n## Hankkeet\n\n| Hanke |\n| --- |\n| Silta |\n', not: ['hankkeet'], some: ['tila'] },
  'no section in a comment of several lines': { text: `${CARD}<!--\n## |\n-->\n`, all: [] },
  'keys below the first fence': { text: '---\n|', some: ['tunniste', 'kunnat'], place: { path: 'a.hankekortti.md' } },
  'keys between fences that hold nothing yet': { text: '---\nkun|\n---\n\n# Kortti\n', some: ['kunnat'], place: { path: 'a.hankekortti.md' } },
  'no key below a line across the page': { text: '---\n\nTeksti jatkuu |', all: [], place: { path: 'a.hankekortti.md' } },
  'names of attributes': { text: `${CARD}${GOALS}## Tuotokset\n\n- Opas {|}`, all: ['tavoite'] },
  'goals of the document': { text: `${CARD}${GOALS}## Tuotokset\n\n- Opas {tavoite=|}`, all: ['T1', 'T2'] },
  'goals by another name of the attribute': { text: `${CARD}${GOALS}## Tuotokset\n\n- Opas {goal=|`, all: ['T1', 'T2'] },
  'themes of the codebook': { text: `${CARD}## Riskit\n\n- Kiire {teema=|}`, all: ['aika'], place: { configuration: { themes: [{ id: 'aika', name: 'Ajankäyttö' }] } } },
  'off switches': { text: `${CARD}<!-- |`, all: ['pitkospuut-disable-next-line', 'pitkospuut-disable-file'] },
  'codes in an off switch': { text: `${CARD}<!-- pitkospuut-disable-next-line |`, some: ['swot/question', 'swot'] },
  'codes in an off switch of YAML': { text: `---\ntyyppi: hankekortti\nkieli: fi\n# pitkospuut-disable-next-line fund|\n---\n`, some: ['funding/share'] },
  'sections on an empty line': { text: `${CARD}${GOALS}|`, first: ['Tavoitteiden toteutumisen riskit'], place: ASKED },
  'an item on an empty line of its section': { text: `${CARD}## Riskit\n\n|\n`, first: ['Riskit …'] },

  'nothing behind a space in a title of one\u2019s own': { text: `${CARD}# Kettulan |`, all: [], place: { trigger: ' ' } },
  'nothing behind a dash in a heading of one\u2019s own': { text: `${CARD}${GOALS}## Oma lähi-|`, all: [], place: { trigger: '-' } },
  'a section of which the first words are written': { text: `${CARD}${GOALS}## Tavoitteiden |`, some: ['Tavoitteiden toteutumisen riskit'], place: { trigger: ' ' } },
  'nothing on an empty line that nobody asked on': { text: `${CARD}${GOALS}|`, all: [], place: { trigger: ' ' } },
  'nothing in running text': { text: `${CARD}## Kuvaus\n\nTyö on alkanut |`, all: [] },
  'nothing behind a colon in running text': { text: `${CARD}## Kuvaus\n\nMukana ovat: |`, all: [] },
  'nothing in an item that says something': { text: `${CARD}## Riskit\n\n- Kiire vie |`, all: [] },
  'nothing in an item of texts': { text: `${CARD}## Tavoitteet\n\n- |`, all: [] },
  'nothing behind a dash in running text': { text: `${CARD}## Kuvaus\n\nTyö -|`, all: [], place: { trigger: '-' } },
  'nothing in code': { text: `${CARD}\`\`\`\n## |\n\`\`\`\n`, all: [] },
  'nothing in an ordinary comment': { text: `${CARD}<!-- Muista kysyä |`, all: [], place: { trigger: ' ' } },
  'nothing in braces of running text': { text: `${CARD}## Kuvaus\n\nKaava {|}`, all: [] },
  'nothing behind the reason of an off switch': { text: `${CARD}<!-- pitkospuut-disable-next-line swot/question: näin |`, all: [] },
}

describe('completion in Markdown', () => {
  for (const [name, { text, first = [], some = [], not = [], all, place }] of Object.entries(OFFERED)) {
    for (const [ending, written] of [['LF', text], ['CRLF', text.replaceAll('\n', '\r\n')]] as const) {
      it(`offers ${name}, with ${ending}`, () => {
        const found = labels(written, place)
        if (all) assert.deepEqual(found, all)
        assert.deepEqual(found.slice(0, first.length), first)
        assert.deepEqual(some.filter((label) => !found.includes(label)), [], found.join(', '))
        assert.deepEqual(not.filter((label) => found.includes(label)), [])
      })
    }
  }
})

const TAKEN: Readonly<Record<string, readonly [before: string, label: string, after: string, place?: Place]>> = {
  'a section with its prompt and its first item': [`${CARD}${GOALS}## R|`, 'Tavoitteiden toteutumisen riskit', `${CARD}${GOALS}## Tavoitteiden toteutumisen riskit\n\n<!-- Mikä voisi viedä työn sivuun, miten siihen varaudutaan ja kuka pitää sitä silmällä? -->\n\n- Riski\n  - Varautuminen: \n  - Vastuu: `],
  'a section apart from the line below': [`${CARD}## Lyh|\nteksti`, 'Lyhyt kuvaus osahankkeen tavoitteista, kohderyhmästä ja toiminnasta', `${CARD}## Lyhyt kuvaus osahankkeen tavoitteista, kohderyhmästä ja toiminnasta\n\n<!-- Mitä hankkeessa tehdään, keiden kanssa ja keitä varten? -->\n\n\n\nteksti`],
  'the lines of funding': [`${CARD}## Rahoitus\n\n|\n`, 'Rahoitus …', `${CARD}## Rahoitus\n\n- Kokonaisbudjetti: \n- Kuntaosuus: \n- Valtionavustus: \n`],
  'a value right behind the bar of a table': [`${CARD}## Riskit\n\n| Riski | Tila |\n|---|---|\n| Kiire |¦ |\n`, 'avoin', `${CARD}## Riskit\n\n| Riski | Tila |\n|---|---|\n| Kiire | avoin |\n`],
  'an item with its fields': [`${CARD}## Riskit\n\n1. |`, 'Riski …', `${CARD}## Riskit\n\n1. Riski\n   - Varautuminen: \n   - Vastuu: `],
  'a partner': [`${CARD}## Kumppanit\n\n- |`, 'Kumppani …', `${CARD}## Kumppanit\n\n- Kumppani\n  - Nimike: \n  - Organisaatio: \n  - Kunta: `],
  'a conclusion of a SWOT': ['---\ntyyppi: swot\nkieli: fi\n---\n\n# Analyysi\n\n## Johtopäätökset\n\n- |', 'Toimenpide …', '---\ntyyppi: swot\nkieli: fi\n---\n\n# Analyysi\n\n## Johtopäätökset\n\n- Toimenpide\n  - Peruste: \n  - Vastuu: \n  - Aikataulu: '],
  'an entry of the version log': [`${CARD}## Versiohistoria\n\n### |`, '0.1', `${CARD}## Versiohistoria\n\n### 0.1\n\n- Päiväys: 22.11.2026\n- Muutos: \n- Reflektio: `],
  'a goal, closing the braces': [`${CARD}${GOALS}## Tuotokset\n\n- Opas {tavoite=|`, 'T2', `${CARD}${GOALS}## Tuotokset\n\n- Opas {tavoite=T2}`],
  'a goal into braces that are closed': [`${CARD}${GOALS}## Tuotokset\n\n- Opas {tavoite=|}`, 'T2', `${CARD}${GOALS}## Tuotokset\n\n- Opas {tavoite=T2}`],
  'a goal in place of another': [`${CARD}${GOALS}## Tuotokset\n\n- Opas {tavoite=|T1}`, 'T2', `${CARD}${GOALS}## Tuotokset\n\n- Opas {tavoite=T2}`],
  'an off switch with a reason': [`${CARD}<!--|`, 'pitkospuut-disable-next-line', `${CARD}<!-- pitkospuut-disable-next-line : syy -->`],
  'a code with a reason': [`${CARD}<!-- pitkospuut-disable-next-line swot/q|`, 'swot/question', `${CARD}<!-- pitkospuut-disable-next-line swot/question: syy -->`],
  'only a code where the reason stands': [`${CARD}<!-- pitkospuut-disable-next-line swot/q|: koska -->`, 'swot/question', `${CARD}<!-- pitkospuut-disable-next-line swot/question: koska -->`],
}

describe('what completion writes in Markdown', () => {
  for (const [name, [before, label, after, place]] of Object.entries(TAKEN)) {
    it(name, () => assert.equal(taken(before, label, place), after))
    it(`${name}, with CRLF`, () => assert.equal(taken(before.replaceAll('\n', '\r\n'), label, place), after.replaceAll('\n', '\r\n')))
  }
})

const EVENING = {
  kind: { id: 'evening', files: ['*.ilta.md'], labels: { fi: ['vanhempainilta'], sv: ['föräldrakväll'], en: ['parents-evening'] }, titles: { fi: 'Vanhempainilta', sv: 'Föräldrakväll', en: 'Evening' }, descriptions: { fi: 'Ilta.', sv: 'Kväll.', en: 'Evening.' } },
  allOf: [{ $ref: 'shared/common.schema.json' }],
  type: 'object',
  properties: { goals: { $ref: 'shared/types.schema.json#/$defs/list', role: 'goals', need: 'required', labels: { fi: ['Päämäärä'], sv: ['Mål'], en: ['Goals'] } } },
}

describe('completion in a kind of the workspace', () => {
  const engine = createEngine(bundled, { files: { 'evening.schema.json': EVENING }, compile })
  it('offers its sections and keys', () => {
    assert.deepEqual(labels('---\ntyyppi: vanhempainilta\nkieli: fi\n---\n\n# Ilta\n\n## |', { engine }).slice(0, 1), ['Päämäärä'])
    assert.ok(labels('tyyppi: vanhempainilta\nkieli: fi\n|', { engine }).includes('päämäärä'))
  })
  it('is offered itself', () => assert.ok(labels('tyyppi: |vanhempainilta\nkieli: fi\n', { engine }).includes('vanhempainilta')))
})

describe('the order of what is offered', () => {
  it('is that of the kind, from where one is', () => {
    const items = suggested(`${CARD}## |`)?.items.map(({ label }) => label) ?? []
    assert.equal(items[0], 'Osahankkeen nimi')
  })
})
