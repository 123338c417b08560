// What everything that makes HTML of a document is given, and the few words all of it uses.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Document } from '../../document.ts'
import { elementPrint, fieldPrint, isEditableField } from '../../arrayItem.ts'
import { isInList, itemPrint } from '../../itemPrint.ts'
import type { ItemNode, Node } from '../../node.ts'
import { inWords, type Language, type Values } from '../../problem.ts'
import { RENDERING } from '../../texts/rendering.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'

/** A theme of the codebook. */
export interface Theme {
  readonly id: string
  readonly name?: string
}

/** How documents are shown. */
export interface ShowOptions {
  /** `editor`: what is missing is asked for, and every part tells its JSON pointer (`data-pointer`). `page`: for readers. */
  readonly audience: 'editor' | 'page'
  /** The language of labels; the text keeps its own. */
  readonly labels: Language
  /** Where an image of the document can be loaded from; undefined: its alternative text is shown. */
  readonly image?: (source: string) => string | undefined
  /** Where a link of the document leads; undefined: its text is shown. Default: http, https and mailto only. */
  readonly link?: (target: string) => string | undefined
  readonly themes?: readonly Theme[]
  /** Replaces text before it is shown, such as personal data on a public page. */
  readonly shown?: (text: string) => string
}

export interface Rendering extends ShowOptions {
  readonly document: Document
  readonly view: DocumentView
  readonly workspace: Workspace
  /** Markdown as HTML; headings in it are at `level` or below. Remembered with the node that it is the text of. */
  readonly prose: (source: string, owner: Node | undefined, level: number) => ElementContent[]
  /** The same inside one line. */
  readonly inline: (source: string, owner: Node | undefined) => ElementContent[]
  /** Items that can be named by their ids, and those that are. */
  readonly names?: { readonly items: ReadonlyMap<string, ItemNode>; readonly named: Set<string> }
  /** What is shown behind an item. */
  readonly badges?: (item: ItemNode) => Element[]
}

/** One of our own words. */
export const word = ({ labels }: Pick<Rendering, 'labels'>, key: keyof typeof RENDERING, values: Values = {}): string => inWords(RENDERING[key], values, labels)

/** A label or another word of ours; in a text of another language it tells its own (WCAG 3.1.2). */
export const ours = ({ labels, view }: Pick<Rendering, 'labels' | 'view'>, text: string): ElementContent[] => [labels === view.language ? { type: 'text', value: text } : h('span', { lang: labels }, text)]

/** The attribute by which the editor finds the source of a part. */
export const source = ({ audience }: Rendering, pointer: string): { readonly dataPointer?: string } => (audience === 'editor' ? { dataPointer: pointer } : {})

/** The same for an element of an array, which can be moved. */
export const elementSource = (rendering: Rendering, pointer: string, element: Node): { readonly dataPointer?: string; readonly dataItem?: string } =>
  rendering.audience === 'editor' ? { dataPointer: pointer, dataItem: elementPrint(element) } : {}

/** The same for a field: one that is text, on one line, can be edited where it is shown. */
export const fieldSource = (rendering: Rendering, pointer: string, value: Node | undefined): { readonly dataPointer?: string; readonly dataText?: string } =>
  rendering.audience === 'editor' && value && isEditableField(value) ? { dataPointer: pointer, dataText: fieldPrint(value) } : {}

/** The same for an item: those of lists tell also which text they show, so that they can be moved and edited. */
export const itemSource = (rendering: Rendering, pointer: string, item: ItemNode): { readonly dataPointer?: string; readonly dataItem?: string } =>
  rendering.audience === 'editor' && isInList(pointer) ? { dataPointer: pointer, dataItem: itemPrint(item) } : source(rendering, pointer)
