// Contents of documents and of copies of versions, from texts in memory.
import { createHash } from 'node:crypto'
import { copyName, pathOfCopy, type Contents } from '../../server/core/contents.ts'
import { fingerprintOf, fingerprintOfItem } from '../../server/core/fingerprint.ts'
import type { Workspace } from '../../server/core/workspace.ts'
import { engine } from './engine.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** `texts`: documents and copies by their paths, the copies below the root of the workspace. */
export function contentsFrom(texts: Readonly<Record<string, string>>, { byPath }: Workspace): Contents {
  const printOf = (path: string, text: string, item?: string): string | null | undefined => {
    const view = engine.view(engine.read(path, text), '2026-11-22')
    return view && (item === undefined ? fingerprintOf(view, sha256) : (fingerprintOfItem(view, item, sha256) ?? null))
  }
  return {
    sha256,
    copyOf: (path, version) => {
      const name = copyName(byPath.get(path)?.id ?? '', version)
      const text = name === undefined ? undefined : texts[name]
      const fingerprint = text === undefined ? undefined : printOf(pathOfCopy(path, text), text)
      return text === undefined ? (name === undefined ? undefined : null) : { hash: sha256(text), ...(typeof fingerprint === 'string' ? { fingerprint } : {}) }
    },
    fingerprintOf: (path, item) => (texts[path] === undefined ? undefined : printOf(path, texts[path], item)),
  }
}
