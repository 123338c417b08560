// New documents of every kind: read back as their kind, with nothing to tell but what is still to be written.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { engine } from '../../support/engine.ts'
import { createEngine, type Engine } from '../../../server/core/engine.ts'
import { compile } from '../../../server/core/kinds/compile.ts'
import type { Created, NewDocument } from '../../../server/core/create/newDocument.ts'
import { LANGUAGES } from '../../../server/core/kinds/labels.ts'
import { findIdentityCodes } from '../../../server/core/identity.ts'
import { bundled } from '../../support/engine.ts'
import { valueOf } from '../../../server/core/value.ts'
import { MEETING } from '../meetingKind.ts'
import { runs } from '../../support/runs.ts'

const TODAY = '2024-05-06'

function created(kind: string, wanted: Partial<NewDocument> = {}, by: Engine = engine): Created {
  const found = by.kinds.list.find(({ id }) => id === kind)
  assert.ok(found, kind)
  return by.create({ kind: found, language: 'fi', notation: 'markdown', today: TODAY, isTaken: () => false, ...wanted })
}

const read = (text: string, path: string, by: Engine = engine) => by.read(path, text)

function viewOf(text: string, path = 'lahde.md') {
  const view = engine.view(engine.read(path, text), TODAY)
  assert.ok(view)
  return view
}

/** What findings of a document that is still to be written are about. */
const STILL_TO_WRITE = /(?:required|missing|-empty|\/empty|empty-field|invisible|no-measure|no-goal)$/u

