// The schema of a kind as a file for other programs, as `schema` prints it.
import type { Json } from '../json.ts'
import { readKindFile } from '../kinds/kindFile.ts'
import { display } from '../kinds/labels.ts'
import type { Kinds } from '../kinds/select.ts'
import { writtenSchema } from '../kinds/writtenSchema.ts'
import type { Language } from '../problem.ts'
import { slugOf } from '../slug.ts'

/** The text, and a name for the file without its ending; undefined where there is no such kind. `own`: texts of the workspace's kind files by their names. */
export function kindSchema({ list, settings }: Kinds, bundled: Readonly<Record<string, Json>>, own: ReadonlyMap<string, string>, id: string, language: Language): { readonly text: string; readonly name: string } | undefined {
  const kind = [...list, ...(settings ? [settings] : [])].find((one) => one.id === id)
  if (!kind) return undefined
  const files = new Map<string, Json>(Object.entries(bundled))
  for (const [name, text] of own) {
    const read = readKindFile(text)
    if ('json' in read) files.set(name, read.json)
  }
  return { text: `${JSON.stringify(writtenSchema(kind.file, files, language), null, 2)}\n`, name: `${slugOf(display(kind.labels, language)) || kind.id}.schema` }
}
