// The documents that are open in the editor: their text as the editor has it, and what it was read into.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { unread, type Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { applyEdit, editedLines, lines, offsetAt, type Lines, type TextEdit } from '../core/text.ts'

/** An open document at one version. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly lines: Lines
  readonly document: Document
  /** How many notifications have changed it since it was opened: some clients give every version the same number. */
  readonly edits: number
  /** The line inside which the last of them changed it, when it left all others as and where they are. */
  readonly changedLine?: number
}

/** Reads for the editor: whatever the engine throws is told to `failed` and the text kept, so that the next edit meets the right text. */
export interface Reading {
  readonly engine: Engine
  readonly failed: (error: unknown) => void
}

/** A document as the editor opens it, `path` as `pathIn` gives it. */
export function openDocument(reading: Reading, path: string, opened: { readonly uri: string; readonly languageId: string; readonly version: number; readonly text: string }): OpenDocument {
  const { uri, languageId, version, text } = opened
  return { uri, languageId, version, lines: lines(text), edits: 0, document: readText(reading, namedPath(path, languageId), text) }
}

/** The document after the changes of one notification, applied one after the other. */
export function changedDocument(reading: Reading, before: OpenDocument, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument {
  let { document } = before
  let table = before.lines
  for (const change of changes) {
    const edit = editOf(change, document, table)
    document = editText(reading, document, edit)
    table = editedLines(table, edit, document.working)
  }
  return { uri: before.uri, languageId: before.languageId, version, document, lines: table, edits: before.edits + 1, ...insideLine(changes) }
}

function insideLine([change, ...others]: readonly TextDocumentContentChangeEvent[]): Pick<OpenDocument, 'changedLine'> {
  if (!change || others.length > 0 || !('range' in change) || !change.range || /[\r\n]/u.test(change.text)) return {}
  const { start: { line }, end } = change.range
  return line === end.line ? { changedLine: line } : {}
}

/** The same text read by another engine, after the kinds have changed. */
export function rereadDocument(reading: Reading, before: OpenDocument, path: string): OpenDocument {
  return { ...before, document: readText(reading, namedPath(path, before.languageId), before.document.text) }
}

/** The language decides the notation where the file name does not. */
export const namedPath = (path: string, languageId: string): string => (YAML.test(languageId) && !/\.ya?ml$/iu.test(path) ? `${path}.yaml` : path)

/** Markdown and YAML as editors name them: `gfm`, `markdown.pandoc`, `yaml-ts` … */
export const isOurLanguage = (languageId: string): boolean => YAML.test(languageId) || MARKDOWN.test(languageId)

const YAML = /^ya?ml\b/u
const MARKDOWN = /^(?:markdown|md|gfm|pandoc|quarto|rmd)\b/u

function editOf(change: TextDocumentContentChangeEvent, { text }: Document, table: Lines): TextEdit {
  if (!('range' in change) || !change.range) return differenceOf(text, change.text)
  const [start, end] = [offsetAt(table, change.range.start), offsetAt(table, change.range.end)]
  return { start: Math.min(start, end), end: Math.max(start, end), text: change.text }
}

function editText(reading: Reading, document: Document, edit: TextEdit): Document {
  try {
    return reading.engine.edit(document, edit)
  } catch (error) {
    reading.failed(error)
    return readText(reading, document.path, applyEdit(document.text, edit))
  }
}

function readText({ engine, failed }: Reading, path: string, text: string): Document {
  try {
    return engine.read(path, text)
  } catch (error) {
    failed(error)
    return unread(path, 'markdown', text)
  }
}

/** The smallest single edit between two texts, for clients that send the whole text each time. */
export function differenceOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++
  return { start, end: before.length - same, text: after.slice(start, after.length - same) }
}
