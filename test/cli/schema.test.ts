// `schema`: which kinds it knows, in which language, and what it says when there is none.
import assert from 'node:assert/strict'
import { EVENING, KIND_PATH, run } from './support.ts'

const keys = (out: string): readonly string[] => Object.keys((JSON.parse(out) as { readonly properties: object }).properties)

describe('schema', () => {
  for (const [line, wanted] of [
    ['schema hankekortti --language fi', ['tavoitteet', 'rahoitus', 'tila']],
    ['schema Hankekortti --language sv', ['mål', 'finansiering', 'status']],
    ['schema project-card --language en', ['goals', 'funding', 'status']],
    ['schema asetukset --language fi', ['kieli', 'säännöt', 'tyypit']],
    ['schema settings --language en', ['language', 'rules', 'kinds']],
  ] as const) {
    it(line, async () => {
      const { code, out, err } = await run(line, {})
      assert.deepEqual([code, err], [0, ''])
      assert.deepEqual(wanted.filter((key) => !keys(out).includes(key)), [])
    })
  }

  it('knows the kinds of an organisation, and what they take from the shared files', async () => {
    const { code, out } = await run('schema evening --language fi', { files: { [KIND_PATH]: EVENING } })
    assert.equal(code, 0)
    assert.ok(keys(out).includes('tavoitteet') && keys(out).includes('tunniste'), out)
  })

  it('tells of a kind that is not there', async () => {
    const { code, out, err } = await run('schema hankekorti', {})
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /”hankekorti”.*Tarkoititko: hankekortti\?/u)
  })
})
