// What a host gives of a file: its bytes, and the text in them.
import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import { textOf } from '../../server/shell/host.ts'
import { nodeHost, today } from '../../server/shell/nodeHost.ts'

describe('bytes as text', () => {
  const cases: readonly (readonly [what: string, bytes: Buffer, expected: string])[] = [
    ['UTF-8', Buffer.from('Kehrä 👧\r\n'), 'Kehrä 👧\r\n'],
    ['UTF-8 with its mark, which stays', Buffer.from('\ufeffKehrä'), '\ufeffKehrä'],
    ['UTF-16 as Windows writes it', Buffer.from('\ufeffKehrä', 'utf16le'), '\ufeffKehrä'],
    ['UTF-16 the other way round', Buffer.from('\ufeffKehrä', 'utf16le').swap16(), '\ufeffKehrä'],
    ['what is no UTF-8', Buffer.from('Kehrä', 'latin1'), 'Kehr\ufffd'],
    ['nothing', Buffer.of(), ''],
  ]
  for (const [what, bytes, expected] of cases) it(what, () => assert.equal(textOf(bytes), expected))
})

describe('the host on Node', () => {
  it('goes by the day that the environment fixes, and by the clock where that is no moment', () => {
    const days = (epoch: string): readonly string[] => [nodeHost({ SOURCE_DATE_EPOCH: epoch }).today(), today({ SOURCE_DATE_EPOCH: epoch })]
    for (const [epoch, day] of [['1795305600', '2026-11-22'], ['0', '1970-01-01'], ['253402300799', '9999-12-31']] as const) assert.deepEqual(days(epoch), [day, day])
    for (const epoch of ['', ' ', 'tänään', '-5', '1e3', '253402300800', '99999999999999999']) {
      const before = today({})
      assert.ok(days(epoch).every((day) => day >= before && day <= today({})), epoch)
    }
  })

  it('gives nothing of what is no file of this machine', async () => {
    const host = nodeHost({})
    for (const uri of ['vscode-vfs://github/tyo/a.md', 'file:///%00', pathToFileURL('test').href, pathToFileURL('test/ei ole.md').href]) {
      assert.deepEqual([await host.bytes(uri), await host.read(uri)], [undefined, undefined], uri)
    }
    assert.equal(Buffer.from((await host.bytes(pathToFileURL('LICENSE').href)) ?? []).toString(), await host.read(pathToFileURL('LICENSE').href))
  })
})
