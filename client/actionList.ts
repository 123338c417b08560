// The list of what makes sense here and now, in the chosen language; choosing the kind of a document, and the language.
import { commands, ConfigurationTarget, QuickPickItemKind, ThemeIcon, window, workspace, type Disposable, type QuickPickItem } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { actionsRequest, chooseKindRequest, kindChoicesRequest, languageChoicesRequest, type Action, type ActionsResult, type Choices } from '../server/protocol/actions.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { change } from './changing.ts'

export function actionLists(client: BaseLanguageClient): readonly Disposable[] {
  return [
    commands.registerCommand('pitkospuut.actions', async () => {
      const [result, known] = await Promise.all([client.sendRequest(actionsRequest, ofActive(client)), commands.getCommands(true)])
      const chosen = result && (await window.showQuickPick(items(result, new Set(known)), { title: result.title, placeHolder: result.placeholder, matchOnDetail: true }))
      if (chosen?.action) await commands.executeCommand(chosen.action.command, ...(chosen.action.arguments ?? []))
    }),
    commands.registerCommand('pitkospuut.chooseKind', () => chooseKind(client)),
    commands.registerCommand('pitkospuut.chooseLanguage', async () => {
      const choices = await client.sendRequest(languageChoicesRequest, null)
      const chosen = choices && (await picked(choices))
      if (chosen !== undefined && chosen !== null) await setLanguage(chosen)
    }),
  ]
}

function ofActive(client: BaseLanguageClient): { readonly textDocument?: { readonly uri: string } } {
  const uri = activeDocumentUri()
  return uri ? { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } } : {}
}

type Item = QuickPickItem & { readonly action?: Action }

/** Icons stand beside the names, not in them: those who hear a name would hear the icon's, which is English. Groups none of whose commands there are in this editor are left out. */
function items({ groups }: ActionsResult, known: ReadonlySet<string>): readonly Item[] {
  return groups.flatMap(({ label, actions }): readonly Item[] => {
    const own = actions.filter(({ command }) => known.has(command))
    return own.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...own.map((action): Item => ({ label: action.title, iconPath: new ThemeIcon(action.icon), detail: action.detail, action }))]
  })
}

async function chooseKind(client: BaseLanguageClient): Promise<void> {
  const uri = activeDocumentUri()
  const choices = await client.sendRequest(kindChoicesRequest, ofActive(client))
  if (!choices || 'refused' in choices) {
    if (choices) await window.showInformationMessage(choices.refused)
    return
  }
  const kind = await picked(choices)
  if (kind === undefined || !uri) return
  await change(client, await workspace.openTextDocument(uri), choices.words, (textDocument) => client.sendRequest(chooseKindRequest, { textDocument, kind }))
}

/** The id of what is chosen. */
export async function picked({ title, placeholder, choices }: Choices): Promise<string | undefined> {
  const all = choices.flatMap(({ id, label, detail, group, picked: isPicked }, index): readonly (QuickPickItem & { readonly id?: string })[] => {
    const item = { id, label, ...(isPicked ? { iconPath: new ThemeIcon('check') } : {}), ...(detail === undefined ? {} : { detail }) }
    return group === undefined || group === choices[index - 1]?.group ? [item] : [{ label: group, kind: QuickPickItemKind.Separator }, item]
  })
  return (await window.showQuickPick(all, { title, placeHolder: placeholder, matchOnDetail: true }))?.id
}

/** For this person, unless the workspace has set it. */
async function setLanguage(value: string): Promise<void> {
  const settings = workspace.getConfiguration('pitkospuut')
  const isOfWorkspace = settings.inspect('language')?.workspaceValue !== undefined
  await settings.update('language', value, isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global)
}
