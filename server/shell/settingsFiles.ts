// The settings of a workspace (`.pitkospuut.yaml`): an engine for each of them, and which one is for which file.
import type { Diagnostic } from 'vscode-languageserver'
import { SETTINGS_FILE, type Configuration } from '../core/config/configuration.ts'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import type { Language, Problem } from '../core/problem.ts'
import { lines } from '../core/text.ts'
import type { Host } from './host.ts'
import { absolutePath, decoded, pathAlone, pathIn, type Folder } from './uris.ts'

/** One settings file. */
export interface FolderSettings {
  readonly uri: string
  /** The folder for which it is set, as the beginning of the URIs of its files. */
  readonly below: string
  readonly text: string
  readonly document: Document
  readonly configuration: Configuration
  /** The engine as these settings say. */
  readonly engine: Engine
  /** What is wrong in it. */
  readonly problems: readonly Problem[]
}

/** The innermost first. */
export type LoadedSettings = readonly FolderSettings[]

/** What settings are loaded for. */
export interface SettingsPlace {
  /** The engine without settings. */
  readonly engine: Engine
  readonly folders: readonly Folder[]
}

/** Reads the settings files. One whose syntax is broken goes on as it was `before`; else what can be read of it holds. */
export async function loadSettings(uris: readonly string[], { engine, folders }: SettingsPlace, host: Pick<Host, 'read' | 'today'>, before: LoadedSettings): Promise<LoadedSettings> {
  const loaded: FolderSettings[] = []
  for (const uri of new Set(uris)) {
    const text = await host.read(uri)
    if (text === undefined) continue
    const document = engine.read(pathIn(folders, uri), text)
    const last = document.faults.length > 0 ? before.find((one) => one.uri === uri) : undefined
    const configuration = last?.configuration ?? engine.settings(document).configuration
    const below = uri.slice(0, uri.lastIndexOf('/') + 1)
    const base = pathAlone(below)
    loaded.push({
      uri, below, text, document, configuration,
      engine: engine.configured(configuration, (path) => relativeTo(base, absolutePath(folders, path))),
      problems: engine.check(document, undefined, host.today()).problems,
    })
  }
  return loaded.sort((a, b) => b.below.length - a.below.length)
}

const relativeTo = (base: string, path: string): string => (path.startsWith(base) ? path.slice(base.length) : path)

/** True when loading again would give the same. */
export function sameSettingsFiles(a: LoadedSettings, b: LoadedSettings): boolean {
  return a.length === b.length && a.every(({ uri, text }, index) => uri === b[index]?.uri && text === b[index].text)
}

/** The settings of a file. */
export const settingsOf = (settings: LoadedSettings, uri: string): FolderSettings | undefined => settings.find(({ below }) => uri.startsWith(below))

/** The findings in a settings file. */
export function settingsDiagnostics({ document, problems }: FolderSettings, language: Language, docs: string | undefined): Diagnostic[] {
  return diagnostics(document, problems, lines(document.text), language, docs)
}

export const isSettingsUri = (uri: string): boolean => decoded(uri).endsWith(`/${SETTINGS_FILE}`)
