// The rows of the view of projects as the server has told them, as items of a tree.
import { EventEmitter, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type Disposable, type TreeDataProvider } from 'vscode'
import type { ProjectRow, ProjectsChange, ProjectsResult, ThemePlace } from '../server/protocol/projects.ts'

export interface ProjectRows {
  readonly provider: TreeDataProvider<string>
  readonly row: (id: string) => ProjectRow | undefined
  readonly show: (answer: ProjectsResult) => void
  readonly change: (change: ProjectsChange) => void
  readonly disposables: readonly Disposable[]
}

/** `placesOf`: where the items of a theme are. */
export function projectRows(placesOf: (theme: string) => Promise<readonly ThemePlace[]>): ProjectRows {
  let top: readonly string[] = []
  let rows = new Map<string, ProjectRow>()
  const places = new Map<string, ThemePlace>()
  const refreshed = new EventEmitter<string[] | undefined>()
  return {
    row: (id) => rows.get(id),
    show: (answer) => {
      top = answer.top
      rows = new Map(answer.rows.map((row) => [row.id, row]))
      refreshed.fire(undefined)
    },
    change: (change) => {
      for (const id of change.gone) rows.delete(id)
      for (const row of change.rows) rows.set(row.id, row)
      top = change.top ?? top
      refreshed.fire(change.top ? undefined : change.rows.map(({ id }) => id))
    },
    provider: {
      onDidChangeTreeData: refreshed.event,
      getTreeItem: (id) => placeItem(id, places.get(id)) ?? treeItem(rows.get(id)),
      getChildren: async (id) => {
        const row = id === undefined ? undefined : rows.get(id)
        if (row?.theme === undefined) return [...(id === undefined ? top : (row?.children ?? []))]
        const found = await placesOf(row.theme)
        return found.map((place, index) => {
          const key = `${row.id} ${index}`
          places.set(key, place)
          return key
        })
      },
    },
    disposables: [refreshed],
  }
}

function treeItem(row: ProjectRow | undefined): TreeItem {
  if (!row) return new TreeItem('')
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState
  const item = new TreeItem(row.label, row.children ? (row.isExpanded ? Expanded : Collapsed) : row.theme === undefined ? None : Collapsed)
  item.id = row.id
  item.iconPath = new ThemeIcon(row.icon)
  item.accessibilityInformation = { label: row.accessible }
  item.contextValue = [row.type, ...(row.documentId === undefined ? [] : ['id'])].join('.')
  if (row.description !== undefined) item.description = row.description
  if (row.tooltip !== undefined) item.tooltip = row.tooltip
  if (row.uri !== undefined) item.command = opening(row.label, row.uri, row.at && { start: row.at, end: row.at })
  else if (row.type === 'more') item.command = { command: 'pitkospuut.projects.showAsked', title: row.label }
  return item
}

function placeItem(id: string, place: ThemePlace | undefined): TreeItem | undefined {
  if (!place) return undefined
  const item = new TreeItem(place.label)
  item.id = id
  item.description = place.description
  item.accessibilityInformation = { label: place.accessible }
  item.command = opening(place.label, place.uri, place.range)
  return item
}

const opening = (title: string, uri: string, selection: ThemePlace['range'] | undefined): { readonly command: string; readonly title: string; readonly arguments: unknown[] } =>
  ({ command: 'vscode.open', title, arguments: [Uri.parse(uri), ...(selection ? [{ selection: new Range(selection.start.line, selection.start.character, selection.end.line, selection.end.character) }] : [])] })
