// Bundles the client, the server and the command line with esbuild into dist/, for Node and for the web.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild'
import { generate } from './generate.ts'
import { bundledPackages, noticesText } from './notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const common = { absWorkingDir: root, bundle: true, minify: true, sourcemap: false, metafile: true, legalComments: 'none', logLevel: 'warning', treeShaking: true } as const satisfies BuildOptions
type Options = BuildOptions & { readonly metafile: true }

/**
 * Regular expressions in ASCII too, which is all that esbuild leaves as it was written: V8 keeps a source with one `…` in it at two bytes a character,
 * and the engine is large.
 */
const ascii = (source: string): string => source.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const inAscii: Plugin = {
  name: 'inAscii',
  setup: ({ onEnd }) => onEnd(async ({ metafile }) => {
    for (const file of Object.keys(metafile?.outputs ?? {})) await writeFile(join(root, file), ascii(await readFile(join(root, file), 'utf8')))
  }),
}

/** By `require` also what is loaded later: Node's `import()` of CommonJS reads the whole file for its exports before it compiles it. */
const node: Options = { ...common, plugins: [inAscii], platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], conditions: ['import'], outExtension: { '.js': '.cjs' }, supported: { 'dynamic-import': false } }
const web: Options = { ...common, plugins: [inAscii], platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'], define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' } }

/**
 * What is loaded behind the handshake, by the name of the file in dist/server/ that holds it: Node compiles a file whole before it runs, and the
 * engine is large. The server in a web worker loads the same files. The command line is one file all the same: it can be copied to where it
 * is used, and a file of its own for the engine made it no faster.
 */
const LAZY: Readonly<Record<string, readonly string[]>> = {
  engine: [
    'server/shell/loadEngine.ts',
    'server/core/kinds/kindFile.ts',
    'server/shell/loadSettings.ts',
    'server/shell/features.ts',
    'server/shell/outlining.ts',
    'server/shell/projectRows.ts',
  ],
  paste: ['server/shell/pasting.ts'],
  preview: ['server/shell/previewing.ts', 'server/shell/paging.ts'],
  compile: ['server/core/kinds/compile.ts'],
}
/** The same for Node alone. */
const LAZY_IN_NODE: typeof LAZY = { files: ['server/shell/findFiles.ts', 'server/shell/isProtected.ts'] }

const globalName = (name: string): string => `pitkospuut_${name}`

/** Keeps what is loaded later out of a main's own file: Node requires it, a worker imports it as a script (`server/browser.ts` tells from where). */
const lazily = (host: 'node' | 'web'): Plugin => ({
  name: 'lazily',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const nameIn = (files: typeof LAZY): string | undefined => Object.entries(files).find(([, sources]) => sources.some((source) => join(resolveDir, path) === join(root, source)))?.[0]
      const name = nameIn(LAZY)
      if (name !== undefined) return host === 'node' ? { path: `./${name}.js`, external: true } : { path: name, namespace: 'script' }
      const own = host === 'node' ? nameIn(LAZY_IN_NODE) : undefined
      return own === undefined ? undefined : { path: `./${own}.cjs`, external: true }
    })
    onLoad({ filter: /./, namespace: 'script' }, ({ path }) => ({ contents: `importScripts(self.pitkospuutFolder + '/${path}.js'); module.exports = ${globalName(path)}` }))
  },
})

const entryOf = (sources: readonly string[]): NonNullable<BuildOptions['stdin']> => ({ contents: sources.map((source) => `export * from './${source}'`).join('\n'), resolveDir: root })

/** A file that Node can require and a worker can import as a script. */
const lazyFile = ([name, sources]: readonly [string, readonly string[]], folder: string): Promise<Built> =>
  build({ ...web, stdin: entryOf(sources), outfile: `${folder}/${name}.js`, format: 'iife', conditions: ['worker'], globalName: globalName(name), footer: { js: `if (typeof module === 'object') module.exports = ${globalName(name)}` } })

/** The server for Node and for the web, with what they load later, in a folder. */
export async function buildServer(folder: string): Promise<readonly Built[]> {
  await mkdir(folder, { recursive: true })
  // not the module type of the package: `.js` is what servers of the web know as a script
  await writeFile(`${folder}/package.json`, '{ "type": "commonjs" }\n')
  return Promise.all([
    build({ ...node, entryPoints: ['server/startServer.ts'], outfile: `${folder}/node.cjs`, banner: { js: '#!/usr/bin/env node' } }),
    build({ ...node, entryPoints: ['server/languageServer.ts'], outfile: `${folder}/languageServer.cjs`, plugins: [lazily('node'), inAscii] }),
    build({ ...web, entryPoints: ['server/browser.ts'], outfile: `${folder}/browser.js`, format: 'iife', conditions: ['worker'], plugins: [lazily('web'), inAscii] }),
    ...Object.entries(LAZY).map((file) => lazyFile(file, folder)),
    ...Object.entries(LAZY_IN_NODE).map(([name, sources]) => build({ ...node, stdin: entryOf(sources), outfile: `${folder}/${name}.cjs` })),
  ])
}

type Built = BuildResult<{ metafile: true }>

/** The command line: one file that holds the rest of itself in comments, which V8 passes over sooner than over a long literal. */
export async function buildCommandLine(outfile: string): Promise<readonly Built[]> {
  const held = await build({ ...node, plugins: [], entryPoints: ['server/cli.ts'], write: false })
  const main = ascii(held.outputFiles.map(({ text }) => text).join(''))
  const source = `(function (exports, require, module, __filename, __dirname) {${main}\n})`
  const id = createHash('sha256').update(source).digest('hex').slice(0, 16)
  const comments = [id, ...source.split('\n')].map((line) => `//${line}\n`).join('')
  return [held, await build({ ...node, entryPoints: ['server/start.ts'], outfile, banner: { js: '#!/usr/bin/env node' }, footer: { js: `function heldProgram() {\n${comments}}` } })]
}

/** Builds everything. `dist/` is made anew. Throws when a package is bundled whose licence does not allow it. */
export async function bundle(): Promise<void> {
  await generate()
  await rm(`${root}dist`, { recursive: true, force: true })
  const [server, commandLine, ...others] = await Promise.all([
    buildServer(`${root}dist/server`),
    buildCommandLine(`${root}dist/cli.cjs`),
    build({ ...node, entryPoints: { 'client/node': 'client/node.ts' }, outdir: 'dist', external: ['vscode'] }),
    build({ ...web, entryPoints: { 'client/browser': 'client/browser.ts' }, outdir: 'dist', format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode'] }),
    build({ ...web, entryPoints: { 'webview/preview': 'client/webview/preview.ts' }, outdir: 'dist', format: 'iife' }),
  ])
  await writeFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, noticesText(await bundledPackages([...server, ...commandLine, ...others].map(({ metafile }) => metafile), root)))
}

if (process.argv[1]?.endsWith('build.ts')) await bundle()
