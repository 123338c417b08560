// Giving an item another text, and putting a new one in. What it does is tried first: the document must say exactly that, and all else as before.
import type { Document } from '../../document.ts'
import { editableText, escapedTexts, oneText, waysToWrite } from '../../edit/itemText.ts'
import { inText } from '../../edit/moveBetween.ts'
import { listsOf, type List } from '../../edit/moveLists.ts'
import type { Content } from '../../edit/moveUnits.ts'
import { yamlScalar } from '../../edit/yamlScalar.ts'
import { isEmpty, type ItemNode } from '../../node.ts'
import type { TextEdit } from '../../text.ts'
import type { Unedited } from '../../texts/board.ts'
import { valueOf } from '../../value.ts'
import type { DocumentView } from '../../view.ts'
import { editField, fieldAt, type Edited } from './fields.ts'
import { madeFor } from './missing.ts'
import { itemAt } from './source.ts'
import { after, inKey, nameOf, restOf, topLists, treesOf, type Moving } from './tried.ts'

/** The text of an item as it is edited. `print`: of the text that somebody saw, see `itemAt`. */
export function textOfItem({ document, view }: Moving, pointer: string, print: string | undefined): { readonly text: string; readonly pointer: string; readonly refused?: never } | { readonly refused: Unedited } {
  const field = fieldAt(view, pointer, print)
  if (field) return { text: editableText(view, field), pointer }
  const found = itemAt(listsOf(document, view), pointer, print)
  const item = found?.list.array ? undefined : found?.list.items[found.index]
  if (!found || !item) return { refused: 'gone' }
  return { text: editableText(view, item), pointer: `${found.list.pointer}/${found.index}` }
}

/** The edits that give an item a text; none when it has it. */
export function editItem(moving: Moving, pointer: string, print: string | undefined, typed: string): Edited {
  const { document, view } = moving
  const field = fieldAt(view, pointer, print)
  if (field) return editField(moving, field, pointer, typed)
  const lists = listsOf(document, view)
  const found = itemAt(lists, pointer, print)
  const item = found?.list.array ? undefined : found?.list.items[found.index]
  if (!found || !item) return { refused: 'gone' }
  const own = { list: found.list, index: found.index }
  const place = `${found.list.pointer}/${found.index}`
  if (oneText(typed, true) === '') return { refused: 'empty' }
  const before = said(document, view, lists, own)
  for (const { edits, text } of waysToWrite(document, view, item, typed)) {
    if (edits.length === 0) return { edits, pointer: place }
    const tried = after(document, view, moving.edit, edits)
    if (tried === 'anchor' || tried === undefined) continue
    const now = listsOf(tried.document, tried.view)
    const list = now.find((one) => one.pointer === found.list.pointer)
    const fresh = list?.items[found.index]
    if (list && fresh && editableText(tried.view, fresh) === text && said(tried.document, tried.view, now, { list, index: found.index }) === before) return { edits, pointer: place }
  }
  return { refused: view.isBroken && found.list.notation === 'yaml' ? 'broken' : 'unwritable' }
}

/** The edits that put a new item into a list, before the one that has the index. */
export function addItem(moving: Moving, pointer: string, index: number, typed: string): Edited {
  const { document, view, edit } = moving
  const lists = listsOf(document, view)
  const own = lists.find((list) => list.pointer === pointer && !list.array)
  const typedText = oneText(typed, false)
  if (own && typedText === '') return { refused: 'empty' }
  if (!own) return addToMissing(moving, pointer, typed)
  // the first item of a list that is only begun is the one that is there
  const filled = own.items.length > 0 && own.items.every((item) => isEmpty(item)) ? editItem(moving, `${pointer}/0`, undefined, typed) : undefined
  if (filled?.edits) return filled
  const at = Math.max(0, Math.min(index, own.items.length))
  const before = saidInAll(document, view, lists)
  for (const text of escapedTexts(typedText, false)) {
    const edits = putIn(view, own, at, contentOf(own, text))
    const tried = edits && after(document, view, edit, edits)
    if (!edits || !tried || tried === 'anchor') continue
    const now = listsOf(tried.document, tried.view)
    const list = now.find((one) => one.pointer === pointer)
    const fresh = list?.items[at]
    if (!list || !fresh || editableText(tried.view, fresh) !== text || fresh.children.length + fresh.fields.length + Object.keys(fresh.attributes).length > 0 || fresh.id) continue
    if (saidInAll(tried.document, tried.view, now, fresh) === before) return { edits, pointer: `${pointer}/${at}` }
  }
  return { refused: view.isBroken && own.notation === 'yaml' ? 'broken' : 'unwritable' }
}

/** The first item of a section that the document lacks: it is put in with it. */
function addToMissing(moving: Moving, pointer: string, typed: string): Edited {
  const made = madeFor(moving, pointer)
  if (!made || made === 'anchor') return { refused: moving.view.isBroken ? 'broken' : 'gone' }
  const added = addItem(made.moving, pointer, 0, typed)
  return added.edits ? { ...added, edits: made.before(added.edits) } : added
}

const contentOf = ({ notation }: List, text: string): Content =>
  notation === 'yaml' ? { lines: [` ${yamlScalar(text)}`], lead: [], plain: yamlScalar(text, true) } : { lines: [text], lead: [], plain: text }

function putIn(view: DocumentView, { items, unitOf, begin }: List, at: number, content: Content): readonly TextEdit[] | undefined {
  const anchor = items[at - 1] ?? items[0]
  if (!anchor) {
    const edits = begin([content], undefined)
    return edits && inText(view, edits)
  }
  const unit = unitOf(anchor)
  const edits = unit?.written.change(new Set(), { at: unit.index + (at > 0 ? 1 : 0), contents: [content] })
  return edits && inText(view, edits)
}

/** All that a document says but for the text of one item. */
function said(document: Document, view: DocumentView, lists: readonly List[], { list, index }: { readonly list: List; readonly index: number }): string {
  const item = list.items[index]
  const isMeant = (one: ItemNode): boolean => item !== undefined && one.place === item.place && one.text.place.start === item.text.place.start
  // nested items are lists of their own
  const trees = lists.map((one) => [one.pointer, nameOf(one), one.items.map((inner) => valueOf({ ...inner, children: [], ...(isMeant(inner) ? { text: { ...inner.text, value: '' } } : {}) }, document.memo))])
  return JSON.stringify([restOf(document, view, false), trees])
}

/** All that a document says, but for one item. */
function saidInAll(document: Document, view: DocumentView, lists: readonly List[], without?: ItemNode): string {
  const left = (items: readonly ItemNode[]): readonly ItemNode[] => items.filter((item) => item !== without).map((item) => (without && item.children.length > 0 ? { ...item, children: left(item.children) } : item))
  const all = lists.map((list) => ({ ...list, items: left(list.items) }))
  return JSON.stringify([restOf(document, view, false), topLists(all).map((list) => inKey(list, treesOf(list.items, document)))])
}
