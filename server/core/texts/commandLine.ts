// What the command line says: its messages, and the words of its reports. The help is in commandLineHelp.ts.
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
      en: 'All fine: the document was checked and there is nothing to remark. Good work!',
    },
    many: {
      fi: 'Kaikki kunnossa: {n} asiakirjaa on tarkistettu eikä huomautettavaa ole. Hyvää työtä!',
      sv: 'Allt i sin ordning: {n} dokument är kontrollerade och det finns inget att anmärka på. Bra jobbat!',
      en: 'All fine: {n} documents were checked and there is nothing to remark. Good work!',
    },
  },
  nothingToCheck: {
    fi: 'Tarkistettavia asiakirjoja ei ollut: millään tiedostolla ei ole tunnettua tyyppiä. Lisää asiakirjan alkuun esimerkiksi ”tyyppi: swot”. Tyypit: pitkospuut kinds',
    sv: 'Det fanns inga dokument att kontrollera: ingen fil har en känd typ. Lägg till exempelvis ”typ: swot” överst i dokumentet. Typerna: pitkospuut kinds',
    en: 'There were no documents to check: no file has a known kind. Add for example “type: swot” at the top of a document. All kinds: pitkospuut kinds',
  },
  skipped: {
    one: {
      fi: 'Lisäksi {n} tiedosto ei ole mitään tunnettua tyyppiä. Valitsin --all luettelee sen.',
      sv: 'Därtill är {n} fil inte av någon känd typ. Alternativet --all visar den.',
      en: 'Besides, {n} file is of no known kind. The option --all lists it.',
    },
    many: {
      fi: 'Lisäksi {n} tiedostoa ei ole mitään tunnettua tyyppiä. Valitsin --all luettelee ne.',
      sv: 'Därtill är {n} filer inte av någon känd typ. Alternativet --all visar dem.',
      en: 'Besides, {n} files are of no known kind. The option --all lists them.',
    },
  },
  hidden: {
    one: {
      fi: 'Lähtötaso peittää {n} huomautuksen, joka oli jo tiedossa.',
      sv: 'Utgångsläget döljer {n} anmärkning som redan var känd.',
      en: 'The baseline hides {n} finding that was known already.',
    },
    many: {
      fi: 'Lähtötaso peittää {n} huomautusta, jotka olivat jo tiedossa.',
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
      sv: 'Se härnäst på punkterna {symbol}. Varför och på vilken grund: pitkospuut rules {code}',
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
  file: { fi: '{path}: korjattu {n} ({codes}).', sv: '{path}: {n} rättat ({codes}).', en: '{path}: {n} fixed ({codes}).' },
  would: { fi: '{path}: korjattavissa {n} ({codes}).', sv: '{path}: {n} kan rättas ({codes}).', en: '{path}: {n} can be fixed ({codes}).' },
  times: { fi: '{code} × {n}', sv: '{code} × {n}', en: '{code} × {n}' },
  all: { fi: 'Korjattu yhteensä {n}, tiedostoja {files}.', sv: 'Sammanlagt {n} rättat, filer: {files}.', en: 'Fixed in all: {n}, files: {files}.' },
  wouldAll: {
    fi: 'Korjattavissa yhteensä {n}, tiedostoja {files}. Mitään ei muutettu; valitsin --fix tekee muutokset.',
    sv: 'Sammanlagt {n} kan rättas, filer: {files}. Inget ändrades; alternativet --fix gör ändringarna.',
    en: 'Can be fixed in all: {n}, files: {files}. Nothing was changed; the option --fix makes the changes.',
  },
  nothing: {
    fi: 'Mitään ei korjattu: loput kohdat tarvitsevat kirjoittajan.',
    sv: 'Inget rättades: de punkter som finns kräver skribenten.',
    en: 'Nothing was fixed: what is left needs its writer.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** Messages on standard error. */
export const SAID = {
  left: {
    fi: 'Tälle ei ollut uudessa asiakirjassa paikkaa; se on yhä alkuperäisessä:',
    sv: 'För det här fanns ingen plats i det nya dokumentet; det står kvar i det ursprungliga:',
    en: 'There was no place for this in the new document; it still stands in the original:',
  },
  setUnknown: {
    fi: 'Tässä asiakirjatyypissä ei ole tietoa ”{name}”. Mitään ei kirjoitettu.',
    sv: 'Den här dokumenttypen har ingen uppgift ”{name}”. Ingenting skrevs.',
    en: 'This kind of document has nothing called “{name}”. Nothing was written.',
  },
  setUnknownNear: {
    fi: 'Tässä asiakirjatyypissä ei ole tietoa ”{name}”. Tarkoititko: {meant}? Mitään ei kirjoitettu.',
    sv: 'Den här dokumenttypen har ingen uppgift ”{name}”. Menade du: {meant}? Ingenting skrevs.',
    en: 'This kind of document has nothing called “{name}”. Did you mean: {meant}? Nothing was written.',
  },
  setAlike: {
    fi: '”{meant}” ja ”{name}” ovat sama tieto. Anna se kerran. Mitään ei kirjoitettu.',
    sv: '”{meant}” och ”{name}” är samma uppgift. Ge den en gång. Ingenting skrevs.',
    en: '“{meant}” and “{name}” are the same thing. Give it once. Nothing was written.',
  },
  setMisfit: {
    fi: '”{value}” ei sovi tiedoksi ”{name}”. Mitään ei kirjoitettu.',
    sv: '”{value}” passar inte som ”{name}”. Ingenting skrevs.',
    en: '“{value}” does not fit “{name}”. Nothing was written.',
  },
  setMisfitOf: {
    fi: '”{value}” ei sovi tiedoksi ”{name}”. Mahdollisia ovat: {meant}. Mitään ei kirjoitettu.',
    sv: '”{value}” passar inte som ”{name}”. Möjliga är: {meant}. Ingenting skrevs.',
    en: '“{value}” does not fit “{name}”. Possible are: {meant}. Nothing was written.',
  },
  missingPath: { fi: '{path}: tiedostoa tai kansiota ei löydy.', sv: '{path}: filen eller mappen hittas inte.', en: '{path}: no such file or folder.' },
  noMatch: {
    fi: '{path}: mikään Markdown- tai YAML-tiedosto ei vastaa tätä hakua.',
    sv: '{path}: ingen Markdown- eller YAML-fil motsvarar det här mönstret.',
    en: '{path}: no Markdown or YAML file matches this pattern.',
  },
  emptyFolder: {
    fi: '{path}: kansiossa ei ole Markdown- eikä YAML-tiedostoja.',
    sv: '{path}: mappen innehåller inga Markdown- eller YAML-filer.',
    en: '{path}: the folder holds no Markdown or YAML files.',
  },
  notDocument: {
    fi: '{path}: tiedosto ei ole Markdownia eikä YAMLia (.md, .markdown, .yaml, .yml).',
    sv: '{path}: filen är varken Markdown eller YAML (.md, .markdown, .yaml, .yml).',
    en: '{path}: the file is neither Markdown nor YAML (.md, .markdown, .yaml, .yml).',
  },
  unreadable: { fi: '{path}: tiedostoa ei voi lukea ({reason}).', sv: '{path}: filen kan inte läsas ({reason}).', en: '{path}: the file cannot be read ({reason}).' },
  notText: {
    fi: '{path}: tiedosto ei ole tekstiä, joten sitä ei voi tarkistaa. Onko tiedostopääte väärä?',
    sv: '{path}: filen är inte text och kan därför inte kontrolleras. Är filändelsen fel?',
    en: '{path}: the file is not text, so it cannot be checked. Does it have the wrong extension?',
  },
  notUtf8: {
    fi: '{path}: tiedoston merkistö ei ole UTF-8, joten ä ja ö eivät näy oikein. Tallenna tiedosto UTF-8-muodossa ja tarkista uudelleen.',
    sv: '{path}: filens teckenkodning är inte UTF-8, så å, ä och ö visas fel. Spara filen som UTF-8 och kontrollera den igen.',
    en: '{path}: the file is not encoded in UTF-8, so letters such as ä and ö come out wrong. Save it as UTF-8 and check it again.',
  },
  notUtf8Kept: {
    fi: '{path}: tiedostoa ei korjattu, koska sen merkistö ei ole UTF-8. Tallenna se UTF-8-muodossa.',
    sv: '{path}: filen rättades inte, eftersom dess teckenkodning inte är UTF-8. Spara den som UTF-8.',
    en: '{path}: the file was not fixed, because its encoding is not UTF-8. Save it as UTF-8.',
  },
  changedMeanwhile: {
    fi: '{path}: tiedosto muuttui sillä välin, joten sitä ei korjattu. Aja komento uudelleen.',
    sv: '{path}: filen ändrades under tiden och rättades därför inte. Kör kommandot på nytt.',
    en: '{path}: the file changed meanwhile, so it was not fixed. Run the command again.',
  },
  crashed: {
    fi: '{path}: tarkistus keskeytyi ohjelman omaan vikaan ({detail}). Tekstissä ei ole tämän takia mitään korjattavaa; muut tiedostot tarkistettiin.',
    sv: '{path}: kontrollen avbröts av ett fel i programmet ({detail}). Texten behöver inte rättas för det; de andra filerna kontrollerades.',
    en: '{path}: the check was ended by a fault of the program ({detail}). Nothing in the text needs fixing for that; the other files were checked.',
  },
  noKind: {
    fi: '{path}: tiedosto ei ole mikään tunnettu asiakirjatyyppi. Lisää sen alkuun esimerkiksi ”tyyppi: swot”. Tyypit: pitkospuut kinds',
    sv: '{path}: filen är ingen känd dokumenttyp. Lägg till exempelvis ”typ: swot” överst. Typerna: pitkospuut kinds',
    en: '{path}: the file is no known kind of document. Add for example “type: swot” at its top. All kinds: pitkospuut kinds',
  },
  tooLarge: {
    fi: '{path}: asiakirja on liian suuri luettavaksi. Jaa se pienempiin osiin.',
    sv: '{path}: dokumentet är för stort för att läsas. Dela upp det i mindre delar.',
    en: '{path}: the document is too large to be read. Split it into smaller parts.',
  },
  brokenKind: {
    fi: '{path}: tämä asiakirjatyypin kuvaus ei ole käytössä. Syy: pitkospuut lint {path}',
    sv: '{path}: den här beskrivningen av en dokumenttyp används inte. Orsaken: pitkospuut lint {path}',
    en: '{path}: this description of a kind is not in use. To see why: pitkospuut lint {path}',
  },
  tooManyWarnings: {
    fi: 'Huomioita on {n}, ja niitä saa olla enintään {max} (--max-warnings).',
    sv: 'Det finns {n} punkter att observera, och högst {max} tillåts (--max-warnings).',
    en: '{n} points need attention, and at most {max} are allowed (--max-warnings).',
  },
  noBaseline: {
    fi: '{path}: tiedosto ei ole lähtötaso, joten kaikki huomautukset näytetään. Tee lähtötaso valitsimella --update-baseline.',
    sv: '{path}: filen är inget utgångsläge, så alla anmärkningar visas. Skapa ett med alternativet --update-baseline.',
    en: '{path}: the file is no baseline, so all findings are shown. The option --update-baseline makes one.',
  },
  baselineKept: {
    fi: '{path}: tiedostossa on muuta kuin lähtötaso, eikä sitä korvattu. Anna toinen nimi.',
    sv: '{path}: filen innehåller något annat än ett utgångsläge och ersattes inte. Ge ett annat namn.',
    en: '{path}: the file holds something other than a baseline and was not replaced. Give another name.',
  },
  baselineWritten: {
    fi: 'Lähtötaso on tallennettu: {path}. Sen huomautuksia ei näytetä, ennen kuin teksti niiden kohdalla muuttuu.',
    sv: 'Utgångsläget är sparat: {path}. Dess anmärkningar visas inte förrän texten på deras ställe ändras.',
    en: 'The baseline is saved: {path}. Its findings are not shown until the text at their place changes.',
  },
  lost: { fi: 'Kaikkea ei voitu siirtää toiseen muotoon:', sv: 'Allt kunde inte föras över till den andra formen:', en: 'Not everything could be carried over to the other form:' },
  written: { fi: 'Tallennettu: {path}', sv: 'Sparat: {path}', en: 'Saved: {path}' },
  exists: {
    fi: '{path} on jo olemassa, eikä sitä korvattu. Anna toinen nimi, tai korvaa tiedosto valitsimella --force.',
    sv: '{path} finns redan och ersattes inte. Ge ett annat namn, eller ersätt filen med alternativet --force.',
    en: '{path} exists already and was not replaced. Give another name, or replace the file with the option --force.',
  },
  taken: {
    fi: '{path} on jo olemassa, eikä sitä korvattu. Anna toinen nimi.',
    sv: '{path} finns redan och ersattes inte. Ge ett annat namn.',
    en: '{path} exists already and was not replaced. Give another name.',
  },
  notWritten: { fi: '{path}: tiedostoa ei voi tallentaa ({reason}).', sv: '{path}: filen kan inte sparas ({reason}).', en: '{path}: the file cannot be saved ({reason}).' },
  notPrinted: { fi: 'Tulostetta ei voi kirjoittaa ({reason}).', sv: 'Utdata kan inte skrivas ({reason}).', en: 'The output cannot be written ({reason}).' },
  failed: {
    fi: 'Ohjelma keskeytyi omaan vikaansa ({detail}).',
    sv: 'Programmet avbröts av ett eget fel ({detail}).',
    en: 'The program was ended by a fault of its own ({detail}).',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** Why a file cannot be read or written, by the code of the operating system; `other` names the code. */
export const FILE_FAULTS = {
  EACCES: { fi: 'käyttöoikeus puuttuu', sv: 'behörighet saknas', en: 'permission is missing' },
  EPERM: { fi: 'käyttöoikeus puuttuu', sv: 'behörighet saknas', en: 'permission is missing' },
  EBUSY: { fi: 'toinen ohjelma käyttää tiedostoa', sv: 'ett annat program använder filen', en: 'another program uses the file' },
  EROFS: { fi: 'levylle ei voi kirjoittaa', sv: 'disken är skrivskyddad', en: 'the disk is read-only' },
  ENOSPC: { fi: 'levy on täynnä', sv: 'disken är full', en: 'the disk is full' },
  ENOENT: { fi: 'tiedostoa tai sen kansiota ei löydy', sv: 'filen eller dess mapp hittas inte', en: 'the file or its folder is not found' },
  ENOTDIR: { fi: 'polun osa ei ole kansio', sv: 'en del av sökvägen är ingen mapp', en: 'a part of the path is no folder' },
  EISDIR: { fi: 'se on kansio', sv: 'det är en mapp', en: 'it is a folder' },
  ELOOP: { fi: 'linkki johtaa itseensä', sv: 'länken leder till sig själv', en: 'the link leads to itself' },
  ENAMETOOLONG: { fi: 'nimi on liian pitkä', sv: 'namnet är för långt', en: 'the name is too long' },
  other: { fi: 'levyn vastaus: {code}', sv: 'diskens svar: {code}', en: 'the disk says {code}' },
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
  labels: { fi: 'Tyypin nimet', sv: 'Typens namn', en: 'Names of the type' },
} as const satisfies Readonly<Record<string, Texts>>

/** Families of codes that belong to no rule. */
export const FAMILIES = {
  yaml: {
    fi: 'YAML-kielioppi: sisennys, lainausmerkit, kaksoispisteet. Viesti kertoo, mikä merkki puuttuu tai on liikaa ja miten rivi kirjoitetaan.',
    sv: 'YAML-grammatik: indrag, citattecken, kolon. Meddelandet säger vilket tecken som saknas eller är för mycket och hur raden skrivs.',
    en: 'YAML syntax: indentation, quotes, colons. The message says which character is missing or too much, and how to write the line.',
  },
  frontmatter: {
    fi: 'Asiakirjan tiedot Markdown-tiedoston alussa: rivien --- pitää olla paikallaan, jotta tiedot voidaan lukea.',
    sv: 'Dokumentets uppgifter i början av en Markdown-fil: raderna --- måste stå rätt för att uppgifterna ska kunna läsas.',
    en: 'The properties at the top of a Markdown file: the lines --- have to be in place so that they can be read.',
  },
  schema: {
    fi: 'Asiakirjatyypin kuvaus: onko vaadittu tieto annettu, ja onko se oikeaa muotoa. Viesti kertoo sallitut arvot.',
    sv: 'Beskrivningen av dokumenttypen: finns den uppgift som krävs och har den rätt form. Meddelandet nämner de tillåtna värdena.',
    en: 'The description of the kind: is what it asks for given, and in the right form. The message names the allowed values.',
  },
  kind: {
    fi: 'Oma asiakirjatyyppi kansiossa .pitkospuut/kinds: kuvaustiedostossa on kohta, jonka takia sitä ei voi käyttää.',
    sv: 'En egen dokumenttyp i mappen .pitkospuut/kinds: något i beskrivningen gör att den inte kan användas.',
    en: 'A kind of your own in .pitkospuut/kinds: something in its description keeps it from being used.',
  },
  config: {
    fi: 'Asetustiedosto .pitkospuut.yaml: siinä on kohta, jota ei ymmärretä. Muut asetukset ovat voimassa.',
    sv: 'Inställningarna i .pitkospuut.yaml: något i dem förstås inte. De övriga inställningarna gäller.',
    en: 'The settings in .pitkospuut.yaml: something in them is not understood. The other settings hold.',
  },
  'document/too-complex': {
    fi: 'Asiakirja tai sen osa on niin suuri tai niin syvälle sisennetty, että osa tarkistuksista jää tekemättä.',
    sv: 'Dokumentet eller en del av det är så stort eller så djupt indraget att en del av kontrollerna inte görs.',
    en: 'The document or a part of it is so large or nested so deeply that some checks are not made.',
  },
} as const satisfies Readonly<Record<string, Texts>>
