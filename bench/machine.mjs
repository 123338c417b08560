// What the machine does meanwhile (Linux /proc): memory and CPU time of a process tree, and how much other processes disturb.
import {readFileSync, readdirSync} from 'node:fs'
import {setTimeout as sleep} from 'node:timers/promises'

const TICKS_PER_SECOND = 100
const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
const threads = (pid) => {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

function processTree(root) {
  const found = [root]
  for (const pid of found)
    for (const thread of threads(pid)) {
      found.push(
        ...read(`/proc/${pid}/task/${thread}/children`)
          .split(' ')
          .filter((child) => child.trim())
          .map(Number),
      )
    }
  return found
}

/** Peak (VmHWM) and present memory in MB, summed over the process tree. */
export function memory(pid) {
  const statuses = processTree(pid).map((each) => read(`/proc/${each}/status`))
  const megabytes = (pattern) => sum(statuses.map((status) => Number(pattern.exec(status)?.[1] ?? 0))) / 1024
  return {peakMB: megabytes(/VmHWM:\s+(\d+)/), nowMB: megabytes(/VmRSS:\s+(\d+)/)}
}

/** CPU time in ms of all living threads of the tree: exact, but threads that have ended are not in it. */
export const cpuMs = (pid) =>
  sum(
    processTree(pid).flatMap((each) =>
      threads(each).map((thread) => Number(read(`/proc/${each}/task/${thread}/schedstat`).split(' ')[0])),
    ),
  ) / 1e6

/** CPU time in ms with that of ended threads and children, to 10 ms. */
export const wholeCpuMs = (pid) =>
  (sum(read(`/proc/${pid}/stat`).split(') ').at(-1).split(' ').slice(11, 15).map(Number)) * 1000) / TICKS_PER_SECOND

function busy() {
  const [user, nice, system, , , irq, softirq, steal] = read('/proc/stat').split('\n')[0].split(/\s+/).slice(1).map(Number)
  const {user: ownUser, system: ownSystem} = process.cpuUsage()
  return {
    at: performance.now(),
    ms: ((user + nice + system + irq + softirq + steal) * 1000) / TICKS_PER_SECOND - (ownUser + ownSystem) / 1000,
  }
}

/** Gives a function that tells how many cores others have used since, when the measured process used `measuredMs` of CPU. */
export function listenToNoise() {
  const start = busy()
  return (measuredMs) => {
    const end = busy()
    return Math.max(0, (end.ms - start.ms - measuredMs) / (end.at - start.at))
  }
}

/** Waits until others use less than an eighth of a core, at most `limitMs`. */
export async function quiet(limitMs) {
  for (const end = performance.now() + limitMs; performance.now() < end;) {
    const noise = listenToNoise()
    await sleep(400)
    if (noise(0) < 0.12) return
  }
}

/** Waits until a process has used almost no CPU for a while: it has read its workspace. Gives the ms that took. */
export async function idle(pid, limitMs) {
  const start = performance.now()
  let calm = 0
  for (let before = cpuMs(pid); calm < 4 && performance.now() - start < limitMs;) {
    await sleep(250)
    const after = cpuMs(pid)
    calm = after - before < 10 ? calm + 1 : 0
    before = after
  }
  return performance.now() - start - calm * 250
}
