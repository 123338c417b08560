// The documents of the workspace that are not open: read in small portions, never kept; what stays is where they are and how often they changed.
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { DOCUMENT, type Host } from './host.ts'

/** A file that is a document of a kind. `revision` changes whenever its findings may have changed. */
export interface ClosedFile {
  readonly uri: string
  readonly path: string
  readonly revision: number
}

/** Milliseconds of work after which other messages get their turn. */
const PORTION = 10

/** Runs over files without ever keeping the server busy for long. `stale` ends it early. */
export async function eachFile(uris: readonly string[], host: Host, stale: () => boolean, visit: (uri: string) => Promise<void>): Promise<void> {
  let begun = performance.now()
  for (const uri of uris) {
    if (stale()) return
    await visit(uri)
    if (performance.now() - begun < PORTION) continue
    await new Promise<void>((resume) => host.later(resume))
    begun = performance.now()
  }
}

/** Reads a file into a document; undefined when it is gone or no document. */
export async function readClosed(engine: Engine, host: Host, uri: string, path: string): Promise<Document | undefined> {
  if (!DOCUMENT.test(path)) return undefined
  const text = await host.read(uri)
  return text === undefined ? undefined : engine.read(path, text)
}

