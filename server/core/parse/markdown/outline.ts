// The outline of a Markdown body: pieces, each a heading with what stands directly under it. Neutral: knows no kinds.
import type { Place } from '../../node.ts'
import type { Form, HeadingForm, ListForm, ListItemForm, MarkdownBlock } from './form.ts'

/** A form with the block it stands in. */
export interface Located<F extends Form = Form> {
  readonly block: MarkdownBlock
  readonly form: F
}

/** A list as a reader sees it, although it may be read in several blocks and be parted by comments. */
export interface WholeList {
  readonly type: 'wholeList'
  readonly ordered: boolean
  readonly marker: string
  readonly items: readonly Located<ListItemForm>[]
}

export type Content = WholeList | (Located<Exclude<Form, HeadingForm | ListForm>> & { readonly type: 'form' })

/** A heading and what stands under it up to the next heading of any level. The first piece may have no heading (level 0). */
export interface Piece {
  readonly heading?: Located<HeadingForm>
  /** The heading's text without markers, in one line; empty without a heading. */
  readonly title: string
  readonly level: number
  readonly contents: readonly Content[]
  /** The forms of `contents` as they were read: what tells whether the piece changed. */
  readonly forms: readonly Form[]
  /** The blocks that begin in this piece. */
  readonly blocks: readonly MarkdownBlock[]
  /** True when a block of it was beyond the bounds and is kept as opaque text. */
  readonly opaque: boolean
  /** True when it consists of whole blocks: no other piece begins inside one of them. */
  readonly whole: boolean
}

export interface Outline {
  readonly pieces: readonly Piece[]
}

/** Groups blocks into pieces. Pieces that consist of the same forms as in `before` keep their identity; before and behind an edit they are not looked into. */
export function outlineOf(blocks: readonly MarkdownBlock[], before?: Outline): Outline {
  const old = before?.pieces ?? []
  const head = sameFrom(old, blocks)
  const tail = sameToEnd(old.slice(head.pieces), blocks, head.blocks)
  const middle = blocks.slice(head.blocks, blocks.length - tail.blocks)
  return { pieces: old.slice(0, head.pieces).concat(piecesOf(middle, old.slice(head.pieces, old.length - tail.pieces)), old.slice(old.length - tail.pieces)) }
}

/** A number of pieces, and of the blocks that they consist of. */
interface Row {
  readonly pieces: number
  readonly blocks: number
}

/** How many pieces stand at the beginning as they stood before. */
function sameFrom(old: readonly Piece[], blocks: readonly MarkdownBlock[]): Row {
  let at = 0
  let pieces = 0
  for (let piece = old[0]; piece; piece = old[pieces]) {
    const end = at + piece.blocks.length
    if (!piece.whole || !startsPiece(blocks[end]) || !standsAt(piece, blocks, at)) break
    at = end
    pieces++
  }
  return { pieces, blocks: at }
}

/** How many pieces stand at the end as they stood before, without the blocks before `from`. */
function sameToEnd(old: readonly Piece[], blocks: readonly MarkdownBlock[], from: number): Row {
  let at = blocks.length
  let pieces = 0
  for (let piece = old.at(-1); piece; piece = old[old.length - 1 - pieces]) {
    const start = at - piece.blocks.length
    if (start < from || !piece.whole || !piece.heading || !standsAt(piece, blocks, start)) break
    at = start
    pieces++
  }
  return { pieces, blocks: blocks.length - at }
}

function standsAt({ blocks }: Piece, all: readonly MarkdownBlock[], at: number): boolean {
  for (let index = 0; index < blocks.length; index++) if (all[at + index] !== blocks[index]) return false
  return blocks.length > 0
}

/** True for the block of a heading, and for the end. */
const startsPiece = (block: MarkdownBlock | undefined): boolean => block === undefined || block.forms[0]?.type === 'heading'

