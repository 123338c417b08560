// A personal identity code in the name of a file or a folder, in settings, and in what is asked itself, is in none of the words of the server. Every request there is, is asked.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { CodeAction, CompletionItem, WorkspaceSymbol } from 'vscode-languageserver'
import type { Checklist } from '../../server/protocol/checklist.ts'
import type { MoveTargets } from '../../server/protocol/moving.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

const CODES = ['010594-9032', '010594+9032', '０１０５９４Ｙ９０３２', '010594\u00a0–\u00a09032'] as const
const CODE = /010594.{0,9}903/iu
const plain = (text: string): string => text.normalize('NFKC').replace(/"file:[^"]*"|\(command:[^)]*\)/gu, '""').replace(/%(?:20|C2%A0|2B|E2%80%93)/gu, '-')

const CARD = (code: string): string => `---\ntyyppi: hankekortti\ntunniste: a-${code}\notsikko: Kortti ${code}\nkieli: fi\nviittaukset: [b-${code}, puuttuu-${code}]\njohdettu: {id: b-${code}, versio: ${code}}\n---\n\n# Kortti ${code}\n\n## Muu ${code}\n\na ${code} ![${code}](kuvat/${code}.png) [${code}](${code}.md)\n\n## Tavoitteet\n\n- lapsi ${code} {#T1 teema=${code}}\n- toinen ${code}\n\n## Toimenpiteet\n\n| Vaihe ${code} | Toimija |\n|---|---|\n| ${code} | tekee ${code} |\n\n## Tulokset\n\n- ${code} lasta\n- • 12 lasta\n`
const SWOT = (code: string): string => `---\ntyyppi: swot\ntunniste: b-${code}\notsikko: Alku ${code}\nhanke: Hanke ${code}\nkieli: fi\n---\n\n# Alku ${code}\n\n## Vahvuudet\n\n- ${code}\n- Työ ${code} {teema=${code}}\n\n## Uhat\n\n- ${code}\n- kiire ${code}\n\n## Versiohistoria\n\n### 1.0\n\n- Muutos: ${code}\n`
const YAML = (code: string): string => `tyyppi: swot\ntunniste: c-${code}\notsikko: Alku ${code}\n${code}: a\nvahvuudet:\n  - Tahto ${code}\n  - teksti: ${code}\n    teema: ${code}\nuhat:\n  - ${code}\n`
const SETTINGS = (code: string): string => `${code}: ${code}\nteemat:\n  - id: ${code}\n    nimi: Teema ${code}\nsäännöt:\n  ${code}: pois\nnimet: [${code}]\nbaseline: ${code}.json\n`

/** What is the document itself, and by what it and its parts are found again. A new name begins with the old one. */
const OWN = new Set(['placeholder', 'finding', 'path', 'newText', 'data', 'uri', 'targetUri', 'target', 'arguments', 'id', 'pointer', 'pointers', 'list', 'left', 'right'])
const words = (answer: unknown): string => JSON.stringify(answer, (key, value: unknown) => ((OWN.has(key) && typeof value !== 'object') || (Array.isArray(value) && IDS.has(key) && value.every((one) => typeof one === 'string')) ? undefined : value)) ?? ''

/** Lists of what rows are found by. */
const IDS = new Set(['children', 'top'])

/** The requests that the server answers: those of the LSP as they are bound, and our own. */
const LSP = ['hover', 'completion', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'codeAction', 'documentLink', 'prepareRename', 'rename', 'foldingRange', 'selectionRange', 'inlayHint', 'diagnostic'].map((name) => `textDocument/${name}`)
const OTHERS = ['codeAction/resolve', 'completionItem/resolve', 'workspace/symbol', 'workspaceSymbol/resolve', 'workspace/diagnostic']
const protocol = new URL('../../server/protocol/', import.meta.url)
const OURS = readdirSync(protocol).flatMap((name) => Array.from(readFileSync(new URL(name, protocol), 'utf8').matchAll(/new RequestType<[^\n]*\('(pitkospuut\/\w+)'\)/gu), ([, method = '']) => method)).filter((method) => !/\/(?:files|read|exists)$/u.test(method))

afterEach(disconnectAll)

