// The contents of other documents and of copies of versions, read when a rule asks for one of them.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { copyName, pathOfCopy, type Contents, type Copy } from '../../core/contents.ts'
import type { Engine } from '../../core/engine.ts'
import type { Workspace } from '../../core/workspace.ts'
import { sha256 } from '../../shell/nodeHost.ts'
import type { InputFile } from '../inputs.ts'
import { decoded, type Complaint, type ReadText } from '../readFile.ts'

export interface Reading {
  /** The folder that paths of documents are relative to. */
  readonly cwd: string
  readonly engineFor: (file: string) => Pick<Engine, 'read' | 'fingerprint'>
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
    sha256,
    copyOf: remembered((path: string, version: string) => copyIn(reading, workspace, path, version)),
    fingerprintOf: remembered((path: string, item: string | undefined) => {
      const found = reading.readText({ file: resolve(reading.cwd, path), path, named: false })
      return 'text' in found ? printOf(reading, path, path, found.text, item) : undefined
    }),
  }
}

/** The fingerprint of a text as the document at a path, read under a path. */
function printOf({ cwd, engineFor }: Reading, path: string, readAs: string, text: string, item?: string): string | null | undefined {
  const engine = engineFor(resolve(cwd, path))
  return engine.fingerprint(engine.read(readAs, text), item, sha256)
}

function copyIn(reading: Reading, { byPath }: Workspace, path: string, version: string): Copy | null | undefined {
  const facts = byPath.get(path)
  const names = (facts ? [facts.id ?? '', ...facts.formerIds] : []).flatMap((id) => copyName(id, version) ?? [])
  if (names.length === 0) return undefined
  const file = names.map((name) => above(dirname(resolve(reading.cwd, path)), name)).find((found) => found !== undefined)
  if (file === undefined) return null
  try {
    const bytes = readFileSync(file)
    const { text } = decoded(bytes, path)
    const fingerprint = printOf(reading, path, pathOfCopy(path, text), text)
    return { hash: sha256(bytes), ...(typeof fingerprint === 'string' ? { fingerprint } : {}) }
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
