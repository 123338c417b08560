// What ends a request without an answer: its client has cancelled it, or it is refused. Told by a name, since the files of the server have no classes in common.
import type { CancellationToken } from 'vscode-languageserver'

/** The errors that are no fault of ours, by their names. */
export const CANCELLED = 'pitkospuut: cancelled'
export const REFUSED = 'pitkospuut: refused'

const ending = (name: string, message: string): Error => Object.assign(new Error(message), { name })

/** Ends a request that its client has cancelled. */
export function endIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw ending(CANCELLED, 'cancelled')
}

/** What to throw for a request that is refused: `message` is for the person who asked. */
export const refusal = (message: string): Error => ending(REFUSED, message)
