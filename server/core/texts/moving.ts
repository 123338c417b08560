// What is said when an item or a section is moved.
import type { Texts } from '../problem.ts'

export const MOVING = {
  titleOfItem: { fi: 'Siirrä kohta…', sv: 'Flytta punkten…', en: 'Move the item…' },
  titleOfItems: { fi: 'Siirrä kohdat…', sv: 'Flytta punkterna…', en: 'Move the items…' },
  titleOfSection: { fi: 'Siirrä osio…', sv: 'Flytta avsnittet…', en: 'Move the section…' },
  titleOfEntry: { fi: 'Siirrä tieto…', sv: 'Flytta uppgiften…', en: 'Move the detail…' },
  title: { fi: 'Siirrä…', sv: 'Flytta…', en: 'Move…' },
  /** Above the choices: what would be moved. */
  item: { fi: 'Siirretään kohta: {name}', sv: 'Punkten flyttas: {name}', en: 'Moving the item: {name}' },
  items: { fi: 'Siirretään {count} kohtaa', sv: '{count} punkter flyttas', en: 'Moving {count} items' },
  section: { fi: 'Siirretään osio: {name}', sv: 'Avsnittet flyttas: {name}', en: 'Moving the section: {name}' },
  entry: { fi: 'Siirretään tieto: {name}', sv: 'Uppgiften flyttas: {name}', en: 'Moving the detail: {name}' },
  fresh: { fi: 'tehdään uusi osa', sv: 'en ny del görs', en: 'a new part is made' },
  empty: { fi: 'tyhjä kohta', sv: 'en tom punkt', en: 'an empty item' },
  up: { fi: 'Ylös', sv: 'Uppåt', en: 'Up' },
  down: { fi: 'Alas', sv: 'Nedåt', en: 'Down' },
  top: { fi: 'Ensimmäiseksi', sv: 'Till första plats', en: 'To the top' },
  bottom: { fi: 'Viimeiseksi', sv: 'Till sista plats', en: 'To the bottom' },
  behind: { fi: 'Tämän jälkeen: {name}', sv: 'Efter: {name}', en: 'After: {name}' },
  here: { fi: 'Samassa luettelossa', sv: 'I samma lista', en: 'In the same list' },
  elsewhere: { fi: 'Toiseen osioon', sv: 'Till ett annat avsnitt', en: 'To another section' },
  sections: { fi: 'Osioiden järjestys', sv: 'Avsnittens ordning', en: 'The order of the sections' },
  none: { fi: 'vielä tyhjä', sv: 'tom ännu', en: 'empty so far' },
  one: { fi: '1 kohta', sv: '1 punkt', en: '1 item' },
  several: { fi: '{count} kohtaa', sv: '{count} punkter', en: '{count} items' },
  nth: { fi: '{name} ({nth}. luettelo)', sv: '{name} (lista {nth})', en: '{name} (list {nth})' },
  choose: { fi: 'Valitse, minne kohta siirretään', sv: 'Välj vart punkten flyttas', en: 'Choose where to move it' },
  readOnly: { fi: 'Asiakirja on vain luettavissa, joten siinä ei voi siirtää mitään.', sv: 'Dokumentet är skrivskyddat, så inget kan flyttas i det.', en: 'The document is read-only, so nothing can be moved in it.' },
  first: { fi: 'Tämä on jo ensimmäisenä.', sv: 'Den här står redan först.', en: 'This is the first one already.' },
  moved: { fi: '{name} siirretty: {list}, {nth}/{count}', sv: '{name} flyttad: {list}, {nth}/{count}', en: '{name} moved: {list}, {nth}/{count}' },
  last: { fi: 'Tämä on jo viimeisenä.', sv: 'Den här står redan sist.', en: 'This is the last one already.' },
} as const satisfies Readonly<Record<string, Texts>>

