// What each command of the command line does, with examples that can be copied. What all of them share is in commandLineHelp.ts.
import type { Texts } from '../problem.ts'

export interface Example {
  /** The line to type; a file name in it may differ by language. */
  readonly line: Texts
  readonly about: Texts
}

export interface CommandHelp {
  readonly summary: Texts
  /** A sentence or two more, for the command's own help. */
  readonly about: Texts
  readonly examples: readonly [Example, Example]
}

/** The same in every language. */
const same = (text: string): Texts => ({ fi: text, sv: text, en: text })
/** The same but for the name of the example file. */
const named = (line: string): Texts => ({ fi: line, sv: line.replaceAll('alku.', 'start.'), en: line.replaceAll('alku.', 'start.') })

export const COMMAND_HELP = {
  lint: {
    summary: { fi: 'tarkistaa asiakirjat: mikä on hyvää, mitä voi täydentää', sv: 'kontrollerar dokument: vad är bra, vad kan kompletteras', en: 'checks documents: what is good and what could be added' },
    about: {
      fi: 'Polku voi olla tiedosto, kansio tai haku kuten "hankkeet/**/*.md"; ilman polkua tarkistetaan tämä kansio. Tiedostoja, jotka .gitignore ohittaa, ei tarkisteta, ellei niitä nimetä.',
      sv: 'En sökväg kan vara en fil, en mapp eller ett mönster som "projekt/**/*.md"; utan sökväg kontrolleras den här mappen. Filer som .gitignore utesluter kontrolleras bara om de nämns.',
      en: 'A path is a file, a folder or a pattern such as "projects/**/*.md"; without a path this folder is checked. Files that .gitignore leaves out are checked only when they are named.',
    },
    examples: [
      { line: same('pitkospuut lint'), about: { fi: 'tämän kansion asiakirjat', sv: 'dokumenten i den här mappen', en: 'the documents of this folder' } },
      {
        line: { fi: 'pitkospuut lint hankekortit --only goal,funding/sum-mismatch', sv: 'pitkospuut lint projektkort --only goal,funding/sum-mismatch', en: 'pitkospuut lint cards --only goal,funding/sum-mismatch' },
        about: { fi: 'yhden kansion tavoitteet ja rahoituksen summat', sv: 'målen och finansieringens summor i en mapp', en: 'goals and sums of funding in one folder' },
      },
    ],
  },
  model: {
    summary: { fi: 'tulostaa asiakirjan sisällön rakenteena', sv: 'skriver ut dokumentets innehåll som struktur', en: 'prints the content of a document as a structure' },
    about: {
      fi: 'Sama rakenne syntyy Markdownista ja YAMLista, kaikilla kolmella kielellä. Nimet ovat englanniksi; omat otsikot tulevat kohtaan extra.',
      sv: 'Samma struktur fås ur Markdown och YAML, på alla tre språken. Namnen är på engelska; egna rubriker hamnar under extra.',
      en: 'Markdown and YAML give the same structure, in all three languages. Names are in English; headings of your own are under extra.',
    },
    examples: [
      { line: named('pitkospuut model alku.swot.md'), about: { fi: 'sisältö JSONina', sv: 'innehållet som JSON', en: 'the content as JSON' } },
      { line: named('pitkospuut model alku.swot.md --format yaml'), about: { fi: 'sisältö YAMLina', sv: 'innehållet som YAML', en: 'the content as YAML' } },
    ],
  },
  outline: {
    summary: { fi: 'näyttää asiakirjan jäsennyksen ja määrät', sv: 'visar dokumentets disposition och antal', en: 'shows the outline of a document with counts' },
    about: {
      fi: 'Rivillä on rivinumero, osan nimi ja kohtien määrä, esimerkiksi ”Vahvuudet (10)”.',
      sv: 'På varje rad står radnumret, delens namn och antalet punkter, till exempel ”Styrkor (10)”.',
      en: 'Each line has the line number, the name of the part and the number of its items, for example “Strengths (10)”.',
    },
    examples: [
      { line: named('pitkospuut outline alku.swot.md'), about: { fi: 'jäsennys luettavaksi', sv: 'dispositionen att läsa', en: 'the outline to read' } },
      { line: named('pitkospuut outline alku.swot.md --format json'), about: { fi: 'jäsennys toiselle ohjelmalle', sv: 'dispositionen för ett annat program', en: 'the outline for another program' } },
    ],
  },
  convert: {
    summary: { fi: 'muuntaa asiakirjan Markdownista YAMLiksi tai takaisin', sv: 'omvandlar ett dokument från Markdown till YAML eller tillbaka', en: 'converts a document from Markdown to YAML or back' },
    about: {
      fi: 'Alkuperäinen tiedosto säilyy. Jos jotakin ei voi esittää toisessa muodossa, se kerrotaan.',
      sv: 'Originalet bevaras. Om något inte kan uttryckas i den andra formen, sägs det.',
      en: 'The original is kept. You are told what the other form cannot express.',
    },
    examples: [
      { line: named('pitkospuut convert alku.swot.md --to yaml -o alku.swot.yaml'), about: { fi: 'YAML uuteen tiedostoon', sv: 'YAML i en ny fil', en: 'YAML into a new file' } },
      { line: named('pitkospuut convert alku.swot.yaml --to markdown'), about: { fi: 'Markdown näytölle', sv: 'Markdown på skärmen', en: 'Markdown on the screen' } },
    ],
  },
  clean: {
    summary: { fi: 'siivoaa PDF:stä tai Wordista liitetyn tekstin', sv: 'städar text som klistrats in ur en PDF eller Word', en: 'cleans up text pasted from a PDF or Word' },
    about: {
      fi: 'Liittää katkenneet luettelokohdat ja sanat, numeroi uudelleen, poistaa varmat sivunumerot ja ylätunnisteet ja palauttaa lomakkeen otsikot. Näytöllä näet muutokset ennen kuin mitään tallennetaan; muualle tulostuu siivottu teksti. Siisti teksti säilyy ennallaan.',
      sv: 'Fogar ihop brutna listpunkter och ord, numrerar om, tar bort säkra sidnummer och sidhuvuden och återställer blankettens rubriker. På skärmen ser du ändringarna innan något sparas; annars skrivs den städade texten ut. En ren text lämnas som den är.',
      en: 'Joins broken list items and words, renumbers, removes page numbers and running headers that are certain, and restores the headings of a form. On a terminal you see the changes before anything is saved; elsewhere the cleaned-up text is printed. Clean text is left as it is.',
    },
    examples: [
      {
        line: { fi: 'pitkospuut clean kortti.hankekortti.md', sv: 'pitkospuut clean kort.hankekortti.md', en: 'pitkospuut clean card.hankekortti.md' },
        about: { fi: 'mikä muuttuisi', sv: 'vad som skulle ändras', en: 'what would change' },
      },
      {
        line: { fi: 'pitkospuut clean kortti.hankekortti.md --write', sv: 'pitkospuut clean kort.hankekortti.md --write', en: 'pitkospuut clean card.hankekortti.md --write' },
        about: { fi: 'muutokset tiedostoon', sv: 'ändringarna i filen', en: 'the changes into the file' },
      },
    ],
  },
  new: {
    summary: { fi: 'aloittaa uuden asiakirjan', sv: 'påbörjar ett nytt dokument', en: 'begins a new document' },
    about: {
      fi: 'Asiakirjassa ovat tyypin otsikot järjestyksessä ja niiden alla kysymykset, joihin vastata. Tyypin voi kirjoittaa millä tahansa kolmesta kielestä. Olemassa olevaa tiedostoa ei koskaan korvata.',
      sv: 'Dokumentet har typens rubriker i ordning, och under dem frågorna att svara på. Typen kan skrivas på vilket som helst av de tre språken. En fil som redan finns ersätts aldrig.',
      en: 'The document has the headings of its kind in order, with the questions to answer below them. The kind may be written in any of the three languages. A file that exists is never replaced.',
    },
    examples: [
      {
        line: { fi: 'pitkospuut new hankekortti --set hanke="Kehrä II" -o .', sv: 'pitkospuut new projektkort --language sv --set projekt="Kehrä II" -o .', en: 'pitkospuut new project-card --language en --set project="Kehrä II" -o .' },
        about: { fi: 'hankekortti tähän kansioon', sv: 'ett projektkort i den här mappen', en: 'a project card in this folder' },
      },
      {
        line: { fi: 'pitkospuut new posteri --from matka.tarina.md -o matka.posteri.md', sv: 'pitkospuut new poster --from resan.utvecklingsberattelse.md -o resan.poster.md', en: 'pitkospuut new poster --from journey.development-story.md -o journey.poster.md' },
        about: { fi: 'posteri kehittämistarinasta', sv: 'en poster ur en utvecklingsberättelse', en: 'a poster from a development story' },
      },
    ],
  },
  render: {
    summary: { fi: 'tekee asiakirjasta verkkosivun', sv: 'gör en webbsida av ett dokument', en: 'makes a web page of a document' },
    about: {
      fi: 'Sivu on yksi tiedosto, jonka voi avata selaimessa, tulostaa ja lähettää. Kuvat ovat siinä mukana. Henkilötunnuksia sivulle ei tule koskaan; julkisen asiakirjan sivulla muidenkin henkilötietojen paikalla on [muutettu]. Asiakirja itse ei muutu.',
      sv: 'Sidan är en fil som kan öppnas i webbläsaren, skrivas ut och skickas. Bilderna finns i den. Personbeteckningar kommer aldrig med; på sidan för ett offentligt dokument står [ändrat] också i stället för andra personuppgifter. Dokumentet självt ändras inte.',
      en: 'The page is one file to open in a browser, to print and to send. Its images are in it. Personal identity codes are never on it; on the page of a public document [changed] takes the place of other personal data too. The document itself is not changed.',
    },
    examples: [
      { line: named('pitkospuut render alku.swot.md -o alku.html'), about: { fi: 'sivu uuteen tiedostoon', sv: 'sidan i en ny fil', en: 'the page in a new file' } },
      {
        line: { fi: 'pitkospuut render alku.swot.md --language sv -o alku.sv.html', sv: 'pitkospuut render start.swot.md --language fi -o start.fi.html', en: 'pitkospuut render start.swot.md --language fi -o start.fi.html' },
        about: { fi: 'otsikot ruotsiksi, teksti omalla kielellään', sv: 'rubriker på finska, texten på sitt eget språk', en: 'headings in Finnish, the text in its own language' },
      },
    ],
  },
  rules: {
    summary: { fi: 'luettelee koodit tai selittää yhden', sv: 'räknar upp koderna eller förklarar en', en: 'lists the codes or explains one' },
    about: {
      fi: 'Koodi on jokaisen havainnon perässä. Sen sivu kertoo, miksi asia on tärkeä ja mihin vaatimus perustuu.',
      sv: 'Koden står efter varje meddelande. Dess sida berättar varför saken är viktig och vad kravet bygger på.',
      en: 'The code is at the end of each finding. Its page says why it matters and what the requirement is based on.',
    },
    examples: [
      { line: same('pitkospuut rules'), about: { fi: 'kaikki koodit', sv: 'alla koder', en: 'all codes' } },
      { line: same('pitkospuut rules goal/no-output'), about: { fi: 'yksi koodi perusteluineen', sv: 'en kod med motivering', en: 'one code with its reasons' } },
    ],
  },
  kinds: {
    summary: { fi: 'luettelee asiakirjatyypit', sv: 'räknar upp dokumenttyperna', en: 'lists the kinds of documents' },
    about: {
      fi: 'Mukana ovat myös organisaation omat tyypit kansiosta .pitkospuut/kinds.',
      sv: 'Organisationens egna typer i mappen .pitkospuut/kinds är med.',
      en: 'Kinds of your organisation in .pitkospuut/kinds are included.',
    },
    examples: [
      { line: same('pitkospuut kinds'), about: { fi: 'tyypit, tiedostojen nimet ja tyypin kirjoitusasut', sv: 'typerna, filnamnen och hur typen skrivs', en: 'kinds, file names and how the type is written' } },
      { line: same('pitkospuut kinds --format json'), about: { fi: 'sama toiselle ohjelmalle', sv: 'detsamma för ett annat program', en: 'the same for another program' } },
    ],
  },
  schema: {
    summary: { fi: 'tulostaa asiakirjatyypin JSON-skeeman', sv: 'skriver ut dokumenttypens JSON-schema', en: 'prints the JSON Schema of a kind of document' },
    about: {
      fi: 'Skeema (JSON Schema 2020-12) on muita ohjelmia varten: avaimet ja arvot ovat valitulla kielellä siten kuin convert ja new ne kirjoittavat YAML-muotoon. Nimellä asetukset saa tiedoston .pitkospuut.yaml skeeman.',
      sv: 'Schemat (JSON Schema 2020-12) är till för andra program: nycklar och värden är på det valda språket så som convert och new skriver dem i YAML. Namnet inställningar ger schemat för filen .pitkospuut.yaml.',
      en: 'The schema (JSON Schema 2020-12) is for other programs: keys and values are in the chosen language, as convert and new write them in YAML. The name settings gives the schema of the file .pitkospuut.yaml.',
    },
    examples: [
      { line: { fi: 'pitkospuut schema hankekortti --language fi', sv: 'pitkospuut schema projektkort --language sv', en: 'pitkospuut schema project-card --language en' }, about: { fi: 'suomenkieliset avaimet', sv: 'svenska nycklar', en: 'English keys' } },
      { line: { fi: 'pitkospuut schema asetukset > asetukset.schema.json', sv: 'pitkospuut schema inställningar > installningar.schema.json', en: 'pitkospuut schema settings > settings.schema.json' }, about: { fi: 'asetustiedoston skeema talteen', sv: 'sparar schemat för inställningarna', en: 'the schema of the settings, saved' } },
    ],
  },
  lsp: {
    summary: { fi: 'käynnistää kielipalvelimen editoria varten', sv: 'startar språkservern för en redigerare', en: 'starts the language server for an editor' },
    about: {
      fi: 'Editori käynnistää tämän itse; VS Coden laajennus ei tarvitse mitään asetuksia.',
      sv: 'Redigeraren startar detta själv; tillägget för VS Code behöver inga inställningar.',
      en: 'The editor starts this by itself; the extension for VS Code needs no settings.',
    },
    examples: [
      { line: same('pitkospuut lsp --stdio'), about: { fi: 'komento, jonka editori tarvitsee', sv: 'kommandot som redigeraren behöver', en: 'the command that an editor needs' } },
      {
        line: named("nvim -c \"lua vim.lsp.start{cmd={'pitkospuut','lsp','--stdio'}}\" alku.swot.md"),
        about: { fi: 'Neovimissa', sv: 'i Neovim', en: 'in Neovim' },
      },
    ],
  },
} as const satisfies Readonly<Record<string, CommandHelp>>

export type CommandName = keyof typeof COMMAND_HELP

/** Examples of the program's own help: the first of the commands that one begins with. */
export const FIRST_EXAMPLES: readonly CommandName[] = ['lint', 'outline', 'rules']
