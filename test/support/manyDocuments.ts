// A workspace of a thousand documents, as an office has it after some years: finished and archived analyses of many projects, and forty half-finished documents.

export interface ManyDocuments {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>
  /** Paths of the half-finished ones. */
  readonly unfinished: readonly string[]
  /** Paths of those whose time has passed. */
  readonly late: readonly string[]
}

const PROJECTS = 25
const UNFINISHED = 40
const LATE = 5
const NAMES = ['Silta', 'Polku', 'Kaiku', 'Verso', 'Majakka', 'Oras', 'Ääni', 'Lähde', 'Kehto', 'Aalto', 'Puro', 'Räme', 'Ilves', 'Karhu', 'Tähti', 'Sointu', 'Kivijalka', 'Suoja', 'Ulappa', 'Ranta', 'Niitty', 'Halla', 'Kuura', 'Ääri', 'Öljy']

/** `count` documents, half of the finished ones archived. The same every time. */
export function manyDocuments(count = 1000): ManyDocuments {
  const names = Array.from({ length: count }, (_, index) => ({ index, project: NAMES[index % PROJECTS] ?? '', folder: `hankkeet/${String(index % PROJECTS).padStart(2, '0')}` }))
  const drafts = names.slice(0, Math.min(UNFINISHED, count))
  const rest = names.slice(UNFINISHED)
  const pathOf = ({ index, folder }: { readonly index: number; readonly folder: string }): string => `${folder}/${index < UNFINISHED && index % 2 === 0 ? `kortti-${index}.hankekortti.md` : `nelikentta-${index}.swot.md`}`
  return {
    files: Object.fromEntries([
      ...drafts.map((one) => [pathOf(one), one.index % 2 === 0 ? draftCard(one.index, one.project) : draftAnalysis(one.index, one.project)] as const),
      ...rest.map((one) => [pathOf(one), analysis(one.index, one.project, one.index % 2 === 0 ? 'valmis' : 'arkistoitu')] as const),
    ]),
    unfinished: drafts.map(pathOf),
    late: drafts.filter(isLate).map(pathOf),
  }
}

const isLate = ({ index }: { readonly index: number }): boolean => index % 2 === 1 && index < 2 * LATE

const draftCard = (index: number, project: string): string => `---
tyyppi: hankekortti
tunniste: kortti-${index}
otsikko: "${project}: hankekortti ${index}"
kieli: fi
tila: luonnos
versio: 0.${1 + (index % 9)}
hanke: ${project}
---

# ${project}: hankekortti ${index}

## Tavoitteet

- Lasten osallisuus vahvistuu.

## Riskit

- Työntekijät vaihtuvat.
`

const draftAnalysis = (index: number, project: string): string => `---
tyyppi: swot
tunniste: nelikentta-${index}
otsikko: "${project}: nelikenttä ${index}"
kieli: fi
tila: luonnos
hanke: Hanke ${project}${isLate({ index }) ? '\ntäydennetään: kevät 2026' : ''}
---

# ${project}: nelikenttä ${index}

## Vahvuudet

- Työryhmä tuntee alueen perheet.
`

const analysis = (index: number, project: string, status: string): string => `---
tyyppi: swot
tunniste: nelikentta-${index}
otsikko: "${project}: nelikenttä ${index}"
kieli: fi
tila: ${status}
versio: 1.${index % 4}
päiväys: 9.10.2024
hanke: ${project}
laatijat:
  - rooli: kehittävä sosiaalityöntekijä
  - rooli: vanhempi
osallistujat:
  - rooli: nuori
swot:
  kohde: hanke
  ajankohta: väli
---

# ${project}: nelikenttä ${index}

## Vahvuudet

- Työryhmä tuntee alueen perheet.
- Yhteistyö koulun kanssa on sujuvaa.

## Heikkoudet

- Aikaa yhteiselle arvioinnille on vähän.
- Tieto kokeiluista jää työryhmän sisälle.

## Mahdollisuudet

- Varhaiskasvatus haluaa mukaan kehittämiseen.
- Nuoret ovat lupautuneet mukaan arviointiin.

## Uhat

- Toimitilat ovat vaihtumassa keväällä.
- Rahoituksen jatko päätetään myöhään.

## Johtopäätökset

- Työryhmä sopii arvioinnille vakioajan. Vastuu: kehittävä sosiaalityöntekijä. Aikataulu: 1.2.2025.
- Koulun yhteistyöllä tartutaan varhaiskasvatuksen kutsuun. Vastuu: sosiaaliohjaaja. Aikataulu: 1.3.2025.
`
