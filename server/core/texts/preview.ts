// Words around previews.
import type { Texts } from '../problem.ts'

export const PREVIEW = {
  title: { fi: 'Esikatselu', sv: 'Förhandsvisning', en: 'Preview' },
  document: { fi: 'Asiakirja', sv: 'Dokumentet', en: 'Document' },
  large: { fi: 'Suuri teksti', sv: 'Stor text', en: 'Large text' },
  source: { fi: 'Näytä teksti', sv: 'Visa texten', en: 'Show the text' },
  keys: {
    fi: 'Nuolet vievät osasta toiseen. Napsautus näyttää kohdan tekstissä, Enter tai kaksoisnapsautus vie siihen.',
    sv: 'Piltangenterna leder från del till del. Ett klick visar stället i texten, Enter eller dubbelklick leder dit.',
    en: 'Arrow keys go from part to part. A click shows the place in the text; Enter or a double click takes you there.',
  },
  noKind: {
    fi: 'Tällä tiedostolla ei ole asiakirjatyyppiä, joten siitä ei voi näyttää esikatselua. Kun valitset tyypin, esikatselu aukeaa tähän.',
    sv: 'Filen har ingen dokumenttyp, så den kan inte förhandsvisas. När du har valt en typ öppnas förhandsvisningen här.',
    en: 'This file has no kind of document, so it has no preview. Once you choose a kind, the preview opens here.',
  },
  noDocument: {
    fi: 'Tässä tiedostossa on ohjelman asetukset. Siitä ei ole esikatselua.',
    sv: 'Filen innehåller programmets inställningar. Den har ingen förhandsvisning.',
    en: 'This file contains the settings of the program. It has no preview.',
  },
  unknownNow: {
    fi: 'Asiakirjan tyyppiä ei juuri nyt voi lukea tekstistä. Tässä on edellinen näkymä.',
    sv: 'Dokumentets typ kan inte läsas ur texten just nu. Här visas det senaste läsbara.',
    en: 'The kind of the document cannot be read from the text right now. This is how it last looked.',
  },
  unfinished: {
    fi: 'Tekstissä on kesken kohta, jonka takia osia ei voi lukea (rivi {line}). Tässä on edellinen näkymä.',
    sv: 'Texten har ett ofärdigt ställe som hindrar delar från att läsas (rad {line}). Här visas det senaste läsbara.',
    en: 'Because of an unfinished place in the text, some parts cannot be read (line {line}). This is how it last looked.',
  },
  unread: {
    fi: 'Tekstissä on kohta, jota ei voi lukea (rivi {line}). Jotain voi siksi puuttua näkyvistä.',
    sv: 'Texten har ett ställe som inte kan läsas (rad {line}). Därför kan något saknas här.',
    en: 'The text has a place that cannot be read (line {line}), so something may be missing here.',
  },
} as const satisfies Readonly<Record<string, Texts>>
