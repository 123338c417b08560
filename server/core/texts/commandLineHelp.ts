// The help of the command line: its headings, arguments, options and exit codes. What each command does is in commandHelp.ts.
import type { Texts } from '../problem.ts'

/** Names of arguments and values in usage lines. */
export const PLACEHOLDERS = {
  command: { fi: 'KOMENTO', sv: 'KOMMANDO', en: 'COMMAND' },
  options: { fi: '[valitsimet]', sv: '[alternativ]', en: '[options]' },
  paths: { fi: 'POLKU', sv: 'SÖKVÄG', en: 'PATH' },
  file: { fi: 'TIEDOSTO', sv: 'FIL', en: 'FILE' },
  code: { fi: 'KOODI', sv: 'KOD', en: 'CODE' },
  codes: { fi: 'RYHMÄ[/SYY],…', sv: 'GRUPP[/ORSAK],…', en: 'FAMILY[/REASON],…' },
  count: { fi: 'N', sv: 'N', en: 'N' },
  name: { fi: 'NIMI', sv: 'NAMN', en: 'NAME' },
  kind: { fi: 'TYYPPI', sv: 'TYP', en: 'KIND' },
  text: { fi: 'TEKSTI', sv: 'TEXT', en: 'TEXT' },
  setting: { fi: 'NIMI=ARVO', sv: 'NAMN=VÄRDE', en: 'NAME=VALUE' },
  fileOrFolder: { fi: 'TIEDOSTO|KANSIO', sv: 'FIL|MAPP', en: 'FILE|FOLDER' },
} as const satisfies Readonly<Record<string, Texts>>

/** Headings of the help. */
export const HELP = {
  tagline: {
    fi: 'tarkistaa lastensuojelun kehittämisasiakirjat ja auttaa kirjoittamaan niitä',
    sv: 'kontrollerar barnskyddets utvecklingsdokument och hjälper till att skriva dem',
    en: 'checks the development documents of child protection and helps to write them',
  },
  usage: { fi: 'Käyttö:', sv: 'Användning:', en: 'Usage:' },
  commands: { fi: 'Komennot', sv: 'Kommandon', en: 'Commands' },
  options: { fi: 'Valitsimet', sv: 'Alternativ', en: 'Options' },
  examples: { fi: 'Esimerkkejä', sv: 'Exempel', en: 'Examples' },
  exitCodes: { fi: 'Paluuarvot', sv: 'Returvärden', en: 'Exit codes' },
  environment: { fi: 'Ympäristömuuttujat', sv: 'Miljövariabler', en: 'Environment' },
  more: {
    fi: 'Komennon oma ohje: pitkospuut KOMENTO --help',
    sv: 'Hjälp om ett kommando: pitkospuut KOMMANDO --help',
    en: 'Help on one command: pitkospuut COMMAND --help',
  },
  privacy: {
    fi: 'Mitään ei lähetetä minnekään: kaikki tarkistetaan tällä koneella.',
    sv: 'Ingenting skickas någonstans: allt kontrolleras på den här datorn.',
    en: 'Nothing is sent anywhere: everything is checked on this machine.',
  },
} as const satisfies Readonly<Record<string, Texts>>

export const EXIT_CODES: readonly { readonly code: string; readonly about: Texts }[] = [
  {
    code: '0',
    about: {
      fi: 'ei mitään korjattavaa (huomioita ja vihjeitä voi olla)',
      sv: 'inget att rätta (det kan finnas punkter att observera och tips)',
      en: 'nothing to fix (there may be points for attention and hints)',
    },
  },
  {
    code: '1',
    about: {
      fi: 'ainakin yksi korjattava, tai huomioita enemmän kuin --max-warnings sallii',
      sv: 'minst en punkt att rätta, eller fler att observera än --max-warnings tillåter',
      en: 'at least one point to fix, or more points need attention than --max-warnings allows',
    },
  },
  {
    code: '2',
    about: {
      fi: 'komentoa ei ymmärretty, tai jotakin tiedostoa ei voitu lukea; muut tarkistettiin',
      sv: 'kommandot förstods inte, eller en fil kunde inte läsas; de andra kontrollerades',
      en: 'the command was not understood, or a file could not be read; the others were checked',
    },
  },
]

export const ENVIRONMENT: readonly { readonly name: string; readonly about: Texts }[] = [
  { name: 'LANG, LC_ALL', about: { fi: 'kieli, kun valitsinta --language ei ole: fi, sv tai en', sv: 'språket när --language saknas: fi, sv eller en', en: 'the language when --language is not given: fi, sv or en' } },
  { name: 'NO_COLOR', about: { fi: 'ei värejä', sv: 'inga färger', en: 'no colours' } },
  { name: 'FORCE_COLOR', about: { fi: 'värit myös putkeen ja tiedostoon', sv: 'färger också till en fil eller ett annat program', en: 'colours into pipes and files too' } },
  {
    name: 'SOURCE_DATE_EPOCH',
    about: {
      fi: 'päivä, jota pidetään tänä päivänä (sekunteina), jotta tulos on toistettavissa',
      sv: 'den dag som räknas som i dag (i sekunder), så att resultatet kan upprepas',
      en: 'the day that counts as today (in seconds), so that results can be repeated',
    },
  },
]

