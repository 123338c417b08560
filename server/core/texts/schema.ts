// Messages for what a schema says against a document. `{name}` is the property, `{given}` what stands in the document.
import type { Texts } from '../problem.ts'

export const SCHEMA_TEXTS = {
  required: { fi: 'Tieto ”{name}” puuttuu. {hint}', sv: 'Uppgiften ”{name}” saknas. {hint}', en: '“{name}” is missing. {hint}' },
  enum: {
    fi: '”{given}” ei ole tunnettu arvo kohdassa ”{name}”. Käytä jotakin näistä: {allowed}.',
    sv: '”{given}” är inget känt värde för ”{name}”. Använd något av dessa: {allowed}.',
    en: '“{given}” is not a known value of “{name}”. Use one of these: {allowed}.',
  },
  enumNear: {
    fi: '”{given}” ei ole tunnettu arvo kohdassa ”{name}”. Tarkoititko ”{near}”? Mahdolliset arvot: {allowed}.',
    sv: '”{given}” är inget känt värde för ”{name}”. Menade du ”{near}”? Möjliga värden: {allowed}.',
    en: '“{given}” is not a known value of “{name}”. Did you mean “{near}”? Possible values: {allowed}.',
  },
  type: {
    fi: 'Kohtaan ”{name}” kuuluu {expected}, mutta siinä on ”{given}”.',
    sv: '”{name}” ska vara {expected}, men här står ”{given}”.',
    en: '“{name}” should be {expected}, but here it says “{given}”.',
  },
  typeShape: { fi: 'Kohtaan ”{name}” kuuluu {expected}.', sv: '”{name}” ska vara {expected}.', en: '“{name}” should be {expected}.' },
  additionalProperties: {
    fi: 'Tämä asiakirjatyyppi ei tunne tietoa ”{given}”. Se säilyy, mutta sitä ei tarkisteta.',
    sv: 'Den här dokumenttypen känner inte till uppgiften ”{given}”. Den bevaras men kontrolleras inte.',
    en: 'This kind of document does not know “{given}”. It is kept, but not checked.',
  },
  unknownNear: {
    fi: 'Tämä asiakirjatyyppi ei tunne tietoa ”{given}”. Tarkoititko ”{near}”?',
    sv: 'Den här dokumenttypen känner inte till uppgiften ”{given}”. Menade du ”{near}”?',
    en: 'This kind of document does not know “{given}”. Did you mean “{near}”?',
  },
  knownTwice: {
    fi: 'Tieto ”{near}” on jo annettu ylempänä, ja ”{given}” tarkoittaa samaa. Yhdistä ne: vain ylempi tarkistetaan.',
    sv: 'Uppgiften ”{near}” finns redan längre upp, och ”{given}” betyder detsamma. Slå ihop dem: bara den övre kontrolleras.',
    en: '“{near}” is given further up already, and “{given}” means the same. Merge them: only the upper one is checked.',
  },
  pattern: {
    fi: '”{given}” ei ole oikeaa muotoa kohdassa ”{name}”. Sallittu muoto: {limit}',
    sv: '”{given}” har inte rätt form för ”{name}”. Tillåten form: {limit}',
    en: '“{given}” does not have the form of “{name}”. Allowed form: {limit}',
  },
  empty: { fi: '”{name}” on vielä tyhjä. Täydennä se.', sv: '”{name}” är ännu tomt. Fyll i det.', en: '“{name}” is still empty. Fill it in.' },
  minLength: { fi: '”{name}” on liian lyhyt: vähintään {limit} merkkiä.', sv: '”{name}” är för kort: minst {limit} tecken.', en: '“{name}” is too short: at least {limit} characters.' },
  maxLength: { fi: '”{name}” on liian pitkä: enintään {limit} merkkiä.', sv: '”{name}” är för lång: högst {limit} tecken.', en: '“{name}” is too long: at most {limit} characters.' },
  minItems: { fi: 'Kohdassa ”{name}” on liian vähän kohtia: vähintään {limit}.', sv: '”{name}” har för få punkter: minst {limit}.', en: '“{name}” has too few items: at least {limit}.' },
  maxItems: { fi: 'Kohdassa ”{name}” on liikaa kohtia: enintään {limit}.', sv: '”{name}” har för många punkter: högst {limit}.', en: '“{name}” has too many items: at most {limit}.' },
  minimum: { fi: '”{name}” on liian pieni: vähintään {limit}.', sv: '”{name}” är för litet: minst {limit}.', en: '“{name}” is too small: at least {limit}.' },
  maximum: { fi: '”{name}” on liian suuri: enintään {limit}.', sv: '”{name}” är för stort: högst {limit}.', en: '“{name}” is too large: at most {limit}.' },
  uniqueItems: { fi: 'Kohdassa ”{name}” sama tieto on kahdesti.', sv: 'I ”{name}” finns samma uppgift två gånger.', en: '“{name}” has the same thing twice.' },
  minProperties: { fi: 'Täydennä ainakin yksi tieto kohtaan ”{name}”.', sv: 'Fyll i minst en uppgift i ”{name}”.', en: 'Fill in at least one part of “{name}”.' },
  anyOf: { fi: 'Kohta ”{name}” ei vastaa mitään sallituista vaihtoehdoista.', sv: '”{name}” motsvarar inget av de tillåtna alternativen.', en: '“{name}” matches none of the allowed alternatives.' },
  oneOf: { fi: 'Kohta ”{name}” ei vastaa mitään sallituista vaihtoehdoista.', sv: '”{name}” motsvarar inget av de tillåtna alternativen.', en: '“{name}” matches none of the allowed alternatives.' },
  other: { fi: 'Kohta ”{name}” ei ole asiakirjatyypin kuvauksen mukainen.', sv: '”{name}” följer inte beskrivningen av dokumenttypen.', en: '“{name}” does not follow the description of this kind.' },
} as const satisfies Readonly<Record<string, Texts>>

