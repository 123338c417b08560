// What findings offer over the protocol when their matter lies in another document: commands of the client, and a change of that document.
import assert from 'node:assert/strict'
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { COPY, HASH, recorded } from '../rules/version/copies.ts'

afterEach(disconnectAll)

const CAPABILITIES = { ...EDITORS.pull, workspace: { ...EDITORS.pull.workspace, workspaceEdit: { documentChanges: true } }, textDocument: { ...EDITORS.pull.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } }
const COPY_PATH = '.pitkospuut/versions/palaute/1.0.txt'
const START = 'tyyppi: swot\ntunniste: alku\ntila: valmis\nkieli: fi\nhanke: Kehrä II\nswot:\n  kohde: hanke\n  ajankohta: alku\nuhat:\n  - hankehenkilöstön vaihtuminen\n'
const CARD = '---\ntyyppi: hankekortti\ntunniste: kortti\notsikko: Kortti\nhanke:\n  virallinen_nimi: Kehrä II Moniammatilliset pitkospuut\ntoteutusaika: 1.5.2010–31.10.2011\n---\n\n## Riskit\n\n- Heikko sitoutuminen\n'
const MODEL = 'tyyppi: hankekortti\ntunniste: malli\nversio: "2.0"\n'

interface Given {
  /** The files by their names; `name` is opened. */
  readonly files: Readonly<Record<string, string>>
  readonly name: string
  readonly text?: string
  readonly leadsOn?: boolean
  readonly code: string
}

