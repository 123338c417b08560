// Texts of a web page or a viewer that were copied with the document's own: they go with their lines.
import { deleteLines } from '../edit/lines.ts'
import { offersOf, type Healer } from './healer.ts'

export const viewer: Healer = {
  name: 'viewer',
  heal: (pasted) => offersOf(pasted, 'text/pdf-residue', 'remove').flatMap(({ edits }) => {
    const { view } = pasted
    const spans = edits(view).map(({ place }) => view.spanOf(place))
    return spans.filter(({ start, end }) => /\p{L}/u.test(view.text.slice(start, end))).map((span) => ({ edits: [deleteLines(view, span)] }))
  }),
}
