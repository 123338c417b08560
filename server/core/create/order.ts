// The order in which a new document says things: of itself, of its project, then as the kind has it.
import { COMMON } from '../common.ts'
import type { Kind, Property } from '../kinds/kind.ts'

/** Keys before sections; the version log, which grows, last. */
export function inOrder({ root }: Kind): readonly Property[] {
  return root.properties.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function rankOf({ key, roles, body }: Property): number {
  const leading = LEADING.indexOf(key)
  if (leading >= 0) return leading
  if (roles.includes('project')) return LEADING.length
  if (roles.includes('versions')) return LEADING.length + LAST
  return LEADING.length + (body === 'frontmatter' ? 1 : 2)
}

const LEADING: readonly string[] = [COMMON.type, COMMON.id, COMMON.title, COMMON.language, COMMON.status, COMMON.version, COMMON.date]
const LAST = 3
