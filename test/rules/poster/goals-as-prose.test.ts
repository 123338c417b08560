import { expectMarked } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'poster/goals-as-prose'

describe(CODE, () => {
  it('marks goals that are told in sentences', () => {
    expectMarked(CODE, `---
tyyppi: posteri
---

## Tavoitteemme

Halusimme lisätä osallisuutta. Halusimme myös oppia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ poster/goals-as-prose
`)
    expectMarked(CODE, 'typ: affisch\nvad ville vi: Vi ville lära oss.\n              ^^^^^^^^^^^^^^^^^^ poster/goals-as-prose\n')
  })

  it('is silent on lists, with prose around them or not, and on what is still empty', () => {
    expectMarked(CODE, '---\ntyyppi: posteri\n---\n\n## Tavoitteet\n\nHalusimme:\n\n- oppia\n')
    expectMarked(CODE, '---\ntyyppi: posteri\n---\n\n## Tavoitteet\n\n### Lapset\n\n- oppia\n')
    expectMarked(CODE, '---\ntyyppi: posteri\n---\n\n## Tavoitteet\n\n• oppia\n• kuulla lasta\n')
    expectMarked(CODE, '---\ntyyppi: posteri\n---\n\n## Tavoitteet\n\nTODO\n')
    expectMarked(CODE, '---\ntyyppi: posteri\n---\n\n## Tavoitteet\n\nMitä halusitte muuttaa, ja kenelle?\n')
    expectMarked(CODE, '---\ntyyppi: kehittämissuunnitelma\n---\n\n## Tavoitteet\n\nHalusimme oppia.\n')
  })

  it('makes a list of the sentences', () => {
    expectFixed(CODE, '---\ntyyppi: posteri\n---\n\n## Tavoitteet\n\nHalusimme lisätä mm. osallisuutta.\nHalusimme **myös**\noppia!\n\n## Muu\n', '---\ntyyppi: posteri\n---\n\n## Tavoitteet\n\n- Halusimme lisätä mm. osallisuutta.\n- Halusimme **myös** oppia!\n\n## Muu\n')
    expectFixed(CODE, 'tyyppi: posteri\ntavoitteet: Halusimme oppia. Halusimme kuulla.\n', 'tyyppi: posteri\ntavoitteet:\n  - Halusimme oppia.\n  - Halusimme kuulla.\n')
    expectFixed(CODE, 'tyyppi: posteri\ntavoitteet: |\n  Halusimme oppia.\n', undefined)
  })
})
