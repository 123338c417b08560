// `schema`: prints a kind, or the settings of a workspace, as plain JSON Schema in one language.
import type { Json } from '../core/json.ts'
import { readKindFile } from '../core/kinds/kindFile.ts'
import { writtenSchema } from '../core/kinds/writtenSchema.ts'
import { shownPath } from './inputs.ts'
import type { Context, ExitCode } from './io.ts'
import { kindNamed } from './kindNamed.ts'
import { engineFor } from './oneDocument.ts'
import { ownKinds } from './ownKinds.ts'

export async function schema(name: string, context: Context): Promise<ExitCode> {
  const { io: { stdout, cwd }, language } = context
  const [{ kinds }, { schemas }, own] = await Promise.all([engineFor([cwd], context), import('../bundled/schemas.ts'), ownKinds([cwd], [], (file) => shownPath(file, cwd))])
  const { file } = kindNamed(name, [...kinds.list, ...(kinds.settings ? [kinds.settings] : [])])
  const files = new Map<string, Json>([...Object.entries(schemas), ...[...own.texts].flatMap(([path, text]) => {
    const read = readKindFile(text)
    return 'json' in read ? [[path, read.json] as const] : []
  })])
  await stdout.write(`${JSON.stringify(writtenSchema(file, files, language), null, 2)}\n`)
  return 0
}
