// Gives the items of lists ids: of the lists that are referred to, or of the list that somebody stands in.
import { listsIn, newIds, referredLists, type NewId } from '../../edit/ids.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { inWords, type Language } from '../../problem.ts'
import { labelFor } from '../../render/names.ts'
import { REFACTORINGS } from '../../texts/refactor.ts'
import type { DocumentView, Section } from '../../view.ts'
import { sectionAround } from './around.ts'
import { rewriting, type Asking, type Offered, type Refactoring } from './refactoring.ts'

export const giveIds: Refactoring = {
  name: 'ids',
  kind: rewriting('ids'),
  offers: (asking) => {
    const { view, language } = asking
    const here = listHere(asking)
    const [all, own] = [offerFor(view, referredLists(view), language), here ? offerFor(view, [here], language) : undefined]
    return [...(own && here && own.title !== all?.title ? [{ ...own, choice: here.property.key }] : []), ...(all ? [all] : [])]
  },
  edits: ({ view }, choice) => {
    const sections = choice === undefined ? referredLists(view) : listsIn(view).filter(({ property }) => property.key === choice)
    return view.isBroken ? [] : textEditsOf(view, newIds(view, sections).flatMap(({ edits }) => edits))
  },
}

/** The list that somebody stands in. */
function listHere({ view, span }: Asking): Section | undefined {
  const here = span && sectionAround(view, span)
  return here && listsIn(view).find((section) => section === here)
}

function offerFor(view: DocumentView, sections: readonly Section[], language: Language): Offered | undefined {
  if (view.isBroken) return undefined
  const names = [...new Set(sections.map(({ property }) => property))].flatMap((property) => {
    const ids = newIds(view, sections.filter((section) => section.property === property))
    return ids.length === 0 ? [] : [`${labelFor(property, language)} ${rangeOf(ids)}`]
  })
  return names.length === 0 ? undefined : { title: inWords(REFACTORINGS.ids, { names: names.join(', ') }, language) }
}

const rangeOf = (ids: readonly NewId[]): string => (ids.length === 1 ? (ids[0]?.id ?? '') : `${ids[0]?.id ?? ''}–${ids.at(-1)?.id ?? ''}`)
