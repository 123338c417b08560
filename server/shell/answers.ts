// What clients ask for: findings of open and closed documents.
import { linesOfDocument } from '../core/document.ts'
import { engineFor, findingsOfClosed, findingsOfOpen, kindFindings, tellsClosed } from './affected.ts'
import { textHere } from './leftFiles.ts'
import type { Findings, Means, Session } from './session.ts'
import { sameUri } from './uris.ts'

export function answers(means: Means, ready: Promise<void>): Pick<Session, 'findingsOf' | 'findingsOfOpen' | 'closedFiles' | 'tellClosed'> {
  const { state, files, effects } = means
  const ofOpen = (uri: string): Findings | undefined => {
    const one = state.open.get(uri)
    return one && { version: one.version, revision: state.revisions.get(uri) ?? 0, items: () => findingsOfOpen(means, uri, one) }
  }
  return {
    findingsOfOpen: (given) => ofOpen(sameUri(given)),
    findingsOf: async (given) => {
      const uri = sameUri(given)
      return ofOpen(uri) ?? kindFindings(state).get(uri) ?? (tellsClosed(state, uri) ? await ofClosed(means, uri) : undefined)
    },
    closedFiles: async () => {
      await ready
      await files.idle()
      return [...kindFindings(state)].map(([uri, { revision }]) => ({ uri, revision })).concat(state.index.closed().filter(({ uri }) => tellsClosed(state, uri)))
    },
    tellClosed: (known) => {
      for (const [uri, findings] of kindFindings(state)) if (!known(uri, findings.revision)) effects.closed(uri, findings)
      files.tell(state.index.closed().flatMap(({ uri, revision }) => (tellsClosed(state, uri) && !known(uri, revision) ? [uri] : [])))
    },
  }
}

/** Reads a closed file for its findings. */
async function ofClosed(means: Means, uri: string): Promise<Findings | undefined> {
  const { state, host } = means
  const file = state.index.closedAt(uri)
  const text = file && (await textHere(host, uri))
  if (!file || text === undefined || !state.loaded) return undefined
  const document = engineFor(state.loaded, uri).read(file.path, text)
  return { revision: file.revision, items: () => findingsOfClosed(means, uri, document, linesOfDocument(document)) }
}
