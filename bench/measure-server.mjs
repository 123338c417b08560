// Measures one language server: its start, edits in one document, many documents opened at once, an edit in a large workspace.
import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {startClient} from './client.mjs'
import {DATA} from './data.mjs'
import {cpuMs, idle, listenToNoise, memory, quiet} from './machine.mjs'
import {namedDocument} from './servers.mjs'
import {startSession} from './session.mjs'
import {median, summary} from './statistics.mjs'

const SETTLE_MS = 600
const TOO_NOISY = 0.35
const OPENINGS = 3
const BURST = {keystrokes: 30, everyMs: 30}
const LETTERS = 'abcdefghij'
const letter = (index) => LETTERS[index % LETTERS.length]

/** Where to type and ask: after the status, at its value and in its key, and inside a list item in the middle of the document. */
function placesIn(text) {
  const status = /^ *"?(tila"?: "?)(?=luonnos)/m.exec(text)
  const middle = text.indexOf('\n', text.length >> 1) + 1
  const item = /^ *(?:- )?(?:"?teksti"?: )?"?(?=\p{Lu}\p{Ll}[^"\n]{57,110}"?,?$)/mu.exec(text.slice(middle)) ?? /^(?=\p{L}{3})|- (?=\p{L}{3})/mu.exec(text.slice(middle))
  const value = status ? status.index + status[0].length : null
  return {
    value,
    afterStatus: value === null ? null : value + 'luonnos'.length,
    key: value === null ? null : value - status[1].length + 1,
    body: item ? middle + item.index + item[0].length + 2 : null,
  }
}

/** Repeats `act` at most `edits` times within the budget; gives the times and the CPU time of each. */
async function repeat(client, {edits, budgetMs}, act) {
  const times = []
  const cpuBefore = cpuMs(client.pid)
  const end = performance.now() + budgetMs
  for (let index = 0; index < edits && (index < 5 || performance.now() < end); index++) times.push(await act(index))
  return {...summary(times), cpuMs: (cpuMs(client.pid) - cpuBefore) / times.length}
}

/** Types a letter behind the status and deletes it again; where the schema is checked, each reply must have the higher or the lower count. */
async function schemaEdit(client, session, places, {checksSchema, ...options}) {
  if (places.afterStatus === null) return null
  const toggle = (index) => () => index % 2 ? session.edit(places.afterStatus, 1, '') : session.edit(places.afterStatus, 0, letter(index >> 1))
  const settled = async (act) => { const reply = await act; await session.settled(400); return reply.count }
  const high = await settled(session.diagnostics(toggle(0)))
  const low = await settled(session.diagnostics(toggle(1)))
  if (checksSchema && high <= low) return {warning: `a wrong status did not raise the number of diagnostics (${low} → ${high})`}
  let verified = 0
  const measured = await repeat(client, {...options, edits: options.edits + options.edits % 2}, async (index) => {
    const {ms, count} = await session.diagnostics(toggle(index), checksSchema ? (found) => found === (index % 2 ? low : high) : undefined)
    verified += count === (index % 2 ? low : high)
    await session.settled(25)
    return ms
  })
  if (measured.n % 2) await settled(session.diagnostics(() => session.edit(places.afterStatus, 1, '')))
  return {...measured, ...(checksSchema ? {verified: `${verified}/${measured.n}`, complete: verified === measured.n, counts: [low, high]} : {})}
}

/** Types a word into a list item in the middle of the document, letter by letter. */
async function bodyEdit(client, session, places, options, count) {
  let same = 0
  const measured = await repeat(client, options, async (index) => {
    const reply = await session.diagnostics(() => session.edit(places.body + index, 0, letter(index)))
    same += reply.count === count
    await session.settled(25)
    return reply.ms
  })
  await undo(session, places, measured.n)
  return {...measured, verified: `${same}/${measured.n}`}
}

async function undo(session, places, typed) {
  await session.diagnostics(() => session.edit(places.body, typed, ''))
  await session.settled(200)
}

/** Symbols asked for in the same breath as an edit: no debounce can help. */
async function symbols(client, session, places, options) {
  if (!client.provides('documentSymbolProvider', 'textDocument/documentSymbol')) return null
  let found = 0
  const measured = await repeat(client, options, async (index) => {
    let sentAt
    const act = () => (sentAt = session.edit(places.body + index, 0, letter(index)))
    const published = client.pulls() ? act() : session.diagnostics(act)
    const {result, arrivedAt} = await client.request('textDocument/documentSymbol', {textDocument: session.identifier})
    found = result?.length ?? 0
    await published
    await session.settled(25)
    return arrivedAt - sentAt
  })
  await undo(session, places, measured.n)
  return {...measured, found}
}

async function answer(client, session, offset, options, {key, method, count, extra = {}}) {
  if (offset === null || !client.provides(key, method)) return null
  let found = 0
  const measured = await repeat(client, options, async () => {
    const {result, ms} = await client.request(method, {textDocument: session.identifier, position: session.position(offset), ...extra})
    found = count(result)
    await sleep(10)
    return ms
  })
  return {...measured, found}
}

const completion = {key: 'completionProvider', method: 'textDocument/completion', count: (result) => (result?.items ?? result ?? []).length, extra: {context: {triggerKind: 1}}}
const hover = {key: 'hoverProvider', method: 'textDocument/hover', count: (result) => result ? 1 : 0}

