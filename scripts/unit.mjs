// `npm run unit`: compiles all tests at once and runs them in as many processes as there are cores. What stands behind `--` goes to mocha:
// names of test files, `--grep` …; `--all` runs also the tests of what is built, as `npm test` does.
import { readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root, runNode, runScript } from './setup.mjs'

/** Where the compiled tests are put; made anew each time. */
const FOLDER = '.unit'

/** Whole programs, and whatever a document may be: what `npm test` has besides. */
const LONG = [
  'test/cli/', 'test/docs/', 'test/packaging/', 'test/protocol/', 'test/robustness/', 'test/incremental/', 'test/core/yaml/bounds.test.ts',
  'test/features/completionAnywhere.test.ts', 'test/features/editingAnything.test.ts', 'test/features/hoverEverywhere.test.ts', 'test/features/movingAnything.test.ts',
  'test/features/pasteAnything.test.ts', 'test/render/there-and-back.test.ts', 'test/render/whatever.test.ts', 'test/schemas/writtenSchema.test.ts',
]

/** What holds for every test. */
const HOOKS = 'test/support/runs.ts'

/** Modules know their place in the sources, not where they are put. */
const places = {
  name: 'places',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/](?:test|scripts)[\\/].*\.ts$/ }, async ({ path }) => {
    const source = await readFile(path, 'utf8')
    return source.includes('import.meta.url') ? { contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' } : undefined
  }),
}

const testsOf = (folder) => readdirSync(join(root, folder), { recursive: true })
  .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('test/e2e/'))

async function compile(files) {
  await rm(join(root, FOLDER), { recursive: true, force: true })
  await build({
    absWorkingDir: root, entryPoints: files, outdir: FOLDER, outbase: '.', outExtension: { '.js': '.mjs' }, plugins: [places], logLevel: 'warning',
    bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', sourcemap: 'linked', sourcesContent: false,
  })
}

const compiled = (file) => `${FOLDER}/${file.replace(/\.ts$/u, '.mjs')}`

const given = process.argv.slice(2)
const isTest = (word) => word.replaceAll('\\', '/').startsWith('test/')
if (!existsSync(join(root, 'server/bundled/rules.ts'))) runScript('scripts/generate.ts')
const all = testsOf('test')
await compile([...all, HOOKS])
const usual = given.includes('--all') ? all : all.filter((file) => !LONG.some((start) => file.startsWith(start)))
const chosen = given.some(isTest) ? all.filter((file) => given.some((word) => isTest(word) && file.startsWith(word.replaceAll('\\', '/')))) : usual
if (chosen.length === 0) throw new Error(`No tests: ${given.join(' ')}`)
process.exitCode = runNode([
  '--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--no-config', '--require', `./${compiled(HOOKS)}`, '--timeout', '30000', '--parallel', '--jobs', String(availableParallelism()),
  ...given.filter((word) => word !== '--all' && !isTest(word)), ...chosen.map(compiled),
])
