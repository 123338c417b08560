// What moving does to a text, as tests write it: pointers and places in, the text after out.
import { withEdits } from '../../server/core/edit/apply.ts'
import { move, targetsOf, type From, type Moved, type Moving, type Neighbour, type Targets, type To, type Way } from '../../server/core/features/moving/moving.ts'
import { itemPrint } from '../../server/core/itemPrint.ts'
import type { Language } from '../../server/core/problem.ts'
import { targetAt } from '../../server/core/value.ts'
import { engine } from '../support/engine.ts'
import { notationOf } from '../support/marks.ts'

export function movingOf(text: string, path = notationOf(text)): Moving {
  const document = engine.read(path, text)
  const view = engine.view(document, '2026-11-22')
  if (!view) throw new Error(`no document of a kind: ${text}`)
  return { document, view, edit: engine.edit }
}

/** `a|b` is a place, `a|b|c` a selection. */
export function marked(text: string): { readonly text: string; readonly from: From } {
  const [before = '', inside = '', behind] = text.split('|')
  return { text: before + inside + (behind ?? ''), from: { span: { start: before.length, end: before.length + (behind === undefined ? 0 : inside.length) } } }
}

export const moveIn = (text: string, from: From, to: To | Way | Neighbour): Moved => move(movingOf(text), from, to)

/** The text after a move; why there is none. */
export function moved(text: string, from: string | readonly string[] | From, to: string | Way, index = 0): string {
  const source: From = typeof from === 'string' ? { pointers: [from] } : Array.isArray(from) ? { pointers: from as readonly string[] } : (from as From)
  const result = moveIn(text, source, isWay(to) ? to : { list: to, index })
  return result.edits ? withEdits(text, result.edits) : `(${result.refused})`
}

const isWay = (to: string): to is Way => ['up', 'down', 'top', 'bottom'].includes(to)

export const targetsIn = (text: string, from: From, language: Language = 'fi'): Targets | { readonly refused: string } => targetsOf(movingOf(text), from, language)

/** What a preview knows of the text of an item. */
export function printIn(text: string, pointer: string): string {
  const found = targetAt(movingOf(text).view.root, pointer).node
  if (found.type !== 'item') throw new Error(`no item at ${pointer}`)
  return itemPrint(found)
}
