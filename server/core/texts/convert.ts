// What a conversion tells about things that the other notation cannot hold.
import type { Texts } from '../problem.ts'

export const CONVERT_TEXTS = {
  value: {
    fi: '”{name}” ei siirtynyt aivan sellaisenaan. Tarkista se.',
    sv: '”{name}” kunde inte föras över helt som det var. Kontrollera det.',
    en: '“{name}” could not be carried over exactly as it was. Please check it.',
  },
  sections: {
    fi: 'Osiot, joita asiakirjatyyppi ei tunne, eivät siirtyneet aivan sellaisinaan. Tarkista ne.',
    sv: 'Avsnitt som dokumenttypen inte känner till kunde inte föras över helt som de var. Kontrollera dem.',
    en: 'Sections that the kind of document does not know could not be carried over exactly as they were. Please check them.',
  },
  look: {
    fi: 'Rivin {line} kirjoitusasu ei säily: ”{text}”. Tarkista, ettei siitä jäänyt mitään pois.',
    sv: 'Skrivsättet på rad {line} bevaras inte: ”{text}”. Kontrollera att inget av den föll bort.',
    en: 'The way line {line} is written is not kept: “{text}”. Please check that nothing in it was left out.',
  },
  looks: {
    fi: '{count} rivin kirjoitusasu ei säily, esimerkiksi rivin {line}: ”{text}”. Tarkista, ettei niistä jäänyt mitään pois.',
    sv: 'Skrivsättet på {count} rader bevaras inte, till exempel på rad {line}: ”{text}”. Kontrollera att inget av dem föll bort.',
    en: 'The way {count} lines are written is not kept, for example line {line}: “{text}”. Please check that nothing in them was left out.',
  },
  comment: {
    fi: 'Kommentti ei siirtynyt: ”{text}”.',
    sv: 'En kommentar kunde inte föras över: ”{text}”.',
    en: 'A comment could not be carried over: “{text}”.',
  },
  repeated: {
    fi: 'Avain ”{name}” on asiakirjassa kahdesti. Vain ensimmäinen arvo siirtyi; toinen on rivillä {line}.',
    sv: 'Nyckeln ”{name}” finns två gånger i dokumentet. Bara det första värdet fördes över; det andra finns på rad {line}.',
    en: 'The key “{name}” is in the document twice. Only the first value was carried over; the second is on line {line}.',
  },
  anchors: {
    fi: 'Merkinnöillä & ja * toistetut kohdat on kirjoitettu auki jokaiseen paikkaan.',
    sv: 'Det som upprepas med & och * har skrivits ut på varje ställe.',
    en: 'What is repeated with & and * has been written out in every place.',
  },
  documents: {
    fi: 'Tiedostossa on useita YAML-asiakirjoja. Vain ensimmäinen muunnettiin; seuraava alkaa riviltä {line}.',
    sv: 'Filen har flera YAML-dokument. Bara det första omvandlades; nästa börjar på rad {line}.',
    en: 'The file has several YAML documents. Only the first was converted; the next one starts at line {line}.',
  },
  unreadable: {
    fi: 'Riviä {line} ei voitu lukea niin kuin se on tarkoitettu. Korjaa se ja muunna uudelleen.',
    sv: 'Rad {line} kunde inte läsas som den är tänkt. Rätta den och omvandla på nytt.',
    en: 'Line {line} could not be read as it was meant. Correct it and convert again.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** The command of the editor: a new file beside the old one, and what becomes of the old one. */
export const CONVERTING = {
  unread: {
    fi: 'Rivillä {line} on kohta, jota ei voi lukea. Se jäisi pois, joten asiakirjaa ei vielä muunnettu. Korjaa kohta ja muunna uudelleen.',
    sv: 'På rad {line} finns ett ställe som inte kan läsas. Det skulle falla bort, så dokumentet omvandlades inte ännu. Rätta stället och omvandla på nytt.',
    en: 'Something on line {line} cannot be read. It would be left out, so the document was not converted yet. Correct it and convert again.',
  },
  code: {
    fi: 'Rivillä {line} on henkilötunnus. Poista se ensin: muunnos tekisi siitä toisen kopion.',
    sv: 'På rad {line} finns en personbeteckning. Ta bort den först: omvandlingen skulle göra en kopia till av den.',
    en: 'There is a personal identity code on line {line}. Remove it first: converting would make another copy of it.',
  },
  made: {
    fi: 'Asiakirja on nyt myös tiedostossa {name}. Siirretäänkö vanha tiedosto {old} roskakoriin?',
    sv: 'Dokumentet finns nu också i filen {name}. Ska den gamla filen {old} flyttas till papperskorgen?',
    en: 'The document is now in the file {name} too. Move the old file {old} to the bin?',
  },
  madeAlone: { fi: 'Asiakirja on nyt myös toisessa muodossa. Tallenna se haluamallasi nimellä.', sv: 'Dokumentet finns nu också i den andra formen. Spara det under ett namn som passar.', en: 'The document is now in the other form too. Save it under any name you like.' },
  oldStays: {
    fi: 'Asiakirja on nyt myös tiedostossa {name}. Vanha tiedosto {old} on vain luettavissa, joten se jäi paikalleen.',
    sv: 'Dokumentet finns nu också i filen {name}. Den gamla filen {old} är skrivskyddad och ligger kvar.',
    en: 'The document is now in the file {name} too. The old file {old} is read-only and stays where it is.',
  },
  lost: { fi: 'Kaikki ei siirtynyt aivan sellaisenaan:', sv: 'Allt kunde inte föras över helt som det var:', en: 'Not everything could be carried over exactly as it was:' },
  more: { fi: 'ja {count} muuta', sv: 'och {count} till', en: 'and {count} more' },
  accept: { fi: 'Siirrä vanha roskakoriin', sv: 'Flytta den gamla till papperskorgen', en: 'Move the old one to the bin' },
  decline: { fi: 'Säilytä molemmat', sv: 'Behåll båda', en: 'Keep both' },
  exists: {
    fi: 'Tiedostoa {name} ei voitu luoda: sen niminen on jo olemassa, tai kansioon ei voi kirjoittaa. Mitään ei muutettu.',
    sv: 'Filen {name} kunde inte skapas: det finns redan en med det namnet, eller så kan man inte skriva i mappen. Inget ändrades.',
    en: 'The file {name} could not be made: there is already one of that name, or the folder cannot be written to. Nothing was changed.',
  },
  changed: {
    fi: 'Vanhaa tiedostoa muutettiin sillä välin, joten se jäi paikalleen.',
    sv: 'Den gamla filen ändrades under tiden, så den fick ligga kvar.',
    en: 'The old file has changed in the meantime, so it stays where it is.',
  },
  noBin: {
    fi: 'Vanhaa tiedostoa ei voitu siirtää roskakoriin, joten se jäi paikalleen.',
    sv: 'Den gamla filen kunde inte flyttas till papperskorgen, så den fick ligga kvar.',
    en: 'The old file could not be moved to the bin, so it stays where it is.',
  },
} as const satisfies Readonly<Record<string, Texts>>
