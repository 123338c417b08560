// Reads the one document that a command is about, with the kinds that apply where it stands.
import { dirname } from 'node:path'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import type { DocumentView } from '../core/view.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { DOCUMENT } from '../shell/host.ts'
import { loadEngine } from '../shell/loadEngine.ts'
import { enginePath, inputNamed, shownPath } from './inputs.ts'
import type { Context } from './io.ts'
import { ownKinds } from './ownKinds.ts'
import { readFile } from './readFile.ts'
import { settingsWith } from './settings.ts'

export interface OneDocument {
  readonly engine: Engine
  readonly document: Document
  readonly view: DocumentView
  /** Absolute. */
  readonly file: string
}

/** The document with its view; undefined, with a message, when the file cannot be read or is of no kind. */
export async function oneDocument(name: string, context: Context): Promise<OneDocument | undefined> {
  const { io: { cwd }, say } = context
  const [input] = inputNamed(name, cwd).documents
  const read = input && (DOCUMENT.test(input.file) ? readFile(input.file, input.path) : { complaint: { texts: SAID.notDocument, values: { path: input.path } } })
  if (!input || !read) return undefined
  const complaint = 'complaint' in read ? read.complaint : read.doubt
  if (complaint || 'complaint' in read) {
    if (complaint) await say(complaint.texts, complaint.values)
    return undefined
  }
  const engine = settingsWith(await engineFor([cwd, dirname(input.file)], context), cwd).engineFor(input.file)
  const document = engine.read(enginePath(input), read.text)
  const { today } = await import('../shell/nodeHost.ts')
  const view = engine.view(document, today(context.io.env))
  if (view) return { engine, document, view, file: input.file }
  await say(document.selection.kind ? SAID.tooLarge : SAID.noKind, { path: input.path })
  return undefined
}

/** The engine with the own kinds of folders and of those above them. What is wrong with a kind is told, and `lint` tells why. */
export async function engineFor(folders: readonly string[], { io: { cwd }, say }: Context): Promise<Engine> {
  const shown = (file: string): string => shownPath(file, cwd)
  const own = await ownKinds(folders, [], shown)
  const { engine, faults } = await loadEngine(own.texts, () => import('../core/kinds/compile.ts'))
  for (const { texts, values } of own.complaints) await say(texts, values)
  for (const file of new Set(faults.map(({ file: name }) => own.files.get(name) ?? name))) await say(SAID.brokenKind, { path: shown(file) })
  return engine
}
