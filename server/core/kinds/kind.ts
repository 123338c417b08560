// What a kind is, read from its schema file: the shape that binding, checks and views ask. See schemas/README.md for the source format.
import type { Json, JsonObject } from '../json.ts'
import type { Texts } from '../problem.ts'
import type { MatchesFile } from './filePatterns.ts'
import type { Labels } from './labels.ts'
import type { Memo } from '../memo.ts'

export interface Kind {
  readonly id: string
  /** Values of `type` that choose this kind. */
  readonly labels: Labels
  /** Its id and labels, folded. */
  readonly names: ReadonlySet<string>
  readonly titles: Texts
  readonly descriptions: Texts
  /** Glob patterns of file names. */
  readonly files: readonly string[]
  readonly matchesFile: MatchesFile
  /** False when the English `type` value needs a second sign. */
  readonly typeAlone: boolean
  readonly signature?: Signature
  readonly order: 'strict' | 'loose'
  /** Set for the settings of a workspace, which are read like a document and are none. */
  readonly purpose?: 'settings'
  readonly groups: readonly HeadingGroup[]
  /** How its sections are laid out where it is shown. */
  readonly layout: Layout
  /** Figures for the whole document. */
  readonly limits: Limits
  readonly root: Level
  /** Properties that a document must have; what `validate` says of them all when `rootConditions`. */
  readonly required: readonly string[]
  /** True when keywords at the top of the schema look at several properties together. */
  readonly rootConditions: boolean
  /** Checks the normal form of a document (kinds/normal.ts) and tells what is wrong. */
  readonly validate: Validate
  /** The file it came from, for messages about the kind itself. */
  readonly file: string
  /** Remembers, for all documents of the kind, what follows alone from something that never changes: one of its levels or properties, an index of the workspace. */
  readonly known: Memo
}

/** Headings by which a document without a type is recognised. */
export interface Signature {
  /** Of how many properties. */
  readonly atLeast: number
  /** The property that a folded heading names. */
  readonly keyOf: (folded: string) => string | undefined
  /** Headings, folded, one of which must be there: the others may stand in any document. */
  readonly spelled?: ReadonlySet<string>
}

/** A heading that groups sections and is otherwise transparent, such as an axis of a SWOT. */
export interface HeadingGroup {
  readonly key: string
  readonly labels: Labels
  /** Its labels, folded. */
  readonly names: ReadonlySet<string>
  readonly holds: readonly string[]
}

/** One level of an object: its properties in the order of the schema, and how a name finds its property. */
export interface Level {
  readonly properties: readonly Property[]
  /** Folded labels and canonical keys. */
  readonly byLabel: ReadonlyMap<string, Property>
  /** Folded labels and headings. */
  readonly byHeading: ReadonlyMap<string, Property>
  /** False when unknown properties are part of the design (a map of ids to values). */
  readonly closed: boolean
  /** Plain JSON Schema keywords of the object, `required` and conditions among them. */
  readonly keywords: JsonObject
}

export type ValueType =
  | 'text' | 'list' | 'item' | 'matrix' | 'money' | 'date' | 'period' | 'duration' | 'count' | 'version' | 'slug' | 'reference' | 'references'
  | 'string' | 'number' | 'boolean' | 'object' | 'array' | 'any'

/** How headings open the sections of one property: one that names a goal, one of its own titles, `Label 1: name`, or any that names no other section. */
export type SectionsBy = 'perGoal' | 'titled' | 'labelled' | 'named'

/** A sequence of moments; voices side by side; a section of its own although it stands in the frontmatter; nothing. */
export type Preview = 'timeline' | 'voices' | 'section' | 'none'

/** Two columns, names beside contents; columns to be read from a wall; steps from a question to what was decided; one after the other. */
export type Layout = 'beside' | 'columns' | 'path' | 'flow'

export type Need = 'required' | 'recommended' | 'optional'

export interface Property {
  readonly key: string
  readonly type: ValueType
  /** Its key, labels and headings, folded: what a written name is looked up in. */
  readonly names: ReadonlySet<string>
  readonly labels: Labels
  readonly headings: Labels
  readonly deviates: ReadonlySet<string>
  readonly roles: readonly string[]
  readonly need: { readonly draft: Need; readonly inUse: Need }
  readonly body: 'section' | 'introduction' | 'frontmatter'
  readonly within?: string
  /** Set when a body may hold it in several sections, each under a heading of its own name. */
  readonly sections?: SectionsBy
  readonly itemsFrom: 'list' | 'paragraphs'
  /** What the elements of an array are: rows of a table in Markdown, or documents that rules look at one by one. */
  readonly elements?: 'rows' | 'documents'
  /** Ids of the kinds whose documents its elements list. */
  readonly lists?: readonly string[]
  readonly values?: readonly EnumValue[]
  readonly axis?: string
  /** Whether a quadrant tells what helps or what does harm. */
  readonly effect?: 'helpful' | 'harmful'
  readonly voice?: string
  /** Of references: the role of something that the documents that they name have. */
  readonly refers?: string
  /** What a new document may take for it from another one that has nothing of an equal role, the best first. */
  readonly takes: readonly Selector[]
  /** How many items a list has at most. */
  readonly limits: { readonly items?: number }
  readonly matrix?: { readonly rows: string; readonly columns: string }
  readonly descriptions?: Texts
  readonly prompts?: Texts
  readonly sources?: Texts
  /** Written forms of the value. */
  readonly examples?: readonly string[]
  readonly outline: 'count' | 'text' | 'none'
  /** How it is shown where its type and role do not tell. */
  readonly preview?: Preview
  /** Plain JSON Schema keywords of the value. */
  readonly keywords: JsonObject
  /** The properties of an object, of the items of a list, or of the elements of an array. */
  readonly level?: Level
  /** The elements of an array. */
  readonly element?: Property
  /** What an object without names of its own holds under each key: `additionalProperties`. */
  readonly each?: Property
}

/** Properties of another document: those with a role, of a quadrant also its place. */
export interface Selector {
  readonly role: string
  readonly axis?: string
  readonly effect?: 'helpful' | 'harmful'
}

/** Of a kind that is read at a glance. */
export interface Limits {
  readonly words?: number
  readonly itemsPerSection?: number
}

export interface EnumValue {
  readonly value: string
  /** The value and its labels, folded. */
  readonly names: ReadonlySet<string>
  readonly labels: Labels
  readonly descriptions?: Texts
}

/** A violation as Ajv reports it, reduced to what is needed. `pointer` is the JSON pointer of the value the keyword stands for. */
export interface Violation {
  readonly keyword: string
  readonly pointer: string
  readonly params: { readonly [name: string]: Json }
}
export type Validate = (value: Json) => readonly Violation[]

export const isSection = (property: Property): boolean => property.body === 'section'

/** The property of a level under its canonical name. */
export function propertyOf(level: Level | undefined, key: string): Property | undefined {
  return level?.properties.find((property) => property.key === key)
}

/** The first property with a role. */
export function withRole(level: Level, role: string): readonly Property[] {
  return level.properties.filter((property) => property.roles.includes(role))
}
