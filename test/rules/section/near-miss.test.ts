import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'section/near-miss'
const codesAt = (text: string): readonly string[] => findings(text).filter(({ code: one }) => /^(?:section|swot\/quadrant)/u.test(one)).map(({ code: one, at }) => `${one} ${at}`)

describe(code, () => {
  it('marks a heading with a slip of the fingers: a letter that is missing, doubled, another one, or two that changed places', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
---

# Kotikäynnit

## Tavoiteet
   ^^^^^^^^^ section/near-miss

- a

## 5. Riskitt:
   ^^^^^^^^^^^ section/near-miss

b

## Toimanpiteet
   ^^^^^^^^^^^^ section/near-miss

- c

## TUOTOSKET
   ^^^^^^^^^ section/near-miss

- d
`)
  })

  it('asks whether a heading in other words is the section whose name it begins or ends with', () => {
    expectMarked(code, `---
tyyppi: hankekortti
---

# Kotikäynnit

## **4. Tavoitteet ja kytkentä ohjelmaan**
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ section/near-miss

- a

## Hankkeen riskit
   ^^^^^^^^^^^^^^^ section/near-miss

- b

## Tavoitteet ensi vuodelle

- c

## Hankkeen riskinotto

d

## Riskitön vaihe

e
`)
    const text = '---\ntyyppi: kehittämissuunnitelma\ntila: valmis\n---\n\n# P\n\n## Työn tavoitteet\n\n- a\n\n## Toteutus ja aikataulu\n\nb\n\n## Miten tästä eteenpäin\n\nc\n'
    assert.deepEqual(findings(text).filter(({ code: one }) => one === code).map(({ at, severity }) => `${at} ${severity}`), [
      'Työn tavoitteet warning', 'Toteutus ja aikataulu hint', 'Toteutus ja aikataulu hint',
    ])
  })

  const PLAN = '---\ntyyppi: kehittämissuunnitelma\n---\n\n# Suunnitelma\n\nTyöryhmä kehitti.\n\n'

  it('marks a line that would be a heading if it were marked as one', () => {
    expectMarkedInAllSpellings(code, `${PLAN}**Tavoitteet:**
^^^^^^^^^^^^^^^ section/near-miss

- a

Tuotokset
^^^^^^^^^ section/near-miss
- b

##Lisätietoja
^^^^^^^^^^^^^ section/near-miss

c
`)
    assert.deepEqual(codesAt(`${PLAN}Tavoitteet\n- a\n\n##Lisätietoja\n\nc\n`), ['section/near-miss Tavoitteet', 'section/near-miss ##Lisätietoja'])
    expectMarked(code, `${PLAN}Tavoitteet ovat tärkeitä.\n\nTavoitteet.\n\n- Tavoitteet\n\n> Tavoitteet\n\n    Tavoitteet\n`)
    expectMarked(code, `${PLAN}## Tavoitteet\n\n- a\n\nTavoitteet\n\n- b\n`)
    expectMarked(code, 'tyyppi: kehittämissuunnitelma\nkuvaus: |\n  Tavoitteet\n')
  })

  it('marks the line as a heading, like the others', () => {
    expectFixed(code, `${PLAN}Tavoitteet\n- a\n`, `${PLAN}## Tavoitteet\n\n- a\n`)
    expectFixed(code, `${PLAN}### Keinot\n\nb\n\n**Tavoitteet:**\n\n- a\n`, `${PLAN}### Keinot\n\nb\n\n### Tavoitteet\n\n- a\n`)
    expectFixed(code, `${PLAN}#Tavoitteet\n\n- a\n`.replaceAll('\n', '\r\n'), `${PLAN}# Tavoitteet\n\n- a\n`.replaceAll('\n', '\r\n'))
  })

  it('stands for the finding that the section is missing', () => {
    const swot = (heading: string): string => `---\ntype: swot\nlanguage: en\n---\n\n# Team\n\n## ${heading}\n\n- a\n\n## Weaknesses\n\n- b\n\n## Opportunities\n\n- c\n\n## Threats\n\n- d\n\n## Conclusions\n\n- e\n`
    assert.deepEqual(codesAt(swot('Strenghts')), ['section/near-miss Strenghts'])
    assert.deepEqual(codesAt(swot('Strengths of the team')), ['section/near-miss Strengths of the team'])
    assert.deepEqual(codesAt(swot('Skills')).map((one) => one.split(' ')[0]), ['swot/quadrant-missing'])
  })

  const SILENT: readonly (readonly [what: string, headings: string])[] = [
    ['the section is there too', '## Tavoitteet\n\n- a\n\n## Tavoiteet\n\n- b\n'],
    ['the name is a word of its own', '## Talous\n\na\n\n## Tuotteet\n\nb\n'],
    ['the heading is short', '## Mal\n\na\n'],
    ['it is inside another section', '## Kumppanit\n\n### Riski\n\n- a\n'],
  ]
  for (const [what, headings] of SILENT) it(`is silent when ${what}`, () => expectMarked(code, `---\ntyyppi: hankekortti\n---\n\n# Kortti\n\n${headings}`))

  it('is silent in YAML, where an unknown key is asked about', () => {
    expectMarked(code, 'tyyppi: hankekortti\ntavoiteet:\n  - a\n')
  })

  it('puts the name in, with the number before it and in the letters of the heading', () => {
    expectFixed(code, '---\ntyyppi: hankekortti\n---\n\n# K\n\n## 3. Tavoiteet\n\n- a\n', '---\ntyyppi: hankekortti\n---\n\n# K\n\n## 3. Tavoitteet\n\n- a\n')
    expectFixed(code, '---\ntyyppi: hankekortti\n---\n\n# K\n\n## 3. Tavoitteet ja ohjelma\n\n- a\n', '---\ntyyppi: hankekortti\n---\n\n# K\n\n## 3. Tavoitteet\n\n- a\n')
    expectFixed(code, '---\ntyp: projektkort\n---\r\n\r\n# K\r\n\r\n## PRODUKTRE ##\r\n\r\n- a\r\n', '---\ntyp: projektkort\n---\r\n\r\n# K\r\n\r\n## PRODUKTER ##\r\n\r\n- a\r\n')
  })
})