function piecesOf(blocks: readonly MarkdownBlock[], before: readonly Piece[]): readonly Piece[] {
  const old = new Map<Form | undefined, Piece>()
  for (const piece of before) old.set(firstForm(piece), piece)
  const pieces: Piece[] = []
  let draft = newDraft()
  const close = (): void => {
    if (!draft.heading && draft.forms.length === 0) return
    const kept = old.get(draft.heading?.form ?? draft.forms[0])
    pieces.push(kept && sameForms(kept, draft) ? kept : pieceOf(draft, kept))
  }
  // by number: lists of a thousand blocks are gone through at each letter in them, and iterators are garbage
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as MarkdownBlock
    draft.blocks.push(block)
    for (let index = 0; index < block.forms.length; index++) {
      const form = block.forms[index] as Form
      if (form.type === 'heading') {
        if (index === 0) draft.blocks.pop()
        close()
        draft = newDraft({ block, form })
        if (index === 0) draft.blocks.push(block)
      } else {
        draft.forms.push(form)
        draft.owners.push(block)
      }
    }
  }
  close()
  return pieces
}

/** The place of a located form. */
export function placeOf({ block, form }: Located): Place {
  return { block, start: form.start, end: form.end }
}

/** The source text of a located form. */
export function sourceOf({ block, form }: Located): string {
  return block.text.slice(form.start, form.end)
}

interface Draft {
  readonly heading?: Located<HeadingForm>
  readonly forms: Exclude<Form, HeadingForm>[]
  /** The block of each of them. */
  readonly owners: MarkdownBlock[]
  readonly blocks: MarkdownBlock[]
}

const newDraft = (heading?: Located<HeadingForm>): Draft => (heading ? { heading, forms: [], owners: [], blocks: [] } : { forms: [], owners: [], blocks: [] })

const firstForm = (piece: Piece): Form | undefined => piece.heading?.form ?? piece.forms[0]

function sameForms(piece: Piece, draft: Draft): boolean {
  return piece.heading?.form === draft.heading?.form && piece.forms.length === draft.forms.length && piece.forms.every((form, index) => form === draft.forms[index])
}

function pieceOf({ heading, forms, owners, blocks }: Draft, before: Piece | undefined): Piece {
  const contents = contentsOf(forms, owners, before?.contents ?? NO_CONTENTS)
  const opaque = blocks.some((block) => block.opaque === true)
  const whole = blocks.reduce((count, block) => count + block.forms.length, 0) === forms.length + (heading ? 1 : 0)
  // written out, since copying objects costs
  return heading ? { heading, title: titleOf(heading), level: heading.form.level, forms, contents, blocks, opaque, whole } : { title: '', level: 0, forms, contents, blocks, opaque, whole }
}

const NO_CONTENTS: readonly Content[] = []

/** Joins the lists that are one to a reader: read in several blocks, or parted by comments only. `before`: the contents of the piece in whose place this one stands. */
function contentsOf(forms: Draft['forms'], owners: readonly MarkdownBlock[], before: readonly Content[]): readonly Content[] {
  const contents: Content[] = []
  let open: { readonly marker: string; readonly items: Located<ListItemForm>[]; parted: boolean } | undefined
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] as Draft['forms'][number]
    const block = owners[at] as MarkdownBlock
    if (form.type === 'list') {
      if (open?.marker !== form.marker || !(open.parted || (block.joins && block.forms[0] === form))) {
        open = { marker: form.marker, items: [], parted: false }
        contents.push({ type: 'wholeList', ordered: form.ordered, marker: form.marker, items: open.items })
      }
      const last = before[contents.length - 1]
      addItems(open.items, block, form, last?.type === 'wholeList' ? last.items : NO_ITEMS)
      open.parted = false
      continue
    }
    if (form.type !== 'comment') open = undefined
    else if (open) open.parted = true
    contents.push({ type: 'form', block, form } as Content)
  }
  return contents
}

const NO_ITEMS: readonly Located<ListItemForm>[] = []

/** Most lists of many items are read in as many blocks: nothing is made beside the items, and none again that stands where it stood `before`. */
function addItems(items: Located<ListItemForm>[], block: MarkdownBlock, list: ListForm, before: readonly Located<ListItemForm>[]): void {
  for (let at = 0; at < list.items.length; at++) {
    const form = list.items[at] as ListItemForm
    const old = before[items.length]
    items.push(old?.form === form ? old : { block, form })
  }
}

/** The items of a list inside an item. */
export const itemsInside = (block: MarkdownBlock, list: ListForm): readonly Located<ListItemForm>[] => list.items.map((item) => ({ block, form: item }))

function titleOf({ block, form }: Located<HeadingForm>): string {
  const title = block.text.slice(form.content.start, form.content.end)
  return (UNEVEN.test(title) ? title.replace(/\s+/gu, ' ') : title).trim()
}

/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/u
