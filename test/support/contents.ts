// Contents of documents and of copies of versions, from texts in memory.
import { copyName, type Contents } from '../../server/core/contents.ts'
import type { Workspace } from '../../server/core/workspace.ts'
import { engine } from './engine.ts'

/** `texts`: documents and copies by their paths, the copies below the root of the workspace. */
export function contentsFrom(texts: Readonly<Record<string, string>>, { byPath }: Workspace): Contents {
  return {
    copyOf: (path, version) => {
      const name = copyName(byPath.get(path)?.id ?? '', version)
      const text = name === undefined ? undefined : texts[name]
      return text === undefined ? (name === undefined ? undefined : null) : engine.copy(path, text, Buffer.from(text))
    },
    fingerprintOf: (path, item) => (texts[path] === undefined ? undefined : engine.fingerprint(engine.read(path, texts[path]), item)),
  }
}
