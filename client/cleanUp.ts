// The command that cleans up pasted text: shows the change beside the text, and makes it as one undoable edit once it is accepted.
import { commands, EventEmitter, TabInputTextDiff, window, workspace, type Disposable, type TextDocument, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { cleanRequest, type CleanResult } from '../server/protocol/cleaning.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { applyTo } from './changing.ts'

const SCHEME = 'pitkospuut-clean'

type Change = NonNullable<CleanResult['change']>

export function cleaningUp(client: BaseLanguageClient): readonly Disposable[] {
  const texts = new Map<string, string>()
  const changed = new EventEmitter<Uri>()
  /** Of each comparison that is shown: what is called with the decision, by its right side. */
  const decisions = new Map<string, (accepts: boolean) => void>()
  const show = (document: TextDocument, side: 'before' | 'after', text: string): Uri => {
    const uri = document.uri.with({ scheme: SCHEME, authority: '', query: side, fragment: '' })
    texts.set(uri.toString(), text)
    changed.fire(uri)
    return uri
  }
  return [
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '' }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
    commands.registerCommand('pitkospuut.cleanUp', async () => {
      const uri = activeDocumentUri()
      if (!uri || uri.scheme === SCHEME) return
      const document = await workspace.openTextDocument(uri)
      const { version } = document
      const result = await ask(client, document)
      if (!result?.change) {
        if (result) await window.showInformationMessage(result.message)
        return
      }
      const { change } = result
      const right = show(document, 'after', change.after)
      await commands.executeCommand('vscode.diff', show(document, 'before', change.before), right, change.title, { preview: true })
      const isAccepted = await new Promise<boolean>((resolve) => {
        decisions.get(right.toString())?.(false)
        decisions.set(right.toString(), resolve)
        // a notification that goes by itself decides nothing: the comparison stays, and so do the choices in its title bar
        void window.showInformationMessage(result.message, change.accept, change.decline).then((answer) => (answer === undefined ? undefined : resolve(answer === change.accept)))
      })
      decisions.delete(right.toString())
      await closeComparison(right)
      if (isAccepted) await apply(client, document, version, change)
    }),
    ...([['pitkospuut.acceptCleaning', true], ['pitkospuut.declineCleaning', false]] as const).map(([command, accepts]) => commands.registerCommand(command, () => decisions.get(comparisonOf(window.tabGroups.activeTabGroup.activeTab?.input) ?? '')?.(accepts))),
    // who closes the comparison leaves the text as it is
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) decisions.get(comparisonOf(input) ?? '')?.(false)
    }),
  ]
}

/** Asks for the selection where there is one, else for the whole document. */
async function ask(client: BaseLanguageClient, document: TextDocument): Promise<CleanResult | null> {
  const { code2ProtocolConverter: convert } = client
  const editor = window.activeTextEditor
  const selection = editor?.document === document && !editor.selection.isEmpty ? editor.selection : undefined
  return client.sendRequest(cleanRequest, {
    textDocument: { uri: convert.asUri(document.uri), version: document.version },
    ...(selection ? { range: convert.asRange(selection) } : {}),
  })
}

async function apply(client: BaseLanguageClient, document: TextDocument, version: number, { edits, changedMeanwhile, readOnly }: Change): Promise<void> {
  const applied = await applyTo(client, document, version, edits)
  if (applied === 'made') await window.showTextDocument(document)
  else await window.showWarningMessage(applied === 'changed' ? changedMeanwhile : readOnly)
}

/** The right side of one of our comparisons. */
const comparisonOf = (input: unknown): string | undefined => (input instanceof TabInputTextDiff && input.modified.scheme === SCHEME ? input.modified.toString() : undefined)

async function closeComparison(uri: Uri): Promise<void> {
  await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ input }) => comparisonOf(input) === uri.toString())))
}