describe('An identity code in a path, in settings or in a question is in no answer of the server', () => {
  for (const [nth, code] of CODES.entries()) {
    it(code, async () => {
      const texts: Readonly<Record<string, string>> = { [`lapset ${code}/${code}.md`]: CARD(code), [`lapset ${code}/alku.swot.md`]: SWOT(code), [`lapset ${code}/${code}.yaml`]: YAML(code), [`${code}.md`]: `# ${code}\n`, '.pitkospuut.yaml': SETTINGS(code), [`.pitkospuut/kinds/${code}.schema.json`]: `{"${code}": [` }
      const language = (['fi', 'sv', 'en'] as const)[nth % 3] ?? 'fi'
      const client = await connect({
        capabilities: { ...EDITORS.pull, textDocument: { ...EDITORS.pull.textDocument, hover: { contentFormat: ['markdown'] }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } } } },
        disk: memoryDisk(texts), settings: () => ({ language, hints: 'all' }), options: { fillsIn: true, moves: true, leadsOn: true, followsFindings: true, showsStatus: true },
      })
      const asked = new Set<string>()
      const leaks: string[] = []
      const ask = async <R>(method: string, params: unknown): Promise<R | undefined> => {
        asked.add(method)
        const answer = await client.request<R>(method, params).catch((error: unknown) => ({ error: String(error) }) as R)
        const said = plain(words(OF_DOCUMENT[method] === undefined ? answer : OF_DOCUMENT[method](answer as Readonly<Record<string, unknown>> | null)))
        const at = said.search(CODE)
        if (at >= 0) leaks.push(`${method}: … ${said.slice(Math.max(0, at - 120), at + 60)}`)
        return answer
      }
      for (const [path, text] of Object.entries(texts)) if (!path.endsWith('.json')) client.open(client.disk.uri(path), text, path.endsWith('.yaml') ? { languageId: 'yaml' } : {})
      for (const [path, text] of Object.entries(texts)) if (!path.endsWith('.json')) await askOf(client.disk.uri(path), text, code, ask)
      await askAtLarge(client, code, ask)
      const seen = plain([...client.received.map(({ method, params }) => `${method} ${words(params)}`), ...client.logged()].filter((one) => CODE.test(plain(one))).map((one) => `${plain(one).slice(0, 60)} … ${plain(one).slice(Math.max(0, plain(one).search(CODE) - 100), plain(one).search(CODE) + 40)}`).join('\n'))
      assert.deepEqual([...new Set(leaks), seen], [''])
      assert.deepEqual([...LSP, ...OTHERS, ...OURS].filter((method) => !asked.has(method)), [])
    }).timeout(120_000)
  }
})

/** Of answers that hold a text of the document itself: all else. */
const OF_DOCUMENT: Readonly<Record<string, (answer: unknown) => unknown>> = {
  'pitkospuut/itemText': (answer) => ({ ...(answer as object | null), text: undefined }),
  // her own text, as it is while she writes it; a page that leaves her hands has no codes
  'pitkospuut/preview': (answer) => ({ ...(answer as object | null), content: { ...(answer as { readonly content: object } | null)?.content, blocks: undefined, order: undefined } }),
  'pitkospuut/paste': (answer) => (answer as readonly object[]).map((way) => ({ ...way, text: undefined })),
}

type Ask = <R>(method: string, params: unknown) => Promise<R | undefined>

