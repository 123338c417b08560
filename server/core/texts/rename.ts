// Why a name is not changed. The new name is not repeated where it may hold what nobody is to read.
import type { Texts } from '../problem.ts'

export const RENAME = {
  document: {
    fi: 'Tunnisteessa voi olla pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi ”{example}”.',
    sv: 'En beteckning består av små bokstäver a–z, siffror och bindestreck, till exempel ”{example}”.',
    en: 'An identifier may have lower-case letters a–z, digits and hyphens, for example “{example}”.',
  },
  item: {
    fi: 'Kohdan tunnisteessa voi olla kirjaimia, numeroita ja väliviivoja, mutta ei välilyöntejä, esimerkiksi ”{example}”.',
    sv: 'En punkts beteckning består av bokstäver, siffror och bindestreck, utan mellanslag, till exempel ”{example}”.',
    en: 'The identifier of an item may have letters, digits and hyphens but no spaces, for example “{example}”.',
  },
  tag: {
    fi: 'Tavoitteeseen viitataan tekstissä muodossa ”{old}”. Valitse samanlainen tunniste, esimerkiksi ”{example}”, jotta viittaus säilyy.',
    sv: 'Texten hänvisar till målet i formen ”{old}”. Välj en liknande beteckning, till exempel ”{example}”, så att hänvisningen består.',
    en: 'The text refers to the goal in the form “{old}”. Choose a similar identifier, for example “{example}”, so that the reference is kept.',
  },
  identity: {
    fi: 'Nimessä näyttää olevan henkilötunnus. Valitse tunniste, josta ketään ei tunnista.',
    sv: 'Namnet ser ut att innehålla en personbeteckning. Välj en beteckning som ingen kan kännas igen på.',
    en: 'The name seems to contain a personal identity code. Choose an identifier that does not reveal who anyone is.',
  },
  taken: {
    fi: 'Tunniste on jo käytössä: {where}. Valitse toinen, jotta viittaukset osuvat oikeaan kohteeseen.',
    sv: 'Beteckningen används redan: {where}. Välj en annan, så att hänvisningarna leder rätt.',
    en: 'The identifier is already in use: {where}. Choose another one, so that references lead to the right place.',
  },
  several: {
    fi: 'Tunniste on usealla asiakirjalla: {where}. Anna ensin jokaiselle oma tunniste.',
    sv: 'Flera dokument har samma beteckning: {where}. Ge först vart och ett en egen.',
    en: 'Several documents have this identifier: {where}. First give each its own.',
  },
  notFound: {
    fi: 'Tätä tunnistetta ei ole millään työtilan asiakirjalla, joten sitä ei voi nimetä uudelleen.',
    sv: 'Inget dokument i arbetsytan har den här beteckningen, så den kan inte byta namn.',
    en: 'No document of the workspace has this identifier, so it cannot be renamed.',
  },
  broken: {
    fi: 'Asiakirjan ”{where}” alkutietoja ei voi vielä lukea kokonaan. Nimeä uudelleen, kun ne ovat kunnossa.',
    sv: 'Uppgifterna i början av ”{where}” kan inte läsas helt ännu. Byt namn när de är i ordning.',
    en: 'The details at the beginning of “{where}” cannot be read as a whole yet. Rename it when they are in order.',
  },
  notReady: {
    fi: 'Työtilan asiakirjoja luetaan vielä. Yritä hetken kuluttua uudelleen.',
    sv: 'Arbetsytans dokument läses fortfarande. Försök igen om en stund.',
    en: 'The documents of the workspace are still being read. Please try again in a moment.',
  },
  held: {
    fi: 'Asiakirjaa ”{where}” ei voi juuri nyt lukea, joten mitään ei nimetty uudelleen. Yritä hetken kuluttua uudelleen.',
    sv: 'Dokumentet ”{where}” kan inte läsas just nu, så inget bytte namn. Försök igen om en stund.',
    en: 'The document “{where}” cannot be read right now, so nothing was renamed. Please try again in a moment.',
  },
  changed: {
    fi: 'Jokin asiakirjoista muuttui kesken kaiken. Yritä uudelleen.',
    sv: 'Något av dokumenten ändrades under tiden. Försök igen.',
    en: 'One of the documents changed in the meantime. Please try again.',
  },
  tooMany: {
    fi: 'Tunnistetta käyttää yli {n} asiakirjaa. Niin montaa ei nimetä uudelleen kerralla.',
    sv: 'Fler än {n} dokument använder beteckningen. Så många ändras inte på en gång.',
    en: 'More than {n} documents use this identifier. That many are not renamed at once.',
  },
} as const satisfies Readonly<Record<string, Texts>>
