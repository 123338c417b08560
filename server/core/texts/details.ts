// What is said while a person fills in the details of a document: steps, examples, and what an answer should look like.
import type { Texts } from '../problem.ts'

/** How an answer is given. */
export type DetailType = 'choice' | 'choices' | 'date' | 'period' | 'duration' | 'money' | 'count' | 'number' | 'version' | 'id' | 'list' | 'text'

/** An answer of each type, as it may be written. The parts of a list are parted by semicolons. */
export const EXAMPLES: Readonly<Record<Exclude<DetailType, 'choice' | 'choices'>, Texts>> = {
  date: { fi: '9.10.2026', sv: '9.10.2026', en: '2026-10-09' },
  period: { fi: '1.5.2026–31.10.2028', sv: '1.5.2026–31.10.2028', en: '2026-05-01–2028-10-31' },
  duration: { fi: '6 kuukautta', sv: '6 månader', en: '6 months' },
  money: { fi: '365 491 euroa', sv: '365 491 euro', en: '365 491 euros' },
  count: { fi: '12 perhettä', sv: '12 familjer', en: '12 families' },
  number: { fi: '3', sv: '3', en: '3' },
  version: { fi: '0.1', sv: '0.1', en: '0.1' },
  id: { fi: 'vertaisryhma-2026', sv: 'kamratstodsgrupp-2026', en: 'peer-group-2026' },
  list: { fi: 'vanhemmat; koulu', sv: 'föräldrar; skolan', en: 'parents; the school' },
  text: { fi: 'Vertaisryhmä', sv: 'Kamratstödsgrupp', en: 'Peer group' },
}

/** Of running text. */
export const PROSE_EXAMPLE: Texts = {
  fi: 'Vertaisryhmä tukee vanhempia arjessa. Se suunniteltiin yhdessä perheiden kanssa.', sv: 'Kamratstödsgruppen stöder föräldrarna i vardagen. Den planerades tillsammans med familjerna.', en: 'The peer group supports parents in everyday life. It was planned together with the families.',
}

/** Examples of lists, by the voice of the people or the role of the property. */
export const LIST_EXAMPLES: Readonly<Record<string, Texts>> = {
  client: { fi: 'vanhemmat; nuoret', sv: 'föräldrar; unga', en: 'parents; young people' },
  childProtection: { fi: 'sosiaalityöntekijät; perhetyöntekijät', sv: 'socialarbetare; familjearbetare', en: 'social workers; family workers' },
  partner: { fi: 'koulu; neuvola', sv: 'skolan; rådgivningen', en: 'the school; the child health clinic' },
  municipalities: { fi: 'Espoo; Vantaa', sv: 'Esbo; Vanda', en: 'Espoo; Vantaa' },
  contact: { fi: 'kehittäjätyöntekijä; johtava sosiaalityöntekijä', sv: 'utvecklingsarbetare; ledande socialarbetare', en: 'developer-worker; leading social worker' },
  authors: { fi: 'kehittäjätyöntekijä; perhetyöntekijä', sv: 'utvecklingsarbetare; familjearbetare', en: 'developer-worker; family worker' },
  references: { fi: 'kehra-ii-swot-alku; kehra-ii-hankekortti', sv: 'kehra-ii-swot-start; kehra-ii-projektkort', en: 'kehra-ii-swot-start; kehra-ii-project-card' },
}

/** Asked where the schema has no question of its own. */
export const ASK: Texts = { fi: 'Mitä tähän kirjataan: {name}?', sv: 'Vad antecknas här: {name}?', en: 'What is recorded here: {name}?' }