/** Thirty keystrokes without waiting; the time from the last one to the diagnostics of the final text. */
async function burst(client, session, places) {
  const cpuBefore = cpuMs(client.pid)
  const pulled = []
  for (let index = 0; index < BURST.keystrokes - 1; index++) {
    session.edit(places.body + index, 0, letter(index))
    if (client.pulls()) pulled.push(client.request('textDocument/diagnostic', {textDocument: session.identifier}).catch(() => {}))
    await sleep(BURST.everyMs)
  }
  const {ms} = await session.diagnostics(() => session.edit(places.body + BURST.keystrokes - 1, 0, 'x'))
  await Promise.all(pulled)
  await undo(session, places, BURST.keystrokes)
  return {ms, cpuMs: cpuMs(client.pid) - cpuBefore}
}

async function once(server, measure, {quietMs}) {
  await quiet(quietMs)
  const noise = listenToNoise()
  const client = startClient(server)
  try {
    const initMs = await client.initialize()
    const measured = await measure(client, initMs)
    return {...measured, ...memory(client.pid), noise: noise(cpuMs(client.pid))}
  } catch (error) {
    return {error: error.message}
  } finally {
    await client.stop()
  }
}

/** Starts the server, hands a client to `measure`, stops it whatever happens; a failure becomes {error}. A disturbed run is repeated, the quietest kept. */
async function running(server, measure, options) {
  let best = await once(server, measure, options)
  for (let again = 0; again < options.repeats && best.noise > TOO_NOISY; again++) {
    const next = await once(server, measure, options)
    if (next.noise < best.noise) best = next
  }
  return best
}

async function openAndSettle(client, document) {
  await sleep(SETTLE_MS)
  const session = startSession(client, document)
  const opened = await session.diagnostics(session.open)
  await session.settled(400)
  const stable = client.pulls() ? await session.diagnostics(() => performance.now()) : opened
  return {session, opened: {ms: opened.ms, count: stable.count}}
}

/** All figures of one document. `document`: {file, languageId, root}. */
export function measureDocument(server, document, options) {
  return running({...server, root: document.root}, async (client) => {
    const {session, opened} = await openAndSettle(client, document)
    const places = placesIn(session.text())
    const schema = await schemaEdit(client, session, places, {...options, checksSchema: server.checksSchema})
    return {
      opened, mode: `${client.pulls() ? 'pull' : 'push'}${client.wholeText() ? ', whole text' : ''}`,
      schemaEdit: schema,
      bodyEdit: places.body === null ? null : await bodyEdit(client, session, places, options, opened.count),
      symbols: places.body === null ? null : await symbols(client, session, places, options),
      completion: await answer(client, session, places.value, options, completion),
      hover: await answer(client, session, places.key, options, hover),
      burst: places.body === null ? null : await burst(client, session, places),
    }
  }, options)
}

/** Process start to the answer to `initialize`, and to the first diagnostics of a document that is opened at once and has a wrong status. */
export async function measureStart(server, name, {starts, ...options}) {
  const document = namedDocument(name)
  const text = readFileSync(document.file, 'utf8').replace('luonnos', 'luonnosx')
  const runs = []
  for (let run = 0; run < starts; run++) {
    const measured = await running({...server, root: document.root}, async (client, initialised) => {
      const session = startSession(client, {...document, text})
      await session.diagnostics(session.open, server.checksSchema ? (count) => count > 0 : undefined)
      return {initialised, firstDiagnostics: performance.now() - client.startedAt}
    }, {...options, quietMs: options.quietMs / 4})
    if (measured.error) return {error: measured.error}
    runs.push(measured)
  }
  const of = (key) => summary(runs.map((run) => run[key]))
  return {initialised: of('initialised'), firstDiagnostics: of('firstDiagnostics'), noise: median(runs.map(({noise}) => noise))}
}

/** Opens 100 documents of a workspace without waiting in between, until each has its diagnostics; the median of three fresh servers. */
export async function measureOpening(server, options) {
  const runs = []
  for (let run = 0; run < OPENINGS; run++) runs.push(await opening(server, options))
  return runs.find(({error}) => error) ?? runs.sort((a, b) => a.ms - b.ms)[OPENINGS >> 1]
}

function opening(server, options) {
  const folder = join(server.opens, 'md')
  const files = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.md')).sort().slice(0, 100)
  const empty = join(DATA, 'empty')
  mkdirSync(empty, {recursive: true})
  return running({...server, root: empty}, async (client) => {
    await sleep(SETTLE_MS)
    const sessions = files.map((name) => startSession(client, {file: join(folder, name), as: join(empty, name), languageId: 'markdown'}))
    const startedAt = performance.now()
    const replies = await Promise.all(sessions.map((session) => session.diagnostics(session.open)))
    const ms = performance.now() - startedAt
    return {ms, perSecond: files.length / ms * 1000, withDiagnostics: replies.filter(({count}) => count).length}
  }, options)
}

/** The same edits in a document that is alone and in one beside `server.indexes`, once that workspace has been read. */
export async function measureIndexed(server, name, options) {
  const document = namedDocument(name)
  const edits = (root) => running({...server, root}, async (client) => {
    const indexMs = await idle(client.pid, 180000)
    const {session, opened} = await openAndSettle(client, {...document, as: join(root, `uusi.${name}`)})
    await idle(client.pid, 20000)
    const places = placesIn(session.text())
    return {
      indexMs,
      schemaEdit: await schemaEdit(client, session, places, {...options, checksSchema: server.checksSchema}),
      bodyEdit: await bodyEdit(client, session, places, options, opened.count),
    }
  }, options)
  const empty = join(DATA, 'empty')
  mkdirSync(empty, {recursive: true})
  return {alone: await edits(empty), indexed: await edits(server.indexes)}
}
