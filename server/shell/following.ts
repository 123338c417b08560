// Who follows what changes, beside those who are told of findings: hints and checklists.
import type { Connection } from 'vscode-languageserver'
import { findingsChangedNotification } from '../protocol/checklist.ts'
import type { Host } from './host.ts'
import type { Effects, Session } from './session.ts'

export type Follower = Pick<Effects, 'changed' | 'closed' | 'closedChanged'>

/** Asks the client to ask for hints again when something else than the text of a document has changed them; once for all that happens at a time. */
export function hintsFollow(connection: Connection, host: Host, session: () => Session): Follower {
  let known: readonly unknown[] = []
  let isWaiting = false
  const look = (): void => {
    if (isWaiting) return
    isWaiting = true
    void host.pause(REST).then(() => {
      isWaiting = false
      const now = session().hintsRestOn()
      const isNew = now.some((part, index) => part !== known[index])
      known = now
      return isNew ? connection.languages.inlayHint.refresh() : undefined
    }).catch(() => undefined)
  }
  return { changed: look, closed: look, closedChanged: look }
}

/** Milliseconds: hints are no hurry. */
const REST = 500

/** Tells the client of each open document whose findings may have changed. */
export function checklistFollows(connection: Connection): Follower {
  return {
    changed: (uri) => {
      connection.sendNotification(findingsChangedNotification, { uri }).catch(() => undefined)
    },
    closed: () => undefined,
    closedChanged: () => undefined,
  }
}
