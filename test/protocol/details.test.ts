// Filling in details over the protocol: the questions of an open document, what an answer changes, and the offer at findings.
import assert from 'node:assert/strict'
import type { CodeAction, TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { AnswerResult, DetailsResult } from '../../server/protocol/details.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const CARD = '---\ntyyppi: hankekortti\nkieli: fi\ntila: luonos\n---\n\n# Arki\n\n## Tavoitteet\n\n- Arki sujuu.\n'
const ACTIONS = { ...EDITORS.pull, textDocument: { ...EDITORS.pull.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } }

async function opened(text: string, more: Parameters<typeof connect>[0] = {}, name = 'a.md'): Promise<{ readonly client: Client; readonly uri: string }> {
  const client = await connect({ disk: memoryDisk({}), ...more })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, uri }
}

const details = (client: Client, uri: string): Promise<DetailsResult> => client.request('pitkospuut/details', { textDocument: { uri } })
const answer = (client: Client, uri: string, pointer: string, given: string | readonly string[] | null, version = 1): Promise<AnswerResult> =>
  client.request('pitkospuut/answer', { textDocument: { uri, version }, pointer, answer: given })

function after(text: string, edits: readonly TextEdit[] = []): string {
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })))
}

describe('pitkospuut/details', () => {
  it('gives the questions and the words around them in the language of the document', async () => {
    const { client, uri } = await opened(CARD)
    const { version, message, words, details: all } = await details(client, uri)
    assert.deepEqual([version, message, words.title, words.skip], [1, undefined, 'Täytä tiedot', 'Ohita nyt'])
    const period = all.find(({ pointer }) => pointer === '/period')
    assert.deepEqual([period?.label, period?.type, period?.isEmpty, period?.need], ['Toteutusaika', 'period', true, 'recommended'])
  })

  it('speaks the language that is set', async () => {
    const { client, uri } = await opened(CARD, { settings: () => ({ language: 'sv' }) })
    const { words, details: all } = await details(client, uri)
    assert.deepEqual([words.title, all.find(({ pointer }) => pointer === '/status')?.label], ['Fyll i uppgifter', 'Status'])
  })

  it('offers what is known to be picked, each list once: the places of the country, people, the documents of the workspace', async () => {
    const disk = memoryDisk({ 'b.md': '---\ntyyppi: swot\ntunniste: silta-swot\notsikko: Silta\n---\n' })
    const { client, uri } = await opened(CARD.replace('kieli: fi', 'kieli: sv'), { disk })
    const read = async (): Promise<Record<string, readonly string[]>> => {
      const { details: all, lists } = await details(client, uri)
      return Object.fromEntries(all.flatMap(({ pointer, offers }) => (offers === undefined ? [] : [[pointer, (lists[offers] ?? []).map(({ text }) => text)]])))
    }
    let offered = await read()
    for (let left = 20; left > 0 && !offered['/related']; left--) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      offered = await read()
    }
    assert.ok(offered['/municipalities']?.includes('Esbo') && !offered['/municipalities'].includes('Espoo'), 'in the language of the document')
    assert.ok(offered['/participants/clients']?.includes('föräldrar') ?? false, String(offered['/participants/clients']))
    assert.deepEqual(offered['/related'], ['silta-swot'])
  })

  it('says nothing behind the roles of one voice, and behind an identifier the title', async () => {
    const other = (id: string, title: string): string => `---\ntyyppi: swot\ntunniste: ${id}\notsikko: ${title}\n---\n`
    const { client, uri } = await opened(CARD, { disk: memoryDisk({ 'b.md': other('silta-alku', 'Silta alussa'), 'c.md': other('silta-loppu', 'Silta lopussa') }) })
    const saidOf = async (wanted: string): Promise<readonly string[]> => {
      const { details: all, lists } = await details(client, uri)
      return (lists[all.find(({ pointer }) => pointer === wanted)?.offers ?? ''] ?? []).map(({ detail = '' }) => detail)
    }
    let titles = await saidOf('/related')
    for (let left = 20; left > 0 && titles.length < 2; left--) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      titles = await saidOf('/related')
    }
    assert.ok(titles.some((said) => said.includes('Silta alussa')) && titles.some((said) => said.includes('Silta lopussa')), String(titles))
    assert.deepEqual([...new Set(await saidOf('/participants/clients'))], [''])
  })

  it('says why there is nothing to fill in', async () => {
    const { client, uri } = await opened('# Muistiinpanoja\n')
    assert.match((await details(client, uri)).message ?? '', /ei ole mikään tunnettu asiakirjatyyppi/u)
    const broken = client.disk.uri('b.md')
    client.open(broken, CARD.replace('kieli: fi', 'kieli: "fi'))
    assert.match((await details(client, broken)).message ?? '', /ei voi lukea/u)
    assert.match((await details(client, client.disk.uri('c.md'))).message ?? '', /Avaa asiakirja ensin/u)
  })
})

