// What a healer is: it looks at a text that was pasted from a page and says what is to be changed. One small file each.
import type { Fix, PlaceEdit, Problem } from '../problem.ts'
import type { DocumentView } from '../view.ts'

export type HealerName = 'characters' | 'viewer' | 'pages' | 'torn' | 'labels' | 'markers' | 'bullets' | 'joined' | 'spaces'

export interface Healer {
  readonly name: HealerName
  readonly heal: (pasted: Pasted) => readonly Healing[]
}

/** A change that is made whole or not at all. */
export interface Healing {
  readonly edits: readonly PlaceEdit[]
  /** How much it heals; 1 when absent. */
  readonly count?: number
}

/** A text as healers see it. */
export interface Pasted {
  readonly view: DocumentView
  /** The whole text, as long as it is, with a sign (U+FFFC) for each character that is no prose: of frontmatter, code, comments, link targets, tables. */
  readonly prose: string
  /** The same with the tables in it. */
  readonly written: string
  /** What the rules say of residue, with the changes that they offer. */
  readonly findings: (code: string) => readonly Problem[]
  /** True when the whole text is cleaned, not a part of it. */
  readonly whole: boolean
}

/** The changes that a rule offers, by the name of the offer. */
export const offersOf = ({ findings }: Pasted, code: string, name: string): readonly Fix[] => findings(code).flatMap(({ fixes }) => fixes.filter((fix) => fix.name === name))
