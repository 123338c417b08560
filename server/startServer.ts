// The executable `pitkospuut-language-server`, and what the extension starts: runs the server's main (`languageServer.ts`, built) with what V8 has kept of an earlier run.
import { keptIn } from './shell/codeCache.ts'
import { requireKept } from './shell/keptModules.ts'
import { tune } from './shell/tuning.ts'

// A server lives all day beside other programs on small laptops: its garbage is collected early rather than kept, and code is optimised
// only when it runs really often, without threads of its own (8 MB). Much of ours runs a few times for each keystroke: optimising it earlier
// costs more than it gains.
tune({ flags: ['--semi-space-growth-factor=1', '--heap-growing-percent=50', '--no-concurrent-recompilation', '--no-regexp-tier-up'], later: 60 })

async function start(): Promise<void> {
  requireKept(require, __dirname, await keptIn(process.env))('./languageServer.cjs')
}

void start()
