// Who goes first: work that somebody waits for, then work in the background.
import type { Host } from './host.ts'

export interface Turns {
  /** Somebody is writing or has asked for something: work in the background rests for a moment. */
  readonly attend: () => void
  /** Resolves when work in the background may take its next step. */
  readonly next: () => Promise<void>
  /** Runs when the messages that have already arrived are handled: a burst of them is answered once. */
  readonly afterBurst: (run: () => void) => void
}

/** Milliseconds of rest after a message: long enough for all that follows from a keystroke. */
const REST = 40
/** Milliseconds after which a step is taken all the same: a client that never pauses may wait for what the background finds. */
const LONGEST = 500

export function createTurns({ later, pause }: Pick<Host, 'later' | 'pause'>): Turns {
  let attended = 0
  let last = -REST
  return {
    attend: () => {
      attended++
      last = performance.now()
    },
    next: async () => {
      await new Promise<void>(later)
      const until = performance.now() + LONGEST
      const rest = (): number => Math.min(last + REST, until) - performance.now()
      for (let left = rest(); left > 0; left = rest()) await pause(left)
    },
    afterBurst: (run) => {
      const attempt = (): void => {
        const seen = attended
        later(() => (seen === attended ? run() : attempt()))
      }
      attempt()
    },
  }
}
