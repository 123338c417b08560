// What completion says of what it offers.
import type { Texts } from '../problem.ts'

export const COMPLETION = {
  required: { fi: 'tarvitaan', sv: 'behövs', en: 'needed' },
  recommended: { fi: 'suositellaan', sv: 'rekommenderas', en: 'recommended' },
  example: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  today: { fi: 'tänään', sv: 'i dag', en: 'today' },
  goal: { fi: 'tavoite {number}', sv: 'mål {number}', en: 'goal {number}' },
  newItem: { fi: 'uusi kohta', sv: 'ny punkt', en: 'new item' },
  newRow: { fi: 'uusi rivi', sv: 'ny rad', en: 'new row' },
  newTable: { fi: 'taulukko', sv: 'tabell', en: 'table' },
  allLines: { fi: 'kaikki rivit', sv: 'alla rader', en: 'all lines' },
  theme: { fi: 'teema', sv: 'tema', en: 'theme' },
  goalAttribute: { fi: 'mihin tavoitteeseen kohta liittyy', sv: 'vilket mål punkten hör till', en: 'the goal that the item belongs to' },
  themeAttribute: { fi: 'mihin teemaan kohta kuuluu', sv: 'vilket tema punkten hör till', en: 'the theme that the item belongs to' },
  aliasAttribute: { fi: 'toinen nimi, jolla tavoite tunnetaan', sv: 'ett annat namn på målet', en: 'another name of the goal' },
  nextLine: { fi: 'ohita tarkistus seuraavassa kohdassa', sv: 'hoppa över en kontroll i nästa punkt', en: 'skip a check in the next item' },
  wholeFile: { fi: 'ohita tarkistus koko asiakirjassa', sv: 'hoppa över en kontroll i hela dokumentet', en: 'skip a check in the whole document' },
  reason: { fi: 'syy', sv: 'orsak', en: 'reason' },
  family: { fi: 'kaikki ryhmän tarkistukset', sv: 'alla kontroller i gruppen', en: 'all checks of the family' },
} as const satisfies Readonly<Record<string, Texts>>

/** Attributes of items, as they are written in each language. */
export const ATTRIBUTES = {
  goal: { fi: 'tavoite', sv: 'mål', en: 'goal' },
  theme: { fi: 'teema', sv: 'tema', en: 'theme' },
  alias: { fi: 'alias', sv: 'alias', en: 'alias' },
} as const satisfies Readonly<Record<string, Texts>>
