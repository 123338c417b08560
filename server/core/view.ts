// A document as the checks and views see it: the bound tree, its sections in the order of the text, and remembered facts of its parts.
import type { Clue } from './clue.ts'
import type { Block, Entry, MapNode, Node, Place, ScalarNode } from './node.ts'
import type { Memo } from './memo.ts'
import type { Language } from './problem.ts'
import type { HeadingGroup, Kind, Property } from './kinds/kind.ts'
import type { Outline, Piece } from './parse/markdown/outline.ts'
import type { TextPlace } from './rules/rule.ts'
import type { Source } from './source.ts'

/** What a document says for one property of its kind, where it says it. A property written in the frontmatter and in the body has two. */
export interface Section {
  readonly property: Property
  readonly node: Node
  /** The heading's own name, for one of several sections of a property: a goal, an action area. */
  readonly title?: ScalarNode
  /** The heading, or the key. */
  readonly heading: Place
  readonly source: Entry['source']
  /** The Markdown pieces it consists of, its own first; none in YAML and frontmatter. */
  readonly pieces: readonly Piece[]
  /** The heading group it stands under, and the piece of that heading. */
  readonly group?: HeadingGroup
  readonly axis?: Piece
  /** The Markdown of one without pieces: a table or a line inside another section. */
  readonly markdown?: string
  /** What stands in the section and is no part of its value, such as prose in a list of versions. */
  readonly rest?: string
  /** Set for a section whose property the body has said already; parts (1/2, 2/2) are no repetition. */
  readonly repeats?: true
}

/** A heading that is no property of the kind, with what stands under it. */
export interface ExtraSection {
  readonly title: string
  readonly heading: Place
  readonly pieces: readonly Piece[]
  /** What YAML says of it; in Markdown the pieces do. */
  readonly written?: { readonly level: number; readonly text: string }
}

export interface GroupHeading {
  readonly group: HeadingGroup
  readonly heading: Place
  readonly pieces: readonly Piece[]
}

/** What binding gives. */
export interface Bound {
  readonly root: MapNode
  readonly sections: readonly Section[]
  readonly extras: readonly ExtraSection[]
  readonly groups: readonly GroupHeading[]
}

/** What an organisation has set for the checks. */
export interface CheckSettings {
  /** The largest part of the costs, in percent, that the state grant may cover. */
  readonly maximumShare?: number
  /** Names of persons (and so their e-mail addresses) that may stand in documents, as they are written there. */
  readonly allowedNames?: readonly string[]
  /** Ids of the themes by which items are coded. */
  readonly themes?: readonly string[]
}

export interface DocumentView extends Bound, Source {
  readonly kind: Kind
  readonly path: string
  readonly language: Language
  /** Canonical status, when the document gives one. */
  readonly status: string | undefined
  /** True when the status says that the document is in use (or archived): the second of a rule's severities. */
  readonly inUse: boolean
  readonly archived: boolean
  /** True when the document says that it is for the public. */
  readonly isPublic: boolean
  /** ISO date of today; an input, so that checks are repeatable. */
  readonly today: string
  /** Undefined while nothing is set. */
  readonly settings: CheckSettings | undefined
  /** Undefined for YAML. */
  readonly outline: Outline | undefined
  /** Where a finding goes that concerns the whole document: its first key, heading or line. */
  readonly start: Place
  /** The sections whose property has a role. In the frontmatter and in the body: the body's comes last. */
  readonly sectionsWith: (role: string) => readonly Section[]
  /** What the document says for a property of its root. */
  readonly entry: (key: string) => Entry | undefined
  /**
   * A fact of each block, remembered as long as the block does not change; `undefined` where there is nothing to tell, so that most blocks cost nothing.
   * `text` is the block's text with everything blanked out that text rules must not read. `signs` (signs.ts): only texts with all of them are looked at;
   * `clue` (clue.ts): only those to which it leads.
   */
  readonly perBlock: <T>(compute: (text: string, where: TextPlace, block: Block) => T | undefined, signs?: number, clue?: Clue) => readonly T[]
  /** True when one of the blocks is so: the others need not be looked at. */
  readonly someBlock: (ask: (text: string, where: TextPlace, block: Block) => boolean, clue?: Clue) => boolean
  /** The same with the text as it is written, of all blocks: comments, code, link targets and exempt properties included. */
  readonly perSource: <T>(compute: (text: string, where: TextPlace, block: Block) => T | undefined, signs?: number, clue?: Clue) => readonly T[]
  readonly someSource: (ask: (text: string, where: TextPlace, block: Block) => boolean, clue?: Clue) => boolean
  /** Remembers what was computed from a node or another part, as long as that part does not change; the key is a constant of the module that asks. */
  readonly remember: Memo
  /** A fact of each Markdown piece, remembered as long as the piece does not change. What is costly in a part of it is remembered for the part. */
  readonly perPiece: <T>(compute: (piece: Piece, remember: Memo) => T) => readonly T[]
  /** The same of each section. What needs only a part of it, such as its heading, is looked at again only when that part has changed. */
  readonly perSection: <T>(compute: (section: Section, remember: Memo) => T) => readonly T[]
  /** The same of each section that the kind does not know. */
  readonly perExtra: <T>(compute: (extra: ExtraSection, remember: Memo) => T) => readonly T[]
}

/** The section that a role's checks read: the body's where there is one, else the frontmatter's or the YAML key's. */
export function sectionOf(view: Pick<DocumentView, 'sectionsWith'>, role: string): Section | undefined {
  const sections = view.sectionsWith(role)
  return sections.find(({ source }) => source === 'body') ?? sections[0]
}

/** The nodes with a role inside an object, e.g. the shares inside funding. */
export function fieldsOf(node: Node, property: Property, role: string): readonly { readonly property: Property; readonly entry: Entry }[] {
  const fields = node.type === 'map' || node.type === 'item' ? property.level?.properties.filter(({ roles }) => roles.includes(role)) : undefined
  if (!fields || fields.length === 0) return []
  const entries = node.type === 'map' ? node.entries : node.type === 'item' ? node.fields : []
  return entries.flatMap((entry) => {
    const field = fields.find(({ key }) => key === entry.key)
    return field ? [{ property: field, entry }] : []
  })
}
