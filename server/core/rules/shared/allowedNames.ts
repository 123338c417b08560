// Names that an organisation allows in its documents: of those who have agreed, and of those who have given their name to a place.
import type { DocumentView } from '../../view.ts'
import { plainLetters } from './givenNames.ts'

/** Tells of a name, in any case and with any marks, whether the settings allow it. */
export function allowing({ settings }: DocumentView): (name: string) => boolean {
  const allowed = new Set((settings?.allowedNames ?? []).map(wordsOf))
  return (name) => allowed.size > 0 && allowed.has(wordsOf(name))
}

const wordsOf = (name: string): string => plainLetters(name).split(/[^\p{L}]+/u).filter((word) => word !== '').join(' ')
