// What the command line says on standard error, and why a file cannot be read or written.
import type { Texts } from '../problem.ts'

/** Messages on standard error. */
export const SAID = {
  left: {
    fi: 'Tälle ei ollut uudessa asiakirjassa paikkaa; se on yhä alkuperäisessä:',
    sv: 'För det här fanns ingen plats i det nya dokumentet; det står kvar i det ursprungliga:',
    en: 'There was no place for this in the new document; the original still has it:',
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
    en: '“{value}” does not fit “{name}”. Possible values: {meant}. Nothing was written.',
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
    en: '{path}: the folder has no Markdown or YAML files.',
  },
  notDocument: {
    fi: '{path}: tiedosto ei ole Markdownia eikä YAMLia (.md, .markdown, .yaml, .yml).',
    sv: '{path}: filen är varken Markdown eller YAML (.md, .markdown, .yaml, .yml).',
    en: '{path}: the file is neither Markdown nor YAML (.md, .markdown, .yaml, .yml).',
  },
  notFile: {
    fi: '{path}: tämä ei ole tavallinen tiedosto vaan esimerkiksi putki tai laite, joten sitä ei lueta.',
    sv: '{path}: det här är ingen vanlig fil utan till exempel ett rör eller en enhet, och läses därför inte.',
    en: '{path}: this is not an ordinary file but something like a pipe or a device, so it is not read.',
  },
  unreadableFolder: { fi: '{path}: kansiota ei voi lukea ({reason}).', sv: '{path}: mappen kan inte läsas ({reason}).', en: '{path}: the folder cannot be read ({reason}).' },
  unreadable: { fi: '{path}: tiedostoa ei voi lukea ({reason}).', sv: '{path}: filen kan inte läsas ({reason}).', en: '{path}: the file cannot be read ({reason}).' },
  notText: {
    fi: '{path}: tiedosto ei ole tekstiä tai se on tallennettu muussa muodossa kuin UTF-8, joten sitä ei voi lukea. Tallenna teksti UTF-8-muodossa; jos tiedosto ei ole tekstiä, sen pääte on väärä.',
    sv: '{path}: filen är inte text, eller så är den sparad i ett annat format än UTF-8, och kan därför inte läsas. Spara texten som UTF-8; om filen inte är text är filändelsen fel.',
    en: '{path}: the file is not text, or it is not saved in UTF-8, so it cannot be read. Save the text as UTF-8; if the file is not text, its extension is wrong.',
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
    en: '{path}: the file changed in the meantime, so it was not fixed. Run the command again.',
  },
  crashed: {
    fi: '{path}: tarkistus keskeytyi ohjelman omaan vikaan ({detail}). Tekstissä ei ole tämän takia mitään korjattavaa; muut tiedostot tarkistettiin.',
    sv: '{path}: kontrollen avbröts av ett fel i programmet ({detail}). Texten behöver inte rättas för det; de andra filerna kontrollerades.',
    en: '{path}: the check was interrupted by a fault in the program ({detail}). Nothing in the text needs fixing because of it; the other files were checked.',
  },
  noKind: {
    fi: '{path}: tiedosto ei ole mikään tunnettu asiakirjatyyppi. Lisää sen alkuun esimerkiksi ”tyyppi: swot”. Tyypit: pitkospuut kinds',
    sv: '{path}: filen är ingen känd dokumenttyp. Lägg till exempelvis ”typ: swot” överst. Typerna: pitkospuut kinds',
    en: '{path}: the file is not a known kind of document. Add for example “type: swot” at its top. All kinds: pitkospuut kinds',
  },
  tooLarge: {
    fi: '{path}: asiakirja on liian suuri luettavaksi. Jaa se pienempiin osiin.',
    sv: '{path}: dokumentet är för stort för att läsas. Dela upp det i mindre delar.',
    en: '{path}: the document is too large to be read. Split it into smaller parts.',
  },
  brokenKind: {
    fi: '{path}: asiakirjatyypin kuvauksessa on korjattavaa, joten se ei ole kokonaan käytössä. Syy: pitkospuut lint {path}',
    sv: '{path}: beskrivningen av en dokumenttyp behöver rättas och används därför inte helt. Orsaken: pitkospuut lint {path}',
    en: '{path}: this description of a kind needs fixing, so it is not fully in use. To see why: pitkospuut lint {path}',
  },
  tooManyWarnings: {
    fi: 'Huomioita on {n}, ja niitä saa olla enintään {max} (--max-warnings).',
    sv: 'Punkter att observera: {n}. Högst {max} tillåts (--max-warnings).',
    en: 'Points that need attention: {n}. At most {max} are allowed (--max-warnings).',
  },
  noBaseline: {
    fi: '{path}: tiedosto ei ole lähtötaso, joten kaikki havainnot näytetään. Tee lähtötaso valitsimella --update-baseline.',
    sv: '{path}: filen är inget utgångsläge, så alla anmärkningar visas. Skapa ett med alternativet --update-baseline.',
    en: '{path}: the file is not a baseline, so all findings are shown. The option --update-baseline makes one.',
  },
  baselineKept: {
    fi: '{path}: tiedostossa on muuta kuin lähtötaso, eikä sitä korvattu. Anna toinen nimi.',
    sv: '{path}: filen innehåller något annat än ett utgångsläge och ersattes inte. Ge ett annat namn.',
    en: '{path}: the file contains something other than a baseline and was not replaced. Give another name.',
  },
  baselineWritten: {
    fi: 'Lähtötaso on tallennettu: {path}. Siihen kirjattuja havaintoja ei näytetä, ennen kuin teksti niiden kohdalla muuttuu.',
    sv: 'Utgångsläget är sparat: {path}. Dess anmärkningar visas inte förrän texten som de gäller ändras.',
    en: 'The baseline is saved: {path}. Its findings are not shown until the text they concern changes.',
  },
  lost: { fi: 'Kaikkea ei voitu siirtää toiseen muotoon:', sv: 'Allt kunde inte föras över till den andra formen:', en: 'Not everything could be carried over to the other form:' },
  written: { fi: 'Tallennettu: {path}', sv: 'Sparat: {path}', en: 'Saved: {path}' },
  exists: {
    fi: '{path} on jo olemassa, eikä sitä korvattu. Anna toinen nimi, tai korvaa tiedosto valitsimella --force.',
    sv: '{path} finns redan och ersattes inte. Ge ett annat namn, eller ersätt filen med alternativet --force.',
    en: '{path} already exists and was not replaced. Give another name, or replace the file with the option --force.',
  },
  taken: {
    fi: '{path} on jo olemassa, eikä sitä korvattu. Anna toinen nimi.',
    sv: '{path} finns redan och ersattes inte. Ge ett annat namn.',
    en: '{path} already exists and was not replaced. Give another name.',
  },
  notWritten: { fi: '{path}: tiedostoa ei voi tallentaa ({reason}).', sv: '{path}: filen kan inte sparas ({reason}).', en: '{path}: the file cannot be saved ({reason}).' },
  notPrinted: { fi: 'Tulostetta ei voi kirjoittaa ({reason}).', sv: 'Utdata kan inte skrivas ({reason}).', en: 'The output cannot be written ({reason}).' },
  failed: {
    fi: 'Ohjelma keskeytyi omaan vikaansa ({detail}).',
    sv: 'Programmet avbröts av ett eget fel ({detail}).',
    en: 'The program was interrupted by a fault of its own ({detail}).',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** Why a file cannot be read or written, by the code of the operating system; `other` names the code. */
export const FILE_FAULTS = {
  EACCES: { fi: 'käyttöoikeus puuttuu', sv: 'behörighet saknas', en: 'permission is missing' },
  EPERM: { fi: 'käyttöoikeus puuttuu', sv: 'behörighet saknas', en: 'permission is missing' },
  EBUSY: { fi: 'toinen ohjelma käyttää tiedostoa', sv: 'ett annat program använder filen', en: 'another program is using the file' },
  EROFS: { fi: 'levylle ei voi kirjoittaa', sv: 'disken är skrivskyddad', en: 'the disk is read-only' },
  ENOSPC: { fi: 'levy on täynnä', sv: 'disken är full', en: 'the disk is full' },
  ENOENT: { fi: 'tiedostoa tai sen kansiota ei löydy', sv: 'filen eller dess mapp hittas inte', en: 'the file or its folder cannot be found' },
  ENOTDIR: { fi: 'polun osa ei ole kansio', sv: 'en del av sökvägen är ingen mapp', en: 'a part of the path is not a folder' },
  EISDIR: { fi: 'se on kansio', sv: 'det är en mapp', en: 'it is a folder' },
  ELOOP: { fi: 'linkki johtaa itseensä', sv: 'länken leder till sig själv', en: 'the link leads to itself' },
  ENAMETOOLONG: { fi: 'nimi on liian pitkä', sv: 'namnet är för långt', en: 'the name is too long' },
  other: { fi: 'levyn vastaus: {code}', sv: 'diskens svar: {code}', en: 'the disk says {code}' },
} as const satisfies Readonly<Record<string, Texts>>
