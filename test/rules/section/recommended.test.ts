import assert from 'node:assert/strict'
import { fixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'section/recommended'

describe(code, () => {
  it('hints at a recommended section once the document is in use', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kehittamissuunnitelma
tila: valmis
---

# Kotikäynnit

## Nykytila

Kotikäyntejä on vähän.

## Tavoitteet
   ^^^^^^^^^^ section/recommended

- kehittää kotikäyntejä

## Aikataulu

Kevät 2012

## Arviointi

Kysytään perheiltä.
`)
  })

  it('does so in YAML and in Swedish', () => {
    expectMarkedInAllSpellings(code, `typ: utvecklingsplan
status: färdig
nuläge: Hembesöken är få.
mål: [fler hembesök]
metoder: [lek]
^^^^^^^ section/recommended
utvärdering: Familjerna tillfrågas.
`)
  })

  it('is silent in a draft and when the section is there', () => {
    expectMarked(code, 'tyyppi: kehittamissuunnitelma\ntavoitteet: [a]\n')
    expectMarked(code, 'tyyppi: kehittamissuunnitelma\ntila: valmis\nnykytila: a\ntavoitteet: [b]\nkeinot: [c]\naikataulu: d\narviointi: e\n')
  })
})

describe(`${code}: the change`, () => {
  it('puts the section in where the form has it', () => {
    const text = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\ntila: valmis\n---\n\n# A\n\n## Nykytila\n\na\n\n## Tavoitteet\n\n- b\n'
    assert.match(fixed(code, text) ?? '', /## Tavoitteet\n\n- b\n\n## Keinot\n\n<!-- [^\n]+ -->\n$/u)
  })
})
