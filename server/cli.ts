// The executable `pitkospuut`: gives the command line its process. No other file of it touches `process`.
import { program } from './commandLine/program.ts'
import type { Output, Progress } from './commandLine/io.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // the reader has gone (`| head`): nothing is left to be said to it
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit()
    throw error
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

void program(process.argv.slice(2), {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  ...(process.stderr.isTTY ? { progress } : {}),
}).then((code) => {
  process.exitCode = code
})
