// The view that shows the checklist of the document that was last in front: what is done, what is asked, and one key to mend it.
import { commands, EventEmitter, Position, TabInputCustom, TabInputText, TabInputTextDiff, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, workspace, type Disposable, type Event, type TreeDataProvider, type TreeView, type Uri } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { actRequest, checklistRequest, leadRequest, type Checklist } from '../server/protocol/checklist.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { change, changeWorkspace } from './changing.ts'
import { changedRows, rowsOf, sortOf, type Row, type Rows } from './checklistNodes.ts'
import { showPlace } from './place.ts'

const VIEW = 'pitkospuut.checklist'
/** Milliseconds between two looks at a document that is being written. */
const REST = 200
/** With so many questions their parts are open at first. */
const FEW = 20

export interface ChecklistView {
  /** The document in front may be another one, or may have become one of ours. */
  readonly look: () => void
  readonly disposables: readonly Disposable[]
}

/** `isKnown`: whether the server has told of a document. */
export function checklistView(client: BaseLanguageClient, isKnown: (uri: Uri) => boolean, findingsChanged: Event<Uri>): ChecklistView {
  const shown = showing(client)
  const look = (): void => {
    const active = activeDocumentUri()
    if (active && isKnown(active)) shown.show(active)
    else if (shown.uri() && !isInTab(shown.uri())) shown.show(undefined)
  }
  const acting = actingOn(client, shown)
  return {
    look,
    disposables: [
      ...shown.disposables,
      window.onDidChangeActiveTextEditor(look),
      window.tabGroups.onDidChangeTabs(look),
      window.tabGroups.onDidChangeTabGroups(look),
      findingsChanged((uri) => {
        if (uri.toString() === shown.uri()?.toString()) shown.refresh()
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) shown.refresh()
      }),
      commands.registerCommand('pitkospuut.showChecklist', async () => {
        await commands.executeCommand(`${VIEW}.focus`)
        await shown.settle(undefined)
        // an empty tree that fills later would leave the keys nowhere
        const [first] = shown.tops()
        if (first !== undefined) await shown.view.reveal(first, { focus: true, select: false })
      }),
      commands.registerCommand('pitkospuut.checklistShow', (id: string) => acting.show(id)),
      commands.registerCommand('pitkospuut.checklistAct', (id: string) => acting.act(id)),
      commands.registerCommand('pitkospuut.checklistDetails', () => {
        const uri = shown.uri()
        return uri && commands.executeCommand('pitkospuut.fillIn', uri)
      }),
      commands.registerCommand('pitkospuut.checklistFill', (id: string) => acting.actOf(id, (act) => sortOf(act) === 'fill')),
      commands.registerCommand('pitkospuut.checklistFix', (id: string) => acting.actOf(id, (act) => sortOf(act) === 'fix')),
      commands.registerCommand('pitkospuut.checklistLead', (id: string) => acting.actOf(id, (act) => sortOf(act) === 'lead')),
      commands.registerCommand('pitkospuut.checklistAdd', (id: string) => acting.actOf(id, () => true)),
      commands.registerCommand('pitkospuut.checklistMend', () => acting.mend()),
      commands.registerCommand('pitkospuut.fixAll', async () => {
        const uri = activeDocumentUri() ?? shown.uri()
        const list = uri && (await ask(client, uri))
        if (list) await change(client, await workspace.openTextDocument(uri), list.words, (textDocument) => client.sendRequest(actRequest, { textDocument }))
      }),
    ],
  }
}

function isInTab(uri: Uri | undefined): boolean {
  const shows = (input: unknown): boolean =>
    (input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : input instanceof TabInputTextDiff ? input.modified : undefined)?.toString() === uri?.toString()
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => shows(input)))
}

const ask = (client: BaseLanguageClient, uri: Uri): Promise<Checklist | null> =>
  client.sendRequest(checklistRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } }).catch(() => null)

