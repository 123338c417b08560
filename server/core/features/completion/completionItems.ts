// Suggestions as completion items of the LSP, as much as a client can do with them.
import type { CompletionItem, CompletionItemKind, InsertTextMode, TextEdit, InsertReplaceEdit } from 'vscode-languageserver-types'
import type { Document } from '../../document.ts'
import { lineEndOf } from '../../edit/apply.ts'
import { said } from '../../explanation.ts'
import type { Language } from '../../problem.ts'
import type { CodedRule } from '../../rules/rule.ts'
import { rangeOf, type Lines } from '../../text.ts'
import { hasHoles, plainOf, snippetOf, type Suggestion, type Suggestions, type SuggestionType } from './suggestion.ts'

/** What a client can do with completion. */
export interface CompletionAbilities {
  readonly snippets: boolean
  /** It lets people choose between putting in and replacing. */
  readonly insertReplace: boolean
  readonly markdown: boolean
  /** It can be told to leave the lines of a text as far in as they are. */
  readonly asIs: boolean
  /** It knows the kinds of items that the LSP did not have at first. */
  readonly newerKinds: boolean
}

/** What a client keeps of an item until its documentation is asked for. */
export interface CompletionData {
  readonly rule: string
  readonly language: Language
}

export function completionItems({ word, items }: Suggestions, { document, lines }: { readonly document: Document; readonly lines: Lines }, offset: number, abilities: CompletionAbilities, language: Language): CompletionItem[] {
  const lineEnd = lineEndOf(document.text)
  const replace = rangeOf(lines, word)
  const insert = rangeOf(lines, { start: word.start, end: Math.max(word.start, Math.min(offset, word.end)) })
  const written = lines.text.slice(word.start, offset)
  const isDecomposed = written !== written.normalize('NFC')
  const isWordsBehind = !WITHIN_WORD.test(lines.text.slice(Math.max(word.start, offset - 1), word.end))
  const editOf = (newText: string, type: SuggestionType): TextEdit | InsertReplaceEdit => {
    if (abilities.insertReplace && word.end > offset) return { newText, insert, replace }
    // words that stand behind the cursor go on below a section and behind an item; who cannot choose does not lose them
    return { newText, range: isWordsBehind && (type === 'section' || type === 'item') ? insert : replace }
  }
  return items.map((one, index): CompletionItem => {
    const isSnippet = abilities.snippets && hasHoles(one.text)
    const text = (isSnippet ? snippetOf(one.text) : plainOf(one.text)).replaceAll('\n', lineEnd)
    const filter = isDecomposed ? filterOf(one).normalize('NFD') : filterOf(one)
    return {
      label: one.label, kind: (abilities.newerKinds ? KINDS : FIRST_KINDS)[one.type], sortText: String(index).padStart(4, '0'), textEdit: editOf(text, one.type),
      ...(filter === one.label ? {} : { filterText: filter }),
      ...(isSnippet ? { insertTextFormat: 2 } : {}),
      ...(abilities.asIs && text.includes('\n') ? { insertTextMode: AS_IS } : {}),
      ...(one.detail === undefined ? {} : { detail: one.detail }),
      ...(one.documentation === undefined ? {} : { documentation: documented(one.documentation, abilities) }),
      ...(one.rule === undefined ? {} : { data: { rule: one.rule, language } satisfies CompletionData }),
    }
  })
}

/** What a check says and why, in place of a documentation that was left out. */
export function ruleDocumentation(rules: readonly CodedRule[], { rule: code, language }: CompletionData, abilities: CompletionAbilities): CompletionItem['documentation'] {
  const rule = rules.find((one) => one.code === code)
  const [message] = rule ? Object.values(rule.messages) : []
  return rule && message ? documented(`${said(message, language)}\n\n${rule.reason[language]}`, abilities) : undefined
}

const documented = (value: string, { markdown }: CompletionAbilities): NonNullable<CompletionItem['documentation']> =>
  markdown ? { kind: 'markdown', value } : value.replace(/\*([^*\n]+)\*/gu, '$1').replaceAll('`', '')

/** Its label, the label as one types it without dots and rings, and its other names. */
function filterOf({ label, lead = '', also = [] }: Suggestion): string {
  if (also.length === 0 && ASCII.test(label)) return lead + label
  return [...new Set([lead + label, ...[label, ...also].flatMap((name) => [name, bare(name)])])].filter((name, index) => index === 0 || name !== label).join(' ')
}

/** The rest of the word in which the cursor stands, or nothing. */
const WITHIN_WORD = /^(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{N}]*)$/u
const ASCII = /^[ -~]*$/u
const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** Struct, Property, EnumMember, Snippet, Reference, Constant. */
const KINDS: Readonly<Record<SuggestionType, CompletionItemKind>> = { section: 22, key: 10, value: 20, item: 15, reference: 18, code: 21 }
/** The same of those of the first LSP: Module for sections, Value for values, Keyword for codes. */
const FIRST_KINDS: typeof KINDS = { ...KINDS, section: 9, value: 12, code: 14 }
const AS_IS: InsertTextMode = 1
