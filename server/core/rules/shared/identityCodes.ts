// The personal identity codes of a block, as places; and what is written instead of one.
import { findIdentityCodes, type CodeSort } from '../../identity.ts'
import type { Block, Place } from '../../node.ts'
import type { Texts } from '../../problem.ts'

export interface PlacedCode {
  readonly place: Place
  readonly sort: CodeSort
}

/** For `view.perSource`. */
export function identityCodes(text: string, _where: object, block: Block): readonly PlacedCode[] | undefined {
  const found = findIdentityCodes(text)
  return found.length === 0 ? undefined : found.map(({ start, end, sort }) => ({ place: { block, start, end }, sort }))
}

export const CODE_REMOVED: Texts = { fi: 'henkilötunnus poistettu', sv: 'personbeteckning borttagen', en: 'personal identity code removed' }
