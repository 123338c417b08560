// Conversions between the notations: what is written, what comes back as it was, and what is told.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createEngine } from '../../server/core/engine.ts'
import { compile } from '../../server/core/kinds/compile.ts'
import { differences } from '../../server/core/render/reread.ts'
import { MEETING } from '../core/meetingKind.ts'
import { bundled, engine } from '../support/engine.ts'
import { converted } from './support.ts'

const own = createEngine(bundled, { files: { 'kohtaaminen.schema.json': MEETING }, compile })
const SAME = { keys: [], missing: [], added: [] }

/** Lines of a text, without those that only indent this file. */
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

/** The lines of the examples that come back in another form: amounts that are not there yet, tables with aligned columns and numbered rows. */
const CARD = ['- Kokonaisbudjetti euroa', '- Kuntaosuus euroa', '- Valtionavustus euroa']
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  'tavoitteista-tuotoksiin-kaakkois-suomi.md': ['- Toteutusaika 1.5.2007-31.10.2009'],
  'hankekortti-kehra-ii.md': CARD, 'hankekortti-kehra-ii.korjattu.md': CARD,
  'abc-malli.md': ['| Vaihe | Lastensuojelu | Koulu | Perhe |', '|   |   |   |   |', '| 1) ennen neuvottelua | | | |', '| 2) neuvottelussa | | | |', '| 3) neuvottelun jälkeen | | | |'],
}

