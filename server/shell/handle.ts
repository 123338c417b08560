// The one fence around requests and notifications: what throws is logged once and answered, and the next one works.
import type { CancellationToken, RemoteConsole } from 'vscode-languageserver'

/** Wraps a handler: a cancelled request is not computed, a throw is logged with its name and answered with `empty`. */
export function fenced<P, R>(console: Pick<RemoteConsole, 'error'>, name: string, empty: R, handler: (params: P) => R | Promise<R>): (params: P, token?: CancellationToken) => Promise<R> {
  return async (params, token) => {
    if (token?.isCancellationRequested) return empty
    try {
      return await handler(params)
    } catch (error) {
      // the document's text may hold what must not be logged: only where it happened is said
      console.error(`${name}: ${error instanceof Error ? `${error.name} ${placeIn(error)}` : 'unknown'}`)
      return empty
    }
  }
}

const placeIn = (error: Error): string => (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)).slice(0, 3).map((line) => line.trim()).join(' ')
