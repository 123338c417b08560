// One open document: types into it and waits for the diagnostics of exactly that version, published or asked for.
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {setTimeout as sleep} from 'node:timers/promises'

const RETRY_CODES = [-32802, -32801, -32800]
const RETRIES = 20
const SILENCE_MS = 700

/** Text with a version; edits stay inside one line, so that line starts need only be shifted. */
function openText(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const position = (offset) => {
    let low = 0
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1
      if (starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return {line: low, character: offset - starts[low]}
  }
  const replace = (offset, length, inserted) => {
    const range = {start: position(offset), end: position(offset + length)}
    text = text.slice(0, offset) + inserted + text.slice(offset + length)
    for (let line = range.start.line + 1; line < starts.length; line++) starts[line] += inserted.length - length
    return {range, text: inserted}
  }
  return {position, replace, text: () => text}
}

/**
 * A session with `client` on `text` (that of `file` unless given), to be opened under the name `as`.
 * `diagnostics(act, accept)` does `act`, an edit that gives back when it was sent, and waits for diagnostics of the
 * present version whose number `accept` takes: {ms, count, accepted}.
 */
export function startSession(client, {file, as = file, languageId, text = readFileSync(file, 'utf8')}) {
  const document = openText(text)
  const uri = pathToFileURL(as).href
  const identifier = {uri}
  let version = 1
  let previous = {}
  let lastPublish = performance.now()
  let versioned = true

  const same = (other) => decodeURIComponent(other) === decodeURIComponent(uri)
  client.documents.set(decodeURIComponent(uri), document.text)
  const forget = client.onNotification(({method, params}, arrivedAt) => {
    if (method !== 'textDocument/publishDiagnostics') return
    lastPublish = arrivedAt
    versioned = typeof params.version === 'number'
  })

  function open() {
    return client.notify('textDocument/didOpen', {textDocument: {uri, languageId, version, text: document.text()}})
  }

  function edit(offset, length, inserted) {
    const change = document.replace(offset, length, inserted)
    version++
    return client.notify('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [client.wholeText() ? {text: document.text()} : change],
    })
  }

  async function ask(act, accept) {
    const sentAt = act()
    for (let attempt = 0; ; attempt++) {
      try {
        const {result, arrivedAt} = await client.request('textDocument/diagnostic', {
          textDocument: identifier,
          ...(previous.id ? {previousResultId: previous.id} : {}),
        })
        const count = result.kind === 'unchanged' ? previous.count : result.items.length
        previous = {id: result.resultId, count}
        if (accept(count) || attempt === RETRIES) return {ms: arrivedAt - sentAt, count, accepted: accept(count)}
      } catch (error) {
        if (!RETRY_CODES.includes(error.code) || attempt === RETRIES) throw error
      }
      await sleep(5)
    }
  }

  function listen(act, accept) {
    return new Promise((resolve, reject) => {
      let sentAt
      let count
      const finish = (settle) => {
        clearTimeout(timer)
        off()
        settle()
      }
      const timer = setTimeout(
        () =>
          finish(() =>
            count === undefined
              ? reject(new Error('no diagnostics in 60 s'))
              : resolve({ms: performance.now() - sentAt, count, accepted: false}),
          ),
        60000,
      )
      const off = client.onNotification(({method, params}, arrivedAt) => {
        if (
          method !== 'textDocument/publishDiagnostics' ||
          sentAt === undefined ||
          !same(params.uri) ||
          (params.version ?? version) < version
        )
          return
        count = params.diagnostics.length
        if (accept(count)) finish(() => resolve({ms: arrivedAt - sentAt, count, accepted: true}))
      })
      sentAt = act()
    })
  }

  const diagnostics = (act, accept = () => true) => (client.pulls() ? ask(act, accept) : listen(act, accept))

  /** Diagnostics of the last of many edits: without versions in the replies, the last reply before a silence. */
  async function finalDiagnostics(act) {
    let sentAt
    const {ms} = await diagnostics(() => (sentAt = act()))
    if (client.pulls() || versioned) return ms
    while (performance.now() - lastPublish < SILENCE_MS) await sleep(50)
    return lastPublish - sentAt
  }

  /** Until nothing has been published for `ms`. */
  async function settled(ms) {
    if (client.pulls()) return sleep(Math.min(ms, 25))
    for (let left = ms; left > 0; left = ms - (performance.now() - lastPublish)) await sleep(left)
  }

  return {
    identifier,
    open,
    edit,
    settled,
    diagnostics,
    finalDiagnostics,
    position: document.position,
    text: document.text,
    close: () => {
      forget()
      client.notify('textDocument/didClose', {textDocument: identifier})
    },
  }
}
