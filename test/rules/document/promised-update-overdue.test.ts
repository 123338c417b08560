// document/promised-update-overdue: a promise to complete the document, and a day that has passed.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'document/promised-update-overdue'
const swot = (body: string, keys = ''): string => `---\ntyyppi: swot\n${keys}---\n\n# Arvio\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a sentence', swot(`Tekijät olivat tiimistä. Analyysia tullaan täydentämään kevään 2012 aikana. Muuta ei ole.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document/promised-update-overdue`)],
    ['a field', `---
tyyppi: swot
täydennetään: kevät 2012
              ^^^^^^^^^^ document/promised-update-overdue
---

# Arvio
`],
    ['in YAML, in Swedish', `typ: swot
slutsatser:
  - Analysen kompletteras hösten 2019.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document/promised-update-overdue
`],
    ['in English', `---
type: swot
---

# Review

The document will be updated in spring 2019.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document/promised-update-overdue
`],
    ['a time to come', swot('Analyysia täydennetään keväällä 2031.')],
    ['a newer date', swot('Analyysia täydennetään keväällä 2012.', 'päiväys: 1.9.2012\n')],
    ['updates of other things, and those that were made', swot('Asiakassuunnitelma päivitetään vuonna 2012. Analyysia täydennettiin keväällä 2012. Lomake päivitetään keväällä 2012.')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('says it once where a sentence and a field promise the same', () => expectMarked(CODE, `---
tyyppi: swot
täydennetään: kevät 2012
---

# Arvio

Analyysia täydennetään keväällä 2012.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document/promised-update-overdue
`))
  it('waits for the day', () => expectMarked(CODE, swot('Analyysia täydennetään keväällä 2012.'), { today: '2012-04-01' }))
  it('removes the sentence', () => expectFixed(CODE, swot('Alku oli hyvä. Analyysia täydennetään keväällä 2012. Loppu.'), swot('Alku oli hyvä. Loppu.')))
})