async function askOf(uri: string, text: string, code: string, ask: Ask): Promise<void> {
  const textDocument = { uri, version: 1 }
  const all = text.split('\n')
  const range = { start: { line: 0, character: 0 }, end: { line: all.length, character: 0 } }
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic']) await ask(`textDocument/${method}`, { textDocument })
  await ask('textDocument/inlayHint', { textDocument, range })
  for (const action of (await ask<readonly CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], triggerKind: 1 } })) ?? []) await ask('codeAction/resolve', action)
  for (const method of ['actions', 'kindChoices', 'details', 'clean', 'convert', 'boardWords', 'pageLanguages', 'documentPage', 'preview']) await ask(`pitkospuut/${method}`, { textDocument })
  for (const form of ['json', 'yaml', code]) await ask('pitkospuut/model', { textDocument, form })
  for (const kind of ['swot', code]) await ask('pitkospuut/chooseKind', { textDocument, kind })
  for (const name of ['tidy', 'sections', 'keys', 'ids', 'list', 'labels', code]) await ask('pitkospuut/refactor', { textDocument, name, choice: code, range })
  const checklist = await ask<Checklist>('pitkospuut/checklist', { textDocument })
  const rows = [...(checklist?.parts ?? []).flatMap((part) => [part, ...part.findings]), ...(checklist?.others ?? [])]
  for (const { id, acts } of rows) for (const act of acts) await ask(act.leads ? 'pitkospuut/lead' : 'pitkospuut/act', { textDocument, act: { id, title: act.title } })
  for (const method of ['act', 'lead']) await ask(`pitkospuut/${method}`, { textDocument, act: { id: code, title: code } })
  for (const pointer of ['/threats', '/strengths/items/0', '/goals/items/0', `/${code}`]) {
    for (const method of ['previewPlace', 'previewWrite', 'itemText']) await ask(`pitkospuut/${method}`, { textDocument, pointer })
    for (const written of ['uusi', code]) {
      await ask('pitkospuut/editItem', { textDocument, pointer, text: written })
      await ask('pitkospuut/addItem', { textDocument, list: pointer.replace(/\/\d$/u, ''), index: 0, text: written })
      await ask('pitkospuut/answer', { textDocument, pointer, answer: written })
    }
    const targets = await ask<MoveTargets>('pitkospuut/moveTargets', { textDocument, pointers: [pointer] })
    for (const to of ['up', 'down', 'next', 'previous', ...(targets?.targets ?? []).map((one) => one.to)]) await ask('pitkospuut/move', { textDocument, pointers: [pointer], to })
  }
  for (const html of [`<p>${code}</p>`, `<ul><li>${code}</li><li>${code}</li></ul>`, `<table><tr><td>${code}</td><td>a</td></tr></table>`]) await ask('pitkospuut/paste', { textDocument, range, html, text: code })
  for (const kind of ['poster', 'swot', 'risk-register', code]) await ask('pitkospuut/new', { kind, language: 'fi', notation: 'markdown', from: uri, folder: uri.slice(0, uri.lastIndexOf('/')), title: kind === 'swot' ? code : '', project: code })
  await ask('pitkospuut/newChoices', { from: uri })
  for (const [line, content] of all.entries()) {
    for (const character of content.includes(code) ? [0, content.indexOf(code) + 1] : []) {
      const position = { line, character }
      for (const method of ['hover', 'definition', 'documentHighlight', 'prepareRename']) await ask(`textDocument/${method}`, { textDocument, position })
      const completed = await ask<{ readonly items: readonly CompletionItem[] } | readonly CompletionItem[]>('textDocument/completion', { textDocument, position })
      for (const item of (completed && 'items' in completed ? completed.items : (completed ?? [])).slice(0, 3)) await ask('completionItem/resolve', item)
      await ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } })
      for (const newName of [`uusi-${code}`, 'uusi-nimi']) await ask('textDocument/rename', { textDocument, position, newName })
      await ask('textDocument/selectionRange', { textDocument, positions: [position] })
      await ask('pitkospuut/previewPointer', { textDocument, position })
    }
  }
}

async function askAtLarge(client: Client, code: string, ask: Ask): Promise<void> {
  await ask('pitkospuut/actions', {})
  for (const method of ['languageChoices', 'modelForms', 'reportForms', 'reportScopes', 'schemaChoices', 'mendWorkspace']) await ask(`pitkospuut/${method}`, null)
  for (const about of ['rules', 'kinds']) await ask('pitkospuut/pages', { about })
  for (const page of [`rules/${code}.md`, 'rules/privacy/identity-code.md']) await ask('pitkospuut/rulePage', { page })
  for (const kind of ['swot', code]) await ask('pitkospuut/schema', { kind })
  for (const filter of ['all', 'mine', 'drafts', 'asking', 'public']) await ask('pitkospuut/projects', { filter, mine: [client.disk.uri(`${code}.md`)] })
  await ask('pitkospuut/themePlaces', { theme: code })
  for (const ending of ['csv', 'md', 'json', 'sarif', 'xml', code]) for (const family of [undefined, 'privacy', code]) await ask('pitkospuut/report', { ending, ...(family === undefined ? {} : { family }) })
  for (const does of [undefined, 'record', 'stop']) await ask('pitkospuut/baseline', does === undefined ? {} : { does })
  await ask('pitkospuut/protected', { uris: [client.disk.uri(`${code}.md`)] })
  for (const query of ['', 'a', code]) for (const symbol of (await ask<readonly WorkspaceSymbol[]>('workspace/symbol', { query })) ?? []) await ask('workspaceSymbol/resolve', symbol)
  await ask('workspace/diagnostic', { previousResultIds: [], partialResultToken: undefined })
}
