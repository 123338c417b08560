// What YAML is read into: blocks, and plain nodes that know their place. Knows no kinds.
import type { Block, Place } from '../../node.ts'
import type { Texts, Values } from '../../problem.ts'
import type { Placed } from '../markdown/form.ts'

/** A top-level entry, an item of a list directly under one, or what stands before them. The blocks of a tree tile its text. */
export interface YamlBlock extends Block {
  readonly content: YamlContent
  /** Comments from `#` to the end of the line. */
  readonly comments: readonly Place[]
  readonly problems: readonly YamlProblem[]
  /** Set when only the library could read it, which takes many times as long. */
  readonly hard?: true
}

/** What a block holds. */
export type YamlContent = EntriesContent | HeadContent | ItemsContent | WholeContent | BlankContent

/** A top-level entry; none or several where the block has a syntax error. */
export interface EntriesContent {
  readonly type: 'entries'
  readonly entries: readonly RawEntry[]
  /** Entries of the block whose key stands further up in it already. */
  readonly repeated?: readonly RawEntry[]
  /** Names given by `&` and names asked for by `*` that the block itself does not resolve. */
  readonly anchors?: readonly string[]
  readonly unresolved?: readonly string[]
  /** True when the block is no entry but could be the start of a document that is no map. */
  readonly opener?: true
}

/** A key whose list stands in the blocks behind it, each `indent` spaces in. */
export interface HeadContent {
  readonly type: 'head'
  readonly key: string
  readonly keyPlace: Place
  readonly indent: number
}

/** One item of the list of the head before; none or several where the block has a syntax error. */
export interface ItemsContent {
  readonly type: 'items'
  readonly children: readonly RawNode[]
  /** Where the list starts: its dash. */
  readonly start: number
  readonly indent: number
  readonly anchors?: readonly string[]
  readonly unresolved?: readonly string[]
}

/** A document that cannot be cut. */
export interface WholeContent {
  readonly type: 'whole'
  readonly root: RawNode | undefined
  /** True when it was read without a complaint. */
  readonly complete: boolean
}

/** Blank lines, comments and the first `---`. */
export interface BlankContent {
  readonly type: 'blank'
}

export type RawNode = RawScalar | RawSeq | RawMap

export interface RawScalar {
  readonly type: 'scalar'
  /** The value by YAML's core schema; dates stay text, and so do `.nan` and `.inf`. */
  readonly value: string | number | boolean | null
  /** The text that the value was read from, e.g. `2.0`; for strings it is the value. */
  readonly source: string
  readonly quoted: boolean
  /** Set for `|` and `>`. */
  readonly block?: true
  /** Quotes and the `|` line included. An empty value has an empty place right behind its `:` or `-`. */
  readonly place: Place
}

/**
 * `place` reaches from the first to the last item (flow: with the brackets). Where the list ends in another block, `place` is the part in the
 * first block and `to` the part in the last.
 */
export interface RawSeq {
  readonly type: 'seq'
  readonly children: readonly RawNode[]
  /** Set for `[…]`. */
  readonly flow?: true
  readonly place: Place
  readonly to?: Place
}

/** `place` reaches from the first key to the last value (flow: with the braces); `to` as in RawSeq. */
export interface RawMap {
  readonly type: 'map'
  /** In the order of the text; of entries with the same key the first. */
  readonly entries: readonly RawEntry[]
  /** Entries whose key stands further up already. */
  readonly repeated?: readonly RawEntry[]
  /** Set for `{…}`. */
  readonly flow?: true
  readonly place: Place
  readonly to?: Place
}

export interface RawEntry {
  /** The key's text: `1` and `null` stay as written, quotes are taken off. */
  readonly key: string
  readonly keyPlace: Place
  readonly value: RawNode
}

/** A finding of syntax, `yaml/…`. */
export interface YamlProblem {
  readonly code: YamlCode
  readonly message: Texts
  readonly values: Values
  readonly place: Place
}
export type YamlCode = `yaml/${
  | 'tab' | 'missing-space' | 'missing-colon' | 'colon' | 'indentation' | 'quote' | 'bracket' | 'duplicate-key' | 'not-a-map' | 'anchor'
  | 'list-marker' | 'special-character' | 'syntax' | 'merge-conflict' | 'multiple-documents' | 'too-complex' | 'control-character'}`

/** A document: `root` is undefined when it is empty or beyond the bounds. */
export interface YamlTree extends Placed<YamlBlock> {
  readonly root: RawNode | undefined
  readonly problems: readonly YamlProblem[]
}
