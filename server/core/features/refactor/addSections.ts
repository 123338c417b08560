// Puts in all sections that the document lacks, in the order of the form, with their prompts.
import { addSection, lackedSections } from '../../edit/missing.ts'
import { inSteps } from '../../edit/steps.ts'
import { inWords, type Texts } from '../../problem.ts'
import { REFACTORINGS } from '../../texts/refactor.ts'
import { rewriting, type Offered, type Refactoring } from './refactoring.ts'

const REQUIRED = 'required'

export const addSections: Refactoring = {
  name: 'sections',
  kind: rewriting('sections'),
  offers: ({ view, language }) => {
    const [all, required] = [lackedSections(view, false).length, lackedSections(view, true).length]
    const offer = (title: Texts, count: number): Offered => ({ title: inWords(title, { count }, language) })
    return [
      ...(all > 0 ? [offer(REFACTORINGS.allSections, all)] : []),
      ...(required > 0 && required < all ? [{ ...offer(REFACTORINGS.requiredSections, required), choice: REQUIRED }] : []),
    ]
  },
  edits: ({ document, view, reading }, choice) => inSteps(document, reading, lackedSections(view, choice === REQUIRED).map(addSection)).edits,
}
