// The preview over the protocol: only what has changed comes, half-written text shows no less than before, and parts lead to the text and back.
import assert from 'node:assert/strict'
import type { Range, TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { Preview, PreviewBlock, PreviewParams, PreviewWriteResult } from '../../server/protocol/preview.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\ntunniste: a\notsikko: Alku\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- Tahto on yhteinen.\n\n## Johtopäätökset\n\nTahto kantaa.\n'
const YAML = 'tyyppi: swot\ntunniste: a\notsikko: Alku\nvahvuudet:\n  - Tahto on yhteinen.\njohtopaatokset: Tahto kantaa.\n'

async function opened(text: string, name = 'a.md'): Promise<{ readonly client: Client; readonly uri: string; readonly textDocument: { readonly uri: string } }> {
  const client = await connect({ disk: memoryDisk({}), settings: () => ({ language: 'fi' }) })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, uri, textDocument: { uri } }
}

const ask = (client: Client, uri: string, more: Omit<PreviewParams, 'textDocument'> = {}): Promise<Preview> => client.request('pitkospuut/preview', { textDocument: { uri }, ...more })

/** What a page shows once it has taken an answer over. */
const shownOf = ({ content }: Preview): NonNullable<PreviewParams['shown']> => ({ hashes: Object.fromEntries(content?.blocks.map(({ id, hash }) => [id, hash]) ?? []), parts: content?.parts ?? [] })

/** HTML of a block that has changed since a whole answer. */
function htmlOf({ content }: Preview, before: Preview, wanted: string): string {
  const find = (preview: Preview['content']): PreviewBlock | undefined => preview?.blocks.find(({ id }) => id === wanted)
  const { html = '', instead } = find(content) ?? {}
  const old = find(before.content)?.html ?? ''
  return instead ? old.slice(0, instead.start) + html + old.slice(instead.end) : html
}

const ids = ({ content }: Preview): readonly string[] | undefined => content?.blocks.map(({ id }) => id)

function after(text: string, edits: readonly TextEdit[]): string {
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })))
}

describe('pitkospuut/preview', () => {
  it('gives all blocks at first, then those that have changed', async () => {
    const { client, uri } = await opened(SWOT)
    const first = await ask(client, uri)
    assert.deepEqual([first.version, first.content?.title, first.content?.language, first.words.title, first.notice], [1, 'Alku', 'fi', 'Esikatselu', undefined])
    assert.deepEqual(ids(first), first.content?.order)
    assert.deepEqual(first.content?.order.slice(0, 2), ['head', 'board'])
    assert.deepEqual(ids(await ask(client, uri, { shown: shownOf(first) })), [])
    client.change(uri, 2, { text: SWOT.replace('Tahto on', 'Halu on') })
    const next = await ask(client, uri, { shown: shownOf(first) })
    assert.deepEqual([next.version, ids(next), next.content?.order], [2, ['board'], first.content?.order])
    assert.match(htmlOf(next, first, 'board'), /data-pointer="\/strengths\/items\/0"[^>]*>Halu on yhteinen\./u)
  })

  it('gives of a changed block only what is different, and all of it to who shows something older', async () => {
    const { client, uri } = await opened(SWOT)
    const first = await ask(client, uri)
    let last = first
    for (const [version, text] of ['Halu on', 'Halu oli', '😀 on', '😁 on', ''].entries()) {
      client.change(uri, version + 2, { text: SWOT.replace('Tahto on', text) })
      const next = await ask(client, uri, { shown: shownOf(last) })
      const whole = await ask(client, uri)
      assert.equal(htmlOf(next, last, 'board'), htmlOf(whole, whole, 'board'))
      assert.ok((next.content?.blocks[0]?.html.length ?? 0) < 60)
      last = whole
    }
    const [board] = (await ask(client, uri, { shown: shownOf(first) })).content?.blocks ?? []
    assert.equal(board?.instead, undefined)
    assert.match(board?.html ?? '', /^<div class="board">/u)
  })

  it('gives it to each of two previews of one document', async () => {
    const { client, uri } = await opened(SWOT)
    const first = await ask(client, uri)
    client.change(uri, 2, { text: SWOT.replace('Tahto on', 'Halu on') })
    for (const one of [await ask(client, uri, { shown: shownOf(first) }), await ask(client, uri, { shown: shownOf(first) })]) assert.match(one.content?.blocks[0]?.html ?? '', /^[^<]{0,40}Halu$/u)
  })

  it('tells why there is nothing to show', async () => {
    const { client, uri } = await opened('# Muistio\n')
    const { notice, content, chooses } = await ask(client, uri)
    assert.deepEqual([content, chooses], [undefined, 'Valitse asiakirjatyyppi'])
    assert.match(notice ?? '', /ei ole asiakirjatyyppiä/u)
    assert.equal(await ask(client, client.disk.uri('suljettu.md')), null)
  })

  const unfinished: readonly { readonly what: string; readonly name?: string; readonly text: string; readonly half: string; readonly says: RegExp }[] = [
    { what: 'a code fence without its end', text: SWOT, half: SWOT.replace('- Tahto', '```\n- Tahto'), says: /kesken.*\(rivi 12\)/u },
    { what: 'a type that is being written', text: SWOT, half: SWOT.replace('tyyppi: swot', 'tyyppi: ').replace('## Vahvuudet', '## Vahv'), says: /tyyppiä ei juuri nyt/u },
    { what: 'a key of YAML without its colon', name: 'a.yaml', text: YAML, half: YAML.replace('johtopaatokset:', 'johtopaatokset'), says: /kesken.*\(rivi \d+\)/u },
  ]
  for (const { what, name, text, half, says } of unfinished) {
    it(`keeps what is shown at ${what}`, async () => {
      const { client, uri } = await opened(text, name)
      const first = await ask(client, uri)
      client.change(uri, 2, { text: half })
      const { content, notice, version } = await ask(client, uri, { shown: shownOf(first) })
      assert.deepEqual([content, version], [undefined, 2])
      assert.match(notice ?? '', says)
      client.change(uri, 3, { text })
      assert.deepEqual(ids(await ask(client, uri, { shown: shownOf(first) })), [])
    })
  }

  it('follows a text that ends in open code and hides nothing', async () => {
    const { client, uri } = await opened(SWOT)
    const first = await ask(client, uri)
    client.change(uri, 2, { text: `${SWOT}\n\`\`\`\nkoodia\n` })
    const { content, notice } = await ask(client, uri, { shown: shownOf(first) })
    assert.deepEqual([content?.blocks.length, notice], [1, undefined])
  })

  it('shows images of the workspace and no others', async () => {
    const images = '![a](kuvat/a%20b.png)\n\n![b](../muu/c.png)\n\n![c](../../etc/d.png)\n\n![d](https://example.org/e.png)\n\n![e](%2e%2e/%2e%2e/f.png)\n'
    const { client, uri } = await opened(SWOT.replace('Tahto kantaa.\n', images), 'kansio/a.md')
    const { content } = await ask(client, uri, { images: 'https://files.example/root' })
    const found = [...(content?.blocks.map(({ html }) => html).join('') ?? '').matchAll(/<img src="([^"]*)"/gu)].map(([, from]) => from)
    assert.deepEqual(found, ['https://files.example/root/kansio/kuvat/a%20b.png', 'https://files.example/root/muu/c.png'])
  })
})

