// Documents that are only to be read, by each of the ways that an office has: nothing of ours changes them, whatever is asked for.
import assert from 'node:assert/strict'
import {chmodSync} from 'node:fs'
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {bridge} from './bridge.ts'
import {eventually, findings, open} from './editor.ts'

const FILE = 'lukitut/lukittu.swot.md'
const TEXT = bridge('lukittu')

/** What each way makes of the file, and takes back. */
const WAYS: Readonly<Record<string, {readonly lock: (uri: vscode.Uri) => unknown, readonly free: (uri: vscode.Uri) => unknown}>> = {
  'by its own attribute': {lock: ({fsPath}) => chmodSync(fsPath, 0o444), free: ({fsPath}) => chmodSync(fsPath, 0o644)},
  'by a setting': {lock: () => setting({'lukitut/**': true}), free: () => setting(undefined)},
  'for this session': {lock: () => vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession'), free: () => vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession')},
}
const setting = (value: unknown): Thenable<void> => vscode.workspace.getConfiguration('files').update('readonlyInclude', value, vscode.ConfigurationTarget.Global)

export function readOnly(): void {
  describe('documents that are only to be read', function () {
    this.timeout(limits.suiteTest)
    const uri = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), FILE)
    before(() => vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(TEXT)))
    after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(uri(), '..'), {recursive: true}))

    for (const [way, {lock, free}] of Object.entries(WAYS)) {
      it(`${way}: no command changes them`, async () => {
        const document = await open(FILE)
        await eventually('its findings', () => findings(document).some(({code}) => code === 'date/range-dash'))
        await lock(uri())
        try {
          for (const [command, argument] of COMMANDS) {
            await inTime(command, vscode.commands.executeCommand(command, ...(argument === undefined ? [] : [argument])))
            assert.equal(document.getText(), TEXT, command)
          }
        } finally {
          await free(uri())
        }
        await vscode.commands.executeCommand('pitkospuut.fixAll')
        await eventually('the change, when it may be made', () => document.getText() === TEXT.replace('2026-31', '2026–31'))
        await vscode.commands.executeCommand('workbench.action.files.revert')
      })
    }

    it('neither quick fixes nor new names do', async () => {
      const document = await open(FILE)
      await eventually('its findings', () => findings(document).some(({code}) => code === 'date/range-dash'))
      chmodSync(uri().fsPath, 0o444)
      try {
        const whole = new vscode.Range(0, 0, document.lineCount, 0)
        const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, vscode.CodeActionKind.QuickFix.value, 20)
        assert.ok(actions.length > 0)
        assert.deepEqual(actions.filter(({edit}) => edit).map(({title}) => title), [])
        const id = document.positionAt(TEXT.indexOf('V1}'))
        await assert.rejects(Promise.resolve(vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, id, 'V7')), /lukittu\.swot\.md: .*(?:vain luettavissa|skrivskyddat|read-only)/u)
      } finally {
        chmodSync(uri().fsPath, 0o644)
      }
    })
  })
}

const COMMANDS: readonly (readonly [command: string, argument?: unknown])[] = [
  ['pitkospuut.fixAll'],
  ['pitkospuut.tidy'],
  ['pitkospuut.move', {pointers: ['/strengths/items/0'], to: 'down'}],
  ['pitkospuut.refactor', {name: 'sections', choice: 'all'}],
  ['pitkospuut.refactor', {name: 'keys'}],
]

/** A message that waits for its answer is none of our business. */
const inTime = (what: string, done: Thenable<unknown>): Promise<unknown> => Promise.race([done, new Promise(resolve => setTimeout(() => resolve(what), 800))])
