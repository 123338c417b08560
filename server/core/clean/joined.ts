// Items that are the second half of the item before them: joined, and their list numbered anew. A word that was parted between them is one again.
import type { PlaceEdit } from '../problem.ts'
import { joinedWord, sharesEnd } from '../rules/shared/residues.ts'
import type { DocumentView } from '../view.ts'
import type { Healer } from './healer.ts'

export const joined: Healer = {
  name: 'joined',
  heal: ({ view, findings, whole }) => findings('list/wrapped-item').flatMap(({ fixes }) => {
    const fix = (whole ? fixes.find(({ name }) => name === 'all') : undefined) ?? fixes[0]
    const edits = (fix?.edits(view) ?? []).map((edit) => (edit.text === ' ' ? withoutHyphen(view, edit) : edit))
    return edits.length === 0 ? [] : [{ edits, count: edits.filter(({ text }) => !/^\d+$/u.test(text)).length }]
  }),
}

function withoutHyphen(view: DocumentView, edit: PlaceEdit): PlaceEdit {
  const { start, end } = view.spanOf(edit.place)
  const first = PARTED.exec(view.text.slice(Math.max(0, start - LONGEST), start))?.[1]
  const second = WORD.exec(view.text.slice(end, end + LONGEST))?.[0]
  if (first === undefined || second === undefined || sharesEnd(second)) return edit
  return { place: { ...edit.place, start: edit.place.start - 1 }, text: joinedWord(first, second).slice(first.length, -second.length) }
}

const LONGEST = 60
const PARTED = /(?<![\p{L}\p{M}-])(\p{L}[\p{Ll}\p{M}]{2,40})[-\u2010\u00ad]$/u
const WORD = /^\p{Ll}[\p{Ll}\p{M}]{2,40}(?![\p{L}\p{M}])/u
