// The snippets: as they are generated, whole documents of their kind, offered in files of that kind only.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { snippetFiles, writtenSnippets, type Snippet } from '../../scripts/generateSnippets.ts'
import { filePatterns } from '../../server/core/kinds/filePatterns.ts'
import { engine } from '../support/engine.ts'

const FILE_NAME = /\$\{TM_FILENAME_BASE\/(?<pattern>[^/]+)\/(?:[^/]|\/downcase)+\/g\}/u

/** What the editor puts in before anything is written. */
const expanded = ({ body }: Snippet): string => body.join('\n').replace(FILE_NAME, 'nimi').replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2024-05-06')
  .replaceAll('$CURRENT_YEAR', '2024').replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\d+/gu, '').replace(/\\([\\$}])/gu, '$1')

async function snippetsOf(name: string): Promise<Readonly<Record<string, Snippet>>> {
  return JSON.parse((await snippetFiles()).get(name) ?? '{}') as Readonly<Record<string, Snippet>>
}

describe('the snippets', () => {
  it('are those of the schemas as they are now: else run `npx tsx scripts/generateSnippets.ts`', async () => {
    const there = await writtenSnippets()
    for (const [name, text] of await snippetFiles()) assert.equal(there.get(name), text, name)
  })

  it('are contributed', async () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { snippets: readonly { language: string; path: string }[] } }
    assert.deepEqual(contributes.snippets.map(({ language, path }) => path === `./snippets/${language}.json`), [true, true])
  })

  for (const [name, ending] of [['markdown.json', 'md'], ['yaml.json', 'yaml']] as const) {
    it(`${name}: every kind in three languages, each a document of its kind without anything wrong`, async () => {
      const snippets = Object.values(await snippetsOf(name))
      assert.equal(snippets.length, engine.kinds.list.length * 3)
      for (const snippet of snippets) {
        const text = expanded(snippet)
        const document = engine.read(`nimi.${ending}`, text)
        const { kind } = document.selection
        assert.deepEqual(kind?.files, snippet.include, snippet.description)
        assert.deepEqual(document.faults, [], snippet.description)
        const { problems } = engine.check(document, undefined, '2024-05-06')
        assert.deepEqual(problems.filter(({ severity }) => severity === 'warning' || severity === 'error').map(({ code }) => code), [], snippet.description)
        assert.match(snippet.body.join('\n'), FILE_NAME)
      }
    })

    it(`${name}: offered in no README and no file of another kind`, async () => {
      for (const { include, isFileTemplate } of Object.values(await snippetsOf(name))) {
        assert.ok(isFileTemplate && include.length > 0)
        for (const other of ['README.md', 'muistio.md', 'docs/index.md', 'docker-compose.yaml']) assert.ok(!filePatterns(include)(other), other)
      }
    })
  }

  it('have no prefix, by which they would be offered while a value is written', async () => {
    for (const name of ['markdown.json', 'yaml.json']) for (const snippet of Object.values(await snippetsOf(name))) assert.ok(!('prefix' in snippet))
  })

  it('number their places to write in the order of the text', async () => {
    for (const snippet of Object.values(await snippetsOf('markdown.json'))) {
      const own = [...snippet.body.join('\n').replace(FILE_NAME, '').matchAll(/(?<!\\)\$\{?(\d+)/gu)].map(([, stop]) => Number(stop))
      assert.deepEqual(own, own.map((_stop, index) => index + 1))
      assert.ok(own.length > 0)
    }
  })

  it('make an id of the name of a file', async () => {
    const [snippet] = Object.values(await snippetsOf('markdown.json'))
    const pattern = FILE_NAME.exec(snippet?.body.join('\n') ?? '')?.groups?.['pattern'] ?? ''
    const made = (name: string): string => name.replace(new RegExp(pattern, 'gu'), (_all, a?: string, o?: string, word?: string, space?: string) => `${a ? 'a' : ''}${o ? 'o' : ''}${(word ?? '').toLowerCase()}${space ? '-' : ''}`)
    assert.deepEqual(['kehra-ii.hankekortti', 'Äänet ja polut.swot', 'Kehrä_II'].map(made), ['kehra-ii', 'aanet-ja-polut', 'kehra-ii'])
  })
})
