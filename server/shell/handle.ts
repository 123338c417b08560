// The one fence around requests and notifications: what throws is logged once and answered, and the next one works.
import { LSPErrorCodes, ResponseError, type RemoteConsole } from 'vscode-languageserver'
import { CANCELLED, REFUSED } from './ending.ts'

export type Log = Pick<RemoteConsole, 'error'>

/** Wraps a handler: a throw is logged with its name and answered with `empty`; what was cancelled or refused is answered so. */
export function fenced<P extends readonly unknown[], R>(log: Log, name: string, empty: () => R, handler: (...params: P) => R | Promise<R>): (...params: P) => Promise<R> {
  return async (...params) => {
    try {
      return await handler(...params)
    } catch (error) {
      const ended = endingOf(error)
      if (ended) throw ended
      log.error(described(name, error))
      return empty()
    }
  }
}

/** As the protocol tells it. Undefined for what is a fault: also for errors of the client, which it answers our requests with. */
function endingOf(error: unknown): ResponseError<unknown> | undefined {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' }
  return name === REFUSED ? new ResponseError(LSPErrorCodes.RequestFailed, message) : name === CANCELLED ? new ResponseError(LSPErrorCodes.RequestCancelled, message) : undefined
}

/** What threw and where. Not the error's message: it may hold parts of a document, which must not be logged. */
export function described(name: string, error: unknown): string {
  if (!(error instanceof Error)) return `${name}: unknown`
  const stack = error.stack ?? ''
  const calls = stack.slice(stack.indexOf(error.message) + error.message.length).split('\n').filter((line) => /^\s+at /u.test(line))
  return `${name}: ${error.name} ${calls.slice(0, 3).map((line) => line.trim()).join(' ')}`
}
