// The command line's main: gives it its process and its threads. `start.ts` runs it, and in it no other file touches `process`.
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { aboutOutput, program } from './commandLine/program.ts'
import type { Output, Progress, Threads } from './commandLine/io.ts'
import { misuse } from './commandLine/misuse.ts'
import { MISUSE } from './core/texts/misuse.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // the reader has gone (`| head`): nothing is left to be said to it
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit()
    if (stream === process.stdout) process.stderr.write(aboutOutput(error, process.argv.slice(2), process.env))
    process.exit(2)
  })
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
    write: (text) => (stream.write(text) ? undefined : new Promise((resume) => stream.once('drain', () => resume()))),
  }
}

/** How often the line may change, in milliseconds. */
const STEP = 100

async function progress(text: string): Promise<Progress> {
  const { default: spinner } = await import('yocto-spinner')
  const line = spinner({ text, stream: process.stderr }).start()
  let shown = 0
  return {
    update: (now) => {
      if (performance.now() - shown < STEP) return
      shown = performance.now()
      line.text = now
    },
    stop: () => void line.stop(),
  }
}

/** Threads run this same file. */
const threads: Threads = {
  available: availableParallelism(),
  start: (task, told) => new Promise((resolve, reject) => {
    const thread = new Worker(__filename, { workerData: task })
    thread.on('message', told)
    thread.on('error', reject)
    thread.on('exit', () => resolve())
  }),
}

/** Asked for by what needs it only: help is given and a server starts where the folder has been taken away. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw misuse(MISUSE.noFolder)
  }
}

async function main(): Promise<void> {
  process.exitCode = await program(process.argv.slice(2), {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: process.stdin,
    env: process.env,
    get cwd() {
      return workingFolder()
    },
    threads,
    ...(process.stderr.isTTY ? { progress } : {}),
  })
}

async function help(): Promise<void> {
  const { work } = await import('./commandLine/lint/threads.ts')
  await work(workerData, (told) => parentPort?.postMessage(told))
}

void (isMainThread ? main() : help())
