// The action list: what can be done with a document and in the workspace, each with a line that explains it.
import type { Texts } from '../problem.ts'

export const ACTION_LIST = {
  title: { fi: 'Pitkospuut', sv: 'Pitkospuut', en: 'Pitkospuut' },
  placeholder: { fi: 'Mitä haluat tehdä?', sv: 'Vad vill du göra?', en: 'What do you want to do?' },
  ofDocument: { fi: 'Tämä asiakirja', sv: 'Det här dokumentet', en: 'This document' },
  ofChanging: { fi: 'Muuta tätä asiakirjaa', sv: 'Ändra det här dokumentet', en: 'Change this document' },
  ofLeading: { fi: 'Tästä asiakirjasta', sv: 'Av det här dokumentet', en: 'From this document' },
  ofWorkspace: { fi: 'Kaikki asiakirjat', sv: 'Alla dokument', en: 'All documents' },
  ofProgram: { fi: 'Ohjelma ja ohjeet', sv: 'Programmet och anvisningar', en: 'The program and its guides' },

  chooseKind: { fi: 'Valitse asiakirjatyyppi', sv: 'Välj dokumenttyp', en: 'Choose the kind of document' },
  kindPrompt: { fi: 'Mikä asiakirja tämä on?', sv: 'Vad är det här för ett dokument?', en: 'What kind of document is this?' },
  typeByHand: {
    fi: 'Tyyppiä ei voi kirjoittaa tähän asiakirjaan niin, että kaikki muu säilyy. Kirjoita se itse asiakirjan alkuun.',
    sv: 'Typen kan inte skrivas i det här dokumentet så att allt annat bevaras. Skriv den själv i början av dokumentet.',
    en: 'The type cannot be written into this document without changing something else. Write it yourself at the top of the document.',
  },
  isOfKind: { fi: 'Asiakirjalla on jo tyyppi: {kind}.', sv: 'Dokumentet har redan en typ: {kind}.', en: 'The document already has a kind: {kind}.' },
  noDocument: { fi: 'Avaa ensin asiakirja, jonka tyypin haluat valita.', sv: 'Öppna först det dokument vars typ du vill välja.', en: 'First open the document whose kind you want to choose.' },
  languagePrompt: { fi: 'Millä kielellä Pitkospuut puhuu?', sv: 'Vilket språk ska Pitkospuut tala?', en: 'Which language should Pitkospuut speak?' },
  auto: { fi: 'Asiakirjan oma kieli', sv: 'Dokumentets eget språk', en: 'The document’s own language' },
  now: { fi: 'nyt', sv: 'nu', en: 'now' },
} as const satisfies Readonly<Record<string, Texts>>

/** What is said of one action: its name, and one line about it. */
interface Said {
  readonly title: Texts
  readonly detail: Texts
}

