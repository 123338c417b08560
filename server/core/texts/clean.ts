// What cleaning has done, in words: for the command line, the editor and its action.
import type { HealerName } from '../clean/healer.ts'
import type { Texts } from '../problem.ts'

/** What each healer heals, with how much of it. */
export const HEALED: Readonly<Record<HealerName, Texts>> = {
  characters: { fi: 'merkkejä ja välejä {n}', sv: 'tecken och mellanslag {n}', en: 'characters and spaces {n}' },
  viewer: { fi: 'katseluohjelman tekstejä {n}', sv: 'texter från en läsare {n}', en: 'texts from a viewer {n}' },
  pages: { fi: 'sivunumeroita ja ylätunnisteita {n}', sv: 'sidnummer och sidhuvuden {n}', en: 'page numbers and running headers {n}' },
  torn: { fi: 'katkenneita sanoja {n}', sv: 'avstavade ord {n}', en: 'split words {n}' },
  labels: { fi: 'otsikoiksi palautettuja rivejä {n}', sv: 'rader som blev rubriker igen {n}', en: 'lines restored as headings {n}' },
  markers: { fi: 'kohdastaan irronneita numeroita {n}', sv: 'nummer som lossnat från sin punkt {n}', en: 'numbers separated from their item {n}' },
  bullets: { fi: 'luettelomerkkejä {n}', sv: 'punkttecken {n}', en: 'bullets {n}' },
  joined: { fi: 'liitettyjä luettelokohtia {n}', sv: 'hopfogade listpunkter {n}', en: 'joined list items {n}' },
  spaces: { fi: 'kappaleita, joissa oli ylimääräisiä välejä {n}', sv: 'stycken med extra mellanslag {n}', en: 'paragraphs with extra spaces {n}' },
}

/** The command and what it says, on the command line and in the editor. */
export const CLEANED = {
  title: { fi: 'Siivoa PDF-liitos', sv: 'Städa inklistrad PDF-text', en: 'Clean up pasted text' },
  healed: { fi: 'Siivottu: {what}.', sv: 'Städat: {what}.', en: 'Cleaned up: {what}.' },
  would: { fi: 'Siivottavissa: {what}.', sv: 'Kan städas: {what}.', en: 'Can be cleaned up: {what}.' },
  nothing: {
    fi: 'Liitetyn tekstin jäänteitä ei löytynyt. Teksti on ennallaan.',
    sv: 'Inga rester av inklistrad text hittades. Texten är oförändrad.',
    en: 'No leftovers of pasting were found. The text is as it was.',
  },
  notMarkdown: {
    fi: 'Vain Markdown-asiakirjoja siivotaan. Teksti on ennallaan.',
    sv: 'Bara Markdown-dokument städas. Texten är oförändrad.',
    en: 'Only Markdown documents are cleaned up. The text is as it was.',
  },
  /** Behind what can be cleaned up, on a terminal. */
  notWritten: {
    fi: 'Mitään ei muutettu: --write tallentaa muutokset tiedostoon, -o toiseen tiedostoon.',
    sv: 'Ingenting ändrades: --write sparar ändringarna i filen, -o i en annan fil.',
    en: 'Nothing was changed: --write saves the changes in the file, -o in another one.',
  },
  writeTwice: {
    fi: 'Valitsimia --write ja -o ei voi käyttää yhdessä: ensimmäinen tallentaa samaan tiedostoon, toinen toiseen.',
    sv: 'Alternativen --write och -o kan inte användas tillsammans: det första sparar i samma fil, det andra i en annan.',
    en: 'The options --write and -o cannot be used together: the first saves in the same file, the second in another one.',
  },
  writeStdin: {
    fi: 'Valitsinta --write ei voi käyttää valitsimen --stdin kanssa: syötteestä luettu teksti tulostetaan siivottuna.',
    sv: 'Alternativet --write kan inte användas med --stdin: text från standardindata skrivs ut städad.',
    en: 'The option --write cannot be used with --stdin: text from standard input is printed cleaned up.',
  },
  comparison: { fi: '{name}: siivottu teksti oikealla', sv: '{name}: den städade texten till höger', en: '{name}: the cleaned-up text on the right' },
  accept: { fi: 'Ota muutokset käyttöön', sv: 'Använd ändringarna', en: 'Apply the changes' },
  decline: { fi: 'Jätä ennalleen', sv: 'Lämna som det var', en: 'Leave as it was' },
  changedMeanwhile: {
    fi: 'Asiakirja muuttui sillä välin, joten muutoksia ei tehty. Siivoa uudelleen.',
    sv: 'Dokumentet ändrades under tiden, så ändringarna gjordes inte. Städa på nytt.',
    en: 'The document changed in the meantime, so the changes were not made. Clean it up again.',
  },
  readOnly: {
    fi: 'Asiakirja on vain luettavissa, joten sitä ei voi siivota.',
    sv: 'Dokumentet är skrivskyddat, så det kan inte städas.',
    en: 'The document is read-only, so it cannot be cleaned up.',
  },
} as const satisfies Readonly<Record<string, Texts>>
