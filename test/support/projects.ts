// The view of projects as a client keeps it: what was answered, and what was told to have changed since.
import type { ProjectRow, ProjectsChange, ProjectsParams, ProjectsResult } from '../../server/protocol/projects.ts'
import type { Client } from './server.ts'

export interface View {
  readonly answer: ProjectsResult
  /** The rows as of now. */
  readonly now: () => { readonly rows: ReadonlyMap<string, ProjectRow>; readonly top: readonly string[]; readonly isBusy: boolean; readonly message: string | undefined; readonly isEmpty: boolean }
  /** What was told since the answer. */
  readonly changes: () => readonly ProjectsChange[]
  /** Waits until all has been read and checked. */
  readonly settled: () => Promise<void>
  /** What a person reads: rows as far as they are named, each under its parent. */
  readonly drawn: (depth?: number) => readonly string[]
}

export async function projectsOf(client: Client, params: Partial<ProjectsParams> = {}): Promise<View> {
  const from = client.received.length
  const answer = await client.request<ProjectsResult>('pitkospuut/projects', { filter: 'all', mine: [], ...params })
  const changes = (): readonly ProjectsChange[] => client.received.slice(from).flatMap(({ method, params: given }) => (method === 'pitkospuut/projectsChanged' ? [given as ProjectsChange] : []))
  const now: View['now'] = () => {
    const rows = new Map(answer.rows.map((row) => [row.id, row]))
    let { top, isBusy, message, isEmpty } = answer
    for (const change of changes()) {
      for (const id of change.gone) rows.delete(id)
      for (const row of change.rows) rows.set(row.id, row)
      top = change.top ?? top
      isBusy = change.isBusy
      isEmpty = change.isEmpty
      message = change.message
    }
    return { rows, top, isBusy, message, isEmpty }
  }
  const drawn: View['drawn'] = (depth = 9) => {
    const { rows, top } = now()
    const draw = (ids: readonly string[], level: number): readonly string[] => ids.flatMap((id) => {
      const row = rows.get(id)
      return row ? [`${'  '.repeat(level)}${row.label}${row.description === undefined ? '' : ` | ${row.description}`}`, ...(level < depth ? draw(row.children ?? [], level + 1) : [])] : [`${'  '.repeat(level)}?? ${id}`]
    })
    return draw(top, 0)
  }
  return {
    answer, now, changes, drawn,
    settled: async () => {
      while (now().isBusy) {
        const before = changes().length
        await client.until('the projects to be read', () => changes().length > before)
      }
    },
  }
}
