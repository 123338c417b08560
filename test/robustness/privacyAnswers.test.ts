// A personal identity code is in none of the words that the server answers with, whatever it is asked. Texts that belong into a document are the document's own.
import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { CARD, SWOT } from '../support/planted.ts'
import { connect, disconnectAll, EDITORS } from '../support/server.ts'

const CODES = { fi: ['010594Y9032', '010594 - 9032'], sv: ['010594–9032', '010594y9032'], en: ['010594-9032', '010190-999K'] } as const
const CODE = /01(?:0594|0190).{0,3}9(?:03|99)/iu

const YAML = (code: string): string => `tyyppi: swot\ntunniste: c-${code}\notsikko: Alku ${code}\n${code}: a\nvahvuudet:\n  - Tahto ${code}\n  - teksti: ${code}\n    teema: ${code}\n    ${code}: x\nheikkoudet:\n  Ryhmä ${code}:\n    - ${code}\nlähde: b-${code}\n`
const SETTINGS = (code: string): string => `teemat:\n  - id: ${code}\n    nimi: Teema ${code}\n`

/** What is put into documents, and what they and their parts are found again by, is shown to nobody. */
const UNSEEN = new Set(['newText', 'edits', 'edit', 'data', 'uri', 'targetUri', 'target', 'arguments', 'insertText', 'textEdit', 'id', 'pointer', 'pointers', 'fill', 'children', 'top', 'list'])
const words = (answer: unknown): string => JSON.stringify(answer, (key, value: unknown) => (UNSEEN.has(key) && (key !== 'children' || !isTree(value)) ? undefined : value)) ?? ''
/** Symbols have their children in them, rows name theirs. */
const isTree = (value: unknown): boolean => Array.isArray(value) && value.some((one) => typeof one === 'object')

afterEach(disconnectAll)

describe('An identity code is in no answer of the server', () => {
  for (const [language, codes] of Object.entries(CODES)) {
    for (const code of codes) {
      it(`${code}, ${language}`, async () => {
        const texts: Readonly<Record<string, string>> = { 'a.md': CARD(code), 'b.md': SWOT(code), 'c.yaml': YAML(code), 'd.md': `# ${code}\n`, '.pitkospuut.yaml': SETTINGS(code) }
        const client = await connect({ capabilities: { ...EDITORS.pull, textDocument: { ...EDITORS.pull.textDocument, hover: { contentFormat: ['markdown'] }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } } } }, disk: memoryDisk(texts), settings: () => ({ language, hints: 'all' }), options: { fillsIn: true, moves: true, followsFindings: true } })
        const answers: string[] = []
        const ask = async <R>(method: string, params: unknown): Promise<R | undefined> => {
          const answer = await client.request<R>(method, params).catch((error: unknown) => ({ error: String(error) }) as R)
          // a conversion is the document once more
          const { text: _text, ...own } = (method === 'pitkospuut/convert' ? answer : {}) as { readonly text?: string }
          answers.push(`${method} ${JSON.stringify(params)}: ${words(method === 'pitkospuut/convert' ? own : answer)}`)
          return answer
        }
        for (const [path, text] of Object.entries(texts)) client.open(client.disk.uri(path), text, path.endsWith('.yaml') ? { languageId: 'yaml' } : {})
        for (const [path, text] of Object.entries(texts)) {
          const textDocument = { uri: client.disk.uri(path), version: 1 }
          const chosen = new Set<string>()
          /** Asks for the actions at a place, and for what each of them does. */
          const askForActions = async (params: object): Promise<void> => {
            for (const action of (await ask<readonly CodeAction[]>('textDocument/codeAction', { textDocument, ...params })) ?? []) {
              if (!chosen.has(action.title)) await ask('codeAction/resolve', action)
              chosen.add(action.title)
            }
          }
          const all = text.split('\n')
          const range = { start: { line: 0, character: 0 }, end: { line: all.length, character: 0 } }
          for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic']) await ask(`textDocument/${method}`, { textDocument })
          await ask('textDocument/inlayHint', { textDocument, range })
          for (const only of [undefined, ['quickfix'], ['refactor'], ['source']]) await askForActions({ range, context: { diagnostics: [], triggerKind: 1, ...(only ? { only } : {}) } })
          for (const method of ['checklist', 'actions', 'kindChoices', 'details', 'clean', 'convert', 'newChoices']) await ask(`pitkospuut/${method}`, method === 'newChoices' ? { from: textDocument.uri } : { textDocument })
          const details = await ask<{ readonly details: readonly { readonly pointer: string }[] }>('pitkospuut/details', { textDocument })
          for (const { pointer } of details?.details ?? []) for (const answer of [code, [code]]) await ask('pitkospuut/answer', { textDocument, pointer, answer })
          for (const name of ['tidy', 'addSections', 'giveIds', 'translateLabels']) await ask('pitkospuut/refactor', { textDocument, name })
          for (const [line, content] of all.entries()) {
            for (const character of content.includes(code) ? [0, content.indexOf(code) + 1] : []) {
              const position = { line, character }
              const at = { start: position, end: position }
              for (const method of ['hover', 'definition', 'completion', 'documentHighlight']) await ask(`textDocument/${method}`, { textDocument, position })
              await ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } })
              await ask('textDocument/rename', { textDocument, position, newName: `${code} ${code}` })
              await askForActions({ range: at, context: { diagnostics: [], triggerKind: 1 } })
              await ask('pitkospuut/moveTargets', { textDocument, range: at })
            }
          }
        }
        await ask('pitkospuut/projects', { filter: 'all', mine: [] })
        await ask('pitkospuut/themePlaces', { theme: code })
        for (const ending of ['csv', 'md', 'json', 'sarif', 'xml']) await ask('pitkospuut/report', { ending })
        await ask('pitkospuut/mendWorkspace', null)
        await ask('pitkospuut/baseline', { does: 'record' })
        await ask('workspace/symbol', { query: '' })
        await ask('workspace/symbol', { query: 'a' })
        const leaks = [...answers, ...client.received.map((one) => words(one)), ...client.logged()].map((answer) => {
          const at = answer.slice(answer.indexOf('}: ') + 3).search(CODE)
          return at < 0 ? '' : `${answer.slice(0, 200)} … ${answer.slice(answer.indexOf('}: ') + 3).slice(Math.max(0, at - 120), at + 60)}`
        }).filter((leak) => leak !== '')
        assert.deepEqual(leaks, [])
      }).timeout(120_000)
    }
  }
})
