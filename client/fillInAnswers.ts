// What filling in says to the server about one document, and how an answer gets into it.
import { window, type Range, type TextDocument, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { answerRequest, detailsRequest, type AnswerParams, type AnswerResult, type Detail, type DetailsResult } from '../server/protocol/details.ts'
import { applyTo } from './changing.ts'

export interface Answers {
  readonly uri: Uri
  readonly rangeOf: (range: NonNullable<Detail['range']>) => Range
  readonly details: () => Promise<DetailsResult | null>
  /** Why an answer does not fit; undefined when it does, and while that is not known. */
  readonly refusal: (pointer: string, given: string) => Promise<string | undefined>
  /** Writes an answer as one undoable step; undefined when nothing more can be asked. `next`: what it gives rise to. */
  readonly give: (pointer: string, given: AnswerParams['answer']) => Promise<{ readonly next?: string } | undefined>
}

/** How often an answer is made anew when the document changes under it. */
const TRIES = 5
const PAUSE = 100

export function answersFor(client: BaseLanguageClient, document: TextDocument): Answers {
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const details = (): Promise<DetailsResult | null> => client.sendRequest(detailsRequest, { textDocument: { uri } })
  const answer = (pointer: string, given: AnswerParams['answer']): Promise<AnswerResult> =>
    client.sendRequest(answerRequest, { textDocument: { uri, version: document.version }, pointer, answer: given })
  const told = async (word: 'readOnly' | 'notReady'): Promise<undefined> => {
    const message = (await details())?.words[word]
    if (message !== undefined) await window.showInformationMessage(message)
  }
  return {
    uri: document.uri,
    rangeOf: (range) => client.protocol2CodeConverter.asRange(range),
    details,
    refusal: async (pointer, given) => (await answer(pointer, given))?.refused,
    // a document that changes meanwhile is asked about again, so that nothing is written over
    give: async (pointer, given) => {
      for (let left = TRIES; left > 0 && !document.isClosed; left--) {
        const { version } = document
        const result = await answer(pointer, given)
        if (result?.refused !== undefined) {
          await window.showInformationMessage(result.refused)
          return {}
        }
        const applied = result ? await applyTo(client, document, version, result.edits) : 'changed'
        if (applied === 'readOnly') return told('readOnly')
        if (applied === 'made') return result?.next === undefined ? {} : { next: result.next }
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
      return told('notReady')
    },
  }
}
