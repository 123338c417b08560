// accessibility/alt-text: images that tell nothing to those who do not see them.
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'accessibility/alt-text'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['no text at all', plan(`Kuvio ![](kolmio.png) kertoo
      ^^^ accessibility/alt-text`)],
    ['the name of a file', plan(`![IMG_20210312.jpg](a.jpg) ![kuva 1](b.png)
^^^^^^^^^^^^^^^^^^^ accessibility/alt-text
                           ^^^^^^^^^ accessibility/alt-text`)],
    ['only a credit', plan(`![Kuva: STM kuvapankki](a.jpg)
^^^^^^^^^^^^^^^^^^^^^^^ accessibility/alt-text`)],
    ['a place that was never filled', plan(`- ![TODO: kuvaile kuva](a.jpg)
  ^^^^^^^^^^^^^^^^^^^^^ accessibility/alt-text`)],
    ['an HTML image without a text', plan(`<p><img src="a.png" width="10"></p>
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility/alt-text`)],
    ['in Swedish', `---
typ: utvecklingsplan
---

# Vardag

## Utvärdering

![Foto: Bildbanken arkiv](a.jpg)
^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility/alt-text
`],
    ['in YAML', `tyyppi: kehittamissuunnitelma
arviointi: Kolmio ![](kolmio.png)
                  ^^^ accessibility/alt-text
`],
    ['texts that describe', plan('![Kolmio, jonka kärjessä on lapsi](a.png) ![Kuva: lapsi keskellä](b.png) ![Logo, jossa on silta](c.png)')],
    ['decorative images', plan('![](viiva.png){.koriste}\n\n<img src="viiva.png" alt="">')],
    ['credits in running text, and code', plan('Kuva: STM kuvapankki\n\n`![](a.png)`')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))
})