describe('Markdown → YAML → Markdown', () => {
  const fileNames = readdirSync('examples').filter((name) => name.endsWith('.md') && engine.read(name, readFileSync(`examples/${name}`, 'utf8')).content)

  it('knows the kind of some examples', () => assert.ok(fileNames.length >= 5))

  for (const name of fileNames) {
    it(`says the same: ${name}`, () => {
      const text = readFileSync(`examples/${name}`, 'utf8')
      const source = engine.read(name, text)
      assert.ok(source.content)
      const yaml = converted(source, 'yaml')
      assert.deepEqual(differences(source.content, yaml.document.content), SAME)
      const back = converted(yaml.document, 'markdown')
      assert.deepEqual(differences(source.content, back.document.content), SAME)
      assert.deepEqual(back.lost, [])
      const told = yaml.lost.length > 0
      assert.equal(back.document.text === text, !told)
      const changed = text.split('\n').filter((line) => !back.document.text.split('\n').includes(line))
      assert.deepEqual(changed.map((line) => line.replace(/ {2,}|-{4,}/gu, ' ')), told ? (CHANGED[name] ?? []) : [])
    })
  }

  /** Bodies that come back letter by letter, and about which nothing is told. */
  const KEPT: Readonly<Record<string, { readonly type: string; readonly more?: string; readonly body: string }>> = {
    'headings as someone spells them': { type: 'swot', body: lines('## S) VAHVUUDET', '', '- a', '', '## Haasteet', '', '- b') },
    'sections under headings that group': { type: 'swot', body: lines('# Oma', '', '## Nykytila', '', 'Näin nyt.', '', '### Vahvuudet', '', '- a', '', '## Tulevaisuus', '', '### Uhat', '', '- b') },
    'another level': { type: 'swot', body: lines('### Vahvuudet', '', '- a') },
    'numbers that go on, and places before lists': { type: 'hankekortti', body: lines('## Kumppanit', '', 'Helsingin:', '', '1) koulut', '2) ala-asteet', '', 'Vantaan', '', '3) päiväkodit') },
    'lists of several kinds': { type: 'hankekortti', body: lines('## Toimenpiteet', '', '### Ensin', '', '* a', '', '### Sitten', '', '1. b', '2. c') },
    'paragraphs as items': { type: 'hankekortti', body: lines('## Riskit', '', 'Tiimit hajoavat.', '', 'Raha loppuu.') },
    'items with fields, children and attributes': { type: 'hankekortti', body: lines('## Riskit', '', '- Vaihtuvuus {#R1 teema=aika}', '  - Varautuminen: perehdytys', '  - lisäksi', '    - pieni') },
    'comments': {
      type: 'swot',
      body: lines('# Oma', '', '<!-- Mitä arvioidaan? -->', '', 'Alku.', '', '## Vahvuudet', '', '<!-- Missä olette hyviä? -->', '', '- a', '  <!-- tarkista -->', '- b', '<!-- pitkospuut-disable-next-line swot/question: lainaus -->', '- c?', '', '## Kiitokset', '', '<!-- kaikille -->', '', 'Kiitos.'),
    },
    'a section that the kind does not know, first, without a main heading': { type: 'swot', body: lines('## Ensin', '', 'a', '', '## Vahvuudet', '', '- b', '', '## Lopuksi', '', 'c') },
    'sections that the kind does not know, in their places': { type: 'swot', body: lines('# Oma', '', '## Ensin', '', 'a', '', '## Vahvuudet', '', '- b', '', '## Välissä', '', 'c', '', '### Alla', '', 'd', '', '## Uhat', '', '- e', '', '## Lopuksi', '', 'f') },
    'a section twice': { type: 'swot', body: lines('## Uhat', '', '- a', '', '## Vahvuudet', '', '- b', '', '## Uhat', '', '- c') },
    'a section for each goal, in parts and with prose': {
      type: 'tavoitteista-tuotoksiin',
      body: lines('## Tavoitteet', '', 'Pysyvä ja toimiva kehittämisen yksikkö, joka perustuu kuntien yhteistyöhön', '', '- Verkosto', '- Koulutus', '', '## Verkosto 1/2', '', 'Alku.', '', '- a', '  - Vastuu jatkossa: Kehikko', '', '## Verkosto 2/2', '', '- b', '', '## 2. Koulutus', '', '1. c', '2. d', '', 'Loppu.'),
    },
    'outputs for each goal under one heading': { type: 'tavoitteista-tuotoksiin', body: lines('## Tavoitteet', '', '- Verkosto', '', '## Tuotokset', '', '### Verkosto', '', '- a') },
    'a tree of sections': {
      type: 'hanke',
      body: lines('## Toimenpidekokonaisuus 1: Perheet', '', '- Tavoite:', '  - Apua ajoissa', '', 'Kaikki kunnat.', '', '### Työpaketti 1: Arviointi', '', '- Toimenpiteet:', '  - kokeilu', '  - koulutus', '- Vastuutaho: Espoo', '- Mittarit:', '  - ARVOA', '', '### Työpaketti: Päihteet', '', '## Osahanke 2: Muu', '', '### Työpaketti: Tuki', '', '#### Toimenpiteet', '', 'Ensin sovitaan.', '', '- ryhmä'),
    },
    'voices under sub-headings, and a decision': { type: 'kokeilu', body: lines('## Kokemukset', '', 'Hyviä.', '', '## Päätös', '', '- Päättäjä: johtoryhmä', '- Päätös: vakinaistetaan', '', 'Malli toimii.') },
    'parts of a section': { type: 'hankekortti', body: lines('## Kuvaus 1/2', '', 'Yksi.', '', 'Kaksi.', '', '## Kuvaus 2/2', '', 'Kolme.', '', '## Tavoitteet 1/2', '', '- a', '', '## Tavoitteet 2/2', '', '- b') },
    'parts of a section of which some are empty': { type: 'kokeilu', body: lines('## Seuranta', '', '## Tulokset 2/3', '', 'Yksi.', '', 'Kaksi.', '', '## Tulokset 3/3') },
    'values in both places, in their order': { type: 'hankekortti', more: 'rahoitus:\n  kuntaosuus: 5 €  # arvio\notsikko: Kortti\n', body: lines('# KORTTI: Kehrä', '', '## Tavoitteet', '', '- a', '', '## Rahoitus', '', '- Kuntaosuus: 6 €', '', '## Juurruttaminen', '', '- b') },
    'sections that stand in the frontmatter': { type: 'kehittämissuunnitelma', more: 'tavoitteet: [a]\nkuvaus: |\n  Yksi.\n', body: lines('# Suunnitelma') },
    'unknown keys and comments of the frontmatter': { type: 'swot', more: '# alku\noma:   {a: 1}   # oma\nlaatijat:\n  # roolit\n  - rooli: tutkija\n', body: lines('## Uhat', '', '- a') },
    'links by name': { type: 'hankekortti', body: lines('## Kuvaus', '', 'Katso [sivu][s].', '', '[s]: https://example.org') },
    'code, quotations and tables in texts': { type: 'hankekortti', body: lines('## Kuvaus', '', 'Alku.', '', '> lainaus', '', '```', '# ei otsikko', '', '- ei luettelo', '```', '', '| a | b |', '| - | - |', '| 1 | 2 |', '', '- x', '  - y') },
    'a version log': { type: 'swot', body: lines('## Versiohistoria', '', '### 0.1', '', '- Päiväys: 9.10.2009', '- Osallistujat:', '  - Asiakkaat:', '    - lapsi', '    - vanhempi', '      - Määrä: 2', '- Muutos: Ensimmäinen luonnos.', '', 'Vielä kesken.') },
    'prose in the place of a version log': { type: 'swot', body: lines('## Versiot', '', 'Malli on valmis.', '', '- Espoo jatkaa.') },
    'money, staff and a period': { type: 'hankekortti', body: lines('## Rahoitus', '', '- Kokonaisbudjetti: 365 491 euroa', '- Toteutusaika: 1.5.2007–31.10.2009', '', '### Henkilöstö', '', '| Asema | Työaika |', '| --- | --- |', '| kehittäjä | 50 % |') },
    'a matrix': { type: 'kohtaaminen', body: lines('## Vaiheet ja toimijat', '', 'Jokaisella on tehtävänsä.', '', '| Vaihe | Koulu | Perhe |', '| --- | --- | --- |', '| ennen | kutsuu<br>sopii | kertoo |', '| jälkeen |  | arvioi |') },
    'Swedish': { type: 'projektkort', more: 'språk: sv\n', body: lines('# Kort', '', '## Delprojektets mål och koppling till programmets mål', '', '- delaktighet', '', '## Risker för att målen inte nås', '', '- tid', '  - Ansvar: teamet') },
    'nothing but frontmatter': { type: 'swot', body: '' },
  }
  for (const [name, { type, more = '', body }] of Object.entries(KEPT)) {
    it(`keeps ${name}`, () => {
      const text = `---\ntyyppi: ${type}\nkieli: fi\n${more}---\n${body === '' ? '' : `\n${body}`}`.replace(/kieli: fi\n(?=språk)/u, '')
      for (const stored of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.normalize('NFD')]) {
        const yaml = converted(own.read('a.md', stored), 'yaml', own)
        assert.deepEqual(yaml.lost, [])
        const back = converted(yaml.document, 'markdown', own)
        assert.deepEqual(back.lost, [])
        assert.equal(back.document.text.normalize('NFC').trimEnd(), stored.normalize('NFC').trimEnd())
      }
    })
  }
})

