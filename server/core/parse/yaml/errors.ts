// Findings of YAML syntax: what the library complains about, explained from the text around it.
import { holdsIdentity } from '../../identity.ts'
import type { Place } from '../../node.ts'
import type { Texts, Values } from '../../problem.ts'
import type { Complaint, LibraryReading } from './library.ts'
import * as messages from './messages.ts'
import type { RawEntry, RawNode, YamlBlock, YamlCode, YamlProblem } from './tree.ts'

/** The first complaint of a reading, explained; undefined when the library read the text without one. */
export function explain(block: YamlBlock, { complaints, open }: LibraryReading): YamlProblem | undefined {
  const first = complaints[0]
  if (first === undefined) return undefined
  const { text } = block
  const quote = open.find(({ type }) => type === 'quote')
  const mark = quote !== undefined && quote.start <= first.start ? quote : open[0]
  const conflict = CONFLICT.exec(text)
  if (conflict !== null) return mergeConflict(block, conflict.index)
  const tab = TAB_INDENT.exec(text.slice(0, lineOf(text, first.start).end))
  if (tab !== null) return aboutLine(block, 'yaml/tab', messages.TAB, tab.index + tab[0].indexOf('\t'), tab.index + tab[0].length)
  if (mark !== undefined && mark.start <= first.start) return mark.type === 'quote' ? openQuote(block, mark.start) : openBracket(block, mark.start)
  return explainComplaint(block, first)
}

/** A line that stands alone and is no entry: `key:value`, `-item`, or text without a colon. */
export function explainLine(block: YamlBlock, at: number): YamlProblem {
  const { start, content, end } = lineOf(block.text, at)
  if (CONFLICT.test(block.text.slice(start, end))) return mergeConflict(block, content)
  return knownMistake(block, at) ?? aboutRest(block, 'yaml/missing-colon', messages.MISSING_COLON, content)
}

/** `key:value` and `-item` at the start of the line of `at`. */
export function knownMistake(block: YamlBlock, at: number): YamlProblem | undefined {
  const { content, end } = lineOf(block.text, at)
  const line = block.text.slice(content, end)
  if (LIST_WITHOUT_SPACE().test(line)) return aboutRest(block, 'yaml/list-marker', messages.LIST_MARKER, content)
  const pair = PAIR_WITHOUT_SPACE().exec(line)
  if (pair === null) return undefined
  const start = content + pair[0].length - (pair[1] ?? '').length - 1
  return aboutRest(block, 'yaml/missing-space', messages.MISSING_SPACE, start, { key: quoteOf(pair[1] ?? '') ?? 'avain' })
}

export function duplicateKey({ key, keyPlace }: RawEntry): YamlProblem {
  return { code: 'yaml/duplicate-key', message: messages.DUPLICATE_KEY, values: { key: quoteOf(key) ?? '…' }, place: keyPlace }
}

export function tooComplex(place: Place): YamlProblem {
  return { code: 'yaml/too-complex', message: messages.TOO_COMPLEX, values: {}, place }
}

export function notAMap({ place }: RawNode, block: YamlBlock): YamlProblem {
  return aboutRest(block, 'yaml/not-a-map', messages.NOT_A_MAP, place.start)
}

export function multipleDocuments(block: YamlBlock, start: number): YamlProblem {
  return aboutRest(block, 'yaml/multiple-documents', messages.MULTIPLE_DOCUMENTS, start)
}

