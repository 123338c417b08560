// A new document of a kind: its headings or keys in order, a prompt where something is to be written, and what another document already says.
import { COMMON } from '../common.ts'
import type { Kind } from '../kinds/kind.ts'
import { propertyOf } from '../kinds/kind.ts'
import { display } from '../kinds/labels.ts'
import type { Language } from '../problem.ts'
import { keyOf } from '../render/names.ts'
import type { DocumentView } from '../view.ts'

export interface NewDocument {
  readonly kind: Kind
  readonly language: Language
  readonly notation: 'markdown' | 'yaml'
  /** ISO date. */
  readonly today: string
  /** The kind's name where none is given. */
  readonly title?: string
  /** Values by key or label, as typed; of several things parted by `;`. */
  readonly set?: Readonly<Record<string, string>>
  /** The document that it is made from. */
  readonly from?: DocumentView
  /** Ids and file names that are taken. */
  readonly isTaken: (idOrFileName: string) => boolean
}

export interface Created {
  /** With `\n` for line ends. */
  readonly text: string
  /** Without a folder, by the kind's file pattern. */
  readonly fileName: string
  /** UTF-16 offset in the text where the first thing is to be written. */
  readonly cursor: number
  /** What `set` gives that is not in the text. */
  readonly misfits: readonly Misfit[]
  /** What `from` says that had no place here. */
  readonly left: readonly LeftOver[]
}

export interface Misfit {
  /** As they were given. */
  readonly name: string
  readonly value: string
  /** `unknown`: the kind has no such property; `value`: it has, and the value does not fit it. */
  readonly reason: 'unknown' | 'value'
  /** The label that was nearly given, or values that would fit, in the language of the document. */
  readonly meant?: readonly string[]
}

export interface LeftOver {
  /** Key of the property in the other document; of a section beside its properties the heading. */
  readonly key: string
  /** Its name as a person reads it, in the language of the new document. */
  readonly name: string
}

/** Pure and total: whatever is given, the text is a document of the kind. */
export function newDocument({ kind, language, notation, title = kind.titles[language] }: NewDocument): Created {
  const type = propertyOf(kind.root, COMMON.type)
  const line = `${type ? keyOf(type, language) : COMMON.type}: ${display(kind.labels, language)}\n`
  const text = notation === 'yaml' ? line : `---\n${line}---\n\n# ${title}\n`
  return { text, fileName: `${kind.id}.${notation === 'yaml' ? 'yaml' : 'md'}`, cursor: text.length, misfits: [], left: [] }
}
