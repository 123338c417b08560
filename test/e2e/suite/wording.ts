// The language of all texts, set in the user's settings: what stands on the screen changes at once.
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {eventually, findings} from './editor.ts'

const card = '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Arki\n\n## Tavoitteet\n\n- Arki sujuu.\n'

export function wording(): void {
  describe('the language that is set for the user', function () {
    this.timeout(limits.suiteTest)

    it('is spoken as soon as it is changed, and no longer when it is taken back', async () => {
      const document = await vscode.workspace.openTextDocument({language: 'markdown', content: card})
      await vscode.window.showTextDocument(document)
      const speaks = (word: RegExp): Promise<true> => eventually(`findings with ${String(word)}`, () => findings(document).some(({message}) => word.test(message)))
      await speaks(/puuttuu/)
      const setting = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('pitkospuut')
      try {
        await setting().update('language', 'sv', vscode.ConfigurationTarget.Global)
        await speaks(/saknas/)
      } finally {
        await setting().update('language', undefined, vscode.ConfigurationTarget.Global)
      }
      await speaks(/puuttuu/)
    })
  })
}