/** The first control character of the text, if it has one. */
export function controlCharacter(block: YamlBlock): YamlProblem | undefined {
  const at = block.text.search(CONTROL)
  if (at < 0) return undefined
  const name = `U+${block.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
  return { code: 'yaml/control-character', message: messages.CONTROL_CHARACTER, values: { name }, place: { block, start: at, end: at + 1 } }
}

function mergeConflict(block: YamlBlock, start: number): YamlProblem {
  return aboutRest(block, 'yaml/merge-conflict', messages.MERGE_CONFLICT, start)
}

export function unusedAnchor(block: YamlBlock, start: number, end: number): YamlProblem {
  return aboutLine(block, 'yaml/anchor', messages.ANCHOR_UNUSED, start, end)
}

/** An alias that nothing answers: a slip where the document names places, else a text that starts with `*`. */
export function unresolvedAlias(block: YamlBlock, start: number, end: number, hasAnchors: boolean): YamlProblem {
  if (hasAnchors) return aboutLine(block, 'yaml/anchor', messages.ANCHOR_UNRESOLVED, start, end)
  return aboutRest(block, 'yaml/special-character', messages.SPECIAL_CHARACTER, start, { mark: '*' })
}

/** A finding that quotes the line it stands on. */
export function aboutLine(block: YamlBlock, code: YamlCode, message: Texts, start: number, end: number, values: Values = {}): YamlProblem {
  const line = lineOf(block.text, start)
  const quote = quoteOf(block.text.slice(line.content, line.end))
  const spoken: Values = quote === undefined ? { line: messages.THIS_LINE } : { line: messages.LINE_WITH_WORDS, quote }
  return { code, message, values: { ...spoken, ...values }, place: { block, start, end: Math.max(start, end) } }
}

/** The words of the document for a message, cut short; undefined where they are empty or could be a personal identity code. */
function quoteOf(words: string): string | undefined {
  const trimmed = words.trim()
  if (trimmed === '' || holdsIdentity(trimmed)) return undefined
  return trimmed.length <= LONGEST_QUOTE ? trimmed : `${[...trimmed.slice(0, LONGEST_QUOTE)].slice(0, -1).join('').trimEnd()}…`
}

const LONGEST_QUOTE = 40
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/
const CONFLICT = /^(?:<{7}|={7}|>{7})(?=[ \r\n]|$)/m
const TAB_INDENT = /^ {0,200}\t+[ \t]{0,200}(?=[^ \t\r\n#])/m
/** Dashes and a key at the start of a line. */
const BEFORE_VALUE = /^(?:- {1,20}){0,20}(?:[^:#]{1,80}: {1,20})?/
const LIST_WITHOUT_SPACE = (): RegExp => /^-(?:[\p{L}"'(]|\d+[.)]? \p{L})/u
const PAIR_WITHOUT_SPACE = (): RegExp => /^(?:- {1,20})?([\p{L}_][\p{L}\p{N}_-]{0,60}):(?=[^\s:/\\])/u

/** The line of an offset: `content` is where it starts behind its indent, `end` is before its line break. */
function lineOf(text: string, offset: number): { readonly start: number; readonly content: number; readonly end: number } {
  let start = offset
  while (start > 0 && !'\n\r'.includes(text.charAt(start - 1))) start--
  let end = offset
  while (end < text.length && !'\n\r'.includes(text.charAt(end))) end++
  let content = start
  while (content < end && ' \t'.includes(text.charAt(content))) content++
  return { start, content, end }
}

/** A finding about the text from `start` to the end of its line, without a comment. */
function aboutRest(block: YamlBlock, code: YamlCode, message: Texts, start: number, values: Values = {}): YamlProblem {
  const { end } = lineOf(block.text, start)
  const rest = block.text.slice(start, end)
  const comment = rest.search(/[ \t]#/)
  return aboutLine(block, code, message, start, start + (comment > 0 ? rest.slice(0, comment) : rest).trimEnd().length, values)
}

function openQuote(block: YamlBlock, start: number): YamlProblem {
  return aboutRest(block, 'yaml/quote', messages.QUOTE_OPEN, start, { mark: block.text.charAt(start) })
}

function openBracket(block: YamlBlock, start: number): YamlProblem {
  const mark = block.text.charAt(start)
  return aboutRest(block, 'yaml/bracket', messages.BRACKET_OPEN, start, { mark, close: mark === '{' ? '}' : ']' })
}

function special(block: YamlBlock, start: number): YamlProblem {
  return aboutRest(block, 'yaml/special-character', messages.SPECIAL_CHARACTER, start, { mark: block.text.charAt(start) })
}

function indentation(block: YamlBlock, at: number): YamlProblem {
  return aboutRest(block, 'yaml/indentation', messages.INDENTATION, lineOf(block.text, at).content)
}

function explainComplaint(block: YamlBlock, complaint: Complaint): YamlProblem {
  const { code, message, start, end } = complaint
  switch (code) {
    case 'BAD_DQ_ESCAPE':
      return aboutLine(block, 'yaml/quote', messages.QUOTE_ESCAPE, start, Math.min(start + 2, block.text.length))
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_DIRECTIVE':
    case 'BAD_ALIAS':
    case 'MULTIPLE_TAGS':
    case 'MULTIPLE_ANCHORS':
    case 'ALIAS_PROPS':
    case 'BAD_PROP_ORDER':
      return special(block, start)
    case 'RESOURCE_EXHAUSTION':
      return tooComplex({ block, start, end })
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainKey(block, start)
    case 'BAD_INDENT':
      return knownMistake(block, start) ?? indentation(block, start)
    case 'MULTILINE_IMPLICIT_KEY':
      return knownMistake(block, start) ?? explainLine(block, start)
    case 'MISSING_CHAR':
      return explainMissing(block, message, start)
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(block, message, start)
    default:
      return knownMistake(block, start) ?? aboutRest(block, 'yaml/syntax', messages.SYNTAX, start)
  }
}

/** A key where none may stand: behind another on the line, or on a line that stands wrong. */
function explainKey(block: YamlBlock, start: number): YamlProblem {
  const { end } = lineOf(block.text, start)
  const rest = block.text.slice(start, end)
  if (/^[?:](?:\s|$)/.test(rest)) return special(block, start)
  if (/:(?:\s|$)/.test(rest)) return aboutRest(block, 'yaml/colon', messages.COLON, start)
  const below = rest.startsWith('-') ? -1 : block.text.slice(end).search(/\S/)
  return indentation(block, below < 0 ? start : end + below)
}

function explainMissing(block: YamlBlock, message: string, start: number): YamlProblem {
  if (message.startsWith('Missing closing')) return openQuote(block, start)
  if (message.startsWith('Implicit map keys')) return explainLine(block, start)
  if (message.startsWith('Missing')) return aboutRest(block, 'yaml/bracket', messages.BRACKET_INSIDE, start)
  return explainRest(block, start)
}

function explainUnexpected(block: YamlBlock, message: string, start: number): YamlProblem {
  if (message.includes('same line with key')) return aboutRest(block, 'yaml/list-marker', messages.LIST_INLINE, start)
  if (message.includes('flow-seq-end') || message.includes('flow-map-end')) {
    return aboutRest(block, 'yaml/bracket', messages.BRACKET_CLOSE, start, { mark: block.text.charAt(start) })
  }
  const isComma = message.startsWith('Unexpected , in') || message.startsWith('Unexpected empty')
  if (isComma) return aboutRest(block, 'yaml/bracket', messages.BRACKET_INSIDE, start)
  return explainRest(block, start)
}

/** Something stands behind a value that was complete, or where nothing may stand. */
function explainRest(block: YamlBlock, start: number): YamlProblem {
  const { text } = block
  const line = lineOf(text, start)
  if (start === line.content) return knownMistake(block, start) ?? indentation(block, start)
  const before = text.slice(line.start, start).trimEnd().at(-1) ?? ''
  if (before === '"' || before === "'") return aboutRest(block, 'yaml/quote', messages.QUOTE_AFTER, start)
  if (before === ']' || before === '}') return aboutRest(block, 'yaml/bracket', messages.BRACKET_AFTER, start)
  const value = line.content + (BEFORE_VALUE.exec(text.slice(line.content, line.end))?.[0].length ?? 0)
  if ('*&!%@`|>'.includes(text.charAt(value))) return special(block, value)
  return knownMistake(block, start) ?? aboutRest(block, 'yaml/syntax', messages.SYNTAX, start)
}
