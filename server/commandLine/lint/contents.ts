// The contents of other documents and of copies of versions, read when a rule asks for one of them.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { copyName, type Contents, type Copy } from '../../core/contents.ts'
import type { Engine } from '../../core/engine.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { InputFile } from '../inputs.ts'
import { decoded, type Complaint, type ReadText } from '../readFile.ts'

export interface Reading {
  /** The folder that paths of documents are relative to. */
  readonly cwd: string
  readonly engineFor: (file: string) => Pick<Engine, 'read' | 'fingerprint' | 'copy'>
  readonly readText: (input: InputFile) => ReadText | { readonly complaint: Complaint }
}

/** Adds to an index the contents of its documents and of their copies. What was asked for is remembered, as fingerprints only. */
export function withContents(reading: Reading): (workspace: Workspace) => Workspace {
  const known = new WeakMap<Workspace, Workspace>()
  return (workspace) => {
    const whole = known.get(workspace) ?? { ...workspace, contents: contentsOf(reading, workspace) }
    known.set(workspace, whole)
    return whole
  }
}

function contentsOf(reading: Reading, workspace: Workspace): Contents {
  return {
    copyOf: remembered((path: string, version: string) => copyIn(reading, workspace, path, version)),
    fingerprintOf: remembered((path: string, item: string | undefined) => {
      const found = reading.readText({ file: resolve(reading.cwd, path), path, named: false })
      if (!('text' in found)) return undefined
      const engine = engineOf(reading, path)
      return engine.fingerprint(engine.read(path, found.text), item)
    }),
  }
}

const engineOf = ({ cwd, engineFor }: Reading, path: string): ReturnType<Reading['engineFor']> => engineFor(resolve(cwd, path))

function copyIn(reading: Reading, { byPath }: Workspace, path: string, version: string): Copy | null | undefined {
  const facts = byPath.get(path)
  const names = (facts ? [facts.id ?? '', ...facts.formerIds] : []).flatMap((id) => copyName(id, version) ?? [])
  if (names.length === 0) return undefined
  const file = names.map((name) => above(dirname(resolve(reading.cwd, path)), name)).find((found) => found !== undefined)
  if (file === undefined) return null
  try {
    const bytes = readFileSync(file)
    return engineOf(reading, path).copy(path, decoded(bytes, path).text, bytes)
  } catch {
    return undefined
  }
}

/** A file below a folder or the nearest one above it that has it. */
function above(folder: string, name: string): string | undefined {
  const file = join(folder, name)
  if (existsSync(file)) return file
  const parent = dirname(folder)
  return parent === folder ? undefined : above(parent, name)
}

function remembered<B extends string | undefined, T>(compute: (path: string, of: B) => T): (path: string, of: B) => T {
  const known = new Map<string, T>()
  return (path, of) => {
    const key = `${path}\0${of ?? ''}`
    if (!known.has(key)) known.set(key, compute(path, of))
    return known.get(key) as T
  }
}
