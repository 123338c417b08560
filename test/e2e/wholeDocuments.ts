// A whole document of every kind, in Finnish and in Swedish.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export const wholeDocuments = join(import.meta.dirname, 'pages')

/** Their file names. */
export const wholeIn = (language: 'fi' | 'sv'): readonly string[] => readdirSync(wholeDocuments).filter(name => name.endsWith(`.${language}.md`))

export const titleOfWhole = (name: string): string => /^(?:otsikko|rubrik):\s*"?([^"\n]+)/mu.exec(readFileSync(join(wholeDocuments, name), 'utf8'))?.[1]?.trim() ?? ''
