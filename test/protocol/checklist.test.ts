// The checklist and the list of actions over the protocol: what an open document is told, in which language, and what acts change.
import assert from 'node:assert/strict'
import type { TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { ActionsResult, ChooseKindResult, Choices, KindChoices } from '../../server/protocol/actions.ts'
import type { ActResult, Checklist, ChecklistFinding, LeadResult } from '../../server/protocol/checklist.ts'
import { memoryDisk } from '../support/disk.ts'
import { engine } from '../support/engine.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\ntunniste: a\notsikko: Alku\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- Tahto on yhteinen.\n'

async function opened(text: string, more: Parameters<typeof connect>[0] = {}, name = 'a.md'): Promise<{ readonly client: Client; readonly uri: string }> {
  const client = await connect({ disk: memoryDisk({}), options: { showsStatus: true }, ...more })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, uri }
}

const ask = (client: Client, uri: string): Promise<Checklist | null> => client.request('pitkospuut/checklist', { textDocument: { uri } })
const act = (client: Client, uri: string, version: number, one?: { readonly id: string; readonly title: string }): Promise<ActResult> =>
  client.request('pitkospuut/act', { textDocument: { uri, version }, ...(one ? { act: one } : {}) })

function after(text: string, edits: readonly TextEdit[] = []): string {
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })))
}

