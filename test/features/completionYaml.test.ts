// Completion of keys and values in YAML and frontmatter.
import assert from 'node:assert/strict'
import { labels, plainOf, suggested, taken, type Place } from './completion.ts'

const CARD = 'tyyppi: hankekortti\nkieli: fi\n'

/** Some of what is offered and some of what is not, by the text with its cursor. */
const OFFERED: Readonly<Record<string, { readonly text: string; readonly some?: readonly string[]; readonly not?: readonly string[]; readonly all?: readonly string[]; readonly place?: Place }>> = {
  'a key at the top': { text: `${CARD}|`, some: ['tunniste', 'tila', 'kunnat', 'tavoitteet'], not: ['tyyppi', 'kieli'] },
  'a key that is being written': { text: `${CARD}ti|`, some: ['tila'] },
  'a key in frontmatter, without what the body says': { text: `---\n${CARD}|\n---\n\n# Kortti\n`, some: ['tunniste', 'rahoitus'], not: ['tavoitteet', 'tyyppi'] },
  'a key in frontmatter whose end is missing': { text: `---\n${CARD}ti|`, some: ['tila'] },
  'a key between others': { text: `${CARD}|\ntila: luonnos\n`, some: ['tunniste'], not: ['tila'] },
  'keys of an object': { text: `${CARD}hanke:\n  |`, all: ['tunniste', 'virallinen_nimi', 'muokkautunut_nimi'] },
  'keys of an object that are missing': { text: `${CARD}hanke:\n  virallinen nimi: x\n  |\nkunnat: []\n`, all: ['tunniste', 'muokkautunut_nimi'] },
  'keys of an element': { text: `${CARD}yhdyshenkilöt:\n  - rooli: ohjaaja\n    |\n`, some: ['organisaatio', 'puhelin'], not: ['rooli'] },
  'keys of an element, beside another element': { text: `${CARD}yhdyshenkilöt:\n  - rooli: ohjaaja\n    |\n  - organisaatio: Espoo\n`, some: ['organisaatio'], not: ['rooli'] },
  'keys in braces': { text: `${CARD}yhdyshenkilöt:\n  - { rooli: ohjaaja, | }\n`, some: ['organisaatio'], not: ['rooli'] },
  'keys in braces, without those behind': { text: `${CARD}yhdyshenkilöt:\n  - {| rooli: ohjaaja, "nimi": x, yksikkö: [a, b] }\n`, some: ['organisaatio'], not: ['rooli', 'nimi', 'yksikkö'] },
  'a key in braces that another one takes the place of': { text: `${CARD}yhdyshenkilöt:\n  - { ro|oli: ohjaaja, nimi: x }\n`, some: ['rooli', 'organisaatio'], not: ['nimi'] },
  'values in brackets, without those behind': { text: `${CARD}kunnat: [Espoo, |, Vantaa, "Äänekoski"]`, some: ['Helsinki'], not: ['Espoo', 'Vantaa', 'Äänekoski'] },
  'values in brackets on many lines': { text: `${CARD}kunnat: [\n  Espoo,\n  |\n]\ntila: luonnos\n`, some: ['Helsinki'], not: ['Espoo', 'otsikko'] },
  'keys in braces on many lines below a key': { text: `${CARD}rahoitus: {\n  kokonaisbudjetti: 10,\n  |\n}\n`, some: ['kuntaosuus'], not: ['kokonaisbudjetti', 'otsikko'] },
  'nothing at the edge of brackets that go on': { text: `${CARD}kunnat: [\n  Espoo,\n|\n]\n`, all: [] },
  'a key below brackets that are only begun': { text: `${CARD}kunnat: [Espoo\n|\ntila: luonnos\n`, some: ['otsikko'], not: ['Helsinki'] },
  'nothing before a list in brackets': { text: `${CARD}kunnat:| [Espoo]\n`, all: [] },
  'nothing behind brackets that are closed': { text: `${CARD}osallistujat: { asiakkaat: [vanhempi]|, kumppanit: [] }\n`, all: [] },
  'nothing behind an item in braces': { text: `${CARD}yhdyshenkilöt:\n  - { rooli: ohjaaja }|\n`, all: [] },
  'the text of an item first': { text: `${CARD}tavoitteet:\n  - |\n`, all: ['teksti', 'tunniste', 'attribuutit', 'alakohdat'] },
  'nothing at the dash of a text, when nobody asks': { text: `${CARD}tavoitteet:\n  - |\n`, all: [], place: { trigger: ' ' } },
  'attributes': { text: `${CARD}tavoitteet: [Arki]\ntuotokset:\n  - teksti: Malli\n    attribuutit:\n      |\n`, all: ['tavoite'] },
  'goals by their ids and numbers': { text: `${CARD}tavoitteet:\n  - teksti: Arki\n    tunniste: arki\n  - Aika\ntuotokset:\n  - teksti: Malli\n    attribuutit: { tavoite: | }\n`, all: ['arki', '2'] },
  'values of an enumeration': { text: `${CARD}tila: |`, all: ['luonnos', 'kommentoitavana', 'koekäytössä', 'valmis', 'levitettävänä', 'arkistoitu'] },
  'values under a key in another language': { text: `${CARD}status: |`, some: ['luonnos'] },
  'values in Swedish': { text: 'typ: projektkort\nspråk: sv\nstatus: |', some: ['utkast', 'för spridning'], not: ['luonnos'] },
  'values in English': { text: 'type: project-card\nlanguage: en\nproject: x\nstatus: |', some: ['draft', 'in review'] },
  'kinds': { text: 'tyyppi: |hankekortti\nkieli: fi\n', some: ['hankekortti', 'swot', 'kokeilu'] },
  'today': { text: `${CARD}päiväys: |`, all: ['22.11.2026', '2026-11-22'] },
  'today in an English document': { text: 'type: project-card\nlanguage: en\ndate: |', all: ['2026-11-22', '22.11.2026'] },
  'today, as the document writes it': { text: `${CARD}versiot:\n  - päiväys: 2026-01-05\n    versio: 1.0\npäiväys: |`, all: ['2026-11-22', '22.11.2026'] },
  'municipalities': { text: `${CARD}kunnat:\n  - Espoo\n  - |`, some: ['Helsinki', 'Äänekoski'], not: ['Espoo'] },
  'municipalities in brackets': { text: `${CARD}kunnat: [Espoo, |]`, some: ['Helsinki'], not: ['Espoo'] },
  'municipalities in Swedish': { text: 'typ: projektkort\nspråk: sv\nkommuner:\n  - |', some: ['Helsingfors', 'Esbo'], not: ['Helsinki'] },
  'wellbeing services counties': { text: `${CARD}hallinnoiva hyvinvointialue: |`, some: ['Itä-Uudenmaan hyvinvointialue', 'Vantaan ja Keravan hyvinvointialue'] },
  'roles of a voice': { text: `${CARD}osallistujat:\n  asiakkaat:\n    - |`, some: ['vanhemmat', 'nuori', 'rooli'] },
  'nothing in what somebody said': { text: 'tyyppi: kehittämistarina\nkieli: fi\näänet:\n  asiakkaat: |', all: [] },
  'rules': { text: `${CARD}ohita:\n  - sääntö: |`, some: ['funding/share', 'swot/question'] },
  'nothing in a text': { text: `${CARD}otsikko: Kortti |`, all: [] },
  'nothing in a text of several lines': { text: `${CARD}kuvaus: |\n  Tässä kerrotaan\n  |`, all: [] },
  'nothing at a heading in a text of several lines': { text: `${CARD}kuvaus: |\n  Tässä kerrotaan\n\n  # ¦`, all: [] },
  'nothing at a heading in a text of several lines in frontmatter': { text: `---\n${CARD}kuvaus: >-\n    # ¦\ntila: luonnos\n---\n`, all: [] },
  'an off switch behind a text of several lines': { text: `${CARD}kuvaus: |\n  Tässä kerrotaan\n# ¦`, some: ['pitkospuut-disable-next-line'] },
  'an off switch in an object': { text: `${CARD}rahoitus:\n  # ¦\n  kuntaosuus: 3\n`, some: ['pitkospuut-disable-next-line'] },
  'nothing in a text that goes on': { text: `${CARD}kuvaus: Tässä kerrotaan\n  kaikki |`, all: [] },
  'nothing under a key that nobody knows': { text: `${CARD}oma:\n  |`, all: [] },
  'nothing in YAML of other tools': { text: 'name: CI\non:\n  |', all: [] },
  'nothing behind a space inside a value': { text: `${CARD}tila: luonnos |`, all: [], place: { trigger: ' ' } },
}

