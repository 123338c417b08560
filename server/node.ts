// The server's main on Node: over standard input and output (--stdio) or IPC, as the command line says.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeHost } from './shell/nodeHost.ts'
import { startServer } from './shell/server.ts'
import { VERSION } from './bundled/version.ts'

/** Serves the client that started this process. */
export function startNodeServer(): void {
  startServer(createConnection(ProposedFeatures.all), nodeHost(process.env), VERSION)
}
