// The documents that are open in the editor: their text as the editor has it, and what it was read into.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { lines, offsetAt, type Lines, type TextEdit } from '../core/text.ts'

/** An open document at one version. */
export interface OpenDocument {
  readonly uri: string
  /** Path relative to its workspace folder. */
  readonly path: string
  readonly version: number
  readonly lines: Lines
  readonly document: Document
}

/** A document as the editor opens it. The language id decides the notation where the file name does not. */
export function openDocument(engine: Engine, uri: string, path: string, languageId: string, version: number, text: string): OpenDocument {
  const named = languageId === 'yaml' && !/\.ya?ml$/iu.test(path) ? `${path}.yaml` : path
  return { uri, path: named, version, lines: lines(text), document: engine.read(named, text) }
}

/** The document after the changes of one notification, applied one after the other. */
export function changedDocument(engine: Engine, before: OpenDocument, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument {
  let document = before.document
  let table = before.lines
  for (const change of changes) {
    if ('range' in change) {
      const edit: TextEdit = { start: offsetAt(table, change.range.start), end: offsetAt(table, change.range.end), text: change.text }
      document = engine.edit(document, edit.end < edit.start ? { ...edit, start: edit.end, end: edit.start } : edit)
    } else document = engine.edit(document, differenceOf(document.text, change.text))
    table = lines(document.text)
  }
  return { ...before, version, document, lines: table }
}

/** The same text read by another engine, after the kinds have changed. */
export function rereadDocument(engine: Engine, before: OpenDocument): OpenDocument {
  return { ...before, document: engine.read(before.path, before.document.text) }
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
