import { expectMarked } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'poster/single-item-list'

describe(CODE, () => {
  it('marks one item of several sentences', () => {
    expectMarked(CODE, `---
tyyppi: posteri
---

## Johtopäätökset

- Asiakkailta saimme palautetta. Neuvottelut ovat turvallisempia.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ poster/single-item-list
`)
    expectMarked(CODE, 'type: poster\nproject: a\nconclusions:\n  - We learned. We will go on.\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^ poster/single-item-list\n')
  })

  it('is silent on one sentence, on several items, on items with sub-items, on other kinds', () => {
    for (const list of ['- Yksi virke, esim. tämä. ja vielä', '- Yksi. Kaksi.\n- Kolme.', '- Yksi. Kaksi.\n  - kolme', '- klo 9.30. kokous']) expectMarked(CODE, `---\ntyyppi: posteri\n---\n\n## Johtopäätökset\n\n${list}\n`)
    expectMarked(CODE, '---\ntyyppi: swot\n---\n\n## Johtopäätökset\n\n- Yksi asia. Toinen asia.\n')
  })

  it('makes an item of each sentence', () => {
    expectFixed(CODE, '---\ntyyppi: posteri\n---\n\n## Tulokset\n\n1) Saimme palautetta. Opimme\n   paljon! Jatkamme.\n', '---\ntyyppi: posteri\n---\n\n## Tulokset\n\n1) Saimme palautetta.\n2) Opimme paljon!\n3) Jatkamme.\n')
    expectFixed(CODE, 'tyyppi: posteri\ntulokset:\n  - Saimme palautetta. Opimme.\n', 'tyyppi: posteri\ntulokset:\n  - Saimme palautetta.\n  - Opimme.\n')
    expectFixed(CODE, 'tyyppi: posteri\ntulokset: [Saimme palautetta. Opimme.]\n', undefined)
  })
})
