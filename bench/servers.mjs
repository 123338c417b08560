// The language servers that are measured: ours, its peers and the floors, and on which documents.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {markdownAnswers} from './adapters/markdown-client.mjs'
import {DATA, KINDS, documentFile, documentFolder, schemaFile, workspace} from './data.mjs'
import {schemaOf} from './schemas.mjs'

const HERE = import.meta.dirname
const packageFile = (name, ...rest) => join(HERE, 'node_modules', name, ...rest)
const versionOf = (name) => `${name} ${JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')).version}`
const schemaUri = (kind) => pathToFileURL(schemaFile(kind, {whole: true})).href
const both = (value) => Object.fromEntries(KINDS.map((kind) => [kind, value(kind)]))

const YAML_SETTINGS = {
  yaml: {
    validate: true,
    completion: true,
    hover: true,
    schemaStore: {enable: false, url: ''},
    maxItemsComputed: 100000,
    schemas: Object.fromEntries(KINDS.map((kind) => [schemaUri(kind), [`*.${kind}.yaml`]])),
  },
  http: {proxy: '', proxyStrictSSL: false},
  editor: {tabSize: 2, detectIndentation: false},
  files: {associations: {}},
  '[yaml]': {},
}
const JSON_SETTINGS = {
  json: {
    validate: {enable: true},
    format: {enable: true},
    resultLimit: 100000,
    schemas: Object.values(
      both((kind) => ({fileMatch: [`*.${kind}.json`], url: schemaUri(kind), schema: schemaOf(kind, {whole: true})})),
    ),
  },
  http: {proxy: '', proxyStrictSSL: false},
}
const MARKDOWN_SETTINGS = {
  markdown: {
    validate: {
      enabled: true,
      referenceLinks: {enabled: 'warning'},
      fragmentLinks: {enabled: 'warning'},
      fileLinks: {enabled: 'warning', markdownFragmentLinks: 'inherit'},
      unusedLinkDefinitions: {enabled: 'hint'},
      duplicateLinkDefinitions: {enabled: 'warning'},
      ignoredLinks: [],
    },
    suggest: {paths: {enabled: true, includeWorkspaceHeaderCompletions: 'never'}},
    occurrencesHighlight: {enabled: false},
    preferredMdPathExtensionStyle: 'auto',
    trace: {server: 'off'},
    server: {log: 'off'},
  },
}

/** `5kb.hankekortti.md` → the document and the language it is opened in. */
export function namedDocument(name) {
  const [size, kind, extension] = name.split('.')
  const languageId = {md: 'markdown', yaml: 'yaml', json: 'json'}[extension]
  return {name, languageId, file: documentFile(kind, Number.parseInt(size, 10), extension), root: documentFolder(extension)}
}

const CARDS = ['5kb.hankekortti', '50kb.hankekortti', '500kb.hankekortti']
const documents = (extension, names = [...CARDS, '50kb.swot']) => names.map((name) => `${name}.${extension}`)

/**
 * `quick`: the documents of a quick run. `checksSchema`: the schema edit must raise and lower the number of diagnostics.
 * `opens`: a folder of which 100 documents are opened; `indexes`: a workspace to be read whole.
 */
export function servers({node, ours, diagnostics}) {
  const on = (...command) => [node, ...command]
  return [
    {
      name: 'ours',
      version: 'Pitkospuut',
      command: on(...ours, '--stdio'),
      diagnostics,
      checksSchema: true,
      opens: workspace(1000),
      indexes: workspace(10000),
      documents: [...documents('md', [...CARDS, '5kb.swot', '50kb.swot', '500kb.swot']), ...documents('yaml')],
      quick: [...documents('md'), ...documents('yaml', ['50kb.hankekortti', '50kb.swot'])],
      examples: true,
    },
    {
      name: 'VS Code Markdown server',
      version: versionOf('vscode-markdown-languageserver'),
      settings: MARKDOWN_SETTINGS,
      answers: markdownAnswers,
      command: on(packageFile('vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js'), '--stdio'),
      initializationOptions: {markdownFileExtensions: ['md']},
      documents: documents('md'),
      quick: documents('md', ['5kb.hankekortti', '50kb.hankekortti', '50kb.swot']),
      examples: true,
    },
    {
      name: 'VS Code Markdown service',
      version: versionOf('vscode-markdown-languageservice'),
      command: on(join(HERE, 'adapters', 'markdown-service.mjs'), '--stdio'),
      opens: workspace(1000),
      documents: documents('md'),
      quick: documents('md', ['50kb.hankekortti', '50kb.swot']),
    },
    {
      name: 'remark',
      version: versionOf('unified-language-server'),
      command: on(join(HERE, 'adapters', 'remark-language-server.mjs'), '--stdio'),
      settings: {remark: {requireConfig: false}},
      checksSchema: true,
      documents: documents('md', ['5kb.hankekortti', '50kb.hankekortti', '50kb.swot']),
      quick: documents('md', ['50kb.hankekortti', '50kb.swot']),
    },
    {
      name: 'yaml-ls',
      version: `${versionOf('yaml-language-server')}, debounce off`,
      settings: YAML_SETTINGS,
      checksSchema: true,
      env: {DEBOUNCE_MS: '200'},
      command: on(
        '--require',
        join(HERE, 'adapters', 'no-debounce.cjs'),
        packageFile('yaml-language-server', 'bin', 'yaml-language-server'),
        '--stdio',
      ),
      documents: documents('yaml'),
      quick: documents('yaml', ['50kb.hankekortti', '50kb.swot']),
    },
    {
      name: 'VS Code JSON server',
      version: versionOf('vscode-langservers-extracted'),
      settings: JSON_SETTINGS,
      checksSchema: true,
      command: on(packageFile('vscode-langservers-extracted', 'bin', 'vscode-json-language-server'), '--stdio'),
      initializationOptions: {handledSchemaProtocols: ['file'], provideFormatter: true},
      documents: documents('json'),
      quick: documents('json', ['50kb.hankekortti', '50kb.swot']),
    },
    {
      name: 'empty server',
      version: versionOf('vscode-languageserver'),
      command: on(join(HERE, 'floors', 'empty.mjs'), '--stdio'),
      diagnostics,
      opens: workspace(1000),
      documents: documents('md'),
      quick: documents('md', ['5kb.hankekortti', '50kb.hankekortti', '50kb.swot']),
    },
    {
      name: 'bare node',
      version: 'no library',
      command: on(join(HERE, 'floors', 'bare.cjs')),
      documents: documents('md', ['5kb.hankekortti']),
      quick: [],
    },
  ].map((server) => ({root: DATA, ...server}))
}

/** Documents per command line, and how their number is counted. */
export const commandLines = ({node, ours}) => [
  {name: 'ours', version: 'Pitkospuut', command: [node, ...ours, 'lint', '--format', 'json', 'md'], ours: true},
  {
    name: 'markdownlint-cli2',
    version: versionOf('markdownlint-cli2'),
    command: [node, packageFile('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), 'md/**/*.md'],
  },
  {
    name: 'remark-cli',
    version: `${versionOf('remark-cli')} + frontmatter schema`,
    slow: true,
    command: [node, packageFile('remark-cli', 'cli.js'), 'md', '--frail', '--quiet', '--no-stdout'],
  },
]
