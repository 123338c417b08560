// document/project-name-variants: one spelling of the project's short name in a document.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'document/project-name-variants'
const swot = (project: string, body: string): string => `---\ntyyppi: swot\nhanke: ${project}\n---\n\n# Arvio\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['another number, once for each spelling', swot('Kehrä II', `Kehrä 2 jatkuu, ja Kehrä II kasvaa. Kehrä 2:n tiimi.
^^^^^^^ document/project-name-variants
KEHRÄ II alkoi.
^^^^^^^^ document/project-name-variants`)],
    ['the name from an official one', `---
tyyppi: hankekortti
hanke:
  virallinen_nimi: Kehrä II Moniammatilliset pitkospuut
---

# Kehrä 2
  ^^^^^^^ document/project-name-variants
`],
    ['"hanke" joined in several ways', swot('Kehrä II', `Kehrä II hankkeessa ja Kehrä II-hankkeessa sekä Kehrä II -hankkeen aikana
^^^^^^^^^^^^^^^^^^^ document/project-name-variants
                       ^^^^^^^^^^^^^^^^^^^ document/project-name-variants`)],
    ['in YAML, in Swedish', `typ: swot
projekt: Stigen III
slutsatser:
  - Stigen 3 fortsätter
    ^^^^^^^^ document/project-name-variants
`],
    ['another project', swot('Kehrä II', 'Kehrä I oli ensin, ja Kehrä III tulee. Kehrä on lintu. Suurkehrä 2.')],
    ['a line of capitals', swot('Kehrä II', 'KEHRÄ II MONIAMMATILLISET PITKOSPUUT')],
    ['one way only', swot('Kasvun tuki', 'Kasvun tuki -hanke ja Kasvun tuki -hankkeen työ. Kasvun tuki jatkuu.')],
    ['long names and names that end in "hanke"', swot('Lastensuojelun kehittämisyksikköhanke', 'Lastensuojelun kehittämisyksikköhanke ja lastensuojelun kehittämisyksikköhankkeen')],
  ]
  for (const [what, text] of cases) it(what, () => (text.includes('hankkeessa ja') ? expectMarked(CODE, text) : expectMarkedInAllSpellings(CODE, text)))

  it('writes one spelling everywhere', () => expectFixed(CODE, swot('Kehrä II', 'Kehrä 2 ja Kehrä II.\n\nKehrä 2:n tiimi.'), swot('Kehrä II', 'Kehrä II ja Kehrä II.\n\nKehrä II:n tiimi.')))
  it('joins "hanke" as the name needs', () => expectFixed(CODE, swot('Kehrä II', 'Kehrä II hankkeessa ja Kehrä II -hanke'), swot('Kehrä II', 'Kehrä II -hankkeessa ja Kehrä II -hanke')))
})
