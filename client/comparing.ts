// The command that shows two files side by side: offered at findings about a copy or a newer original.
import { commands, Uri, type Disposable } from 'vscode'
import type { Comparison } from '../server/protocol/offers.ts'

export function comparing(): Disposable {
  return commands.registerCommand('pitkospuut.compare', async (what?: Partial<Comparison>) => {
    if (what?.left === undefined || what.right === undefined) return
    await commands.executeCommand('vscode.diff', Uri.parse(what.left), Uri.parse(what.right), what.title)
  })
}
