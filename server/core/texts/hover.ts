// Words of the hovers: what is said of a place beside what schemas, rules and the glossary say of it.
import type { ValueType } from '../kinds/kind.ts'
import type { Texts } from '../problem.ts'

export const HOVER = {
  question: { fi: 'Apukysymys: {text}', sv: 'Hjälpfråga: {text}', en: 'Ask yourself: {text}' },
  example: { fi: 'Esimerkiksi: {text}', sv: 'Till exempel: {text}', en: 'For example: {text}' },
  values: { fi: 'Valittavissa: {text}', sv: 'Alternativ: {text}', en: 'Choices: {text}' },
  source: { fi: 'Lähde: {text}', sv: 'Källa: {text}', en: 'Source: {text}' },
  items: { fi: '{n} kohtaa', sv: '{n} punkter', en: '{n} items' },
  oneItem: { fi: '1 kohta', sv: '1 punkt', en: '1 item' },
  required: { fi: 'tarvitaan', sv: 'behövs', en: 'needed' },
  recommended: { fi: 'suositellaan', sv: 'rekommenderas', en: 'recommended' },
  optional: { fi: 'vapaaehtoinen', sv: 'frivillig', en: 'optional' },
  byStatus: { fi: 'luonnoksessa: {draft}; käytössä: {inUse}', sv: 'i utkast: {draft}; i bruk: {inUse}', en: 'in a draft: {draft}; in use: {inUse}' },

  shareOfTotal: { fi: '{share} % kokonaisuudesta ({total})', sv: '{share} % av helheten ({total})', en: '{share}% of the total ({total})' },
  sharesFit: { fi: 'Osat täsmäävät: {parts} = {total}', sv: 'Delarna stämmer: {parts} = {total}', en: 'The parts fit: {parts} = {total}' },
  sharesSum: { fi: 'Osat yhteensä: {sum}', sv: 'Delarna sammanlagt: {sum}', en: 'The parts add up to {sum}' },
  noAmount: { fi: 'Summaa ei ole vielä kirjoitettu.', sv: 'Beloppet har inte skrivits ännu.', en: 'The amount has not been written yet.' },
  promised: { fi: 'Luvattu täydennysaika: {age}', sv: 'Utlovad tid för komplettering: {age}', en: 'Promised time of completion: {age}' },
  started: { fi: 'alkoi {age}', sv: 'började {age}', en: 'started {age}' },
  starts: { fi: 'alkaa {age}', sv: 'börjar {age}', en: 'starts {age}' },
  ended: { fi: 'päättyi {age}', sv: 'slutade {age}', en: 'ended {age}' },
  ends: { fi: 'päättyy {age}', sv: 'slutar {age}', en: 'ends {age}' },
  about: { fi: 'noin {text}', sv: 'cirka {text}', en: 'about {text}' },
  inLog: { fi: 'Versiohistoriassa {n}; viimeisin on {last}.', sv: 'I versionshistoriken {n}; den senaste är {last}.', en: 'In the version history: {n}; the latest is {last}.' },

  notFound: { fi: 'Tällä tunnisteella ei löydy asiakirjaa työtilasta.', sv: 'I arbetsytan finns inget dokument med detta id.', en: 'No document of the workspace has this identifier.' },
  notKnownYet: { fi: 'Tällä tunnisteella ei ole vielä löytynyt asiakirjaa.', sv: 'Inget dokument med detta id har hittats ännu.', en: 'No document with this identifier has been found yet.' },
  renamed: { fi: 'Asiakirjan tunniste on nyt ”{id}”.', sv: 'Dokumentets id är nu ”{id}”.', en: 'The identifier of the document is now “{id}”.' },
  several: { fi: 'Sama tunniste on usealla asiakirjalla.', sv: 'Flera dokument har samma id.', en: 'Several documents have this identifier.' },
  newer: { fi: 'Perustana on versio {old}; asiakirja on nyt versiossa {now}.', sv: 'Grunden är version {old}; dokumentet är nu i version {now}.', en: 'Based on version {old}; the document is now at version {now}.' },
  namedBy: { fi: 'Tähän viittaa {n}:', sv: 'Hänvisas till av {n}:', en: 'Referred to by {n}:' },
  documents: { fi: '{n} asiakirjaa', sv: '{n} dokument', en: '{n} documents' },
  oneDocument: { fi: '1 asiakirja', sv: '1 dokument', en: '1 document' },
  nobody: { fi: 'Mikään työtilan asiakirja ei viittaa tähän.', sv: 'Inget dokument i arbetsytan hänvisar hit.', en: 'No document of the workspace refers to this.' },
  more: { fi: '… ja {n} muuta', sv: '… och {n} till', en: '… and {n} more' },
  version: { fi: 'versio {text}', sv: 'version {text}', en: 'version {text}' },

  why: { fi: 'Miksi tästä huomautetaan?', sv: 'Varför anmärks det här?', en: 'Why is this remarked on?' },
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
  version: { one: { fi: '1 versio', sv: '1 version', en: '1 version' }, many: { fi: '{n} versiota', sv: '{n} versioner', en: '{n} versions' } },
} as const satisfies Readonly<Record<string, { readonly one: Texts; readonly many: Texts }>>

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
