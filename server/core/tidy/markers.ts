// Bullets of one sort: `-`. Lists that stand directly behind each other keep theirs, since they would become one.
import { lineStart } from '../edit/lines.ts'
import type { ListItemForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import { listsOf, markerOf } from '../rules/shared/lists.ts'
import type { DocumentView } from '../view.ts'
import type { Tidying } from './tidier.ts'

export const markers = (view: DocumentView): readonly Tidying[] =>
  (view.outline?.pieces ?? []).flatMap((piece): readonly Tidying[] => {
    const beside = piece.contents.flatMap((content, index) => (content.type === 'wholeList' && piece.contents[index + 1]?.type === 'wholeList' ? [content, piece.contents[index + 1]] : []))
    const apart = { ...piece, contents: piece.contents.filter((content) => !beside.includes(content)) }
    return listsOf(apart, view.remember).filter(({ ordered }) => !ordered).flatMap(({ items }) => {
      const edits = items.flatMap((item) => dashed(view, item))
      return edits.length > 0 ? [edits] : []
    })
  })

function dashed(view: DocumentView, item: Located<ListItemForm>): Tidying {
  const place = markerOf(item)
  const { start, end } = view.spanOf(place)
  const marker = view.text.slice(start, end)
  // behind another marker it could become a line of dashes
  const isFirst = /^[ \t>]*$/u.test(view.text.slice(lineStart(view, start), start))
  return isFirst && (marker === '*' || marker === '+') ? [{ place, text: '-' }] : []
}
