// What an editor sends: ranges in lines and characters, several in one notification, or the whole text. The document is that of the text it means.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { changedDocument, openDocument, type Reading } from '../../server/shell/openDocuments.ts'
import { DOCUMENTS, FORCED, type Sample } from '../robustness/documents.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { change, checkSame, editOf, nasty, type Change } from './changes.ts'

const reading: Reading = { engine, failed: (error) => { throw error } }

/** How one change is sent. A range may be written backwards or reach past the end of its last line; the whole text leaves nothing to say. */
type Sent = 'range' | 'backwards' | 'past the end' | 'whole text'

function eventOf(text: string, sent: Sent, one: Change): TextDocumentContentChangeEvent {
  const edit = editOf(text, one)
  if (sent === 'whole text') return { text: text.slice(0, edit.start) + edit.text + text.slice(edit.end) }
  const before = TextDocument.create('', '', 0, text)
  const [start, end] = [before.positionAt(edit.start), before.positionAt(edit.end)]
  if (sent === 'backwards') return { range: { start: end, end: start }, text: edit.text }
  return { range: { start, end: sent === 'range' ? end : { ...end, character: 100_000 } }, text: edit.text }
}

function checkNotifications({ path, text }: Sample, notifications: readonly (readonly (readonly [Sent, Change])[])[]): void {
  const languageId = path.endsWith('.md') ? 'markdown' : 'yaml'
  const theirs = TextDocument.create(`file:///${path}`, languageId, 1, text)
  let ours = openDocument(reading, path, { uri: theirs.uri, languageId, version: 1, text })
  for (const [index, notification] of notifications.entries()) {
    const events: TextDocumentContentChangeEvent[] = []
    for (const [sent, one] of notification) {
      const event = eventOf(theirs.getText(), sent, one)
      TextDocument.update(theirs, [event], index + 2)
      events.push(event)
    }
    ours = changedDocument(reading, ours, index + 2, events)
    assert.equal(ours.document.text, theirs.getText())
    assert.equal(ours.version, theirs.version)
    checkSame(ours.document)
  }
}

describe('What an editor sends', () => {
  const sent = fc.constantFrom<Sent>('range', 'range', 'range', 'backwards', 'past the end', 'whole text')
  const notifications = fc.array(fc.array(fc.tuple(sent, change), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  const made = fc.tuple(fc.constantFrom(...FORCED), nasty).map(([path, text]): Sample => ({ path, text }))

  it('gives the document of the text that it means', () => {
    fc.assert(fc.property(fc.oneof(fc.constantFrom(...DOCUMENTS), made), notifications, checkNotifications), { numRuns: runs(15) })
  }).timeout(3_600_000)
})
