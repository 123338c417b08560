// Words of the checklist: its groups, how far each part is, and the progress of the whole.
import type { Texts } from '../problem.ts'

export const CHECKLIST = {
  title: { fi: 'Tarkistuslista', sv: 'Checklista', en: 'Checklist' },
  parts: { fi: 'Osat', sv: 'Delar', en: 'Parts' },
  questions: { fi: 'Kysymykset', sv: 'Frågor', en: 'Questions' },
  ofWhole: { fi: 'koko asiakirjasta', sv: 'om hela dokumentet', en: 'about the whole document' },
  successes: { fi: 'Onnistumiset', sv: 'Lyckat', en: 'Going well' },
  /** What stands in the frontmatter, or is no section. */
  details: { fi: 'Asiakirjan tiedot', sv: 'Dokumentets uppgifter', en: 'Details of the document' },

  done: { fi: 'valmis', sv: 'klar', en: 'done' },
  started: { fi: 'aloitettu', sv: 'påbörjad', en: 'started' },
  missing: { fi: 'puuttuu', sv: 'saknas', en: 'missing' },
  recommended: { fi: 'suositellaan', sv: 'rekommenderas', en: 'recommended' },

  onePartDone: { fi: '1 osa {of} valmiina', sv: '1 av {total} delar klar', en: '1 of {total} parts done' },
  partsDone: { fi: '{done} osaa {of} valmiina', sv: '{done} av {total} delar klara', en: '{done} of {total} parts done' },
  onePartStarted: { fi: '1 aloitettu', sv: '1 påbörjad', en: '1 started' },
  partsStarted: { fi: '{n} aloitettu', sv: '{n} påbörjade', en: '{n} started' },
  allDone: { fi: 'Kaikki {total} osaa valmiina', sv: 'Alla {total} delar klara', en: 'All {total} parts done' },
  onlyPartDone: { fi: 'Valmis', sv: 'Klar', en: 'Done' },

  add: { fi: 'Lisää osa ”{name}” ja sen ohje', sv: 'Lägg till delen ”{name}” med anvisning', en: 'Add the part “{name}” with its prompt' },
  /** Said by screen readers. */
  question: { fi: 'Kysymys: {text}', sv: 'Fråga: {text}', en: 'Question: {text}' },
  canDo: { fi: 'Voit tehdä: {what}', sv: 'Du kan göra: {what}', en: 'You can do: {what}' },
  success: { fi: 'Onnistuminen: {text}', sv: 'Lyckat: {text}', en: 'Going well: {text}' },

  changed: {
    fi: 'Asiakirja on muuttunut, eikä tätä kohtaa enää ole. Mitään ei muutettu.',
    sv: 'Dokumentet har ändrats och den här punkten finns inte längre. Ingenting ändrades.',
    en: 'The document has changed, and this point is no longer there. Nothing was changed.',
  },
  byHand: {
    fi: 'Tätä ei voi tehdä tästä niin, että kaikki muu säilyy. Muuta se suoraan tekstiin.',
    sv: 'Det här kan inte göras härifrån så att allt annat bevaras. Ändra det direkt i texten.',
    en: 'This cannot be done from here without changing something else. Change it in the text itself.',
  },
  readOnly: { fi: 'Asiakirja on vain luettavissa, joten sitä ei voi muuttaa.', sv: 'Dokumentet är skrivskyddat och kan inte ändras.', en: 'The document is read-only, so it cannot be changed.' },
  notReady: { fi: 'Asiakirja muuttuu juuri nyt. Yritä hetken päästä uudelleen.', sv: 'Dokumentet ändras just nu. Försök igen om en stund.', en: 'The document is changing right now. Try again in a moment.' },
  nothingToMend: {
    fi: 'Asiakirjassa ei ole nyt mitään, minkä voisi korjata kerralla niin, ettei mitään katoa eikä arvata.',
    sv: 'Det finns just nu inget i dokumentet som kan rättas på en gång utan att något går förlorat eller gissas.',
    en: 'There is nothing in the document now that can be fixed automatically without losing or guessing something.',
  },
  noneLeft: { fi: 'Asiakirjassa ei ole nyt kysyttävää.', sv: 'Det finns inga frågor i dokumentet just nu.', en: 'There are no questions in the document now.' },
  choose: { fi: 'Mitä tehdään?', sv: 'Vad ska göras?', en: 'What would you like to do?' },
} as const satisfies Readonly<Record<string, Texts>>
