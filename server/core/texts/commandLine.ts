// The words of the command line's reports and lists. Its messages are in commandLineSaid.ts, its help in commandLineHelp.ts and commandHelp.ts.
import type { Severity, Texts } from '../problem.ts'

/** A text for one and a text for many; `{n}` is the number. */
export interface Counted {
  readonly one: Texts
  readonly many: Texts
}

/** How a severity is called in a report, and counted at its end. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly word: Texts; readonly counted: Counted }>> = {
  error: {
    word: { fi: 'korjattava', sv: 'att rätta', en: 'to fix' },
    counted: {
      one: { fi: '{n} korjattava', sv: '{n} att rätta', en: '{n} to fix' },
      many: { fi: '{n} korjattavaa', sv: '{n} att rätta', en: '{n} to fix' },
    },
  },
  warning: {
    word: { fi: 'huomio', sv: 'observera', en: 'attention' },
    counted: {
      one: { fi: '{n} huomio', sv: '{n} att observera', en: '{n} needs attention' },
      many: { fi: '{n} huomiota', sv: '{n} att observera', en: '{n} need attention' },
    },
  },
  information: {
    word: { fi: 'tiedoksi', sv: 'upplysning', en: 'note' },
    counted: {
      one: { fi: '{n} tiedoksi', sv: '{n} upplysning', en: '{n} note' },
      many: { fi: '{n} tiedoksi', sv: '{n} upplysningar', en: '{n} notes' },
    },
  },
  hint: {
    word: { fi: 'vihje', sv: 'tips', en: 'hint' },
    counted: {
      one: { fi: '{n} vihje', sv: '{n} tips', en: '{n} hint' },
      many: { fi: '{n} vihjettä', sv: '{n} tips', en: '{n} hints' },
    },
  },
}

/** The reports of `lint`. */
export const REPORT = {
  good: { fi: 'Hyvää:', sv: 'Bra:', en: 'Good:' },
  kindFile: { fi: 'asiakirjatyypin kuvaus', sv: 'beskrivning av en dokumenttyp', en: 'description of a kind' },
  documents: {
    one: { fi: '{n} asiakirja', sv: '{n} dokument', en: '{n} document' },
    many: { fi: '{n} asiakirjaa', sv: '{n} dokument', en: '{n} documents' },
  },
  ofWhichFine: {
    one: { fi: 'joista {n} on kunnossa', sv: 'varav {n} är i sin ordning', en: '{n} of them is fine' },
    many: { fi: 'joista {n} on kunnossa', sv: 'varav {n} är i sin ordning', en: '{n} of them are fine' },
  },
  clean: {
    one: {
      fi: 'Kunnossa: asiakirja on tarkistettu eikä huomautettavaa ole. Hyvää työtä!',
      sv: 'I sin ordning: dokumentet är kontrollerat och det finns inget att anmärka på. Bra jobbat!',
      en: 'All fine: the document was checked and there is nothing to report. Good work!',
    },
    many: {
      fi: 'Kaikki kunnossa: {n} asiakirjaa on tarkistettu eikä huomautettavaa ole. Hyvää työtä!',
      sv: 'Allt i sin ordning: {n} dokument är kontrollerade och det finns inget att anmärka på. Bra jobbat!',
      en: 'All fine: {n} documents were checked and there is nothing to report. Good work!',
    },
  },
  nothingToCheck: {
    fi: 'Tarkistettavia asiakirjoja ei ollut: millään tiedostolla ei ole tunnettua tyyppiä. Lisää asiakirjan alkuun esimerkiksi ”tyyppi: swot”. Tyypit: pitkospuut kinds',
    sv: 'Det fanns inga dokument att kontrollera: ingen fil har en känd typ. Lägg till exempelvis ”typ: swot” överst i dokumentet. Typerna: pitkospuut kinds',
    en: 'There were no documents to check: no file is of a known kind. Add for example “type: swot” at the top of a document. All kinds: pitkospuut kinds',
  },
  skipped: {
    one: {
      fi: 'Lisäksi {n} tiedosto ei ole mitään tunnettua tyyppiä. Valitsin --all luettelee sen.',
      sv: 'Dessutom är {n} fil inte av någon känd typ. Alternativet --all visar den.',
      en: 'In addition, {n} file is not of any known kind. The option --all lists it.',
    },
    many: {
      fi: 'Lisäksi {n} tiedostoa ei ole mitään tunnettua tyyppiä. Valitsin --all luettelee ne.',
      sv: 'Dessutom är {n} filer inte av någon känd typ. Alternativet --all visar dem.',
      en: 'In addition, {n} files are not of any known kind. The option --all lists them.',
    },
  },
  hidden: {
    one: {
      fi: 'Lähtötaso peittää {n} havainnon, joka oli jo tiedossa.',
      sv: 'Utgångsläget döljer {n} anmärkning som redan var känd.',
      en: 'The baseline hides {n} finding that was known already.',
    },
    many: {
      fi: 'Lähtötaso peittää {n} havaintoa, jotka olivat jo tiedossa.',
      sv: 'Utgångsläget döljer {n} anmärkningar som redan var kända.',
      en: 'The baseline hides {n} findings that were known already.',
    },
  },
  next: {
    error: {
      fi: 'Aloita {symbol}-kohdista. Miksi ja millä perusteella: pitkospuut rules {code}',
      sv: 'Börja med punkterna {symbol}. Varför och på vilken grund: pitkospuut rules {code}',
      en: 'Start with the points marked {symbol}. Why, and on what grounds: pitkospuut rules {code}',
    },
    warning: {
      fi: 'Katso seuraavaksi {symbol}-kohdat. Miksi ja millä perusteella: pitkospuut rules {code}',
      sv: 'Titta härnäst på punkterna {symbol}. Varför och på vilken grund: pitkospuut rules {code}',
      en: 'Look at the points marked {symbol} next. Why, and on what grounds: pitkospuut rules {code}',
    },
    information: {
      fi: 'Pakollista korjattavaa ei ole. Nämä kohdat auttavat eteenpäin, kun asiakirja valmistuu. Lisätietoa: pitkospuut rules {code}',
      sv: 'Inget måste rättas. De här punkterna hjälper vidare när dokumentet blir klart. Läs mer: pitkospuut rules {code}',
      en: 'Nothing has to be fixed. These points help you on as the document takes shape. Read more: pitkospuut rules {code}',
    },
    hint: {
      fi: 'Pakollista korjattavaa ei ole. Nämä kohdat auttavat eteenpäin, kun asiakirja valmistuu. Lisätietoa: pitkospuut rules {code}',
      sv: 'Inget måste rättas. De här punkterna hjälper vidare när dokumentet blir klart. Läs mer: pitkospuut rules {code}',
      en: 'Nothing has to be fixed. These points help you on as the document takes shape. Read more: pitkospuut rules {code}',
    },
  },
  indexing: { fi: 'Luetaan asiakirjoja {n}/{all}', sv: 'Läser dokument {n}/{all}', en: 'Reading documents {n}/{all}' },
  checking: { fi: 'Tarkistetaan asiakirjoja {n}/{all}', sv: 'Kontrollerar dokument {n}/{all}', en: 'Checking documents {n}/{all}' },
} as const satisfies Readonly<Record<string, Texts | Counted | Readonly<Record<string, Texts>>>>

