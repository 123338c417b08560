// Stands in for ours when the harness itself is tried out: finds a status outside the enumeration and nothing else.
// `stand-in.mjs --stdio` is the language server (pull and push), `stand-in.mjs lint --format json FOLDER` the command line.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

const WRONG = /^tila: (?!(?:luonnos|kommentoitavana|koekaytossa|valmis|levitettavana|arkistoitu)$).*$/gm
const find = (text) => [...text.matchAll(WRONG)]

function lint(folder) {
  const files = readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .sort()
  const documents = files.map((path) => ({
    path,
    problems: find(readFileSync(join(folder, path), 'utf8')).map(() => ({code: 'schema/enum', severity: 'error'})),
  }))
  process.stdout.write(JSON.stringify({tool: {name: 'stand-in'}, documents, summary: {documents: documents.length}}))
}

function serve() {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  let pulled = false
  const diagnostics = (document) =>
    find(document.getText()).map(({index, 0: line}) => ({
      range: {start: document.positionAt(index), end: document.positionAt(index + line.length)},
      message: 'tila',
      severity: 1,
    }))
  connection.onInitialize(({capabilities}) => {
    pulled = Boolean(capabilities.textDocument?.diagnostic)
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        documentSymbolProvider: true,
        hoverProvider: true,
        completionProvider: {},
        ...(pulled ? {diagnosticProvider: {interFileDependencies: true, workspaceDiagnostics: false}} : {}),
      },
    }
  })
  documents.onDidChangeContent(({document}) => {
    if (!pulled) connection.sendDiagnostics({uri: document.uri, version: document.version, diagnostics: diagnostics(document)})
  })
  connection.languages.diagnostics.on(({textDocument}) => ({kind: 'full', items: diagnostics(documents.get(textDocument.uri))}))
  connection.onDocumentSymbol(() => [])
  connection.onHover(() => ({contents: 'tila'}))
  connection.onCompletion(() => [{label: 'luonnos'}])
  documents.listen(connection)
  connection.listen()
}

if (process.argv[2] === 'lint') lint(process.argv.at(-1))
else serve()
