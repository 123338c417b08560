// `model`: prints the canonical tree of a document.
import { modelOf } from '../core/model.ts'
import type { Context, ExitCode } from './io.ts'
import { oneDocument } from './oneDocument.ts'

export async function model(file: string, format: 'json' | 'yaml', context: Context): Promise<ExitCode> {
  const one = await oneDocument(file, context)
  if (!one) return 2
  const { content, memo } = one.document
  const tree = content ? modelOf(content, memo) : {}
  if (format === 'json') await context.io.stdout.write(`${JSON.stringify(tree, null, 2)}\n`)
  else {
    const { stringify } = await import('yaml')
    await context.io.stdout.write(stringify(tree, { lineWidth: 0 }))
  }
  return 0
}
