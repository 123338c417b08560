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
  /^test\/(?:cli|docs|incremental|packaging|protocol|robustness)\//u, /(?:Anything|Anywhere|Everywhere|ToTheEnd)\.test\.ts$/u,
  /^test\/(?:core\/yaml\/bounds|render\/(?:there-and-back|whatever)|schemas\/writtenSchema)\.test\.ts$/u,
]
const isLong = (file) => LONG.some((names) => names.test(file))

/** Long ones first: who begins last is soon done. */
const inOrder = (files) => [...files.filter(isLong), ...files.filter((file) => !isLong(file))]

/** So many more processes than cores, since tests of a server and of other processes wait, too. */
const WAITING = 1

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
const usual = given.includes('--all') ? inOrder(all) : all.filter((file) => !isLong(file))
const chosen = given.some(isTest) ? all.filter((file) => given.some((word) => isTest(word) && file.startsWith(word.replaceAll('\\', '/')))) : usual
if (chosen.length === 0) throw new Error(`No tests: ${given.join(' ')}`)
process.exitCode = runNode([
  '--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--no-config', '--require', `./${compiled(HOOKS)}`, '--timeout', '30000', '--parallel', '--jobs', String(availableParallelism() + WAITING),
  ...given.filter((word) => word !== '--all' && !isTest(word)), ...chosen.map(compiled),
])