/** The quick fixes of one finding that lead to another document. */
async function offered({ files, name, text = files[name] ?? '', leadsOn = true, code }: Given): Promise<{ readonly client: Client; readonly uri: string; readonly actions: readonly CodeAction[] }> {
  const client = await connect({ disk: memoryDisk(files), capabilities: CAPABILITIES, options: { leadsOn } })
  client.stream()
  const uri = client.disk.uri(name)
  client.open(uri, text)
  const all = async (): Promise<readonly CodeAction[]> =>
    client.request('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } }, context: { diagnostics: [] } })
  let actions: readonly CodeAction[] = []
  // what lies in other files is read behind the first answer
  for (let tries = 0; tries < 400; tries++) {
    actions = (await all()).filter(({ diagnostics = [], command, edit }) => diagnostics.some((one) => one.code === code) && (command !== undefined || edit !== undefined))
    if (actions.length > 0 || !leadsOn) break
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return { client, uri, actions }
}

const told = (actions: readonly CodeAction[]): readonly unknown[] => actions.map(({ title, kind, command }) => [kind, title, command?.command, command?.arguments?.[0]])

describe('what a finding leads to', () => {
  it('a language version that is missing: a new document of the same kind in the other language', async () => {
    const { uri, actions } = await offered({ code: 'language/sister-missing', name: 'a.md', files: { 'a.md': '---\ntyyppi: hankekortti\ntunniste: a\nkieli: fi\ntila: valmis\njulkisuus: julkinen\nkunnat: [Espoo]\n---\n\n# A\n' } })
    assert.deepEqual(told(actions), [['quickfix', 'Tee kieliversio tästä asiakirjasta…', 'pitkospuut.newFrom', { uri, kind: 'project-card', language: 'sv', notation: 'markdown' }]])
  })

  it('an analysis of the end that is missing: a new one from that of the start', async () => {
    const { uri, actions } = await offered({ code: 'swot/no-follow-up', name: 'alku.yaml', files: { 'alku.yaml': START, 'kortti.md': CARD } })
    assert.deepEqual(told(actions), [['quickfix', 'Tee loppuarvio tämän pohjalta…', 'pitkospuut.newFrom', { uri, kind: 'swot', language: 'fi', notation: 'yaml' }]])
  })

  it('a conflict copy: a comparison with the document beside it, and no new identifier', async () => {
    const files = { 'alku.md': '---\ntyyppi: swot\ntunniste: alku\n---\n', 'alku-TYO-PC12.md': '---\ntyyppi: swot\ntunniste: alku\n---\n' }
    for (const [name, other] of [['alku.md', 'alku-TYO-PC12.md'], ['alku-TYO-PC12.md', 'alku.md']] as const) {
      const { client, uri, actions } = await offered({ code: 'document/conflict-copy', name, files })
      assert.deepEqual(told(actions), [['quickfix', `Vertaa asiakirjaan ${other}`, 'pitkospuut.compare', { left: client.disk.uri(other), right: uri, title: `${other} ↔ ${name}` }]])
    }
  })

  it('an original with a newer version: a comparison with it', async () => {
    const own = 'tyyppi: hankekortti\ntunniste: oma\nperustuu:\n  tunniste: malli\n  versio: "1.0"\n'
    const { client, uri, actions } = await offered({ code: 'version/source-newer', name: 'oma.yaml', files: { 'oma.yaml': own, 'mallit/malli.yaml': MODEL } })
    assert.deepEqual(told(actions), [['quickfix', 'Vertaa asiakirjaan malli.yaml', 'pitkospuut.compare', { left: client.disk.uri('mallit/malli.yaml'), right: uri, title: 'malli.yaml ↔ oma.yaml' }]])
  })

  it('an original whose older version is kept: also what has changed in it since', async () => {
    const own = 'tyyppi: hankekortti\ntunniste: oma\nperustuu:\n  tunniste: malli\n  versio: "1.0"\n'
    const kept = 'mallit/.pitkospuut/versions/malli/1.0.txt'
    const { client, actions } = await offered({ code: 'version/source-newer', name: 'oma.yaml', files: { 'oma.yaml': own, 'mallit/malli.yaml': MODEL, [kept]: MODEL.replace('2.0', '1.0') } })
    assert.deepEqual(told(actions).slice(1), [['quickfix', 'Katso, mitä asiakirjassa malli.yaml on muuttunut version 1.0 jälkeen', 'pitkospuut.compare', { left: client.disk.uri(kept), right: client.disk.uri('mallit/malli.yaml'), title: '1.0 ↔ malli.yaml' }]])
  })

  it('content that has changed since its version: a comparison with the copy of that version', async () => {
    const { client, uri, actions } = await offered({ code: 'version/content-changed', name: 'lomakkeet/a.md', text: recorded('valmis', HASH, '\nUusi kysymys.\n'), files: { 'lomakkeet/a.md': recorded(), [COPY_PATH]: COPY } })
    const [entry, ...leads] = told(actions) as readonly (readonly unknown[])[]
    assert.equal(entry?.[1], 'Kirjaa versiohistoriaan uusi versio 1.1')
    assert.deepEqual(leads, [['quickfix', 'Vertaa version 1.0 kopioon', 'pitkospuut.compare', { left: client.disk.uri(COPY_PATH), right: uri, title: '1.0 ↔ a.md' }]])
  })

  it('a threat that no risk speaks of: an item behind the risks of that document, which need not be open', async () => {
    const files = { 'alku.yaml': START, 'kortti.md': CARD, '.pitkospuut.yaml': 'säännöt:\n  swot/threat-without-risk: huomio\n' }
    const { client, actions } = await offered({ code: 'swot/threat-without-risk', name: 'alku.yaml', files })
    assert.deepEqual(actions.map(({ title }) => title), ['Lisää uhka asiakirjan kortti.md riskeihin'])
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as readonly TextDocumentEdit[]
    assert.deepEqual(change, { textDocument: { uri: client.disk.uri('kortti.md'), version: null }, edits: [{ range: { start: { line: 11, character: 21 }, end: { line: 11, character: 21 } }, newText: '\n- hankehenkilöstön vaihtuminen' }] })
  })

  it('nothing for a client that has no such commands', async () => {
    const { actions } = await offered({ code: 'swot/no-follow-up', leadsOn: false, name: 'alku.yaml', files: { 'alku.yaml': START, 'kortti.md': CARD } })
    assert.deepEqual(actions, [])
  })
})
