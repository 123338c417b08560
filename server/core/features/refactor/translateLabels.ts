// Writes the headings and keys that the schema knows in another language. The tree stays as it is: what would change it is left.
import { textEditsOf } from '../../edit/apply.ts'
import { labelsIn } from '../../edit/labels.ts'
import { keptSteps } from '../../edit/steps.ts'
import { LANGUAGES } from '../../kinds/labels.ts'
import type { Language, Texts } from '../../problem.ts'
import { differences, isSame } from '../../render/reread.ts'
import { REFACTORINGS } from '../../texts/refactor.ts'
import { rewriting, type Refactoring } from './refactoring.ts'

export const translateLabels: Refactoring = {
  name: 'labels',
  kind: rewriting('labels'),
  offers: ({ view, language }) => (view.isBroken ? [] : LANGUAGES.filter((target) => labelsIn(view, target).length > 0).map((target) => ({ title: TITLES[target][language], choice: target }))),
  edits: ({ document, view, reading }, choice) => {
    const target = LANGUAGES.find((one) => one === choice)
    if (!target || view.isBroken) return []
    const groups = labelsIn(view, target).map((edits) => textEditsOf(view, edits))
    return keptSteps({ document, edits: [] }, reading, groups, (one, other) => isSame(differences(one, other)) && one.sections.length === other.sections.length).edits
  },
}

const TITLES: Readonly<Record<Language, Texts>> = { fi: REFACTORINGS.labelsFi, sv: REFACTORINGS.labelsSv, en: REFACTORINGS.labelsEn }
