// The outside of the command line: what it writes to, reads from and is told by its environment. The main gives the real one, a test its own.
import type { Language, Texts, Values } from '../core/problem.ts'

/** 0: fine; 1: findings; 2: misuse, or an input that cannot be read. */
export type ExitCode = 0 | 1 | 2

export interface Output {
  /** Resolves when more may be written. */
  readonly write: (text: string) => void | Promise<void>
  readonly isTTY: boolean
  /** Width of the terminal in cells. */
  readonly columns?: number
}

/** A line on the terminal that tells how far a long run has come. */
export interface Progress {
  readonly update: (text: string) => void
  readonly stop: () => void
}

/** Other threads of the machine. */
export interface Threads {
  /** How many threads the machine runs at a time, this one included. */
  readonly available: number
  /** Starts one with a task of plain values; `told` gets what it says. Resolves when it has ended, rejects when it failed. */
  readonly start: (task: unknown, told: (message: unknown) => void) => Promise<void>
}

export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the working folder. Reading it throws a misuse when the folder is gone. */
  readonly cwd: string
  /** Absent where there is only one. */
  readonly threads?: Threads
  /** Begins to show progress. Absent where nobody looks: in pipes. */
  readonly progress?: (text: string) => Promise<Progress>
}

/** What every command gets. */
export interface Context {
  readonly io: Io
  /** For messages about the command itself. */
  readonly language: Language
  /** The language that was asked for, when one was. */
  readonly asked?: Language
  /** Writes a message to standard error. */
  readonly say: (texts: Texts, values?: Values) => Promise<void>
}
