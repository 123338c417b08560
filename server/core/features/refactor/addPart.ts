// Puts in one of the parts that are missing behind the one that somebody stands in.
import { addSection, lackedParts } from '../../edit/missing.ts'
import { insertSection } from '../../edit/section.ts'
import { inSteps } from '../../edit/steps.ts'
import { inWords } from '../../problem.ts'
import type { Property } from '../../kinds/kind.ts'
import { partName } from '../../render/names.ts'
import { CHECKLIST } from '../../texts/checklist.ts'
import type { DocumentView } from '../../view.ts'
import { sectionAround } from './around.ts'
import { rewriting, type Offered, type Refactoring } from './refactoring.ts'

export const addPart: Refactoring = {
  name: 'part',
  kind: rewriting('part'),
  offers: ({ view, span, language }) => {
    const around = span && sectionAround(view, span)?.property
    // the details stand before all parts
    const here = around && isPart(around) ? around : undefined
    const behind = span ? lackedParts(view).filter((property) => before(view, property) === here) : []
    return behind.filter((property) => insertSection(view, property).length > 0).map((property): Offered => ({ title: inWords(CHECKLIST.add, { name: partName(property, language) }, language), choice: property.key }))
  },
  edits: ({ document, view, reading }, choice) => inSteps(document, reading, lackedParts(view).filter(({ key }) => key === choice).map(addSection)).edits,
}

const isPart = ({ body }: Property): boolean => body !== 'frontmatter'

/** The part behind which the form has it; undefined where it would be the first. */
function before({ kind, sections }: DocumentView, property: Property): Property | undefined {
  const all = kind.root.properties
  return all.slice(0, all.indexOf(property)).findLast((one) => isPart(one) && sections.some((section) => section.property === one))
}
