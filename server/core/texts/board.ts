// Words of what can be done to items on a preview.
import type { Texts } from '../problem.ts'

export const BOARD = {
  move: { fi: 'Siirrä…', sv: 'Flytta…', en: 'Move…' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  add: { fi: 'Lisää kohta tämän jälkeen', sv: 'Lägg till en punkt efter denna', en: 'Add an item after this one' },
  field: { fi: 'Kohdan teksti', sv: 'Punktens text', en: 'Text of the item' },
  newField: { fi: 'Uuden kohdan teksti', sv: 'Den nya punktens text', en: 'Text of the new item' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  cancel: { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' },
  fieldKeys: { fi: 'Enter tallentaa, Esc peruu.', sv: 'Enter sparar, Esc avbryter.', en: 'Enter saves, Esc cancels.' },
  saved: { fi: 'Teksti on muutettu.', sv: 'Texten har ändrats.', en: 'The text has been changed.' },
  added: { fi: 'Kohta on lisätty.', sv: 'Punkten har lagts till.', en: 'The item has been added.' },
  cancelled: { fi: 'Mitään ei muutettu.', sv: 'Inget ändrades.', en: 'Nothing was changed.' },
  dragging: { fi: 'Vie kohta uuteen paikkaan. Esc peruu.', sv: 'Dra punkten till en ny plats. Esc avbryter.', en: 'Drag the item to a new place. Esc cancels.' },
  keys: {
    fi: 'F2 muokkaa kohtaa. Alt ja nuolet siirtävät sitä.',
    sv: 'F2 redigerar en punkt. Alt och piltangenterna flyttar den.',
    en: 'F2 edits an item. Alt with an arrow key moves it.',
  },
  readOnly: {
    fi: 'Asiakirja on vain luettavissa, joten sitä ei voi muuttaa tässä.', sv: 'Dokumentet är skrivskyddat, så det kan inte ändras här.', en: 'The document is read-only, so it cannot be changed here.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** Why an item keeps the text that it has. */
export const UNEDITED = {
  gone: {
    fi: 'Kohta on muuttunut tekstissä tai poistunut siitä, joten mitään ei muutettu. Yritä uudelleen.',
    sv: 'Punkten har ändrats i texten eller tagits bort, så inget ändrades. Försök igen.',
    en: 'The item has changed in the text or has been removed from it, so nothing was changed. Try again.',
  },
  empty: {
    fi: 'Kohta ei voi olla tyhjä. Jos sitä ei enää tarvita, poista se tekstistä (Enter vie sinne).',
    sv: 'En punkt kan inte vara tom. Behövs den inte längre kan du ta bort den i texten (Enter leder dit).',
    en: 'An item cannot be empty. If it is no longer needed, remove it in the text (Enter leads there).',
  },
  unwritable: {
    fi: 'Tätä ei voi kirjoittaa tähän niin, että kaikki muu säilyy ennallaan. Muuta se tekstissä.',
    sv: 'Det här kan inte skrivas här så att allt annat förblir som det är. Ändra det i texten.',
    en: 'This cannot be written here without changing something else. Change it in the text.',
  },
  broken: {
    fi: 'Asiakirjassa on rivi, jota ei voi lukea, joten mitään ei voi vielä muuttaa. Katso havainto tekstissä.',
    sv: 'I dokumentet finns en rad som inte kan läsas, så inget kan ändras ännu. Se anmärkningen i texten.',
    en: 'A line of the document cannot be read, so nothing can be changed yet. See the finding in the text.',
  },
  changed: {
    fi: 'Asiakirja muuttui välillä, joten mitään ei muutettu. Yritä uudelleen.', sv: 'Dokumentet ändrades under tiden, så inget ändrades. Försök igen.', en: 'The document changed in the meantime, so nothing was changed. Try again.',
  },
  notOurs: {
    fi: 'Tämä tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten sitä ei voi muuttaa tässä.', sv: 'Den här filen är ingen känd dokumenttyp, så den kan inte ändras här.', en: 'This file is not a known kind of document, so it cannot be changed here.',
  },
} as const satisfies Readonly<Record<string, Texts>>

export type Unedited = keyof typeof UNEDITED
