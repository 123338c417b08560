import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
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
    for (const fence of ['```', '~~~~']) expectMarked(code, `# Ohje\n\n${fence}markdown\n## Vahvuudet\n## Heikkoudet\n## Mahdollisuudet\n## Uhat\n${fence}\n`)
    expectMarked(code, '# Swot\n\n## Vahvuudet\n## Heikkoudet\n## Mahdollisuudet\n## Uhat\n', { path: 'alku.swot.md' })
  })
})

describe(`${code}: the change`, () => {
  const quadrants = '## Vahvuudet\n\n- a\n\n## Heikkoudet\n\n- b\n\n## Mahdollisuudet\n\n- c\n\n## Uhat\n\n- d\n'
  it('adds frontmatter with the type', () => expectFixed(code, `# Alku\n\n${quadrants}`, `---\ntyyppi: swot\n---\n\n# Alku\n\n${quadrants}`))
  it('adds the type to the frontmatter that is there', () => expectFixed(code, `---\notsikko: Alku\n---\n\n${quadrants}`, `---\ntyyppi: swot\notsikko: Alku\n---\n\n${quadrants}`))
  it('writes the language of the text', () => {
    const text = '## Styrkor\n\n- det och att\n\n## Svagheter\n\n- är inte\n\n## Möjligheter\n\n- för\n\n## Hot\n\n- med\n'
    expectFixed(code, text, `---\ntyp: swot\n---\n\n${text}`)
  })
})
