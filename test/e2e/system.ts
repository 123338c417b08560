// Programs that the operating system provides: found first, else installed with its own package tool, else explained in plain words.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** A Chrome, Chromium or Edge that starts. Throws, saying what to do, when there is none. */
export function browserPath(): string {
  const chosen = process.env['CHROME_PATH']
  if (chosen) return chosen
  return found(findBrowser, 'chromium', 'No browser was found. Install Chrome, Chromium or Edge, or name one in the environment variable CHROME_PATH.')
}

/** Throws, saying what to do, when there is none. */
export function neovimPath(): string {
  return found(() => onPath(['nvim']).find(starts), 'neovim', 'Neovim was not found. Install Neovim 0.7 or newer so that `nvim` is on the PATH.')
}

type Program = 'chromium' | 'neovim'

/** `packages` by program; `asRoot` when the tool changes the whole system. */
type PackageTool = {
  readonly name: string
  readonly asRoot: boolean
  readonly packages: Readonly<Record<Program, readonly string[]>>
  readonly commands: (packages: readonly string[]) => readonly (readonly string[])[]
}

const aptOptions = ['-o', 'DPkg::Lock::Timeout=300', '-qq']

/** The first that is installed is used. Only apt-get has been tried; the others are one line each and say when they fail. */
const packageTools: readonly PackageTool[] = [
  {
    name: 'apt-get',
    asRoot: true,
    packages: {chromium: ['chromium', 'fonts-dejavu-core'], neovim: ['neovim']},
    commands: packages => [['apt-get', ...aptOptions, 'update'], ['apt-get', ...aptOptions, 'install', '-y', '--no-install-recommends', ...packages]],
  },
  {
    name: 'dnf',
    asRoot: true,
    packages: {chromium: ['chromium', 'dejavu-sans-fonts'], neovim: ['neovim']},
    commands: packages => [['dnf', 'install', '-y', '-q', ...packages]],
  },
  {
    name: 'pacman',
    asRoot: true,
    packages: {chromium: ['chromium', 'ttf-dejavu'], neovim: ['neovim']},
    commands: packages => [['pacman', '-S', '--noconfirm', '--needed', ...packages]],
  },
  {
    name: 'brew',
    asRoot: false,
    packages: {chromium: ['--cask', 'google-chrome'], neovim: ['neovim']},
    commands: packages => [['brew', 'install', '--quiet', ...packages]],
  },
  {
    name: 'winget',
    asRoot: false,
    packages: {chromium: ['Google.Chrome'], neovim: ['Neovim.Neovim']},
    commands: packages => [['winget', 'install', '--silent', '--accept-package-agreements', '--accept-source-agreements', ...packages]],
  },
]

function found(find: () => string | undefined, program: Program, advice: string): string {
  const path = find()
  if (path) return path
  const failure = install(program)
  const installed = find()
  if (installed) return installed
  throw new Error(failure ? `${advice}\n${failure}` : advice)
}

/** Returns why it could not be installed, in words for the person at the keyboard. */
function install(program: Program): string | undefined {
  const tool = packageTools.find(({name}) => onPath([name]).length > 0)
  if (!tool) return 'No package tool of the operating system was found either, so it could not be installed here.'
  const prefix = tool.asRoot ? rootPrefix() : []
  const commands = tool.commands(tool.packages[program])
  if (!prefix) return `It can be installed with: ${commands.map(command => `sudo ${command.join(' ')}`).join(' && ')}`
  console.log(`  installing ${program} with ${tool.name}`)
  for (const command of commands) {
    const [file = '', ...args] = [...prefix, ...command]
    const done = spawnSync(file, args, {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
    if (done.status !== 0) return `Installing it failed: ${command.join(' ')}\n${(done.stderr || done.stdout || String(done.error)).trim()}`
  }
  return undefined
}

/** What to put before a command to run it as root; undefined when that is not allowed without a password. */
function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined
}

function findBrowser(): string | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
  return [...onPath(names), ...usualPlaces().filter(path => existsSync(path))].find(starts)
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform !== 'win32') return []
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? [])
  const places = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
  return roots.flatMap(root => places.map(place => join(root, place)))
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return names.flatMap(name => folders.map(folder => join(folder, name + suffix))).filter(path => existsSync(path))
}

/** A name on the PATH may be a stub that only tells to install something. On Windows a browser does not answer `--version`, it opens. */
function starts(path: string): boolean {
  return process.platform === 'win32' || spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0
}
