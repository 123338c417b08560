// What completion offers at a place, before it takes the form of the LSP; and how its texts are written with and without holes to fill in.
import type { Configuration } from '../../config/configuration.ts'
import type { Document } from '../../document.ts'
import type { Kinds } from '../../kinds/select.ts'
import type { Language } from '../../problem.ts'
import type { CodedRule } from '../../rules/rule.ts'
import type { Span } from '../../text.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'

/** What is asked, and what may be offered. */
export interface Asking {
  readonly document: Document
  readonly view: DocumentView
  readonly offset: number
  /** Of the texts about what is offered; what is put in is in the language of the document. */
  readonly language: Language
  readonly kinds: Kinds
  /** All rules, those that are off too. */
  readonly rules: readonly CodedRule[]
  readonly workspace: Workspace
  readonly configuration: Configuration
  /** The character that opened the list; absent when somebody asks for it. */
  readonly trigger?: string
}

export type SuggestionType = 'section' | 'key' | 'value' | 'item' | 'reference' | 'code'

export interface Suggestion {
  readonly label: string
  readonly type: SuggestionType
  readonly detail?: string
  /** Markdown. */
  readonly documentation?: string
  /** In place of a documentation that takes time: the code of a rule. */
  readonly rule?: string
  readonly text: Template
  /** What is typed to find it, besides its label: other spellings. */
  readonly also?: readonly string[]
  /** What stands before the label in the text that is replaced, such as `## `. */
  readonly lead?: string
}

/** What is offered at a place. `word`: what it replaces. */
export interface Suggestions {
  readonly word: Span
  readonly items: readonly Suggestion[]
}

/** A text with holes. Line ends are `\n`. */
export type Template = readonly (string | Hole)[]
export interface Hole {
  /** What stands in it until something is typed. */
  readonly hole: string
  readonly choices?: readonly string[]
  /** Set where it is a good answer, and stays where nothing can be filled in. */
  readonly stays?: true
}

export const hole = (text = ''): Hole => ({ hole: text })
export const answer = (text: string): Hole => ({ hole: text, stays: true })

/** A template as a snippet of the LSP; the last empty hole is where the cursor ends. `Riski: ${1:…}`. */
export function snippetOf(template: Template): string {
  const holes = template.filter((part) => typeof part !== 'string')
  const last = holes.at(-1)
  let number = 0
  return template.map((part) => {
    if (typeof part === 'string') return escaped(part)
    if (part === last && part.hole === '' && !part.choices) return '$0'
    number++
    if (part.choices && part.choices.length > 1) return `\${${number}|${part.choices.map((choice) => choice.replace(/[\\,|$}]/gu, '\\$&')).join(',')}|}`
    return part.hole === '' ? `$${number}` : `\${${number}:${escaped(part.hole)}}`
  }).join('')
}

const escaped = (text: string): string => text.replace(/[\\$}]/gu, '\\$&')

/** A template without its holes, for clients that know no snippets; good answers stay. */
export const plainOf = (template: Template): string => template.map((part) => (typeof part === 'string' ? part : part.stays ? part.hole : '')).join('')

/** A template as it is when nothing is typed into its holes. */
export const filledOf = (template: Template): string => template.map((part) => (typeof part === 'string' ? part : (part.choices?.[0] ?? part.hole))).join('')

export const hasHoles = (template: Template): boolean => template.some((part) => typeof part !== 'string')

/** The lines of a template behind its first one, moved in. */
export const movedIn = (template: Template, indent: string): Template =>
  template.map((part) => (typeof part === 'string' ? part.replace(/\n(?!\n|$)/gu, `\n${indent}`) : part))
