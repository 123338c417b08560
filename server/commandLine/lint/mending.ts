// `--fix` and `--fix-dry-run`: makes the safe changes of every document, and writes them or shows them.
import { MAX_DOCUMENT } from '../../core/bounds.ts'
import { mendAll } from '../../core/edit/mend.ts'
import type { Engine } from '../../core/engine.ts'
import { inWords, type Problem } from '../../core/problem.ts'
import { MENDED } from '../../core/texts/commandLine.ts'
import { SAID } from '../../core/texts/commandLineSaid.ts'
import { workspaceOf, type Workspace } from '../../core/workspace.ts'
import { shownDiff } from '../diff.ts'
import { enginePath, type InputFile } from '../inputs.ts'
import type { Context } from '../io.ts'
import type { Complaint, ReadText } from '../readFile.ts'
import { replaceText } from '../writeWhole.ts'

/** `write`: into the files. `show`: as a diff on standard output. `print`: the text itself on standard output, for standard input. */
export type MendingMode = 'write' | 'show' | 'print'

export interface MendingOptions {
  readonly mode: MendingMode
  readonly today: string
  readonly wanted: (code: string) => boolean
  readonly readText: (input: InputFile) => ReadText | { readonly complaint: Complaint }
  readonly engineFor: (input: InputFile) => Engine
}

/**
 * Mends documents one by one, all of them known to each other as they were before. `texts` gets what changed files hold now, or would hold.
 * Gives why some could not be written; what cannot be read is complained about when the documents are checked.
 */
export async function mend(documents: readonly InputFile[], options: MendingOptions, texts: Map<string, string>, context: Context): Promise<readonly Complaint[]> {
  const workspace = workspaceOfAll(documents, options)
  const complaints: Complaint[] = []
  let count = 0
  for (const input of documents) {
    const one = mended(input, workspace, options)
    if (!one) continue
    const complaint = one.after === one.before ? undefined : one.isUtf8 ? await given(one, input, options.mode, context) : { texts: SAID.notUtf8Kept, values: { path: input.path } }
    if (options.mode === 'print') await context.io.stdout.write(marked(one.after, one))
    if (complaint) complaints.push(complaint)
    else if (one.after !== one.before) {
      texts.set(input.file, one.after)
      count += one.problems.length
      await sayMended(one.problems, input.path, options.mode, context)
    }
  }
  if (count > 0 || complaints.length === 0) await context.say(count === 0 ? MENDED.nothing : options.mode === 'show' ? MENDED.wouldAll : MENDED.all, { n: count, files: texts.size })
  return complaints
}

interface OneMended extends ReadText {
  readonly before: string
  readonly after: string
  readonly problems: readonly Problem[]
}

/** Undefined for what cannot be read, or not whole. */
function mended(input: InputFile, workspace: Workspace, { readText, engineFor, wanted, today }: MendingOptions): OneMended | undefined {
  const found = readText(input)
  if ('complaint' in found || found.doubt || found.text.length > MAX_DOCUMENT) return undefined
  const engine = engineFor(input)
  const done = unlessThrown(() => mendAll(engine.read(enginePath(input), found.text), {
    read: engine.read,
    check: (one) => engine.check(one, workspace, today).problems,
    view: (one) => engine.view(one, today),
  }, wanted))
  return { ...found, before: found.text, after: done?.document.text ?? found.text, problems: done?.mended ?? [] }
}

/** A fault of ours is told when the document is checked; its text stays. */
function unlessThrown<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

function workspaceOfAll(documents: readonly InputFile[], { readText, engineFor }: MendingOptions): Workspace {
  return workspaceOf(documents.flatMap((input) => {
    const found = readText(input)
    if ('complaint' in found || found.doubt) return []
    const engine = engineFor(input)
    return unlessThrown(() => engine.facts(engine.read(enginePath(input), found.text))) ?? []
  }))
}

const marked = (text: string, { hasMark }: ReadText): string => (hasMark ? `\ufeff${text}` : text)

async function given(one: OneMended, { file, path }: InputFile, mode: MendingMode, { io }: Context): Promise<Complaint | undefined> {
  if (mode === 'write') return replaceText(file, marked(one.before, one), marked(one.after, one), path)
  if (mode === 'show') await io.stdout.write(shownDiff(path, one.before, one.after, io))
  return undefined
}

async function sayMended(problems: readonly Problem[], path: string, mode: MendingMode, { say, language }: Context): Promise<void> {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  const codes = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, n]) => (n === 1 ? code : inWords(MENDED.times, { code, n }, language))).join(', ')
  await say(mode === 'show' ? MENDED.would : MENDED.file, { path, n: problems.length, codes })
}