/** What each option does, by its long name. `command option` where the same name differs. */
export const OPTION_HELP = {
  help: { fi: 'näyttää ohjeen', sv: 'visar hjälpen', en: 'shows the help' },
  version: { fi: 'näyttää ohjelman version', sv: 'visar programmets version', en: 'shows the version of the program' },
  language: { fi: 'viestien kieli (muuten kunkin asiakirjan oma)', sv: 'språket i meddelandena (annars dokumentets eget)', en: 'language of the messages (otherwise that of each document)' },
  'listing language': { fi: 'tekstien kieli', sv: 'språket i texterna', en: 'language of the texts' },
  format: { fi: 'muoto (oletus text)', sv: 'formen (förval text)', en: 'format (default text)' },
  'model format': { fi: 'muoto (oletus json)', sv: 'formen (förval json)', en: 'format (default json)' },
  only: {
    fi: 'vain nämä ryhmät tai koodit, esimerkiksi swot,goal/no-output',
    sv: 'bara de här grupperna eller koderna, till exempel swot,goal/no-output',
    en: 'only these families or codes, for example swot,goal/no-output',
  },
  all: {
    fi: 'luettelee myös tiedostot, jotka eivät ole mitään tunnettua tyyppiä',
    sv: 'visar också filer som inte är av någon känd typ',
    en: 'also lists files that are not of any known kind',
  },
  fix: {
    fi: 'tekee korjaukset, joissa mitään ei katoa eikä arvata',
    sv: 'gör de rättelser där inget går förlorat eller gissas',
    en: 'makes the fixes that lose and guess nothing',
  },
  'fix-dry-run': {
    fi: 'näyttää samat korjaukset muuttamatta tiedostoja',
    sv: 'visar samma rättelser utan att ändra filerna',
    en: 'shows the same fixes without changing any file',
  },
  'max-warnings': { fi: 'paluuarvo 1, jos huomioita on enemmän kuin N', sv: 'returvärde 1 om det finns fler än N att observera', en: 'exit code 1 if more than N points need attention' },
  stdin: { fi: 'lukee asiakirjan syötteestä', sv: 'läser dokumentet från standardindata', en: 'reads the document from standard input' },
  'stdin-filename': { fi: 'nimi, jolla syötettä käsitellään', sv: 'namnet som texten behandlas under', en: 'the name under which that text is treated' },
  baseline: {
    fi: 'ei näytä havaintoja, jotka on kirjattu tähän tiedostoon',
    sv: 'visar inte anmärkningar som är antecknade i den här filen',
    en: 'does not show findings recorded in this file',
  },
  'update-baseline': {
    fi: 'kirjaa nykyiset havainnot lähtötasoksi: niitä ei enää näytetä',
    sv: 'antecknar de nuvarande anmärkningarna som utgångsläge: de visas inte längre',
    en: 'records the current findings as the baseline: they are no longer shown',
  },
  to: { fi: 'muoto, johon muunnetaan', sv: 'formen som dokumentet omvandlas till', en: 'the form to convert to' },
  output: { fi: 'tallentaa tiedostoon (muuten tulostaa)', sv: 'sparar i en fil (annars skrivs texten ut)', en: 'saves in a file (otherwise prints)' },
  'render to': { fi: 'sivun muoto (oletus html; docx ja pdf tulevat myöhemmin)', sv: 'sidans form (förval html; docx och pdf kommer senare)', en: 'the form of the page (default html; docx and pdf come later)' },
  'render language': { fi: 'otsikoiden ja viestien kieli (muuten otsikot asiakirjan kielellä)', sv: 'språket i rubriker och meddelanden (annars rubriker på dokumentets språk)', en: 'language of headings and messages (otherwise headings in that of the document)' },
  'new language': { fi: 'asiakirjan ja viestien kieli', sv: 'språket i dokumentet och meddelandena', en: 'language of the document and of the messages' },
  'new to': { fi: 'asiakirjan muoto (oletus markdown)', sv: 'dokumentets form (förval markdown)', en: 'the form of the document (default markdown)' },
  title: { fi: 'asiakirjan otsikko', sv: 'dokumentets rubrik', en: 'the title of the document' },
  set: {
    fi: 'tieto, joka jo tiedetään, esimerkiksi hanke="Kehrä II" tai kunnat="Espoo; Vantaa"; voi antaa monta kertaa',
    sv: 'en uppgift som redan är känd, till exempel projekt="Kehrä II" eller kommuner="Esbo; Vanda"; kan ges flera gånger',
    en: 'something that is known already, for example project="Kehrä II" or municipalities="Espoo; Vantaa"; may be given many times',
  },
  from: {
    fi: 'asiakirja, josta otetaan se, mikä sopii: posteri tarinasta, riskit uhista, sisarasiakirja toisella kielellä',
    sv: 'ett dokument varifrån det som passar tas: en poster ur en berättelse, risker ur hot, ett systerdokument på ett annat språk',
    en: 'a document to take what fits from: a poster from a story, risks from threats, a sister document in another language',
  },
  'new output': {
    fi: 'tallentaa uuteen tiedostoon, tai kansioon tyypin mukaisella nimellä (muuten tulostaa)',
    sv: 'sparar i en ny fil, eller i en mapp under ett namn efter typen (annars skrivs texten ut)',
    en: 'saves in a new file, or in a folder under a name that follows the kind (otherwise prints)',
  },
  force: { fi: 'korvaa tiedoston, joka on jo olemassa', sv: 'ersätter en fil som redan finns', en: 'replaces a file that already exists' },
  write: { fi: 'tallentaa muutokset samaan tiedostoon', sv: 'sparar ändringarna i samma fil', en: 'saves the changes in the same file' },
  stdio: { fi: 'keskustelee editorin kanssa syötteen ja tulosteen kautta', sv: 'talar med redigeraren via standardindata och standardutdata', en: 'talks to the editor over standard input and output' },
} as const satisfies Readonly<Record<string, Texts>>
