// Measures ours beside its peers in one run on one Node and prints what is reached. `node bench.mjs --help` lists the options.
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {execFileSync} from 'node:child_process'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {makeData} from './data.mjs'
import {judgeGoals} from './goals.mjs'
import {measureCommand} from './measure-command.mjs'
import {measureDocument, measureIndexed, measureOpening, measureStarts} from './measure-server.mjs'
import {report} from './report.mjs'
import {commandLines, namedDocument, servers} from './servers.mjs'

const HERE = import.meta.dirname
const EXAMPLES = join(HERE, '..', 'examples')
const RESULTS = join(HERE, 'results')
const HELP = `npm run bench [-- OPTIONS]
  --full               all documents and both workspaces, repeated (about an hour); without it a quick run (about 6 minutes)
  --only A,B           only the parts start, edits, opening, indexed, commands
  --servers A,B        only these servers and command lines ("ours", "remark", "yaml-ls" …)
  --server FILE        our language server (PITKOSPUUT_SERVER), by default ../dist/server/node.cjs
  --cli FILE           our command line (PITKOSPUUT_CLI), by default ../dist/cli.cjs
  --without-ours       only the peers and the floors
  --push               ours and the empty server publish instead of being asked
  --node FILE          another Node for everything that is measured
  --edits N            edits a phase (50)
  --out NAME           name in results/ (quick or full)`

const INDEXED = ['5kb.hankekortti.md', '50kb.hankekortti.md']
const QUICK = {edits: 50, budgetMs: 4000, starts: 5, quietMs: 3000, runs: 3, repeats: 0, quick: true}
const FULL = {edits: 50, budgetMs: 20000, starts: 11, quietMs: 10000, runs: 3, repeats: 2, quick: false}

const {values: given} = parseArgs({
  options: {
    full: {type: 'boolean'},
    only: {type: 'string'},
    servers: {type: 'string'},
    server: {type: 'string'},
    cli: {type: 'string'},
    'without-ours': {type: 'boolean'},
    push: {type: 'boolean'},
    node: {type: 'string'},
    edits: {type: 'string'},
    out: {type: 'string'},
    help: {type: 'boolean'},
  },
})

function ourFiles() {
  const files = {
    server: resolve(given.server ?? process.env.PITKOSPUUT_SERVER ?? join(HERE, '../dist/server/node.cjs')),
    cli: resolve(given.cli ?? process.env.PITKOSPUUT_CLI ?? join(HERE, '../dist/cli.cjs')),
  }
  const missing = Object.values(files).filter((file) => !existsSync(file))
  if (missing.length && !given['without-ours']) {
    console.error(
      `Ours is not built: ${missing.join(', ')} missing. Run \`npm run build\` first, or measure the peers with --without-ours.`,
    )
    process.exit(2)
  }
  return files
}

const listed = (text) => text?.split(',')
const includes = (list, name) => !list || list.includes(name)
const say = (text) => process.stderr.write(`${text}\n`)

/** The medians and plain figures of a measurement in one line. */
const brief = (figures) =>
  Object.entries(figures)
    .map(([key, value]) => [key, value?.p50 ?? value?.perSecond ?? value])
    .filter(([, value]) => typeof value !== 'object')
    .map(([key, value]) => `${key} ${typeof value === 'number' ? Number(value.toPrecision(3)) : value}`)
    .join(', ')

const examples = (quick) =>
  existsSync(EXAMPLES)
    ? readdirSync(EXAMPLES)
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .slice(0, quick ? 2 : undefined)
        .map((name) => ({name: `examples/${name}`, languageId: 'markdown', file: join(EXAMPLES, name), root: EXAMPLES}))
    : []

/** Measures one server; `done(key, figures, name?)` is called as figures arrive, with a name where there are several. */
async function measureServer(server, options, parts, done) {
  const names = options.quick ? server.quick : server.documents
  if (includes(parts, 'edits'))
    for (const document of [...names.map(namedDocument), ...(server.examples ? examples(options.quick) : [])]) {
      done('documents', await measureDocument(server, document, options), document.name)
    }
  if (server.opens && includes(parts, 'opening')) done('opening', await measureOpening(server, options))
  if (server.indexes && includes(parts, 'indexed')) done('indexed', await measureIndexed(server, INDEXED, options))
}

async function main() {
  if (given.help) return console.log(HELP)
  const files = ourFiles()
  const options = {...(given.full ? FULL : QUICK), ...(given.edits ? {edits: Number(given.edits)} : {})}
  const node = given.node ? resolve(given.node) : process.execPath
  const parts = listed(given.only)
  const chosen = ({name}) => includes(listed(given.servers), name) && !(given['without-ours'] && name === 'ours')
  const mode = given.full ? 'full' : 'quick'
  const results = {
    mode,
    when: new Date().toISOString(),
    node: execFileSync(node, ['--version'], {encoding: 'utf8'}).trim(),
    cpu: cpus()[0].model,
    cores: cpus().length,
    options,
    servers: {},
    commands: {},
  }
  const out = join(RESULTS, given.out ?? mode)
  mkdirSync(RESULTS, {recursive: true})
  const save = () => writeFileSync(`${out}.json`, `${JSON.stringify(results, null, 1)}\n`)

  makeData([1000, 10000])
  const measured = servers({node, ours: [files.server], diagnostics: given.push ? 'push' : 'auto'}).filter(chosen)
  for (const {name, version} of measured) results.servers[name] = {version}
  if (includes(parts, 'start')) {
    const starts = await measureStarts(
      measured.map((server) => ({server, name: server.documents[0]})),
      options,
    )
    starts.forEach((start, index) => {
      results.servers[measured[index].name].start = start
      say(`${measured[index].name}: ${brief(start)}`)
    })
  }
  for (const server of measured) {
    say(`${server.name} (${server.version})`)
    await measureServer(server, options, parts, (key, figures, name) => {
      const all = results.servers[server.name]
      all[key] = name ? {...all[key], [name]: figures} : figures
      save()
      say(`  ${name ?? key}: ${brief(figures.indexed?.edits?.[INDEXED[0]] ?? figures)}`)
    })
  }
  if (includes(parts, 'commands'))
    for (const count of options.quick ? [1000] : [1000, 10000])
      for (const command of commandLines({node, ours: [files.cli]}).filter(chosen)) {
        results.commands[count] = {...results.commands[count], [command.name]: await measureCommand(command, count, options)}
        say(`${command.name}, ${count} documents: ${brief(results.commands[count][command.name])}`)
        save()
      }
  results.goals = judgeGoals(results)
  save()
  writeFileSync(`${out}.md`, `${report(results)}\n`)
  console.log(report(results))
}

await main()
