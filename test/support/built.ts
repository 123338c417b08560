// What is built for the tests that need a process of its own: dist/ where it is new enough.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const built = new Map<string, Promise<string>>()

/** The path of the built server: that in dist/ when it is newer than all sources, else a build of its own. */
export async function builtServer(target: 'node' | 'browser'): Promise<string> {
  const folder = await newest('server', async (made) => {
    const { buildServer } = await import('../../scripts/build.ts')
    await buildServer(made)
  })
  return join(folder, target === 'node' ? 'node.cjs' : 'browser.js')
}

/** The same of the command line. */
export const builtCommandLine = (): Promise<string> => newest('cli.cjs', async (outfile) => {
  const { buildCommandLine } = await import('../../scripts/build.ts')
  await buildCommandLine(outfile)
})

/** A file or folder of dist/ as the sources are now. */
function newest(file: string, make: (outfile: string) => Promise<unknown>): Promise<string> {
  const found = built.get(file) ?? newer(join('dist', file)).then(async (path) => {
    if (path !== undefined) return path
    const outfile = join(temporaryFolder(), basename(file))
    await make(outfile)
    return outfile
  })
  built.set(file, found)
  return found
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pitkospuut-build-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A file or folder of dist/, unless a source is newer. */
async function newer(path: string): Promise<string | undefined> {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = (await readdir('server', { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const times = await Promise.all([...sources, 'package.json', 'scripts/build.ts'].map(async (source) => (await stat(source)).mtimeMs))
  return times.every((time) => time <= made) ? resolve(path) : undefined
}