/** Said of an answer that does not fit. The answer itself is not repeated. */
export const MISFITS: Readonly<Record<DetailType, Texts>> = {
  choice: { fi: 'Valitse yksi näistä: {choices}.', sv: 'Välj ett av dessa: {choices}.', en: 'Choose one of these: {choices}.' },
  choices: { fi: 'Valitse näistä: {choices}.', sv: 'Välj bland dessa: {choices}.', en: 'Choose among these: {choices}.' },
  date: { fi: 'Kirjoita päivä, esimerkiksi {example}.', sv: 'Skriv en dag, till exempel {example}.', en: 'Write a date, for example {example}.' },
  period: { fi: 'Kirjoita, mistä mihin, esimerkiksi {example}.', sv: 'Skriv från när till när, till exempel {example}.', en: 'Write when it begins and ends, for example {example}.' },
  duration: { fi: 'Kirjoita, kuinka kauan, esimerkiksi {example}.', sv: 'Skriv hur länge, till exempel {example}.', en: 'Write how long, for example {example}.' },
  money: { fi: 'Kirjoita summa, esimerkiksi {example}.', sv: 'Skriv ett belopp, till exempel {example}.', en: 'Write an amount, for example {example}.' },
  count: { fi: 'Kirjoita määrä, esimerkiksi {example}.', sv: 'Skriv ett antal, till exempel {example}.', en: 'Write how many, for example {example}.' },
  number: { fi: 'Kirjoita luku, esimerkiksi {example}.', sv: 'Skriv ett tal, till exempel {example}.', en: 'Write a number, for example {example}.' },
  version: { fi: 'Kirjoita versionumero, esimerkiksi {example}.', sv: 'Skriv ett versionsnummer, till exempel {example}.', en: 'Write a version number, for example {example}.' },
  id: {
    fi: 'Käytä pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi {example}.',
    sv: 'Använd små bokstäver a–z, siffror och bindestreck, till exempel {example}.',
    en: 'Use lower-case letters a–z, digits and hyphens, for example {example}.',
  },
  list: { fi: 'Erota kohdat puolipisteellä, esimerkiksi {example}.', sv: 'Skilj punkterna åt med semikolon, till exempel {example}.', en: 'Separate the items with semicolons, for example {example}.' },
  text: { fi: 'Tämä ei sovi tähän kohtaan. Kirjoita lyhyt teksti, esimerkiksi {example}.', sv: 'Det här passar inte här. Skriv en kort text, till exempel {example}.', en: 'This does not fit here. Write a short text, for example {example}.' },
}

