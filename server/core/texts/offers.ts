// What an editor offers at findings whose matter lies in another document.
import type { OfferName, Texts } from '../problem.ts'

/** `{language}`, `{name}` of the other document, `{version}`. An ellipsis: something is asked first. */
export const OFFERS: Readonly<Record<OfferName | 'copy' | 'since', Texts>> = {
  sister: { fi: 'Tee kieliversio tästä asiakirjasta…', sv: 'Gör en språkversion av det här dokumentet…', en: 'Make a language version of this document…' },
  followUp: { fi: 'Tee loppuarvio tämän pohjalta…', sv: 'Gör en slutbedömning utgående från det här…', en: 'Make the end analysis from this one…' },
  compare: { fi: 'Vertaa asiakirjaan {name}', sv: 'Jämför med {name}', en: 'Compare with {name}' },
  copy: { fi: 'Vertaa version {version} kopioon', sv: 'Jämför med kopian av version {version}', en: 'Compare with the copy of version {version}' },
  since: { fi: 'Katso, mitä asiakirjassa {name} on muuttunut version {version} jälkeen', sv: 'Se vad som har ändrats i {name} efter version {version}', en: 'See what has changed in {name} since version {version}' },
  risk: { fi: 'Lisää uhka asiakirjan {name} riskeihin', sv: 'Lägg till hotet bland riskerna i {name}', en: 'Add the threat to the risks in {name}' },
}