/** What `--fix` and `--fix-dry-run` say. Only changes by which nothing is lost or guessed are made. */
export const MENDED = {
  file: { fi: '{path}: korjattu {n} ({codes}).', sv: '{path}: rättat {n} ({codes}).', en: '{path}: {n} fixed ({codes}).' },
  would: { fi: '{path}: korjattavissa {n} ({codes}).', sv: '{path}: {n} kan rättas ({codes}).', en: '{path}: {n} can be fixed ({codes}).' },
  times: { fi: '{code} × {n}', sv: '{code} × {n}', en: '{code} × {n}' },
  all: { fi: 'Korjattu yhteensä {n}, tiedostoja {files}.', sv: 'Rättat sammanlagt {n}, filer: {files}.', en: 'Fixed in all: {n}, files: {files}.' },
  wouldAll: {
    fi: 'Korjattavissa yhteensä {n}, tiedostoja {files}. Mitään ei muutettu; valitsin --fix tekee muutokset.',
    sv: 'Sammanlagt {n} kan rättas, filer: {files}. Inget ändrades; alternativet --fix gör ändringarna.',
    en: 'Can be fixed in all: {n}, files: {files}. Nothing was changed; the option --fix makes the changes.',
  },
  nothing: {
    fi: 'Mitään ei korjattu: loput kohdat tarvitsevat kirjoittajan.',
    sv: 'Inget rättades: de återstående punkterna kräver skribenten.',
    en: 'Nothing was fixed: the remaining points need the writer.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** Headings and words of `rules`, `kinds` and `outline`. */
export const LISTED = {
  draft: { fi: 'luonnoksena', sv: 'som utkast', en: 'as a draft' },
  inUse: { fi: 'käytössä', sv: 'i bruk', en: 'in use' },
  silent: { fi: 'ei mitään', sv: 'inget', en: 'nothing' },
  message: { fi: 'Viesti', sv: 'Meddelande', en: 'Message' },
  varies: { fi: 'vaihtelee', sv: 'varierar', en: 'varies' },
  moreRules: {
    fi: 'Yksi koodi tarkemmin: pitkospuut rules {code}',
    sv: 'En kod närmare: pitkospuut rules {code}',
    en: 'More on one code: pitkospuut rules {code}',
  },
  files: { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  labels: { fi: 'Tyypin nimet', sv: 'Typens namn', en: 'Type names' },
} as const satisfies Readonly<Record<string, Texts>>

/** Families of codes that belong to no rule. */
export const FAMILIES = {
  yaml: {
    fi: 'YAML-kielioppi: sisennys, lainausmerkit, kaksoispisteet. Viesti kertoo, mikä merkki puuttuu tai on liikaa ja miten rivi kirjoitetaan.',
    sv: 'YAML-grammatik: indrag, citattecken, kolon. Meddelandet säger vilket tecken som saknas eller är för mycket och hur raden skrivs.',
    en: 'YAML syntax: indentation, quotes, colons. The message says which character is missing or superfluous, and how to write the line.',
  },
  frontmatter: {
    fi: 'Asiakirjan tiedot Markdown-tiedoston alussa: rivien --- pitää olla paikallaan, jotta tiedot voidaan lukea.',
    sv: 'Dokumentets uppgifter i början av en Markdown-fil: raderna --- måste stå rätt för att uppgifterna ska kunna läsas.',
    en: 'The properties at the top of a Markdown file: the lines --- have to be in place so that they can be read.',
  },
  schema: {
    fi: 'Asiakirjatyypin kuvaus: onko vaadittu tieto annettu, ja onko se oikeaa muotoa. Viesti kertoo sallitut arvot.',
    sv: 'Beskrivningen av dokumenttypen: finns den uppgift som krävs och har den rätt form. Meddelandet nämner de tillåtna värdena.',
    en: 'The description of the kind: is what it asks for given, and in the right form. The message lists the allowed values.',
  },
  kind: {
    fi: 'Oma asiakirjatyyppi kansiossa .pitkospuut/kinds: kuvaustiedostossa on kohta, jonka takia sitä ei voi käyttää.',
    sv: 'En egen dokumenttyp i mappen .pitkospuut/kinds: något i beskrivningen gör att den inte kan användas.',
    en: 'A kind of your own in .pitkospuut/kinds: because of something in its description, it cannot be used.',
  },
  config: {
    fi: 'Asetustiedosto .pitkospuut.yaml: siinä on kohta, jota ei ymmärretä. Muut asetukset ovat voimassa.',
    sv: 'Inställningarna i .pitkospuut.yaml: något i dem förstås inte. De övriga inställningarna gäller.',
    en: 'The settings in .pitkospuut.yaml: something in them cannot be understood. The other settings apply.',
  },
  'document/too-complex': {
    fi: 'Asiakirja tai sen osa on niin suuri tai niin syvälle sisennetty, että osa tarkistuksista jää tekemättä.',
    sv: 'Dokumentet eller en del av det är så stort eller så djupt indraget att en del av kontrollerna inte görs.',
    en: 'The document or a part of it is so large or nested so deeply that some checks are not made.',
  },
} as const satisfies Readonly<Record<string, Texts>>
