// Finds the kinds of document that an organisation describes itself: in `.pitkospuut/kinds/` of a folder and of the folders above it.
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KindFault } from '../core/kinds/schemaFiles.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { KIND_FILE } from '../shell/host.ts'
import type { KindTexts } from '../shell/loadEngine.ts'
import { codeOf, reasonOf } from './faults.ts'
import { readFile, type Complaint } from './readFile.ts'

export interface OwnKinds {
  /** By name below `.pitkospuut/kinds/`, as references between kind files use them. */
  readonly texts: KindTexts
  /** Where each of them stands. */
  readonly files: ReadonlyMap<string, string>
  /** Files whose name another one has taken already. */
  readonly clashes: readonly { readonly file: string; readonly text: string; readonly fault: KindFault }[]
  readonly complaints: readonly Complaint[]
}

/** Reads the kind files of folders and of all above them up to the one that holds `.git`, nearest first, and those that were named. */
export async function ownKinds(folders: readonly string[], named: readonly string[], shown: (file: string) => string): Promise<OwnKinds> {
  const texts = new Map<string, string>()
  const files = new Map<string, string>()
  const clashes: OwnKinds['clashes'][number][] = []
  const complaints: Complaint[] = []
  const found = await kindFilesAbove(folders, (home, error) => complaints.push({ texts: SAID.unreadableFolder, values: { path: shown(home), reason: reasonOf(error), code: codeOf(error) } }))
  for (const file of new Set([...named, ...found])) {
    const read = readFile(file, shown(file))
    const complaint = 'complaint' in read ? read.complaint : read.doubt
    if (complaint) complaints.push(complaint)
    if ('complaint' in read || read.doubt) continue
    const name = nameOf(file)
    if (!texts.has(name)) {
      texts.set(name, read.text)
      files.set(name, file)
    } else if (texts.get(name) !== read.text) clashes.push({ file, text: read.text, fault: { reason: 'duplicate', pointer: '/kind/id', detail: name } })
  }
  return { texts, files, clashes, complaints }
}

/** `closed` is told of a home that is there and cannot be looked through. */
async function kindFilesAbove(folders: readonly string[], closed: (home: string, error: unknown) => void): Promise<readonly string[]> {
  const homes = [...new Set(folders.flatMap(withAbove))].map((folder) => join(folder, '.pitkospuut', 'kinds'))
  const namesIn = (home: string): Promise<readonly string[]> => readdir(home, { recursive: true }).catch((error: unknown) => {
    if (!ABSENT.has(codeOf(error))) closed(home, error)
    return []
  })
  const found = await Promise.all(homes.map(async (home) => (await namesIn(home)).filter((name) => name.endsWith('.schema.json')).sort().map((name) => join(home, name))))
  return found.flat()
}

/** There is no such home: nothing of its name, or a file on the way to it. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

function withAbove(folder: string): readonly string[] {
  const above = dirname(folder)
  return existsSync(join(folder, '.git')) || above === folder ? [folder] : [folder, ...withAbove(above)]
}

function nameOf(file: string): string {
  const path = file.replaceAll('\\', '/')
  const inHome = KIND_FILE.test(path) ? path.slice(path.lastIndexOf('.pitkospuut/kinds/') + '.pitkospuut/kinds/'.length) : undefined
  return inHome ?? path.slice(path.lastIndexOf('/') + 1)
}
