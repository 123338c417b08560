// Headings as people write them of their own accord: they open the section that they mean.
import assert from 'node:assert/strict'
import { engine } from '../support/engine.ts'

/** Kind, and heading → property. */
const HEADINGS: readonly (readonly [kind: string, headings: Readonly<Record<string, string>>])[] = [
  ['kehittämistarina', { Alkutilanne: 'startingPoint', 'Ketkä olivat mukana': 'participants', 'Miten edettiin': 'turningPoints', 'Mitä perheet sanoivat': 'voices', 'Mikä onnistui?': 'successes', 'Mitä opittiin': 'reflection', 'Mitä seuraavaksi?': 'next' }],
  ['utvecklingsberättelse', { 'Hur allt började': 'startingPoint', 'Vad hände': 'turningPoints', 'Familjernas röst': 'voices', Lärdomar: 'reflection', 'Nästa steg': 'next' }],
  ['swot', { 'Vahvuudet (S)': 'strengths', 'Heikkoudet (W)': 'weaknesses', 'Mitä teemme tämän pohjalta?': 'conclusions' }],
  ['esite', { 'Mistä on kyse?': 'why', 'Ota yhteyttä': 'contact' }],
  ['pilot', { 'Starting point': 'background', Aims: 'goals', 'What we tried': 'trial', 'Contact us': 'contact' }],
  ['hankekortti', { 'Hankkeen kuvaus': 'summary', 'Riskit ja varautuminen': 'risks', Yhteistyö: 'partners', Kustannukset: 'funding', Vaikuttavuus: 'outcomes' }],
  ['projektkort', { Projektbeskrivning: 'summary', Samarbete: 'partners', Kostnader: 'funding', Kontaktpersoner: 'contacts', Kommuner: 'municipalities' }],
]

const NUMBERED: readonly string[] = ['1. Tavoitteet', '2.1 Tavoitteet', '2.1. Tavoitteet', '2.1.) Tavoitteet', '3 Tavoitteet', '12 Tavoitteet:', 'b) Tavoitteet', '1. b) Tavoitteet', '2.1 TAVOITTEET (1/2)']
const MARKED: readonly string[] = ['**Tavoitteet**', '*Tavoitteet*', '__Tavoitteet__', '**1. Tavoitteet:**', '2.1 **Tavoitteet**', '**3 Tavoitteet**', 'Tavoitteet {#tavoitteet}', '🎯 Tavoitteet']
const OTHERS: readonly string[] = ['1.1.2026 Tavoitteet', '2026 Tavoitteet', '1.5Tavoitteet']

describe('numbers before headings', () => {
  const kindOf = (heading: string): string | undefined => engine.read('a.md', `---\ntyyppi: hankekortti\n---\n\n# Kortti\n\n## ${heading}\n\n- a\n`).content?.sections.find(({ source }) => source === 'body')?.property.key
  for (const heading of NUMBERED) it(`do not count: ${heading}`, () => assert.equal(kindOf(heading), 'goals'))
  for (const heading of MARKED) it(`nor what is around the name: ${heading}`, () => assert.equal(kindOf(heading), 'goals'))
  for (const heading of OTHERS) it(`count: ${heading}`, () => assert.equal(kindOf(heading), undefined))

  it('do not count inside a section either', () => {
    const { content } = engine.read('a.md', '---\r\ntyyppi: hankekortti\r\n---\r\n\r\n# Kortti\r\n\r\n## 4 Rahoitus\r\n\r\n### 5 Henkilöstö\r\n\r\n- Sosiaalityöntekijä\r\n')
    assert.deepEqual(content?.sections.filter(({ source }) => source === 'body').map(({ property }) => property.key), ['funding', 'staff'])
  })

  it('do not count in the quadrants of a SWOT', () => {
    const { content } = engine.read('a.md', '---\ntyyppi: swot\n---\n\n# Tiimi\n\n## **1 Nykytila**\n\n### 1.1 S) VAHVUUDET\n\n- a\n\n### 1.2 W: Heikkoudet\n\n- b\n')
    assert.deepEqual(content?.sections.filter(({ source }) => source === 'body').map(({ property }) => property.key), ['strengths', 'weaknesses'])
    assert.deepEqual(content.extras, [])
  })
})

describe('headings in one’s own words', () => {
  for (const [kind, headings] of HEADINGS) {
    it(`of a document with the type ${kind}: ${Object.keys(headings).join(', ')}`, () => {
      const { content } = engine.read('a.md', `---\ntyyppi: ${kind}\n---\n\n# Otsikko tässä\n\n${Object.keys(headings).map((heading) => `## ${heading}\n\n- a\n`).join('\n')}`)
      assert.deepEqual(content?.sections.filter(({ source }) => source === 'body').map(({ property }) => property.key), Object.values(headings))
    })
  }
})
