// A language client in miniature: JSON-RPC over the standard streams, what VS Code offers, answers to a server's requests.
import {spawn} from 'node:child_process'
import {pathToFileURL} from 'node:url'
import {setTimeout as sleep} from 'node:timers/promises'

const HEAD_END = '\r\n\r\n'

/** Splits a byte stream into messages; `receive(message, arrivedAt)` is called for each. */
function messageReader(receive) {
  let chunks = []
  let length = 0
  let wanted = -1
  return (chunk) => {
    chunks.push(chunk)
    length += chunk.length
    while (wanted < 0 || length >= wanted) {
      const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
      if (wanted < 0) {
        const end = bytes.indexOf(HEAD_END)
        chunks = [bytes]
        if (end < 0) return
        wanted = Number(/content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, end))[1])
        chunks = [bytes.subarray(end + HEAD_END.length)]
      } else {
        const arrivedAt = performance.now()
        chunks = [bytes.subarray(wanted)]
        receive(JSON.parse(bytes.toString('utf8', 0, wanted)), arrivedAt)
        wanted = -1
      }
      length = chunks[0].length
    }
  }
}

const refresh = {refreshSupport: true}
const dynamic = {dynamicRegistration: true}

/** What VS Code says it can do, as far as the measured servers look at it. */
const capabilities = (pull) => ({
  general: {positionEncodings: ['utf-16']},
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: dynamic,
    didChangeWatchedFiles: {...dynamic, relativePatternSupport: true},
    ...(pull ? {diagnostics: refresh} : {}),
  },
  window: {workDoneProgress: true, showMessage: {}, showDocument: {support: true}},
  textDocument: {
    synchronization: {...dynamic, didSave: true},
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: {valueSet: [1, 2]},
    },
    ...(pull ? {diagnostic: {...dynamic, relatedDocumentSupport: false}} : {}),
    completion: {
      ...dynamic,
      contextSupport: true,
      completionItem: {snippetSupport: true, documentationFormat: ['markdown'], insertReplaceSupport: true},
    },
    hover: {...dynamic, contentFormat: ['markdown', 'plaintext']},
    documentSymbol: {...dynamic, hierarchicalDocumentSymbolSupport: true},
    codeAction: {...dynamic, codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix']}}},
    foldingRange: {...dynamic, rangeLimit: 5000, lineFoldingOnly: true},
  },
})

const setting = (settings, section) =>
  settings?.[section] ??
  (section ?? '')
    .split('.')
    .filter(Boolean)
    .reduce((value, key) => value?.[key], settings) ??
  null

/**
 * Starts a server: {command, root, env?, settings?, initializationOptions?, diagnostics?: 'push' | 'auto', answers?}.
 * `request` gives {result, sentAt, arrivedAt, ms} and rejects on an error, on the server's end and after `timeoutMs`.
 */
export function startClient(server, {timeoutMs = 60000} = {}) {
  const startedAt = performance.now()
  const [command, ...args] = server.command
  const child = spawn(command, args, {cwd: server.root, env: {...process.env, ...server.env}, stdio: ['pipe', 'pipe', 'pipe']})
  const waiting = new Map()
  const listeners = new Set()
  const documents = new Map()
  const rootUri = pathToFileURL(server.root).href
  const pullOffered = server.diagnostics !== 'push'
  let registrations = []
  let provided = {}
  let stderr = ''
  let ended = false
  let id = 0

  const answers = {
    'workspace/configuration': ({items}) => items.map(({section}) => setting(server.settings, section)),
    'client/registerCapability': (params) => {
      registrations.push(...params.registrations)
    },
    'client/unregisterCapability': ({unregisterations}) => {
      registrations = registrations.filter((each) => !unregisterations.some((gone) => gone.id === each.id))
    },
    'workspace/workspaceFolders': () => [{uri: rootUri, name: 'bench'}],
    ...server.answers,
  }

  function send(message) {
    const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
    const sentAt = performance.now()
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}${HEAD_END}`), body]))
    return sentAt
  }

  function receive(message, arrivedAt) {
    if (message.method === undefined) waiting.get(message.id)?.(message, arrivedAt)
    else if (message.id === undefined) for (const listener of listeners) listener(message, arrivedAt)
    else
      Promise.resolve()
        .then(() => answers[message.method]?.(message.params, documents))
        .then(
          (result) => send({id: message.id, result: result ?? null}),
          (error) => send({id: message.id, error: {code: -32603, message: String(error)}}),
        )
  }

  function request(method, params) {
    return new Promise((resolve, reject) => {
      const key = ++id
      const finish = (settle) => {
        clearTimeout(timer)
        waiting.delete(key)
        settle()
      }
      const timer = setTimeout(() => finish(() => reject(new Error(`${method}: no answer in ${timeoutMs} ms`))), timeoutMs)
      waiting.set(key, ({result, error}, arrivedAt) =>
        finish(() =>
          error
            ? reject(Object.assign(new Error(`${method}: ${error.message}`), {code: error.code}))
            : resolve({result, sentAt, arrivedAt, ms: arrivedAt - sentAt}),
        ),
      )
      const sentAt = send({id: key, method, params})
    })
  }

  async function initialize() {
    const {result, arrivedAt} = await request('initialize', {
      processId: process.pid,
      clientInfo: {name: 'bench'},
      locale: 'fi',
      rootUri,
      workspaceFolders: [{uri: rootUri, name: 'bench'}],
      initializationOptions: server.initializationOptions ?? {},
      capabilities: capabilities(pullOffered),
    })
    provided = result.capabilities
    send({method: 'initialized', params: {}})
    if (server.settings) send({method: 'workspace/didChangeConfiguration', params: {settings: server.settings}})
    return arrivedAt - startedAt
  }

  async function stop() {
    if (!ended) await Promise.race([request('shutdown').then(() => send({method: 'exit'})), sleep(3000)]).catch(() => {})
    await Promise.race([exit, sleep(1500)])
    if (!ended) child.kill('SIGKILL')
    await exit
  }

  const exit = new Promise((resolve) => {
    const end = (error) => {
      ended = true
      for (const answer of [...waiting.values()])
        answer({error: {message: `the server ended: ${String(error ?? '')} ${stderr.slice(0, 500)}`}})
      resolve()
    }
    child.on('exit', end).on('error', end)
  })
  child.stdin.on('error', () => {})
  child.stderr.on('data', (chunk) => {
    if (stderr.length < 5000) stderr += chunk
  })
  child.stdout.on('data', messageReader(receive))

  return {
    pid: child.pid,
    startedAt,
    documents,
    request,
    initialize,
    stop,
    notify: (method, params) => send({method, params}),
    onNotification: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    provides: (key, method) => Boolean(provided[key]) || registrations.some((registration) => registration.method === method),
    pulls: () =>
      pullOffered &&
      (Boolean(provided.diagnosticProvider) || registrations.some(({method}) => method === 'textDocument/diagnostic')),
    wholeText: () => (provided.textDocumentSync?.change ?? provided.textDocumentSync) === 1,
  }
}
