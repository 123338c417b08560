// The one fence around requests and notifications: what throws is logged once and answered, and the next one works.
import { LSPErrorCodes, ResponseError, type CancellationToken, type RemoteConsole } from 'vscode-languageserver'

export type Log = Pick<RemoteConsole, 'error'>

/** Wraps a handler: a throw is logged with its name and answered with `empty`; what was cancelled or refused is answered so. */
export function fenced<P extends readonly unknown[], R>(log: Log, name: string, empty: () => R, handler: (...params: P) => R | Promise<R>): (...params: P) => Promise<R> {
  return async (...params) => {
    try {
      return await handler(...params)
    } catch (error) {
      // errors of the client, which it answers our requests with, are none of ours
      if (error instanceof ResponseError && error.data === OURS) throw error
      log.error(described(name, error))
      return empty()
    }
  }
}

/** Ends a request that its client has cancelled. */
export function endIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw CANCELLED
}

/** The answer to a request that is refused: `message` is for the person who asked. */
export const refusal = (message: string): ResponseError<unknown> => new ResponseError(LSPErrorCodes.RequestFailed, message, OURS)

const OURS = { from: 'pitkospuut' }
const CANCELLED = new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled', OURS)

/** What threw and where. Not the error's message: it may hold parts of a document, which must not be logged. */
export function described(name: string, error: unknown): string {
  if (!(error instanceof Error)) return `${name}: unknown`
  const stack = error.stack ?? ''
  const calls = stack.slice(stack.indexOf(error.message) + error.message.length).split('\n').filter((line) => /^\s+at /u.test(line))
  return `${name}: ${error.name} ${calls.slice(0, 3).map((line) => line.trim()).join(' ')}`
}
