// The life of a server as the LSP wants it: one handshake first, then all the rest, and nothing behind the end.
import { ErrorCodes, ResponseError } from 'vscode-languageserver'

export interface Life<B> {
  /** What has begun, while it lives. */
  readonly here: () => B | undefined
  /** The same; throws what a request is answered with that comes too early or too late. */
  readonly now: () => B
  /** Throws when it has begun already: who asks twice changes nothing. */
  readonly begin: (make: () => B) => void
  readonly end: () => void
}

export function createLife<B>(): Life<B> {
  let begun: B | undefined
  let isOver = false
  const here = (): B | undefined => (isOver ? undefined : begun)
  return {
    here,
    now: () => {
      const one = here()
      if (one !== undefined) return one
      throw isOver ? new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.') : new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.')
    },
    begin: (make) => {
      if (begun !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been initialized already.')
      begun = make()
    },
    end: () => void (isOver = true),
  }
}
