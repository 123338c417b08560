// What the editor asks and says when a new document is made.
import type { Language, Texts } from '../problem.ts'

export const NEW_DOCUMENT = {
  title: { fi: 'Uusi asiakirja', sv: 'Nytt dokument', en: 'New document' },
  titleFrom: { fi: 'Uusi tästä asiakirjasta: {name}', sv: 'Nytt från det här dokumentet: {name}', en: 'New from this document: {name}' },
  kind: { fi: 'Mitä kirjoitat?', sv: 'Vad skriver du?', en: 'What do you want to write?' },
  language: { fi: 'Millä kielellä?', sv: 'På vilket språk?', en: 'In which language?' },
  notation: { fi: 'Missä muodossa?', sv: 'I vilken form?', en: 'In which form?' },
  name: { fi: 'Minkä niminen asiakirja on? Nimen voi jättää tyhjäksi.', sv: 'Vad heter dokumentet? Namnet kan lämnas tomt.', en: 'What is the document called? The name can be left empty.' },
  folder: { fi: 'Mihin kansioon?', sv: 'I vilken mapp?', en: 'In which folder?' },
  choose: { fi: 'Valitse kansio', sv: 'Välj mapp', en: 'Choose folder' },
  ofDocument: { fi: 'asiakirjan kieli', sv: 'dokumentets språk', en: 'the language of the document' },
  left: {
    fi: 'Uuteen asiakirjaan ei ollut paikkaa näille: {names}. Ne ovat tallessa alkuperäisessä.',
    sv: 'Det nya dokumentet hade ingen plats för: {names}. De finns kvar i originalet.',
    en: 'The new document had no place for: {names}. The original still has them.',
  },
  identity: {
    fi: 'Tiedossa ”{name}” näyttää olevan henkilötunnus. Sitä ei kirjata asiakirjaan, joten uutta asiakirjaa ei tehty. Kirjoita rooli, esimerkiksi vanhempi.',
    sv: 'Uppgiften ”{name}” ser ut att innehålla en personbeteckning. Den skrivs inte i dokumentet, så inget nytt dokument gjordes. Skriv en roll, till exempel förälder.',
    en: '“{name}” seems to contain a personal identity code. It is not written into the document, so no new document was made. Write a role, for example parent.',
  },
  notOfKind: {
    fi: 'Tällä asiakirjalla ei ole asiakirjatyyppiä, joten siitä ei voi tehdä uutta.',
    sv: 'Det här dokumentet har ingen dokumenttyp, så ett nytt kan inte göras av det.',
    en: 'This document has no kind, so no new one can be made from it.',
  },
  unknownKind: {
    fi: 'Asiakirjatyyppiä ei enää ole. Valitse toinen.',
    sv: 'Dokumenttypen finns inte längre. Välj en annan.',
    en: 'The kind of document no longer exists. Choose another one.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** What a notation is, for people who know neither. */
export const NOTATIONS: Readonly<Record<'markdown' | 'yaml', { readonly label: string; readonly about: Texts }>> = {
  markdown: { label: 'Markdown', about: { fi: 'Tekstiä otsikoineen ja luetteloineen. Sopii useimmille.', sv: 'Text med rubriker och listor. Passar de flesta.', en: 'Text with headings and lists. Suits most people.' } },
  yaml: { label: 'YAML', about: { fi: 'Kenttiä ja arvoja, joita myös ohjelmat lukevat.', sv: 'Fält och värden som också program läser.', en: 'Fields and values, which programs read too.' } },
}

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' }
