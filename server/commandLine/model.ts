// `model`: prints the canonical tree of a document.
import { withoutCodes } from '../core/identity.ts'
import { modelOf } from '../core/model.ts'
import type { Context, ExitCode } from './io.ts'
import { oneDocument } from './oneDocument.ts'

export async function model(file: string, format: 'json' | 'yaml', context: Context): Promise<ExitCode> {
  const one = await oneDocument(file, context)
  if (!one) return 2
  const { content, memo } = one.document
  const tree = content ? withoutCodesIn(modelOf(content, memo)) : {}
  if (format === 'json') await context.io.stdout.write(`${JSON.stringify(tree, null, 2)}\n`)
  else {
    const { stringify } = await import('yaml')
    await context.io.stdout.write(stringify(tree, { lineWidth: 0 }))
  }
  return 0
}

/** The same tree with personal identity codes left out of its texts and keys: it is read by other programs, and kept. */
function withoutCodesIn(value: unknown): unknown {
  if (typeof value === 'string') return withoutCodes(value)
  if (Array.isArray(value)) return value.map(withoutCodesIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [withoutCodes(key), withoutCodesIn(held)]))
}
