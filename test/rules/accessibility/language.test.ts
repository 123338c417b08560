// accessibility/language: the language of a document is said, and it is the language of the text.
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'accessibility/language'
const SWEDISH = 'Barnen och föräldrarna var med i planeringen, och det är viktigt att de inte blir ensamma. Gruppen träffades på hösten med stöd av skolan, som också ska fortsätta.'
const FINNISH = 'Lapset ja vanhemmat olivat mukana suunnittelussa, ja he kertoivat, että ryhmä oli tärkeä. Ryhmä, joka tapasi syksyllä, jatkaa myös keväällä koulun kanssa, mutta ei kesällä.'

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['another language than is said', `---
tyyppi: kehittamissuunnitelma
kieli: fi
       ^^ accessibility/language
---

# Vardag

## Arviointi

${SWEDISH}
`],
    ['the same in YAML', `typ: utvecklingsplan
språk: sv
       ^^ accessibility/language
utvärdering: "${FINNISH}"
`],
    ['no language', `---
tyyppi: kehittamissuunnitelma
^^^^^^ accessibility/language
---

# Arki

## Arviointi

${FINNISH}
`],
    ['the language that is said', `---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n## Arviointi\n\n${FINNISH}\n`],
    ['a passage in another language', `---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n## Arviointi\n\n${FINNISH} ${FINNISH}\n\n${SWEDISH}\n`],
    ['too little to tell', '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Vardag\n\n## Arviointi\n\nDet är bra.\n'],
    ['a language that is none of the three is the schema’s to tell', `---\ntyyppi: kehittamissuunnitelma\nkieli: se\n---\n\n# Arki\n\n## Arviointi\n\n${SWEDISH}\n`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))
})
