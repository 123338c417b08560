import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'document/kind-missing'

describe(code, () => {
  it('asks about a document whose headings are those of a kind', () => {
    expectMarkedInAllSpellings(code, `# Hankkeen alku
^^^^^^^^^^^^^^^ document/kind-missing

## S) Vahvuudet

- innostus

## W) Heikkoudet

- kiire

## O) Mahdollisuudet

- kumppanit

## T) Uhat

- vaihtuvuus
`)
  })

  it('does so in Swedish, with a frontmatter that tells no type', () => {
    expectMarked(code, `---
^^^ document/kind-missing
rubrik: Vid projektets början
---

## Styrkor
## Svagheter
## Möjligheter
## Hot
`)
  })

  it('names the kind and the key in the language of the message', () => {
    const text = '## Vahvuudet\n## Heikkoudet\n## Mahdollisuudet\n## Uhat\n'
    const messages = (['fi', 'sv', 'en'] as const).map((language) => findings(text, { language })[0]?.message ?? '')
    assert.match(messages[0] ?? '', /tyyppi: swot/u)
    assert.match(messages[1] ?? '', /typ: swot/u)
    assert.match(messages[2] ?? '', /type: swot/u)
  })

  it('is silent on other texts and on documents that have a type', () => {
    expectMarked(code, '# Lue minut\n\n## Vahvuudet\n\n## Asennus\n')
    expectMarked(code, '---\ntyyppi: swot\n---\n\n## Vahvuudet\n## Heikkoudet\n## Mahdollisuudet\n## Uhat\n')
    expectMarked(code, '# Swot\n\n## Vahvuudet\n## Heikkoudet\n## Mahdollisuudet\n## Uhat\n', { path: 'alku.swot.md' })
  })
})