interface Shown {
  readonly view: TreeView<string>
  readonly uri: () => Uri | undefined
  readonly list: () => Checklist | undefined
  readonly row: (id: string) => Row | undefined
  readonly show: (uri: Uri | undefined) => void
  readonly refresh: () => void
  /** Asks at once, unless what is shown is of this version. Without one: always. */
  readonly settle: (version: number | undefined) => Promise<void>
  readonly tops: () => readonly string[]
  readonly disposables: readonly Disposable[]
}

/** The tree and what is in it. Nothing is asked while nobody sees it. */
function showing(client: BaseLanguageClient): Shown {
  let uri: Uri | undefined
  let list: Checklist | undefined
  let rows: Rows = new Map()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStale = false
  const fewIn = new Map<string, boolean>()
  const tops = (): readonly string[] => [...rows.values()].filter(({ parent }) => parent === undefined).map((row) => row.id)
  const changed = new EventEmitter<string[] | undefined>()
  const provider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (id) => treeItem(rows.get(id), uri),
    getChildren: (id) => (id === undefined ? [...tops()] : [...(rows.get(id)?.children ?? [])]),
    getParent: (id) => rows.get(id)?.parent,
  }
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true })
  const take = (next: Checklist | undefined, isOther: boolean): void => {
    list = next
    const key = uri?.toString() ?? ''
    const few = fewIn.get(key) ?? (next ? countOf(next) <= FEW : true)
    if (next) fewIn.set(key, few)
    const after: Rows = next ? rowsOf(next, few) : new Map()
    const which = isOther ? undefined : changedRows(rows, after)
    rows = after
    if (which === undefined || which.length > 0) changed.fire(which && [...which])
    headed(view, uri, next)
  }
  const load = async (isOther = false): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    isStale = false
    const asked = uri
    const answer = asked ? await ask(client, asked) : null
    if (asked?.toString() === uri?.toString()) take(answer ?? undefined, isOther)
  }
  const refresh = (): void => {
    if (!view.visible) isStale = true
    else timer ??= setTimeout(() => void load(), REST)
  }
  return {
    view, refresh, tops,
    uri: () => uri, list: () => list, row: (id) => rows.get(id),
    show: (next) => {
      if (next?.toString() === uri?.toString()) {
        if (list === undefined && next) refresh()
        return
      }
      uri = next
      if (!next || view.visible) void load(true)
      else isStale = true
    },
    settle: async (version) => {
      if (version === undefined || list?.version !== version) await load()
    },
    disposables: [view, changed, view.onDidChangeVisibility(() => {
      if (view.visible && isStale) void load(list === undefined)
    }), { dispose: () => clearTimeout(timer) }],
  }
}

/** What stands above the rows. */
function headed(view: TreeView<string>, uri: Uri | undefined, list: Checklist | undefined): void {
  if (list) view.title = list.words.title
  view.description = list?.isOfKind ? (uri?.path.slice(uri.path.lastIndexOf('/') + 1) ?? '') : ''
  view.message = list?.isOfKind ? list.progress : ''
  void commands.executeCommand('setContext', VIEW, list?.isOfKind ? 'kind' : list ? 'noKind' : 'none')
}

const countOf = ({ parts, others }: Checklist): number => parts.reduce((sum, { findings }) => sum + findings.length, others.length)

function treeItem(row: Row | undefined, uri: Uri | undefined): TreeItem {
  if (!row) return new TreeItem('')
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState
  const item = new TreeItem(row.label, row.children.length === 0 ? None : row.isOpen ? Expanded : Collapsed)
  item.id = `${uri?.toString() ?? ''} ${row.id}`
  item.contextValue = row.context
  item.accessibilityInformation = { label: row.spoken }
  if (row.description !== undefined) item.description = row.description
  if (row.tooltip !== undefined) item.tooltip = row.tooltip
  if (row.icon) item.iconPath = new ThemeIcon(row.icon[0], row.icon[1] === undefined ? undefined : new ThemeColor(row.icon[1]))
  if (row.act) item.command = { command: 'pitkospuut.checklistAct', title: row.label, arguments: [row.id] }
  else if (row.range) item.command = { command: 'pitkospuut.checklistShow', title: row.label, arguments: [row.id] }
  return item
}

