// A type that no kind has: with it nothing else can be checked.
import { replaceSpan } from '../../edit/lines.ts'
import { shortened } from '../../schemaProblems.ts'
import type { SelectionRule } from '../rule.ts'

export const rule: SelectionRule = {
  scope: 'selection',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Tyyppiä ”{given}” ei tunneta, joten sisältöä ei voida tarkistaa. Tunnetut tyypit ovat: {known}.',
      sv: 'Typen ”{given}” är inte känd, så innehållet kan inte kontrolleras. De kända typerna är: {known}.',
      en: 'The type “{given}” is not known, so the content cannot be checked. The known types are: {known}.',
    },
    near: {
      fi: 'Tyyppiä ”{given}” ei tunneta, joten sisältöä ei voida tarkistaa. Tarkoititko ”{near}”?',
      sv: 'Typen ”{given}” är inte känd, så innehållet kan inte kontrolleras. Menade du ”{near}”?',
      en: 'The type “{given}” is not known, so the content cannot be checked. Did you mean “{near}”?',
    },
  },
  reason: {
    fi: 'Tyypistä riippuu, mitä osioita ehdotetaan ja mitä tarkistetaan.',
    sv: 'Av typen beror vilka avsnitt som föreslås och vad som kontrolleras.',
    en: 'The type decides which sections are offered and what is checked.',
  },
  source: 'Asiakirjatyyppien kuvaukset: tyypin nimi valitsee kuvauksen',
  asks: 'nothing: it reads how the kind was chosen',
  fixes: { main: { title: { fi: 'Vaihda tyypiksi ”{near}”', sv: 'Byt typen till ”{near}”', en: 'Change the type to “{near}”' }, safe: false } },
  *check({ unknown }, start) {
    if (!unknown) return
    const { value, at, nearest, known } = unknown
    const place = at ? { block: start.block, ...at } : start
    const values = { given: shortened(value), known }
    if (nearest === undefined) yield { place, values }
    else yield { place, message: 'near', values: { ...values, near: nearest }, fixes: at ? [{ edits: (source) => [replaceSpan(source, at, nearest)] }] : [] }
  },
}
