// How a text of no kind is read while it is cleaned: as a document without sections of its own, so that whatever looks at form can look at it.
import type { Kinds } from '../kinds/select.ts'
import { loadKind } from '../kinds/load.ts'

const FILE = 'plain.schema.json'

/** Every text is of this kind, whatever it says of itself. */
export function plainKinds({ commonKeys }: Kinds): Kinds {
  const { loaded } = loadKind(FILE, new Map([[FILE, { kind: { id: 'plain', files: [] }, type: 'object', properties: {} }]]))
  return { list: loaded ? [{ ...loaded.kind, validate: () => [] }] : [], globs: [{ kind: 'plain', matches: () => true }], commonKeys }
}
