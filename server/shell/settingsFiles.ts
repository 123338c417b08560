// The settings of a workspace (`.pitkospuut.yaml`) as they are loaded: an engine for each of them, and which one is for which file.
import type { Diagnostic } from 'vscode-languageserver'
import type { Configuration } from '../core/config/configuration.ts'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import type { Language, Problem } from '../core/problem.ts'
import { lines } from '../core/text.ts'
import { SETTINGS_FILE } from './host.ts'
import { decoded } from './uris.ts'

/** One settings file. */
export interface FolderSettings {
  readonly uri: string
  /** The folder for which it is set, as the beginning of the URIs of its files. */
  readonly below: string
  readonly text: string
  /** The baseline that they name, and its text; undefined when there is none. */
  readonly baseline?: { readonly uri: string; readonly text: string | undefined }
  readonly document: Document
  readonly configuration: Configuration
  /** The engine as these settings say. */
  readonly engine: Engine
  /** What is wrong in it. */
  readonly problems: readonly Problem[]
}

/** The innermost first. */
export type LoadedSettings = readonly FolderSettings[]

/** True when loading again would give the same. */
export function sameSettingsFiles(a: LoadedSettings, b: LoadedSettings): boolean {
  return a.length === b.length && a.every(({ uri, text, baseline }, index) => uri === b[index]?.uri && text === b[index].text && baseline?.text === b[index].baseline?.text)
}

/** The settings of a file. */
export const settingsOf = (settings: LoadedSettings, uri: string): FolderSettings | undefined => settings.find(({ below }) => uri.startsWith(below))

/** True for a file that settings name as their baseline. */
export const isBaseline = (settings: LoadedSettings, uri: string): boolean => settings.some(({ baseline }) => baseline?.uri === uri)

/** The findings in a settings file. */
export function settingsDiagnostics({ document, problems }: FolderSettings, language: Language, docs: string | undefined): Diagnostic[] {
  return diagnostics(document, problems, lines(document.text), language, docs)
}

export const isSettingsUri = (uri: string): boolean => decoded(uri).endsWith(`/${SETTINGS_FILE}`)
