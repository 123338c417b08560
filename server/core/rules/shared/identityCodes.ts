// The personal identity codes of a block, as places; and what is written instead of one.
import { clueOf } from '../../clue.ts'
import { findIdentityCodes, type CodeSort } from '../../identity.ts'
import type { Block, Place } from '../../node.ts'
import type { Texts } from '../../problem.ts'

export interface PlacedCode {
  readonly place: Place
  readonly sort: CodeSort
}

/** For `view.perSource`, with `DATE_OF_BIRTH`. */
export function identityCodes(text: string, _where: object, block: Block): readonly PlacedCode[] | undefined {
  const found = findIdentityCodes(text)
  return found.length === 0 ? undefined : found.map(({ start, end, sort }) => ({ place: { block, start, end }, sort }))
}

/** How a code begins. */
export const DATE_OF_BIRTH = clueOf(/(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d/)

export const CODE_REMOVED: Texts = { fi: 'henkilötunnus poistettu', sv: 'personbeteckning borttagen', en: 'personal identity code removed' }
