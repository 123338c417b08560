// Items that are moved and edited in a preview: each is one edit of the text, made at its version, and undone there.
import type { TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { TextEdit } from 'vscode-languageserver-protocol'
import { addItemRequest, boardWordsRequest, editItemRequest, itemTextRequest, type BoardWords } from '../server/protocol/board.ts'
import { moveRequest, moveTargetsRequest, type MoveBeside, type MoveTo, type MoveWay } from '../server/protocol/moving.ts'
import type { FromBoard, Shown, ToBoard } from './boardMessages.ts'
import { applyTo } from './changing.ts'
import { chosen, whenNotLate } from './moving.ts'
import { isReadOnly } from './readOnly.ts'

export function boardOf(client: BaseLanguageClient, document: TextDocument, post: (message: ToBoard) => void): (message: FromBoard) => Promise<void> {
  const board: Board = { client, document, post, uri: client.code2ProtocolConverter.asUri(document.uri) }
  return async (message) => {
    if (message.ask === 'begin') await begin(board)
    // the page waits for its answer
    else await act(board, message).catch(() => post({ tell: 'refused', message: '' }))
  }
}

interface Board {
  readonly client: BaseLanguageClient
  readonly document: TextDocument
  readonly post: (message: ToBoard) => void
  readonly uri: string
}

async function begin({ client, document, post, uri }: Board): Promise<void> {
  const words = await client.sendRequest(boardWordsRequest, { textDocument: { uri } })
  if (words) post({ tell: 'begin', words, isEditable: !(await isReadOnly(client, document)) })
}

async function act(board: Board, message: Exclude<FromBoard, { readonly ask: 'begin' }>): Promise<void> {
  const { client, document, post, uri } = board
  const words = await client.sendRequest(boardWordsRequest, { textDocument: { uri } })
  if (!words) return post({ tell: 'refused', message: '' })
  if (await isReadOnly(client, document)) return post({ tell: 'refused', message: words.readOnly })
  switch (message.ask) {
    case 'move':
      return move(board, words, message, message.to)
    case 'choose': {
      const to = await chosen(client, document, { textDocument: { uri, version: document.version }, ...named(message) }, (text) => post({ tell: 'refused', message: text }))
      return to ? move(board, words, message, to) : post({ tell: 'refused', message: '' })
    }
    case 'targets': {
      const found = await client.sendRequest(moveTargetsRequest, { textDocument: { uri, version: document.version }, ...named(message) })
      return post({ tell: 'targets', pointer: message.pointer, lists: [...new Set(found?.targets.map(({ to }) => to.list))] })
    }
    case 'text': {
      const found = await whenNotLate(document, () => client.sendRequest(itemTextRequest, { textDocument: { uri, version: document.version }, pointer: message.pointer, print: message.print }), isLate)
      if (found && 'text' in found) return post({ tell: 'text', pointer: found.pointer, text: found.text })
      return post({ tell: 'refused', message: found?.refused ?? words.changed })
    }
    case 'edit':
      return make(board, words, (textDocument) => client.sendRequest(editItemRequest, { textDocument, pointer: message.pointer, print: message.print, text: message.text }), ({ pointer }) => ({ pointer, message: words.saved }))
    case 'add':
      return make(board, words, (textDocument) => client.sendRequest(addItemRequest, { textDocument, list: message.list, index: message.index, text: message.text }), ({ pointer }) => ({ pointer, message: words.added }))
  }
}

const named = ({ pointer, print }: Shown): { readonly pointers: readonly string[]; readonly prints: readonly string[] } => ({ pointers: [pointer], prints: [print] })

const move = (board: Board, words: BoardWords, item: Shown, to: MoveTo | MoveWay | MoveBeside): Promise<void> =>
  make(board, words, (textDocument) => board.client.sendRequest(moveRequest, { textDocument, ...named(item), to }), ({ pointers: [pointer = item.pointer], said = '' }) => ({ pointer, message: said }))

interface Refused {
  readonly refused: string
  readonly reason: string
}
type Made = { readonly edits: readonly TextEdit[] }

const isMade = <R extends Made | Refused | null>(answer: R): answer is Extract<R, Made> => answer !== null && 'edits' in answer

const isLate = (answer: object | null): boolean => answer !== null && 'reason' in answer && answer.reason === 'changed'

/** Where the text changed while the answer was on its way it is asked anew, once: what was seen is found again by its print. */
async function make<R extends Made | Refused | null>({ client, document, post, uri }: Board, words: BoardWords, ask: (textDocument: { readonly uri: string; readonly version: number }) => Promise<R>, done: (made: Extract<R, Made>) => { readonly pointer: string; readonly message: string }): Promise<void> {
  for (let left = 2; left > 0; left--) {
    const { version } = document
    const answer = await whenNotLate(document, () => ask({ uri, version }), isLate)
    if (answer && 'refused' in answer && answer.reason !== 'changed') return post({ tell: 'refused', message: answer.refused })
    if (!isMade(answer)) continue
    const applied = await applyTo(client, document, version, answer.edits)
    if (applied === 'made') return post({ tell: 'done', version: document.version, ...done(answer) })
    if (applied === 'readOnly') return post({ tell: 'refused', message: words.readOnly })
  }
  post({ tell: 'refused', message: words.changed })
}
