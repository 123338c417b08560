// Measures one command line on a workspace: wall time, CPU time, peak memory and how many documents it really read.
import {spawn} from 'node:child_process'
import {cpSync, existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {workspace} from './data.mjs'
import {listenToNoise, memory, quiet, wholeCpuMs} from './machine.mjs'
import {median} from './statistics.mjs'

const POLL_MS = 25
const SLOW_QUICK_FOLDERS = 4

function run(command, cwd, keepOutput) {
  return new Promise((resolve, reject) => {
    const noise = listenToNoise()
    const startedAt = performance.now()
    const child = spawn(command[0], command.slice(1), {
      cwd,
      env: {...process.env, NO_COLOR: '1'},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = []
    let errors = ''
    let peakMB = 0
    let cpuMs = 0
    const look = () => {
      peakMB = Math.max(peakMB, memory(child.pid).peakMB)
      cpuMs = Math.max(cpuMs, wholeCpuMs(child.pid) || 0)
    }
    const timer = setInterval(look, POLL_MS)
    child.stdout.on('data', (chunk) => {
      if (keepOutput) output.push(chunk)
    })
    child.stderr.on('data', (chunk) => {
      if (errors.length < 500) errors += chunk
    })
    child.on('error', reject)
    child.on('close', (exit) => {
      clearInterval(timer)
      resolve({
        wallMs: performance.now() - startedAt,
        cpuMs,
        peakMB,
        exit,
        noise: noise(cpuMs),
        errors,
        output: Buffer.concat(output).toString('utf8'),
      })
    })
  })
}

/** Compares the JSON report with what was seeded: {documents, spoiltFound, spoilt, cleanWithWarnings}. */
function checkReport(output, folder) {
  const report = JSON.parse(output)
  const spoilt = new Set(JSON.parse(readFileSync(join(folder, 'spoilt.json'), 'utf8')))
  const name = ({path}) => path.split('/').at(-1)
  const count = (accept) => report.documents.filter(accept).length
  return {
    documents: report.summary.documents,
    spoilt: spoilt.size,
    spoiltFound: count((document) => spoilt.has(name(document)) && document.problems.length > 0),
    cleanWithWarnings: count(
      (document) =>
        !spoilt.has(name(document)) && document.problems.some(({severity}) => severity === 'error' || severity === 'warning'),
    ),
  }
}

/** Reads every file once, so that none of the tools pays for a cold disk. */
function warm(files) {
  for (const file of files) readFileSync(file)
}

/** A slow peer gets the first 200 documents in a quick run. */
function part(folder) {
  const smaller = `${folder}-part`
  if (!existsSync(smaller)) {
    for (const name of readdirSync(join(folder, 'md')).sort().slice(0, SLOW_QUICK_FOLDERS))
      cpSync(join(folder, 'md', name), join(smaller, 'md', name), {recursive: true})
  }
  return smaller
}

export async function measureCommand({command, ours, slow}, count, {runs, quick, quietMs}) {
  const whole = workspace(count)
  const folder = slow && quick ? part(whole) : whole
  const files = readdirSync(join(folder, 'md'), {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, 'md', name))
  const documents = files.length
  warm(files)
  const measured = []
  for (let index = 0; index < (slow ? 1 : runs); index++) {
    await quiet(quietMs)
    measured.push(await run(command, folder, ours))
  }
  const wallMs = median(measured.map((each) => each.wallMs))
  const most = (key) => Math.max(...measured.map((each) => each[key]))
  const {exit, output, errors} = measured[0]
  if (exit === 2 || exit === null || (ours && !output.startsWith('{'))) return {error: `exit ${exit} ${errors}`}
  return {
    documents,
    wallMs,
    perSecond: (documents / wallMs) * 1000,
    cpuMs: median(measured.map((each) => each.cpuMs)),
    peakMB: most('peakMB'),
    noise: most('noise'),
    exit,
    runs: measured.map((each) => each.wallMs),
    ...(ours ? {checked: checkReport(output, folder)} : {}),
  }
}
