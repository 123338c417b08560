// What is said around the pages of rules and kinds, the content of a document as data, and reports.
import type { Texts } from '../problem.ts'

export const SHOWING = {
  rulesTitle: { fi: 'Säännöt', sv: 'Regler', en: 'Rules' },
  rulesPrompt: { fi: 'Mistä haluat lukea? Kirjoita osa sanasta, esimerkiksi tavoite', sv: 'Vad vill du läsa om? Skriv en del av ett ord, till exempel mål', en: 'What do you want to read about? Type part of a word, for example goal' },
  kindsTitle: { fi: 'Asiakirjatyypit', sv: 'Dokumenttyper', en: 'Kinds of documents' },
  kindsPrompt: { fi: 'Mistä asiakirjatyypistä haluat lukea?', sv: 'Vilken dokumenttyp vill du läsa om?', en: 'Which kind of document do you want to read about?' },
  noKind: {
    fi: 'Tällä tiedostolla ei ole asiakirjatyyppiä, joten sen sisältöä ei voi näyttää tietoina.',
    sv: 'Den här filen har ingen dokumenttyp, så dess innehåll kan inte visas som data.',
    en: 'This file has no kind of document, so its content cannot be shown as data.',
  },
  dataTitle: { fi: 'Sisältö tietoina', sv: 'Innehållet som data', en: 'The content as data' },
  dataPrompt: { fi: 'Missä muodossa? Asiakirja ei muutu', sv: 'I vilken form? Dokumentet ändras inte', en: 'In which form? The document does not change' },
  dataJson: { fi: 'Sisältö (JSON)', sv: 'Innehåll (JSON)', en: 'Content (JSON)' },
  dataYaml: { fi: 'Sisältö (YAML)', sv: 'Innehåll (YAML)', en: 'Content (YAML)' },
  dataOutline: { fi: 'Jäsennys riveineen (JSON)', sv: 'Disposition med rader (JSON)', en: 'Outline with line numbers (JSON)' },
  reportTitle: { fi: 'Asiakirjojen kysymykset', sv: 'Frågor i dokumenten', en: 'Questions in the documents' },
  reportPrompt: { fi: 'Mistä raportti kertoo?', sv: 'Vad ska rapporten berätta om?', en: 'What should the report cover?' },
  reportAll: { fi: 'Kaikki kysymykset', sv: 'Alla frågor', en: 'All questions' },
  reportName: { fi: 'kysymykset', sv: 'fragor', en: 'questions' },
  saved: { fi: 'Raportti on tallennettu.', sv: 'Rapporten är sparad.', en: 'The report is saved.' },
  notSaved: { fi: 'Tiedostoa ei voitu tallentaa tähän paikkaan. Valitse toinen paikka.', sv: 'Filen kunde inte sparas här. Välj ett annat ställe.', en: 'The file could not be saved here. Choose another place.' },
  table: { fi: 'Taulukko (CSV, Excel)', sv: 'Tabell (CSV, Excel)', en: 'Table (CSV, Excel)' },
  reading: { fi: 'Luettava teksti (Markdown)', sv: 'Text att läsa (Markdown)', en: 'Text to read (Markdown)' },
  schemaTitle: { fi: 'Asiakirjatyypin skeema muille ohjelmille', sv: 'Dokumenttypens schema för andra program', en: 'The schema of a kind for other programs' },
  schemaPrompt: { fi: 'Minkä asiakirjatyypin skeema tallennetaan?', sv: 'Vilken dokumenttyps schema ska sparas?', en: 'Which kind’s schema should be saved?' },
  schemaSaved: { fi: 'Skeema on tallennettu.', sv: 'Schemat är sparat.', en: 'The schema is saved.' },
  open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  line: { fi: 'rivi', sv: 'rad', en: 'line' },
} as const satisfies Readonly<Record<string, Texts>>
