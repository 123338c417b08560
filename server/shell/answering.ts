// Answers clients that ask for findings (pull): by document, and for the workspace in a request that stays open while the client lets it.
import {
  DocumentDiagnosticReportKind, type CancellationToken, type Connection, type Diagnostic, type DocumentDiagnosticParams, type DocumentDiagnosticReport, type FullDocumentDiagnosticReport,
  type PreviousResultId, type ResultProgressReporter, type WorkspaceDiagnosticParams, type WorkspaceDiagnosticReport, type WorkspaceDiagnosticReportPartialResult, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { endIfCancelled } from './ending.ts'
import { fenced } from './handle.ts'
import type { Host } from './host.ts'
import { printOf } from '../core/prints.ts'
import type { Publisher } from './pushing.ts'
import type { Findings, Session } from './session.ts'
import type { Turns } from './turns.ts'
import { sameUri } from './uris.ts'

type Report = WorkspaceDocumentDiagnosticReport
type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>

/** What its parts share. */
interface Answering {
  readonly connection: Connection
  readonly host: Host
  readonly turns: Turns
  readonly session: () => Session
  /** The id under which a client knows findings: of this run, of a revision, of a day. */
  readonly idOf: (revision: number) => string
  /** The requests for the workspace that stay open. */
  readonly streams: Set<(report: Report) => void>
  /** Documents in which the client may show findings, and a fingerprint of these where they were reported to a stream. */
  readonly told: Map<string, number | undefined>
  /** The revision of each document of which the client has asked. */
  readonly answered: Map<string, number>
  /** The ids of lists of findings: one that stays keeps the id under which a client got it first. */
  readonly ids: WeakMap<readonly Diagnostic[], string>
  /** The client asks for the workspace now and then. */
  asksAgain: boolean
}

export function answering(connection: Connection, host: Host, turns: Turns, session: () => Session): Publisher {
  const run = Date.now().toString(36)
  const own: Answering = { connection, host, turns, session, idOf: (revision) => `${run}.${revision}.${host.today()}`, streams: new Set(), told: new Map(), answered: new Map(), ids: new WeakMap(), asksAgain: false }
  const refresh = refreshing(connection, host)
  const unasked = reportingUnasked(own)
  connection.languages.diagnostics.on(fenced<[DocumentDiagnosticParams, CancellationToken], DocumentDiagnosticReport>(connection.console, 'diagnostics', () => full([]), (params, token) => ofDocument(own, params, token)))
  connection.languages.diagnostics.onWorkspace(fenced(connection.console, 'diagnostics of the workspace', () => ({ items: [] }), async ({ previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken, _work?: unknown, progress?: Progress) => {
    await session().ready
    return progress ? stream(own, previousResultIds, token, progress, unasked) : once(own, previousResultIds, token)
  }))
  return {
    // the client asks for what it has edited by itself
    changed: (uri, cause) => {
      if (cause === 'other') refresh()
      if (own.streams.size > 0) unasked(uri)
    },
    wantsClosed: () => own.streams.size > 0,
    closed: (uri, findings) => {
      if (own.streams.size > 0) tell(own, { uri, version: null, ...full(findings?.items() ?? [], findings && own.idOf(findings.revision)) })
      else if (own.asksAgain) refresh()
    },
    closedChanged: () => {
      if (own.asksAgain) refresh()
    },
  }
}

const full = (items: Diagnostic[], resultId?: string): FullDocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items, ...(resultId === undefined ? {} : { resultId }) })

/** Asks the client to ask again, once for all that happens at a time. */
function refreshing(connection: Connection, host: Host): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    void host.pause(REFRESH).then(() => {
      asked = false
      return connection.languages.diagnostics.refresh()
    }).catch(() => undefined)
  }
}

/**
 * An open document that the client does not ask for, since no tab shows it, goes to the open requests: once its text has rested for a while.
 * Clients prefer what they have asked for, so nothing is lost when they ask later.
 */
function reportingUnasked(own: Answering): (uri: string) => void {
  const waiting = new Map<string, number>()
  const look = (): void => {
    for (const [uri, revision] of [...waiting]) {
      waiting.delete(uri)
      const found = own.session().findingsOfOpen(uri)
      if (!found) continue
      if (found.revision !== revision) wait(uri)
      else if (own.answered.get(sameUri(uri)) !== revision) tell(own, openReport(own, uri, found))
    }
  }
  const looked = fenced(own.connection.console, 'diagnostics', () => undefined, look)
  const wait = (uri: string): void => {
    if (waiting.size === 0) void own.host.pause(REST).then(looked)
    waiting.set(uri, own.session().findingsOfOpen(uri)?.revision ?? 0)
  }
  return wait
}

