// `convert`: writes a document in the other notation.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { inWords } from '../core/problem.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { MISUSE } from '../core/texts/misuse.ts'
import type { Given } from './commands.ts'
import { shownPath } from './inputs.ts'
import type { Context, ExitCode } from './io.ts'
import { plain } from './layout.ts'
import { misuse } from './misuse.ts'
import { notationIn } from './notation.ts'
import { oneDocument } from './oneDocument.ts'
import { writeWhole } from './writeWhole.ts'

/** Prints, or saves with `-o`. What the other notation cannot hold is told on standard error. */
export async function convert(file: string, { to, output, force }: Given, context: Context): Promise<ExitCode> {
  if (typeof output === 'string' && force !== true) expectNotation(resolve(context.io.cwd, output), String(to), context)
  const one = await oneDocument(file, context)
  if (!one) return 2
  const { io, say, language } = context
  const { convert: converted } = await import('../core/render/convert.ts')
  const { refusedForCode } = await import('../core/features/converting.ts')
  const held = refusedForCode(one.document, one.engine.knowing(() => undefined).check(one.document, undefined, one.view.today).problems)
  if (held) {
    await say(held.refused, held.values)
    return 2
  }
  const { text, lost } = converted(one.document, one.view, to === 'yaml' ? 'yaml' : 'markdown')
  if (typeof output !== 'string') await io.stdout.write(text)
  else {
    const target = resolve(io.cwd, output)
    const complaint = await writeWhole(target, text, shownPath(target, io.cwd), force === true)
    if (complaint) {
      await say(complaint.texts, complaint.values)
      return 2
    }
    await say(SAID.written, { path: shownPath(target, io.cwd) })
  }
  if (lost.length > 0) await say(SAID.lost)
  for (const { message, values } of lost) await io.stderr.write(`  – ${plain(inWords(message, values, language))}\n`)
  return 0
}

/** A new file is written in the notation that its name says; what is there already is refused for that alone. */
function expectNotation(target: string, to: string, { io: { cwd } }: Context): void {
  const named = notationIn(target)
  if (named !== undefined && named !== to && !existsSync(target)) throw misuse(MISUSE.notation, { to, path: shownPath(target, cwd) })
}
