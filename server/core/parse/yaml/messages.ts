// What is said about YAML that cannot be read, for people who have never seen YAML: what, why, how. `{line}` is the line's own words (quote.ts).
import type { Texts } from '../../problem.ts'

export const TAB: Texts = {
  fi: 'Rivin alussa on sarkain (Tab-näppäimen merkki). YAML ymmärtää sisennyksen vain välilyönteinä: korvaa sarkain välilyönneillä, esimerkiksi kahdella.',
  sv: 'Raden börjar med ett tabbtecken. YAML förstår indrag bara som mellanslag: ersätt tabbtecknet med mellanslag, till exempel två.',
  en: 'This line starts with a tab. YAML understands indentation only as spaces: replace the tab with spaces, for example two.',
}
export const MISSING_SPACE: Texts = {
  fi: '{line} kaksoispisteen jälkeen puuttuu välilyönti, joten YAML ei erota avainta arvosta. Kirjoita: {key}: arvo',
  sv: '{line} saknas ett mellanslag efter kolonet, så YAML kan inte skilja nyckeln från värdet. Skriv: {key}: värde',
  en: '{line} a space is missing after the colon, so YAML cannot tell the key from the value. Write: {key}: value',
}
export const MISSING_COLON: Texts = {
  fi: '{line} ei ole avainta ja kaksoispistettä, joten YAML ei tiedä, mihin teksti kuuluu. Kirjoita muotoon avain: arvo, tai sisennä rivi, jos se jatkaa ylempää tekstiä.',
  sv: '{line} finns ingen nyckel med kolon, så YAML vet inte vart texten hör. Skriv i formen nyckel: värde, eller dra in raden om den fortsätter texten ovanför.',
  en: '{line} there is no key with a colon, so YAML does not know where the text belongs. Write it as key: value, or indent the line if it continues the text above.',
}
export const COLON: Texts = {
  fi: '{line} arvon sisällä on kaksoispiste, jonka YAML lukee uuden avaimen merkiksi. Laita koko arvo suoriin lainausmerkkeihin: "…"',
  sv: '{line} finns ett kolon inne i värdet, och YAML läser det som en ny nyckel. Sätt hela värdet inom raka citattecken: "…"',
  en: '{line} there is a colon inside the value, which YAML reads as a new key. Put the whole value in straight quotes: "…"',
}
export const INDENTATION: Texts = {
  fi: '{line} on eri sisennys kuin muilla saman tason riveillä, joten YAML ei tiedä, mihin rivi kuuluu. Aloita saman tason rivit samasta kohdasta välilyönneillä.',
  sv: '{line} är indraget ett annat än på de andra raderna på samma nivå, så YAML vet inte vart raden hör. Börja rader på samma nivå på samma ställe, med mellanslag.',
  en: '{line} the indentation differs from the other lines of the same level, so YAML does not know where the line belongs. Start lines of one level at the same place, with spaces.',
}
export const QUOTE_OPEN: Texts = {
  fi: '{line} lainausmerkki {mark} avataan, mutta sitä ei suljeta. Lisää arvon loppuun toinen {mark}, tai poista ensimmäinen.',
  sv: '{line} öppnas ett citattecken {mark} som aldrig stängs. Lägg till ett {mark} i slutet av värdet, eller ta bort det första.',
  en: '{line} a quote {mark} is opened but never closed. Add a {mark} at the end of the value, or remove the first one.',
}
export const QUOTE_AFTER: Texts = {
  fi: '{line} teksti jatkuu sulkevan lainausmerkin jälkeen. Laita koko arvo yksiin lainausmerkkeihin; jos siinä on " sisällä, käytä uloimpina heittomerkkejä: \'…\'',
  sv: '{line} fortsätter texten efter det stängande citattecknet. Sätt hela värdet inom ett par citattecken; om det har " inuti, använd apostrofer ytterst: \'…\'',
  en: '{line} the text goes on after the closing quote. Put the whole value in one pair of quotes; if it has " inside, use single quotes outside: \'…\'',
}
export const QUOTE_ESCAPE: Texts = {
  fi: '{line} on lainausmerkkien sisällä kenoviiva, jonka YAML lukee erikoismerkin aluksi. Käytä heittomerkkejä: \'…\', tai kirjoita kenoviiva kahdesti.',
  sv: '{line} finns ett omvänt snedstreck inom citattecken, som YAML läser som början på ett specialtecken. Använd apostrofer: \'…\', eller skriv snedstrecket två gånger.',
  en: '{line} there is a backslash inside quotes, which YAML reads as the start of a special character. Use single quotes: \'…\', or write the backslash twice.',
}
export const BRACKET_OPEN: Texts = {
  fi: '{line} sulku ”{mark}” avataan, mutta sitä ei suljeta. Lisää loppuun {close}; jos luettelo jatkuu seuraavilla riveillä, sisennä ne. Jos sulku kuuluu tekstiin, laita arvo lainausmerkkeihin: "…"',
  sv: '{line} öppnas parentesen ”{mark}” men stängs inte. Lägg till {close} i slutet; om listan fortsätter på nästa rader, dra in dem. Hör parentesen till texten, sätt värdet inom citattecken: "…"',
  en: '{line} the bracket “{mark}” is opened but not closed. Add {close} at the end; if the list goes on in the next lines, indent them. If the bracket belongs to the text, put the value in quotes: "…"',
}
export const BRACKET_CLOSE: Texts = {
  fi: '{line} on sulkeva ”{mark}”, jota ei ole avattu. Poista se, tai laita arvo lainausmerkkeihin: "…"',
  sv: '{line} finns ett stängande ”{mark}” som inte har öppnats. Ta bort det, eller sätt värdet inom citattecken: "…"',
  en: '{line} there is a closing “{mark}” that was not opened. Remove it, or put the value in quotes: "…"',
}
export const BRACKET_AFTER: Texts = {
  fi: '{line} arvo alkaa sululla, jonka YAML lukee luettelona, ja sulun jälkeen teksti jatkuu. Jos sulku kuuluu tekstiin, laita koko arvo lainausmerkkeihin: "…"',
  sv: '{line} börjar värdet med en parentes som YAML läser som en lista, och texten fortsätter efter den. Hör parentesen till texten, sätt hela värdet inom citattecken: "…"',
  en: '{line} the value starts with a bracket, which YAML reads as a list, and text goes on after it. If the bracket belongs to the text, put the whole value in quotes: "…"',
}
export const BRACKET_INSIDE: Texts = {
  fi: '{line} sulkujen sisällä on pilkku liikaa tai liian vähän. Erota luettelon kohdat yhdellä pilkulla: [a, b]',
  sv: '{line} finns ett komma för mycket eller för lite inom parentesen. Skilj listans delar åt med ett komma: [a, b]',
  en: '{line} there is a comma too many or too few inside the brackets. Separate the items with one comma: [a, b]',
}
export const DUPLICATE_KEY: Texts = {
  fi: 'Avain {key} on kirjoitettu kahdesti samalle tasolle, ja vain ensimmäinen luetaan. Yhdistä arvot tai poista toinen.',
  sv: 'Nyckeln {key} står två gånger på samma nivå, och bara den första läses. Slå ihop värdena eller ta bort den ena.',
  en: 'The key {key} is written twice on the same level, and only the first is read. Combine the values or remove one.',
}
export const NOT_A_MAP: Texts = {
  fi: 'Asiakirja alkaa luettelolla tai tekstillä, mutta sen osat luetaan avainten alta. Kirjoita sisältö avainten alle, esimerkiksi otsikko: Hankkeen nimi',
  sv: 'Dokumentet börjar med en lista eller text, men dess delar läses under nycklar. Skriv innehållet under nycklar, till exempel rubrik: Projektets namn',
  en: 'The document starts with a list or text, but its parts are read from under keys. Write the content under keys, for example title: Name of the project',
}
export const ANCHOR_UNUSED: Texts = {
  fi: '{line} on &-merkki, jolla YAML nimeää kohdan; siihen ei viitata mistään, eikä sana kuulu arvoon. Jos merkki kuuluu tekstiin, laita arvo lainausmerkkeihin: "…"',
  sv: '{line} finns tecknet &, som i YAML ger en plats ett namn; ingenting hänvisar dit, och ordet hör inte till värdet. Hör tecknet till texten, sätt värdet inom citattecken: "…"',
  en: '{line} there is an &, which gives a name to a place in YAML; nothing refers to it, and the word is not part of the value. If it belongs to the text, put the value in quotes: "…"',
}
export const ANCHOR_UNRESOLVED: Texts = {
  fi: '{line} *-merkillä viitataan nimeen, jota asiakirjassa ei ole annettu &-merkillä ennen tätä kohtaa. Tarkista nimi, tai laita arvo lainausmerkkeihin: "…"',
  sv: '{line} hänvisar tecknet * till ett namn som dokumentet inte har gett med & före detta ställe. Kontrollera namnet, eller sätt värdet inom citattecken: "…"',
  en: '{line} the * refers to a name that the document has not given by & before this place. Check the name, or put the value in quotes: "…"',
}
export const LIST_MARKER: Texts = {
  fi: '{line} luettelon viivan jälkeen puuttuu välilyönti, joten YAML lukee viivan tekstiksi. Kirjoita viiva, välilyönti ja kohta: - kohta',
  sv: '{line} saknas ett mellanslag efter listans streck, så YAML läser strecket som text. Skriv streck, mellanslag och punkten: - punkt',
  en: '{line} a space is missing after the dash of the list, so YAML reads the dash as text. Write dash, space and item: - item',
}
export const LIST_INLINE: Texts = {
  fi: '{line} luettelo alkaa avaimen kanssa samalta riviltä. Siirrä viiva omalle rivilleen avaimen alle; jos viiva kuuluu tekstiin, laita arvo lainausmerkkeihin: "…"',
  sv: '{line} börjar listan på samma rad som nyckeln. Flytta strecket till en egen rad under nyckeln; hör strecket till texten, sätt värdet inom citattecken: "…"',
  en: '{line} the list starts on the same line as the key. Move the dash to a line of its own below the key; if it belongs to the text, put the value in quotes: "…"',
}
export const LIST_IN_TEXT: Texts = {
  fi: '{line} on viiva kuin luettelossa, mutta YAML lukee rivin ylemmän tekstin jatkoksi. Jos tässä on luettelo, jätä avaimen rivi tyhjäksi kaksoispisteen jälkeen tai sisennä rivi kuten muut kohdat.',
  sv: '{line} finns ett streck som i en lista, men YAML läser raden som fortsättning på texten ovanför. Är detta en lista, lämna nyckelns rad tom efter kolonet eller dra in raden som de andra punkterna.',
  en: '{line} there is a dash as in a list, but YAML reads the line as a continuation of the text above. If this is a list, leave the key’s line empty after the colon, or indent the line like the other items.',
}
export const SPECIAL_CHARACTER: Texts = {
  fi: '{line} arvo alkaa merkillä ”{mark}”, jolla on YAMLissa oma tehtävänsä. Laita koko arvo suoriin lainausmerkkeihin: "…"',
  sv: '{line} börjar värdet med tecknet ”{mark}”, som har en egen uppgift i YAML. Sätt hela värdet inom raka citattecken: "…"',
  en: '{line} the value starts with “{mark}”, which has a meaning of its own in YAML. Put the whole value in straight quotes: "…"',
}
export const SYNTAX: Texts = {
  fi: '{line} on jotain, mitä YAML ei osaa lukea. Tavallinen muoto on avain: arvo; jos arvossa on erikoismerkkejä, laita se lainausmerkkeihin: "…"',
  sv: '{line} finns något som YAML inte kan läsa. Den vanliga formen är nyckel: värde; har värdet specialtecken, sätt det inom citattecken: "…"',
  en: '{line} there is something that YAML cannot read. The usual form is key: value; if the value has special characters, put it in quotes: "…"',
}
export const MERGE_CONFLICT: Texts = {
  fi: 'Tähän on jäänyt kahden muutoksen yhdistämisen merkintöjä (<<<<<<<, =======, >>>>>>>). Valitse, kumpi teksti jää, ja poista merkintärivit.',
  sv: 'Här finns märken kvar efter en sammanslagning av två ändringar (<<<<<<<, =======, >>>>>>>). Välj vilken text som blir kvar och ta bort raderna med märken.',
  en: 'Markers from merging two changes were left here (<<<<<<<, =======, >>>>>>>). Choose which text to keep and remove the marker lines.',
}
export const MULTIPLE_DOCUMENTS: Texts = {
  fi: 'Tästä rivistä alkaa toinen YAML-asiakirja, ja vain ensimmäinen luetaan. Siirrä loput omaan tiedostoonsa, tai poista rivi, jos teksti on samaa asiakirjaa.',
  sv: 'Här börjar ett andra YAML-dokument, och bara det första läses. Flytta resten till en egen fil, eller ta bort raden om texten hör till samma dokument.',
  en: 'A second YAML document starts here, and only the first is read. Move the rest to a file of its own, or remove this line if the text is one document.',
}
export const TOO_COMPLEX: Texts = {
  fi: 'Tämä kohta on niin pitkä tai siinä on niin monta tasoa, että se jätetään lukematta. Jaa se lyhyempiin riveihin tai pienempiin osiin.',
  sv: 'Det här stället är så långt eller har så många nivåer att det inte läses. Dela upp det i kortare rader eller mindre delar.',
  en: 'This place is so long or has so many levels that it is not read. Split it into shorter lines or smaller parts.',
}
export const CONTROL_CHARACTER: Texts = {
  fi: 'Tässä on näkymätön ohjausmerkki ({name}), joka on yleensä jäänyt kopioinnista. Poista se.',
  sv: 'Här finns ett osynligt styrtecken ({name}), som oftast har följt med vid kopiering. Ta bort det.',
  en: 'There is an invisible control character here ({name}), probably left over from copying. Remove it.',
}

/** The start of a sentence about a line: with its words, or without where they must not be repeated. */
export const LINE_WITH_WORDS: Texts = { fi: 'Rivillä ”{quote}”', sv: 'På raden ”{quote}”', en: 'In the line “{quote}”' }
export const THIS_LINE: Texts = { fi: 'Tällä rivillä', sv: 'På den här raden', en: 'In this line' }
