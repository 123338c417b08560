// `clean`: heals a text that was pasted from a page. Prints it, or shows on a terminal what would change; a file is written only when that is asked for.
import { dirname, resolve } from 'node:path'
import { MAX_DOCUMENT } from '../core/bounds.ts'
import { healedInWords } from '../core/clean/inWords.ts'
import type { Cleaned } from '../core/clean/clean.ts'
import { CLEANED } from '../core/texts/clean.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { MISUSE } from '../core/texts/misuse.ts'
import { PLACEHOLDERS } from '../core/texts/commandLineHelp.ts'
import { DOCUMENT } from '../shell/host.ts'
import type { Given } from './commands.ts'
import { shownDiff } from './diff.ts'
import { enginePath, inputNamed, shownPath, type InputFile } from './inputs.ts'
import type { Context, ExitCode } from './io.ts'
import { misuse } from './misuse.ts'
import { engineFor } from './oneDocument.ts'
import { readFile, type Complaint, type ReadText } from './readFile.ts'
import { settingsWith } from './settings.ts'
import { fromStdin, nameForStdin } from './stdin.ts'
import { replaceText, writeWhole } from './writeWhole.ts'

export async function clean(file: string | undefined, given: Given, context: Context): Promise<ExitCode> {
  const { io, say, language } = context
  const piped = nameForStdin(file === undefined ? [] : [file], given)
  const name = piped ?? file
  if (name === undefined) throw misuse(MISUSE.argumentMissing, { argument: PLACEHOLDERS.file })
  if (given['write'] !== undefined && (piped !== undefined || given['output'] !== undefined)) throw misuse(piped === undefined ? CLEANED.writeTwice : CLEANED.writeStdin)
  const [input] = inputNamed(name, io.cwd).documents
  if (!input) return 2
  const read = textOf(input, piped === undefined ? undefined : await fromStdin(io.stdin, name))
  if ('complaint' in read) {
    await say(read.complaint.texts, read.complaint.values)
    return 2
  }
  const engine = settingsWith(await engineFor([io.cwd, dirname(input.file)], context), io.cwd).engineFor(input.file)
  const document = engine.read(enginePath(input), read.text)
  const cleaned = engine.clean(document)
  const isChanged = cleaned.text !== read.text
  const complaint = await handedOut(cleaned, read, input, { given, piped: piped !== undefined }, context)
  if (complaint) {
    await say(complaint.texts, complaint.values)
    return 2
  }
  const isShown = given['write'] === undefined && given['output'] === undefined && piped === undefined && io.stdout.isTTY
  if (!isChanged) await say(document.notation === 'yaml' ? CLEANED.notMarkdown : CLEANED.nothing)
  else await say(isShown ? CLEANED.would : CLEANED.healed, { what: healedInWords(cleaned, language) })
  if (isChanged && isShown) await say(CLEANED.notWritten)
  return 0
}

function textOf({ file, path }: InputFile, piped: ReadText | undefined): ReadText | { readonly complaint: Complaint } {
  if (!DOCUMENT.test(file)) return { complaint: { texts: SAID.notDocument, values: { path } } }
  const read = piped ?? readFile(file, path)
  if ('complaint' in read) return read
  if (read.doubt) return { complaint: read.doubt }
  return read.text.length > MAX_DOCUMENT ? { complaint: { texts: SAID.tooLarge, values: { path } } } : read
}

/** Writes where it is asked for, shows what changes to a person, and else prints the whole text. */
async function handedOut({ text }: Cleaned, read: ReadText, { file, path }: InputFile, { given, piped }: { readonly given: Given; readonly piped: boolean }, { io, say }: Context): Promise<Complaint | undefined> {
  const marked = (one: string): string => (read.hasMark ? `\ufeff${one}` : one)
  const { output, write, force } = given
  if (write !== undefined) {
    if (text === read.text) return undefined
    return read.isUtf8 ? replaceText(file, marked(read.text), marked(text), path) : { texts: SAID.notUtf8Kept, values: { path } }
  }
  if (typeof output === 'string') {
    const target = resolve(io.cwd, output)
    const complaint = await writeWhole(target, marked(text), shownPath(target, io.cwd), force === true)
    if (!complaint) await say(SAID.written, { path: shownPath(target, io.cwd) })
    return complaint
  }
  if (piped || !io.stdout.isTTY) await io.stdout.write(marked(text))
  else if (text !== read.text) await io.stdout.write(shownDiff(path, read.text, text, io))
  return undefined
}
