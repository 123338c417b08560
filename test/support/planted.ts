// Documents with a personal identity code in each of their places, for tests that look for it in whatever is said of them.

export const CARD = (code: string): string => `---
tyyppi: hankekortti
tunniste: a-${code}
otsikko: Kortti ${code}
kieli: fi
tila: ${code}
julkisuus: ${code}
johdettu: {id: b-${code}, versio: ${code}}
viittaukset: [b-${code}, "${code}", {id: puuttuu-${code}, kohta: ${code}}]
kunnat: [${code}, Espoo]
ajanjakso: ${code}
rahoitus: ${code}
${code}: avain
---

# Kortti ${code}

## Muu ${code}

a ${code} <${code}@example.org> <https://example.org/${code}> ![${code}](kuvat/${code}.png "${code}") [^${code}]

[^${code}]: ${code}

[${code}]: ${code}.md

<!-- pitkospuut-disable-next-line swot/question: ${code} -->
<!-- pitkospuut-disable-next-line ${code}: ${code} -->
<!-- pitkospuut-disable-file ${code} -->

## Tavoitteet

### Ryhmä ${code}

- lapsi ${code} {#${code} .a koodi=${code} ${code}=a}
- toinen ${code} {koodi=${code}}
- toinen ${code} {koodi=${code}}

##### ${code}

## Toimenpiteet

| Vaihe ${code} | Toimija ${code} |
|---|---|
| ${code} | tekee ${code} |

## Tulokset

- ${code} lasta
- 12 lasta ${code} [${code}](${code}.md#${code})
- 4 x 26 = 90 ${code}

\`\`\`${code}
${code}
\`\`\`

## Yhteystiedot

- Nimi: ${code}

## Tavoitteet ${code}

${code}:

- a
`

export const SWOT = (code: string): string => `---\ntyyppi: swot\ntunniste: b-${code}\notsikko: Alku ${code}\nhanke: Hanke ${code}\nversio: ${code}\nkieli: fi\n---\n\n# Alku ${code}\n\n## Vahvuudet ${code}\n\n- ${code}\n- Työ ${code} {teema=${code} #x-${code}}\n\n## Heikkoudet\n\n- ${code}?\n- Ei mitään ${code} {teema=${code}}\n\n## Mahdollisuudet\n\n- ${code}\n\n## Uhat\n\n- ${code}\n\n## Versiohistoria\n\n### ${code}\n\n- Päivämäärä: ${code}\n- Tila: ${code}\n- Muutos: ${code}\n- ${code}: ${code}\n`
