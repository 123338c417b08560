// What is to be reached, each figure of ours as a ratio to a peer of the same run.
// `must` and `aim` are lists of criteria that all have to hold.

const INFINITE = Number.POSITIVE_INFINITY
const CARD = '50kb.hankekortti'
const SWOT = '50kb.swot'

/** Access to the figures of one run; what was not measured is undefined. */
function figuresOf(results) {
  const document = (server, name) => results.servers[server]?.documents?.[name]
  const time = (edit, server) => (server === 'ours' && (edit?.warning || edit?.complete === false) ? INFINITE : edit?.p50)
  const edits = (server, name) => ['schemaEdit', 'bodyEdit'].map((edit) => time(document(server, name)?.[edit], server))
  const pairs = (ours, theirs) => ours.map((value, index) => [value, theirs[index]])
  const answers = (server, name) =>
    ['completion', 'hover']
      .map((feature) => document(server, name)?.[feature])
      .map((answer) => (server === 'ours' && answer?.found === 0 ? INFINITE : answer?.p50))
  return {
    document,
    answers,
    edits: (ours, peer, theirs = ours) => pairs(edits('ours', ours), edits(peer, theirs)),
    ownEdits: (name, base) => pairs(edits('ours', name), edits('ours', base)),
    symbols: (server, name) => document(server, name)?.symbols?.p50,
    start: (server) => results.servers[server]?.start?.initialised?.p50,
    opening: (server) => results.servers[server]?.opening?.perSecond,
    indexed: Object.entries(results.servers.ours?.indexed?.indexed?.edits ?? {}).flatMap(([name, edits]) =>
      ['schemaEdit', 'bodyEdit'].map((edit) => [edits[edit]?.p50, results.servers.ours.indexed.alone.edits?.[name]?.[edit]?.p50]),
    ),
    commands: (peer) =>
      Object.keys(results.commands).map((count) => {
        const ours = results.commands[count].ours
        return [
          ours?.checked && ours.checked.documents !== ours.documents ? 0 : ours?.perSecond,
          results.commands[count][peer]?.perSecond,
        ]
      }),
    peak: (...names) => names.map((name) => document('ours', name)?.peakMB),
  }
}

const share = (limit) => (limit < 1 ? `1/${Math.round(1 / limit)}` : limit)
const atMost = (limit, than, ratios) => ({text: `≤ ${share(limit)} × ${than}`, limit, ratios})
const atLeast = (limit, than, ratios) => ({text: `≥ ${limit} × ${than}`, limit, ratios, least: true})
const megabytes = (limit, names) => ({
  text: `≤ ${limit} MB`,
  limit: 1,
  ratios: (f) => f.peak(...names).map((peak) => [peak, limit]),
})
const editAtMost = (limit, peer, names, peerExtension) =>
  atMost(limit, peer, (f) =>
    names.flatMap((name) => f.edits(name, peer, peerExtension ? name.replace(/\w+$/, peerExtension) : name)),
  )
const markdown = (...names) => names.map((name) => `${name}.md`)
const yaml = (...names) => names.map((name) => `${name}.yaml`)

const symbolsAtMost = (limit, peer) =>
  atMost(limit, peer, (f) => markdown(CARD, SWOT).map((name) => [f.symbols('ours', name), f.symbols(peer, name)]))

/** Ours in Markdown and YAML against the bound that `bound(yaml-ls, empty)` gives in ms. */
const answersAtMost = (text, bound) => ({
  text,
  limit: 1,
  ratios: (f) =>
    [`${CARD}.md`, `${CARD}.yaml`].flatMap((name) =>
      f
        .answers('ours', name)
        .map((ours, index) => [
          ours,
          bound(f.answers('yaml-ls', `${CARD}.yaml`)[index], f.answers('empty server', `${CARD}.md`)[index]),
        ]),
    ),
})

const sizes = (limit) =>
  atMost(limit, 'the same at 50 KB', (f) =>
    [CARD, SWOT].flatMap((name) => f.ownEdits(`${name.replace('50kb', '500kb')}.md`, `${name}.md`)),
  )

