// Counts in words: questions, and how much of a document is done.
import { inWords, type Language } from './problem.ts'
import { CHECKLIST } from './texts/checklist.ts'
import { QUESTIONS } from './texts/status.ts'

export const questionsInWords = (n: number, language: Language): string =>
  inWords(n === 0 ? QUESTIONS.none : n === 1 ? QUESTIONS.one : QUESTIONS.many, { n }, language)

/** `7 osaa 11:stä valmiina, 2 aloitettu, 3 kysymystä`. */
export function progressInWords({ done, started, total, questions }: { readonly done: number; readonly started: number; readonly total: number; readonly questions: number }, language: Language): string {
  const asked = questionsInWords(questions, language)
  if (total === 0) return asked
  const isAll = done === total
  const text = isAll ? (total === 1 ? CHECKLIST.onlyPartDone : CHECKLIST.allDone) : done === 1 ? CHECKLIST.onePartDone : CHECKLIST.partsDone
  const begun = started === 0 ? [] : [inWords(started === 1 ? CHECKLIST.onePartStarted : CHECKLIST.partsStarted, { n: started }, language)]
  return [inWords(text, { done, total, of: outOf(total) }, language), ...begun, asked].join(', ')
}

/** A number in the Finnish elative, by the vowels of the word that it is read as: `8:sta`, `11:stä`, `100:sta`. */
export function outOf(n: number): string {
  const last = n % 10
  const isBack = last === 0 ? n % 100 === 0 : last === 2 || last === 3 || last === 6 || last === 8
  return `${n}:${isBack ? 'sta' : 'stä'}`
}
