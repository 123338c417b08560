// What is said around changes of the whole workspace: mending all documents at once, and taking note of what is found now.
import type { Texts } from '../problem.ts'

export const MEND_WORKSPACE = {
  title: { fi: 'Korjaukset kaikkiin asiakirjoihin', sv: 'Rättelser i alla dokument', en: 'Fixes in all documents' },
  question: {
    fi: 'Korjataanko selvät asiat kaikista asiakirjoista? Niitä on {n}, ja asiakirjoja on {files}.',
    sv: 'Ska det uppenbara rättas i alla dokument? Det gäller {n} punkter i {files} dokument.',
    en: 'Fix what is clear in all documents? There are {n} such points in {files} documents.',
  },
  questionOfOne: {
    fi: 'Korjataanko selvät asiat yhdestä asiakirjasta? Niitä on {n}. Muissa ei ole korjattavaa.',
    sv: 'Ska det uppenbara rättas i ett dokument? Antal punkter: {n}. I de andra finns inget att rätta.',
    en: 'Fix what is clear in one document? Number of points: {n}. There is nothing to fix in the others.',
  },
  detail: {
    fi: 'Mitään ei katoa eikä arvata, ja kaikki muutokset voi perua yhdellä kumoamisella.',
    sv: 'Inget går förlorat eller gissas, och alla ändringar kan ångras på en gång.',
    en: 'Nothing is lost or guessed, and all changes can be undone at once.',
  },
  more: { fi: '… ja {n} muuta', sv: '… och {n} till', en: '… and {n} more' },
  accept: { fi: 'Korjaa', sv: 'Rätta', en: 'Fix' },
  look: { fi: 'Näytä muutokset', sv: 'Visa ändringarna', en: 'Show the changes' },
  decline: { fi: 'Jätä ennalleen', sv: 'Låt vara', en: 'Leave as it is' },
  none: {
    fi: 'Asiakirjoissa ei ole nyt mitään, minkä voisi korjata kerralla niin, ettei mitään katoa eikä arvata.',
    sv: 'Det finns just nu inget i dokumenten som kan rättas på en gång utan att något går förlorat eller gissas.',
    en: 'There is nothing in the documents now that can be fixed automatically without losing or guessing something.',
  },
  done: { fi: 'Asiakirjat on korjattu.', sv: 'Dokumenten är rättade.', en: 'The documents are fixed.' },
  left: {
    fi: 'Näitä ei muutettu, koska ne ovat vain luettavissa: {names}',
    sv: 'De här ändrades inte, eftersom de är skrivskyddade: {names}',
    en: 'These were not changed, because they are read-only: {names}',
  },
  changed: {
    fi: 'Asiakirjat muuttuivat sillä välin, joten mitään ei korjattu. Valitse toiminto uudelleen.',
    sv: 'Dokumenten ändrades under tiden, så inget rättades. Välj åtgärden på nytt.',
    en: 'The documents changed in the meantime, so nothing was fixed. Choose the action again.',
  },
} as const satisfies Readonly<Record<string, Texts>>

export const BASELINE = {
  question: {
    fi: 'Merkitäänkö nykyiset havainnot tunnetuiksi? Niitä on {n}.',
    sv: 'Ska de nuvarande anmärkningarna märkas som kända? Antal: {n}.',
    en: 'Mark the current findings as known? Number: {n}.',
  },
  again: {
    fi: 'Nykyisiä havaintoja on merkitty tunnetuiksi. Mitä tehdään?',
    sv: 'Anmärkningar har märkts som kända. Vad ska göras?',
    en: 'Findings have been marked as known. What would you like to do?',
  },
  detail: {
    fi: 'Tunnettuja havaintoja ei näytetä, ennen kuin teksti niiden kohdalla muuttuu. Uusista kohdista kysytään kuten ennenkin, ja henkilötunnuksista kerrotaan aina. Tiedosto {file} tallentuu työtilaan, ja se koskee kaikkia, joilla on sama kansio. Asiakirjat eivät muutu.',
    sv: 'Kända anmärkningar visas inte förrän texten som de gäller ändras. Nytt tas upp som förut, och personbeteckningar påpekas alltid. Filen {file} sparas i arbetsytan och gäller alla som har samma mapp. Dokumenten ändras inte.',
    en: 'Known findings are not shown until the text they concern changes. New points are raised as before, and personal identity codes are always reported. The file {file} is saved in the workspace and applies to everyone who uses the same folder. The documents do not change.',
  },
  record: { fi: 'Merkitse tunnetuiksi', sv: 'Märk som kända', en: 'Mark as known' },
  update: { fi: 'Merkitse myös uudet ({n})', sv: 'Märk också de nya ({n})', en: 'Mark the new ones too ({n})' },
  stop: { fi: 'Näytä taas kaikki', sv: 'Visa alla igen', en: 'Show all again' },
  recorded: { fi: 'Nykyiset havainnot on merkitty tunnetuiksi.', sv: 'De nuvarande anmärkningarna är märkta som kända.', en: 'The current findings are marked as known.' },
  stopped: { fi: 'Kaikki havainnot näytetään taas.', sv: 'Alla anmärkningar visas igen.', en: 'All findings are shown again.' },
  notMade: { fi: 'Tiedostoja ei voitu muuttaa. Mitään ei tehty.', sv: 'Filerna kunde inte ändras. Inget gjordes.', en: 'The files could not be changed. Nothing was done.' },
  none: { fi: 'Työtilan asiakirjoissa ei ole havaintoja, jotka voisi merkitä tunnetuiksi.', sv: 'Det finns inga anmärkningar i arbetsytans dokument som kan märkas som kända.', en: 'There are no findings in the documents of the workspace that could be marked as known.' },
  above: {
    fi: 'Asetukset ovat tiedostossa {file}, joka ei ole tässä työtilassa. Avaa kansio, jossa se on, ja valitse toiminto siellä.',
    sv: 'Inställningarna finns i {file}, som inte hör till den här arbetsytan. Öppna mappen där den finns och välj åtgärden där.',
    en: 'The settings are in {file}, which is not in this workspace. Open the folder it is in and choose the action there.',
  },
  settings: {
    fi: 'Asetustiedostoa {file} ei voi täydentää niin, että kaikki muu säilyy. Katso ensin sen havainnot.',
    sv: 'Inställningsfilen {file} kan inte kompletteras så att allt annat bevaras. Se först på dess anmärkningar.',
    en: 'The settings file {file} cannot be added to without changing something else. Please look at its findings first.',
  },
  other: {
    fi: 'Tiedostossa {file} on jotakin muuta, joten sen päälle ei kirjoiteta. Mitään ei tehty.',
    sv: 'Filen {file} innehåller något annat, så den skrivs inte över. Inget gjordes.',
    en: 'The file {file} contains something else, so it is not overwritten. Nothing was done.',
  },
} as const satisfies Readonly<Record<string, Texts>>
