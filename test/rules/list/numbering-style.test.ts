// list/numbering-style: one way of numbering in a document, with one mark behind a number.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'list/numbering-style'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Keinot\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the rarer style', plan(`1. koti
2. koulu

Sitten:

1) alku
^^ list/numbering-style
2) loppu

Lopuksi:

1. arvio
2. jatko`)],
    ['the later of two', plan(`1) koti
2) koulu

### Muuta

1. alku
^^ list/numbering-style
2. loppu`)],
    ['two marks, in a heading and in text, in Swedish', `---
typ: utvecklingsplan
---

# Vardag

## 1.) Metoder
   ^^^ list/numbering-style

1.) lek
^^^ list/numbering-style
`.replace('   ^^^', '   ^^^')],
    ['another style inside items', plan('1. koti\n   1) arki\n   2) viikonloppu\n2. koulu')],
    ['one item alone may be a sentence', plan('1. koti\n2. koulu\n\n3) kohta on tärkein.')],
    ['numbers in text and in code', plan('Kohdat (ks. 1.) ja vuosi 2012.) tai `1.) a`.')],
    ['YAML', 'tyyppi: kehittamissuunnitelma\ntavoitteet:\n  - 1) arki\n  - 2. koti\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('gives all lists the usual style', () => expectFixed(CODE, plan('1. a\n2. b\n\nSitten:\n\n1) c\n2) d'), plan('1. a\n2. b\n\nSitten:\n\n1. c\n2. d')))
  it('takes the second mark away', () => expectFixed(CODE, plan('### 1.) Alku'), plan('### 1. Alku')))
})
