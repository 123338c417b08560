// Dates that are not written as 1.5.2007, and years shortened to two digits.
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { timesOf, type Odd } from '../shared/timesInText.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Päivämäärä ”{given}” on selkein muodossa {right}.',
      sv: 'Datumet ”{given}” är tydligast i formen {right}.',
      en: 'The date “{given}” is clearest as {right}.',
    },
    years: {
      fi: 'Vuodet ”{given}” ovat selkeimmät kokonaisina: {right}.',
      sv: 'Åren ”{given}” är tydligast i sin helhet: {right}.',
      en: 'The years “{given}” are clearest in full: {right}.',
    },
  },
  reason: {
    fi: 'Sama muoto kaikissa asiakirjoissa tekee päivistä helppoja lukea ja verrata. Kaksinumeroinen vuosi voi tarkoittaa muutakin.',
    sv: 'Samma form i alla dokument gör datum lätta att läsa och jämföra. Ett årtal med två siffror kan betyda annat också.',
    en: 'The same form in all documents makes dates easy to read and compare. A year of two digits may mean something else too.',
  },
  source: 'Kentän loppuraportti: 9.10.2009. Suomen kielen päivämäärän kirjoitusohje',
  asks: 'text',
  fixes: {
    main: { title: { fi: 'Kirjoita muodossa {right}', sv: 'Skriv i formen {right}', en: 'Write as {right}' }, safe: true },
    years: { title: { fi: 'Kirjoita vuodet muodossa {right}', sv: 'Skriv åren i formen {right}', en: 'Write the years as {right}' }, safe: false },
  },
  check: (view) => timesOf(view).flatMap(({ block, where, text, odd }) =>
    odd.filter((one) => isMatter(one, where, view)).map(({ start, end, matter, right }) => {
      const place = { block, start, end }
      const edits = (): readonly PlaceEdit[] => [{ place, text: right }]
      return { place, values: { given: shortened(text.slice(start, end)), right }, ...(matter === 'years' ? { message: 'years', fixes: [{ name: 'years', edits }] } : { fixes: [{ edits }] }) }
    })),
}

/** An ISO date is right in data, and in English prose. */
function isMatter({ matter }: Odd, { notation }: TextPlace, view: DocumentView): boolean {
  return matter === 'format' || matter === 'years' || (matter === 'iso' && notation === 'markdown' && view.language !== 'en')
}
