// Spellings of everyday documents: what people write of their own accord is read as what they mean.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { converted } from '../render/support.ts'
import { engine } from '../support/engine.ts'
import { findings } from '../support/marks.ts'

function modelAt(path: string, text: string): Readonly<Record<string, unknown>> {
  const { content, memo } = engine.read(path, text)
  assert.ok(content, path)
  return modelOf(content, memo) as Readonly<Record<string, unknown>>
}

const item = (text: string): unknown => ({ text })
const plan = (body: string): unknown => modelAt('a.hanke.md', `---\ntyyppi: hanke\n---\n\n# H\n\n## Toimenpidekokonaisuus 1: Alku\n\n### Työpaketti 1: Arviointi\n\n${body}`)['actionAreas']
const packageOf = (fields: object): unknown => [{ name: 'Alku', number: 1, workPackages: [{ name: 'Arviointi', number: 1, ...fields }] }]

/** What stands in a work package, and what it is read as. */
const PACKAGES: Readonly<Record<string, readonly [body: string, fields: object]>> = {
  'a label that nobody asks for, behind one that is known': ['Vastuu: lastensuojelu\nKunnat: Kokkola, Kannus\n', { owner: 'lastensuojelu', text: 'Kunnat: Kokkola, Kannus' }],
  'a line that goes on with the sentence': ['Vastuu: lastensuojelu ja\nkoulu yhdessä\n', { owner: 'lastensuojelu ja koulu yhdessä' }],
  'a label with a list behind it': ['Vastuu: koulu\nToimenpiteet:\n\n- malli\n- koulutus\n', { owner: 'koulu', measures: { items: [item('malli'), item('koulutus')] } }],
  'a label in bold without a colon': ['**Toimenpiteet**\n\n- malli\n', { measures: { items: [item('malli')] } }],
  'a label that is an item without a colon': ['- Toimenpiteet\n  - malli\n  - koulutus\n', { measures: { items: [item('malli'), item('koulutus')] } }],
  'a list behind a line that is no label': ['Teemme näin:\n\n- malli\n', { text: 'Teemme näin:\n\n- malli' }],
}

describe('a work package', () => {
  for (const [what, [body, fields]] of Object.entries(PACKAGES)) {
    it(`has ${what}`, () => assert.deepEqual(plan(body), packageOf(fields)))
    it(`has ${what} with CRLF`, () => assert.deepEqual(plan(body.replaceAll('\n', '\r\n')), packageOf(fields)))
  }

  it('may count within its area', () => {
    const text = '---\ntyyppi: hanke\n---\n\n# H\n\n## Toimenpidekokonaisuus 2: Alku\n\n### Työpaketti 2.1: Arviointi\n\n- Vastuu: koulu\n\n### Työpaketti 2.2 Puheeksiotto\n\n- Vastuu: neuvola\n'
    assert.deepEqual(modelAt('a.hanke.md', text)['actionAreas'], [{
      name: 'Alku', number: 2, workPackages: [{ name: 'Arviointi', number: 1, owner: 'koulu' }, { name: 'Puheeksiotto', number: 2, owner: 'neuvola' }],
    }])
  })
})

