// Runs the suites of suite/ inside a real extension host: `--host node` (desktop-like) or `--host web` (a worker). The exit code is theirs.
import {fork} from 'node:child_process'
import {cpSync, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build, type BuildOptions} from 'esbuild'
import {runTests} from '@vscode/test-electron'
import {openPage, type Page} from './browser.ts'
import {workspaceFolder} from './fixture.ts'
import {startHost} from './host.ts'
import {freePort} from './freePort.ts'
import {limits} from './limits.ts'
import {packageExtension} from './packaged.ts'
import {makeScratch} from './scratch.ts'
import {hasWorkbench, webBuild, workbench} from './setup.ts'
import {reportMark} from './suite/reportMark.ts'
import type {Report} from './suite/run.ts'

/** What a host is given: the extension as shipped, the bundled tests and a folder for the report. All of it is thrown away afterwards. */
type Given = {readonly extension: string, readonly tests: string, readonly scratch: string}

/** `code` is 0 when the test entry resolved; `log` is what the workbench printed. */
type Outcome = {readonly code: number | string, readonly report: Report | undefined, readonly log: readonly string[]}

type TestHost = {readonly entry: string, readonly options: BuildOptions, readonly run: (given: Given) => Promise<Outcome>}

const hosts: Readonly<Record<string, TestHost>> = {
  node: {entry: 'node.ts', options: {platform: 'node'}, run: hasWorkbench ? inWorkbench : inDesktop},
  web: {
    entry: 'web.ts',
    options: {platform: 'browser', alias: {'node:assert/strict': join(import.meta.dirname, 'suite/browserAssert.ts')}},
    run: inWebBuild,
  },
}

async function main(name: string | undefined): Promise<number> {
  const host = hosts[name ?? '']
  if (!host) throw new Error('Usage: extensionHost.ts --host node|web')
  const scratch = makeScratch('pitkospuut-suite')
  const packaged = packageExtension()
  try {
    const tests = join(packaged.folder, 'tests.cjs') // in the extension's folder, as test-web asks; by the package.json there, `.js` would be ESM
    await bundle(host.entry, tests, host.options)
    return tell(await host.run({extension: packaged.folder, tests, scratch: scratch.folder}))
  } finally {
    packaged.remove()
    scratch.remove()
  }
}

/** Set last, because mocha's browser build would put itself in the place of our exports. */
async function bundle(entry: string, outfile: string, options: BuildOptions): Promise<void> {
  await build({
    ...options,
    entryPoints: [join(import.meta.dirname, 'suite', entry)],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'tests',
    footer: {js: 'module.exports = tests'},
    external: ['vscode'],
    define: {global: 'globalThis'},
    target: 'es2022',
    logLevel: 'warning',
  })
}

/** The Node extension host of the workbench. */
async function inWorkbench({extension, tests, scratch}: Given): Promise<Outcome> {
  const tools = await workbench()
  const reportFile = join(scratch, 'report.json')
  const host = await startHost(tools, {workspace: workspaceFolder, acceptsTests: true, env: {PITKOSPUUT_REPORT: reportFile}})
  try {
    const remote = (path: string) => `vscode-remote://${new URL(host.address).host}${path}`
    const payload = JSON.stringify([['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(tests)]])
    const {code, log} = await inPage(tools.folder, `${host.url}&payload=${encodeURIComponent(payload)}`)
    return {code, log: [...log, host.log()], report: readReport(reportFile)}
  } finally {
    await host.stop()
  }
}

/** VS Code itself, downloaded: where the workbench is not packaged for the platform. */
async function inDesktop({extension, tests, scratch}: Given): Promise<Outcome> {
  if (process.platform === 'linux' && !process.env['DISPLAY']) throw new Error('VS Code needs a display here: run it as `xvfb-run -a npm test`.')
  const reportFile = join(scratch, 'report.json')
  const workspace = join(scratch, 'workspace')
  cpSync(workspaceFolder, workspace, {recursive: true})
  const code = await runTests({
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [workspace, '--user-data-dir', join(scratch, 'user'), '--extensions-dir', join(scratch, 'extensions'), '--disable-workspace-trust'],
    extensionTestsEnv: {PITKOSPUUT_REPORT: reportFile},
  }).catch(String)
  return {code, log: [], report: readReport(reportFile)}
}

/** The web extension host, a worker. */
async function inWebBuild({extension, tests}: Given): Promise<Outcome> {
  const {folder} = await webBuild()
  const port = await freePort()
  const server = fork(join(import.meta.dirname, 'webServer.ts'), [String(port), extension, tests, workspaceFolder], {silent: true})
  const printed: Buffer[] = []
  server.stdout?.on('data', chunk => printed.push(chunk))
  server.stderr?.on('data', chunk => printed.push(chunk))
  try {
    const ready = await new Promise(resolve => server.once('message', () => resolve(true)).once('exit', () => resolve(false)))
    if (!ready) throw new Error(`The web build was not served.\n${Buffer.concat(printed).toString('utf8')}`)
    const {code, log} = await inPage(folder, `http://localhost:${port}`)
    const line = log.find(text => text.startsWith(reportMark))
    return {code, log, report: line === undefined ? undefined : JSON.parse(line.slice(reportMark.length)) as Report}
  } finally {
    server.kill()
  }
}

/** The workbench calls two functions when the page has them: with every line of its log, and with the exit code when the test entry settles. */
async function inPage(modules: string, url: string): Promise<{readonly code: number | string, readonly log: readonly string[]}> {
  const {page, close} = await openPage(modules)
  const log: string[] = []
  try {
    const code = await new Promise<number | string>((resolve, reject) => {
      setTimeout(resolve, limits.suite, 'no result in time').unref()
      watch(page, log, resolve).then(() => page.goto(url)).catch(reject)
    })
    return {code, log}
  } finally {
    await close()
  }
}

async function watch(page: Page, log: string[], settle: (code: number | string) => void): Promise<void> {
  page.on('crash', () => settle('the page crashed'))
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => { log.push(args.join(' ')) })
  await page.exposeFunction('codeAutomationExit', (code: number) => settle(code))
}

function readReport(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Report : undefined
}

/** A suite that reported nothing, or ran nothing, has not passed. */
function tell({code, report, log}: Outcome): number {
  if (report) console.log(report.text)
  if (code === 0 && report && report.failed === 0 && report.passed > 0) return 0
  console.error(`The suite did not pass: ${report ? `${report.failed} failed, ${report.passed} passed` : 'no report'}, ended with ${code}.`)
  if (!report) console.error(log.join('\n').slice(-4000))
  return 1
}

await main(process.argv[process.argv.indexOf('--host') + 1]).then(
  code => process.exit(code),
  error => {
    console.error(error)
    process.exit(1)
  },
)
