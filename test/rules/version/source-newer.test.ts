import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/source-newer'
const others = { 'malli.yaml': 'tyyppi: hankekortti\ntunniste: abc\nversio: 2.0.1\nversiot: [{versio: 1.0}, {versio: 2.0}, {versio: 2.0.1}]\n', 'b.yaml': 'tyyppi: hankekortti\ntunniste: b\n' }

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['an older version', `---
tyyppi: hankekortti
perustuu:
  tunniste: abc
  versio: 1.0
          ^^^ version/source-newer
---
`],
    ['in Swedish', `typ: projektkort
bygger på: {id: abc, version: 1}
                              ^ version/source-newer
`],
    ['only the wording is newer', 'tyyppi: hankekortti\nperustuu: {tunniste: abc, versio: 2.0}\n'],
    ['no version of it is told', 'tyyppi: hankekortti\nperustuu: {tunniste: abc}\n'],
    ['the source tells no version', 'tyyppi: hankekortti\nperustuu: {tunniste: b, versio: 1.0}\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text, { others }))
})
