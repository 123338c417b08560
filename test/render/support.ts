// Converts a document as a person would, with the bundled kinds.
import assert from 'node:assert/strict'
import type { Document } from '../../server/core/document.ts'
import type { Engine } from '../../server/core/engine.ts'
import { inWords } from '../../server/core/problem.ts'
import { convert } from '../../server/core/render/convert.ts'
import { engine as bundledEngine } from '../support/engine.ts'

export interface Conversion {
  readonly document: Document
  /** What is told about it, in Finnish. */
  readonly lost: readonly string[]
}

export function converted(document: Document, to: 'yaml' | 'markdown', engine: Engine = bundledEngine): Conversion {
  const view = engine.view(document, '2026-11-22')
  assert.ok(view, `of no kind: ${document.text}`)
  const { text, lost } = convert(document, view, to)
  return { document: engine.read(document.path.replace(/\.\w+$/u, to === 'yaml' ? '.yaml' : '.md'), text), lost: lost.map(({ message, values }) => inWords(message, values, 'fi')) }
}