describe('Markdown → YAML', () => {
  it('writes keys in the language of the document, lists plainly, prose below |, and hints last', () => {
    const source = own.read('a.md', lines(
      '---', 'tyyppi: hankekortti', 'kieli: fi   # suomi', 'kunnat: [Espoo]', '---', '# Kortti', '', '## Lyhyt kuvaus', '', 'Yksi.', '', 'Kaksi.', '',
      '## Tavoitteiden toteutumisen riskit', '', '- Vaihtuvuus: suuri', '  - Tila: avoin', '- Raha {#R2}', '', '## Tuotokset (suoritteet)', '', '### Esitteet', '', '1. a', '',
      '## Rahoitus', '', '- Valtionavustus: 274000', '', '## Kiitokset', '', 'Kiitos.'))
    assert.equal(converted(source, 'yaml', own).document.text, lines(
      'tyyppi: hankekortti', 'kieli: fi   # suomi', 'kunnat: [Espoo]', '', 'otsikko: Kortti', '', 'lyhyt_kuvaus: |', '  Yksi.', '', '  Kaksi.', '',
      'riskit:', '  - riski: "Vaihtuvuus: suuri"', '    tila: avoin', '  - Raha {#R2}', '', 'tuotokset:', '  ryhmät:', '    - otsikko: Esitteet', '      kohdat:', '        - a', '',
      'rahoitus:', '  valtionavustus: 274000', '', 'muut_osiot:', '  - väliotsikko: Kiitokset', '    taso: 2', '    teksti: Kiitos.', '',
      'muotoilu:', '  lyhyt_kuvaus:', '    väliotsikko: Lyhyt kuvaus', '  tuotokset:', '    luettelot: ["1."]', '  rahoitus:', '    väliotsikko: Rahoitus'))
  })

  it('writes Swedish and English keys', () => {
    const text = (language: string, body: string): string => converted(own.read('a.md', `---\ntype: swot\ntyyppi: swot\nlanguage: ${language}\n---\n${body}`), 'yaml', own).document.text
    assert.match(text('sv', '## Styrkor\n\n- tid\n\n## Tack\n\nTack.\n'), /\nstyrkor:\n {2}- tid\n\növriga_avsnitt:\n {2}- mellanrubrik: Tack\n {4}nivå: 2\n {4}text: Tack\.\n$/u)
    assert.match(text('en', '## Strengths\n\n- time\n\n## Thanks\n\nThanks.\n'), /\nstrengths:\n {2}- time\n\nextra:\n {2}- heading: Thanks\n {4}level: 2\n {4}text: Thanks\.\n$/u)
  })

  /** What is told, by the Markdown that cannot come back as it is. */
  const TOLD: Readonly<Record<string, readonly [body: string, ...told: string[]]>> = {
    'check boxes': ['## Uhat\n\n- [ ] a\n', 'Rivin 7 kirjoitusasu ei säily: ”- [ ] a”. Tarkista, ettei siitä jäänyt mitään pois.'],
    'numbers that do not count': ['## Uhat\n\n1. a\n1. b\n', 'Rivin 8 kirjoitusasu ei säily: ”1. b”. Tarkista, ettei siitä jäänyt mitään pois.'],
    'paragraphs inside items': ['## Uhat\n\n- a\n\n  lisäksi\n- b\n', 'Rivin 9 kirjoitusasu ei säily: ”lisäksi”. Tarkista, ettei siitä jäänyt mitään pois.'],
    'underlined headings': ['Uhat\n----\n\n- a\n', '2 rivin kirjoitusasu ei säily, esimerkiksi rivin 5: ”Uhat”. Tarkista, ettei niistä jäänyt mitään pois.'],
    'bold labels': ['## Uhat\n\n- a\n\n## Versiohistoria\n\n### 0.1\n\n- **Muutos:** b\n', 'Rivin 13 kirjoitusasu ei säily: ”- **Muutos:** b”. Tarkista, ettei siitä jäänyt mitään pois.'],
    'a rule between lists': ['## Uhat\n\n- a\n\n---\n\n- b\n', '2 rivin kirjoitusasu ei säily, esimerkiksi rivin 9: ”---”. Tarkista, ettei niistä jäänyt mitään pois.'],
  }
  for (const [name, [body, ...told]] of Object.entries(TOLD)) {
    it(`tells of ${name}, and keeps what they say`, () => {
      const source = own.read('a.md', `---\ntyyppi: swot\nkieli: fi\n---\n${body}`)
      const { document, lost } = converted(source, 'yaml', own)
      assert.deepEqual(lost, told)
      assert.ok(source.content)
      assert.deepEqual(differences(source.content, document.content), SAME)
    })
  }

  it('never repeats a personal identity code', () => {
    const { lost } = converted(own.read('a.md', '---\ntyyppi: swot\nkieli: fi\n---\n## Uhat\n\n- [ ] 010594-9032\n'), 'yaml', own)
    assert.equal(lost.length, 1)
    assert.doesNotMatch(lost.join(), /010594/u)
  })
})

