// The status of a document in words: which kind it is and why, or why none.
import { inWords, type Language } from '../core/problem.ts'
import type { Selection } from '../core/kinds/select.ts'
import { NO_KIND, UNKNOWN_KIND, WHY } from '../core/texts/status.ts'
import type { DocumentStatus } from '../protocol/status.ts'

export function statusOf(uri: string, { kind, reason, guess, unknown }: Selection, language: Language): DocumentStatus {
  const why = inWords(WHY[reason], {}, language)
  if (kind) return { uri, kind: { id: kind.id, title: kind.titles[language] }, label: kind.titles[language], explanation: why }
  if (guess) return { uri, label: `${guess.titles[language]}?`, explanation: why }
  return { uri, label: inWords(unknown ? UNKNOWN_KIND : NO_KIND, {}, language), explanation: why }
}

/** True when two statuses say the same. */
export const sameStatus = (a: DocumentStatus | undefined, b: DocumentStatus): boolean => a !== undefined && a.kind?.id === b.kind?.id && a.label === b.label && a.explanation === b.explanation
