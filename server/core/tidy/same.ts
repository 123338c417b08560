// Whether two texts of a document say the same: their trees, but for the Markdown that prose of it is written with.
import { contentOf } from '../fingerprint.ts'
import { propertyOf } from '../kinds/kind.ts'
import { differences } from '../render/reread.ts'
import type { DocumentView } from '../view.ts'

export function saysTheSame(one: DocumentView, other: DocumentView): boolean {
  if (one.kind !== other.kind) return false
  const { keys, missing, added } = differences(one, other)
  const isProse = keys.every((key) => propertyOf(one.kind.root, key)?.type === 'text')
  return isProse && (keys.length + missing.length + added.length === 0 || contentOf(one) === contentOf(other))
}
