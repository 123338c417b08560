// Which language a session speaks, and of which documents it speaks at all.
import type { Document } from '../core/document.ts'
import { languageOf } from '../core/language.ts'
import type { Language } from '../core/problem.ts'
import type { Settings } from './settings.ts'
import { folderOf, isOldVersion, type Folder } from './uris.ts'

export interface Wording {
  readonly settings: Settings
  readonly locale: string | undefined
}

/** The editor's setting, else what the workspace has set, else the document's own language; a document that is none of ours is spoken of in the editor's language. */
export function languageFor(wording: Wording, document: Document, set?: Language): Language {
  return wording.settings.language === 'auto' && document.content ? (set ?? languageOf(document)) : uiLanguage(wording)
}

/** The setting, else the editor's language, else Finnish. */
export function uiLanguage({ settings, locale = '' }: Wording): Language {
  if (settings.language !== 'auto') return settings.language
  return locale.startsWith('sv') ? 'sv' : locale.startsWith('en') ? 'en' : 'fi'
}

/**
 * The language of what is said before there is a document: the setting, else that of most documents of the workspace, else the editor's unless that
 * is English (there is no Finnish VS Code, so its English tells nothing), else Finnish.
 */
export function languageBefore({ settings, locale = '' }: Wording, documents: Iterable<{ readonly language: Language }>): Language {
  if (settings.language !== 'auto') return settings.language
  const counts = new Map<Language, number>()
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? (locale.startsWith('sv') ? 'sv' : 'fi')
}

/** False when the settings, or the nature of a document, say that nothing is to be found in it. */
export function speaksOf({ settings, folders }: { readonly settings: Settings; readonly folders: readonly Folder[] }, uri: string): boolean {
  return (settings.folders.get(folderOf(folders, uri)?.uri ?? '') ?? settings.enable) && !isOldVersion(uri)
}
