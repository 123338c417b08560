// The view of projects: shows the rows that the server tells, and opens, begins and previews documents from them.
import { commands, env, ThemeIcon, Uri, window, type Disposable, type Memento, type TreeView } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { projectsChanged, projectsRequest, themePlacesRequest, type ProjectFilter, type ProjectRow, type ProjectsChange, type ProjectsResult, type ProjectsState } from '../server/protocol/projects.ts'
import { worksOn } from './lately.ts'
import { projectRows } from './projectRows.ts'

const VIEW = 'pitkospuut.projects'
/** Where the filter of the workspace is kept. */
const FILTER = 'pitkospuut.projects.filter'

export function projectsView(client: BaseLanguageClient, memento: Memento): readonly Disposable[] {
  const own = showing(client, memento)
  const row = (id: unknown): ProjectRow | undefined => (typeof id === 'string' ? own.row(id) : own.row(own.view.selection[0] ?? ''))
  const uriOf = (id: unknown): Uri | undefined => {
    const uri = row(id)?.uri
    return uri === undefined ? undefined : Uri.parse(uri)
  }
  return [
    ...own.disposables,
    commands.registerCommand('pitkospuut.projects.filter', () => own.chooseFilter()),
    commands.registerCommand('pitkospuut.projects.showAll', () => own.setFilter('all')),
    commands.registerCommand('pitkospuut.projects.showAsked', () => own.setFilter('asked')),
    commands.registerCommand('pitkospuut.projects.newDocument', async (id?: unknown) => {
      const { folder, project } = row(id) ?? {}
      await commands.executeCommand('pitkospuut.newDocument', folder === undefined ? undefined : Uri.parse(folder), { project })
    }),
    commands.registerCommand('pitkospuut.projects.preview', async (id?: unknown) => {
      const uri = uriOf(id)
      if (uri) await commands.executeCommand('pitkospuut.preview', uri)
    }),
    commands.registerCommand('pitkospuut.projects.reveal', async (id?: unknown) => {
      const uri = uriOf(id)
      if (uri) await commands.executeCommand('revealInExplorer', uri)
    }),
    commands.registerCommand('pitkospuut.projects.copyId', async (id?: unknown) => {
      const documentId = row(id)?.documentId
      if (documentId !== undefined) await env.clipboard.writeText(documentId)
      const words = own.answer()?.words
      if (words) window.setStatusBarMessage(documentId === undefined ? words.noId : words.copied.replace('{id}', documentId), SHOWN)
    }),
  ]
}

/** Milliseconds for which a word in the status bar stays. */
const SHOWN = 5000

interface Showing {
  readonly view: TreeView<string>
  readonly row: (id: string) => ProjectRow | undefined
  readonly answer: () => ProjectsResult | undefined
  readonly chooseFilter: () => Promise<void>
  readonly setFilter: (filter: ProjectFilter) => Promise<void>
  readonly disposables: readonly Disposable[]
}

/** The tree and what is in it. The server is asked when somebody first sees it; from then on it tells what changes. */
function showing(client: BaseLanguageClient, memento: Memento): Showing {
  let answer: ProjectsResult | undefined
  const rows = projectRows((theme) => client.sendRequest(themePlacesRequest, { theme }).catch(() => []))
  const busy = progressBar()
  const filter = (): ProjectFilter => memento.get<ProjectFilter>(FILTER) ?? 'all'
  const load = async (): Promise<void> => {
    const next = await client.sendRequest(projectsRequest, { filter: filter(), mine: lately.uris().map((uri) => client.code2ProtocolConverter.asUri(Uri.parse(uri))) }).catch(() => null)
    if (!next) return
    answer = next
    rows.show(next)
    view.title = next.words.title
    view.description = next.filtered ?? ''
    head(next)
  }
  const head = ({ message = '', isBusy, isEmpty }: ProjectsState): void => {
    view.message = message
    busy(isBusy)
    void commands.executeCommand('setContext', 'pitkospuut.projectsEmpty', isEmpty)
    void commands.executeCommand('setContext', 'pitkospuut.projectsFiltered', filter() !== 'all')
  }
  const take = (change: ProjectsChange): void => {
    rows.change(change)
    head(change)
    if (change.again) void load()
  }
  const lately = worksOn(memento, () => {
    if (answer && filter() === 'mine') void load()
  })
  const setFilter = async (next: ProjectFilter): Promise<void> => {
    await memento.update(FILTER, next)
    // chosen from the palette it may be behind another view
    await commands.executeCommand(`${VIEW}.focus`)
    await load()
  }
  const view = window.createTreeView(VIEW, { treeDataProvider: rows.provider, showCollapseAll: true })
  const begin = (): void => {
    if (view.visible && !answer && client.isRunning()) void load()
  }
  return {
    view, setFilter,
    row: rows.row,
    answer: () => answer,
    chooseFilter: async () => {
      if (!answer) await load()
      const items = answer?.filters.map((one) => ({ ...one, ...(one.id === filter() ? { iconPath: new ThemeIcon('check'), description: answer?.words.now ?? '' } : {}) })) ?? []
      const chosen = await window.showQuickPick(items, { title: answer?.words.filterTitle ?? '', matchOnDetail: true })
      if (chosen) await setFilter(chosen.id)
    },
    disposables: [
      view, ...rows.disposables, ...lately.disposables, { dispose: () => busy(false) },
      view.onDidChangeVisibility(begin),
      client.onNotification(projectsChanged, take),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) return
        answer = undefined
        begin()
      }),
    ],
  }
}

/** The bar above the view, while files are read. */
function progressBar(): (isBusy: boolean) => void {
  let end: (() => void) | undefined
  return (isBusy) => {
    if (isBusy && !end) void window.withProgress({ location: { viewId: VIEW } }, () => new Promise<void>((resolve) => (end = resolve)))
    if (isBusy) return
    end?.()
    end = undefined
  }
}
