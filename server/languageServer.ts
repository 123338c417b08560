// The server's main on Node, as a program of its own: `startServer.ts` runs it.
import { VERSION } from './bundled/version.ts'
import { startNodeServer } from './node.ts'

const [, , ...args] = process.argv
if (args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/u.test(arg))) startNodeServer()
else if (args.some((arg) => arg === '--version' || arg === '-v')) process.stdout.write(`${VERSION}\n`)
else {
  process.stderr.write('Käyttö · Användning · Usage: pitkospuut-language-server --stdio\n')
  process.exitCode = args.some((arg) => arg === '--help' || arg === '-h') ? 0 : 2
}
