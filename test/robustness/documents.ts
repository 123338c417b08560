// The documents that the robustness and incremental tests start from: the examples, and small YAML documents of each kind.
import { readdirSync, readFileSync } from 'node:fs'

export interface Sample {
  readonly path: string
  readonly text: string
}

const examples = new URL('../../examples/', import.meta.url)

/** The examples as they are in the repository, `\n` at all line ends. */
export const EXAMPLES: readonly Sample[] = readdirSync(examples)
  .filter((name) => name.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(new URL(path, examples), 'utf8').replaceAll('\r\n', '\n') }))

/** One YAML document of each kind: block and flow style, quotes, comments, block texts, lists of objects, values that deserve a finding. */
export const YAML_DOCUMENTS: readonly Sample[] = [
  {
    path: 'kortti.yaml',
    text: `# Hankekortti YAML-muodossa
tyyppi: hankekortti
tunniste: kehra-yaml
otsikko: "Kehrä II: hankekortti"
kieli: fi
tila: valmis
hanke:
  virallinen_nimi: Kehrä II
hallinnoiva_kunta: Helsinki
kunnat: [Helsinki, Vantaa, Espoo]
yhdyshenkilot:
  - rooli: kehittävä sosiaalityöntekijä
    puhelin: ''
  - rooli: tutkija   # toinen
toteutusaika: 1.5.2007-31.10.2009
rahoitus:
  kokonaisbudjetti: 365 491 euroa
  valtionavustus: 274000 €
  kuntaosuus: 91 491 euroa
asiakkaat: {valittomasti: 120, valillisesti: 1040}
tavoitteet:
  - Kehittää työtapoja 👩‍👧 yhdessä
  - text: Muodostaa tiivis yhteys opetukseen
    id: T2
  - Työryhmät kokoontuvat 01.05.2008
  - ""
riskit:
- teksti: Kuntien organisaatiomuutokset
  varautuminen:
- Sitoutuminen on heikkoa?
tuotokset:

  - Opas
  - >-
    Seminaari, jossa on
    kaksi päivää
lyhyt_kuvaus: |
  Ensimmäinen kappale: 4 x 26 = 104 lasta.

  Toinen kappale.
juurruttaminen: Espoo jatkaa
`,
  },
  {
    path: 'analyysi.yaml',
    text: `tyyppi: swot
tunniste: analyysi-yaml
otsikko: SWOT hankkeen aluksi
tila: luonnos
hanke: Kehrä II
laatijat:
  - rooli: kehittävä sosiaalityöntekijä
swot: {kohde: hanke, ajankohta: alku, nelikentta: sisainen-ulkoinen}
vahvuudet:
  - kokemus Kehrä I:stä
  - yhteinen tahtotila?
  - asiakasosallisuus nähdään tärkeänä
heikkoudet:
  - pienet resurssit
  - kuinka löytää aikaa yhteiselle kehittämiselle
mahdollisuudet: []
uhat:
  - {text: "aikaa ei ole", attributes: {teema: aika}}
  - pienet resurssit
  - TODO
`,
  },
  {
    path: 'suunnitelma.yaml',
    text: `---
tyyppi: kehittamissuunnitelma
tunniste: suunnitelma-yaml
otsikko: 'SUKEDO'
lyhenne: SUKEDO
jarjestysnumero: 2
kunta: Espoo
tiimi: Leppävaara
yhteyshenkilot:
  - rooli: yhteyshenkilö
    sahkoposti: etunimi.sukunimi@example.org
kuvaus: >
  Leppävaaran sosiaalityöntekijät kehittivät
  asiakassuunnitelmia.
tavoitteet:
  - Kehittää työkäytännöt
  - Saada suunnitelmista konkreettisempia
keinot:
  - Työryhmät
aikataulu: 2008 - 2009
tuotokset:
  - tyyppi: posteri
    nimi: "Moniäänisyydestä yhteiseen ymmärrykseen"
  - nimi: Malli
tuntematon_avain: 1
`,
  },
]

/** Short Markdown documents with what the examples lack: tables, definitions, HTML, setext headings, lazy lines, tabs, other line ends, attributes. */
export const MARKDOWN_DOCUMENTS: readonly Sample[] = [
  {
    path: 'muodot.md',
    text: `---
tyyppi: hankekortti
otsikko: Muodot
tila: valmis
---
Hankekortti: muodot
===================

Tavoitteet
----------

- lapsi saa [tukea][tuki] {#T1 teema=aika}
jatkuu laiskasti
- toinen
  1. alakohta
  2. alakohta

<!-- Kuka osallistui? -->

* kolmas

Tarkennetut tavoitteet:

1) yksi
2) kaksi

## Rahoitus

| Laji | Määrä |
| --- | ---: |
| Kokonaisbudjetti | 365 491 euroa |
| Valtionavustus | 274 000 € |

Kokonaiskustannukset 365 491 euroa, josta valtionavustus 274 000 euroa ja kuntarahoitusosuus 91 491 euroa.

## Riskit

> Lainaus 1.5.2007-31.10.2009

\`\`\`yaml
## Toimenpiteet
\`\`\`

## Toimenpiteet

\tkoodia

<div>
## Ei otsikko
</div>

### Ala

[tuki]: https://example.org "Tuki"

## Muu osio

tekstiä
`,
  },
  {
    path: 'b.swot.md',
    text: '\ufeff---\r\ntyyppi: swot\r\ntila: luonnos\r\n---\r\n\r\n# SWOT\r\n\r\n## Sisäiset tekijät\r\n\r\n### Vahvuudet 1/2\r\n\r\n- a\u00a0b\r\n- TODO\r\n\r\n### Heikkoudet\r\n\r\n- Ka\u0308yta\u0308nto\u0308?\r\n\r\n## Ulkoiset tekijät\r\n\r\n### Mahdollisuudet\r\n\r\n### Uhat\r\n\r\n1. 😀 uhka\r\n2. toinen\r\n\r\n## Johtopäätökset\r\n\r\nKappale\r\n',
  },
]

export const DOCUMENTS: readonly Sample[] = [...EXAMPLES, ...YAML_DOCUMENTS, ...MARKDOWN_DOCUMENTS]

/** The three kinds that names force, in both notations. */
export const FORCED: readonly string[] = ['swot', 'hankekortti', 'kehittamissuunnitelma'].flatMap((kind) => [`a.${kind}.md`, `a.${kind}.yaml`])
