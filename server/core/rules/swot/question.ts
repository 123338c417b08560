// An item of a quadrant that asks instead of telling.
import { homeOf, moveItem, moveItemToNew } from '../../edit/moveItem.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { ItemNode } from '../../node.ts'
import type { PlaceEdit, Texts } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import type { Property } from '../../kinds/kind.ts'
import { questionIn } from '../shared/questions.ts'
import type { Finding, ItemRule } from '../rule.ts'

export const rule: ItemRule = {
  scope: 'item',
  roles: ['quadrant'],
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: '”{item}” on kysymys. Onko asia jo todettu ({quadrant}), vai selvitetäänkö se ensin? Kirjoita toteamus, tai siirrä kysymys selvitettäviin.',
      sv: '”{item}” är en fråga. Är saken redan konstaterad ({quadrant}), eller ska den redas ut först? Skriv ett påstående eller flytta frågan till det som ska redas ut.',
      en: '“{item}” is a question. Is this an established point ({quadrant}) or something to find out first? Write a statement, or move it to the questions to be clarified.',
    },
  },
  reason: {
    fi: 'Kysymys on arvokas, mutta sitä ei voi luokitella vahvuudeksi eikä uhaksi, ennen kuin siihen on vastattu. Lopussa katsotaan, mitä siitä tuli.',
    sv: 'En fråga är värdefull, men den går inte att klassificera som styrka eller hot innan den är besvarad. I slutet ser man vad det blev av den.',
    en: 'A question is valuable, but it cannot be classified as a strength or a threat before it is answered. At the end you can see what came of it.',
  },
  source: 'SWOT analyysi hankkeen aluksi: vahvuuksissa ”yhteinen tahtotila?”, uhissa ”onko työryhmillä lupa osallistua kehittämiseen ja millä tavalla?”',
  asks: 'items of properties with the role quadrant',
  fixes: { main: { title: { fi: 'Siirrä kysymys johtopäätöksiin selvitettäväksi', sv: 'Flytta frågan till slutsatserna för att redas ut', en: 'Move the question to the conclusions, to be clarified' }, safe: false } },
  check: (item, property) => {
    const own = findingsOf(item, property, true)
    return item.children.length === 0 ? own : own.concat(item.children.flatMap((one) => findingsOf(one, property, false)))
  },
}

/** What is to be found out is an action: it goes where those are, or would be. */
function toClarify(view: DocumentView, item: ItemNode): readonly PlaceEdit[] {
  const home = homeOf(view.sectionsWith('quadrant'), item)
  const [target] = view.sectionsWith('conclusions')
  const lead = `${TO_CLARIFY[view.language]}: `
  if (home && target) return moveItem(view, item, home, target, lead)
  const missing = view.kind.root.properties.find(({ roles }) => roles.includes('conclusions'))
  return home && missing ? moveItemToNew(view, item, home, missing, lead) : []
}

const TO_CLARIFY: Texts = { fi: 'Selvitetään', sv: 'Att reda ut', en: 'To be clarified' }

function findingsOf(item: ItemNode, property: Property, isWhole: boolean): readonly Finding[] {
  const { block, start, end } = item.text.place
  const source = block.text.slice(start, end)
  const question = questionIn(source)
  if (!question) return []
  return [{
    place: { block, start: start + question.start, end: start + question.end },
    values: { item: shortened(source.slice(question.start, question.end)), quadrant: labelsAsTexts(property.labels, property.key) },
    ...(isWhole ? { fixes: [{ edits: (view: DocumentView) => toClarify(view, item) }] } : {}),
  }]
}
