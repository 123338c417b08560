// Makes the form of a document even, and leaves what it says as it is.
import { isUntidy, tidy } from '../../tidy/tidy.ts'
import { REFACTORINGS } from '../../texts/refactor.ts'
import type { Refactoring } from './refactoring.ts'

export const tidyDocument: Refactoring = {
  name: 'tidy',
  kind: 'source.tidy.pitkospuut',
  offers: ({ document, reading, problems, language }) => (isUntidy(document, reading, problems) ? [{ title: REFACTORINGS.tidy[language] }] : []),
  edits: ({ document, reading }) => tidy(document, reading),
}
