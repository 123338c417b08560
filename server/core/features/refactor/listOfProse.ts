// Makes a text that counts things up the list that its section asks for.
import { textEditsOf } from '../../edit/apply.ts'
import { countedIn, listOfSection } from '../../edit/proseList.ts'
import { textOf } from '../../node.ts'
import { inWords } from '../../problem.ts'
import { labelFor } from '../../render/names.ts'
import { REFACTORINGS } from '../../texts/refactor.ts'
import type { DocumentView, Section } from '../../view.ts'
import { sectionAround } from './around.ts'
import { rewriting, type Refactoring } from './refactoring.ts'

export const listOfProse: Refactoring = {
  name: 'list',
  kind: rewriting('list'),
  offers: ({ view, span, language }) => {
    const here = span && sectionAround(view, span)
    if (!here || !isProseList(view, here)) return []
    const count = here.node.type === 'list' ? here.node.text.reduce((sum, { node }) => sum + (countedIn(textOf(node))?.items.length ?? 1), 0) : 0
    return [{ title: inWords(REFACTORINGS.list, { name: labelFor(here.property, language), count }, language), choice: here.property.key }]
  },
  edits: ({ view }, choice) => textEditsOf(view, view.sections.filter((section) => (choice === undefined || section.property.key === choice) && isProseList(view, section)).flatMap((section) => listOfSection(view, section))),
}

const isProseList = (view: DocumentView, section: Section): boolean => section.property.type === 'list' && section.property.itemsFrom === 'list' && listOfSection(view, section).length > 0
