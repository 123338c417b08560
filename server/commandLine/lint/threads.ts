// Checking in several threads: each checks files by themselves, and the first one puts together what they tell.
import type { Threads } from '../io.ts'
import type { InputFile } from '../inputs.ts'
import type { Alone } from './checker.ts'
import { prepared, type Run } from './prepared.ts'
import { rowOf, type Help } from './row.ts'

/** What a thread gets. */
interface Task {
  readonly run: Run
  readonly documents: readonly InputFile[]
  readonly taken: SharedArrayBuffer
}

/** What a thread says: of some files, by their number in the row. */
type Told = readonly { readonly index: number; readonly alone: Alone }[]

/** A thread has to load the engine and to warm up before it helps: with fewer files it is not worth it. */
const WORTH_IT = 150

/** Help for a run; undefined when it is not worth it or there is nobody to help. */
export function helpFor(run: Run, documents: readonly InputFile[], threads: Threads | undefined): Help | undefined {
  const others = Math.min((threads?.available ?? 1) - 1, MOST, Math.floor(documents.length / WORTH_IT))
  if (!threads || others < 1) return undefined
  return async ({ taken }, keep) => {
    const task: Task = { run, documents, taken }
    const told = (message: unknown): void => {
      for (const { index, alone } of message as Told) {
        const input = documents[index]
        if (input) keep(input, alone)
      }
    }
    // a thread that fails leaves its files to the first one
    await Promise.allSettled(Array.from({ length: others }, () => threads.start(task, told)))
  }
}

/** More threads than this wait for each other rather than help. */
const MOST = 3

/** The work of a thread. */
export async function work(task: unknown, tell: (told: Told) => void): Promise<void> {
  const { run, documents, taken } = task as Task
  const { checker } = await prepared(run)
  const row = rowOf(documents, taken)
  const numbers = new Map(documents.map(({ file }, index) => [file, index]))
  for (let inputs = row.next(); inputs.length > 0; inputs = row.next()) {
    tell(inputs.map((input) => ({ index: numbers.get(input.file) ?? -1, alone: checker.alone(input) })))
  }
}
