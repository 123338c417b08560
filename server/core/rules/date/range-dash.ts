// A range of dates or years with a hyphen, or without any dash.
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import { timesOf } from '../shared/timesInText.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Aikavälin ”{given}” voi kirjoittaa ajatusviivalla: {right}.',
      sv: 'I intervallet ”{given}” passar ett tankstreck: {right}.',
      en: 'The range “{given}” reads best with an en dash: {right}.',
    },
    lost: {
      fi: 'Puuttuuko aikaväliltä ”{given}” ajatusviiva? Silloin muoto on {right}.',
      sv: 'Saknas tankstrecket i intervallet ”{given}”? Formen är då {right}.',
      en: 'Has the range “{given}” lost its dash? It would be {right}.',
    },
  },
  reason: {
    fi: 'Ajatusviiva kertoo, että kyse on aikavälistä. PDF:stä kopioitaessa viiva katoaa helposti, ja jäljelle jää kaksi irrallista päivää.',
    sv: 'Tankstrecket visar att det gäller ett intervall. När man kopierar ur en PDF försvinner strecket lätt och två lösa datum blir kvar.',
    en: 'The dash shows that this is a range. It is easily lost when copying from a PDF, and two loose dates remain.',
  },
  source: 'Kentän asiakirjat: 1.5.2007-31.10.2009, 1.10.2010 30.4.2011. Suomen kielen ajatusviivan käyttöohje',
  asks: 'text',
  fixes: {
    main: { title: { fi: 'Kirjoita muodossa {right}', sv: 'Skriv i formen {right}', en: 'Write as {right}' }, safe: true },
    lost: { title: { fi: 'Lisää ajatusviiva: {right}', sv: 'Lägg till tankstrecket: {right}', en: 'Add the dash: {right}' }, safe: false },
  },
  check: (view) => timesOf(view).flatMap(({ block, text, odd }) =>
    odd.filter(({ matter }) => matter === 'dash' || matter === 'lost').map(({ start, end, matter, right }) => {
      const place = { block, start, end }
      const edits = (): readonly PlaceEdit[] => [{ place, text: right }]
      return { place, values: { given: shortened(text.slice(start, end)), right }, ...(matter === 'lost' ? { message: 'lost', fixes: [{ name: 'lost', edits }] } : { fixes: [{ edits }] }) }
    })),
}
