// The VS Code Markdown service in one process: parses with markdown-it itself and publishes at once.
import markdownIt from 'markdown-it'
import {
  CancellationToken,
  createConnection,
  Emitter,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createLanguageService, DiagnosticLevel, githubSlugifier, LogLevel} from 'vscode-markdown-languageservice'
import {URI} from 'vscode-uri'

const DIAGNOSTICS = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.hint,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
}
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
const documents = new TextDocuments(TextDocument)
const [changed, created, deleted] = [new Emitter(), new Emitter(), new Emitter()]
const parser = markdownIt({html: true})
const service = createLanguageService({
  parser: {slugifier: githubSlugifier, tokenize: async (document) => parser.parse(document.getText(), {})},
  logger: {level: LogLevel.Off, log: () => {}},
  workspace: {
    workspaceFolders: [URI.file(process.cwd())],
    onDidChangeMarkdownDocument: changed.event,
    onDidCreateMarkdownDocument: created.event,
    onDidDeleteMarkdownDocument: deleted.event,
    getAllMarkdownDocuments: async () => documents.all(),
    hasMarkdownDocument: (uri) => Boolean(documents.get(uri.toString())),
    openMarkdownDocument: async (uri) => documents.get(uri.toString()),
    stat: async () => undefined,
    readDirectory: async () => [],
  },
})
const known = new Set()

documents.onDidChangeContent(async ({document}) => {
  ;(known.has(document.uri) ? changed : created).fire(document)
  known.add(document.uri)
  const {uri, version} = document
  const diagnostics = await service.computeDiagnostics(document, DIAGNOSTICS, CancellationToken.None)
  if (documents.get(uri)?.version === version) connection.sendDiagnostics({uri, version, diagnostics})
})
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    documentSymbolProvider: true,
    hoverProvider: true,
    completionProvider: {triggerCharacters: ['#', '/']},
  },
}))
connection.onDocumentSymbol(({textDocument}, token) => service.getDocumentSymbols(documents.get(textDocument.uri), {}, token))
connection.onHover(({textDocument, position}, token) => service.getHover(documents.get(textDocument.uri), position, token))
connection.onCompletion(({textDocument, position}, token) =>
  service.getCompletionItems(documents.get(textDocument.uri), position, {}, token),
)
documents.listen(connection)
connection.listen()
