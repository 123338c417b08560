// Pushes findings to clients that do not ask for them: the newest version only, and only when something is different.
import type { Connection, Diagnostic } from 'vscode-languageserver'
import { fenced } from './handle.ts'
import type { Host } from './host.ts'
import { printOf } from '../core/prints.ts'
import type { Effects, Session } from './session.ts'
import { sameUri } from './uris.ts'

/** How findings reach a client. There are two ways, of the same shape; a client gets them one way only. */
export type Publisher = Pick<Effects, 'changed' | 'wantsClosed' | 'closed' | 'closedChanged'>

export function pushing(connection: Connection, host: Host, session: () => Session): Publisher {
  const waiting = new Set<string>()
  const sent = new Map<string, { readonly uri: string; readonly print: number }>()
  const send = (given: string, diagnostics: Diagnostic[], version?: number): void => {
    const key = sameUri(given)
    const before = sent.get(key)
    const isNothing = version === undefined && diagnostics.length === 0
    const print = printOf([version ?? null, diagnostics])
    if (isNothing ? !before : before?.print === print) return
    // findings stay under the URI under which the client got them first
    const uri = version === undefined ? (before?.uri ?? given) : given
    if (isNothing) sent.delete(key)
    else sent.set(key, { uri, print })
    // a client that is gone cannot be told anything
    connection.sendDiagnostics(version === undefined ? { uri, diagnostics } : { uri, diagnostics, version }).catch(() => undefined)
  }
  const flush = (): void => {
    const uris = [...waiting]
    waiting.clear()
    for (const uri of uris) void flushOne(uri)
  }
  const flushOne = fenced<[string], void>(connection.console, 'diagnostics', () => undefined, (uri) => {
    const found = session().findingsOfOpen(uri)
    if (found) send(uri, found.items(), found.version)
  })
  return {
    changed: (uri) => {
      if (waiting.size === 0) host.later(flush)
      waiting.add(uri)
    },
    wantsClosed: () => true,
    closed: (uri, findings) => send(uri, findings?.items() ?? []),
    closedChanged: () => undefined,
  }
}
