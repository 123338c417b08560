// `model`: prints the canonical tree of a document.
import { modelText } from '../core/features/asData.ts'
import type { Context, ExitCode } from './io.ts'
import { oneDocument } from './oneDocument.ts'

export async function model(file: string, format: 'json' | 'yaml', context: Context): Promise<ExitCode> {
  const one = await oneDocument(file, context)
  if (!one) return 2
  await context.io.stdout.write(modelText(one.document, format))
  return 0
}
