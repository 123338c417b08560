// Lists in the extension host: what the key bindings run, as they are contributed, in a document of a kind and in another.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {documents, type Expected} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, has, open, revert} from './editor.ts'

type Binding = {readonly key: string, readonly command: string, readonly args?: unknown, readonly when: string}

export function lists(): void {
  describe('lists in the extension host', function () {
    this.timeout(limits.suiteTest)
    const [card, swot] = documents as readonly [Expected, Expected]

    it('Enter goes on a list, what is typed at once comes behind, and each is taken back in one step', async () => {
      const {document, before} = await at(card, '\n\n- lapset')
      await fast([() => press('enter', "!= 'row'"), () => type('nuoret')])
      await text(document, `${before}\n\n- lapset\n- nuoret`)
      await fast([() => press('enter', "!= 'row'"), () => press('enter', "!= 'row'"), () => type('Loppu')])
      await text(document, `${before}\n\n- lapset\n- nuoret\n\nLoppu`)
      await revert(document)
      await put(document, '\n\n1. a')
      await press('enter', "!= 'row'")
      await text(document, `${before}\n\n1. a\n2. `)
      await vscode.commands.executeCommand('undo')
      await text(document, `${before}\n\n1. a`)
      await revert(document)
    })

    it('Tab and Shift+Tab move an item', async () => {
      const {document, before} = await at(card, '\n\n- a\n- b')
      await press('tab', "== 'item'")
      await text(document, `${before}\n\n- a\n  - b`)
      await press('shift+tab', "== 'item'")
      await text(document, `${before}\n\n- a\n- b`)
      await revert(document)
    })

    it('Enter in a table makes the next row with the cursor in its first cell', async () => {
      const {document, before} = await at(card, '\n\n| a | b |\n| --- | --- |\n| 1 | 2 |')
      await fast([() => press('enter', "== 'row'"), () => type('3')])
      await text(document, `${before}\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |`)
      await revert(document)
    })

    it('in YAML too', async () => {
      const {document, before} = await at(swot, '\nkunnat:\n  - Salo')
      await fast([() => press('enter', "!= 'row'"), () => type('Turku')])
      await text(document, `${before}\nkunnat:\n  - Salo\n  - Turku`)
      await revert(document)
    })

    it('every key asks for a context that only documents of a kind and our own views have, and typing for that of lists', () => {
      for (const {key, when} of bindings()) assert.ok(key.startsWith('ctrl+') ? /(?<![!.])\bpitkospuut\.(?:isOfKind|checklist)\b/u.test(when) : when.includes(' pitkospuut.lists '), key)
    })
  })
}

function bindings(): readonly Binding[] {
  const {keybindings} = (vscode.extensions.getExtension('pitkospuut.pitkospuut')?.packageJSON as {readonly contributes: {readonly keybindings: readonly Binding[]}}).contributes
  return keybindings
}

/** As the key binding does; `place` tells which of those of a key. */
function press(key: string, place: string): Thenable<unknown> {
  const binding = bindings().find(one => one.key === key && one.when.includes(`pitkospuut.place ${place}`))
  if (!binding) throw new Error(`no key binding for ${key}`)
  return vscode.commands.executeCommand(binding.command, binding.args)
}

const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', {text})

/** One key after another, none of them waiting for what the one before does. */
async function fast(keys: readonly (() => Thenable<unknown>)[]): Promise<void> {
  const done: Thenable<unknown>[] = []
  for (const key of keys) {
    done.push(key())
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  await Promise.all(done)
}

/** Opens a document of a kind with something written at its end, and the cursor there; `before` is what it was. */
async function at({file, findings: [finding]}: Expected, written: string): Promise<{readonly document: vscode.TextDocument, readonly before: string}> {
  const document = await open(file)
  if (finding) await eventually(finding.code, () => has(document, finding))
  return {document, before: await put(document, written)}
}

/** Line ends at the end of the document are left out. */
async function put(document: vscode.TextDocument, written: string): Promise<string> {
  const editor = await vscode.window.showTextDocument(document)
  const before = document.getText().trimEnd()
  await editor.edit(builder => builder.replace(new vscode.Range(document.positionAt(before.length), document.positionAt(document.getText().length)), written))
  const end = document.positionAt(document.getText().length)
  editor.selection = new vscode.Selection(end, end)
  return before
}

async function text(document: vscode.TextDocument, wanted: string): Promise<void> {
  await eventually(JSON.stringify(wanted.slice(-60)), () => document.getText() === wanted).catch(() => assert.equal(document.getText().slice(-200), wanted.slice(-200)))
}