describe('YAML → Markdown', () => {
  const markdownOf = (...yaml: readonly string[]): string => converted(own.read('a.yaml', lines(...yaml)), 'markdown', own).document.text

  it('writes frontmatter as it stands, then the title, the introduction and the sections in their order', () => {
    assert.equal(markdownOf('tyyppi: kehittämissuunnitelma', 'tavoitteet: [osallisuus]', 'kieli: fi', '# kuka', 'työryhmä:   Kallio  # tiimi', 'otsikko: SUKEDO', 'kuvaus: Työryhmä kehitti.', 'aikataulu: |', '  Kevät.', '', '  Syksy.'),
      lines('---', 'tyyppi: kehittämissuunnitelma', 'kieli: fi', '# kuka', 'työryhmä:   Kallio  # tiimi', '---', '', '# SUKEDO', '', 'Työryhmä kehitti.', '', '## Tavoitteet', '', '- osallisuus', '', '## Aikataulu', '', 'Kevät.', '', 'Syksy.'))
  })

  it('turns comments of what moves into comments of Markdown', () => {
    assert.equal(markdownOf('tyyppi: swot', '# mitä', 'uhat:', '  # ensin', '  - a   # tarkista', '  # sitten', '  - b', '# loppu'),
      lines('---', 'tyyppi: swot', '---', '', '## Uhat', '', '<!-- mitä -->', '', '<!-- ensin -->', '', '- a', '  <!-- tarkista -->', '<!-- sitten -->', '- b', '', '<!-- loppu -->'))
  })

  it('takes the first heading of the language', () => {
    assert.match(markdownOf('typ: swot', 'språk: sv', 'threats: [tid]', 'johtopäätökset: [b]'), /## Hot\n\n- tid\n\n## Slutsatser\n/u)
  })

  it('leaves in the frontmatter what the body could not hold as it is', () => {
    for (const value of ['["1. luku"]', '["- a"]', '[{teksti: a, oma: b}]', '{kohdat: [a, b], teksti: [{teksti: välissä, kohta: 1}]}', '{teksti: "## Vahvuudet"}', '"```"', '[{teksti: "a {#V1}"}]', '{ryhmät: [{otsikko: Ryhmä, tarkennettu: true, kohdat: [a]}]}']) {
      assert.equal(markdownOf('tyyppi: swot', `uhat: ${value}`, 'vahvuudet: [a]'), lines('---', 'tyyppi: swot', `uhat: ${value}`, '---', '', '## Vahvuudet', '', '- a'))
    }
  })

  it('writes tables, and headings where a table has no room', () => {
    const cells = (task: string): string => markdownOf('tyyppi: kohtaaminen', `vaiheet_ja_toimijat: [{vaihe: ennen, toimija: Koulu, tehtävät: [${task}]}, {vaihe: ennen, toimija: Perhe, tehtävät: [b]}]`)
    assert.match(cells('"a | c"'), /\| Vaihe \| Koulu \| Perhe \|\n\| --- \| --- \| --- \|\n\| ennen \| a \\\| c \| b \|\n$/u)
    assert.match(cells('{teksti: a, alakohdat: [c]}'), /### ennen\n\n#### Koulu\n\n- a\n {2}- c\n\n#### Perhe\n\n- b\n$/u)
  })

  const TOLD: Readonly<Record<string, readonly [yaml: string, ...told: string[]]>> = {
    'a key that is there twice': ['uhat: [a]\nuhat: [b]\n', 'Avain ”uhat” on asiakirjassa kahdesti. Vain ensimmäinen arvo siirtyi; toinen on rivillä 3.'],
    'anchors': ['uhat: &u [a]\nvahvuudet: *u\n', 'Merkinnöillä & ja * toistetut kohdat on kirjoitettu auki jokaiseen paikkaan.'],
    'a second document': ['uhat: [a]\n---\nuhat: [b]\n', 'Tiedostossa on useita YAML-asiakirjoja. Vain ensimmäinen muunnettiin; seuraava alkaa riviltä 3.'],
    'lines that cannot be read': ['uhat: [a\nvahvuudet: [b]\n', 'Riviä 2 ei voitu lukea niin kuin se on tarkoitettu. Korjaa se ja muunna uudelleen.'],
  }
  for (const [name, [yaml, ...told]] of Object.entries(TOLD)) {
    it(`tells of ${name}`, () => assert.deepEqual(converted(own.read('a.yaml', `tyyppi: swot\n${yaml}`), 'markdown', own).lost, told))
  }

  it('leaves a document in its own notation as it is', () => {
    const text = 'tyyppi: swot\nuhat:   [a]\n'
    assert.equal(converted(own.read('a.yaml', text), 'yaml', own).document.text, text)
  })
})

describe('columns of the writer in a table', () => {
  it('stay in the table, behind those of the kind', () => {
    const text = lines('---', 'typ: försök', 'språk: sv', '---', '', '# A', '', '## Uppföljning', '', 'Så här gick det.', '', '| Mätare | Start | Under |', '| --- | --- | --- |', '| Möten | 3 | 9 |', '| Samtal | 5 |  |')
    const yaml = converted(engine.read('a.md', text), 'yaml')
    const back = converted(yaml.document, 'markdown')
    assert.ok(yaml.document.text.includes('Under: "9"'))
    assert.ok(back.document.text.includes(lines('| Mätare | Start | Under |', '| --- | --- | --- |', '| Möten | 3 | 9 |', '| Samtal | 5 |  |').trimEnd()), back.document.text)
  })
})