describe('completion in YAML', () => {
  for (const [name, { text, some = [], not = [], all, place }] of Object.entries(OFFERED)) {
    for (const [ending, written] of [['LF', text], ['CRLF', text.replaceAll('\n', '\r\n')]] as const) {
      it(`offers ${name}, with ${ending}`, () => {
        const found = labels(written, place)
        if (all) assert.deepEqual(found, all)
        assert.deepEqual(some.filter((label) => !found.includes(label)), [], found.join(', '))
        assert.deepEqual(not.filter((label) => found.includes(label)), [])
      })
    }
  }
})

/** The text before, what is taken, the text after. */
const TAKEN: Readonly<Record<string, readonly [before: string, label: string, after: string]>> = {
  'a text': [`${CARD}|`, 'otsikko', `${CARD}otsikko: `],
  'a choice': [`${CARD}ti|`, 'tila', `${CARD}tila: luonnos`],
  'a day': [`${CARD}|`, 'päiväys', `${CARD}päiväys: 22.11.2026`],
  'a list': [`${CARD}ku|`, 'kunnat', `${CARD}kunnat:\n  - `],
  'an object': [`${CARD}|`, 'osallistujat', `${CARD}osallistujat:\n  asiakkaat:\n    - rooli: \n  lastensuojelu:\n    - rooli: \n  kumppanit:\n    - rooli: `],
  'items with fields': [`${CARD}|`, 'riskit', `${CARD}riskit:\n  - riski: \n    varautuminen: \n    vastuu: `],
  'no value where it stands below already': [`${CARD}ku|\n  - Espoo\n`, 'kunnat', `${CARD}kunnat:\n  - Espoo\n`],
  'only the key before a colon': [`${CARD}tunn|: a\n`, 'tunniste', `${CARD}tunniste: a\n`],
  'a value in place of another': [`${CARD}tila: lu|onnos # huomaa\n`, 'valmis', `${CARD}tila: valmis # huomaa\n`],
  'a value right behind the colon': [`${CARD}tila:|`, 'valmis', `${CARD}tila: valmis`],
  'a value in quotes': [`${CARD}tila: "|"`, 'valmis', `${CARD}tila: "valmis"`],
  'a value behind an open quote': [`${CARD}tila: 'va|`, 'valmis', `${CARD}tila: 'valmis'`],
  'a key among keys in quotes': ['{"tyyppi": "hankekortti", "kieli": "fi", |}', 'tila', '{"tyyppi": "hankekortti", "kieli": "fi", "tila": }'],
  'a key in quotes that the editor has closed': ['{"tyyppi": "hankekortti", "kieli": "fi", "ti|"}', 'tila', '{"tyyppi": "hankekortti", "kieli": "fi", "tila": }'],
  'a key in braces on many lines': ['{\n  "tyyppi": "hankekortti",\n  "kieli": "fi",\n  |\n}', 'tila', '{\n  "tyyppi": "hankekortti",\n  "kieli": "fi",\n  "tila": \n}'],
  'a key in an object in braces on many lines': ['{\n  "tyyppi": "hankekortti", "kieli": "fi",\n  "hanke": {\n    "|"\n  }\n}', 'tunniste', '{\n  "tyyppi": "hankekortti", "kieli": "fi",\n  "hanke": {\n    "tunniste": \n  }\n}'],
  'a value among keys in quotes': ['{"tyyppi": "hankekortti", "kieli": "fi", "tila": |}', 'valmis', '{"tyyppi": "hankekortti", "kieli": "fi", "tila": "valmis"}'],
  'a value in quotes in braces on many lines': ['---\n{\n  "tyyppi": "hankekortti",\n  "kieli": "fi",\n  "tila": "|"\n}\n---\n', 'valmis', '---\n{\n  "tyyppi": "hankekortti",\n  "kieli": "fi",\n  "tila": "valmis"\n}\n---\n'],
  'a value right behind the colon in braces': [`${CARD}osallistujat: { asiakkaat:| }`, 'nuori', `${CARD}osallistujat: { asiakkaat: nuori }`],
  'a value right behind the comma in brackets': [`${CARD}kunnat: [Espoo,|]`, 'Vantaa', `${CARD}kunnat: [Espoo, Vantaa]`],
  'a key before another one in braces': [`${CARD}rahoitus: {| valtionavustus: 2}`, 'kuntaosuus', `${CARD}rahoitus: {kuntaosuus: , valtionavustus: 2}`],
  'a key of several words in braces': [`${CARD}rahoitus: {muu| rahoitus: 2}`, 'kuntaosuus', `${CARD}rahoitus: {kuntaosuus: 2}`],
  'a goal': [`${CARD}tavoitteet: [Arki]\ntuotokset:\n  - teksti: Malli\n    attribuutit: {|}\n`, 'tavoite', `${CARD}tavoitteet: [Arki]\ntuotokset:\n  - teksti: Malli\n    attribuutit: {tavoite: "1"}\n`],
  'a value in brackets': [`${CARD}kunnat: [Espoo, V|]`, 'Vantaa', `${CARD}kunnat: [Espoo, Vantaa]`],
}

