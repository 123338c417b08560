// Ordinary goals, outputs, outcomes, risks and items of a SWOT get no finding of the rules that read them by signs.
import assert from 'node:assert/strict'
import { findings } from '../support/marks.ts'
import { LISTS, type Home, type OrdinaryList } from './lists.ts'

/** The rules that the traps were made for. */
const QUIET: readonly string[] = [
  'goal/name-drift', 'goal/mixed-forms', 'goals/refined', 'output/is-outcome', 'output/count-differs', 'outcome/no-figure', 'risk/materialised', 'structure/level-missing',
  'swot/tense', 'swot/contradiction', 'swot/names-unit',
]

type Titles = Readonly<Record<Home, string>>
const TITLES: Readonly<Record<OrdinaryList['language'], Titles>> = {
  fi: { goals: 'Tavoitteet', risks: 'Riskit', measures: 'Toimenpiteet', outputs: 'Tuotokset', outcomes: 'Tulokset', strengths: 'Vahvuudet', weaknesses: 'Heikkoudet', opportunities: 'Mahdollisuudet', threats: 'Uhat' },
  sv: { goals: 'Mål', risks: 'Risker', measures: 'Åtgärder', outputs: 'Produkter', outcomes: 'Resultat', strengths: 'Styrkor', weaknesses: 'Svagheter', opportunities: 'Möjligheter', threats: 'Hot' },
  en: { goals: 'Goals', risks: 'Risks', measures: 'Measures', outputs: 'Outputs', outcomes: 'Outcomes', strengths: 'Strengths', weaknesses: 'Weaknesses', opportunities: 'Opportunities', threats: 'Threats' },
}
const USUAL: Readonly<Record<OrdinaryList['language'], Readonly<Partial<Record<Home, string>>>>> = {
  fi: { strengths: 'johdon sitoutuminen hankkeeseen ja osallisuus', weaknesses: 'arjen kiireisyys', outputs: 'esite vanhemmille', outcomes: 'luottamus' },
  sv: { strengths: 'ledningens engagemang och delaktighet', weaknesses: 'brådska i vardagen', outputs: 'broschyr', outcomes: 'tillit' },
  en: { strengths: 'commitment of the management', weaknesses: 'hurry in everyday life', outputs: 'leaflet', outcomes: 'trust' },
}
const CARD: readonly Home[] = ['goals', 'risks', 'measures', 'outputs', 'outcomes']
const SWOT: readonly Home[] = ['strengths', 'weaknesses', 'opportunities', 'threats']

function written({ language, home, items }: OrdinaryList): string {
  const homes = CARD.includes(home) ? CARD : SWOT
  const sections = homes.map((one) => {
    const inside = one === home ? items : [USUAL[language][one] ?? '']
    return `## ${TITLES[language][one]}\n\n${inside.map((item) => (item === '' ? '' : `- ${item}\n`)).join('')}`
  })
  return `---\ntype: ${homes === CARD ? 'project-card' : 'swot'}\nlanguage: ${language}\nstatus: final\n---\n\n# X\n\n${sections.join('\n')}`
}

describe('ordinary lists', () => {
  for (const list of LISTS) {
    it(`${list.language}, ${list.home}: ${list.items[0] ?? ''}`, () => {
      for (const text of [written(list), written(list).replaceAll('\n', '\r\n'), written(list).normalize('NFD')]) {
        const seen = findings(text).filter(({ code }) => QUIET.includes(code))
        assert.deepEqual(seen.map(({ code, at }) => `${code} ‹${at}›`), [])
      }
    })
  }
})
