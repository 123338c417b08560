// The executable `pitkospuut`: one file that holds the command line (`cli.ts`, built) in comments, and runs it with what V8 has kept of an earlier run.
import { dirname } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { compile, keptIn, type Program } from './shell/codeCache.ts'
import { tune } from './shell/tuning.ts'

// A run is short: code is optimised only when it runs really often. All threads share this.
tune({ flags: ['--no-regexp-tier-up', '--no-parallel-scavenge'], later: 15 })

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h'])
const MISUSED = 2
/** Seconds. In a run of so long every rule has met what it looks for. */
const LONG = 1.5

/** The command line as Node would call it. */
type Main = (exports: object, require: NodeJS.Require, module: NodeJS.Module, filename: string, folder: string) => void

async function start(): Promise<void> {
  const { script, keep } = compile(held(), __filename, (await keptIn(process.env))('cli'))
  // a run that checks uses most of the program
  if (keep && isMainThread && process.argv.includes('lint') && !process.argv.some((word) => HELP.has(word))) process.on('exit', (code) => void (code === MISUSED || keep(process.uptime() > LONG)))
  const main = script.runInThisContext() as Main
  main(exports, require, module, __filename, dirname(__filename))
}

/** The command line, out of the comments. */
function held(): Program {
  const text = heldProgram.toString()
  const begin = text.indexOf(COMMENT) + COMMENT.length
  const end = text.indexOf(COMMENT, begin)
  return { id: text.slice(begin, end), source: text.slice(end + COMMENT.length, text.lastIndexOf('\n')).replaceAll(COMMENT, '\n') }
}
const COMMENT = '\n//'

void start()
