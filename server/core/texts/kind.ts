// Messages about a workspace's own kind files: `kind/<reason>`.
import type { Texts } from '../problem.ts'
import type { KindFault } from '../kinds/schemaFiles.ts'

export const KIND_TEXTS: Readonly<Record<KindFault['reason'], Texts>> = {
  syntax: {
    fi: 'Tiedosto ei ole tästä kohdasta alkaen kelvollista JSONia. Syynä on usein pilkku, lainausmerkki tai sulku, joka puuttuu tai on liikaa, tai kommentti. Muut asiakirjatyypit toimivat tavalliseen tapaan.',
    sv: 'Från och med det här stället är filen inte giltig JSON. Ofta beror det på ett kommatecken, ett citattecken eller en parentes som saknas eller är för mycket, eller på en kommentar. Andra dokumenttyper fungerar som vanligt.',
    en: 'From here on the file is not valid JSON. Often a comma, a quotation mark or a bracket is missing or superfluous, or there is a comment. All other kinds work as usual.',
  },
  'too-complex': {
    fi: 'Kuvauksessa on yli {detail} sisäkkäistä tasoa, joten sitä ei lueta. Tee siitä yksinkertaisempi. Muut asiakirjatyypit toimivat tavalliseen tapaan.',
    sv: 'Beskrivningen har fler än {detail} nivåer inuti varandra och läses därför inte. Gör den enklare. Andra dokumenttyper fungerar som vanligt.',
    en: 'The description has more than {detail} nested levels, so it is not read. Make it simpler. All other kinds work as usual.',
  },
  reference: {
    fi: 'Viitettä ”{detail}” ei löydy. Viite voi osoittaa vain tämän kansion tai ohjelman mukana tuleviin tiedostoihin.',
    sv: 'Hänvisningen ”{detail}” hittas inte. Den kan bara peka på filer i den här mappen eller på dem som följer med programmet.',
    en: 'The reference “{detail}” cannot be found. It can only lead to files in this folder or to those of the program itself.',
  },
  recursion: {
    fi: 'Kuvaus viittaa itseensä liian syvälle. Katkaise kehä.',
    sv: 'Beskrivningen hänvisar till sig själv för djupt. Bryt cirkeln.',
    en: 'The description refers to itself too deeply. Break the circle.',
  },
  'label-collision': {
    fi: 'Nimi ”{detail}” on jo toisella saman tason tiedolla. Anna kummallekin oma nimi.',
    sv: 'Namnet ”{detail}” används redan av en annan uppgift på samma nivå. Ge båda ett eget namn.',
    en: 'The label “{detail}” already belongs to another property of this level. Give each its own.',
  },
  missing: {
    fi: 'Kuvauksesta puuttuu ”{detail}”. Ohje on tiedostossa schemas/README.md.',
    sv: 'Beskrivningen saknar ”{detail}”. Anvisningen finns i schemas/README.md.',
    en: 'The description is missing “{detail}”. See schemas/README.md.',
  },
  schema: {
    fi: 'Asiakirjatyypin kuvaus ei ole tässä oikeaa muotoa ({detail}). Ohje on tiedostossa schemas/README.md.',
    sv: 'Beskrivningen av dokumenttypen har inte rätt form här ({detail}). Anvisningen finns i schemas/README.md.',
    en: 'The description of the kind does not have the right form here ({detail}). See schemas/README.md.',
  },
  pattern: {
    fi: 'Säännöllistä lauseketta ”{detail}” ei voi käyttää. Vain lausekkeet, joiden aika on aina rajattu, ovat sallittuja (RE2).',
    sv: 'Det reguljära uttrycket ”{detail}” kan inte användas. Bara uttryck vars tid alltid är begränsad tillåts (RE2).',
    en: 'The pattern “{detail}” cannot be used. Only patterns that run in bounded time are allowed (RE2).',
  },
  duplicate: {
    fi: 'Asiakirjatyyppi ”{detail}” on jo olemassa. Anna omalle tyypillesi toinen tunniste.',
    sv: 'Dokumenttypen ”{detail}” finns redan. Ge din egen typ en annan beteckning.',
    en: 'The kind “{detail}” exists already. Give your own kind another id.',
  },
  'identity-code': {
    fi: 'Kuvauksessa näyttää olevan henkilötunnus, joten asiakirjatyyppi ei ole käytössä: sen nimet ja kysymykset näkyvät kaikille. Poista tunnus ennen tallennusta versionhallintaan.',
    sv: 'Beskrivningen ser ut att innehålla en personbeteckning, så dokumenttypen används inte: dess namn och frågor syns för alla. Ta bort beteckningen innan filen sparas i versionshanteringen.',
    en: 'The description seems to contain a personal identity code, so the kind is not used: its names and questions are visible to everyone. Remove the code before the file goes into version control.',
  },
}
