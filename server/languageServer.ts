// The executable `pitkospuut-language-server`, and what the extension starts.
import { VERSION } from './bundled/version.ts'
import { startNodeServer } from './node.ts'
import { tune } from './shell/tuning.ts'

// A server lives all day beside other programs on small laptops: its garbage is collected early rather than kept, and code is optimised
// only when it runs really often, without threads of its own (8 MB). Much of ours runs a few times for each keystroke: optimising it earlier
// costs more than it gains.
tune({ flags: ['--semi-space-growth-factor=1', '--heap-growing-percent=50', '--no-concurrent-recompilation', '--no-regexp-tier-up'], later: 60 })

const [, , ...args] = process.argv
if (args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/u.test(arg))) startNodeServer()
else if (args.some((arg) => arg === '--version' || arg === '-v')) process.stdout.write(`${VERSION}\n`)
else {
  process.stderr.write('Käyttö · Användning · Usage: pitkospuut-language-server --stdio\n')
  process.exitCode = args.some((arg) => arg === '--help' || arg === '-h') ? 0 : 2
}
