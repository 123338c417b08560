// The same document gives the same findings in the editor and on the command line: places, severities, codes and words, with settings and without.
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from 'vscode-languageserver'
import { convert } from '../../server/core/render/convert.ts'
import { runIn } from '../cli/support.ts'
import { DOCUMENTS } from '../robustness/documents.ts'
import { realDisk, type Disk } from '../support/disk.ts'
import { engine } from '../support/engine.ts'
import { connect, disconnectAll, EDITORS } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

/** Every fixture, and the other notation of those that are documents. */
const FIXTURES: Readonly<Record<string, string>> = Object.fromEntries(DOCUMENTS.flatMap(({ path, text }, index) => {
  const document = engine.read(path, text)
  const view = engine.view(document, '')
  const name = `${String(index).padStart(2, '0')}-${path.split('/').at(-1) ?? path}`
  const to = document.notation === 'yaml' ? 'markdown' : 'yaml'
  return [[name, text], ...(view ? [[`${name.replace(/\.\w+$/u, '')}.muunnos.${to === 'yaml' ? 'yaml' : 'md'}`, convert(document, view, to).text]] : [])]
}))

const OFF = `${swot({ id: 'kytkimet', strengths: ['<!-- pitkospuut-disable-next-line swot/question: sovittu -->', QUESTION, `- ${QUESTION}`] })}\n<!-- pitkospuut-disable-file money/format: syy -->\n<!-- pitkospuut-disable-file swot/kysymys -->\n`

const SETTINGS = `säännöt:
  swot: [huomio, korjattava]
  swot/long-item: pois
  schema: vihje
  goal: päällä
${engine.rules.registered.filter(({ optIn }) => optIn).map(({ code }) => `  ${code}: päällä\n`).join('')}tyypit:
  - { tiedostot: "*muunnos.md", tyyppi: swot }
ohita: ["03-*"]
ohjelmat: [{ nimi: Kaste, valtionavustus enintään: 75 }]
sallitut nimet: [Anna Tapio]
lähtötaso: vanhat.json
`

/** A finding as both faces tell it. */
interface Told {
  readonly code: string
  readonly severity: string
  readonly at: string
  readonly message: string
}

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint']
const inOrder = (list: readonly Told[]): readonly string[] => list.map(({ code, severity, at, message }) => `${at} ${code} ${severity} ${message}`).sort()

function fromEditor({ code, severity, range: { start }, message }: Diagnostic): Told {
  return { code: String(code), severity: SEVERITIES[severity ?? 0] ?? '', at: `${start.line + 1}:${start.character + 1}`, message: String(message) }
}

interface Json {
  readonly documents: readonly { readonly path: string; readonly kind: string | null; readonly problems: readonly { readonly code: string; readonly severity: string; readonly line: number; readonly column: number; readonly message: string }[] }[]
}

/** What the command line tells, by path. */
async function onCommandLine(disk: Disk): Promise<ReadonlyMap<string, readonly Told[]>> {
  const { out } = await runIn(fileURLToPath(disk.root), 'lint . --format json')
  return new Map((JSON.parse(out) as Json).documents.map(({ path, problems }) => [path, problems.map(({ code, severity, line, column, message }) => ({ code, severity, at: `${line}:${column}`, message }))]))
}

/** Files that are checked by the editor as the command line does; those with a byte order mark are not, since an editor's text has none. */
const checked = Object.entries(FIXTURES).filter(([, text]) => !text.startsWith('\ufeff'))

async function compare(files: Readonly<Record<string, string>>): Promise<number> {
  const disk = realDisk({ '.git/config': '', ...files })
  const expected = await onCommandLine(disk)
  const client = await connect({ disk, capabilities: EDITORS.push, settings: () => ({ language: 'auto' }) })
  const documents = Object.keys(files).filter((path) => /\.(?:md|ya?ml)$/u.test(path))
  const told = (path: string): readonly string[] => inOrder((client.pushed(disk.uri(path))?.diagnostics ?? []).map(fromEditor))
  const wanted = (path: string): readonly string[] => inOrder(expected.get(path) ?? [])
  for (const path of documents) {
    // closed, as the editor finds it on the disk
    await client.until(path, () => JSON.stringify(told(path)) === JSON.stringify(wanted(path))).catch(() => assert.deepEqual(told(path), wanted(path), path))
  }
  for (const path of documents) {
    client.open(disk.uri(path), files[path] ?? '', { version: 7 })
    await client.until(path, () => client.pushed(disk.uri(path))?.version === 7)
    assert.deepEqual(told(path), wanted(path), `${path}, open`)
  }
  assert.deepEqual(client.logged(), [])
  return [...expected.values()].flat().length
}

describe('the editor and the command line say the same', () => {
  it('of every fixture', async () => {
    assert.ok(await compare(Object.fromEntries(checked)) > 100)
  })

  it('with settings, off switches and a baseline', async () => {
    const files = { ...Object.fromEntries(checked), 'kytkimet.md': OFF, '.pitkospuut.yaml': SETTINGS, 'x/.pitkospuut.yaml': 'säännött: {}\n', 'x/kysymys.md': swot({ id: 'x', strengths: [QUESTION] }) }
    const made = realDisk({ '.git/config': '', ...files })
    const some = Object.keys(files).filter((path) => path.includes('muunnos'))
    const ran = await runIn(fileURLToPath(made.root), `lint ${some.join(' ')} --update-baseline`)
    const baseline = await made.host.read(made.uri('vanhat.json'))
    assert.ok(baseline && baseline.length > 1000, ran.err)
    assert.ok(await compare({ ...files, 'vanhat.json': baseline }) > 50)
  })
})
