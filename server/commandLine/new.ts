// `new`: begins a document of a kind, empty or from another one, on standard output or in a new file.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Created, Misfit } from '../core/create/newDocument.ts'
import type { Engine } from '../core/engine.ts'
import { inWords, type Language, type Texts, type Values } from '../core/problem.ts'
import { withoutIdentity } from '../core/identity.ts'
import { fold } from '../core/kinds/labels.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { MISUSE } from '../core/texts/misuse.ts'
import { NEW_DOCUMENT } from '../core/texts/newDocument.ts'
import { DOCUMENT } from '../shell/host.ts'
import { BETWEEN, type Given } from './commands.ts'
import { enginePath, shownPath } from './inputs.ts'
import type { Context, ExitCode } from './io.ts'
import { kindNamed } from './kindNamed.ts'
import { plain } from './layout.ts'
import { rootOf } from './lint/around.ts'
import { misuse } from './misuse.ts'
import { notationIn } from './notation.ts'
import { engineFor, oneDocument } from './oneDocument.ts'
import { readFile } from './readFile.ts'
import { writeNew } from './writeWhole.ts'

/** An existing file is never replaced. What was asked for and is no part of the kind ends the command before anything is written. */
export async function newDocument(kindName: string, given: Given, context: Context): Promise<ExitCode> {
  const { io: { cwd, env, stdout }, say, language } = context
  const target = targetOf(given['output'], cwd)
  const from = typeof given['from'] === 'string' ? await oneDocument(given['from'], context) : undefined
  if (typeof given['from'] === 'string' && !from) return 2
  const engine = await engineFor([cwd, target?.folder ?? cwd], context)
  const kind = kindNamed(kindName, engine.kinds.list)
  const { today } = await import('../shell/nodeHost.ts')
  const notation = notationOf(given['to'], target?.file, cwd)
  const created = engine.create({
    kind, language, notation, today: today(env),
    ...(typeof given['title'] === 'string' ? { title: given['title'] } : {}), set: setFrom(given['set']),
    ...(from ? { from: from.view } : {}), isTaken: await takenIn(target?.folder ?? cwd, engine, cwd),
  })
  for (const misfit of created.misfits) await say(...aboutMisfit(misfit))
  if (created.misfits.length > 0) return 2
  if (!target) await stdout.write(created.text)
  else if (!(await written(created, target, context))) return 2
  await tellLeft(created, context, language)
  return 0
}

interface Target {
  /** Absolute. */
  readonly folder: string
  /** Absent when only the folder is given. */
  readonly file?: string
}

function targetOf(output: string | true | undefined, cwd: string): Target | undefined {
  if (typeof output !== 'string') return undefined
  const path = resolve(cwd, output)
  if (/[/\\]$/u.test(output) || isFolder(path)) return { folder: path }
  if (!DOCUMENT.test(path)) throw misuse(SAID.notDocument, { path: shownPath(path, cwd) })
  return { folder: dirname(path), file: path }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // why nothing can be written there is told when it is tried
    return false
  }
}

/** A file is never written in another notation than its name says. */
function notationOf(to: string | true | undefined, file: string | undefined, cwd: string): 'markdown' | 'yaml' {
  const named = file === undefined ? undefined : notationIn(file)
  const asked = to === 'yaml' || to === 'markdown' ? to : undefined
  if (file !== undefined && asked !== undefined && named !== asked) throw misuse(MISUSE.notation, { to: asked, path: shownPath(file, cwd) })
  return asked ?? named ?? 'markdown'
}

async function written({ text, fileName }: Created, { folder, file = join(folder, fileName) }: Target, { io: { cwd }, say }: Context): Promise<boolean> {
  const complaint = await writeNew(file, text, shownPath(file, cwd))
  await (complaint ? say(complaint.texts, complaint.values) : say(SAID.written, { path: shownPath(file, cwd) }))
  return complaint === undefined
}

function setFrom(option: string | true | undefined): Readonly<Record<string, string>> {
  const pairs = typeof option === 'string' ? option.split(BETWEEN) : []
  const names = new Set<string>()
  return Object.fromEntries(pairs.map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1) throw misuse(MISUSE.set, { given: withoutIdentity(pair) })
    const name = pair.slice(0, at).trim()
    if (names.has(fold(name))) throw misuse(MISUSE.setTwice, { given: withoutIdentity(name) })
    names.add(fold(name))
    return [name, pair.slice(at + 1)]
  }))
}

function aboutMisfit({ name, value, reason, meant = [] }: Misfit): readonly [Texts, Values] {
  const values = { name, value, meant: meant.join(', ') }
  if (reason === 'identity') return [NEW_DOCUMENT.identity, values]
  if (reason === 'twice') return [SAID.setAlike, values]
  if (reason === 'title') return [SAID.setAlike, { ...values, meant: '--title' }]
  if (reason === 'unknown') return [meant.length > 0 ? SAID.setUnknownNear : SAID.setUnknown, values]
  return [meant.length > 0 ? SAID.setMisfitOf : SAID.setMisfit, values]
}

async function tellLeft({ left }: Created, { io: { stderr }, say }: Context, language: Language): Promise<void> {
  if (left.length === 0) return
  await say(SAID.left)
  for (const { name } of left) await stderr.write(`  – ${plain(inWords({ fi: name, sv: name, en: name }, {}, language))}\n`)
}

/** True for files of the folder, and for ids (former ones too) that documents of its workspace have. */
async function takenIn(folder: string, engine: Engine, cwd: string): Promise<(idOrFileName: string) => boolean> {
  const root = rootOf(folder)
  const { findFiles } = await import('../shell/findFiles.ts')
  const files = root === undefined ? namesIn(folder).map((name) => join(folder, name)) : (await findFiles([root], root)).files
  const documents = files.filter((file) => DOCUMENT.test(file)).slice(0, MOST_FILES)
  const textOf = (file: string): string => {
    const read = readFile(file, file)
    return 'complaint' in read ? '' : read.text
  }
  const idsIn = (file: string, text: string): readonly string[] => {
    const facts = engine.facts(engine.read(enginePath({ file, path: shownPath(file, cwd) }), text))
    return facts ? [facts.id ?? '', ...facts.formerIds] : []
  }
  const isId = (name: string): boolean => documents.some((file) => {
    const text = textOf(file)
    return text.includes(name) && idsIn(file, text).includes(name)
  })
  // an id has no dot, and a file name has one: texts are read for ids alone, and none is kept
  return (name) => existsSync(join(folder, name)) || (!name.includes('.') && isId(name))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // a folder that is not there, or may not be read: why nothing can be written there is told when it is tried
    return []
  }
}

/** More files than these are not looked through. */
const MOST_FILES = 20_000
