// What is done to one open document: edits of the schema and of the body, questions, a burst of keystrokes. Times in ms.
import {setTimeout as sleep} from 'node:timers/promises'
import {cpuMs} from './machine.mjs'
import {summary} from './statistics.mjs'

const BURST = {keystrokes: 30, everyMs: 30}
const LETTERS = 'abcdefghij'
const letter = (index) => LETTERS[index % LETTERS.length]

/** Where to type and ask: after the status, at its value and in its key, and inside a list item in the middle of the document. */
export function placesIn(text) {
  const status = /^ *"?(tila"?: "?)(?=luonnos)/m.exec(text)
  const middle = text.indexOf('\n', text.length >> 1) + 1
  const item =
    /^ *(?:- )?(?:"?teksti"?: )?"?(?=\p{Lu}\p{Ll}[^"\n]{57,110}"?,?$)/mu.exec(text.slice(middle)) ??
    /^(?=\p{L}{3})|- (?=\p{L}{3})/mu.exec(text.slice(middle))
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

/**
 * Types a letter behind the status and deletes it again. Where the server checks the schema, each reply must have
 * the higher or the lower number of diagnostics: `verified` says how many had.
 */
export async function schemaEdit(client, session, places, {checksSchema, ...options}) {
  if (places.afterStatus === null) return null
  const toggle = (index) => () =>
    index % 2 ? session.edit(places.afterStatus, 1, '') : session.edit(places.afterStatus, 0, letter(index >> 1))
  const settled = async (act) => {
    const reply = await act
    await session.settled(400)
    return reply.count
  }
  const high = await settled(session.diagnostics(toggle(0)))
  const low = await settled(session.diagnostics(toggle(1)))
  if (checksSchema && high <= low) return {warning: `a wrong status did not raise the number of diagnostics (${low} → ${high})`}
  let verified = 0
  const measured = await repeat(client, {...options, edits: options.edits + (options.edits % 2)}, async (index) => {
    const {ms, count} = await session.diagnostics(
      toggle(index),
      checksSchema ? (found) => found === (index % 2 ? low : high) : undefined,
    )
    verified += count === (index % 2 ? low : high)
    await session.settled(25)
    return ms
  })
  if (measured.n % 2) await settled(session.diagnostics(() => session.edit(places.afterStatus, 1, '')))
  return {
    ...measured,
    ...(checksSchema ? {verified: `${verified}/${measured.n}`, complete: verified === measured.n, counts: [low, high]} : {}),
  }
}

/** Types a word into a list item in the middle of the document, letter by letter. */
export async function bodyEdit(client, session, places, options, count) {
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
export async function symbols(client, session, places, options) {
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

/** Asks `question` (`completion` or `hover`) again and again in an unchanged document. */
export async function answer(client, session, offset, options, question) {
  const {key, method, count, extra = {}} = question
  if (offset === null || !client.provides(key, method)) return null
  let found = 0
  const measured = await repeat(client, options, async () => {
    const {result, ms} = await client.request(method, {
      textDocument: session.identifier,
      position: session.position(offset),
      ...extra,
    })
    found = count(result)
    await sleep(10)
    return ms
  })
  return {...measured, found}
}

export const completion = {
  key: 'completionProvider',
  method: 'textDocument/completion',
  count: (result) => (result?.items ?? result ?? []).length,
  extra: {context: {triggerKind: 1}},
}
export const hover = {key: 'hoverProvider', method: 'textDocument/hover', count: (result) => (result ? 1 : 0)}

/** Thirty keystrokes without waiting; the time from the last one to the diagnostics of the final text. */
export async function burst(client, session, places) {
  const cpuBefore = cpuMs(client.pid)
  const pulled = []
  for (let index = 0; index < BURST.keystrokes - 1; index++) {
    session.edit(places.body + index, 0, letter(index))
    if (client.pulls()) pulled.push(client.request('textDocument/diagnostic', {textDocument: session.identifier}).catch(() => {}))
    await sleep(BURST.everyMs)
  }
  const ms = await session.finalDiagnostics(() => session.edit(places.body + BURST.keystrokes - 1, 0, 'x'))
  await Promise.all(pulled)
  await undo(session, places, BURST.keystrokes)
  return {ms, cpuMs: cpuMs(client.pid) - cpuBefore}
}
