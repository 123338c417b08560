// A document that comes over standard input under a name.
import { MISUSE } from '../core/texts/misuse.ts'
import { DOCUMENT } from '../shell/host.ts'
import type { Given } from './commands.ts'
import { misuse } from './misuse.ts'
import { decoded, type ReadText } from './readFile.ts'

/** The name under which standard input is read; undefined when files are. */
export function nameForStdin(paths: readonly string[], { stdin, 'stdin-filename': name }: Given): string | undefined {
  if (stdin === undefined && name !== undefined) throw misuse(MISUSE.nameWithoutStdin)
  if (stdin === undefined) return undefined
  if (paths.length > 0) throw misuse(MISUSE.stdinPaths)
  if (typeof name !== 'string' || !DOCUMENT.test(name)) throw misuse(MISUSE.stdinName)
  return name
}

export async function fromStdin(stdin: AsyncIterable<Uint8Array>, path: string): Promise<ReadText> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return decoded(Buffer.concat(chunks), path)
}
