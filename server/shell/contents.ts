// What the session knows of the contents of documents and of copies of versions: read when a rule has asked for one, remembered as fingerprints.
import { copyName, type Contents, type Copy } from '../core/contents.ts'
import type { Facts } from '../core/facts.ts'
import { affect, engineFor } from './affected.ts'
import { COPIES, textOf } from './host.ts'
import type { Means } from './session.ts'
import { decoded, folderOf } from './uris.ts'

export interface SessionContents {
  /** What rules may ask. What is not known yet is read, and the findings that it concerns are told again. */
  readonly known: Contents
  /** A document says something else now, or nothing any more. */
  readonly changed: (uri: string, facts: Facts | undefined) => void
  /** A copy of a version, or a folder of copies, has changed. */
  readonly copyChanged: (uri: string) => void
  /** The kinds have changed, and with them what documents say. */
  readonly clear: () => void
}

export function createContents(means: () => Means): SessionContents {
  const prints = remembered<string | null>(means)
  const copies = remembered<Copy | null>(means)
  const known: Contents = {
    copyOf: (path, version) => {
      const facts = means().state.index.workspace().byPath.get(path)
      return facts && copies.get([path, version, facts.id, ...facts.formerIds].join('\0'), () => copyFor(means(), facts, version), () => [path])
    },
    fingerprintOf: (path, item) => {
      const { state } = means()
      const uri = state.index.uriOf(path)
      const open = uri === undefined ? undefined : state.open.get(uri)
      if (uri === undefined || !state.loaded) return undefined
      if (open) return engineFor(state.loaded, uri).fingerprint(open.document, item)
      const read = async (): Promise<string | null | undefined> => printOf(means(), uri, path, await means().host.read(uri), item)
      return prints.get([path, item].join('\0'), read, () => reviewersOf(means(), path))
    },
  }
  return {
    known,
    changed: (uri, facts) => {
      const path = facts?.path ?? means().state.index.closedAt(uri)?.path
      if (path === undefined) return
      prints.forget(`${path}\0`)
      tell(means(), reviewersOf(means(), path).filter((other) => other !== path))
    },
    copyChanged: (uri) => {
      const id = COPIES.exec(decoded(uri))?.[1]
      const { byPath, byId, byFormerId } = means().state.index.workspace()
      const concerned = (id === undefined ? [...byPath.values()] : [...(byId.get(id) ?? []), ...(byFormerId.get(id) ?? [])]).filter((facts) => facts.copies)
      for (const { path } of concerned) copies.forget(`${path}\0`)
      tell(means(), concerned.map(({ path }) => path))
    },
    clear: () => {
      copies.forget('')
      prints.forget('')
    },
  }
}

interface Remembered<T> {
  /** What was read; undefined while it is not known. The first to ask has it read, and then those that it concerns are told. */
  readonly get: (key: string, read: () => Promise<T | undefined>, concerns: () => readonly string[]) => T | undefined
  /** Forgets what begins so, and what is being read of it. */
  readonly forget: (beginning: string) => void
}

function remembered<T>(means: () => Means): Remembered<T> {
  /** `value` is absent while it is read. */
  const slots = new Map<string, { value?: T | undefined }>()
  return {
    get: (key, read, concerns) => {
      const known = slots.get(key)
      if (known) return known.value
      const slot: { value?: T | undefined } = {}
      slots.set(key, slot)
      read().then((value) => {
        slot.value = value
        if (value !== undefined && slots.get(key) === slot) tell(means(), concerns())
      }).catch((error: unknown) => means().effects.failed('reading contents', error))
      return undefined
    },
    forget: (beginning) => {
      for (const key of [...slots.keys()]) if (key.startsWith(beginning)) slots.delete(key)
    },
  }
}

function tell(means: Means, paths: readonly string[]): void {
  const uris = paths.flatMap((path) => means.state.index.uriOf(path) ?? [])
  if (uris.length > 0) affect(means, uris)
}

/** The documents that have reviewed the one at a path. */
function reviewersOf({ state }: Means, path: string): readonly string[] {
  const { byPath, byReference } = state.index.workspace()
  const facts = byPath.get(path)
  const ids = facts ? [facts.id ?? '', ...facts.formerIds] : []
  return [...new Set(ids.flatMap((id) => (byReference.get(id) ?? []).filter(({ reviewed }) => reviewed?.includes(id)).map((other) => other.path)))]
}

/** The fingerprint of a text that is read as the document at a URI, under a path. */
function printOf({ state }: Means, uri: string, path: string, text: string | undefined, item: string | undefined): string | null | undefined {
  if (text === undefined || !state.loaded) return undefined
  const engine = engineFor(state.loaded, uri)
  return engine.fingerprint(engine.read(path, text), item)
}

/** The copy of a version, in the folder of the document or the nearest one above it; null when there is none. */
async function copyFor(means: Means, facts: Facts, version: string): Promise<Copy | null | undefined> {
  const file = await copyFile(means, facts, version)
  const { state } = means
  return file && state.loaded && engineFor(state.loaded, file.of).copy(facts.path, textOf(file.bytes), file.bytes)
}

/** The file of that copy, by its URI, with that of its document; null when there is none. */
export async function copyFile(means: Means, { id, formerIds, path }: Facts, version: string): Promise<{ readonly uri: string; readonly of: string; readonly bytes: Uint8Array } | null | undefined> {
  const { state, host } = means
  const uri = state.index.uriOf(path)
  const names = (id === undefined ? formerIds : [id, ...formerIds]).flatMap((one) => copyName(one, version) ?? [])
  if (uri === undefined || names.length === 0) return undefined
  for (const name of names) {
    for (const folder of foldersAbove(uri, folderOf(state.folders, uri)?.uri)) {
      const file = `${folder}/${name}`
      const bytes = await host.bytes(file)
      if (bytes) return { uri: file, of: uri, bytes }
    }
  }
  return null
}

/** The folder of a file and those around it, up to the folder of the workspace. */
function foldersAbove(uri: string, top: string | undefined): readonly string[] {
  const folder = uri.slice(0, uri.lastIndexOf('/'))
  return top === undefined || folder.length <= top.length ? [folder] : [folder, ...foldersAbove(folder, top)]
}
