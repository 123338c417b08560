// What was healed, as a sentence's list: `liitettyjä luettelokohtia 14, sivunumeroita ja ylätunnisteita 2`.
import { inWords, type Language } from '../problem.ts'
import { HEALED } from '../texts/clean.ts'
import type { Cleaned } from './clean.ts'

export const healedInWords = ({ healed }: Cleaned, language: Language): string => healed.map(([name, n]) => inWords(HEALED[name], { n }, language)).join(', ')