describe('what completion writes in YAML', () => {
  for (const [name, [before, label, after]] of Object.entries(TAKEN)) {
    it(name, () => assert.equal(taken(before, label), after))
    it(`${name}, with CRLF`, () => assert.equal(taken(before.replaceAll('\n', '\r\n'), label), after.replaceAll('\n', '\r\n')))
  }

  it('has no holes for a client that knows none', () => assert.equal(taken(`${CARD}|`, 'tila', {}, plainOf), `${CARD}tila: `))

  it('takes the whole identifier as one word', () => {
    const found = suggested(`${CARD}liittyy:\n  - abc-ma|`, { others: { 'b.yaml': 'tyyppi: kokoontumismalli\ntunniste: abc-malli\nkieli: fi\notsikko: ABC\n', 'c.yaml': `${CARD}tunniste: abc-malli\notsikko: ABC-malli\ntila: valmis\n` } })
    assert.deepEqual(found?.items.filter(({ type }) => type === 'reference').map(({ label, detail }) => [label, detail]), [['abc-malli', 'ABC-malli · Hankekortti, valmis']])
    assert.deepEqual(found?.word, { start: 43, end: 49 })
  })

  it('offers the projects of the workspace', () => {
    assert.deepEqual(labels(`${CARD}hanke: |`, { others: { 'b.yaml': `${CARD}hanke: Kehrä II\n`, 'c.yaml': `${CARD}hanke:\n  virallinen nimi: Kasvun tuki\n` } }), ['Kehrä II', 'Kasvun tuki'])
  })
})

const SETTINGS: Place = { path: '.pitkospuut.yaml' }

describe('completion in .pitkospuut.yaml', () => {
  it('offers its keys', () => {
    const found = labels('language: fi\n|', SETTINGS)
    assert.deepEqual(['säännöt', 'tyypit', 'koodikirja', 'sallitut_nimet'].filter((key) => !found.includes(key)), [])
    assert.ok(!found.includes('kieli'))
  })
  it('offers codes of rules and families', () => {
    const found = labels('säännöt:\n  swot/question: vihje\n  |', SETTINGS)
    assert.ok(found.includes('funding/share') && found.includes('swot') && !found.includes('swot/question'))
    assert.equal(taken('säännöt:\n  fund|', 'funding/share', SETTINGS), 'säännöt:\n  funding/share: pois')
  })
  it('offers how heavy a check is', () => assert.deepEqual(labels('säännöt:\n  swot/question: |', SETTINGS), ['pois', 'vihje', 'tiedoksi', 'huomio', 'korjattava', 'päällä']))
  it('offers kinds', () => assert.ok(labels('tyypit:\n  - tiedostot: "*.md"\n    tyyppi: |', SETTINGS).includes('hankekortti')))
})
