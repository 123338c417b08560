// The least a Node process can be: answers JSON-RPC with nothing, without a library.
let buffer = Buffer.alloc(0)

function send(message) {
  const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
  process.stdout.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
}

function receive({id, method, params}) {
  if (method === 'exit') process.exit(0)
  else if (method === 'initialize') send({id, result: {capabilities: {textDocumentSync: 2}}})
  else if (method === 'textDocument/didOpen' || method === 'textDocument/didChange') {
    const {uri, version} = params.textDocument
    send({method: 'textDocument/publishDiagnostics', params: {uri, version, diagnostics: []}})
  } else if (id !== undefined && method) send({id, result: null})
}

process.stdin.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk])
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n')
    if (end < 0) return
    const next = end + 4 + Number(/content-length: *(\d+)/i.exec(buffer.toString('latin1', 0, end))[1])
    if (buffer.length < next) return
    const body = buffer.toString('utf8', end + 4, next)
    buffer = buffer.subarray(next)
    receive(JSON.parse(body))
  }
})
