// What those who carry on read is true: the files, folders and scripts that it names are there, and every package that tests or sources need is named.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PAGES = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'schemas/README.md', 'bench/README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
const read = (path: string): string => readFileSync(path, 'utf8')
const architecture = read('ARCHITECTURE.md')
const manifest = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>>; readonly dependencies?: Readonly<Record<string, string>> }
const codeIn = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code)

/** Names below a folder, of files and of folders. */
const below = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const HOUSE = ['server', 'client', 'scripts', 'schemas', 'test', 'docs', 'media', 'snippets'].flatMap((folder) => [folder, ...below(folder).map((name) => `${folder}/${name}`)])
const isThere = (name: string): boolean => existsSync(name) || HOUSE.some((path) => path.endsWith(`/${name.replace(/\/$/u, '')}`))

describe('what those who carry on read', () => {
  for (const page of PAGES) {
    it(`${page} leads to what is there`, () => {
      const links = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].map(([, target = '']) => join(dirname(page), decodeURIComponent(target)))
      assert.deepEqual(links.filter((link) => !existsSync(link)), [])
    })

    it(`${page} names scripts that can be run`, () => {
      const named = [...read(page).matchAll(/\bnpm run ([a-z]+)/gu)].map(([, name = '']) => name)
      assert.deepEqual(named.filter((name) => manifest.scripts[name] === undefined && page !== 'bench/README.md'), [])
    })
  }

  it('names source files and folders that are there', () => {
    const named = [architecture, read('CONTRIBUTING.md'), read('schemas/README.md')].flatMap(codeIn).filter((code) => /^[\w./-]+(?:\.(?:ts|mjs|md)|\/)$/u.test(code) && !code.startsWith('.'))
    assert.ok(named.length > 50)
    assert.deepEqual(named.filter((name) => !isThere(name)), [])
  })

  it('has a map whose rows name the files of their folder', () => {
    const map = architecture.slice(architecture.indexOf('## Code map'), architecture.indexOf('## How an edit'))
    const missing = [...map.matchAll(/^\| `([^`]+)`[^|]* \| (.*) \|$/gmu)].flatMap(([, first = '', said = '']) => {
      const folder = first.endsWith('/') ? first : dirname(first)
      const names = below(folder).flatMap((name) => [`/${name}`, `/${name.replace(/\.(?:ts|mjs)$/u, '')}`])
      const isNamed = (code: string): boolean => names.some((name) => (code.endsWith('*') ? name.startsWith(`/${code.slice(0, -1)}`) : name.endsWith(`/${code.replace(/\/$/u, '')}`)))
      // what is written in capitals, with dots before it or in a schema is no file
      return codeIn(said).filter((code) => /^[a-z][\w/.]*\*?$/u.test(code) && !isNamed(code) && !existsSync(code)).map((code) => `${folder}: ${code}`)
    })
    assert.deepEqual(missing, ['server/core/create/: render', 'server/core/render/: preview', 'server/core/render/: layout'], 'besides another folder and two annotations')
  })

  it('tells of every package that is imported why it is here', () => {
    const told = codeIn(architecture.slice(architecture.indexOf('## Dependencies'))).map((name) => new RegExp(`^${name.replaceAll('.', '\\.').replace(/…|\*/gu, '.*')}$`, 'u'))
    const imported = new Set(['server', 'client', 'scripts', 'test'].flatMap((folder) => below(folder).filter((name) => /\.(?:ts|mjs)$/u.test(name)).flatMap((name) => [...read(join(folder, name)).matchAll(/\b(?:from|import) ?\(?'([^'.][^']*)'/gu)].map(([, from = '']) => from))))
    const here = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => [...imported].some((from) => from === name || from.startsWith(`${name}/`)))
    assert.ok(here.length > 30)
    assert.deepEqual(here.filter((name) => !told.some((one) => one.test(name))), [])
  })
})
