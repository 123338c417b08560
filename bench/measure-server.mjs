// Measures one language server: its start, edits in one document, many documents opened at once, an edit in a large workspace.
import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {startClient} from './client.mjs'
import {DATA} from './data.mjs'
import {answer, bodyEdit, burst, completion, hover, placesIn, schemaEdit, symbols} from './edits.mjs'
import {cpuMs, idle, listenToNoise, memory, quiet} from './machine.mjs'
import {namedDocument} from './servers.mjs'
import {startSession} from './session.mjs'
import {median, summary} from './statistics.mjs'

const SETTLE_MS = 600
const TOO_NOISY = 0.35
const OPENINGS = 3
const OPENED = 100
const READ_LIMIT_MS = 180000

/** A folder without documents: the workspace of a document that is to be alone. */
function emptyFolder() {
  const folder = join(DATA, 'empty')
  mkdirSync(folder, {recursive: true})
  return folder
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

/**
 * Starts the server, hands a client to `measure` and stops it whatever happens; a failure becomes {error}.
 * A disturbed run is repeated at most `repeats` times and the quietest kept.
 */
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
  // findings that rest on other documents come when all of these have been read
  await idle(client.pid, READ_LIMIT_MS / 10)
  await session.settled(400)
  const stable = client.pulls() ? await session.diagnostics(() => performance.now()) : opened
  return {session, opened: {ms: opened.ms, count: stable.count}}
}

/** All figures of one document. `document`: {file, languageId, root}. */
export function measureDocument(server, document, options) {
  return running(
    {...server, root: document.root},
    async (client) => {
      const {session, opened} = await openAndSettle(client, document)
      const places = placesIn(session.text())
      const schema = await schemaEdit(client, session, places, {...options, checksSchema: server.checksSchema})
      return {
        opened,
        mode: `${client.pulls() ? 'pull' : 'push'}${client.wholeText() ? ', whole text' : ''}`,
        schemaEdit: schema,
        bodyEdit: places.body === null ? null : await bodyEdit(client, session, places, options, opened.count),
        symbols: places.body === null ? null : await symbols(client, session, places, options),
        completion: await answer(client, session, places.value, options, completion),
        hover: await answer(client, session, places.key, options, hover),
        burst: places.body === null ? null : await burst(client, session, places),
      }
    },
    options,
  )
}

async function startOnce(server, name, options) {
  const document = namedDocument(name)
  const text = readFileSync(document.file, 'utf8').replace('luonnos', 'luonnosx')
  return running(
    {...server, root: document.root},
    async (client, initialised) => {
      const session = startSession(client, {...document, text})
      const {accepted} = await session.diagnostics(session.open, server.checksSchema ? (count) => count > 0 : undefined)
      return {initialised, firstDiagnostics: accepted ? performance.now() - client.startedAt : null}
    },
    options,
  )
}

/**
 * Process start to the answer to `initialize`, and to the first diagnostics of a document that is opened at once and
 * has a wrong status. The servers take turns, so that noise meets all alike.
 * `subjects`: [{server, name of the document}]; gives the figures in that order.
 */
export async function measureStarts(subjects, {starts, ...options}) {
  const runs = subjects.map(() => [])
  for (let turn = 0; turn < starts; turn++) {
    for (const [index, {server, name}] of subjects.entries())
      runs[index].push(await startOnce(server, name, {...options, quietMs: options.quietMs / 10}))
  }
  return runs.map((all) => {
    const of = (key) => summary(all.map((run) => run[key]).filter((time) => time !== null))
    return (
      all.find(({error}) => error) ?? {
        initialised: of('initialised'),
        firstDiagnostics: of('firstDiagnostics'),
        noise: median(all.map(({noise}) => noise)),
      }
    )
  })
}

/** Opens 100 documents without waiting in between, until each has its diagnostics; the median of three fresh servers. */
export async function measureOpening(server, options) {
  const runs = []
  for (let run = 0; run < OPENINGS; run++) runs.push(await opening(server, options))
  return runs.find(({error}) => error) ?? runs.sort((a, b) => a.ms - b.ms)[OPENINGS >> 1]
}

function opening(server, options) {
  const folder = join(server.opens, 'md')
  const files = readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .slice(0, OPENED)
  const empty = emptyFolder()
  return running(
    {...server, root: empty},
    async (client) => {
      await sleep(SETTLE_MS)
      const sessions = files.map((name) =>
        startSession(client, {file: join(folder, name), as: join(empty, name), languageId: 'markdown'}),
      )
      const startedAt = performance.now()
      const replies = await Promise.all(sessions.map((session) => session.diagnostics(session.open)))
      const ms = performance.now() - startedAt
      return {ms, perSecond: (files.length / ms) * 1000, withDiagnostics: replies.filter(({count}) => count).length}
    },
    options,
  )
}

/**
 * The same edits with a workspace empty and with `server.indexes` read:
 * {alone, indexed}, each {readMs, edits: {name: {schemaEdit, bodyEdit}}, peakMB, noise}.
 */
export async function measureIndexed(server, names, options) {
  const inWorkspace = (root) =>
    running(
      {...server, root},
      async (client) => {
        const readMs = await idle(client.pid, READ_LIMIT_MS)
        const edits = {}
        for (const name of names)
          edits[name] = await editsBeside(client, {...namedDocument(name), as: join(root, `uusi.${name}`)})
        return {readMs, edits}
      },
      options,
    )

  async function editsBeside(client, document) {
    const {session, opened} = await openAndSettle(client, document)
    await idle(client.pid, READ_LIMIT_MS / 10)
    const places = placesIn(session.text())
    const schema = await schemaEdit(client, session, places, {...options, checksSchema: server.checksSchema})
    const body = await bodyEdit(client, session, places, options, opened.count)
    session.close()
    return {schemaEdit: schema, bodyEdit: body}
  }

  return {alone: await inWorkspace(emptyFolder()), indexed: await inWorkspace(server.indexes)}
}
