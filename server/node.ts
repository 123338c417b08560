// The server's main on Node: over standard input and output (--stdio), IPC, a socket or a pipe, as the command line says.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeHost } from './shell/nodeHost.ts'
import { startServer } from './shell/server.ts'
import { VERSION } from './bundled/version.ts'

/** Serves the client that started this process. */
export function startNodeServer(): void {
  // a client that reads no more is gone
  process.stdout.on('error', () => process.exit(1))
  startServer(createConnection(ProposedFeatures.all), nodeHost(process.env), VERSION)
}
