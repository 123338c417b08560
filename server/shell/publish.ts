// Sends findings: pushed to clients that wait for them, or answered to clients that ask (pull). A client gets them one way only.
import { DocumentDiagnosticReportKind, type Connection, type Diagnostic, type DocumentDiagnosticParams, type DocumentDiagnosticReport, type FullDocumentDiagnosticReport, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import type { Host } from './host.ts'
import { eachFile } from './closedFiles.ts'
import type { ClosedFile } from './closedFiles.ts'
import { fenced } from './handle.ts'
import type { Session } from './session.ts'

/** Both ways have the same shape: the session says what changed, and the rest is theirs. */
export interface Publisher {
  readonly changed: (uri: string) => void
  readonly closedChanged: (uri: string) => void
}

/** For clients without pull: every change is answered by a publish of the newest version, and only when something is different. */
export function pushing(connection: Connection, host: Host, session: () => Session): Publisher {
  const waiting = new Set<string>()
  const waitingClosed = new Set<string>()
  const sent = new Map<string, string>()
  let running = false
  const send = (uri: string, diagnostics: Diagnostic[], version?: number): void => {
    const text = `${version ?? ''}${JSON.stringify(diagnostics)}`
    if ((sent.get(uri) ?? '[]') === text) return
    if (text === '[]') sent.delete(uri)
    else sent.set(uri, text)
    // a client that is gone cannot be told anything
    connection.sendDiagnostics(version === undefined ? { uri, diagnostics } : { uri, diagnostics, version }).catch(() => undefined)
  }
  const flush = fenced<void, void>(connection.console, 'diagnostics', undefined, () => {
    const uris = [...waiting]
    waiting.clear()
    for (const uri of uris) {
      const found = session().diagnosticsOf(uri)
      if (found) send(uri, found.items, found.version)
    }
  })
  const flushClosed = fenced<void, void>(connection.console, 'diagnostics of closed files', undefined, async () => {
    running = true
    try {
      while (waitingClosed.size > 0) {
        const known = new Map((await session().closedFiles()).map((file) => [file.uri, file]))
        const uris = [...waitingClosed]
        waitingClosed.clear()
        await eachFile(uris, host, () => false, async (uri) => {
          if (session().opened(uri)) return
          const file = known.get(uri)
          send(uri, file ? await session().diagnosticsOfClosed(file) : [])
        })
      }
    } finally {
      running = false
    }
  })
  return {
    changed: (uri) => {
      if (waiting.size === 0) host.later(() => void flush())
      waiting.add(uri)
    },
    closedChanged: (uri) => {
      waitingClosed.add(uri)
      if (!running && waitingClosed.size === 1) host.later(() => void flushClosed())
    },
  }
}

/** For clients that pull: answers by document and for the workspace; a change elsewhere asks the client to pull again. */
export function answering(connection: Connection, host: Host, session: () => Session, canRefresh: boolean): Publisher {
  let generation = 0
  let asked = false
  const answered = new Map<string, number>()
  const refresh = (): void => {
    if (!canRefresh || asked) return
    asked = true
    host.later(() => {
      asked = false
      connection.languages.diagnostics.refresh().catch(() => undefined)
    })
  }
  const full = (items: Diagnostic[], resultId: string): FullDocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items, resultId })
  connection.languages.diagnostics.on(fenced<DocumentDiagnosticParams, DocumentDiagnosticReport>(connection.console, 'diagnostics', full([], ''), async ({ textDocument, previousResultId }) => {
    await session().ready
    const { uri } = textDocument
    const found = session().diagnosticsOf(uri)
    if (!found) return full([], '')
    answered.set(uri, found.version)
    const resultId = `${found.version}:${generation}`
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return full(found.items, resultId)
  }))
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
    const files = await session().closedFiles()
    const known = new Map(files.map((file) => [file.uri, file]))
    const gone: WorkspaceDocumentDiagnosticReport[] = [...before].filter(([uri, value]) => value !== '' && !known.has(uri) && !session().opened(uri)).map(([uri]) => ({ uri, version: null, ...full([], '') }))
    const items: WorkspaceDocumentDiagnosticReport[] = [...gone]
    await eachFile(files.map(({ uri }) => uri), host, () => token.isCancellationRequested, async (uri) => {
      const file = known.get(uri) as ClosedFile
      const resultId = String(file.revision)
      if (before.get(uri) === resultId) items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId })
      else items.push({ uri, version: null, ...full(await session().diagnosticsOfClosed(file), resultId) })
      if (partial && items.length >= PORTION) partial.report({ items: items.splice(0) })
    })
    if (!partial) return { items }
    partial.report({ items })
    return { items: [] }
  })
  return {
    changed: (uri) => {
      // the client pulls an edited document by itself; asked for again at the same version, something else has changed
      if (answered.get(uri) !== session().opened(uri)?.version) return
      generation++
      refresh()
    },
    closedChanged: refresh,
  }
}

/** Reports sent in one portion. */
const PORTION = 100
