// `lsp`: this process becomes the language server.
import type { ExitCode } from './io.ts'

/** Serves until the client ends the connection, which ends the process. */
export async function lsp(): Promise<ExitCode> {
  const { startNodeServer } = await import('../node.ts')
  startNodeServer()
  return new Promise(() => {})
}
