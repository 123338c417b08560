// Contents of documents and of copies of versions, from texts in memory.
import { copyName, pathOfCopy, type Contents } from '../../server/core/contents.ts'
import type { Workspace } from '../../server/core/workspace.ts'
import { sha256 } from '../../server/shell/nodeHost.ts'
import { engine } from './engine.ts'

export { sha256 }


/** `texts`: documents and copies by their paths, the copies below the root of the workspace. */
export function contentsFrom(texts: Readonly<Record<string, string>>, { byPath }: Workspace): Contents {
  const printOf = (path: string, text: string, item?: string): string | null | undefined => engine.fingerprint(engine.read(path, text), item, sha256)
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
