// `.pitkospuut.yaml` over the protocol: it holds for open and closed files, a change is in use at once, and its own mistakes are shown in it.
import assert from 'node:assert/strict'
import type { Diagnostic, DidChangeWatchedFilesRegistrationOptions, RegistrationParams } from 'vscode-languageserver'
import { baselineText, knownFrom } from '../../server/core/baseline.ts'
import { engine } from '../support/engine.ts'
import { memoryDisk, realDisk, type Disk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, said, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const FILE = '.pitkospuut.yaml'
const FOUND = ['swot/question']
const files = { 'auki.md': swot({ id: 'auki', strengths: [QUESTION] }), 'x/kiinni.md': swot({ id: 'kiinni', strengths: [QUESTION] }) }

const start = async (more: Readonly<Record<string, string>> = {}, disk: Disk = memoryDisk({ ...files, ...more })): Promise<{ readonly client: Client; readonly open: string; readonly closed: string; readonly settings: string }> => {
  const client = await connect({ disk })
  const [open, closed, settings] = ['auki.md', 'x/kiinni.md', FILE].map((path) => disk.uri(path)) as [string, string, string]
  client.open(open, files['auki.md'])
  return { client, open, closed, settings }
}

const put = (client: Client, path: string, text: string, kind: 'Created' | 'Changed' = 'Changed'): void => {
  client.disk.write(path, text)
  client.events(kind, path)
}

/** The baseline that hides all that is found in documents, by their paths in it. */
const baselineOf = (documents: Readonly<Record<string, string>>): string => baselineText(new Map(Object.entries(documents).map(([path, text]) => {
  const document = engine.read('a.md', text)
  return [path, knownFrom(document, engine.check(document, undefined, '2026-11-22').problems, engine.rules.registered)]
})))

const severities = (diagnostics: readonly Diagnostic[] = []): readonly unknown[] => diagnostics.map(({ severity }) => severity)

describe('settings of a workspace', () => {
  it('hold from the beginning, and a change is in use at once, for open and closed files', async () => {
    const { client, open, closed } = await start({ [FILE]: 'säännöt: { swot/question: korjattava }\n' })
    for (const uri of [open, closed]) {
      await client.untilPushed(uri, FOUND)
      assert.deepEqual(severities(client.pushed(uri)?.diagnostics), [1])
    }
    put(client, FILE, 'säännöt: { swot/question: pois }\n')
    for (const uri of [open, closed]) await client.untilPushed(uri, [])
    client.disk.remove(FILE)
    client.events('Deleted', FILE)
    for (const uri of [open, closed]) await client.untilPushed(uri, FOUND)
  })

  it('that are made while the editor is open are in use at once', async () => {
    const { client, open, closed } = await start()
    for (const uri of [open, closed]) await client.untilPushed(uri, FOUND)
    put(client, FILE, 'säännöt: { swot: pois }\n', 'Created')
    for (const uri of [open, closed]) await client.untilPushed(uri, [])
  })

  it('of a folder inside win there', async () => {
    const { client, open, closed } = await start({ [FILE]: 'säännöt: { swot: pois }\n', 'x/.pitkospuut.yaml': 'säännöt: { swot/question: huomio }\n' })
    await client.untilPushed(closed, FOUND)
    await client.untilPushed(open, [])
    assert.deepEqual(severities(client.pushed(closed)?.diagnostics), [2])
    put(client, 'x/.pitkospuut.yaml', '')
    await client.until('its own weight', () => severities(client.pushed(closed)?.diagnostics)[0] !== 2)
    client.disk.remove('x/.pitkospuut.yaml')
    client.events('Deleted', 'x/.pitkospuut.yaml')
    await client.untilPushed(closed, [])
  })

  it('leave out what they ignore, open or not', async () => {
    const { client, open, closed } = await start()
    for (const uri of [open, closed]) await client.untilPushed(uri, FOUND)
    put(client, FILE, 'ohita: [auki.md, x/]\n', 'Created')
    for (const uri of [open, closed]) await client.untilPushed(uri, [])
  })

  it('choose kinds by path', async () => {
    const plain = '# A\n\n## Vahvuudet\n\n- Onko aikaa?\n'
    const disk = memoryDisk({ [FILE]: 'tyypit: [{ tiedostot: "analyysit/*.md", tyyppi: swot }]\nsäännöt: { schema: pois, section: pois }\n', 'analyysit/a.md': plain, 'a.md': plain })
    const client = await connect({ disk })
    await client.until('the finding', () => client.pushed(disk.uri('analyysit/a.md'))?.diagnostics.some(({ code }) => code === 'swot/question'))
    assert.equal(client.pushed(disk.uri('a.md')), undefined)
  })

  it('set the language, unless the editor sets one', async () => {
    const { client, open } = await start({ [FILE]: 'kieli: sv\n' })
    await client.untilPushed(open, FOUND)
    const swedish = said(client.pushed(open)?.diagnostics)
    client.setSettings(() => ({ language: 'fi' }))
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until('Finnish', () => said(client.pushed(open)?.diagnostics) !== swedish)
    assert.match(said(client.pushed(open)?.diagnostics), /[äö]/u)
  })

  it('show what is wrong in them, closed, open and closed again, and go by what is right', async () => {
    const text = 'säännöt:\n  swot/questions: pois\n  swot/question: pois\n'
    const { client, open, settings } = await start({ [FILE]: text })
    await client.untilPushed(settings, ['config/code'])
    await client.untilPushed(open, [])
    client.open(settings, text)
    await client.untilPushed(settings, ['config/code'], 1)
    client.change(settings, 2, { text: 'säännöt:\n  swot/question: poisx\n' })
    await client.untilPushed(settings, ['config/severity'], 2)
    client.close(settings)
    await client.untilPushed(settings, ['config/code'])
    put(client, FILE, 'säännöt:\n  swot/question: vihje\n')
    await client.untilPushed(settings, [])
    await client.untilPushed(open, FOUND)
    assert.deepEqual(client.logged(), [])
  })

  it('with broken syntax stay as they were last', async () => {
    const { client, open, settings } = await start({ [FILE]: 'säännöt: { swot: pois }\n' })
    await client.untilPushed(open, [])
    put(client, FILE, 'säännöt: { swot: pois\nkieli: [\n')
    await client.until('syntax', () => client.pushed(settings)?.diagnostics.some(({ code }) => String(code).startsWith('yaml/')))
    assert.deepEqual(client.pushed(open)?.diagnostics, [])
  })

  it('name a baseline, which hides what was known, and is followed as it changes', async () => {
    const { client, open, settings } = await start({ [FILE]: 'lähtötaso: muut/vanhat.json\n' })
    await client.untilPushed(open, FOUND)
    await client.untilPushed(settings, ['config/baseline'])
    put(client, 'muut/vanhat.json', baselineOf({ '../auki.md': files['auki.md'] }), 'Created')
    await client.untilPushed(open, [])
    await client.untilPushed(settings, [])
    client.change(open, 2, { text: files['auki.md'].replace(QUESTION, `- Johdanto\n- ${QUESTION}`) })
    await client.until('the edit', () => client.pushed(open)?.version === 2)
    assert.ok(!client.pushed(open)?.diagnostics.some(({ code }) => code === 'swot/question'))
    client.disk.remove('muut/vanhat.json')
    client.events('Deleted', 'muut/vanhat.json')
    await client.until('the finding again', () => client.pushed(open)?.diagnostics.some(({ code }) => code === 'swot/question'))
  })

  it('are not read in a workspace that is not trusted, until it is', async () => {
    const disk = memoryDisk({ ...files, [FILE]: 'säännöt: { swot: pois }\n', 'x/.pitkospuut.yaml': 'säännöt: { swot: pois }\n' })
    const client = await connect({ disk, options: { trusted: false } })
    await client.untilPushed(disk.uri('x/kiinni.md'), FOUND)
    client.notify('pitkospuut/trusted', null)
    await client.untilPushed(disk.uri('x/kiinni.md'), [])
  })

  it('above the workspace folder hold in it', async () => {
    const disk = realDisk({ ...files, [FILE]: 'säännöt: { swot: pois }\nohita: [x/y]\n', 'x/y/a.md': files['x/kiinni.md'] })
    const client = await connect({ disk, folders: [disk.uri('x')], capabilities: EDITORS.pull })
    const stream = client.stream()
    await client.until('the folder', () => stream.codes(disk.uri('x/kiinni.md')) ?? true)
    client.open(disk.uri('x/kiinni.md'), files['x/kiinni.md'])
    const report = await client.request<{ readonly items: readonly Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: disk.uri('x/kiinni.md') } })
    assert.deepEqual(report.items, [])
    await stream.end()
  })

  const OFF = 'säännöt: { swot: pois }\n'
  const aboveFolder = (more: Readonly<Record<string, string>> = {}): Disk => realDisk({ '.git/HEAD': '', 'a/x/kiinni.md': files['x/kiinni.md'], ...more })

  it('above the workspace folder are followed by a client that can, as far as the repository reaches', async () => {
    const disk = aboveFolder()
    const { workspace, textDocument } = EDITORS.push
    const client = await connect({ disk, folders: [disk.uri('a/x')], capabilities: { textDocument, workspace: { ...workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } } })
    const closed = disk.uri('a/x/kiinni.md')
    await client.untilPushed(closed, FOUND)
    const watched = await client.until('the folders above', () => {
      const registered = client.received.filter(({ method }) => method === 'client/registerCapability').flatMap(({ params }) => (params as RegistrationParams).registrations)
      const patterns = registered.flatMap(({ registerOptions }) => (registerOptions as Partial<DidChangeWatchedFilesRegistrationOptions>).watchers ?? []).map(({ globPattern }) => globPattern)
      const relative = patterns.filter((pattern) => typeof pattern === 'object')
      return relative.length > 0 && relative
    })
    assert.deepEqual(watched, [disk.uri('a'), disk.root].map((baseUri) => ({ baseUri, pattern: '.pitkospuut*' })))
    put(client, FILE, OFF, 'Created')
    await client.untilPushed(closed, [])
    put(client, `a/${FILE}`, '', 'Created')
    await client.untilPushed(closed, FOUND)
    disk.remove(`a/${FILE}`)
    client.events('Deleted', `a/${FILE}`)
    await client.untilPushed(closed, [])
    assert.deepEqual(client.logged(), [])
  })

  it('above the workspace folder are looked at again when a document is opened or saved, for a client that cannot follow them', async () => {
    const disk = aboveFolder({ [FILE]: OFF })
    const client = await connect({ disk, folders: [disk.uri('a/x')] })
    const uri = disk.uri('a/x/kiinni.md')
    disk.write(FILE, '')
    client.open(disk.uri('a/x/uusi.md'), swot({ id: 'uusi', strengths: [QUESTION] }))
    for (const one of [uri, disk.uri('a/x/uusi.md')]) await client.untilPushed(one, FOUND)
    disk.write(FILE, OFF)
    client.notify('textDocument/didSave', { textDocument: { uri: disk.uri('a/x/uusi.md') } })
    for (const one of [uri, disk.uri('a/x/uusi.md')]) await client.untilPushed(one, [])
    assert.deepEqual(client.logged(), [])
  })

  it('above the workspace folder are in use as soon as they are saved in the editor', async () => {
    const disk = aboveFolder({ [FILE]: '' })
    const client = await connect({ disk, folders: [disk.uri('a/x')], capabilities: { ...EDITORS.push, workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } } })
    await client.untilPushed(disk.uri('a/x/kiinni.md'), FOUND)
    client.open(disk.uri(FILE), OFF)
    disk.write(FILE, OFF)
    client.notify('textDocument/didSave', { textDocument: { uri: disk.uri(FILE) } })
    await client.untilPushed(disk.uri('a/x/kiinni.md'), [])
  })
})
