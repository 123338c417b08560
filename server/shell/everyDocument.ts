// All documents of the workspace one after the other, as they are now: open ones as they are in the editor, others read from their files and not kept.
import { linesOfDocument, type Document } from '../core/document.ts'
import type { Lines } from '../core/text.ts'
import { checkingOf, engineFor, tellsClosed, type CheckingOf } from './affected.ts'
import { textHere } from './leftFiles.ts'
import type { Means } from './session.ts'

export interface OneOfAll {
  /** As the client spells it when it is open. */
  readonly uri: string
  readonly document: Document
  readonly lines: Lines
  readonly checking: CheckingOf
  /** Set for an open one. */
  readonly version?: number
}

/** Those that are spoken of, in no order. Files that are not on this computer, or are no text, are left out. */
export async function* everyDocument(means: Means): AsyncGenerator<OneOfAll> {
  const { state, files, host, turns } = means
  await files.idle()
  for (const [uri, open] of [...state.open]) {
    const checking = checkingOf(means, uri, open.document)
    if (checking) yield { ...open, checking }
  }
  for (const { uri, path } of state.index.closed()) {
    if (state.open.has(uri) || !tellsClosed(state, uri)) continue
    await turns.next()
    const text = await textHere(host, uri)
    if (text === undefined || !state.loaded || state.open.has(uri)) continue
    // no editor counts the mark as a part of the first line
    const document = engineFor(state.loaded, uri).read(path, text.replace(/^\ufeff/u, ''))
    const checking = checkingOf(means, uri, document)
    if (checking) yield { uri, document, lines: linesOfDocument(document), checking }
  }
}
