// The findings of open documents may have changed: told to all who show them.
import { EventEmitter, Uri, type Disposable, type Event } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { findingsChangedNotification } from '../server/protocol/checklist.ts'

/** A client has one handler of a notification. */
export function findingsChanged(client: BaseLanguageClient): { readonly event: Event<Uri>; readonly disposables: readonly Disposable[] } {
  const changed = new EventEmitter<Uri>()
  return { event: changed.event, disposables: [changed, client.onNotification(findingsChangedNotification, ({ uri }) => changed.fire(Uri.parse(uri)))] }
}
