import assert from 'node:assert/strict'
import { fingerprintOf, fingerprintOfItem } from '../../../server/core/fingerprint.ts'
import { engine } from '../../support/engine.ts'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'reference/suspect'
const MODEL = 'tyyppi: hankekortti\ntunniste: malli\notsikko: Malli\nversio: 1.1\ntavoitteet: [{id: T1, text: Lapsi mukaan}, {id: T2, text: Yhdessä}]\n'
const others = { 'malli.yaml': MODEL }
const view = engine.view(engine.read('malli.yaml', MODEL), '2026-11-22')
assert.ok(view)
const WHOLE = fingerprintOf(view)
const GOAL = fingerprintOfItem(view, 'T1') ?? ''
const OLD = 'p1:aaaaaaaaaaaaaaaa'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a document that has changed', `---
tyyppi: swot
liittyy:
  - id: malli
    tarkistettu: {päiväys: 1.2.2010, sormenjälki: "${OLD}"}
                                                  ^^^^^^^^^^^^^^^^^^^^^ reference/suspect
---
`],
    ['an item that has changed, in Swedish', `typ: swot
hör ihop med:
  - id: malli
    punkt: T1
    granskad:
      fingeravtryck: "${OLD}"
                     ^^^^^^^^^^^^^^^^^^^^^ reference/suspect
`],
    ['a newer version, where only the version was told', `tyyppi: swot
liittyy:
  - {id: malli, tarkistettu: {versio: 1.0}}
                             ^^^^^^^^^^^^^ reference/suspect
`],
    ['a goal that has changed', `---
tyyppi: hankekortti
tarkistukset: {O2: "${OLD}"}
                   ^^^^^^^^^^^^^^^^^^^^^ reference/suspect
---

## Tavoitteet

- Lapsi mukaan {#T1}

## Tuotokset

- Lapsen kortti {#O2 goal=T1}
`],
    ['as it was', `tyyppi: swot\nliittyy:\n  - {id: malli, tarkistettu: {sormenjälki: "${WHOLE}"}}\n  - {id: malli, kohta: T1, tarkistettu: {versio: 0.1, sormenjälki: "${GOAL}"}}\n  - {id: malli, tarkistettu: {versio: 1.1}}\n`],
    ['never reviewed', 'tyyppi: swot\nliittyy: [malli, {id: malli, kohta: T1}]\n'],
    ['an item or a document that is gone is another matter', `tyyppi: swot\nliittyy:\n  - {id: malli, kohta: T9, tarkistettu: {sormenjälki: "${OLD}"}}\n  - {id: muu, tarkistettu: {sormenjälki: "${OLD}"}}\n`],
    ['an item without a goal', `---\ntyyppi: hankekortti\ntarkistukset: {O2: "${OLD}", O3: "${OLD}"}\n---\n\n## Tuotokset\n\n- Kortti {#O2}\n`],
    ['a goal as it was', `---\ntyyppi: hankekortti\ntarkistukset: {O2: "${GOAL}"}\n---\n\n## Tavoitteet\n\n- *Lapsi* mukaan {#T1}\n\n## Tuotokset\n\n- Lapsen kortti {#O2 goal=T1}\n`],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text, { others }))

  it('tells of a newer version', () => {
    const [found] = findings(`tyyppi: swot\nliittyy:\n  - {id: malli, tarkistettu: {versio: 1.0, sormenjälki: "${OLD}"}}\n`, { others }).filter((one) => one.code === code)
    assert.match(found?.message ?? '', /uudempi versio 1\.1 kuin tarkistettu 1\.0/u)
  })

  it('is silent while nothing is known of other documents', () => expectMarked(code, `tyyppi: swot\nliittyy: [{id: malli, tarkistettu: {sormenjälki: "${OLD}"}}]\n`))

  it('offers to mark it as reviewed', () => {
    const text = (mark: string): string => `tyyppi: swot\nliittyy:\n  - id: malli\n    tarkistettu: {versio: ${mark}"}\n`
    expectFixed(code, text(`1.0, päiväys: 1.2.2010, sormenjälki: "${OLD}`), text(`"1.1", päiväys: 22.11.2026, sormenjälki: "${WHOLE}`), { others })
    expectFixed(code, 'tyyppi: swot\nliittyy:\n  - {id: malli, tarkistettu: {versio: 1.0}}\n', undefined, { others })
  })
})
