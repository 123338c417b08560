// The executable `pitkospuut-language-server`, and what the extension starts: runs the server's main (`languageServer.ts`, built), which loads the rest from what V8 has kept of an earlier run.
import { keptIn } from './shell/codeCache.ts'
import { requireKept } from './shell/keptModules.ts'
import { tune } from './shell/tuning.ts'

const MAIN = './languageServer.cjs'

async function start(): Promise<void> {
  const fileFor = await keptIn(process.env)
  // kept code counts only under the flags that it was made with, and the main is loaded before these
  requireKept(require, __dirname, (name) => (name === MAIN ? undefined : fileFor(name)))(MAIN)
  // A server lives all day beside other programs on small laptops: its garbage is collected early rather than kept, and code is optimised
  // only when it runs really often, without threads of its own (8 MB). Much of ours runs a few times for each keystroke: optimising it earlier
  // costs more than it gains. Set when the main is there: it needs room for its beginning.
  tune({ flags: ['--semi-space-growth-factor=1', '--heap-growing-percent=50', '--no-concurrent-recompilation', '--no-regexp-tier-up'], later: 60 })
}

void start()
