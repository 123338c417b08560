// Goals in one list that are written in different forms: to do, the doing, and what has been done.
import { currentItems, textOf, type ItemNode, type Node } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import { sectionOf } from '../../view.ts'
import { formOf, type GoalForm } from '../shared/goalForms.ts'
import { plainText } from '../shared/plainText.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['goals'],
  perPart: true,
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Tavoitteet on kirjoitettu eri muodoissa: ”{usual}”, mutta tässä ”{other}”. Kun muoto on sama, tavoitteita on helpompi lukea ja verrata.',
      sv: 'Målen är skrivna i olika form: ”{usual}”, men här ”{other}”. När formen är densamma är målen lättare att läsa och jämföra.',
      en: 'The goals are written in different forms: “{usual}”, but here “{other}”. In one form they are easier to read and compare.',
    },
  },
  reason: {
    fi: '”Kehittää mallia”, ”mallin kehittäminen” ja ”malli on käytössä” sanovat eri asian: ensimmäiset kertovat työstä, viimeinen tilasta, johon pyritään. Samassa luettelossa lukija ei tiedä, milloin tavoite on saavutettu.',
    sv: '”Utveckla modellen”, ”utveckling av modellen” och ”modellen är i bruk” säger olika saker: de första berättar om arbetet, det sista om läget man strävar efter. I samma lista vet läsaren inte när målet är nått.',
    en: '“Develop the model”, “development of the model” and “the model is in use” say different things: the first two describe the work, the last the intended result. When a list mixes them, readers cannot tell when a goal is reached.',
  },
  source: 'Kehittämissuunnitelmat: samassa luettelossa ”Kehittää …”, ”… läpinäkyväksi tekeminen” ja ”Asiakkaat ovat mukana”',
  asks: 'a property with the role goals',
  *check(view) {
    const goals = sectionOf(view, 'goals')
    const found = goals && view.remember(goals.node, view.language === 'sv' ? SWEDISH : view.language === 'en' ? ENGLISH : FINNISH, () => mixedIn(goals.node, view.language))
    if (found) yield { place: found.other.text.place, values: { usual: told(found.usual), other: told(found.other) } }
  },
}

const FINNISH = {}
const SWEDISH = {}
const ENGLISH = {}
/** Goals beyond this many are not compared. */
const MOST = 100

const told = (item: ItemNode): string => shortened(plainText(textOf(item)))

/** The first goal in the form that most have, and the first one in another. */
function mixedIn(node: Node, language: Language): { readonly usual: ItemNode; readonly other: ItemNode } | undefined {
  const byForm = new Map<GoalForm, ItemNode[]>()
  for (const item of currentItems(node).slice(0, MOST)) {
    const form = formOf(textOf(item), language)
    if (form === undefined) continue
    const same = byForm.get(form)
    if (same) same.push(item)
    else byForm.set(form, [item])
  }
  const [most, ...others] = [...byForm.values()].toSorted((a, b) => b.length - a.length)
  const [usual] = most ?? []
  const rest = new Set(others.flat())
  const other = currentItems(node).find((item) => rest.has(item))
  return usual && other ? { usual, other } : undefined
}