interface Acting {
  readonly show: (id: string) => Promise<void>
  readonly act: (id: string) => Promise<void>
  readonly actOf: (id: string, which: (act: NonNullable<Row['act']>) => boolean) => Promise<void>
  readonly mend: () => Promise<void>
}

function actingOn(client: BaseLanguageClient, shown: Shown): Acting {
  /** Set while a key mends: the place is shown, and the keys stay in the list. */
  let isMending = false
  const act = async (id: string): Promise<void> => {
    const own = shown.row(id)?.act
    const [uri, list] = [shown.uri(), shown.list()]
    if (!own || !uri || !list) return
    if (own.fill !== undefined) {
      await commands.executeCommand('pitkospuut.fillIn', { uri: client.code2ProtocolConverter.asUri(uri), pointer: own.fill })
      return
    }
    const { of, title } = own
    if (own.leads) return leadOn(client, uri, { id: of, title }, list.words)
    const document = await workspace.openTextDocument(uri)
    const made = await change(client, document, list.words, (textDocument) => client.sendRequest(actRequest, { textDocument, act: { id: of, title } }))
    if (made) await showPlace(uri, new Position(made.at.line, made.at.character), isMending)
  }
  const actOf: Acting['actOf'] = async (id, which) => {
    const acts = (shown.row(id)?.acts ?? []).flatMap((child) => {
      const row = shown.row(child)
      return row?.act && which(row.act) ? [{ id: row.id, label: row.label }] : []
    })
    const [first, ...more] = acts
    const chosen = more.length === 0 ? first : await window.showQuickPick(acts, { placeHolder: shown.list()?.words.choose ?? '' })
    if (chosen) await act(chosen.id)
  }
  return {
    act, actOf,
    show: async (id) => {
      const uri = shown.uri()
      if (!uri || isMending) return
      const document = await workspace.openTextDocument(uri)
      await shown.settle(document.version)
      const range = shown.row(id)?.range
      if (range && !isMending) await showPlace(uri, client.protocol2CodeConverter.asRange(range))
    },
    mend: async () => {
      const [id] = shown.view.selection
      if (id === undefined || shown.row(id)?.act) return
      isMending = true
      const near = nearTo(id, shown)
      try {
        const byKey = (shown.row(id)?.acts ?? []).some((one) => shown.row(one)?.act?.byKey)
        await actOf(id, (one) => !byKey || one.byKey === true)
        await shown.settle(undefined)
        const next = near.find((one) => shown.row(one))
        if (next !== undefined) await shown.view.reveal(next, { focus: true, select: false })
      } finally {
        isMending = false
      }
    },
  }
}

/** Goes on in another document. */
export async function leadOn(client: BaseLanguageClient, uri: Uri, act: { readonly id: string; readonly title: string }, words: Checklist['words']): Promise<void> {
  const lead = await client.sendRequest(leadRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, act })
  if (!lead) void window.showInformationMessage(words.notReady)
  else if ('edit' in lead) await changeWorkspace(client, lead.edit, words)
  else await commands.executeCommand(lead.command, ...lead.arguments)
}

/** Where the keys go on when a row may be gone: itself, the ones behind it, those before it, what it is part of. */
function nearTo(id: string, { row }: Shown): readonly string[] {
  const { parent = '' } = row(id) ?? {}
  const siblings = row(parent)?.children ?? []
  const at = siblings.indexOf(id)
  return [id, ...siblings.slice(at + 1), ...siblings.slice(0, Math.max(0, at)).reverse(), parent]
}
