// Writes the headings, keys and set words that the schema knows in another language. The tree stays as it is: what would change it is left.
import { COMMON } from '../../common.ts'
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { labelsIn } from '../../edit/labels.ts'
import { valuesIn, wordsIn } from '../../edit/setWords.ts'
import { keptSteps } from '../../edit/steps.ts'
import { LANGUAGES } from '../../kinds/labels.ts'
import type { Language, PlaceEdit, Texts } from '../../problem.ts'
import { differences, isSame } from '../../render/reread.ts'
import { REFACTORINGS } from '../../texts/refactor.ts'
import type { DocumentView } from '../../view.ts'
import { rewriting, type Refactoring } from './refactoring.ts'

export const translateLabels: Refactoring = {
  name: 'labels',
  kind: rewriting('labels'),
  offers: ({ document, view, language }) => (view.isBroken ? [] : LANGUAGES.filter((target) => allIn(document, view, target).length > 0).map((target) => ({ title: TITLES[target][language], choice: target }))),
  edits: ({ document, view, reading }, choice) => {
    const target = LANGUAGES.find((one) => one === choice)
    if (!target || view.isBroken) return []
    const groups = allIn(document, view, target).map((edits) => textEditsOf(view, edits))
    return keptSteps({ document, edits: [] }, reading, groups, saysTheSame).edits
  },
}

const allIn = (document: Document, view: DocumentView, target: Language): readonly (readonly PlaceEdit[])[] =>
  [...labelsIn(view, target), ...valuesIn(view, target), ...wordsIn(view, document.content?.yaml?.root, target)]

/** The kind is the same already, whatever it is called. */
function saysTheSame(one: DocumentView, other: DocumentView): boolean {
  const { keys, ...rest } = differences(one, other)
  return isSame({ ...rest, keys: keys.filter((key) => key !== COMMON.type) }) && one.sections.length === other.sections.length
}

const TITLES: Readonly<Record<Language, Texts>> = { fi: REFACTORINGS.labelsFi, sv: REFACTORINGS.labelsSv, en: REFACTORINGS.labelsEn }
