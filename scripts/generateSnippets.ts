// Writes snippets/ from the schemas: whole documents of every kind in three languages, for files that the kind knows by their names.
import { readFile, writeFile } from 'node:fs/promises'
import { generate } from './generate.ts'
import type { Kind } from '../server/core/kinds/kind.ts'
import type { Created } from '../server/core/create/newDocument.ts'
import type { Language } from '../server/core/problem.ts'

const target = new URL('../snippets/', import.meta.url)

/**
 * One snippet as VS Code reads it. `include`: only in files with such names. Without a `prefix` it is offered by *Fill File with Snippet* and *Insert Snippet*
 * only: with one it would be among the completions at every value of such a file, and a whole document is never what is meant there.
 */
export interface Snippet {
  readonly isFileTemplate: true
  readonly include: readonly string[]
  readonly description: string
  readonly body: readonly string[]
}

/** The files as they should be, by name. */
export async function snippetFiles(): Promise<ReadonlyMap<string, string>> {
  const [{ schemas }, { validators }, { validateBy }, { createEngine }, { LANGUAGES, fold }] = await Promise.all([
    import('../server/bundled/schemas.ts'), import('../server/bundled/validators.js'), import('../server/core/kinds/validateBy.ts'), import('../server/core/engine.ts'), import('../server/core/kinds/labels.ts'),
  ])
  const engine = createEngine({ schemas, rules: [], validators: Object.fromEntries(Object.entries(validators).map(([file, validator]) => [file, validateBy(validator)])) })
  const kinds = engine.kinds.list.filter(({ files }) => files.length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const snippet = (kind: Kind, language: Language, notation: 'markdown' | 'yaml'): Snippet => {
    const set = { id: ID, title: TITLE }
    // a heading that names a section would open it
    const title = `${escaped(kind.titles[language])}${kind.root.byHeading.has(fold(kind.titles[language])) ? ' $CURRENT_YEAR' : ''}`
    const created = engine.create({ kind, language, notation, today: DAY, set, isTaken: () => false })
    return {
      isFileTemplate: true, include: kind.files,
      description: `${kind.titles[language]} (${language}): ${kind.descriptions[language]}`,
      body: withStops(created, title).split('\n'),
    }
  }
  return new Map((['markdown', 'yaml'] as const).map((notation) => {
    const all = kinds.flatMap((kind) => LANGUAGES.map((language) => [`${kind.titles[language]} (${language})`, snippet(kind, language, notation)] as const))
    return [`${notation}.json`, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`]
  }))
}

/** What stands in the place of what only the editor knows. */
const ID = 'id-of-the-file'
const TITLE = 'Title of the document'
const DAY = '1999-12-31'

/** `title`: as a snippet has it. Places to write as tab stops in the order of the text, the day and the name of the file as variables. */
function withStops({ text, fields }: Created, title: string): string {
  const starts = [0, ...fields]
  let stop = 1
  const parts = starts.map((start, index) => {
    const part = text.slice(start, starts[index + 1] ?? text.length)
    // a name that must stand there is what the tab stop holds
    const held = index > 0 && part.startsWith('…') ? '…' : ''
    const before = index === 0 ? '' : held === '' ? `$${stop++}` : `\${${stop++}:${held}}`
    return before + escaped(part.slice(held.length)).replace(TITLE, () => `\${${stop++}:${title}}`).replace(ID, () => FILE_NAME)
  })
  return parts.join('').replace(DAY, () => '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE')
}

const escaped = (text: string): string => text.replace(/[\\$}]/gu, '\\$&')

/** The name of the file without its endings as an identifier: marks folded, in small letters. */
const FILE_NAME = '${TM_FILENAME_BASE/([äÄåÅ])|([öÖ])|([A-Za-z0-9-]+)|([ _]+)|\\..*$|./${1:+a}${2:+o}${3:/downcase}${4:+-}/g}'

/** The files as they are. */
export async function writtenSnippets(): Promise<ReadonlyMap<string, string>> {
  const names = ['markdown.json', 'yaml.json']
  return new Map(await Promise.all(names.map(async (name) => [name, (await readFile(new URL(name, target), 'utf8').catch(() => '')).replace(/\r\n/gu, '\n')] as const)))
}

async function write(): Promise<void> {
  await generate()
  for (const [name, text] of await snippetFiles()) await writeFile(new URL(name, target), text)
}

if (process.argv[1]?.endsWith('generateSnippets.ts')) await write()
