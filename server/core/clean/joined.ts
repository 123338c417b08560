// Items that are the second half of the item before them: joined, and their list numbered anew. A word that was parted between them is one again.
import { lineStart } from '../edit/lines.ts'
import type { Fix, PlaceEdit } from '../problem.ts'
import { joinedWord, sharesEnd } from '../rules/shared/residues.ts'
import type { DocumentView } from '../view.ts'
import type { Healer, Healing } from './healer.ts'

export const joined: Healer = {
  name: 'joined',
  heal: ({ view, findings, whole }) => {
    // one change joins all of a section, and each finding in it offers that change
    let done = -1
    return findings('list/wrapped-item').flatMap(({ from, fixes }): readonly Healing[] => {
      if (view.spanOf(from).start < done) return []
      const all = whole ? joins(view, fixes.find(({ name }) => name === 'all')) : []
      const edits = all.length > 0 ? all : joins(view, fixes[0])
      if (all.length > 0) done = all.reduce((most, { place, text }) => (NUMBER.test(text) ? most : Math.max(most, view.spanOf(place).end)), done)
      return edits.length === 0 ? [] : [{ edits, count: edits.filter(({ text }) => !NUMBER.test(text)).length }]
    })
  },
}

/** The edits of a change, when each of its joins is sure. */
function joins(view: DocumentView, fix: Fix | undefined): readonly PlaceEdit[] {
  const edits = fix?.edits(view) ?? []
  return edits.every((edit) => edit.text !== ' ' || isSure(view, edit)) ? edits.map((edit) => (edit.text === ' ' ? withoutHyphen(view, edit) : edit)) : []
}

/** True behind a line as long as lines of a page are, or one that promises more. */
function isSure(view: DocumentView, { place }: PlaceEdit): boolean {
  const { start, end } = view.spanOf(place)
  const line = view.text.slice(lineStart(view, start), start).normalize('NFC')
  return /^[*_]{0,3}\p{Ll}/u.test(view.text.slice(end, end + LONGEST)) && (line.length >= SHORTEST_LINE || PROMISES.test(line))
}

const SHORTEST_LINE = 40
const PROMISES = /(?:\s(?:ja|sekä|että|eli|tai|kun|joka|jotka|jossa|och|samt|eller|som|att|and|or|of|the|with)|[&,]|\p{L}-)$/iu
const NUMBER = /^\d+$/u

function withoutHyphen(view: DocumentView, edit: PlaceEdit): PlaceEdit {
  const { start, end } = view.spanOf(edit.place)
  const first = PARTED().exec(view.text.slice(Math.max(0, start - LONGEST), start))?.[1]
  const second = WORD().exec(view.text.slice(end, end + LONGEST))?.[0]
  if (first === undefined || second === undefined || sharesEnd(second)) return edit
  return { place: { ...edit.place, start: edit.place.start - 1 }, text: joinedWord(first, second).slice(first.length, -second.length) }
}

const LONGEST = 60
const PARTED = (): RegExp => /(?<![\p{L}\p{M}-])(\p{L}[\p{Ll}\p{M}]{2,40})[-\u2010\u00ad]$/u
const WORD = (): RegExp => /^\p{Ll}[\p{Ll}\p{M}]{2,40}(?![\p{L}\p{M}])/u
