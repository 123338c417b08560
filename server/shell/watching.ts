// What the client is asked to tell of as it changes: the files of the workspace, and settings in folders above it.
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, WatchKind, type ClientCapabilities, type Connection, type Disposable, type FileSystemWatcher } from 'vscode-languageserver'
import { described } from './handle.ts'
import type { Host } from './host.ts'

// a folder that goes takes its files with it, and editors tell of the folder only; links lead to files of all sorts
const WATCHERS: readonly FileSystemWatcher[] = [
  ...['**/*.{md,markdown,yaml,yml}', '**/.pitkospuut.yaml', '**/*.json', '**/.pitkospuut/kinds/**', '**/.pitkospuut/versions/**', '**/.gitignore'].map((globPattern) => ({ globPattern })),
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
]

/** Settings, and the baseline by its usual name. Without a slash, so that no editor looks into the folders beside the workspace. */
const SETTINGS = '.pitkospuut*'

/** True for a client that can tell of files outside of the workspace. */
export const watchesAbove = ({ workspace }: ClientCapabilities): boolean => workspace?.didChangeWatchedFiles?.dynamicRegistration === true && workspace.didChangeWatchedFiles.relativePatternSupport === true

/** Registers for what the client can tell. To be called with the workspace folders at first, and whenever they change. */
export function watching(connection: Connection, host: Pick<Host, 'above'>, capabilities: ClientCapabilities): (folders: readonly string[]) => void {
  const { workspace } = capabilities
  const failed = (error: unknown): undefined => void connection.console.error(described('registration', error))
  const watch = (watchers: readonly FileSystemWatcher[]): Promise<Disposable> => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] })
  let above: Promise<Disposable | undefined> | undefined
  const watchAbove = async (folders: readonly string[], before: Promise<Disposable | undefined> | undefined): Promise<Disposable | undefined> => {
    ;(await before)?.dispose()
    const found = new Set((await Promise.all(folders.map((folder) => host.above?.(folder) ?? []))).flat())
    return found.size === 0 ? undefined : watch([...found].map((baseUri) => ({ globPattern: { baseUri, pattern: SETTINGS } })))
  }
  return (folders) => {
    if (!above) {
      if (workspace?.didChangeConfiguration?.dynamicRegistration) connection.client.register(DidChangeConfigurationNotification.type, { section: 'pitkospuut' }).catch(failed)
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration) watch(WATCHERS).catch(failed)
    }
    above = watchesAbove(capabilities) ? watchAbove(folders, above).catch(failed) : Promise.resolve(undefined)
  }
}