describe('parts of a preview', () => {
  const places: readonly (readonly [name: string, text: string, pointer: string, line: string])[] = [
    ['a.md', SWOT, '', '---'],
    ['a.md', SWOT, '/title', 'otsikko: Alku'],
    ['a.md', SWOT, '/strengths', '## Vahvuudet'],
    ['a.md', SWOT, '/strengths/items/0', '- Tahto on yhteinen.'],
    ['a.md', SWOT, '/strengths/items/7', '## Vahvuudet'],
    ['a.md', SWOT, '/threats', '---'],
    ['a.yaml', YAML, '/strengths', 'vahvuudet:'],
    ['a.yaml', YAML, '/strengths/items/0', '  - Tahto on yhteinen.'],
  ]
  for (const [name, text, pointer, line] of places) {
    it(`${pointer || 'the head'} of ${name} leads to “${line}”`, async () => {
      const { client, textDocument } = await opened(text, name)
      const found = await client.request<{ readonly range: Range }>('pitkospuut/previewPlace', { textDocument, pointer })
      assert.equal(text.split('\n')[found.range.start.line], line)
    })
  }

  const pointers: readonly (readonly [name: string, text: string, at: string, pointer: string])[] = [
    ['a.md', SWOT, 'Tahto on', '/strengths/items/0'],
    ['a.md', SWOT, '# Vahvuudet', '/strengths'],
    ['a.md', SWOT, 'tunniste', '/id'],
    ['a.yaml', YAML, 'yhteinen', '/strengths/items/0'],
  ]
  for (const [name, text, at, pointer] of pointers) {
    it(`“${at}” in ${name} belongs to ${pointer}`, async () => {
      const { client, textDocument } = await opened(text, name)
      const before = text.slice(0, text.indexOf(at) + 1).split('\n')
      const found = await client.request<{ readonly pointer: string }>('pitkospuut/previewPointer', { textDocument, position: { line: before.length - 1, character: (before.at(-1) ?? '').length } })
      assert.equal(found.pointer.replace(/\/text$/u, ''), pointer)
    })
  }

  const begun: readonly (readonly [name: string, text: string, heading: RegExp])[] = [['a.md', SWOT, /\n## Uhat\n\n<!-- .* -->\n/u], ['a.yaml', YAML, /\nuhat:/u]]
  for (const [name, text, heading] of begun) {
    it(`that are missing are begun in ${name}, once`, async () => {
      const { client, uri, textDocument } = await opened(text, name)
      const write = (version: number): Promise<PreviewWriteResult> => client.request('pitkospuut/previewWrite', { textDocument: { ...textDocument, version }, pointer: '/threats' })
      assert.equal(await write(7), null)
      const made = await write(1)
      assert.ok(made?.edits)
      const written = after(text, made.edits)
      assert.match(written, heading)
      client.change(uri, 2, { text: written })
      assert.deepEqual((await write(2))?.edits, [])
    })
  }

  const waiting: Readonly<Record<string, readonly [text: string, line: number, character: number]>> = {
    'a.md': ['---\ntyyppi: swot\n---\n\n# Alku\n\n## Uhat\n\n<!-- Mikä uhkaa? -->\n\n- \n', 10, 2],
    'a.yaml': ['tyyppi: swot\notsikko: Alku\nuhat:\n  - \n', 3, 4],
  }
  for (const [name, [text, line, character]] of Object.entries(waiting)) {
    it(`that are only begun are written where they are, in ${name}`, async () => {
      const { client, textDocument } = await opened(text, name)
      const made: PreviewWriteResult = await client.request('pitkospuut/previewWrite', { textDocument: { ...textDocument, version: 1 }, pointer: '/threats' })
      assert.deepEqual(made, { edits: [], at: { line, character } })
    })
  }
})
