// Checks files one by one: first for what each tells of itself, then against what all tell. Keeps little of what it has read.
import type { Checked } from '../../core/check.ts'
import type { Document } from '../../core/document.ts'
import type { Language } from '../../core/problem.ts'
import type { Facts, Workspace } from '../../core/workspace.ts'
import { SAID } from '../../core/texts/commandLine.ts'
import { enginePath, type InputFile } from '../inputs.ts'
import type { Complaint, ReadText } from '../readFile.ts'
import { linted, type LintedFile } from './linted.ts'

/** What the checker asks of the engine. */
export interface Checking {
  readonly read: (path: string, text: string) => Document
  readonly facts: (document: Document) => Facts | undefined
  readonly check: (document: Document, workspace: Workspace, today: string) => Checked
}

export interface CheckerOptions {
  /** ISO date. */
  readonly today: string
  /** Language of the messages; each document's own when absent. */
  readonly asked?: Language
  readonly wanted: (code: string) => boolean
  readonly readText: (input: InputFile) => ReadText | { readonly complaint: Complaint }
}

export interface Checker {
  /** What a file tells of itself; undefined for a file of no kind and for one that cannot be read, which `check` tells. */
  readonly facts: (input: InputFile) => Facts | undefined
  /** To be called once a file, after the facts of all. */
  readonly check: (input: InputFile, workspace: Workspace) => LintedFile | Complaint
}

export function createChecker(engine: Checking, { today, asked, wanted, readText }: CheckerOptions): Checker {
  // A document is read for its facts, and again for its check unless it was kept: a few are read once, many do not fill the memory.
  const kept = new Map<string, Document>()
  const failed = new Map<string, Complaint>()
  let room = KEPT_TEXT
  const read = (input: InputFile): Document | undefined => {
    const found = readText(input)
    if ('complaint' in found) {
      failed.set(input.file, found.complaint)
      return undefined
    }
    const document = engine.read(enginePath(input), found.text)
    if (!found.doubt) return document
    if (input.named || document.selection.reason !== 'none' || document.selection.unknown) failed.set(input.file, found.doubt)
    return engine.read(enginePath(input), '')
  }
  const guarded = <T>(input: InputFile, run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      failed.set(input.file, { texts: SAID.crashed, values: { path: input.path, detail: error instanceof Error ? error.message : String(error) } })
      return undefined
    }
  }
  return {
    facts: (input) => guarded(input, () => {
      const document = read(input)
      if (!document) return undefined
      if (room >= document.text.length) {
        room -= document.text.length
        kept.set(input.file, document)
      }
      return engine.facts(document)
    }),
    check: (input, workspace) => {
      const result = guarded(input, () => {
        const document = failed.has(input.file) ? undefined : (kept.get(input.file) ?? read(input))
        kept.delete(input.file)
        return document && linted(input.path, document, engine.check(document, workspace, today), asked, wanted)
      })
      return failed.get(input.file) ?? result ?? { texts: SAID.crashed, values: { path: input.path, detail: '' } }
    },
  }
}

/**
 * Characters of the documents that are kept between the two readings. Their trees weigh about 25 times as much in bytes, and keeping thousands
 * costs the garbage collector what reading again costs.
 */
const KEPT_TEXT = 200_000

export const isComplaint = (result: LintedFile | Complaint): result is Complaint => 'texts' in result