const SMALL = markdown('5kb.hankekortti')
const MEDIUM = markdown(CARD, SWOT)
const LARGE = markdown('500kb.hankekortti', '500kb.swot')
const GOALS = [
  {
    figure: 'edit → diagnostics, Markdown 5 KB',
    must: [editAtMost(1 / 2, 'VS Code Markdown server', SMALL)],
    aim: [editAtMost(2, 'empty server', SMALL)],
  },
  {
    figure: 'edit → diagnostics, Markdown 50 KB (card and SWOT)',
    must: [editAtMost(1 / 4, 'VS Code Markdown server', MEDIUM), editAtMost(1 / 20, 'remark', MEDIUM)],
    aim: [editAtMost(4, 'empty server', MEDIUM)],
  },
  {figure: 'edit → diagnostics, 500 KB against 50 KB', must: [sizes(2)], aim: [sizes(1.2)]},
  {
    figure: 'edit → diagnostics, YAML 50 KB',
    must: [editAtMost(1 / 3, 'yaml-ls', yaml(CARD, SWOT))],
    aim: [editAtMost(1, 'VS Code JSON server', yaml(CARD, SWOT), 'json')],
  },
  {
    figure: 'symbols right after an edit, 50 KB',
    must: [symbolsAtMost(1 / 3, 'VS Code Markdown service')],
    aim: [symbolsAtMost(3, 'empty server')],
  },
  {
    figure: 'completion, hover, 50 KB',
    must: [answersAtMost('≤ 1/3 × yaml-ls or ≤ 2 × empty server', (theirs, empty) => Math.max(theirs / 3, 2 * empty))],
    aim: [answersAtMost('≤ 1.5 × empty server', (theirs, empty) => 1.5 * empty)],
  },
  {
    figure: 'process start → initialised',
    must: [atMost(1, 'VS Code Markdown server', (f) => [[f.start('ours'), f.start('VS Code Markdown server')]])],
    aim: [atMost(1.3, 'bare node', (f) => [[f.start('ours'), f.start('bare node')]])],
  },
  {
    figure: 'command line, documents/s',
    must: [atLeast(2, 'markdownlint-cli2', (f) => f.commands('markdownlint-cli2'))],
    aim: [
      atLeast(10, 'remark-cli', (f) => f.commands('remark-cli')),
      atLeast(5, 'markdownlint-cli2', (f) => f.commands('markdownlint-cli2')),
    ],
  },
  {
    figure: 'opening 100 documents, documents/s',
    must: [atLeast(1, 'VS Code Markdown service', (f) => [[f.opening('ours'), f.opening('VS Code Markdown service')]])],
    aim: [atLeast(2, 'VS Code Markdown service', (f) => [[f.opening('ours'), f.opening('VS Code Markdown service')]])],
  },
  {figure: 'peak memory at 50 KB', must: [megabytes(100, MEDIUM)], aim: [megabytes(85, MEDIUM)]},
  {figure: 'peak memory at 500 KB', must: [megabytes(160, LARGE)], aim: [megabytes(120, LARGE)]},
  {
    figure: 'one edit with 10,000 documents indexed',
    must: [atMost(1.5, 'the same edit alone', (f) => f.indexed)],
    aim: [atMost(1.1, 'the same edit alone', (f) => f.indexed)],
  },
]

/** The worst ratio of a criterion, of `found` comparisons out of `wanted`; `met` is null where nothing was measured. */
function judge({text, limit, ratios, least}, figures) {
  const all = ratios(figures).map(([ours, theirs]) => ours / theirs)
  const measured = all.filter((ratio) => !Number.isNaN(ratio))
  if (!measured.length) return {text, ratio: null, met: null}
  const ratio = least ? Math.min(...measured) : Math.max(...measured)
  return {text, ratio, limit, found: measured.length, wanted: all.length, met: least ? ratio >= limit : ratio <= limit}
}

export function judgeGoals(results) {
  const figures = figuresOf(results)
  return GOALS.map(({figure, must, aim}) => ({
    figure,
    must: must.map((each) => judge(each, figures)),
    aim: aim.map((each) => judge(each, figures)),
  }))
}
