// Words of the hovers: what is said of a place beside what schemas, rules and the glossary say of it.
import type { ValueType } from '../kinds/kind.ts'
import type { Texts } from '../problem.ts'

export const HOVER = {
  question: { fi: 'Apukysymys: {text}', sv: 'Hjälpfråga: {text}', en: 'Ask yourself: {text}' },
  example: { fi: 'Esimerkiksi: {text}', sv: 'Till exempel: {text}', en: 'For example: {text}' },
  values: { fi: 'Valittavissa: {text}', sv: 'Alternativ: {text}', en: 'Choices: {text}' },
  source: { fi: 'Lähde: {text}', sv: 'Källa: {text}', en: 'Source: {text}' },
  required: { fi: 'tarvitaan', sv: 'behövs', en: 'needed' },
  recommended: { fi: 'suositellaan', sv: 'rekommenderas', en: 'recommended' },
  optional: { fi: 'vapaaehtoinen', sv: 'frivillig', en: 'optional' },
  byStatus: { fi: 'luonnoksessa: {draft}; käytössä: {inUse}', sv: 'i utkast: {draft}; i bruk: {inUse}', en: 'in a draft: {draft}; in use: {inUse}' },

  shareOfTotal: { fi: '{share} % kokonaisuudesta ({total})', sv: '{share} % av helheten ({total})', en: '{share}% of the total ({total})' },
  sharesFit: { fi: 'Osat täsmäävät: {parts} = {total}', sv: 'Delarna stämmer: {parts} = {total}', en: 'The parts fit: {parts} = {total}' },
  sharesSum: { fi: 'Osat yhteensä: {sum}', sv: 'Delarna sammanlagt: {sum}', en: 'The parts add up to {sum}' },
  noAmount: { fi: 'Summaa ei ole vielä kirjoitettu.', sv: 'Beloppet har inte skrivits ännu.', en: 'The amount has not been written yet.' },
  promised: { fi: 'Luvattu täydennysaika: {age}', sv: 'Utlovad tid för komplettering: {age}', en: 'Promised to be completed: {age}' },
  started: { fi: 'alkoi {age}', sv: 'började {age}', en: 'started {age}' },
  starts: { fi: 'alkaa {age}', sv: 'börjar {age}', en: 'starts {age}' },
  ended: { fi: 'päättyi {age}', sv: 'slutade {age}', en: 'ended {age}' },
  ends: { fi: 'päättyy {age}', sv: 'slutar {age}', en: 'ends {age}' },
  about: { fi: 'noin {text}', sv: 'cirka {text}', en: 'about {text}' },
  inLog: { fi: 'Versiohistoriassa on {n}; viimeisin on {last}.', sv: 'I versionshistoriken {n}; den senaste är {last}.', en: 'In the version history: {n}; the latest is {last}.' },

  notFound: { fi: 'Tällä tunnisteella ei löydy asiakirjaa työtilasta.', sv: 'I arbetsytan finns inget dokument med den här beteckningen.', en: 'No document of the workspace has this identifier.' },
  notKnownYet: { fi: 'Tällä tunnisteella ei ole vielä löytynyt asiakirjaa.', sv: 'Inget dokument med den här beteckningen har hittats ännu.', en: 'No document with this identifier has been found yet.' },
  renamed: { fi: 'Asiakirjan tunniste on nyt ”{id}”.', sv: 'Dokumentets beteckning är nu ”{id}”.', en: 'The identifier of the document is now “{id}”.' },
  several: { fi: 'Sama tunniste on usealla asiakirjalla.', sv: 'Flera dokument har samma beteckning.', en: 'Several documents have this identifier.' },
  newer: { fi: 'Perustana on versio {old}; asiakirja on nyt versiossa {now}.', sv: 'Grunden är version {old}; dokumentet är nu i version {now}.', en: 'Based on version {old}; the document is now at version {now}.' },
  namedBy: { fi: 'Tähän viittaa {n}:', sv: '{n} hänvisar hit:', en: 'Referred to by {n}:' },
  nobody: { fi: 'Mikään työtilan asiakirja ei viittaa tähän.', sv: 'Inget dokument i arbetsytan hänvisar hit.', en: 'No document of the workspace refers to this.' },
  more: { fi: '… ja {n} muuta', sv: '… och {n} till', en: '… and {n} more' },
  version: { fi: 'versio {text}', sv: 'version {text}', en: 'version {text}' },

  served: { fi: 'Tätä tavoitetta palvelee {n}:', sv: 'Till målet hör {n}:', en: 'This goal is served by {n}:' },
  unserved: { fi: 'Tälle tavoitteelle ei ole vielä tuotosta.', sv: 'Målet har ännu ingen produkt.', en: 'This goal has no output yet.' },
  serves: { fi: 'Palvelee tavoitetta:', sv: 'Hör till målet:', en: 'Serves the goal:' },
  noGoal: {
    fi: 'Tässä asiakirjassa ei ole tavoitetta ”{tag}”.', sv: 'Dokumentet har inget mål ”{tag}”.', en: 'This document has no goal “{tag}”.',
  },
  itemId: { fi: 'Kohdan tunniste. Muut kohdat viittaavat tähän sillä.', sv: 'Punktens beteckning. Andra punkter hänvisar hit med den.', en: 'The identifier of the item. Others refer to it by this name.' },
  ruleOfFamily: { fi: 'Sääntöryhmä, 1 sääntö', sv: 'Regelgrupp, 1 regel', en: 'A family of 1 rule' },
  rulesOfFamily: { fi: 'Sääntöryhmä, {n} sääntöä', sv: 'Regelgrupp, {n} regler', en: 'A family of {n} rules' },

  why: { fi: 'Miksi tästä huomautetaan?', sv: 'Varför påpekas det här?', en: 'Why is this pointed out?' },
  whyAtAll: { fi: 'Miksi?', sv: 'Varför?', en: 'Why?' },
  page: { fi: 'Lue lisää', sv: 'Läs mer', en: 'Read more' },
} as const satisfies Readonly<Record<string, Texts>>

