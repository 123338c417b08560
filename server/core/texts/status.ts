// Why a kind applies to a document, or why none does: for the status bar and the command line.
import type { Texts } from '../problem.ts'
import type { Reason } from '../kinds/select.ts'

export const WHY: Readonly<Record<Reason, Texts>> = {
  type: { fi: 'Tyyppi on kirjoitettu asiakirjaan.', sv: 'Typen står i dokumentet.', en: 'The type is written in the document.' },
  glob: { fi: 'Työtilan asetukset määräävät tyypin.', sv: 'Arbetsytans inställningar bestämmer typen.', en: 'The workspace settings decide the type.' },
  'file-name': { fi: 'Tyyppi tulee tiedoston nimestä.', sv: 'Typen kommer från filnamnet.', en: 'The type comes from the file name.' },
  headings: {
    fi: 'Otsikot näyttävät tutuilta, mutta tyyppiä ei ole kirjoitettu. Asiakirjaa ei tarkisteta ennen kuin tyyppi on lisätty.',
    sv: 'Rubrikerna ser bekanta ut, men typen är inte skriven. Dokumentet kontrolleras inte förrän typen har lagts till.',
    en: 'The headings look familiar, but no type is written. The document is not checked until the type is added.',
  },
  none: {
    fi: 'Tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten sitä ei tarkisteta. Lisää tiedoston alkuun esimerkiksi ”tyyppi: swot”, jos haluat tarkistuksen.',
    sv: 'Filen är ingen känd dokumenttyp och kontrolleras därför inte. Lägg till exempelvis ”typ: swot” överst om du vill ha den kontrollerad.',
    en: 'The file is not a known kind of document, so it is not checked. Add for example “type: swot” at the top if you want it to be checked.',
  },
}

export const NO_KIND: Texts = { fi: 'Ei tyyppiä', sv: 'Ingen typ', en: 'No kind' }
export const UNKNOWN_KIND: Texts = { fi: 'Tuntematon tyyppi', sv: 'Okänd typ', en: 'Unknown kind' }

/** How many questions a document has. */
export const QUESTIONS = {
  one: { fi: '1 kysymys', sv: '1 fråga', en: '1 question' },
  many: { fi: '{n} kysymystä', sv: '{n} frågor', en: '{n} questions' },
  none: { fi: 'ei kysyttävää', sv: 'inga frågor', en: 'no questions' },
} as const satisfies Readonly<Record<string, Texts>>

/** What a click on the status does. */
export const OPENS: Texts = { fi: 'Avaa toiminnot', sv: 'Öppnar åtgärderna', en: 'Opens the actions' }

/** The action that makes all safe changes of a document. */
export const FIX_ALL: Texts = { fi: 'Korjaa kaikki, missä mitään ei katoa eikä arvata', sv: 'Rätta allt där inget går förlorat eller gissas', en: 'Fix everything that can be fixed without losing or guessing anything' }

/** Files that are there and cannot be read. */
export const HELD = {
  one: {
    fi: 'Tiedostoa {files} ei voi nyt lukea. Ehkä toinen ohjelma käyttää sitä. Sitä kokeillaan uudelleen, ja siihen asti on voimassa se, mitä siitä viimeksi luettiin.',
    sv: 'Filen {files} kan inte läsas just nu. Kanske använder ett annat program den. Den läses på nytt, och till dess gäller det som senast lästes.',
    en: 'The file {files} cannot be read now. Perhaps another program is using it. It will be tried again; until then, what was last read from it applies.',
  },
  many: {
    fi: 'Näitä tiedostoja ei voi nyt lukea: {files}. Ehkä toinen ohjelma käyttää niitä. Niitä kokeillaan uudelleen, ja siihen asti on voimassa se, mitä niistä viimeksi luettiin.',
    sv: 'De här filerna kan inte läsas just nu: {files}. Kanske använder ett annat program dem. De läses på nytt, och till dess gäller det som senast lästes.',
    en: 'These files cannot be read now: {files}. Perhaps another program is using them. They will be tried again; until then, what was last read from them applies.',
  },
  more: { fi: ' ja {n} muuta', sv: ' och {n} till', en: ' and {n} more' },
} as const satisfies Readonly<Record<string, Texts>>
