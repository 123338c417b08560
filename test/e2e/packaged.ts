// The extension as it is shipped: the .vsix, and a folder with the very same files for the hosts that load one.
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {makeScratch} from './scratch.ts'

/** `folder` holds the unpacked extension; `remove` deletes both, which the end of the process does as well. */
export type Packaged = {readonly vsix: string, readonly folder: string, readonly remove: () => void}

const repository = resolve(import.meta.dirname, '../..')

/** What is tested: this repository, or another build of the extension named in `PITKOSPUUT_EXTENSION`. */
export function extensionSource(): string {
  return resolve(process.env['PITKOSPUUT_EXTENSION'] ?? repository)
}

/** Throws when a bundle named in the manifest has not been built. */
export function packageExtension(): Packaged {
  const source = extensionSource()
  requireBundles(source)
  const {folder: made, remove} = makeScratch('pitkospuut-packaged')
  const vsix = join(made, 'pitkospuut.vsix')
  vsce(source, ['package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix])
  const folder = join(made, 'extension')
  for (const file of vsce(source, ['ls', '--no-dependencies']).split('\n').filter(line => line !== '')) {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    cpSync(join(source, file), join(folder, file))
  }
  return {vsix, folder, remove}
}

/** The .vsix of a small extension that only the tests use. */
export function packageFolder(source: string): string {
  const vsix = join(makeScratch('pitkospuut-other').folder, 'other.vsix')
  vsce(source, ['package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix])
  return vsix
}

function requireBundles(source: string): void {
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {readonly main?: string, readonly browser?: string}
  for (const bundle of [manifest.main, manifest.browser]) {
    if (!bundle || !existsSync(join(source, bundle))) throw new Error(`The extension is not built: ${bundle ?? 'main or browser in package.json'} is missing. Build it first.`)
  }
}

function vsce(source: string, args: readonly string[]): string {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce')
  const done = spawnSync(process.execPath, [cli, ...args], {cwd: source, encoding: 'utf8'})
  if (done.status !== 0) throw new Error(`vsce ${args[0]} failed.\n${done.stdout}${done.stderr}`)
  return done.stdout
}