/** Why an answer is not written. */
export const REFUSED = {
  identity: {
    fi: 'Tässä näyttää olevan henkilötunnus tai osa siitä. Sitä ei kirjata asiakirjaan. Kirjoita rooli, esimerkiksi vanhempi.',
    sv: 'Det här ser ut att innehålla en personbeteckning eller en del av en. Den skrivs inte i dokumentet. Skriv en roll, till exempel förälder.',
    en: 'This seems to contain a personal identity code or a part of one. It is not written into the document. Write a role, for example parent.',
  },
  phone: {
    fi: 'Asiakirja on julkinen, ja tämä näyttää henkilön puhelinnumerolta. Kirjoita vaihteen tai yksikön numero.',
    sv: 'Dokumentet är offentligt och det här ser ut som en persons telefonnummer. Skriv växelns eller enhetens nummer.',
    en: 'The document is public, and this looks like a person’s telephone number. Write the number of the switchboard or the unit.',
  },
  unknown: { fi: 'Tätä tietoa ei voi enää täyttää tässä asiakirjassa.', sv: 'Den här uppgiften kan inte längre fyllas i här.', en: 'This detail can no longer be filled in here.' },
  broken: {
    fi: 'Asiakirjan alussa on rivi, jota ei voi lukea, joten tietoja ei voi vielä täyttää. Katso havainto tekstissä.',
    sv: 'I början av dokumentet finns en rad som inte kan läsas, så uppgifter kan inte fyllas i ännu. Se anmärkningen i texten.',
    en: 'A line at the top of the document cannot be read, so details cannot be filled in yet. See the finding in the text.',
  },
  byHand: {
    fi: 'Tämä on kirjoitettu asiakirjaan tavalla, jota ei voi muuttaa täältä niin, että kaikki muu säilyy. Muuta se suoraan tekstiin.',
    sv: 'Det här står i dokumentet på ett sätt som inte kan ändras härifrån så att allt annat bevaras. Ändra det direkt i texten.',
    en: 'This is written in the document in a way that cannot be changed from here without changing something else. Change it in the text itself.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** Asked when a document is finished and still has questions of the tool in it. */
export const PROMPTS_LEFT = {
  label: { fi: 'Ohjeet tekstissä', sv: 'Anvisningar i texten', en: 'Prompts in the text' },
  ask: {
    fi: 'Asiakirjassa on vielä ohjeita kommentteina ({n}). Ne eivät näy lukijalle. Otetaanko ne pois valmiista asiakirjasta?',
    sv: 'Dokumentet har ännu anvisningar som kommentarer ({n}). Läsaren ser dem inte. Ska de tas bort ur det färdiga dokumentet?',
    en: 'The document still has prompts in comments ({n}). Readers do not see them. Remove them from the finished document?',
  },
  remove: { fi: 'Ota ohjeet pois', sv: 'Ta bort anvisningarna', en: 'Remove the prompts' },
  keep: { fi: 'Jätä ohjeet', sv: 'Behåll anvisningarna', en: 'Keep the prompts' },
} as const satisfies Readonly<Record<string, Texts>>

/** The command, and what it says around the questions. */
export const FILLING = {
  title: { fi: 'Täytä tiedot', sv: 'Fyll i uppgifter', en: 'Fill in details' },
  /** The quick fix of a finding. */
  titleOf: { fi: 'Täytä tiedot: {name}…', sv: 'Fyll i uppgifter: {name}…', en: 'Fill in details: {name}…' },
  overview: { fi: 'Valitse tieto, jonka haluat täyttää tai muuttaa', sv: 'Välj en uppgift att fylla i eller ändra', en: 'Choose a detail to fill in or change' },
  missing: { fi: 'Puuttuu vielä', sv: 'Saknas ännu', en: 'Still missing' },
  filled: { fi: 'Täytetty', sv: 'Ifyllt', en: 'Filled in' },
  optional: { fi: 'Voi lisätä', sv: 'Kan läggas till', en: 'Can be added' },
  skip: { fi: 'Ohita nyt', sv: 'Hoppa över nu', en: 'Skip for now' },
  keep: { fi: 'Jätä ennalleen', sv: 'Lämna som det är', en: 'Leave as it is' },
  remove: { fi: 'Poista tieto', sv: 'Ta bort uppgiften', en: 'Remove the detail' },
  pickSeveral: {
    fi: 'Kirjoita ja lisää Enterillä. Pelkkä Enter jatkaa.',
    sv: 'Skriv och lägg till med Enter. Bara Enter fortsätter.',
    en: 'Type, and press Enter to add. Enter alone continues.',
  },
  pickOne: { fi: 'Valitse, tai kirjoita oma.', sv: 'Välj, eller skriv något eget.', en: 'Choose, or write your own.' },
  own: { fi: 'Käytä sitä, mitä kirjoitin', sv: 'Använd det jag skrev', en: 'Use what I have written' },
  add: { fi: 'Lisää ensimmäinen', sv: 'Lägg till den första', en: 'Add the first one' },
  addMore: { fi: 'Lisää vielä yksi', sv: 'Lägg till en till', en: 'Add one more' },
  which: { fi: 'Lisätäänkö vielä, vai muutetaanko jotakin?', sv: 'Ska något läggas till eller ändras?', en: 'Add one more, or change something?' },
  parts: { fi: 'Kerrotaanko jostakin enemmän?', sv: 'Ska något berättas närmare?', en: 'Is there more to say about one of them?' },
  /** Of what is long. */
  inText: { fi: 'Avautuu tekstissä muutettavaksi', sv: 'Öppnas i texten för att ändras', en: 'Opens in the text to be changed' },
  done: { fi: 'Tämä riittää nyt', sv: 'Det räcker för nu', en: 'That is enough for now' },
  enterHint: { fi: 'Enter jatkaa; tyhjä vastaus jättää kohdan ennalleen.', sv: 'Enter fortsätter; ett tomt svar lämnar punkten som den är.', en: 'Enter continues; an empty answer leaves it as it is.' },
  listHint: { fi: 'Erota kohdat puolipisteellä.', sv: 'Skilj punkterna åt med semikolon.', en: 'Separate the items with semicolons.' },
  forExample: { fi: 'esimerkiksi {example}', sv: 'till exempel {example}', en: 'for example {example}' },
  notOurs: {
    fi: 'Tämä tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten siinä ei ole täytettäviä tietoja.',
    sv: 'Den här filen är ingen känd dokumenttyp och har därför inga uppgifter att fylla i.',
    en: 'This file is not a known kind of document, so it has no details to fill in.',
  },
  notOpen: {
    fi: 'Avaa asiakirja ensin: tiedot täytetään asiakirjaan, joka on auki Markdown- tai YAML-tiedostona.',
    sv: 'Öppna dokumentet först: uppgifter fylls i ett dokument som är öppet som Markdown- eller YAML-fil.',
    en: 'Open the document first: details are filled into a document that is open as a Markdown or YAML file.',
  },
  readOnly: { fi: 'Asiakirja on vain luettavissa, joten siihen ei voi täyttää tietoja.', sv: 'Dokumentet är skrivskyddat, så uppgifter kan inte fyllas i.', en: 'The document is read-only, so details cannot be filled in.' },
  notReady: { fi: 'Asiakirja muuttuu juuri nyt. Yritä hetken päästä uudelleen.', sv: 'Dokumentet ändras just nu. Försök igen om en stund.', en: 'The document is changing right now. Try again in a moment.' },
} as const satisfies Readonly<Record<string, Texts>>
