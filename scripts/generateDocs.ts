// Writes docs/rules/ from the rules and docs/kinds/ from the schemas. What was written before and belongs to none of them is taken away.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { generate } from './generate.ts'
import type { Pages } from './docs/page.ts'

const target = new URL('../docs/', import.meta.url)
/** The folders that hold generated pages only. */
const FOLDERS = ['rules', 'kinds']

/** The pages as they should be, by path below docs/. */
export async function pages(): Promise<Pages> {
  const [{ rules }, { schemas }, { loadKind }, { rulePages }, { kindPages }] = await Promise.all([
    import('../server/bundled/rules.ts'), import('../server/bundled/schemas.ts'), import('../server/core/kinds/load.ts'), import('./docs/rulePages.ts'), import('./docs/kindPages.ts'),
  ])
  const files = new Map(Object.entries(schemas))
  const kinds = [...files.keys()].filter((path) => !path.includes('/')).flatMap((path) => {
    const { loaded } = loadKind(path, files)
    return loaded ? [{ ...loaded.kind, validate: () => [] }] : []
  })
  return new Map([...rulePages(rules), ...kindPages(kinds)])
}

/** The pages as they are. */
export async function written(): Promise<Pages> {
  const names = await Promise.all(FOLDERS.map(async (folder) => (await readdir(new URL(`${folder}/`, target), { recursive: true }).catch(() => [])).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)))
  const files = names.flat().filter((name) => name.endsWith('.md')).sort()
  return new Map(await Promise.all(files.map(async (name) => [name, (await readFile(new URL(name, target), 'utf8')).replace(/\r\n/gu, '\n')] as const)))
}

async function write(): Promise<void> {
  await generate()
  const [wanted, there] = await Promise.all([pages(), written()])
  for (const name of there.keys()) if (!wanted.has(name)) await rm(new URL(name, target))
  for (const [name, text] of wanted) {
    if (there.get(name) === text) continue
    const file = new URL(name, target)
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, text)
  }
}

if (process.argv[1]?.endsWith('generateDocs.ts')) await write()
