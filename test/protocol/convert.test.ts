// Converting an open document: the text, a name that nothing has, what is lost, and why it is refused.
import assert from 'node:assert/strict'
import type { ConvertResult } from '../../server/protocol/converting.ts'
import { engine } from '../support/engine.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\ntunniste: kehra-alku\n---\n\n# Kehrä\n\n<!-- Ketkä olivat mukana? -->\n\n## Vahvuudet\n\n- a {#V1}\n- b\n'

interface Situation {
  readonly name?: string
  readonly files?: Readonly<Record<string, string>>
  readonly taken?: readonly string[]
  readonly version?: number
  readonly language?: string
}

async function converted(text: string, { name = 'kehra.swot.md', files = {}, taken, version = 1, language = 'fi' }: Situation = {}): Promise<ConvertResult | { readonly refused: string } | null> {
  const client = await connect({ disk: memoryDisk(files), settings: ({ section }) => (section === 'pitkospuut' ? { language } : null) })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return client.request('pitkospuut/convert', { textDocument: { uri, version }, ...(taken ? { taken } : {}) })
}

async function made(text: string, situation: Situation = {}): Promise<ConvertResult> {
  const result = await converted(text, situation)
  assert.ok(result && 'text' in result, JSON.stringify(result))
  return result
}

const nameOf = ({ uri }: ConvertResult): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))

describe('converting', () => {
  it('gives the document in the other notation, of the same kind and with the same id', async () => {
    const result = await made(SWOT)
    assert.equal(nameOf(result), 'kehra.swot.yaml')
    assert.equal(result.languageId, 'yaml')
    const document = engine.read(nameOf(result), result.text)
    assert.equal(document.selection.kind?.id, 'swot')
    assert.match(result.text, /^tunniste: kehra-alku$/mu)
    assert.ok(result.text.includes('# Ketkä olivat mukana?'), 'comments are carried')
    assert.equal(result.report, '')
    assert.equal(result.words.made, 'Asiakirja on nyt myös tiedostossa kehra.swot.yaml. Siirretäänkö vanha tiedosto kehra.swot.md roskakoriin?')
  })

  it('leads back to the same fingerprint', async () => {
    const yaml = await made(SWOT)
    const back = await made(yaml.text, { name: 'kehra.swot.yaml' })
    assert.equal(nameOf(back), 'kehra.swot.md')
    assert.equal(back.languageId, 'markdown')
    const print = (path: string, text: string): unknown => engine.fingerprint(engine.read(path, text))
    assert.equal(print('a.md', back.text), print('a.md', SWOT))
    assert.equal(print('a.yaml', yaml.text), print('a.md', SWOT))
  })

  it('takes a name that no file has, whether it is a document, known to the client, open, or on the disk', async () => {
    assert.equal(nameOf(await made(SWOT, { files: { 'kehra.swot.yaml': 'tyyppi: swot\n' } })), 'kehra-2.swot.yaml')
    assert.equal(nameOf(await made(SWOT, { taken: ['Kehra.SWOT.yaml', 'kehra-2.swot.yaml'] })), 'kehra-3.swot.yaml')
    assert.equal(nameOf(await made(SWOT, { name: 'Kehrä alku.md' })), 'Kehrä alku.yaml')
    assert.equal(nameOf(await made('## Vahvuudet\n\n- a\n', { name: 'tiimi.swot.md' })), 'tiimi.swot.yaml')
  })

  it('tells what is not in it as it was', async () => {
    const { report } = await made('tyyppi: swot\nvahvuudet: &v\n  - a\nheikkoudet: *v\n', { name: 'a.swot.yaml', language: 'en' })
    assert.match(report, /^Not everything could be carried over exactly as it was:\n– What is repeated with & and \*/u)
  })

  it('is refused with the reason', async () => {
    const reason = async (text: string, situation: Situation = {}): Promise<string> => {
      const result = await converted(text, situation)
      return result && 'refused' in result ? result.refused : JSON.stringify(result)
    }
    assert.equal(await reason('# Ohje\n', { name: 'ohje.md' }), 'Tämä tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten sitä ei muuteta.')
    assert.equal(await reason(SWOT, { version: 3, language: 'sv' }), 'Dokumentet ändrades under tiden, så ändringen gjordes inte. Välj åtgärden på nytt.')
    const broken = 'Rivillä 3 on kohta, jota ei voi lukea. Se jäisi pois, joten asiakirjaa ei vielä muunnettu. Korjaa kohta ja muunna uudelleen.'
    assert.equal(await reason('tyyppi: swot\nvahvuudet: [a]\nvahvuudet: [b]\n', { name: 'a.swot.yaml' }), broken)
    assert.equal(await reason('---\ntyyppi: swot\nhanke: [a\n---\n\n# A\n'), broken)
    assert.match(await reason(`${SWOT}- 010594Y9032\n`), /^Rivillä \d+ on henkilötunnus\. Poista se ensin: muunnos tekisi siitä toisen kopion\.$/u)
    assert.match(await reason(`${SWOT}${'> '.repeat(400)}a\n`), /^Rivillä \d+ on kohta/u)
  })
})
