// A poster that does not say what came about. Where a model stands in its place, the question is a gentle one.
import { insertSection } from '../../edit/section.ts'
import type { Property } from '../../kinds/kind.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView, ExtraSection } from '../../view.ts'
import { missingSections } from '../shared/sections.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['model'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Mitä saitte aikaan? Lisää osio ”{section}”, niin lukija näkee, mihin tavoitteet johtivat.',
      sv: 'Vad åstadkom ni? Lägg till avsnittet ”{section}”, så ser läsaren vad målen ledde till.',
      en: 'What did you achieve? Add a section “{section}”, so that readers see what the goals led to.',
    },
    model: {
      fi: 'Malli kertoo jo, mitä syntyi. Mitä muuta saitte aikaan? Osiossa ”{section}” lukija näkee, mihin tavoitteet johtivat.',
      sv: 'Modellen berättar redan vad som togs fram. Vad annat åstadkom ni? I avsnittet ”{section}” ser läsaren vad målen ledde till.',
      en: 'The model already shows what was produced. What else did you achieve? In a section “{section}” readers see what the goals led to.',
    },
  },
  reason: {
    fi: 'Tavoitteista lukijaa kiinnostaa eniten, toteutuivatko ne. Tulokset ovat myös se, mistä toinen työryhmä voi ottaa mallia.',
    sv: 'Om målen vill läsaren mest veta om de nåddes. Resultaten är också det som ett annat team kan ta efter.',
    en: 'What readers most want to know about goals is whether they were reached. Results are also what another team can learn from.',
  },
  source: 'Kentän posterit: otsikko ”Mitä saimme aikaan?” kolmessa; yhdestä se puuttui ja tilalla oli kaksi mallia',
  asks: 'a section with the role outputs in a kind that has the role model as well',
  replaces: ['section/missing', 'section/recommended'],
  fixes: {
    main: { title: { fi: 'Lisää osio ”{section}”', sv: 'Lägg till avsnittet ”{section}”', en: 'Add the section “{section}”' }, safe: false },
  },
  success: {
    fi: 'Posteri kertoo, mitä saatiin aikaan.',
    sv: 'Postern berättar vad som åstadkoms.',
    en: 'The poster says what was achieved.',
  },
  applies: (view) => resultsOf(view) !== undefined && view.sectionsWith('outputs').some(({ node }) => !isBlank(node)),
  *check(view): Iterable<Finding> {
    const property = resultsOf(view)
    if (!property || view.sectionsWith('outputs').length > 0) return
    const pointer = `/${property.key}`
    const place = [...missingSections(view, 'required'), ...missingSections(view, 'recommended')].find((missing) => missing.pointer === pointer)?.place ?? view.start
    const values = { section: labelsAsTexts(property.headings, property.key) }
    const found: Finding = { place, pointer, values, fixes: [{ edits: (now) => insertSection(now, property) }] }
    yield showsModel(view) ? { ...found, message: 'model', severity: ['information', 'information'] } : found
  },
}

/** The section for results of a kind that shows models too. */
function resultsOf({ kind: { root } }: DocumentView): Property | undefined {
  if (!root.properties.some(({ roles }) => roles.includes('model'))) return undefined
  return root.properties.find(({ roles, body, need }) => roles.includes('outputs') && body === 'section' && need.inUse !== 'optional')
}

const MODEL = /(?:malli|kolmio|kuvio|modell|model|figur|figure)(?:\s\d)?$/iu

/** For `view.perExtra`. */
const isModel = ({ title }: ExtraSection): boolean => MODEL.test(title.trim())

/** A model under its own heading, or under one of the writer's that is called so. */
const showsModel = (view: DocumentView): boolean => view.sectionsWith('model').some(({ node }) => !isBlank(node)) || view.perExtra(isModel).includes(true)
