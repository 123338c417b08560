// What a refactoring is: a change that somebody asks for, offered where it would do something, and worked out when it is chosen.
import type { Document } from '../../document.ts'
import type { Mending } from '../../edit/mend.ts'
import type { Language, Problem } from '../../problem.ts'
import type { Span, TextEdit } from '../../text.ts'
import type { DocumentView } from '../../view.ts'

/** A document that refactorings are asked of. */
export interface Asking {
  readonly document: Document
  readonly view: DocumentView
  readonly reading: Mending
  /** What is found in it now. */
  readonly problems: readonly Problem[]
  /** Of titles. */
  readonly language: Language
  /** Where somebody stands, as offsets of the text; absent: the document as a whole is meant. */
  readonly span?: Span
}

export interface Offered {
  readonly title: string
  /** Which of several that a refactoring can make. */
  readonly choice?: string
}

export interface Refactoring {
  /** Part of what a client sends back. */
  readonly name: string
  /** Kind of the code action. */
  readonly kind: string
  /** Cheap: asked whenever somebody opens the menu. Empty where it would do nothing. */
  readonly offers: (asking: Asking) => readonly Offered[]
  /** The edits in the order of the text; empty when there is nothing to do (any more). */
  readonly edits: (asking: Asking, choice?: string) => readonly TextEdit[]
}

/** `refactor.rewrite.pitkospuut.sections` */
export const rewriting = (what: string): string => `refactor.rewrite.pitkospuut.${what}`
