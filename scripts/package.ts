// Packs the extension: dist/pitkospuut.vsix, with the bundles and no node_modules.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes dist/pitkospuut.vsix from what is built. Throws with vsce's words when that fails. */
export function pack(): void {
  execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', 'dist/pitkospuut.vsix'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

if (process.argv[1]?.endsWith('package.ts')) pack()
