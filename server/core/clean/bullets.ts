// Pasted bullets that become the markers of lists. Dashes only where they are surely no speech.
import { textEditsOf } from '../edit/apply.ts'
import { lineEnd } from '../edit/lines.ts'
import { offersOf, type Healer, type Pasted } from './healer.ts'
import { ENDED } from './prose.ts'

const RULE = 'list/pasted-bullet'

export const bullets: Healer = {
  name: 'bullets',
  heal: (pasted) => ['main', 'inItem', 'unsure'].flatMap((name) => offersOf(pasted, RULE, name).flatMap((fix) => {
    const edits = fix.edits(pasted.view)
    return name === 'unsure' && !isList(pasted, edits) ? [] : [{ edits, count: edits.length }]
  })),
}

/** What people say ends in a full stop; most items do not. */
function isList({ view }: Pasted, edits: Parameters<typeof textEditsOf>[1]): boolean {
  const ends = textEditsOf(view, edits).map(({ end }) => ENDED.test(view.text.slice(end, lineEnd(view, end))))
  return 2 * ends.filter(Boolean).length < ends.length
}
