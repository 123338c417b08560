// `npm start`: sets up what is missing, builds, and lints the example project, or the paths given behind `--`.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { install, root, runNode, runScript } from './setup.mjs'

install()
if (isStale() && runScript('scripts/build.ts') !== 0) process.exit(2)
const given = process.argv.slice(2)
const from = process.env.INIT_CWD ?? process.cwd()
const command = given.length > 0 ? ['lint', ...given] : ['lint', 'examples']
process.exit(runNode([join(root, 'dist', 'cli.cjs'), ...command], { cwd: given.length > 0 ? from : root }))

/** True when a source is newer than the build. */
function isStale() {
  const built = resolve(root, 'dist', 'cli.cjs')
  if (!existsSync(built)) return true
  const made = statSync(built).mtimeMs
  const sources = ['server', 'schemas', 'media', 'scripts', 'package.json'].map((name) => resolve(root, name))
  return sources.some((source) => newest(source) > made)
}

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).filter((name) => name !== 'bundled').reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}
