// Writes what is measured: documents of 5, 50 and 500 KB, workspaces of Markdown documents, schemas and the peers' settings.
// They lie outside the repository, because tools that honour .gitignore would skip an ignored folder inside it.
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {spoil} from './defects.mjs'
import {card, sized, swot, toJson, toMarkdown, toYaml} from './documents.mjs'
import {schemaOf} from './schemas.mjs'
import {randomFrom} from './vocabulary.mjs'

export const DATA = join(tmpdir(), 'pitkospuut-bench')
export const KINDS = ['hankekortti', 'swot']
export const SIZES = [5, 50, 500]
export const workspace = (count) => join(DATA, `workspace-${count}`)
export const schemaFile = (kind, {whole}) => join(DATA, 'schemas', `${kind}${whole ? '' : '.frontmatter'}.schema.json`)
export const documentFolder = (extension) => join(DATA, extension)
export const documentFile = (kind, size, extension) => join(documentFolder(extension), `${size}kb.${kind}.${extension}`)

const SOURCES = ['data.mjs', 'defects.mjs', 'documents.mjs', 'schemas.mjs', 'vocabulary.mjs']
const MAKE = {hankekortti: card, swot}
const FOLDER_OF = 50

function put(file, text) {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
}

function makeDocuments() {
  for (const kind of KINDS)
    for (const size of SIZES) {
      const id = `${kind}-${size}-kt`
      const document = sized(MAKE[kind], {seed: 42 + size, id, number: size, bytes: size * 1024, spoilt: true})
      for (const [extension, write] of [
        ['md', toMarkdown],
        ['yaml', toYaml],
        ['json', toJson],
      ])
        put(documentFile(kind, size, extension), write(document))
    }
}

/** Three cards to two SWOTs; each SWOT belongs to the project of the card before it; every other document is spoilt. */
export function workspaceDocument(index) {
  const seed = 1000003 + index * 7919
  const kind = index % 5 === 1 || index % 5 === 3 ? 'swot' : 'hankekortti'
  const options = {seed, id: `${kind}-${index}`, number: index, bytes: randomFrom(seed + 1).whole(4400, 6600)}
  const next = (index + 1) % 5
  const document =
    kind === 'swot'
      ? sized(swot, {...options, project: `hankekortti-${index - 1}`})
      : sized(card, {...options, related: next === 1 || next === 3 ? [`swot-${index + 1}`] : []})
  const text = toMarkdown(document)
  const spoilt = Math.floor(index / 5) % 2 === 1
  return {
    name: `${String(index).padStart(5, '0')}.${kind}.md`,
    text: spoilt ? spoil(text, kind, randomFrom(seed + 2)) : text,
    spoilt,
  }
}

function makeWorkspace(count) {
  const folder = workspace(count)
  const spoilt = []
  for (let index = 0; index < count; index++) {
    const document = workspaceDocument(index)
    put(join(folder, 'md', `osasto-${String(Math.floor(index / FOLDER_OF)).padStart(3, '0')}`, document.name), document.text)
    if (document.spoilt) spoilt.push(document.name)
  }
  put(join(folder, '.markdownlint-cli2.jsonc'), `${JSON.stringify({config: {MD013: false}})}\n`)
  put(join(folder, 'spoilt.json'), JSON.stringify(spoilt))
}

const REMARK_PLUGINS = ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended', 'remark-lint-frontmatter-schema']

/** Of remark-cli and its language server: the schema of each kind, found by file name. */
function remarkSettings() {
  const schemas = Object.fromEntries(KINDS.map((kind) => [`schemas/${kind}.frontmatter.schema.json`, [`**/*.${kind}.md`]]))
  const imports = REMARK_PLUGINS.map((name, index) => `import plugin${index} from '${import.meta.resolve(name)}'\n`).join('')
  return `${imports}export default {plugins: [[plugin0, ['yaml']], plugin1, plugin2, [plugin3, ${JSON.stringify({schemas})}]]}\n`
}

const fingerprint = () =>
  SOURCES.reduce((hash, file) => hash.update(readFileSync(join(import.meta.dirname, file))), createHash('sha256')).digest('hex')

/** Makes what is missing or made by an older generator. */
export function makeData(counts) {
  const stamp = join(DATA, 'made-by.txt')
  const current = fingerprint()
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
    rmSync(DATA, {recursive: true, force: true})
    for (const kind of KINDS)
      for (const whole of [true, false]) put(schemaFile(kind, {whole}), `${JSON.stringify(schemaOf(kind, {whole}), null, 2)}\n`)
    put(join(DATA, '.remarkrc.mjs'), remarkSettings())
    makeDocuments()
    put(stamp, current)
  }
  for (const count of counts) if (!existsSync(join(workspace(count), 'spoilt.json'))) makeWorkspace(count)
}
