// Kind files of the workspace: taken into use at once, told of when they are broken, and left alone where the workspace is not trusted.
import assert from 'node:assert/strict'
import type { Diagnostic } from 'vscode-languageserver'
import { memoryDisk, type Disk } from '../support/disk.ts'
import { connect, disconnectAll } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const KIND = '.pitkospuut/kinds/ilta.schema.json'

/** A kind that demands goals. */
const kind = (id = 'ilta'): string => JSON.stringify({
  kind: { id, labels: { fi: ['vanhempainilta'], sv: ['föräldrakväll'], en: ['parents-evening'] }, titles: { fi: 'Vanhempainilta', sv: 'Föräldrakväll', en: 'Parents’ evening' } },
  allOf: [{ $ref: 'shared/common.schema.json' }],
  type: 'object',
  properties: { cost: { $ref: 'shared/types.schema.json#/$defs/money', labels: { fi: ['kustannus'], sv: ['kostnad'], en: ['cost'] } } },
}, null, 2)

const EVENING = '---\ntyyppi: vanhempainilta\nkustanus: 10\n---\n\n# Ilta\n'
const UNKNOWN = ['document/kind-unknown']

const disk = (files: Readonly<Record<string, string>> = {}): Disk => memoryDisk({ 'auki.md': EVENING, 'kiinni.md': EVENING, 'swot.md': swot({ strengths: [QUESTION] }), ...files })

describe('a kind file of the workspace', () => {
  it('that is made is in use at once, in open documents and others, and out of use when it is deleted', async () => {
    const client = await connect({ disk: disk() })
    const [open, closed] = [client.disk.uri('auki.md'), client.disk.uri('kiinni.md')]
    client.open(open, EVENING)
    for (const uri of [open, closed]) await client.untilPushed(uri, UNKNOWN)
    client.disk.write(KIND, kind())
    client.events('Created', KIND)
    for (const uri of [open, closed]) await client.until(`the kind in ${uri}`, () => codes(client.pushed(uri)?.diagnostics).includes('schema/additionalProperties'))
    client.disk.remove('.pitkospuut')
    client.events('Deleted', '.pitkospuut')
    for (const uri of [open, closed]) await client.untilPushed(uri, UNKNOWN)
  })

  it('that is broken has a finding where it is broken, and disturbs nothing else', async () => {
    const client = await connect({ disk: disk({ [KIND]: kind(), '.pitkospuut/kinds/rikki.schema.json': '{ "kind": ' }) })
    const [broken, closed, other] = [client.disk.uri('.pitkospuut/kinds/rikki.schema.json'), client.disk.uri('kiinni.md'), client.disk.uri('swot.md')]
    await client.untilPushed(broken, ['kind/syntax'])
    await client.untilPushed(other, ['swot/question'])
    await client.until('the other kind', () => codes(client.pushed(closed)?.diagnostics).includes('schema/additionalProperties'))
    client.disk.write('.pitkospuut/kinds/rikki.schema.json', kind('toinen').replaceAll('vanhempainilta', 'toinen').replaceAll('föräldrakväll', 'andra').replaceAll('parents-evening', 'second'))
    client.events('Changed', '.pitkospuut/kinds/rikki.schema.json')
    await client.untilPushed(broken, [])
    assert.deepEqual(client.logged(), [])
  })

  it('speaks the language of the settings in its findings', async () => {
    const client = await connect({ disk: disk({ [KIND]: '{' }), settings: () => ({ language: 'sv' }) })
    const swedish = await client.untilPushed(client.disk.uri(KIND), ['kind/syntax'])
    client.setSettings(() => ({ language: 'en' }))
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until('the finding in English', () => client.pushed(client.disk.uri(KIND))?.diagnostics[0]?.message !== swedish.diagnostics[0]?.message)
  })

  it('is not loaded in a workspace that is not trusted, until it is', async () => {
    const client = await connect({ disk: disk({ [KIND]: kind(), '.pitkospuut/kinds/rikki.schema.json': '{' }), options: { trusted: false } })
    const closed = client.disk.uri('kiinni.md')
    await client.untilPushed(closed, UNKNOWN)
    client.events('Changed', KIND)
    await client.untilPushed(client.disk.uri('swot.md'), ['swot/question'])
    assert.deepEqual(codes(client.pushed(closed)?.diagnostics), UNKNOWN)
    assert.equal(client.pushed(client.disk.uri('.pitkospuut/kinds/rikki.schema.json')), undefined)
    client.notify('pitkospuut/trusted', null)
    await client.until('the kind', () => codes(client.pushed(closed)?.diagnostics).includes('schema/additionalProperties'))
    await client.untilPushed(client.disk.uri('.pitkospuut/kinds/rikki.schema.json'), ['kind/syntax'])
  })
})

const codes = (diagnostics: readonly Diagnostic[] = []): readonly unknown[] => diagnostics.map(({ code }) => code)