function openReport(own: Answering, uri: string, { version, revision, items }: Findings): Report {
  const found = items()
  return { uri, version: version ?? null, ...full(found, idOfList(own, found, revision)) }
}

function idOfList({ idOf, ids }: Answering, items: readonly Diagnostic[], revision: number): string {
  const id = ids.get(items) ?? idOf(revision)
  ids.set(items, id)
  return id
}

async function ofDocument(own: Answering, { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
  const { session, turns, idOf, told, answered } = own
  turns.attend()
  await session().ready
  endIfCancelled(token)
  const found = await session().findingsOf(uri)
  if (!found) return full([])
  const { revision } = found
  const key = sameUri(uri)
  answered.set(key, revision)
  if (idOf(revision) === previousResultId) return unchanged(previousResultId)
  const items = found.items()
  const resultId = idOfList(own, items, revision)
  if (resultId === previousResultId) return unchanged(resultId)
  if (items.length > 0) told.set(key, undefined)
  return full(items, resultId)
}

const unchanged = (resultId: string): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Unchanged, resultId })

/** Reports to all open requests, unless the client has it already or has nothing and there is nothing. */
function tell({ streams, told }: Answering, report: Report): void {
  const key = sameUri(report.uri)
  if (report.kind === DocumentDiagnosticReportKind.Full && report.items.length === 0) {
    if (!told.delete(key)) return
  } else {
    const print = report.kind === DocumentDiagnosticReportKind.Full ? printOf(report.items) : undefined
    if (print !== undefined && told.get(key) === print) return
    told.set(key, print)
  }
  for (const send of streams) send(report)
}

/** Reports what the client does not know, and then whatever changes, until the client ends the request. */
async function stream(own: Answering, previous: readonly PreviousResultId[], token: CancellationToken, progress: Progress, unasked: (uri: string) => void): Promise<WorkspaceDiagnosticReport> {
  const { session, streams, told, host, idOf } = own
  const before = new Map(previous.map(({ uri, value }) => [sameUri(uri), value]))
  for (const uri of before.keys()) told.set(uri, undefined)
  const send = inPortions(host, (items) => progress.report({ items }))
  streams.add(send)
  for (const uri of session().openUris()) unasked(uri)
  session().tellClosed((uri, revision) => before.get(uri) === idOf(revision))
  void session().closedFiles().then((files) => {
    const known = new Set(files.map(({ uri }) => uri))
    for (const uri of before.keys()) if (!known.has(uri) && !session().isOpen(uri)) tell(own, { uri, version: null, ...full([]) })
  })
  await new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()))
  streams.delete(send)
  endIfCancelled(token)
  return { items: [] }
}

/** Collects what comes in quick succession: the first at once, more after a while. */
function inPortions(host: Host, report: (items: Report[]) => void): (item: Report) => void {
  const items: Report[] = []
  let last = -PORTION
  return (item) => {
    items.push(item)
    if (items.length > 1) return
    void host.pause(Math.max(0, last + PORTION - performance.now())).then(() => {
      last = performance.now()
      report(items.splice(0))
    })
  }
}

/** Milliseconds between two portions, before a client is asked to ask again, and before it is told what it has not asked for. */
const PORTION = 100
const REFRESH = 20
const REST = 300

/** One answer for the whole workspace, for clients that take it in one piece. */
async function once(own: Answering, previous: readonly PreviousResultId[], token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
  const { connection, session, turns, idOf } = own
  const before = new Map(previous.map(({ uri, value }) => [sameUri(uri), value]))
  const files = await session().closedFiles()
  const known = new Set(files.map(({ uri }) => uri))
  const items: Report[] = previous.filter(({ uri }) => !known.has(sameUri(uri)) && !session().isOpen(uri)).map(({ uri }) => ({ uri, version: null, ...full([]) }))
  const report = fenced(connection.console, 'diagnostics of a file', () => undefined, async (uri: string): Promise<Report | undefined> => {
    const found = await session().findingsOf(uri)
    return found && { uri, version: null, ...full(found.items(), idOf(found.revision)) }
  })
  own.asksAgain = true
  for (const uri of session().openUris()) {
    const found = session().findingsOfOpen(uri)
    const resultId = found && idOfList(own, found.items(), found.revision)
    if (found && resultId !== undefined) items.push(before.get(sameUri(uri)) === resultId ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: found.version ?? null, resultId } : openReport(own, uri, found))
  }
  for (const { uri, revision } of files) {
    endIfCancelled(token)
    const resultId = idOf(revision)
    if (before.get(uri) === resultId) {
      items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId })
      continue
    }
    const one = await report(uri)
    if (one) items.push(one)
    await turns.next()
  }
  return { items }
}
