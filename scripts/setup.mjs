// What `npm start` and `npm test` share: installs the dependencies where they are missing. Plain JavaScript, since nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program with this terminal; gives its exit code. */
export function run(command, parameters, options = {}) {
  const { status, error } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', ...options })
  if (error) console.error(error.message)
  return status ?? 1
}

/** Runs a TypeScript file or a tool of node_modules. */
export const runNode = (parameters, options) => run(process.execPath, parameters, options)
export const runScript = (file, ...parameters) => runNode(['--import', 'tsx', file, ...parameters])

/** Installs exactly what package-lock.json says, when it is not there yet. Ends the process when that fails. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) fail(`Pitkospuut needs Node 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org/`)
  if (isInstalled()) return
  // npm empties the folder that the link leads to, which others may work with
  if (lstatSync(new URL('../node_modules', import.meta.url), { throwIfNoEntry: false })?.isSymbolicLink()) fail('node_modules is a link to a folder that does not hold what package-lock.json asks for. Run npm ci where it leads to, or remove the link.')
  console.error('Asennetaan riippuvuudet (vain ensimmäisellä kerralla) … / Installing dependencies (the first time only) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  if (run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' }) !== 0) {
    fail('The dependencies could not be installed. See the message above; is the npm registry reachable?')
  }
}

/** npm leaves a copy of the lock file of what it installed. */
function isInstalled() {
  const marker = new URL('../node_modules/.package-lock.json', import.meta.url)
  if (!existsSync(marker)) return false
  const installed = JSON.parse(readFileSync(marker, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version)
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