/** Why nothing is moved. */
export const UNMOVED = {
  changed: {
    fi: 'Asiakirja muuttui välillä, joten mitään ei siirretty. Yritä uudelleen.', sv: 'Dokumentet ändrades under tiden, så inget flyttades. Försök igen.', en: 'The document changed in the meantime, so nothing was moved. Try again.',
  },
  inside: { fi: 'Kohtaa ei voi siirtää itsensä sisään.', sv: 'En punkt kan inte flyttas in i sig själv.', en: 'An item cannot be moved into itself.' },
  unreadable: {
    fi: 'Tätä ei voi siirtää sinne niin, että kaikki muu säilyy ennallaan. Siirrä se leikkaamalla ja liittämällä.',
    sv: 'Det här kan inte flyttas dit så att allt annat förblir som det är. Flytta det genom att klippa ut och klistra in.',
    en: 'This cannot be moved there without changing something else. Move it by cutting and pasting.',
  },
  anchor: {
    fi: 'Kohdassa on YAML-ankkuri (& tai *), joka lakkaisi toimimasta siellä. Kirjoita ensin viitattu teksti auki.',
    sv: 'Punkten har ett YAML-ankare (& eller *) som slutar fungera där. Skriv först ut texten som det hänvisas till.',
    en: 'The item has a YAML anchor (& or *) that would stop working there. First write out the text that it refers to.',
  },
  broken: {
    fi: 'Asiakirjassa on rivi, jota ei voi lukea, joten mitään ei voi vielä siirtää. Katso havainto tekstissä.',
    sv: 'I dokumentet finns en rad som inte kan läsas, så inget kan flyttas ännu. Se anmärkningen i texten.',
    en: 'A line of the document cannot be read, so nothing can be moved yet. See the finding in the text.',
  },
  unknown: { fi: 'Kohtaa tai paikkaa ei enää löydy asiakirjasta.', sv: 'Punkten eller platsen finns inte längre i dokumentet.', en: 'The item or the place is no longer in the document.' },
  several: { fi: 'Valinta ulottuu useaan luetteloon. Valitse kohtia yhdestä luettelosta.', sv: 'Markeringen omfattar flera listor. Markera punkter i en lista.', en: 'The selection spans several lists. Select items in one list.' },
  nothing: {
    fi: 'Tässä ei ole siirrettävää. Vie kohdistin luettelon kohtaan tai osion otsikkoon.', sv: 'Här finns inget att flytta. Ställ markören i en punkt i en lista eller i rubriken för ett avsnitt.',
    en: 'There is nothing to move here. Put the cursor in a list item or in the heading of a section.',
  },
  ordered: {
    fi: 'Nämä ovat versioiden tai ajan mukaisessa järjestyksessä, joten kohta jää paikalleen. Jos järjestys on väärä, korjaa versio tai aika.',
    sv: 'De här står i versions- eller tidsordning, så punkten står kvar. Är ordningen fel kan du rätta versionen eller tiden.',
    en: 'These are in the order of versions or time, so the item stays where it is. If the order is wrong, correct the version or the time.',
  },
  noNext: { fi: 'Tämän jälkeen ei ole luetteloa, johon kohdan voi siirtää.', sv: 'Efter den här finns ingen lista som punkten kan flyttas till.', en: 'No list after this one can take the item.' },
  noPrevious: { fi: 'Ennen tätä ei ole luetteloa, johon kohdan voi siirtää.', sv: 'Före den här finns ingen lista som punkten kan flyttas till.', en: 'No list before this one can take the item.' },
  alone: { fi: 'Tälle ei ole muuta paikkaa asiakirjassa.', sv: 'För det här finns ingen annan plats i dokumentet.', en: 'There is no other place for this in the document.' },
  notOurs: {
    fi: 'Tämä tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten siinä ei voi siirtää kohtia.',
    sv: 'Den här filen är ingen känd dokumenttyp, så punkter kan inte flyttas i den.',
    en: 'This file is not a known kind of document, so items cannot be moved in it.',
  },
} as const satisfies Readonly<Record<string, Texts>>

export type Unmoved = keyof typeof UNMOVED
