// structure/level-missing: the four levels of a structure of four levels.
import assert from 'node:assert/strict'
import { findings } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'structure/level-missing'
const card = (part: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvu\n\n## Toimenpiteet\n\n${part}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['one level is not described', card(`### Kehittämisen neliportainen rakenne
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure/level-missing

1. Jokainen ammattilainen kehittää omaa työtään
2. Tiimit kehittävät yhteistyötä
3. Kehittäjäyhteisöt kokoontuvat kuukausittain`)],
    ['in Swedish', `---
typ: projektkort
---

# Stöd

## Åtgärder

### Fyra nivåer
    ^^^^^^^^^^^ structure/level-missing

- Var och en utvecklar sitt arbete
- Utvecklargemenskapen möts
- Regionen ordnar verkstäder
`],
    ['all four', card('### Neliportainen rakenne\n\n1. Jokainen ammattilainen\n2. Tiimit\n3. Kehittäjäyhteisöt\n4. Kaikki kehittäjäyhteisöt teematyöpajoissa')],
    ['another structure', card('### Neliportainen rakenne\n\n1. alku\n2. keski\n3. loppu\n4. jatko\n\n### Rakenne\n\n- Tiimit ja kehittäjäyhteisöt')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  const items = (last: string): string => card(`### Neliportainen rakenne\n\n1. Jokainen ammattilainen\n2. Tiimit\n3. Kehittäjäyhteisöt${last}\n\n### Muuta\n\n- Koulutus`)

  it('adds an item with the level, and goes on asking while it waits for its words', () => {
    expectFixed(CODE, items(''), items('\n4. Seutu: …'))
    expectFixed(CODE, items('\n4. Seutu: …'), undefined)
    assert.equal(findings(items('\n4. Seutu: …')).filter(({ code }) => code === CODE).length, 1)
    assert.equal(findings(items('\n4. Seutu: teemapäivä vuosittain')).filter(({ code }) => code === CODE).length, 0)
  })

  it('adds it behind what is told in sentences', () => {
    const told = (more: string): string => card(`### Neliportainen rakenne\n\nAmmattilaiset ja tiimit kehittävät. Kehittäjäyhteisöt kokoontuvat.${more}\n\n### Muuta\n\nKoulutus.`)
    expectFixed(CODE, told(''), told('\n\n- Seutu: …'))
  })
})