/** How a value of a type is written. */
export const TYPE_EXAMPLES: Readonly<Partial<Record<ValueType, Texts>>> = {
  money: { fi: '365 491 euroa', sv: '365 491 euro', en: '€365,491' },
  date: { fi: '9.10.2009', sv: '9.10.2009', en: '9.10.2009' },
  period: { fi: '1.5.2007–31.10.2009 tai kevät 2012', sv: '1.5.2007–31.10.2009 eller våren 2012', en: '1.5.2007–31.10.2009 or spring 2012' },
  duration: { fi: '1,5 kk', sv: '6 veckor', en: '6 weeks' },
  count: { fi: 'noin 120 lasta', sv: 'cirka 120 barn', en: 'about 120 children' },
  version: { fi: '1.0', sv: '1.0', en: '1.0' },
}

/** One and several of each unit; `{n}` is the number. */
export const UNITS = {
  day: { one: { fi: '1 päivä', sv: '1 dag', en: '1 day' }, many: { fi: '{n} päivää', sv: '{n} dagar', en: '{n} days' } },
  month: { one: { fi: '1 kuukausi', sv: '1 månad', en: '1 month' }, many: { fi: '{n} kuukautta', sv: '{n} månader', en: '{n} months' } },
  year: { one: { fi: '1 vuosi', sv: '1 år', en: '1 year' }, many: { fi: '{n} vuotta', sv: '{n} år', en: '{n} years' } },
  output: { one: { fi: '1 tuotos', sv: '1 produkt', en: '1 output' }, many: { fi: '{n} tuotosta', sv: '{n} produkter', en: '{n} outputs' } },
  item: { one: { fi: '1 kohta', sv: '1 punkt', en: '1 item' }, many: { fi: '{n} kohtaa', sv: '{n} punkter', en: '{n} items' } },
  document: { one: { fi: '1 asiakirja', sv: '1 dokument', en: '1 document' }, many: { fi: '{n} asiakirjaa', sv: '{n} dokument', en: '{n} documents' } },
  version: { one: { fi: '1 versio', sv: '1 version', en: '1 version' }, many: { fi: '{n} versiota', sv: '{n} versioner', en: '{n} versions' } },
} as const satisfies Readonly<Record<string, { readonly one: Texts; readonly many: Texts }>>

/** What the attributes of an item mean, by the names that they have in the three languages. */
export const ATTRIBUTES: readonly { readonly names: readonly string[]; readonly means: Texts }[] = [
  { names: ['goal', 'tavoite', 'mål'], means: { fi: 'Tavoite, jota tämä kohta palvelee: sen tunniste tai numero.', sv: 'Målet som punkten hör till: dess beteckning eller nummer.', en: 'The goal that this item serves: its identifier or number.' } },
  { names: ['theme', 'teema', 'tema'], means: { fi: 'Teema, jonka mukaan kohtia kootaan ja verrataan.', sv: 'Tema enligt vilket punkter samlas och jämförs.', en: 'The theme by which items are grouped and compared.' } },
  { names: ['weight', 'paino', 'vikt'], means: { fi: 'Paino: kuinka tärkeä kohta on muihin nähden.', sv: 'Vikt: hur viktig punkten är jämfört med de andra.', en: 'Weight: how important the item is compared with the others.' } },
  { names: ['perspective', 'nakokulma', 'näkökulma', 'perspektiv'], means: { fi: 'Kenen näkökulmasta kohta on kirjoitettu.', sv: 'Ur vems perspektiv punkten är skriven.', en: 'From whose perspective the item is written.' } },
  { names: ['alias'], means: { fi: 'Toinen nimi, jolla samasta asiasta puhutaan.', sv: 'Ett annat namn för samma sak.', en: 'Another name for the same thing.' } },
]

/** Before and after today. Finnish says "in" with the genitive. */
export const WHEN = {
  today: { fi: 'tänään', sv: 'i dag', en: 'today' },
  ago: { fi: '{length} sitten', sv: 'för {length} sedan', en: '{length} ago' },
  oneDay: { fi: '1 päivän kuluttua', sv: 'om 1 dag', en: 'in 1 day' },
  days: { fi: '{n} päivän kuluttua', sv: 'om {n} dagar', en: 'in {n} days' },
  months: { fi: '{n} kuukauden kuluttua', sv: 'om {n} månader', en: 'in {n} months' },
  years: { fi: '{n} vuoden kuluttua', sv: 'om {n} år', en: 'in {n} years' },
} as const satisfies Readonly<Record<string, Texts>>

/** From Sunday. */
export const WEEKDAYS: Readonly<Record<keyof Texts, readonly string[]>> = {
  fi: ['sunnuntai', 'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai'],
  sv: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
