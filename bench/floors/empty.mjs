// The floor of every server on vscode-languageserver: keeps the texts, finds nothing.
// Answers when asked, publishes when the client does not ask.
import {createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
const documents = new TextDocuments(TextDocument)
let pulled = false

connection.onInitialize(({capabilities}) => {
  pulled = Boolean(capabilities.textDocument?.diagnostic)
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      documentSymbolProvider: true,
      hoverProvider: true,
      completionProvider: {},
      ...(pulled ? {diagnosticProvider: {interFileDependencies: false, workspaceDiagnostics: false}} : {}),
    },
  }
})
documents.onDidChangeContent(({document: {uri, version}}) => {
  if (!pulled) connection.sendDiagnostics({uri, version, diagnostics: []})
})
connection.languages.diagnostics.on(() => ({kind: 'full', items: []}))
connection.onDocumentSymbol(() => [])
connection.onHover(() => null)
connection.onCompletion(() => [])
documents.listen(connection)
connection.listen()
