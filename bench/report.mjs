// The tables of a run, in Markdown.

const digits = (value) => (value >= 100 ? 0 : value >= 10 ? 1 : 2)
const number = (value) => (Number.isFinite(value) ? value.toFixed(digits(value)) : '–')
const times = (measured) =>
  measured?.warning ??
  (measured?.n ? `${number(measured.p50)} / ${number(measured.p95)}${measured.n < 50 ? ` (n ${measured.n})` : ''}` : '–')
const failure = (error) => `failed: ${error.split('\n')[0].slice(0, 120)}`
const row = (cells) => `| ${cells.join(' | ')} |`

function table(title, heads, rows) {
  if (!rows.length) return []
  return [`### ${title}`, '', row(heads), row(heads.map(() => '---')), ...rows.map(row), '']
}

function verdict({text, ratio, met, found, wanted}) {
  if (met === null) return `not measured (${text})`
  const part = found < wanted ? `; ${found} of ${wanted} measured` : ''
  return `${met ? 'met' : '**not met**'}: ${Number.isFinite(ratio) ? number(ratio) : 'unverified'} (${text}${part})`
}
const goalRows = (goals) =>
  goals.map(({figure, must, aim}) => [figure, must.map(verdict).join('<br>'), aim.map(verdict).join('<br>')])

const startRows = (servers) =>
  servers
    .filter(([, {start}]) => start)
    .map(([name, {version, start}]) =>
      start.error
        ? [name, version, failure(start.error), '', '']
        : [name, version, times({...start.initialised, n: 50}), times({...start.firstDiagnostics, n: 50}), number(start.noise)],
    )

const documentRow = (server, name, document) =>
  document.error
    ? [server, name, failure(document.error)]
    : [
        server,
        name,
        document.mode,
        `${number(document.opened.ms)} (${document.opened.count})`,
        times(document.schemaEdit),
        document.schemaEdit?.verified ?? '–',
        times(document.bodyEdit),
        document.bodyEdit?.verified ?? '–',
        `${number(document.schemaEdit?.cpuMs)}; ${number(document.bodyEdit?.cpuMs)}`,
        times(document.symbols),
        times(document.completion),
        times(document.hover),
        number(document.burst?.ms),
        number(document.peakMB),
        number(document.noise),
      ]
const DOCUMENT_HEADS = [
  'server',
  'document',
  'diagnostics',
  'open (found)',
  'schema edit',
  'verified',
  'body edit',
  'same count',
  'CPU/edit (schema; body)',
  'symbols after edit',
  'completion',
  'hover',
  'burst',
  'peak MB',
  'noise',
]

const openingRow = ([name, {opening}]) =>
  opening.error
    ? [name, failure(opening.error)]
    : [
        name,
        number(opening.ms),
        number(opening.perSecond),
        opening.withDiagnostics,
        number(opening.peakMB),
        number(opening.noise),
      ]

function indexedRows({alone, indexed}) {
  if (alone.error || indexed.error) return [[failure(alone.error ?? indexed.error)]]
  return Object.entries(indexed.edits).map(([name, {schemaEdit, bodyEdit}]) => [
    name,
    number(indexed.readMs / 1000),
    times(alone.edits[name].schemaEdit),
    times(schemaEdit),
    times(alone.edits[name].bodyEdit),
    times(bodyEdit),
    number(indexed.peakMB),
    number(indexed.noise),
  ])
}

const checkedText = (checked) =>
  checked
    ? `${checked.documents} read, ${checked.spoiltFound}/${checked.spoilt} spoilt found, ${checked.cleanWithWarnings} clean warned`
    : ''
const commandRow = (count, [name, command]) =>
  command.error
    ? [count, name, failure(command.error)]
    : [
        count,
        name,
        command.documents,
        number(command.wallMs / 1000),
        number(command.perSecond),
        number(command.cpuMs / 1000),
        number(command.peakMB),
        number(command.noise),
        checkedText(command.checked),
      ]

/** The whole report; times in ms as median / 95th percentile, noise in cores used by others. */
export function report(results) {
  const servers = Object.entries(results.servers)
  const documents = servers.flatMap(([server, {documents = {}}]) =>
    Object.entries(documents).map(([name, document]) => documentRow(server, name, document)),
  )
  const commands = Object.entries(results.commands).flatMap(([count, byName]) =>
    Object.entries(byName).map((entry) => commandRow(count, entry)),
  )
  return [
    `## ${results.mode} run, Node ${results.node}, ${results.cores} × ${results.cpu}, ${results.when}`,
    '',
    'Times in ms, median / 95th percentile. Noise: cores that others used meanwhile; above 0.35 measure again.',
    '',
    ...table('To reach', ['figure', 'must', 'aim'], goalRows(results.goals)),
    ...table('Start', ['server', 'version', 'start → initialised', 'start → first diagnostics', 'noise'], startRows(servers)),
    ...table('Edits', DOCUMENT_HEADS, documents),
    ...table(
      'Opening 100 documents of 5.5 KB',
      ['server', 'ms', 'documents/s', 'with diagnostics', 'peak MB', 'noise'],
      servers.filter(([, {opening}]) => opening).map(openingRow),
    ),
    ...table(
      'One edit, alone and with a workspace indexed',
      ['document', 'read in s', 'schema edit alone', 'indexed', 'body edit alone', 'indexed', 'peak MB', 'noise'],
      results.servers.ours?.indexed ? indexedRows(results.servers.ours.indexed) : [],
    ),
    ...table(
      'Command lines',
      ['workspace', 'tool', 'documents', 's', 'documents/s', 'CPU s', 'peak MB', 'noise', 'checked'],
      commands,
    ),
  ].join('\n')
}
