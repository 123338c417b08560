// What a conversion tells about things that the other notation cannot hold.
import type { Texts } from '../problem.ts'

export const CONVERT_TEXTS = {
  value: {
    fi: '”{name}” ei siirtynyt aivan sellaisenaan. Tarkista se.',
    sv: '”{name}” kunde inte föras över helt som det var. Kontrollera det.',
    en: '“{name}” could not be carried over quite as it was. Please check it.',
  },
  sections: {
    fi: 'Osiot, joita asiakirjatyyppi ei tunne, eivät siirtyneet aivan sellaisinaan. Tarkista ne.',
    sv: 'Avsnitt som dokumenttypen inte känner kunde inte föras över helt som de var. Kontrollera dem.',
    en: 'Sections that the kind of document does not know could not be carried over quite as they were. Please check them.',
  },
  look: {
    fi: 'Rivin {line} kirjoitusasu ei säily: ”{text}”. Tarkista, ettei siitä jäänyt mitään pois.',
    sv: 'Skrivsättet på rad {line} bevaras inte: ”{text}”. Kontrollera att inget av den föll bort.',
    en: 'The way line {line} is written is not kept: “{text}”. Please check that nothing of it was left out.',
  },
  looks: {
    fi: '{count} rivin kirjoitusasu ei säily, esimerkiksi rivin {line}: ”{text}”. Tarkista, ettei niistä jäänyt mitään pois.',
    sv: 'Skrivsättet på {count} rader bevaras inte, till exempel på rad {line}: ”{text}”. Kontrollera att inget av dem föll bort.',
    en: 'The way {count} lines are written is not kept, for example line {line}: “{text}”. Please check that nothing of them was left out.',
  },
  comment: {
    fi: 'Kommentti ei siirtynyt: ”{text}”.',
    sv: 'En kommentar kunde inte föras över: ”{text}”.',
    en: 'A comment could not be carried over: “{text}”.',
  },
  repeated: {
    fi: 'Avain ”{name}” on asiakirjassa kahdesti. Vain ensimmäinen arvo siirtyi; toinen on rivillä {line}.',
    sv: 'Nyckeln ”{name}” finns två gånger i dokumentet. Bara det första värdet fördes över; det andra finns på rad {line}.',
    en: 'The key “{name}” is in the document twice. Only the first value was carried over; the second is in line {line}.',
  },
  anchors: {
    fi: 'Merkinnöillä & ja * toistetut kohdat on kirjoitettu auki jokaiseen paikkaan.',
    sv: 'Det som upprepas med & och * har skrivits ut på varje ställe.',
    en: 'What is repeated by & and * has been written out in every place.',
  },
  documents: {
    fi: 'Tiedostossa on useita YAML-asiakirjoja. Vain ensimmäinen muunnettiin; seuraava alkaa riviltä {line}.',
    sv: 'Filen har flera YAML-dokument. Bara det första konverterades; nästa börjar på rad {line}.',
    en: 'The file has several YAML documents. Only the first was converted; the next one starts at line {line}.',
  },
  unreadable: {
    fi: 'Riviä {line} ei voitu lukea niin kuin se on tarkoitettu. Korjaa se ja muunna uudelleen.',
    sv: 'Rad {line} kunde inte läsas som den är tänkt. Rätta den och konvertera på nytt.',
    en: 'Line {line} could not be read as it is meant. Correct it and convert again.',
  },
} as const satisfies Readonly<Record<string, Texts>>
