// Starts and stops a VS Code server that shares nothing with the machine: its own home, settings, extensions and copy of the fixture.
import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {cpSync, mkdirSync, openSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {limits} from './limits.ts'
import {makeScratch, type Scratch} from './scratch.ts'
import type {Workbench} from './setup.ts'

export type HostOptions = {
  /** The fixture; every run edits its own copy. */
  readonly workspace: string
  /** A packaged extension to install. */
  readonly vsix?: string
  /** More of them. */
  readonly others?: readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  /** Lets the page name an extension under development and its tests, which a built workbench ignores otherwise. */
  readonly acceptsTests?: boolean
  /** Nobody has said that the workspace is trusted; otherwise every one is. */
  readonly isUntrusted?: boolean
}

/** `url` opens the workbench on `workspace`, the copy; `log` is what the server has printed so far. */
export type Host = {
  readonly address: string
  readonly url: string
  readonly workspace: string
  readonly log: () => string
  readonly stop: () => Promise<void>
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.openRepositoryInParentFolders': 'never',
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off', // the web default saves after a delay
}

const serverOptions = [
  '--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-telemetry', '--disable-update-check',
  '--disable-getting-started-override', '--ignore-last-opened',
]

export async function startHost(workbench: Workbench, options: HostOptions): Promise<Host> {
  const {folder: state, remove} = makeState(options)
  const env = hermeticEnv(state, options.env ?? {})
  const folders = ['--config', join(state, 'config.yaml'), '--user-data-dir', join(state, 'user'), '--extensions-dir', join(state, 'extensions')]
  for (const vsix of [...(options.vsix ? [options.vsix] : []), ...(options.others ?? [])]) installExtension(workbench, vsix, folders, env)
  const logFile = join(state, 'server.log')
  const output = openSync(logFile, 'w')
  const trust = options.isUntrusted ? [] : ['--disable-workspace-trust']
  const driver = options.acceptsTests ? ['--vscode-option', 'enable-smoke-test-driver'] : []
  const server = spawn(workbench.node, [workbench.entry, ...serverOptions, ...trust, ...driver, ...folders], {env, detached: true, stdio: ['ignore', output, output]})
  const log = () => readFileSync(logFile, 'utf8')
  const stopGroup = groupStopper(server)
  const stop = async () => {
    await stopGroup()
    remove()
  }
  const address = await listening(server, log)
  if (!address) {
    const text = log()
    await stop()
    throw new Error(`The VS Code server did not start.\n${text}`)
  }
  const workspace = join(state, 'workspace')
  return {address, url: `${address}/?folder=${encodeURIComponent(workspace)}`, workspace, log, stop}
}

/** The path is kept short: it holds a Unix socket, whose name may have 108 characters. */
function makeState({workspace, settings}: HostOptions): Scratch {
  const scratch = makeScratch('pitko', tmpdir().length <= 40 ? tmpdir() : '/tmp')
  const state = scratch.folder
  mkdirSync(join(state, 'user/User'), {recursive: true})
  mkdirSync(join(state, 'home'))
  cpSync(workspace, join(state, 'workspace'), {recursive: true})
  writeFileSync(join(state, 'user/User/settings.json'), JSON.stringify({...quietSettings, ...settings}))
  return scratch
}

function hermeticEnv(state: string, more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const home = join(state, 'home')
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: state,
    NODE_OPTIONS: undefined,
    VSCODE_IPC_HOOK_CLI: undefined,
    PORT: undefined,
    PASSWORD: undefined,
    ...more,
  }
}

function installExtension(workbench: Workbench, vsix: string, folders: readonly string[], env: NodeJS.ProcessEnv): void {
  const done = spawnSync(workbench.node, [workbench.entry, ...folders, '--install-extension', vsix], {env, encoding: 'utf8', timeout: limits.serverStart})
  if (!done.stdout.includes('successfully installed')) throw new Error(`The extension could not be installed.\n${done.stdout}${done.stderr}`)
}

/** The address that the server says it listens on; undefined when it ends or stays silent. */
async function listening(server: ChildProcess, log: () => string): Promise<string | undefined> {
  const started = Date.now()
  while (server.exitCode === null && Date.now() - started < limits.serverStart) {
    const address = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log())?.[1]
    if (address) return address
    await wait(100)
  }
  return undefined
}

/** Ends the server with everything it started (extension hosts, language servers), also when this process is told to end. */
function groupStopper(server: ChildProcess): () => Promise<void> {
  const gone = new Promise(resolve => server.once('exit', resolve))
  const signal = (name: NodeJS.Signals) => {
    try {
      if (server.pid) process.kill(-server.pid, name)
    } catch {
      // the group is gone already
    }
  }
  const killNow = () => signal('SIGKILL')
  const leave = () => process.exit(1)
  process.prependOnceListener('exit', killNow).once('SIGINT', leave).once('SIGTERM', leave)
  return async () => {
    signal('SIGTERM')
    await Promise.race([gone, wait(limits.stop, undefined, {ref: false})])
    killNow()
    process.off('exit', killNow).off('SIGINT', leave).off('SIGTERM', leave)
  }
}
