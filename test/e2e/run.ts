// The end-to-end tests, one section after another: `tsx test/e2e/run.ts [--only suite|journey|web|pages|neovim]`. Exits with 1 when a section fails.
import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {limits} from './limits.ts'
import {hasWorkbench, webBuild, workbench} from './setup.ts'
import {browserPath, neovimPath} from './system.ts'

type Section = {
  readonly name: string
  readonly title: string
  /** Puts in place what the section needs; throws, saying what to do, when that is not possible. */
  readonly prepare: () => Promise<unknown>
  readonly command: readonly string[]
  /** Why the section cannot be run on this platform. */
  readonly skipped?: string
}

type Result = {readonly section: Section, readonly outcome: 'passed' | 'failed' | 'skipped', readonly seconds: number}

const repository = resolve(import.meta.dirname, '../..')
// Its inner program: the outer one starts it as a child and would leave it behind when told to end. The configuration is that of the unit tests.
const mocha = ['--import', 'tsx', createRequire(import.meta.url).resolve('mocha/lib/cli/cli.js'), '--no-config']
const extensionHost = ['--import', 'tsx', here('extensionHost.ts')]
const noWorkbench = `the workbench that is driven is packaged for Linux x64 only, and this is ${process.platform} ${process.arch}`

const sections: readonly Section[] = [
  {
    name: 'suite',
    title: hasWorkbench ? 'Suite in the Node extension host' : 'Suite in VS Code itself (downloaded)',
    prepare: async () => hasWorkbench && [await workbench(), browserPath()],
    command: [...extensionHost, '--host', 'node'],
  },
  {
    name: 'journey',
    title: 'Journeys of a person through the workbench',
    prepare: async () => [await workbench(), browserPath()],
    command: [...mocha, '--retries', '1', '--require', here('again.ts'), here('journey.test.ts'), here('stories.test.ts'), here('checklist.test.ts'), here('projects.test.ts'), here('forty.test.ts'), here('swedish.test.ts'), here('preview.test.ts'), here('board.test.ts'), here('previewUse.test.ts'), here('previewLife.test.ts'), here('previewKinds.test.ts'), here('previewSpeed.test.ts'), here('previewWeb.test.ts')],
    ...(hasWorkbench ? {} : {skipped: noWorkbench}),
  },
  {
    name: 'web',
    title: 'Suite in the web extension host',
    prepare: async () => [await webBuild(), browserPath()],
    command: [...extensionHost, '--host', 'web'],
  },
  {
    name: 'pages',
    title: 'Pages in a browser',
    prepare: async () => hasWorkbench && [await workbench(), browserPath()],
    command: [...mocha, here('pages.test.ts')],
    ...(hasWorkbench ? {} : {skipped: noWorkbench}),
  },
  {
    name: 'neovim',
    title: 'Another editor: Neovim',
    prepare: async () => neovimPath(),
    command: [...mocha, here('neovim.test.ts')],
  },
]

async function main(args: readonly string[]): Promise<number> {
  const only = args[0] === '--only' ? args[1] : undefined
  const chosen = sections.filter(({name}) => only === undefined || name === only)
  if (chosen.length === 0 || (only === undefined && args.length > 0)) {
    console.error(`Usage: run.ts [--only ${sections.map(({name}) => name).join('|')}]`)
    return 2
  }
  const results: Result[] = []
  for (const section of chosen) results.push(await runSection(section))
  console.log('\n== Summary')
  for (const {section, outcome, seconds} of results) console.log(`  ${outcome.padEnd(8)} ${section.title}${outcome === 'skipped' ? `: ${section.skipped}` : `, ${seconds} s`}`)
  return results.some(({outcome}) => outcome === 'failed') ? 1 : 0
}

async function runSection(section: Section): Promise<Result> {
  console.log(`\n== ${section.title}`)
  const started = Date.now()
  const ended = (outcome: Result['outcome']): Result => ({section, outcome, seconds: Math.round((Date.now() - started) / 1000)})
  if (section.skipped) return ended('skipped')
  try {
    await section.prepare()
    return ended(await runCommand(section.command) === 0 ? 'passed' : 'failed')
  } catch (error) {
    console.error((error as Error).message)
    return ended('failed')
  }
}

/** The exit code; 1 when it had to be ended. Being told to end itself, it ends what it started. */
async function runCommand(command: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, command, {cwd: repository, stdio: 'inherit'})
  const passOn = () => { child.kill('SIGTERM') }
  process.once('SIGTERM', passOn)
  const done = new Promise<number>(resolve => child.once('exit', code => resolve(code ?? 1)))
  const stopAfter = new AbortController()
  const tooLong = wait(limits.section, 'too long' as const, {signal: stopAfter.signal}).catch(() => 'too long' as const)
  const code = await Promise.race([done, tooLong])
  stopAfter.abort()
  process.off('SIGTERM', passOn)
  if (code !== 'too long') return code
  console.error(`Ended after ${limits.section / 1000} s.`)
  child.kill('SIGTERM')
  await Promise.race([done, wait(limits.stop, undefined, {ref: false})])
  child.kill('SIGKILL')
  return 1
}

function here(file: string): string {
  return join(import.meta.dirname, file)
}

process.exit(await main(process.argv.slice(2)))
