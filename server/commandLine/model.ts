// `model`: prints the canonical tree of a document.
import { locator, type Document } from '../core/document.ts'
import type { Json } from '../core/json.ts'
import { valueOf } from '../core/value.ts'
import type { Context, ExitCode } from './io.ts'
import { oneDocument } from './oneDocument.ts'

export async function model(file: string, format: 'json' | 'yaml', context: Context): Promise<ExitCode> {
  const one = await oneDocument(file, context)
  if (!one) return 2
  const tree = modelOf(one.document)
  if (format === 'json') await context.io.stdout.write(`${JSON.stringify(tree, null, 2)}\n`)
  else {
    const { stringify } = await import('yaml')
    await context.io.stdout.write(stringify(tree, { lineWidth: 0 }))
  }
  return 0
}

/** The tree in normal form (schemas/README.md), sections that the kind does not know under `extra`. */
export function modelOf(document: Document): Json {
  const { content, memo } = document
  if (!content) return {}
  const extra = content.extras.map((section) => ({ heading: section.title, level: section.pieces[0]?.level ?? 0, text: textUnder(document, section) }))
  return { ...(valueOf(content.root, memo) as object), ...(extra.length > 0 ? { extra } : {}) }
}

type Extra = NonNullable<Document['content']>['extras'][number]

/** The Markdown under a heading as written, its sub-headings included, with `\n` for line ends. */
function textUnder(document: Document, { pieces }: Extra): string {
  const at = locator(document)
  const all = document.content?.body?.outline.pieces ?? []
  const own = pieces[0]
  const last = pieces.at(-1)
  if (!own || !last) return ''
  const start = own.heading ? at({ block: own.heading.block, start: own.heading.form.start, end: own.heading.form.end }).end : (document.content?.body?.start ?? 0)
  const next = all[all.indexOf(last) + 1]?.heading
  const end = next ? at({ block: next.block, start: next.form.start, end: next.form.end }).start : document.text.length
  return document.text.slice(start, end).replace(/\r\n?/gu, '\n').trim()
}
