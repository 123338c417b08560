// What the generated pages share.
import type { Language } from '../../server/core/problem.ts'

/** Text by path below `docs/`. */
export type Pages = ReadonlyMap<string, string>

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en']

/** `README.md`, `README.sv.md` …: Finnish comes first. */
export const indexName = (language: Language): string => nameIn('README', language)

export const nameIn = (name: string, language: Language): string => (language === 'fi' ? `${name}.md` : `${name}.${language}.md`)
