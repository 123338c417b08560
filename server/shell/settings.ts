// The settings as one immutable value, read from whatever a client sends.
import type { Language } from '../core/problem.ts'

export interface Settings {
  /** False: the server stays silent. */
  readonly enable: boolean
  /** The language of all texts; `auto`: the document's own, then the editor's, then Finnish. */
  readonly language: Language | 'auto'
  /** Whether files that are not open are checked too. */
  readonly checkClosedFiles: boolean
}

export const DEFAULT_SETTINGS: Settings = { enable: true, language: 'auto', checkClosedFiles: true }

/** Reads the section `pitkospuut`; what is missing or of the wrong type keeps its default. */
export function settingsFrom(section: unknown): Settings {
  const given = typeof section === 'object' && section !== null ? (section as Readonly<Record<string, unknown>>) : {}
  const { enable, language, checkClosedFiles } = given
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULT_SETTINGS.enable,
    language: language === 'fi' || language === 'sv' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    checkClosedFiles: typeof checkClosedFiles === 'boolean' ? checkClosedFiles : DEFAULT_SETTINGS.checkClosedFiles,
  }
}