describe('what a checklist and lenses offer', () => {
  const capabilities = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } } } }
  for (const [language, notation] of [['fi', 'markdown'], ['sv', 'yaml'], ['sv', 'markdown'], ['fi', 'yaml']] as const) {
    it(`is a code action at its place, too: ${language}, ${notation}`, async () => {
      const client = await connect({ disk: memoryDisk({}), capabilities, options: { fillsIn: true, moves: true, leadsOn: true } })
      for (const [index, kind] of engine.kinds.list.entries()) {
        const { text } = engine.create({ kind, language, notation, today: '2026-11-22', isTaken: () => false })
        const uri = client.disk.uri(`${index}.${notation === 'yaml' ? 'yaml' : 'md'}`)
        // half of the parts are missing
        client.open(uri, notation === 'yaml' ? text : text.split(/(?=^## )/mu).filter((_, part) => part % 2 === 0).join(''))
        for (const { acts, findings, range } of (await ask(client, uri))?.parts ?? []) {
          for (const one of [{ acts, range }, ...findings]) {
            const found = await client.request<readonly { readonly title: string }[]>('textDocument/codeAction', { textDocument: { uri }, range: one.range, context: { diagnostics: [] } })
            assert.deepEqual(one.acts.filter(({ title }) => !found.some((action) => action.title === title)).map(({ title }) => title), [], kind.id)
          }
        }
      }
    })
  }
})

describe('pitkospuut/checklist', () => {
  it('gives parts, questions and words in the language of the document, or in the one that is set', async () => {
    const { client, uri } = await opened(SWOT)
    const list = await ask(client, uri)
    assert.deepEqual([list?.version, list?.isOfKind, list?.words.parts, list?.figures], [1, true, 'Osat', '1/6'])
    const status = list?.parts[0]?.findings.find(({ code }) => code === 'document/status-missing')
    assert.deepEqual(status?.range.start, { line: 1, character: 0 })
    client.setSettings(() => ({ language: 'sv' }))
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until('Swedish', () => client.received.some(({ method, params }) => method === 'pitkospuut/status' && (params as { readonly explanation: string }).explanation.startsWith('Typen')))
    assert.equal((await ask(client, uri))?.words.parts, 'Delar')
  })

  it('follows the text', async () => {
    const { client, uri } = await opened(SWOT)
    assert.equal((await ask(client, uri))?.parts.find(({ label }) => label === 'Uhat')?.state, 'missing')
    client.change(uri, 2, { text: `${SWOT}\n## Uhat\n\n- Aika loppuu.\n` })
    const list = await ask(client, uri)
    assert.deepEqual([list?.version, list?.parts.find(({ label }) => label === 'Uhat')?.state], [2, 'done'])
  })

  it('tells a client that shows it of each change, and no other', async () => {
    for (const followsFindings of [true, false]) {
      const { client, uri } = await opened(SWOT, { options: { followsFindings } })
      await ask(client, uri)
      const told = (): number => client.received.filter(({ method, params }) => method === 'pitkospuut/findingsChanged' && (params as { readonly uri: string }).uri === uri).length
      const before = told()
      client.change(uri, 2, { text: `${SWOT}\n` })
      await client.until('the change', () => (followsFindings ? told() > before : true))
      await ask(client, uri)
      assert.equal(told() > 0, followsFindings)
    }
  })

  it('is null where nothing is to be said: not open, or switched off; of no kind it has no parts', async () => {
    const { client, uri } = await opened('# Muistiinpanoja\n')
    assert.equal(await ask(client, client.disk.uri('b.md')), null)
    const list = await ask(client, uri)
    assert.deepEqual([list?.isOfKind, list?.parts, list?.others], [false, [], []])
    const off = await opened(SWOT, { settings: () => ({ enable: false }) })
    assert.equal(await ask(off.client, off.uri), null)
  })
})

describe('pitkospuut/act', () => {
  it('gives the edits and where one goes on writing', async () => {
    const { client, uri } = await opened(SWOT)
    const list = await ask(client, uri)
    const part = list?.parts.find(({ label }) => label === 'Uhat')
    const result = await act(client, uri, 1, { id: part?.id ?? '', title: part?.acts[0]?.title ?? '' })
    const text = after(SWOT, result?.edits)
    assert.match(text, /\n## Uhat\n\n<!-- [^>]+ -->\n$/u)
    assert.ok(result?.edits)
    assert.equal(text.slice(0, offsetAt(lines(text), result.at)).trim(), text.trim())
  })

  it('makes all that is clear at once', async () => {
    const slips = `${SWOT}- Sosiaalityöntekjä on mukana.\n`
    const { client, uri } = await opened(slips)
    assert.match(after(slips, (await act(client, uri, 1))?.edits), /Sosiaalityöntekijä/u)
  })

  it('says why nothing is changed, and gives nothing for another version', async () => {
    const { client, uri } = await opened(SWOT)
    assert.match((await act(client, uri, 1, { id: 'finding:/x:y/z:0', title: 'Korjaa' }))?.refused ?? '', /enää ole/u)
    assert.match((await act(client, uri, 1))?.refused ?? '', /ei ole nyt mitään/u)
    assert.equal(await act(client, uri, 2), null)
  })
})

describe('pitkospuut/actions', () => {
  const actions = (client: Client, uri?: string): Promise<ActionsResult> => client.request('pitkospuut/actions', uri === undefined ? {} : { textDocument: { uri } })
  const commandsOf = ({ groups }: ActionsResult): readonly string[] => groups.flatMap((group) => group.actions.map(({ command }) => command))

  it('are those of a document of a kind, about it, to change it, and of the workspace', async () => {
    const { client, uri } = await opened(SWOT)
    const result = await actions(client, uri)
    assert.deepEqual(result.groups.map(({ label }) => label), ['Tämä asiakirja', 'Muuta tätä asiakirjaa', 'Tästä asiakirjasta', 'Kaikki asiakirjat', 'Ohjelma ja ohjeet'])
    const commands = commandsOf(result)
    for (const command of ['fillIn', 'showChecklist', 'nextQuestion', 'explainKind', 'cleanUp', 'convert', 'newFrom', 'newDocument', 'chooseLanguage']) assert.ok(commands.includes(`pitkospuut.${command}`), command)
    assert.ok(!commands.includes('pitkospuut.chooseKind') && !commands.includes('pitkospuut.fixAll'))
    for (const { actions: own } of result.groups) for (const { title, detail } of own) assert.doesNotMatch(title + detail, /[{}]/u)
  })

  it('offer to fix all that is clear, where there is such', async () => {
    const { client, uri } = await opened(`${SWOT}- Sosiaalityöntekjä on mukana.\n`)
    assert.ok(commandsOf(await actions(client, uri)).includes('pitkospuut.fixAll'))
  })

  it('offer a kind to a document of none, and only the workspace without a document', async () => {
    const { client, uri } = await opened('# Muistiinpanoja\n')
    const none = commandsOf(await actions(client, uri))
    assert.ok(none.includes('pitkospuut.chooseKind') && !none.includes('pitkospuut.fillIn'))
    assert.ok(!commandsOf(await actions(client)).includes('pitkospuut.explainKind'))
  })

  it('speak the language of the editor where there is no document', async () => {
    const { client } = await opened(SWOT, { settings: () => ({ language: 'sv' }) })
    await client.until('the settings', () => client.received.some(({ method }) => method === 'pitkospuut/status'))
    assert.equal((await actions(client)).placeholder, 'Vad vill du göra?')
  })
})

describe('choosing a kind', () => {
  const choices = (client: Client, uri: string): Promise<KindChoices | { readonly refused: string }> => client.request('pitkospuut/kindChoices', { textDocument: { uri } })
  const choose = (client: Client, uri: string, kind: string, version = 1): Promise<ChooseKindResult> => client.request('pitkospuut/chooseKind', { textDocument: { uri, version }, kind })

  for (const [what, name, text, expected] of [
    ['a Markdown file', 'a.md', '# Arki\n', '---\ntyyppi: swot\n---\n\n# Arki\n'],
    ['one with a mark at its beginning and other line ends', 'a.md', '\ufeff# Arki\r\n', '\ufeff---\r\ntyyppi: swot\r\n---\r\n\r\n# Arki\r\n'],
    ['frontmatter', 'a.md', '---\ntags: [a]\n---\n\n# Arki\n', '---\ntyyppi: swot\ntags: [a]\n---\n\n# Arki\n'],
    ['an unknown type', 'a.md', '---\ntyyppi: swott\ntila: luonnos\n---\n', '---\ntyyppi: swot\ntila: luonnos\n---\n'],
    ['YAML', 'a.yaml', 'vahvuudet: [a]\n', 'tyyppi: swot\nvahvuudet: [a]\n'],
    ['YAML that begins with dashes', 'a.yaml', '---\nvahvuudet: [a]\n', '---\ntyyppi: swot\nvahvuudet: [a]\n'],
    ['an empty file', 'a.md', '', '---\ntyyppi: swot\n---\n'],
  ] as const) {
    it(`writes the type into ${what}`, async () => {
      const { client, uri } = await opened(text, {}, name)
      assert.equal(after(text, (await choose(client, uri, 'swot'))?.edits), expected)
    })
  }

  it('gives all kinds in words, the likely one first', async () => {
    const { client, uri } = await opened('# x\n\n## Vahvuudet\n\n## Heikkoudet\n\n## Mahdollisuudet\n\n## Uhat\n')
    const given = await choices(client, uri)
    assert.ok('choices' in given)
    assert.deepEqual([given.choices[0]?.id, given.choices[0]?.picked, given.choices.length], ['swot', true, 13])
  })

  it('is refused where there is a kind, where the text cannot be read whole, and for another version', async () => {
    const { client, uri } = await opened(SWOT)
    assert.match(JSON.stringify(await choices(client, uri)), /on jo tyyppi: SWOT-analyysi/u)
    assert.equal(await choose(client, uri, 'poster', 7), null)
    const open = await opened('---\ntags: a\n\n# x\n')
    assert.match((await choose(open.client, open.uri, 'swot'))?.refused ?? '', /ei voi kirjoittaa/u)
  })
})

describe('pitkospuut/languageChoices', () => {
  it('gives the values of the setting, the present one marked', async () => {
    const { client, uri } = await opened(SWOT, { settings: () => ({ language: 'sv' }) })
    await ask(client, uri)
    const { choices } = await client.request<Choices>('pitkospuut/languageChoices', null)
    assert.deepEqual(choices.map(({ id, picked }) => [id, picked ?? false]), [['auto', false], ['fi', false], ['sv', true], ['en', false]])
  })
})

describe('pitkospuut/lead', () => {
  const files = { 'alku.md': '---\ntyyppi: swot\ntunniste: alku\n---\n', 'alku-TYO-PC12.md': '---\ntyyppi: swot\ntunniste: alku\n---\n' }

  it('tells where an act goes on that the checklist shows', async () => {
    const { client, uri } = await opened(files['alku.md'], { disk: memoryDisk(files) }, 'alku.md')
    const copy = async (): Promise<ChecklistFinding | undefined> => [...((await ask(client, uri))?.parts ?? [])].flatMap(({ findings }) => findings).find(({ code }) => code === 'document/conflict-copy')
    let found = await copy()
    for (let tries = 0; !found && tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      found = await copy()
    }
    const lead = found?.acts.find(({ leads }) => leads)
    assert.deepEqual(lead?.title, 'Vertaa asiakirjaan alku-TYO-PC12.md')
    const ways = (title: string): Promise<LeadResult> => client.request('pitkospuut/lead', { textDocument: { uri }, act: { id: found?.id ?? '', title } })
    assert.deepEqual(await ways(lead?.title ?? ''), {
      title: lead?.title, command: 'pitkospuut.compare', arguments: [{ left: client.disk.uri('alku-TYO-PC12.md'), right: uri, title: 'alku-TYO-PC12.md ↔ alku.md' }],
    })
    assert.equal(await ways('Vertaa asiakirjaan x.md'), null)
  })
})
