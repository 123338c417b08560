// What the documents of a run name beyond themselves: other documents of the workspace, and files that links lead to. Only what is named is looked for.
import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Facts } from '../../core/facts.ts'
import { workspaceOf, type Workspace } from '../../core/workspace.ts'
import { SETTINGS_FILE } from '../../shell/host.ts'
import { enginePath, shownPath, type InputFile } from '../inputs.ts'
import { readFile } from '../readFile.ts'

export interface Around {
  readonly cwd: string
  /** Folders all of whose documents are among those of the run. */
  readonly searched: readonly string[]
  /** The facts of a document that was not asked for. */
  readonly factsOf: (input: InputFile, text: string) => Facts | undefined
}

/** The workspace with the documents that its own ones name, wherever they stand in it, and with what is known to be missing. */
export async function withAround(workspace: Workspace, documents: readonly InputFile[], around: Around): Promise<Workspace> {
  const missing = missingFiles(workspace, around.cwd)
  const known = missing.size > 0 ? { ...workspace, missing } : workspace
  const lost = lostIds(workspace)
  if (lost.size === 0) return { ...known, isWhole: true }
  const files = await filesAround(documents.filter((input) => namesLost(input, workspace, lost)), documents, around.searched)
  if (files === undefined) return known
  const found = files.flatMap((file) => factsNamed(file, lost, around))
  return { ...workspaceOf([...workspace.byPath.values(), ...found]), ...(missing.size > 0 ? { missing } : {}), isWhole: true }
}

/** Linked files that are neither documents of the run nor on disk. Paths are those of the documents: from the working folder, or whole. */
function missingFiles({ byLink, byPath }: Workspace, cwd: string): ReadonlySet<string> {
  return new Set([...byLink.keys()].filter((path) => !byPath.has(path) && !existsSync(resolve(cwd, path))))
}

const namedBy = ({ references, derivedFrom }: Facts): readonly string[] => [...references, ...(derivedFrom ? [derivedFrom.id] : [])]

function lostIds({ byPath, byId, byFormerId }: Workspace): ReadonlySet<string> {
  return new Set([...byPath.values()].flatMap(namedBy).filter((id) => !byId.has(id) && !byFormerId.has(id)))
}

const namesLost = (input: InputFile, { byPath }: Workspace, lost: ReadonlySet<string>): boolean => {
  const facts = byPath.get(enginePath(input))
  return facts !== undefined && namedBy(facts).some((id) => lost.has(id))
}

/** More files than these are not looked through: then nobody knows what is nowhere. */
const MOST_FILES = 20_000

/** The other documents of the workspaces that some documents stand in. */
async function filesAround(naming: readonly InputFile[], documents: readonly InputFile[], searched: readonly string[]): Promise<readonly string[] | undefined> {
  const { findFiles } = await import('../../shell/findFiles.ts')
  const own = new Set(documents.map(({ file }) => file))
  const roots = new Set(naming.map(({ file }) => rootOf(dirname(file)) ?? dirname(file)))
  const files: string[] = []
  for (const root of roots) {
    if (searched.some((folder) => root === folder || root.startsWith(folder.endsWith(sep) ? folder : folder + sep))) continue
    files.push(...(await findFiles([root], root)).files.filter((file) => !own.has(file)))
    if (files.length > MOST_FILES) return undefined
  }
  return [...new Set(files)].sort()
}

/** The folder that a workspace begins with: the one that holds `.git`, or settings or kinds of ours. */
export function rootOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  const higher = above === folder ? undefined : rootOf(above)
  return higher ?? ([SETTINGS_FILE, '.pitkospuut'].some((name) => existsSync(join(folder, name))) ? folder : undefined)
}

/** Of a document that is only named the others know who it is, not what it says of projects: it was not asked for. */
function factsNamed(file: string, lost: ReadonlySet<string>, { cwd, factsOf }: Around): readonly Facts[] {
  const input = { file, path: shownPath(file, cwd), named: false }
  const found = readFile(file, input.path)
  if ('complaint' in found || ![...lost].some((id) => found.text.includes(id))) return []
  const facts = factsOf(input, found.text)
  if (!facts || ![facts.id ?? '', ...facts.formerIds].some((id) => lost.has(id))) return []
  const { project: _project, lists: _lists, ...rest } = facts
  return [{ ...rest, references: [], details: {} }]
}