export const ACTIONS = {
  why: { title: { fi: 'Miksi tyyppinä on {kind}?', sv: 'Varför är typen {kind}?', en: 'Why is the kind {kind}?' }, detail: { fi: '{why}', sv: '{why}', en: '{why}' } },
  whyNone: { title: { fi: 'Miksi tätä tiedostoa ei tarkisteta?', sv: 'Varför kontrolleras inte den här filen?', en: 'Why is this file not checked?' }, detail: { fi: '{why}', sv: '{why}', en: '{why}' } },
  chooseKind: {
    title: { fi: 'Valitse asiakirjatyyppi', sv: 'Välj dokumenttyp', en: 'Choose the kind of document' },
    detail: { fi: 'Kirjoittaa tyypin asiakirjan alkuun, niin sisältö voidaan tarkistaa', sv: 'Skriver typen i början av dokumentet, så att innehållet kan kontrolleras', en: 'Writes the type at the top of the document, so that the content can be checked' },
  },
  fillIn: { title: { fi: 'Täytä tiedot', sv: 'Fyll i uppgifter', en: 'Fill in details' }, detail: { fi: 'Kysyy puuttuvat tiedot yksi kerrallaan', sv: 'Frågar efter uppgifter som saknas, en i taget', en: 'Asks for missing details one by one' } },
  checklist: { title: { fi: 'Näytä tarkistuslista', sv: 'Visa checklistan', en: 'Show the checklist' }, detail: { fi: 'Mikä on valmista ja mitä vielä kysytään: {questions}', sv: 'Vad som är klart och vad som ännu frågas: {questions}', en: 'What is done and what is still asked: {questions}' } },
  nextQuestion: { title: { fi: 'Seuraava kysymys', sv: 'Nästa fråga', en: 'Next question' }, detail: { fi: 'Vie kohdistimen seuraavaan kohtaan, josta kysytään jotakin', sv: 'För markören till nästa ställe där något frågas', en: 'Takes the cursor to the next place where something is asked' } },
  fixAll: {
    title: { fi: 'Korjaa selvät asiat', sv: 'Rätta det uppenbara', en: 'Fix what is clear' },
    detail: { fi: 'Korjaa kaikki, missä mitään ei katoa eikä arvata', sv: 'Rättar allt där inget går förlorat eller gissas', en: 'Fixes everything that can be fixed without losing or guessing anything' },
  },
  cleanUp: { title: { fi: 'Siivoa PDF-liitos', sv: 'Städa inklistrad PDF-text', en: 'Clean up pasted text' }, detail: { fi: 'Yhdistää katkenneet rivit ja poistaa sivunumerot; näyttää muutoksen ensin', sv: 'Fogar ihop brutna rader och tar bort sidnummer; visar ändringen först', en: 'Joins broken lines and removes page numbers; shows the change first' } },
  pasteTidily: { title: { fi: 'Liitä siistinä', sv: 'Klistra in prydligt', en: 'Paste tidily' }, detail: { fi: 'Wordista, Excelistä tai verkosta kopioitu teksti rakenteineen', sv: 'Text ur Word, Excel eller från webben med sin struktur', en: 'Text from Word, Excel or the web with its structure' } },
  tidy: { title: { fi: 'Siisti asiakirja', sv: 'Snygga upp dokumentet', en: 'Tidy the document' }, detail: { fi: 'Taulukot, luettelot, summat ja päivät samaan asuun; sisältö ei muutu', sv: 'Tabeller, listor, belopp och datum i samma form; innehållet ändras inte', en: 'Tables, lists, amounts and dates in one form; the content does not change' } },
  toYaml: { title: { fi: 'Muunna YAML-muotoon', sv: 'Omvandla till YAML', en: 'Convert to YAML' }, detail: { fi: 'Tekee uuden tiedoston, jonka myös ohjelmat lukevat', sv: 'Gör en ny fil som också program läser', en: 'Makes a new file that programs can read too' } },
  toMarkdown: { title: { fi: 'Muunna Markdown-muotoon', sv: 'Omvandla till Markdown', en: 'Convert to Markdown' }, detail: { fi: 'Tekee uuden tiedoston, jota on helppo lukea ja kirjoittaa', sv: 'Gör en ny fil som är lätt att läsa och skriva', en: 'Makes a new file that is easy to read and write' } },
  move: { title: { fi: 'Siirrä kohta tai osio…', sv: 'Flytta en punkt eller ett avsnitt…', en: 'Move an item or a section…' }, detail: { fi: 'Se, missä kohdistin on, toiseen paikkaan', sv: 'Det där markören står, till ett annat ställe', en: 'What the cursor is in, to another place' } },
  newFrom: { title: { fi: 'Uusi tästä asiakirjasta…', sv: 'Nytt från det här dokumentet…', en: 'New from this document…' }, detail: { fi: 'Esimerkiksi hankekortista SWOT; yhteiset tiedot tulevat mukaan', sv: 'Till exempel en SWOT av ett projektkort; gemensamma uppgifter följer med', en: 'For example a SWOT from a project card; shared details come along' } },
  refactor: { title: { fi: '{title}', sv: '{title}', en: '{title}' }, detail: { fi: 'Muuttaa vain tätä; kaikki muu säilyy', sv: 'Ändrar bara det här; allt annat bevaras', en: 'Changes only this; everything else is kept' } },
  preview: { title: { fi: 'Esikatsele', sv: 'Förhandsvisa', en: 'Preview' }, detail: { fi: 'Asiakirja luettavana sivuna, joka seuraa kirjoittamista', sv: 'Dokumentet som en läsbar sida som följer med när du skriver', en: 'The document as a readable page that follows as you write' } },
  export: { title: { fi: 'Vie sivuna…', sv: 'Exportera som sida…', en: 'Export as a page…' }, detail: { fi: 'Yksi tiedosto, jonka voi avata selaimessa ja lähettää', sv: 'En fil som kan öppnas i webbläsaren och skickas', en: 'One file that can be opened in a browser and sent' } },
  print: { title: { fi: 'Tulosta…', sv: 'Skriv ut…', en: 'Print…' }, detail: { fi: 'Avaa sivun selaimeen tulostettavaksi', sv: 'Öppnar sidan i webbläsaren för utskrift', en: 'Opens the page in the browser to be printed' } },
  outline: { title: { fi: 'Näytä jäsennys', sv: 'Visa dispositionen', en: 'Show the outline' }, detail: { fi: 'Osat, kohtien määrät ja tunnisteet', sv: 'Delarna, antalet punkter och beteckningarna', en: 'The parts, the numbers of items and the identifiers' } },
  fixWorkspace: {
    title: { fi: 'Korjaa selvät asiat kaikista asiakirjoista…', sv: 'Rätta det uppenbara i alla dokument…', en: 'Fix what is clear in all documents…' },
    detail: { fi: 'Näyttää muutokset ensin; mitään ei katoa eikä arvata', sv: 'Visar ändringarna först; inget går förlorat eller gissas', en: 'Shows the changes first; nothing is lost or guessed' },
  },
  baseline: {
    title: { fi: 'Merkitse havainnot tunnetuiksi…', sv: 'Märk anmärkningarna som kända…', en: 'Mark findings as known…' },
    detail: { fi: 'Nykyisiä ei enää näytetä, ennen kuin teksti muuttuu; uusista kerrotaan', sv: 'De nuvarande visas inte förrän texten ändras; nya visas som förut', en: 'Current ones are not shown until the text changes; new ones are' },
  },
  schema: { title: { fi: 'Tallenna asiakirjatyypin skeema…', sv: 'Spara en dokumenttyps schema…', en: 'Save the schema of a kind…' }, detail: { fi: 'JSON-skeema, jonka avulla muut ohjelmat ymmärtävät YAML-asiakirjoja', sv: 'Ett JSON-schema som hjälper andra program att förstå YAML-dokument', en: 'A JSON schema that helps other programs to understand YAML documents' } },
  model: { title: { fi: 'Näytä asiakirjan sisältö tietoina…', sv: 'Visa dokumentets innehåll som data…', en: 'Show the content as data…' }, detail: { fi: 'JSON tai YAML, jonka voi antaa toiselle ohjelmalle', sv: 'JSON eller YAML som kan ges till ett annat program', en: 'JSON or YAML to be given to another program' } },
  newDocument: { title: { fi: 'Uusi asiakirja…', sv: 'Nytt dokument…', en: 'New document…' }, detail: { fi: 'Valmis pohja ja kysymykset, jotka auttavat alkuun', sv: 'En färdig mall och frågor som hjälper i gång', en: 'A ready-made template and questions that help you to begin' } },
  projects: { title: { fi: 'Hankkeet', sv: 'Projekt', en: 'Projects' }, detail: { fi: 'Työtilan asiakirjat hankkeittain', sv: 'Arbetsytans dokument efter projekt', en: 'The documents of the workspace by project' } },
  report: { title: { fi: 'Tallenna raportti havainnoista…', sv: 'Spara en rapport om anmärkningarna…', en: 'Save a report of the findings…' }, detail: { fi: 'Kaikki työtilan kysymykset taulukkoon tai tekstiksi', sv: 'Alla arbetsytans frågor till en tabell eller text', en: 'All questions of the workspace as a table or text' } },
  rules: { title: { fi: 'Säännöt', sv: 'Regler', en: 'Rules' }, detail: { fi: 'Mitä tarkistetaan ja miksi', sv: 'Vad som kontrolleras och varför', en: 'What is checked and why' } },
  kinds: { title: { fi: 'Asiakirjatyypit', sv: 'Dokumenttyper', en: 'Kinds of documents' }, detail: { fi: 'Mihin kukin on, ja mitä osia siinä on', sv: 'Vad var och en är till för och vilka delar den har', en: 'What each is for, and which parts it has' } },
  language: { title: { fi: 'Kieli…', sv: 'Språk…', en: 'Language…' }, detail: { fi: 'suomi, svenska, English', sv: 'suomi, svenska, English', en: 'suomi, svenska, English' } },
  settings: { title: { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' }, detail: { fi: 'Mitä tarkistetaan ja mitä näytetään', sv: 'Vad som kontrolleras och vad som visas', en: 'What is checked and what is shown' } },
  log: { title: { fi: 'Näytä loki', sv: 'Visa loggen', en: 'Show the log' }, detail: { fi: 'Kun jokin ei toimi niin kuin pitäisi', sv: 'När något inte fungerar som det ska', en: 'When something does not work as it should' } },
  restart: { title: { fi: 'Käynnistä tarkistus uudelleen', sv: 'Starta om kontrollen', en: 'Restart the checks' }, detail: { fi: 'Jos havainnot eivät päivity', sv: 'Om anmärkningarna inte uppdateras', en: 'If findings are not updated' } },
} as const satisfies Readonly<Record<string, Said>>
