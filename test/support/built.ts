// What is built for the tests that need a process of its own: dist/ where it is new enough.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'

const built = new Map<string, Promise<string>>()

/** The path of the built server: that in dist/ when it is newer than all sources, else a build of its own. */
export function builtServer(target: 'node' | 'browser'): Promise<string> {
  const file = target === 'node' ? 'node.cjs' : 'browser.js'
  return newest(`server/${file}`, (outfile) => buildServer(target, outfile))
}

/** The same of the command line. */
export const builtCommandLine = (): Promise<string> => newest('cli.cjs', async (outfile) => {
  const { buildCommandLine } = await import('../../scripts/build.ts')
  await buildCommandLine(outfile)
})

/** A file of dist/ as the sources are now. */
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

/** A file of dist/, unless a source is newer. */
async function newer(path: string): Promise<string | undefined> {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = (await readdir('server', { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const times = await Promise.all([...sources, 'package.json', 'scripts/build.ts'].map(async (source) => (await stat(source)).mtimeMs))
  return times.every((time) => time <= made) ? resolve(path) : undefined
}

/** As scripts/build.ts does, without touching dist/. */
async function buildServer(target: 'node' | 'browser', outfile: string): Promise<void> {
  const entry = target === 'node' ? 'server/languageServer.ts' : 'server/browser.ts'
  const common = { bundle: true, outfile, entryPoints: [entry], logLevel: 'warning' as const, legalComments: 'none' as const }
  if (target === 'node') await build({ ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], conditions: ['import'] })
  else await build({ ...common, platform: 'browser', format: 'iife', target: 'es2022', mainFields: ['browser', 'module', 'main'], conditions: ['worker'], define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' } })
}
