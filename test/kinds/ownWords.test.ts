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

describe('headings in one’s own words', () => {
  for (const [kind, headings] of HEADINGS) {
    it(`of a document with the type ${kind}: ${Object.keys(headings).join(', ')}`, () => {
      const { content } = engine.read('a.md', `---\ntyyppi: ${kind}\n---\n\n# Otsikko tässä\n\n${Object.keys(headings).map((heading) => `## ${heading}\n\n- a\n`).join('\n')}`)
      assert.deepEqual(content?.sections.filter(({ source }) => source === 'body').map(({ property }) => property.key), Object.values(headings))
    })
  }
})
