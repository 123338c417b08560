// Which properties a kind asks for, in the present state of a document.
import type { Property } from '../../kinds/kind.ts'
import type { DocumentView } from '../../view.ts'

/** The properties with a role that the document is expected to have: required or recommended while it is a draft, or once it is in use. */
export function askedFor(view: DocumentView, role: string): readonly Property[] {
  return view.kind.root.properties.filter((property) => property.roles.includes(role) && isAsked(property, view))
}

/** True for a property that is not optional. */
export const isAsked = ({ need }: Property, { inUse }: DocumentView): boolean => need[inUse ? 'inUse' : 'draft'] !== 'optional'
