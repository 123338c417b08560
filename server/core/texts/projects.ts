// What the view of projects says.
import type { Texts } from '../problem.ts'
import { UNITS } from './hover.ts'

interface Counted {
  readonly one: Texts
  readonly many: Texts
}

export const PROJECTS = {
  today: { fi: 'Kysytään tänään', sv: 'Frågas i dag', en: 'Asked today' },
  others: { fi: 'Ei tiettyä hanketta', sv: 'Inget visst projekt', en: 'No particular project' },
  codebook: { fi: 'Koodikirja', sv: 'Kodbok', en: 'Codebook' },
  online: { fi: 'Vain verkossa', sv: 'Bara på nätet', en: 'Online only' },
  onlineHint: {
    fi: 'Tiedostoja ei ole vielä ladattu tälle koneelle, eikä niitä ladata kysymättä. Kun avaat tiedoston, se luetaan.',
    sv: 'Filerna har inte laddats ner till den här datorn, och de laddas inte ner utan att du ber om det. När du öppnar en fil läses den.',
    en: 'These files are not on this computer yet and are not downloaded unasked. A file is read when you open it.',
  },
  untitled: { fi: 'Nimetön: {name}', sv: 'Utan rubrik: {name}', en: 'Untitled: {name}' },
  version: { fi: 'versio {version}', sv: 'version {version}', en: 'version {version}' },
  isPublic: { fi: 'julkinen', sv: 'offentligt', en: 'public' },
  nothing: { fi: 'ei avoimia kysymyksiä', sv: 'inga öppna frågor', en: 'no open questions' },
  unknown: { fi: 'ei vielä tarkistettu', sv: 'inte kontrollerat än', en: 'not checked yet' },
  due: { fi: 'aika mennyt', sv: 'tiden har gått', en: 'overdue' },
  dueSoon: { fi: 'täydennettävä {day} mennessä', sv: 'ska kompletteras senast {day}', en: 'to be completed by {day}' },
  asks: { fi: 'Kysytään: {text}', sv: 'Fråga: {text}', en: 'Asked: {text}' },
  path: { fi: 'Tiedosto: {path}', sv: 'Fil: {path}', en: 'File: {path}' },
  notInCodebook: { fi: 'ei koodikirjassa', sv: 'inte i kodboken', en: 'not in the codebook' },
} as const satisfies Readonly<Record<string, Texts>>

/** One and several; `{n}` is the number. */
export const COUNTS = {
  questions: { one: { fi: '1 kysymys', sv: '1 fråga', en: '1 question' }, many: { fi: '{n} kysymystä', sv: '{n} frågor', en: '{n} questions' } },
  documents: UNITS.document,
  items: UNITS.item,
  more: {
    one: { fi: 'ja 1 asiakirja hankkeiden alla', sv: 'och 1 dokument under projekten', en: 'and 1 document under the projects' },
    many: { fi: 'ja {n} asiakirjaa hankkeiden alla', sv: 'och {n} dokument under projekten', en: 'and {n} documents under the projects' },
  },
} as const satisfies Readonly<Record<string, Counted>>

/** What can be shown of the view. */
export const FILTERS = {
  all: { label: { fi: 'Kaikki', sv: 'Alla', en: 'All' }, detail: { fi: 'Kaikki asiakirjat', sv: 'Alla dokument', en: 'All documents' }, none: { fi: '', sv: '', en: '' } },
  mine: {
    label: { fi: 'Omat', sv: 'Mina', en: 'Mine' },
    detail: { fi: 'Asiakirjat, joita olet muokannut tai pitänyt auki tällä koneella viime aikoina', sv: 'Dokument som du nyligen har redigerat eller haft öppna på den här datorn', en: 'Documents that you have lately edited or kept open on this computer' },
    none: { fi: 'Et ole vielä muokannut asiakirjoja tällä koneella. Ne tulevat tähän, kun muokkaat niitä.', sv: 'Du har inte redigerat några dokument på den här datorn än. De visas här när du gör det.', en: 'You have not edited documents on this computer yet. They appear here when you do.' },
  },
  drafts: {
    label: { fi: 'Luonnokset', sv: 'Utkast', en: 'Drafts' },
    detail: { fi: 'Asiakirjat, jotka eivät vielä ole käytössä', sv: 'Dokument som inte är i bruk än', en: 'Documents that are not in use yet' },
    none: { fi: 'Luonnoksia ei ole.', sv: 'Det finns inga utkast.', en: 'There are no drafts.' },
  },
  asked: {
    label: { fi: 'Avoimia kysymyksiä', sv: 'Öppna frågor', en: 'Open questions' },
    detail: { fi: 'Asiakirjat, joissa kysytään vielä jotakin', sv: 'Dokument där något ännu frågas', en: 'Documents in which something is still asked' },
    none: { fi: 'Missään asiakirjassa ei ole avoimia kysymyksiä.', sv: 'Inget dokument har öppna frågor.', en: 'No document has open questions.' },
  },
  public: {
    label: { fi: 'Julkiset', sv: 'Offentliga', en: 'Public' },
    detail: { fi: 'Kaikille tarkoitetut asiakirjat', sv: 'Dokument som är avsedda för alla', en: 'Documents that are meant for everyone' },
    none: { fi: 'Mitään asiakirjaa ei ole merkitty julkiseksi.', sv: 'Inget dokument är märkt som offentligt.', en: 'No document is marked as public.' },
  },
} as const satisfies Readonly<Record<string, { readonly label: Texts; readonly detail: Texts; readonly none: Texts }>>

/** While files are read. */
export const READING = {
  listing: { fi: 'Etsitään asiakirjoja…', sv: 'Söker dokument…', en: 'Looking for documents…' },
  reading: { fi: 'Luetaan asiakirjoja: {n}/{all}', sv: 'Läser dokument: {n}/{all}', en: 'Reading documents: {n}/{all}' },
  checking: { fi: 'Tarkistetaan: {n} jäljellä', sv: 'Kontrollerar: {n} kvar', en: 'Checking: {n} left' },
} as const satisfies Readonly<Record<string, Texts>>

/** What the client says around the view. */
export const PROJECT_WORDS = {
  title: { fi: 'Hankkeet', sv: 'Projekt', en: 'Projects' },
  now: { fi: 'nyt', sv: 'nu', en: 'now' },
  filterTitle: { fi: 'Mitä näytetään?', sv: 'Vad ska visas?', en: 'What is shown?' },
  copied: { fi: 'Tunniste kopioitu: {id}', sv: 'Beteckningen kopierad: {id}', en: 'Identifier copied: {id}' },
  noId: { fi: 'Asiakirjalla ei ole vielä tunnistetta.', sv: 'Dokumentet har ingen beteckning än.', en: 'The document has no identifier yet.' },
} as const satisfies Readonly<Record<string, Texts>>