describe('pitkospuut/answer', () => {
  it('gives the edits of an answer', async () => {
    const { client, uri } = await opened(CARD.replaceAll('\n', '\r\n'))
    const result = await answer(client, uri, '/status', 'draft')
    assert.equal(after(CARD.replaceAll('\n', '\r\n'), result?.edits), CARD.replace('luonos', 'luonnos').replaceAll('\n', '\r\n'))
  })

  it('says what is wrong with one that does not fit', async () => {
    const { client, uri } = await opened(CARD)
    assert.deepEqual(await answer(client, uri, '/date', 'eilen'), { refused: 'Kirjoita päivä, esimerkiksi 9.10.2026.' })
  })

  it('gives nothing for another version', async () => {
    const { client, uri } = await opened(CARD)
    assert.equal(await answer(client, uri, '/date', '1.1.2026', 2), null)
    client.change(uri, 2, { text: CARD.replace('luonos', 'valmis') })
    assert.equal(await answer(client, uri, '/date', '1.1.2026', 1), null)
    const result = await answer(client, uri, '/date', '1.1.2026', 2)
    assert.match(after(CARD.replace('luonos', 'valmis'), result?.edits), /päiväys: 1\.1\.2026\n---/u)
  })
})

describe('prompts in a document that is finished', () => {
  const done = '---\ntyyppi: hankekortti\nkieli: fi\ntila: luonnos\n# Mitkä kunnat ovat mukana?\nkunnat: [Espoo]\n---\n\n# Arki\n\n## Tavoitteet\n\n<!-- Minkä pitäisi olla toisin lasten, vanhempien ja työntekijöiden arjessa, kun hanke päättyy? -->\n<!-- Oma muistiinpano -->\n- Arki sujuu.\n'

  it('are asked about when the status is set, and taken out when somebody says so; other comments stay', async () => {
    const { client, uri } = await opened(done)
    assert.ok(!(await details(client, uri)).details.some(({ pointer }) => pointer === '/#'), 'not in a draft')
    const final = await answer(client, uri, '/status', 'final')
    assert.ok(final?.edits)
    assert.equal(final.next, '/#')
    const finished = after(done, final.edits)
    client.change(uri, 2, { text: finished })
    const question = (await details(client, uri)).details.find(({ pointer }) => pointer === '/#')
    assert.match(question?.prompt ?? '', /ohjeita kommentteina \(\d\)/u)
    assert.deepEqual((await answer(client, uri, '/#', 'keep', 2))?.edits, [])
    const without = after(finished, (await answer(client, uri, '/#', 'remove', 2))?.edits)
    assert.equal(without, '---\ntyyppi: hankekortti\nkieli: fi\ntila: valmis\nkunnat: [Espoo]\n---\n\n# Arki\n\n## Tavoitteet\n\n<!-- Oma muistiinpano -->\n- Arki sujuu.\n')
  })
})

describe('the offer to fill in a detail', () => {
  const actionsAt = (client: Client, uri: string, line: number): Promise<readonly CodeAction[]> =>
    client.request('textDocument/codeAction', { textDocument: { uri }, range: { start: { line, character: 0 }, end: { line, character: 99 } }, context: { diagnostics: [] } })
  const offers = (actions: readonly CodeAction[]): readonly (readonly [string, unknown])[] => actions.flatMap(({ title, kind, command }) => (command && kind === 'quickfix' ? [[title, command.arguments?.[0]] as const] : []))

  it('stands at findings about a value that is missing or does not fit', async () => {
    const { client, uri } = await opened(CARD, { capabilities: ACTIONS, options: { fillsIn: true } })
    assert.deepEqual(offers(await actionsAt(client, uri, 3)), [['Täytä tiedot: Tila…', { uri, pointer: '/status' }]])
    const top = offers(await actionsAt(client, uri, 1)).map(([title]) => title)
    for (const title of ['Täytä tiedot: Tunniste…', 'Täytä tiedot: Toteutusaika…']) assert.ok(top.includes(title), `${title} among ${top.join(' ')}`)
    assert.equal(new Set(top).size, top.length)
    assert.deepEqual(offers(await actionsAt(client, uri, 8)).map(([title]) => title), ['Riskit', 'Toimenpiteet', 'Tuotokset', 'Tulokset', 'Kumppanit', 'Rahoitus: kokonaisbudjetti', 'Juurruttaminen'].map((name) => `Täytä tiedot: ${name}…`), 'of sections that are missing their items, or their first value')
  })

  it('is not made to a client that has no such command', async () => {
    const { client, uri } = await opened(CARD, { capabilities: ACTIONS })
    assert.deepEqual(offers(await actionsAt(client, uri, 3)), [])
  })

  it('does not stand at findings about words', async () => {
    const { client, uri } = await opened(CARD.replace('# Arki', '# Arki: soita 040 123 4567'), { capabilities: ACTIONS, options: { fillsIn: true } })
    assert.deepEqual(offers(await actionsAt(client, uri, 6)).map(([title]) => title).filter((title) => title.includes('Otsikko')), [])
  })
})
