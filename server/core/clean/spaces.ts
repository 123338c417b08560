// Spaces between words that are doubled, and no-break ones at the ends of lines.
import { offersOf, type Healer } from './healer.ts'

export const spaces: Healer = {
  name: 'spaces',
  heal: (pasted) => offersOf(pasted, 'text/pdf-residue', 'main').map(({ edits }) => ({ edits: edits(pasted.view) })),
}