/** What the changes are called that the schema suggests. */
export const SCHEMA_FIXES = {
  required: { fi: 'Lisää ”{name}”', sv: 'Lägg till ”{name}”', en: 'Add “{name}”' },
  enum: { fi: 'Vaihda arvoksi ”{near}”', sv: 'Byt värdet till ”{near}”', en: 'Change the value to “{near}”' },
  rename: { fi: 'Vaihda nimeksi ”{near}”', sv: 'Byt namnet till ”{near}”', en: 'Change the name to “{near}”' },
} as const satisfies Readonly<Record<string, Texts>>

export type SchemaCode = keyof typeof SCHEMA_TEXTS

/** What a value of each type is, as the end of a sentence. */
export const TYPE_NAMES: Readonly<Record<string, Texts>> = {
  text: { fi: 'teksti', sv: 'text', en: 'text' },
  string: { fi: 'teksti', sv: 'text', en: 'text' },
  slug: { fi: 'tunniste (pieniä kirjaimia, numeroita ja väliviivoja)', sv: 'en beteckning (små bokstäver, siffror och bindestreck)', en: 'an identifier (lower-case letters, digits and hyphens)' },
  version: { fi: 'versionumero, esimerkiksi 1.0', sv: 'ett versionsnummer, till exempel 1.0', en: 'a version number, for example 1.0' },
  reference: { fi: 'toisen asiakirjan tunniste', sv: 'ett annat dokuments beteckning', en: 'the identifier of another document' },
  references: { fi: 'luettelo tunnisteita', sv: 'en lista med beteckningar', en: 'a list of identifiers' },
  number: { fi: 'luku, esimerkiksi 120', sv: 'ett tal, till exempel 120', en: 'a number, for example 120' },
  boolean: { fi: 'kyllä tai ei', sv: 'ja eller nej', en: 'yes or no' },
  money: { fi: 'rahasumma, esimerkiksi 365 491 euroa', sv: 'ett belopp, till exempel 365 491 euro', en: 'an amount of money, for example 365 491 euros' },
  date: { fi: 'päivämäärä, esimerkiksi 1.5.2007', sv: 'ett datum, till exempel 1.5.2007', en: 'a date, for example 1.5.2007' },
  period: { fi: 'ajanjakso, esimerkiksi 1.5.2007–31.10.2009', sv: 'en period, till exempel 1.5.2007–31.10.2009', en: 'a period, for example 1.5.2007–31.10.2009' },
  duration: { fi: 'kesto, esimerkiksi 1,5 kk', sv: 'en längd, till exempel 1,5 mån', en: 'a duration, for example 1.5 months' },
  count: { fi: 'lukumäärä, esimerkiksi 120 lasta', sv: 'ett antal, till exempel 120 barn', en: 'a count, for example 120 children' },
  list: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  array: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  item: { fi: 'luettelokohta', sv: 'en punkt', en: 'an item' },
  matrix: { fi: 'taulukko: vaiheet riveinä, toimijat sarakkeina', sv: 'en tabell: skeden som rader, aktörer som kolumner', en: 'a table: phases as rows, actors as columns' },
  object: { fi: 'nimettyjä tietoja, kukin omalla rivillään muodossa ”nimi: tieto”', sv: 'namngivna uppgifter, var och en på egen rad i formen ”namn: uppgift”', en: 'named parts, each on its own line as “name: value”' },
  any: { fi: 'tieto', sv: 'en uppgift', en: 'a value' },
}