describe('a list in YAML that is written as a map', () => {
  const text = 'tyyppi: hankekortti\ntuotokset:\n  Perhe saa apua: [polku, lomake]\n  Lapsi kertoo: kortit\n  Koulu on mukana:\n'
  const outputs = { items: [], groups: [{ title: 'Perhe saa apua', items: [item('polku'), item('lomake')] }, { title: 'Lapsi kertoo', text: [{ text: 'kortit', at: 0 }] }, { title: 'Koulu on mukana' }] }

  it('has its keys as titles', () => assert.deepEqual(modelAt('a.yaml', text)['outputs'], outputs))
  it('is written in Markdown under sub-headings', () => {
    const { document } = converted(engine.read('a.yaml', text), 'markdown')
    assert.match(document.text, /^### Perhe saa apua\n\n- polku\n- lomake\n\n### Lapsi kertoo\n\nkortit\n\n### Koulu on mukana$/mu)
    assert.deepEqual(modelAt('a.md', document.text)['outputs'], outputs)
  })
  it('stays as it is where a key is a field', () => {
    assert.deepEqual(modelAt('a.yaml', 'tyyppi: hankekortti\nriskit:\n  riski: kiire\n  vastuu: esimies\n')['risks'], { riski: 'kiire', vastuu: 'esimies' })
  })
})

describe('an amount', () => {
  const funding = (markdown: string): unknown => modelAt('a.md', `---\ntyyppi: hankekortti\n---\n\n# K\n\n## Rahoitus\n\n${markdown}`)['funding']
  const total = { text: '128 000 €', amount: 128000, currency: 'EUR' }
  for (const bold of ['**', '*', '__']) it(`may stand between ${bold}`, () => assert.deepEqual(funding(`- Kokonaisbudjetti: ${bold}128 000 €${bold}\n`), { total }))

  it('stays with the name that nobody asks for, in a table as in a line', () => {
    const table = funding('| Rahoittaja | Osuus |\n|---|---:|\n| Mikkelin kaupunki | 24 000 € |\n| **Yhteensä** | **128 000 €** |\n')
    assert.deepEqual(table, { total, text: 'Mikkelin kaupunki: 24 000 €' })
  })
})

describe('amounts', () => {
  const card = (markdown: string): string => `---\ntyyppi: hankekortti\n---\n\n# K\n\n## Rahoitus\n\n${markdown}`
  const amount = (text: string, value: number): unknown => ({ text, amount: value, currency: 'EUR' })

  it('are read from a sentence that bends the names', () => {
    const { text, ...sums } = modelAt('a.md', card('Kokonaisbudjetti 300 000 €, josta valtionavustusta 210 000 € ja omarahoitusta 90 000 €.\n'))['funding'] as { text?: string }
    assert.deepEqual(sums, { total: amount('300 000 €', 300000), stateGrant: amount('210 000 €', 210000), municipalShare: amount('90 000 €', 90000) })
    assert.equal(text, undefined)
  })

  const TABLE = '| Rahoittaja | 2022 | 2023 | Yhteensä |\n|---|---:|---:|---:|\n| Valtionavustus | 60 € | 84 € | 144 € |\n| Kuntaosuus | 15 € | 21 € | 36 € |\n| **Yhteensä** | 75 € | 105 € | **180 €** |'
  const read = { stateGrant: amount('144 €', 144), municipalShare: amount('36 €', 36), total: amount('180 €', 180), text: TABLE }

  it('of several years are read from the column that sums them up, and the table stays', () => {
    assert.deepEqual(modelAt('a.md', card(`${TABLE}\n`))['funding'], read)
    const yaml = converted(engine.read('a.md', card(`${TABLE}\n`)), 'yaml')
    const back = converted(yaml.document, 'markdown')
    for (const { document } of [yaml, back]) assert.deepEqual(modelAt(document.path, document.text)['funding'], read)
  })
})

describe('a property under two of its names', () => {
  const text = 'tyyppi: kokeilu\ntavoite: [a]\ntavoitteet: [b]\nkokemukset:\n  asiakkaat: c\n  clients: d\n'
  it('is the first, and the second stays', () => {
    const { goals, tavoitteet, experiences } = modelAt('a.yaml', text)
    assert.deepEqual({ goals, tavoitteet, experiences }, { goals: { items: [item('a')] }, tavoitteet: { items: [item('b')] }, experiences: { clients: 'c', 'clients 2': 'd' } })
  })
  it('is told of', () => {
    assert.deepEqual(findings(text).filter(({ code }) => code === 'schema/additionalProperties').map(({ at, message }) => `${at}: ${message}`), [
      'tavoitteet: Tieto ”Tavoite” on jo annettu ylempänä, ja ”tavoitteet” tarkoittaa samaa. Yhdistä ne: vain ylempi tarkistetaan.',
      'clients: Tieto ”Asiakkaat” on jo annettu ylempänä, ja ”clients” tarkoittaa samaa. Yhdistä ne: vain ylempi tarkistetaan.',
    ])
  })
})

describe('keys in everyday words', () => {
  const date = { text: '5.4.2024', date: '2024-04-05' }
  it('päivä is the date', () => assert.deepEqual(modelAt('a.md', '---\ntyyppi: swot\npäivä: 5.4.2024\n---\n')['date'], date))
  it('tekijät are the authors, but on a leaflet the section of those who made it', () => {
    assert.deepEqual(modelAt('a.md', '---\ntyyppi: swot\ntekijät: [vanhempi]\n---\n')['authors'], [{ role: 'vanhempi' }])
    assert.deepEqual(modelAt('a.yaml', 'tyyppi: esite\ntekijät: [vanhempi]\n')['makers'], { items: [item('vanhempi')] })
  })
  it('vastuuhenkilö answers for a conclusion', () => {
    const { conclusions } = modelAt('a.md', '---\ntyyppi: swot\n---\n\n# S\n\n## Johtopäätökset\n\n| Toimenpide | Vastuuhenkilö | Aikataulu |\n|---|---|---|\n| Tilat | esimies | syksy |\n')
    assert.deepEqual(conclusions, { items: [{ text: 'Tilat', owner: 'esimies', schedule: 'syksy' }] })
  })
})

describe('what is still empty', () => {
  const told = (text: string): readonly string[] => findings(text).flatMap(({ code, severity, message }) => (code.startsWith('schema/') ? [`${code} ${severity} ${message}`] : []))
  const MISSING = 'schema/required information Tieto ”otsikko” puuttuu. Mistä lukija tunnistaa asiakirjan?'

  it('is missing: a main heading without words, a key with an empty text', () => {
    const document = (title: string, heading: string): string => `---\ntyyppi: kehittämissuunnitelma\ntunniste: a\nkieli: fi\n${title}---\n\n${heading}\n\nTyöryhmä kehitti.\n`
    assert.deepEqual(told(document('', '# ')), [MISSING])
    assert.deepEqual(told(document('otsikko: ""\n', '')), [MISSING])
    assert.deepEqual(told(document('otsikko:\n', '')), [MISSING])
  })
})
