// Names of the municipalities and wellbeing services counties of Finland, as they are written in a language.
import counties from '../../schemas/shared/counties.json' with { type: 'json' }
import known from '../../schemas/shared/municipalities.json' with { type: 'json' }
import type { Language } from './problem.ts'

interface Municipality {
  readonly fi: string
  readonly sv?: string
}

/** In the order of the alphabet; in Swedish the Swedish name where there is one. */
export const municipalityNames = (language: Language): readonly string[] =>
  (known.municipalities as readonly Municipality[]).map(({ fi, sv }) => (language === 'sv' ? (sv ?? fi) : fi))

export const countyNames = (language: Language): readonly string[] => counties.counties.map((names) => names[language])
