// What a rule is. One file a rule: `rules/<family>/<reason>.ts`, and that path is its code. Rules are pure: they get values and yield findings.
import type { Clue } from '../clue.ts'
import type { Memo } from '../memo.ts'
import type { ItemNode, Place } from '../node.ts'
import type { Offer, OfferName, PlaceEdit, Severity, Texts, Values } from '../problem.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { Kind, Property } from '../kinds/kind.ts'
import type { Selection } from '../kinds/select.ts'
import type { JudgedSwitch } from '../suppress/offSwitch.ts'
import type { Source } from '../source.ts'
import type { DocumentView, Section } from '../view.ts'
import type { Facts } from '../facts.ts'
import type { Workspace } from '../workspace.ts'

/** A severity, or silence. */
export type Grade = Severity | 'off'

interface RuleBase {
  /** While the document is a draft, and once it is in use. */
  readonly severity: readonly [Grade, Grade]
  /** `main` is the usual message; a finding may name another. */
  readonly messages: Readonly<Record<string, Texts>> & { readonly main: Texts }
  /** Why this matters, and where that is said. Shown by hover and in the rule's page. */
  readonly reason: Texts
  readonly source: string
  /** Which capability of the kind it needs, in words for its page: roles, quadrants, an introduction … */
  readonly asks: string
  /** Codes whose findings on the same place (or inside it) this rule's finding stands for. */
  readonly replaces?: readonly string[]
  /** Said when the rule had something to look at and found nothing to say. */
  readonly success?: Texts
  /** A heuristic that is too eager for most: off until an organisation switches it on. Its page says so. */
  readonly optIn?: true
  /** Tells of a time that has passed: asked today, before all else. */
  readonly tellsPast?: true
  /** Runs on archived documents too, which no other rule reads. */
  readonly inArchived?: true
  /** A document for the public is judged as if it were in use. */
  readonly raisedWhenPublic?: true
  /** Too weighty to be switched off in silence: an off switch or a setting counts only with its reason, and a baseline never hides it. */
  readonly guarded?: true
  /** The changes that it offers, by name; `main` is the usual one. */
  readonly fixes?: Readonly<Record<string, FixOffer>>
  /** What an editor can do about its findings elsewhere than in the document. */
  readonly offers?: OfferName
}

/** A change that a rule offers, as people see it. */
export interface FixOffer {
  /** What the change does, e.g. "Yhdistä edelliseen kohtaan". Takes the finding's values. */
  readonly title: Texts
  /** Safe: nothing is lost or guessed, so all of them may be applied at once without looking. */
  readonly safe: boolean
}

/** How a finding is mended. `edits` is asked for only when somebody wants the change; it reads the view that the finding was made in. Empty: not here. */
export interface FindingFix {
  /** Which of the rule's offers; `main` when absent. */
  readonly name?: string
  readonly values?: Values
  readonly edits: (view: DocumentView) => readonly PlaceEdit[]
}

/** What a rule says of a place. `to`: the last place, when the finding spans several blocks. */
export interface Finding {
  readonly place: Place
  readonly to?: Place
  readonly message?: string
  readonly values?: Values
  readonly pointer?: string
  readonly fixes?: readonly FindingFix[]
  /** What the rule's `offers` is done with. */
  readonly offer?: Offer['given']
  /** In place of the rule's severities, where one of its messages weighs less. */
  readonly severity?: RuleBase['severity']
}

/** Reads source text, block by block, in both notations. Code, comments, link targets and exempt properties are blanked out beforehand. */
export interface TextRule extends RuleBase {
  readonly scope: 'text'
  readonly check: (text: string, where: TextPlace) => Iterable<TextFinding>
  /** Where it may find something. */
  readonly clue: Clue
}
export interface TextPlace {
  /** A block of YAML (a YAML document or frontmatter), or of Markdown. */
  readonly notation: 'yaml' | 'markdown'
  /** The top-level property that the block belongs to, in YAML. */
  readonly property?: Property
}
export interface TextFinding {
  readonly start: number
  readonly end: number
  readonly message?: string
  readonly values?: Values
  /** What may stand in its place, and which of the rule's offers that is (`main` when absent). */
  readonly replacement?: string
  readonly fix?: string
}

/** Reads one item of a list. */
export interface ItemRule extends RuleBase {
  readonly scope: 'item'
  /** Roles of the properties whose items are read. */
  readonly roles: readonly string[]
  readonly check: (item: ItemNode, property: Property) => Iterable<Finding>
}

/** Reads the form of one Markdown piece: a heading and what stands directly under it. Silent on YAML. */
export interface PieceRule extends RuleBase {
  readonly scope: 'piece'
  readonly check: (piece: Piece, remember: Memo) => Iterable<Finding>
}

/** Reads one section: what a document says for one property, in either notation. */
export interface SectionRule extends RuleBase {
  readonly scope: 'section'
  readonly roles?: readonly string[]
  readonly check: (section: Section, remember: Memo) => Iterable<Finding>
}

/** Reads the whole document. Costly facts are taken through `view.perPiece` or `view.perBlock`, which remember them. */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document'
  /** Roles of which the kind must have one: documents of other kinds are not read. */
  readonly roles?: readonly string[]
  /** What else the kind must be able to. It must ask nothing but the kind. */
  readonly suits?: (kind: Kind) => boolean
  /** Looks also at each element that stands for a document of its own (parts.ts), by its sections alone. Its changes are not offered there. */
  readonly perPart?: true
  readonly check: (view: DocumentView) => Iterable<Finding>
  /** Says whether the rule had something to look at, for `success`; absent: never. */
  readonly applies?: (view: DocumentView) => boolean
  /** Values for the success text. */
  readonly successValues?: (view: DocumentView) => Values
}

/** Reads the document together with the facts of the others. */
export interface WorkspaceRule extends RuleBase {
  readonly scope: 'workspace'
  /**
   * Told from facts alone: false when `check` surely has nothing to say of the document with these facts. A long run reads only the others again,
   * once all facts are known; so it may say true too often, never false.
   */
  readonly concerns: (facts: Facts, workspace: Workspace) => boolean
  readonly check: (view: DocumentView, workspace: Workspace) => Iterable<Finding>
}

/** Reads how the kind of a document was chosen; the only rules that run when there is no kind. */
export interface SelectionRule extends RuleBase {
  readonly scope: 'selection'
  readonly check: (selection: Selection, start: Place) => Iterable<SelectionFinding>
}
/** Its changes read the bare text: there is no view without a kind. */
export interface SelectionFinding extends Omit<Finding, 'fixes'> {
  readonly fixes?: readonly (Omit<FindingFix, 'edits'> & { readonly edits: (source: Source) => readonly PlaceEdit[] })[]
}

/** Reads the off switches of a document, once it is known what each of them hid. */
export interface SuppressionRule extends RuleBase {
  readonly scope: 'suppression'
  readonly check: (switches: readonly JudgedSwitch[]) => Iterable<Finding>
}

export type Rule = SuppressionRule | TextRule | ItemRule | PieceRule | SectionRule | DocumentRule | WorkspaceRule | SelectionRule
/** A rule with its code, as the registry gives it. */
export type CodedRule = Rule & { readonly code: string }
