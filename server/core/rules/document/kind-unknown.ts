// A type that no kind has: with it nothing else can be checked.
import { shortened } from '../../schemaProblems.ts'
import type { SelectionRule } from '../rule.ts'

export const rule: SelectionRule = {
  scope: 'selection',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Tyyppiä ”{given}” ei tunneta, joten sisältöä ei voida tarkistaa. Tunnetut tyypit ovat: {known}.',
      sv: 'Typen ”{given}” är inte känd, så innehållet kan inte granskas. De kända typerna är: {known}.',
      en: 'The type “{given}” is not known, so the content cannot be checked. The known types are: {known}.',
    },
    near: {
      fi: 'Tyyppiä ”{given}” ei tunneta, joten sisältöä ei voida tarkistaa. Tarkoititko ”{near}”?',
      sv: 'Typen ”{given}” är inte känd, så innehållet kan inte granskas. Menade du ”{near}”?',
      en: 'The type “{given}” is not known, so the content cannot be checked. Did you mean “{near}”?',
    },
  },
  reason: {
    fi: 'Tyypistä riippuu, mitä osioita ehdotetaan ja mitä tarkistetaan.',
    sv: 'Av typen beror vilka avsnitt som föreslås och vad som granskas.',
    en: 'The type decides which sections are offered and what is checked.',
  },
  source: 'Asiakirjatyyppien kuvaukset: tyypin nimi valitsee kuvauksen',
  asks: 'nothing: it reads how the kind was chosen',
  *check({ unknown }, start) {
    if (!unknown) return
    const { value, at, nearest, known } = unknown
    const place = at ? { block: start.block, ...at } : start
    const values = { given: shortened(value), known }
    yield nearest === undefined ? { place, values } : { place, message: 'near', values: { ...values, near: nearest } }
  },
}
