// What is said when a page is made of a document.
import type { Texts } from '../problem.ts'

export const PAGE = {
  later: {
    fi: 'Muoto {to} ei ole vielä käytettävissä. Tee verkkosivu (--to html) ja avaa se selaimessa: sieltä voit tulostaa sen tai tallentaa PDF:ksi.',
    sv: 'Formatet {to} finns inte ännu. Gör en webbsida (--to html) och öppna den i webbläsaren: där kan du skriva ut den eller spara den som PDF.',
    en: 'The format {to} is not available yet. Make a web page (--to html) and open it in a browser: from there you can print it or save it as PDF.',
  },
  isDocument: {
    fi: '{path} on asiakirjan nimi. Anna sivulle toinen nimi, esimerkiksi {near}.',
    sv: '{path} är namnet på ett dokument. Ge sidan ett annat namn, till exempel {near}.',
    en: '{path} is the name of a document. Give the page another name, for example {near}.',
  },
  personal: {
    fi: 'Sivulle ei tule näitä henkilötietoja; niiden paikalla on {mark}. Asiakirja {path} ei muuttunut:',
    sv: 'De här personuppgifterna kommer inte med på sidan; i deras ställe står {mark}. Dokumentet {path} ändrades inte:',
    en: 'This personal data is not on the page; {mark} takes its place. The document {path} was not changed:',
  },
  personalLine: { fi: 'rivi {line}: {what} ({code})', sv: 'rad {line}: {what} ({code})', en: 'line {line}: {what} ({code})' },
  personalOnly: {
    fi: 'Sivulla on {mark} henkilötietojen paikalla ({n}). Asiakirja {path} ei muuttunut.',
    sv: 'På sidan står {mark} i stället för personuppgifter ({n}). Dokumentet {path} ändrades inte.',
    en: 'On the page, {mark} takes the place of personal data ({n}). The document {path} was not changed.',
  },
  images: {
    fi: 'Näitä kuvia ei voitu liittää sivulle, ja niiden paikalla on kuvan teksti. Mukaan tulevat työtilan omat PNG-, JPEG-, GIF- ja WebP-kuvat (enintään 5 Mt kukin, 20 Mt yhteensä):',
    sv: 'De här bilderna kunde inte tas med på sidan; i deras ställe står bildens text. Med kommer arbetsytans egna PNG-, JPEG-, GIF- och WebP-bilder (högst 5 MB var, 20 MB sammanlagt):',
    en: 'These images could not be put on the page; their text takes their place. PNG, JPEG, GIF and WebP images from the workspace can be included (at most 5 MB each and 20 MB in all):',
  },
  more: { fi: 'ja {n} muuta', sv: 'och {n} till', en: 'and {n} more' },
  title: { fi: 'Vie sivuna', sv: 'Exportera som sida', en: 'Export as a page' },
  languagePrompt: { fi: 'Minkä kieliset otsikot sivulle tulevat? Teksti pysyy omalla kielellään', sv: 'På vilket språk ska rubrikerna vara? Texten förblir på sitt eget språk', en: 'Which language should the headings of the page be in? The text keeps its own' },
  ownLanguage: { fi: 'Asiakirjan oma kieli', sv: 'Dokumentets eget språk', en: 'The document’s own language' },
  look: { fi: 'Kaikki asiakirjasta ei tule sivulle.', sv: 'Allt i dokumentet kommer inte med på sidan.', en: 'Not all of the document is on the page.' },
  accept: { fi: 'Jatka', sv: 'Fortsätt', en: 'Continue' },
  saved: { fi: 'Sivu on tallennettu.', sv: 'Sidan är sparad.', en: 'The page is saved.' },
  notSaved: { fi: 'Sivua ei tallennettu. Anna tiedostolle .html-loppuinen nimi paikassa, johon voit tallentaa.', sv: 'Sidan sparades inte. Ge filen ett namn som slutar på .html, på ett ställe där du kan spara.', en: 'The page was not saved. Give the file a name that ends in .html, in a place where you can save.' },
  opened: { fi: 'Sivu avautuu selaimeen. Tulosta se sieltä: Ctrl+P (Macissa ⌘P).', sv: 'Sidan öppnas i webbläsaren. Skriv ut den där: Ctrl+P (⌘P på Mac).', en: 'The page opens in the browser. Print it from there: Ctrl+P (⌘P on a Mac).' },
  notOpened: { fi: 'Sivua ei voitu avata selaimeen tästä. Tallenna se komennolla Vie, avaa tiedosto selaimessa ja tulosta se sieltä.', sv: 'Sidan kunde inte öppnas i webbläsaren härifrån. Spara den med kommandot Exportera, öppna filen i webbläsaren och skriv ut den där.', en: 'The page could not be opened in the browser from here. Save it with the command Export, open the file in a browser and print it from there.' },
} as const satisfies Readonly<Record<string, Texts>>

/** What findings of personal data are about, by their codes. */
export const PERSONAL_SORTS: Readonly<Record<string, Texts>> = {
  'privacy/identity-code': { fi: 'henkilötunnus', sv: 'personbeteckning', en: 'personal identity code' },
  'privacy/identity-code-suspect': { fi: 'mahdollinen henkilötunnus', sv: 'möjlig personbeteckning', en: 'possible personal identity code' },
  'privacy/phone': { fi: 'puhelinnumero', sv: 'telefonnummer', en: 'telephone number' },
  'privacy/email': { fi: 'sähköpostiosoite', sv: 'e-postadress', en: 'e-mail address' },
  'privacy/address': { fi: 'osoite', sv: 'adress', en: 'address' },
  'privacy/person-name': { fi: 'henkilön nimi', sv: 'en persons namn', en: 'a person’s name' },
  'privacy/client-detail': { fi: 'tieto asiakkaasta', sv: 'en uppgift om en klient', en: 'a detail about a client' },
  'privacy/case-record': { fi: 'asiakaskirjaus', sv: 'en klientanteckning', en: 'a case record' },
}
