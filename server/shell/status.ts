// The status of a document in words: which kind it is and why, or why none.
import { inWords, type Language } from '../core/problem.ts'
import type { Selection } from '../core/kinds/select.ts'
import { NO_KIND, OPENS, QUESTIONS, UNKNOWN_KIND, WHY } from '../core/texts/status.ts'
import type { DocumentStatus } from '../protocol/status.ts'

export function statusOf(uri: string, { kind, reason, guess, unknown }: Selection, language: Language): DocumentStatus {
  const { none, one, many } = QUESTIONS
  const said = {
    uri, explanation: inWords(WHY[reason], {}, language),
    questions: { none: none[language], one: one[language], many: many[language] }, opens: OPENS[language],
  }
  if (kind) return { ...said, kind: { id: kind.id, title: kind.titles[language] }, label: kind.titles[language] }
  if (guess) return { ...said, label: `${guess.titles[language]}?` }
  return { ...said, label: inWords(unknown ? UNKNOWN_KIND : NO_KIND, {}, language) }
}

/** True when two statuses say the same. */
export const sameStatus = (a: DocumentStatus | undefined, b: DocumentStatus): boolean => a !== undefined && a.kind?.id === b.kind?.id && a.label === b.label && a.explanation === b.explanation
