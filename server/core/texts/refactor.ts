// What refactorings are called, and why one is not made.
import type { Texts } from '../problem.ts'

export const REFACTORINGS = {
  allSections: { fi: 'Lisää kaikki puuttuvat osiot ohjeineen ({count})', sv: 'Lägg till alla avsnitt som saknas, med anvisningar ({count})', en: 'Add all missing sections with their prompts ({count})' },
  requiredSections: { fi: 'Lisää vain pakolliset puuttuvat osiot ({count})', sv: 'Lägg till bara de obligatoriska avsnitt som saknas ({count})', en: 'Add only the required sections that are missing ({count})' },
  keys: { fi: 'Lisää puuttuvat perustiedot ohjeineen ({count})', sv: 'Lägg till de grunduppgifter som saknas, med anvisningar ({count})', en: 'Add the missing basic details with their prompts ({count})' },
  ids: { fi: 'Anna kohdille tunnisteet: {names}', sv: 'Ge punkterna beteckningar: {names}', en: 'Give the items identifiers: {names}' },
  list: { fi: 'Tee tekstistä luettelo: {name} ({count} kohtaa)', sv: 'Gör en lista av texten: {name} ({count} punkter)', en: 'Turn the text into a list: {name} ({count} items)' },
  labelsFi: { fi: 'Otsikot, avaimet ja valinnat suomeksi', sv: 'Rubriker, nycklar och val på finska', en: 'Headings, keys and choices in Finnish' },
  labelsSv: { fi: 'Otsikot, avaimet ja valinnat ruotsiksi', sv: 'Rubriker, nycklar och val på svenska', en: 'Headings, keys and choices in Swedish' },
  labelsEn: { fi: 'Otsikot, avaimet ja valinnat englanniksi', sv: 'Rubriker, nycklar och val på engelska', en: 'Headings, keys and choices in English' },
  tidy: { fi: 'Siisti asiakirja', sv: 'Snygga upp dokumentet', en: 'Tidy the document' },
} as const satisfies Readonly<Record<string, Texts>>

/** Said when somebody asks for a change that is not made. */
export const NOT_MADE = {
  changed: {
    fi: 'Asiakirja muuttui sillä välin, joten muutosta ei tehty. Valitse toiminto uudelleen.',
    sv: 'Dokumentet ändrades under tiden, så ändringen gjordes inte. Välj åtgärden på nytt.',
    en: 'The document changed in the meantime, so the change was not made. Choose the action again.',
  },
  readOnly: {
    fi: 'Asiakirja on vain luettavissa, joten sitä ei voi muuttaa.',
    sv: 'Dokumentet är skrivskyddat och kan inte ändras.',
    en: 'The document is read-only and cannot be changed.',
  },
  notOurs: {
    fi: 'Tämä tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten sitä ei muuteta.',
    sv: 'Den här filen är ingen känd dokumenttyp och ändras därför inte.',
    en: 'This file is not a known kind of document, so it is not changed.',
  },
  unread: {
    fi: 'Asiakirjaa ei voi lukea kokonaan, joten sitä ei muuteta. Katso ensin havainto rivillä {line}.',
    sv: 'Dokumentet kan inte läsas i sin helhet och ändras därför inte. Se först anmärkningen på rad {line}.',
    en: 'The document cannot be read as a whole, so it is not changed. Please look at the finding on line {line} first.',
  },
  nothing: {
    fi: 'Tässä ei ole mitään muutettavaa. Teksti on ennallaan.',
    sv: 'Det finns inget att ändra. Texten är oförändrad.',
    en: 'There is nothing to change. The text is as it was.',
  },
  tidied: {
    fi: 'Asiakirja on jo siisti. Teksti on ennallaan.',
    sv: 'Dokumentet är redan snyggt. Texten är oförändrad.',
    en: 'The document is tidy already. The text is as it was.',
  },
} as const satisfies Readonly<Record<string, Texts>>
