// Lenses over the parts of a document, for those who want to see everything: what can be done there at once. Each is an act of the checklist, and so a quick fix too.
import { CodeLens, commands, EventEmitter, languages, workspace, type Disposable, type Event, type TextDocument, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { actRequest, checklistRequest, type Checklist, type ChecklistPart } from '../server/protocol/checklist.ts'
import { change } from './changing.ts'
import { leadOn } from './checklistView.ts'

/** So many over one part; the rest is in the checklist. */
const MOST = 2

export function lenses(client: BaseLanguageClient, isOfKind: (uri: Uri) => boolean, findingsChanged: Event<Uri>): readonly Disposable[] {
  const changed = new EventEmitter<void>()
  const ask = (uri: Uri): Promise<Checklist | null> => client.sendRequest(checklistRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } }).catch(() => null)
  return [
    changed,
    findingsChanged(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('pitkospuut.hints') && changed.fire()),
    languages.registerCodeLensProvider([{ language: 'markdown' }, { language: 'yaml' }], {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document) => {
        if (workspace.getConfiguration('pitkospuut').get('hints') !== 'all' || !isOfKind(document.uri)) return []
        const list = await ask(document.uri)
        return list?.version === document.version ? list.parts.flatMap((part) => lensesOf(client, document, part)) : []
      },
    }),
    commands.registerCommand('pitkospuut.act', async (uri: Uri, id: string, title: string, leads = false) => {
      const list = await ask(uri)
      if (list && leads) await leadOn(client, uri, { id, title }, list.words)
      else if (list) await change(client, await workspace.openTextDocument(uri), list.words, (textDocument) => client.sendRequest(actRequest, { textDocument, act: { id, title } }))
    }),
  ]
}

function lensesOf(client: BaseLanguageClient, { uri }: TextDocument, { id, acts, findings, range }: ChecklistPart): readonly CodeLens[] {
  const all = [...acts.map((act) => ({ id, ...act })), ...findings.flatMap((finding) => finding.acts.map((act) => ({ id: finding.id, ...act })))]
  const each = all.filter(({ title }, index) => all.findIndex((other) => other.title === title) === index)
  return each.slice(0, MOST).map(({ id: of, title, fill, leads }) => new CodeLens(client.protocol2CodeConverter.asRange(range), fill === undefined
    ? { title, command: 'pitkospuut.act', arguments: [uri, of, title, leads === true] }
    : { title, command: 'pitkospuut.fillIn', arguments: [{ uri: client.code2ProtocolConverter.asUri(uri), pointer: fill }] }))
}
