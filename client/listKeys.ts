// Enter, Tab and Shift+Tab in lists and tables of documents of a kind. Enter itself is the editor's (package.json: the keys run its command
// first and ours behind it), so that what is typed fast stays in order; ours adds to the new line whatever it is by then.
import { commands, Position, Range, window, workspace, type Disposable, type TextDocument, type TextDocumentContentChangeEvent, type TextEditor, type Uri } from 'vscode'
import type { Edit, Entered } from './typing/edits.ts'
import { entered } from './typing/entered.ts'
import { placeAt, type Place } from './typing/place.ts'
import type { Notation } from './typing/regions.ts'
import { shifted } from './typing/shifted.ts'

/** Context keys for the key bindings: the editor has a document of a kind, and the place where its cursor is. */
const LISTS = 'pitkospuut.lists'
const PLACE = 'pitkospuut.place'

/** Milliseconds after which an item is left: a new line is no item until its marker has come. */
const LEAVING = 60
/** How often an edit is worked out anew because something was typed meanwhile: long enough for a sentence typed at one go on a slow machine. */
const ATTEMPTS = 100
/** In longer documents the keys are the editor's. */
const MOST_LINES = 10_000

export interface ListKeys {
  /** The kind of a document may have changed. */
  readonly refresh: () => void
  readonly disposables: readonly Disposable[]
}

/** `hasKind`: whether a document is of a kind, as far as the server has said. */
export function listKeys(hasKind: (uri: Uri) => boolean): ListKeys {
  const pending = new Set<Pending>()
  const context = contexts()
  let leaving: ReturnType<typeof setTimeout> | undefined
  let turn = Promise.resolve()
  const refresh = (): void => {
    clearTimeout(leaving)
    const editor = window.activeTextEditor
    const isOurs = editor !== undefined && hasKind(editor.document.uri) && notationOf(editor.document) !== undefined && isWanted(editor.document)
    context(LISTS, isOurs)
    const place = isOurs ? placeIn(editor) : undefined
    if (place === undefined && isOurs && context(PLACE) === 'item') leaving = setTimeout(() => context(PLACE, undefined), LEAVING)
    else context(PLACE, place)
  }
  const go = (isRow: boolean): Promise<void> | undefined => {
    const one = pendingIn(window.activeTextEditor, isRow)
    if (!one) return undefined
    pending.add(one)
    turn = turn.then(() => goOn(one)).finally(() => pending.delete(one))
    return turn
  }
  return {
    refresh,
    disposables: [
      window.onDidChangeActiveTextEditor(refresh),
      window.onDidChangeTextEditorSelection(({ textEditor }) => (textEditor === window.activeTextEditor ? refresh() : undefined)),
      workspace.onDidChangeConfiguration((change) => (change.affectsConfiguration('pitkospuut.lists') ? refresh() : undefined)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        for (const one of pending) if (one.editor.document === document) follow(one, contentChanges)
      }),
      // no part of contributes.commands: keys alone run them
      commands.registerCommand('pitkospuut.entered', () => go(false)),
      commands.registerCommand('pitkospuut.enteredRow', () => go(true)),
      commands.registerCommand('pitkospuut.indentItem', () => (turn = turn.then(() => shiftItems('in')))),
      commands.registerCommand('pitkospuut.outdentItem', () => (turn = turn.then(() => shiftItems('out')))),
      { dispose: () => clearTimeout(leaving) },
    ],
  }
}

/** A line that Enter has made and that is not yet gone on with. */
interface Pending {
  readonly editor: TextEditor
  readonly notation: Notation
  at: Entered | undefined
}

const isWanted = (document: TextDocument): boolean => workspace.getConfiguration('pitkospuut', document).get<boolean>('lists', true) && document.lineCount <= MOST_LINES

const notationOf = ({ languageId }: TextDocument): Notation | undefined => (languageId === 'markdown' || languageId === 'yaml' ? languageId : undefined)

const linesOf = (document: TextDocument): readonly string[] => document.getText().split(/\r\n|[\r\n]/u)

function placeIn({ document, selection }: TextEditor): Place | undefined {
  const notation = notationOf(document)
  return notation && placeAt(linesOf(document), selection.active.line, notation)
}

type Value = boolean | string | undefined

/** Sets a context key when it is another than before; with the key alone tells it. */
function contexts(): (...given: readonly [key: string, value?: Value]) => Value {
  const known = new Map<string, Value>()
  return (...given) => {
    const [key, value] = given
    if (given.length === 1 || known.get(key) === value) return known.get(key)
    known.set(key, value)
    void commands.executeCommand('setContext', key, value)
    return value
  }
}

function pendingIn(editor: TextEditor | undefined, isRow: boolean): Pending | undefined {
  const notation = editor && notationOf(editor.document)
  if (!notation || editor.selections.length !== 1) return undefined
  const { line, character } = editor.selection.active
  const { text } = editor.document.lineAt(line)
  // what comes before is the editor's: anything else has been typed since
  const made = (isRow ? /^[ \t]*\| /u : /^[ \t]*/u).exec(text.slice(0, character))?.[0]
  return line === 0 || made === undefined ? undefined : { editor, notation, at: { line, column: made.length, behind: text.length - character, isRow } }
}

/** Keeps the line in view while other edits are made. */
function follow(one: Pending, changes: readonly TextDocumentContentChangeEvent[]): void {
  for (const { range, text } of changes) {
    if (!one.at) return
    const { line } = one.at
    if (range.end.line < line || (range.end.line === line && range.end.character === 0 && range.start.line < line)) one.at = { ...one.at, line: line + text.split('\n').length - 1 - (range.end.line - range.start.line) }
    else if (range.start.line < line) one.at = undefined
    // the line was broken once more: what is behind is on the next one
    else if (range.start.line === line && text.includes('\n')) one.at = { ...one.at, behind: 0 }
  }
}

/** Goes on after Enter, as one step of undoing with it. */
async function goOn(one: Pending): Promise<void> {
  const { editor, notation } = one
  for (let attempt = 0; attempt < ATTEMPTS && one.at; attempt++) {
    const edits = entered(linesOf(editor.document), one.at, notation)
    if (edits.length === 0 || (await made(editor, edits, { undoStopBefore: false, undoStopAfter: true }))) return
  }
}

async function shiftItems(by: 'in' | 'out'): Promise<void> {
  const editor = window.activeTextEditor
  const notation = editor && notationOf(editor.document)
  if (!editor || !notation) return
  const { tabSize, insertSpaces } = editor.options
  const step = insertSpaces === false ? '\t' : ' '.repeat(typeof tabSize === 'number' ? tabSize : 2)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { start, end } = editor.selection
    const edits = editor.selections.length === 1 ? shifted(linesOf(editor.document), { first: start.line, last: end.line, by, step }, notation) : undefined
    if (!edits) {
      await commands.executeCommand(by === 'in' ? 'tab' : 'outdent')
      return
    }
    if (edits.length === 0 || (await made(editor, edits, { undoStopBefore: true, undoStopAfter: true }))) return
  }
}

/** Makes the edits at once; false when the document has changed meanwhile. */
async function made(editor: TextEditor, edits: readonly Edit[], stops: { readonly undoStopBefore: boolean; readonly undoStopAfter: boolean }): Promise<boolean> {
  try {
    return await editor.edit((builder) => {
      for (const { line, from, toLine, to, text } of edits) {
        if (line === toLine && from === to) builder.insert(new Position(line, from), text)
        else builder.replace(new Range(line, from, toLine, to), text)
      }
    }, stops)
  } catch {
    // the editor is gone: there is nothing to go on with
    return true
  }
}
