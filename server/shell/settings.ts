// The settings as one immutable value, read from whatever a client sends.
import type { HintLevel } from '../core/features/inlayHints.ts'
import type { Language } from '../core/problem.ts'

export interface Settings {
  /** False: the server stays silent. */
  readonly enable: boolean
  /** The language of all texts; `auto`: the document's own, then the editor's, then Finnish. */
  readonly language: Language | 'auto'
  /** Whether files that are not open are checked too. */
  readonly checkClosedFiles: boolean
  /** How much is shown in documents without being asked for. */
  readonly hints: HintLevel
  /** `enable` of the folders that say it themselves, by URI. */
  readonly folders: ReadonlyMap<string, boolean>
}

const DEFAULT_SETTINGS: Settings = { enable: true, language: 'auto', checkClosedFiles: true, hints: 'few', folders: new Map() }

/** Reads the section `pitkospuut`, and that of each folder; what is missing or of the wrong type keeps its default. */
export function settingsFrom(section: unknown, ofFolders: readonly (readonly [uri: string, section: unknown])[] = []): Settings {
  const { enable, language, checkClosedFiles, hints } = record(section)
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULT_SETTINGS.enable,
    language: language === 'fi' || language === 'sv' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    checkClosedFiles: typeof checkClosedFiles === 'boolean' ? checkClosedFiles : DEFAULT_SETTINGS.checkClosedFiles,
    hints: hints === 'none' || hints === 'few' || hints === 'all' ? hints : DEFAULT_SETTINGS.hints,
    folders: new Map(ofFolders.flatMap(([uri, own]): readonly (readonly [string, boolean])[] => {
      const said = record(own)['enable']
      return typeof said === 'boolean' ? [[uri, said]] : []
    })),
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {})

export function sameSettings(a: Settings, b: Settings): boolean {
  return a.enable === b.enable && a.language === b.language && a.checkClosedFiles === b.checkClosedFiles && a.hints === b.hints && a.folders.size === b.folders.size && [...a.folders].every(([uri, enable]) => b.folders.get(uri) === enable)
}
