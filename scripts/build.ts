// Bundles the client, the server and the command line with esbuild into dist/, for Node and for the web.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild'
import { generate } from './generate.ts'
import { bundledPackages, noticesText } from './notices.ts'

const root = new URL('..', import.meta.url).pathname
const common = { absWorkingDir: root, bundle: true, minify: true, sourcemap: false, metafile: true, legalComments: 'none', logLevel: 'warning', treeShaking: true } as const satisfies BuildOptions
type Options = BuildOptions & { readonly metafile: true }

/** By `require` also what is loaded later: Node's `import()` of CommonJS reads the whole file for its exports before it compiles it. */
const node: Options = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], conditions: ['import'], outExtension: { '.js': '.cjs' }, supported: { 'dynamic-import': false } }
const web: Options = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'], define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' } }

/**
 * What is loaded behind the handshake, by the file in dist/server/ that holds it: Node compiles a file whole before it runs, and the engine is
 * large. The command line is one file all the same: it can be copied to where it is used, and a file of its own for the engine made it no faster.
 */
const LAZY: Readonly<Record<string, readonly string[]>> = {
  engine: ['server/shell/loadEngine.ts', 'server/core/kinds/kindFile.ts', 'server/shell/loadSettings.ts', 'server/core/features/rulePage.ts', 'server/core/features/details/details.ts', 'server/core/features/hover/hover.ts', 'server/core/features/completion/index.ts'],
  files: ['server/shell/findFiles.ts'],
  paste: ['server/core/paste/paste.ts'],
}

/** Keeps them out of the main's own file. */
const lazily: Plugin = {
  name: 'lazily',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
      const isSource = (source: string): boolean => join(resolveDir, path) === join(root, source)
      const name = kind === 'dynamic-import' ? Object.entries(LAZY).find(([, sources]) => sources.some(isSource))?.[0] : undefined
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true }
    })
  },
}

const lazyFile = ([name, sources]: readonly [string, readonly string[]]): Promise<Built> =>
  build({ ...node, stdin: { contents: sources.map((source) => `export * from './${source}'`).join('\n'), resolveDir: root }, outfile: `dist/server/${name}.cjs` })

type Built = BuildResult<{ metafile: true }>

/** The command line. */
export const buildCommandLine = (outfile: string): Promise<Built> => build({ ...node, entryPoints: ['server/cli.ts'], outfile, banner: { js: '#!/usr/bin/env node' } })

/** Builds everything. `dist/` is made anew. Throws when a package is bundled whose licence does not allow it. */
export async function bundle(): Promise<void> {
  await generate()
  await rm(`${root}dist`, { recursive: true, force: true })
  const built = await Promise.all([
    build({ ...node, entryPoints: { 'client/node': 'client/node.ts' }, outdir: 'dist', external: ['vscode'] }),
    build({ ...web, entryPoints: { 'client/browser': 'client/browser.ts' }, outdir: 'dist', format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode'] }),
    build({ ...node, entryPoints: { 'server/node': 'server/languageServer.ts' }, outdir: 'dist', plugins: [lazily], banner: { js: '#!/usr/bin/env node' } }),
    ...Object.entries(LAZY).map(lazyFile),
    build({ ...web, entryPoints: { 'server/browser': 'server/browser.ts' }, outdir: 'dist', format: 'iife', conditions: ['worker'] }),
    buildCommandLine(`${root}dist/cli.cjs`),
  ])
  await writeFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, noticesText(await bundledPackages(built.map(({ metafile }) => metafile), root)))
}

if (process.argv[1]?.endsWith('build.ts')) await bundle()
