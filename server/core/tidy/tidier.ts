// What a tidier is: it finds where the form of a text is uneven, and gives changes that leave what the text says as it is.
import type { PlaceEdit } from '../problem.ts'
import type { DocumentView } from '../view.ts'

/** Changes that belong together: of one table, one list, one heading. */
export type Tidying = readonly PlaceEdit[]

/** Over the body of a Markdown document; gives nothing for an even one. */
export type Tidier = (view: DocumentView) => readonly Tidying[]