describe('a new document', () => {
  const own = createEngine(bundled, { files: { 'meeting.schema.json': MEETING }, compile })
  for (const kind of own.kinds.list) {
    for (const language of LANGUAGES) {
      for (const notation of ['markdown', 'yaml'] as const) {
        it(`${kind.id}, ${language}, ${notation}: is of its kind, and tells only what is still to be written`, () => {
          const { text, fileName, cursor, fields } = created(kind.id, { language, notation }, own)
          const document = read(text, notation === 'yaml' ? 'anything.yaml' : 'anything.md', own)
          assert.equal(document.selection.kind?.id, kind.id)
          assert.ok(kind.files.length === 0 || kind.files.every((pattern) => pattern.endsWith('.md')) || kind.matchesFile(fileName), fileName)
          assert.equal(own.view(document, TODAY)?.language, language)
          assert.deepEqual(document.faults, [])
          const { problems } = own.check(document, undefined, TODAY)
          assert.deepEqual(problems.filter(({ code, severity }) => !STILL_TO_WRITE.test(code) || severity === 'warning' || severity === 'error').map(({ code }) => code), [])
          assert.ok(fields.includes(cursor))
          assert.doesNotMatch(text, /[\ue000-\uf8ff]|null/u)
        })
      }
    }
  }

  for (const [title, expected] of [['Kehrä\nII', 'Kehrä II'], ['Kehrä\tII \r\n', 'Kehrä II'], ['\u2028Kehrä', 'Kehrä']] as const) {
    it(`writes the title ${JSON.stringify(title)} on one line`, () => {
      const { text } = created('swot', { title })
      assert.ok(text.includes(`\n# ${expected}\n`) && !text.includes('otsikko:'), text)
    })
  }

  it('names its id after the title it has, also where two are given', () => {
    const { text, misfits } = created('swot', { title: 'Toinen', set: { otsikko: 'Kehrä' } })
    assert.match(text, /\ntunniste: kehra\n[\s\S]*\n# Kehrä\n/u)
    assert.deepEqual(misfits, [{ name: 'otsikko', value: 'Kehrä', reason: 'title' }])
    assert.deepEqual(created('swot', { title: 'Kehrä', set: { Title: 'Kehrä ' } }).misfits, [])
  })

  for (const [type, misfits] of [['posteri', [{ name: 'tyyppi', value: 'posteri', reason: 'value', meant: ['swot'] }]], ['SWOT', []]] as const) {
    it(`a swot with the type ${type}: ${misfits.length === 0 ? 'is one' : 'tells that it is none'}`, () => assert.deepEqual(created('swot', { set: { tyyppi: type } }).misfits, misfits))
  }

  it('has its title as the main heading, whatever the title is made of', () => {
    for (const title of ['---', '- - -', '–', '_', '***', '1.', '?']) assert.ok(created('swot', { title }).text.includes(`\n# ${title}\n`), title)
  })

  it('keeps the headings in the order of the kind, each with its question', () => {
    const { text, cursor } = created('swot', { language: 'sv', set: { projekt: 'Kehrä II' } })
    assert.deepEqual(text.slice(text.indexOf('\n---\n')).match(/^#+ .*$/gmu), ['# SWOT-analys: Kehrä II', '## Nuläge', '### Styrkor', '### Svagheter', '## Framtid', '### Möjligheter', '### Hot', '## Slutsatser'])
    assert.match(text.slice(0, cursor), /### Styrkor\n\n<!-- [^\n]+ -->\n\n- $/u)
  })

  it('has a table for phases and actors, named as its keys say', () => {
    const { text } = created('meeting-model', { set: { vaiheet: 'alku; loppu', toimijat: 'lapsi; koulu' } })
    assert.match(text, /^vaiheet:\n {2}- alku\n {2}- loppu\ntoimijat:\n {2}- lapsi\n {2}- koulu$/mu)
    assert.match(text, /\| Vaihe \| lapsi \| koulu \|\n\| --- \| --- \| --- \|\n\| alku \| {2}\| {2}\|\n\| loppu \| {2}\| {2}\|/u)
  })

  it('has nothing to tell when a card is written to its end', () => {
    const answers: Readonly<Record<string, string>> = {
      ohjelma: 'Lapsen ääni', kunnat: '[Helsinki]', rooli: 'kehittävä sosiaalityöntekijä', organisaatio: 'Helsingin kaupunki', yksikkö: 'Kallion lastensuojelu', sähköposti: 'lastensuojelu@example.fi', hanke: 'Kehrä II',
    }
    const { text, fields } = created('project-card', { set: { hanke: 'Kehrä II', ...answers, kunnat: 'Helsinki', yhdyshenkilöt: 'kehittävä sosiaalityöntekijä', osallistujat: 'vanhempi, sosiaalityöntekijä, koulu' } })
    const content = [
      'Kehrä II', 'Helsingin kaupunki, kehittävä sosiaalityöntekijä.', `${'Hankkeessa kehitetään yhteistyötä vanhempien ja koulun kanssa Helsingissä. '.repeat(5).trim()}`,
      'Lapset tulevat kuulluiksi, kuten Lapsen ääni -ohjelma tavoittelee', 'Työntekijät vaihtuvat\n  - Varautuminen: perehdytys\n  - Vastuu: ohjausryhmä', 'Vertaisryhmä Helsingissä kerran viikossa', 'Lapset tulevat kuulluiksi: esite vanhemmille Helsingissä', 'Lapset ovat mukana 12 tapaamisessa vuodessa',
      'Koulu, Helsinki: yhteiset tapaamiset', '1000 euroa', '400 euroa', '600 euroa', '1.1.2011–31.12.2012', 'kehittäjä', 'tukee työryhmiä', 'Helsinki: ohjausryhmä jatkaa työtä',
    ]
    assert.equal(fields.length, content.length)
    const written = fields.reduceRight((done, at, index) => `${done.slice(0, at)}${content[index] ?? ''}${done.slice(at)}`, text)
    const { problems } = engine.check(engine.read('kehra.hankekortti.md', written), undefined, TODAY)
    assert.deepEqual(problems.map(({ code, values }) => `${code} ${JSON.stringify(values)}`), [])
  })
})

describe('the names of a new document', () => {
  const NAMES: readonly (readonly [kind: string, wanted: Partial<NewDocument>, id: string, fileName: string])[] = [
    ['project-card', { title: 'Kehrä II: Äänet & pitkospuut' }, 'kehra-ii-aanet-pitkospuut', 'kehra-ii-aanet-pitkospuut.hankekortti.md'],
    ['project-card', { language: 'sv', notation: 'yaml' }, 'projektkort', 'ny.projektkort.yaml'],
    ['project-card', { language: 'en', set: { hanke: 'Kehrä II' } }, 'project-card-kehra-ii', 'kehra-ii.project-card.md'],
    ['meeting-model', {}, 'abc-malli', 'uusi.abc.md'],
    ['pilot', { language: 'sv' }, 'forsok', 'ny.forsok.md'],
    ['register', {}, 'hankerekisteri', 'uusi.hankerekisteri.md'],
    ['swot', { title: '😀' }, 'swot', 'uusi.swot.md'],
    ['swot', { title: 'Kehrä', isTaken: (name) => name === 'kehra' || name === 'kehra-swot' || name === 'kehra.swot.md' }, 'kehra-2', 'kehra-2.swot.md'],
    ['swot', { title: 'Asiakas 131052-308T' }, 'asiakas', 'asiakas.swot.md'],
    ['swot', { set: { tunniste: 'oma-tunniste' } }, 'oma-tunniste', 'uusi.swot.md'],
  ]
  for (const [kind, wanted, id, fileName] of NAMES) {
    it(`${kind} ${JSON.stringify({ ...wanted, isTaken: undefined })}: ${id}, ${fileName}`, () => {
      const { text, fileName: found } = created(kind, wanted)
      assert.deepEqual([/^(?:tunniste|id): (.*)$/mu.exec(text)?.[1], found], [id, fileName])
    })
  }
})

describe('values that are given', () => {
  it('are read by key or label in any language, and as the kind reads them', () => {
    const { text, misfits } = created('project-card', { set: { kommuner: 'Espoo; Vantaa', 'rahoitus.kokonaisbudjetti': '1 000 euroa', 'funding.stateGrant': '600 euroa', Status: 'in review', toteutusaika: '2011–2012', goals: 'Yksi; Kaksi' } })
    assert.deepEqual(misfits, [])
    const view = viewOf(text)
    assert.equal(view.status, 'inReview')
    assert.match(text, /^kunnat:\n {2}- Espoo\n {2}- Vantaa$/mu)
    assert.match(text, /- Kokonaisbudjetti: 1 000 euroa\n- Valtionavustus: 600 euroa\n- Kuntaosuus: \n/u)
    assert.match(text, /tavoitteisiin\n\n- Yksi\n- Kaksi\n/u)
  })

  it('are told when the kind does not know them or they do not fit', () => {
    const { misfits, text } = created('swot', { set: { tavoiteet: 'x', 'swot.ajankohta': 'joskus', tila: 'hieno', vahvudet: 'y', hanke: '131052-308T' } })
    assert.deepEqual(misfits, [
      { name: 'hanke', value: '…', reason: 'identity' },
      { name: 'tavoiteet', value: 'x', reason: 'unknown' },
      { name: 'swot.ajankohta', value: 'joskus', reason: 'value', meant: ['alku', 'väli', 'loppu'] },
      { name: 'tila', value: 'hieno', reason: 'value', meant: ['luonnos', 'kommentoitavana', 'koekäytössä', 'valmis', 'levitettävänä', 'arkistoitu'] },
      { name: 'vahvudet', value: 'y', reason: 'unknown', meant: ['Vahvuudet'] },
    ])
    assert.match(text, /^tila: luonnos$/mu)
  })
})

const MODEL = `---
tyyppi: abc-malli
tunniste: malli
kieli: fi
hanke: Kehrä II
versio: 1.0
vaiheet: [ennen, aikana]
toimijat: [perhe, koulu]
---

# Kohtaamisen malli

## Tarkoitus

Lapsi 131052-308T tulee *kuulluksi*.

## Vaiheet ja toimijat

| Vaihe | perhe | koulu |
| --- | --- | --- |
| ennen | kertoo | kysyy |

## Oma osio

Jotain omaa.

## Versiohistoria

### 0.1

- Päiväys: 1.3.2011
- Osallistujat: vanhempi, sosiaalityöntekijä
- Muutos: Ensimmäinen luonnos
- Reflektio: Vähemmän lomakkeita.

### 1.0

- Päiväys: 5.10.2011
- Osallistujat: vanhempi, koulukuraattori
- Muutos: Lapsen rooli lisättiin
- Reflektio: Lapset puhuivat enemmän.
`
const SWOT = '---\ntyyppi: swot\ntunniste: alku\nkieli: fi\nhanke: Kehrä II\nswot: {kohde: hanke, ajankohta: alku}\ntäydennetään: kevät 2012\nlaatijat: [tutkija]\n---\n\n# Alku\n\n## Vahvuudet\n\n- into {#V1}\n\n## Uhat\n\n- kiire {#U1 teema=aika}\n- vaihtuvuus\n'
const STORY = '---\ntyyppi: kehittämistarina\ntunniste: tarina\nkieli: fi\nhanke: Kehrä II\n---\n\n# Matka\n\n## Mistä lähdettiin\n\nKaipasimme selkeyttä.\n\n## Onnistumiset\n\n- Vanhemmat tulivat mukaan\n\n## Mikä muuttui\n\n- Kysymme lapselta ensin\n'
const CARD = '---\ntyyppi: hankekortti\ntunniste: kortti\nkieli: fi\nhanke: Kehrä II\n---\n\n# Kortti\n\n## Tavoitteet\n\n- Osallisuus\n- Yhteistyö\n'

describe('a document made from another one', () => {
  const FROM: readonly (readonly [what: string, from: string, kind: string, wanted: Partial<NewDocument>, has: readonly string[], hasNot: readonly string[]])[] = [
    ['risks from threats', SWOT, 'project-card', {}, ['hanke: Kehrä II', '## Tavoitteiden toteutumisen riskit\n\n- kiire\n- vaihtuvuus\n', 'liittyy:\n  - alku\n'], ['into', '{#', 'tutkija', 'kevät 2012']],
    ['an end SWOT from a start SWOT', SWOT, 'swot', {}, ['  ajankohta: loppu', 'vertaa: alku', '- into {#V1}', '- kiire {#U1 teema=aika}', '### Heikkoudet\n\n<!--'], ['tutkija', 'kevät 2012', 'perustuu']],
    ['a story from a version log', MODEL, 'development-story', {}, ['artefaktit:\n  - malli', '- Ensimmäinen luonnos\n  - Ajankohta: 1.3.2011\n', '## Reflektio\n\nVähemmän lomakkeita.\n\nLapset puhuivat enemmän.\n', '  kumppanit:\n    - rooli: koulukuraattori', '  - pvm: 5.10.2011\n    tapahtuma: Lapsen rooli lisättiin\n    versio: 1.0'], []],
    ['a poster from a story', STORY, 'poster', {}, ['\n\nKaipasimme selkeyttä.\n', '## Mitä saimme aikaan?\n\n- Vanhemmat tulivat mukaan\n', '## Johtopäätökset\n\n- Kysymme lapselta ensin\n', '## Mitä halusimme?\n\n<!--', 'liittyy:\n  - tarina'], []],
    ['groups of outputs from goals', CARD, 'outcome-report', {}, ['## Osallisuus\n', '## Yhteistyö\n', '## Tavoitteet\n\n- Osallisuus\n- Yhteistyö\n'], []],
    ['a sister in Swedish', MODEL, 'meeting-model', { language: 'sv' }, ['id: malli-sv', 'språk: sv', 'hör_ihop_med:\n  - malli\n', '# Kohtaamisen malli\n', '| Skede | perhe | koulu |', '## Oma osio\n\nJotain omaa.\n'], ['Vähemmän', '131052', 'versioner']],
    ['a model from a model', MODEL, 'meeting-model', {}, ['perustuu:\n  tunniste: malli\n  versio: 1.0\n', 'vaiheet:\n  - ennen\n', '| ennen | kertoo | kysyy |'], ['Jotain omaa', 'Ensimmäinen luonnos']],
  ]
  const FORKED = `${MODEL}\n## Käyttöönotto\n\nTunti puhelinaikaa.\n\n## Reflektio\n\nNuoret puhuivat.\n`.replace('versio: 1.0', 'versio: 1.0\narvioitu: raportti\nosallistujat:\n  asiakkaat: [isoäiti]')
  it('takes over what a model asks for, and leaves to the other town who was there and what they said of it', () => {
    const { text, left } = created('meeting-model', { from: viewOf(FORKED) })
    for (const part of ['## Käyttöönotto\n\nTunti puhelinaikaa.\n', 'vaiheet:\n  - ennen\n', 'perustuu:\n  tunniste: malli\n']) assert.ok(text.includes(part), `${part}\n--- is not in\n${text}`)
    for (const part of ['isoäiti', 'raportti', 'Nuoret puhuivat']) assert.ok(!text.includes(part), `${part}\n--- is in\n${text}`)
    assert.deepEqual(left.map(({ name }) => name), ['Oma osio'])
  })

  it('leaves the conclusions of the start to the start', () => {
    const { text } = created('swot', { from: viewOf(`${SWOT}\n## Johtopäätökset\n\n- Kirjoitetaan ohje (U1).\n`) })
    assert.ok(text.includes('vertaa: alku') && text.includes('- kiire {#U1') && !text.includes('Kirjoitetaan ohje'), text)
  })

  it('says of a sister which version it is a translation of', () => {
    assert.match(created('meeting-model', { language: 'sv', from: viewOf(MODEL) }).text, /\nversion: 1\.0\n/u)
    assert.match(created('meeting-model', { from: viewOf(MODEL) }).text, /\nversio: 0\.1\n/u)
  })

  for (const [what, from, kind, wanted, has, hasNot] of FROM) {
    for (const notation of ['markdown', 'yaml'] as const) {
      it(`${what}, ${notation}`, () => {
        const { text } = created(kind, { ...wanted, notation, from: viewOf(from) })
        if (notation === 'markdown') for (const part of has) assert.ok(text.includes(part), `${part}\n--- is not in\n${text}`)
        for (const part of hasNot) assert.ok(!text.includes(part), `${part}\n--- is in\n${text}`)
        assert.deepEqual(findIdentityCodes(text), [])
        const document = engine.read(notation === 'yaml' ? 'x.yaml' : 'x.md', text)
        assert.deepEqual([document.selection.kind?.id, document.faults], [kind, []])
      })
    }
  }

  /** Where what is taken over stands, and what it says there, in every language and notation; and how the new document refers to the other. */
  const SAYS: readonly (readonly [what: string, from: string, kind: string, key: string, says: readonly string[], refers: readonly string[]])[] = [
    ['risks from threats', SWOT, 'project-card', 'risks', ['kiire', 'vaihtuvuus'], ['related']],
    ['threats from threats', SWOT, 'swot', 'threats', ['kiire', 'vaihtuvuus'], ['compares', 'related']],
    ['turning points from a version log', MODEL, 'development-story', 'timeline', ['1.3.2011', '5.10.2011'], ['artefacts', 'related']],
    ['achievements from successes', STORY, 'poster', 'results', ['Vanhemmat tulivat mukaan'], ['related', 'derivedFrom']],
    ['conclusions from what was learned', STORY, 'poster', 'conclusions', ['Kysymme lapselta ensin'], ['related', 'derivedFrom']],
    ['goals from goals', CARD, 'outcome-report', 'goals', ['Osallisuus', 'Yhteistyö'], ['related', 'derivedFrom']],
    ['outputs by goal', CARD, 'outcome-report', 'outputs', ['Osallisuus', 'Yhteistyö'], ['related', 'derivedFrom']],
    ['principles and cells of a sister', MODEL, 'meeting-model', 'phases', ['ennen', 'perhe', 'kertoo'], ['related', 'derivedFrom']],
  ]
  for (const [what, from, kind, key, says, refers] of SAYS) {
    for (const language of LANGUAGES) {
      for (const notation of ['markdown', 'yaml'] as const) {
        it(`${what}, ${language}, ${notation}: says it in its place, and refers to the other`, () => {
          const { text } = created(kind, { language, notation, from: viewOf(from) })
          const document = engine.read(notation === 'yaml' ? 'x.yaml' : 'x.md', text)
          const own = document.content?.root.entries.find((entry) => entry.key === key)
          assert.ok(own, `${key} is not in\n${text}`)
          const said = JSON.stringify(valueOf(own.body?.value ?? own.value, document.memo))
          for (const part of says) assert.ok(said.includes(part), `${part}\n--- is not in ${said}`)
          assert.ok(refers.some((name) => document.content?.root.entries.some((entry) => entry.key === name)), text)
        })
      }
    }
  }

  it('tells what had no place', () => {
    assert.deepEqual(created('poster', { from: viewOf(MODEL) }).left.map(({ name }) => name), ['Vaiheet', 'Toimijat', 'Vaiheet ja toimijat', 'Oma osio'])
    assert.deepEqual(created('project-card', { from: viewOf(SWOT), language: 'sv' }).left.map(({ name }) => name), ['Styrkor'])
  })

  it('reads as what both notations say', () => {
    for (const { id } of engine.kinds.list) {
      const [markdown, yaml] = (['markdown', 'yaml'] as const).map((notation) => created(id, { notation, from: viewOf(MODEL) }))
      assert.deepEqual(markdown?.left, yaml?.left)
    }
  })
})

describe('whatever is given', () => {
  it('is a document of its kind, with the title as it is given', () => {
    const kinds = fc.constantFrom(...engine.kinds.list)
    const line = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(fc.property(kinds, fc.constantFrom(...LANGUAGES), fc.constantFrom('markdown', 'yaml'), line, fc.dictionary(line, line, { maxKeys: 3 }), fc.constantFrom(SWOT, MODEL, STORY, CARD, undefined), (kind, language, notation, title, set, from) => {
      const { text, fields, cursor, fileName } = engine.create({ kind, language, notation, today: TODAY, title, set, isTaken: () => false, ...(from === undefined ? {} : { from: viewOf(from) }) })
      const document = engine.read(notation === 'yaml' ? 'x.yaml' : 'x.md', text)
      assert.equal(document.selection.kind?.id, kind.id)
      assert.deepEqual(document.faults, [])
      assert.ok(fields.every((at) => at <= text.length) && cursor <= text.length)
      assert.match(fileName, /^[\p{L}0-9][\p{L}0-9.-]*\.(?:md|yaml)$/u)
    }), { numRuns: runs(40) })
  })
})
