import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/source-not-found'
const others = { 'malli.yaml': 'tyyppi: hankekortti\ntunniste: abc\nentiset_tunnisteet: [vanha-abc]\nversio: 1.1\nversiot: [{versio: 1.0}, {versio: 1.1}]\n', 'b.yaml': 'tyyppi: hankekortti\ntunniste: b\n' }

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['an id that nobody has', `---
tyyppi: hankekortti
perustuu:
  tunniste: abd
            ^^^ version/source-not-found
---
`],
    ['a version that the source does not have, in Swedish', `typ: projektkort
bygger på:
  id: abc
  version: "2.0"
           ^^^^^ version/source-not-found
`],
    ['found', 'tyyppi: hankekortti\nperustuu: {tunniste: abc, versio: 1}\n'],
    ['found by the id that it once had', 'tyyppi: hankekortti\nperustuu: {tunniste: vanha-abc}\n'],
    ['a source without a log', 'tyyppi: hankekortti\nperustuu: {tunniste: b, versio: 3.0}\n'],
    ['elsewhere, with an address', 'tyyppi: hankekortti\nperustuu: {tunniste: muualla, url: "https://example.org/malli"}\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text, { others }))

  it('is silent while no other document is known', () => {
    expectMarked(code, 'tyyppi: hankekortti\nperustuu: {tunniste: abd}\n')
    expectMarked(code, 'tyyppi: hankekortti\nperustuu: {tunniste: abd}\n', { others: {} })
  })
})
