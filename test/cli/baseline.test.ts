// Baselines: what was known is not told again, through edits elsewhere; what is new is; and no text of a document stands in the file.
import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, runIn, type Files } from './support.ts'

const HEAD = '---\ntyyppi: swot\ntunniste: a\notsikko: A\nkieli: fi\ntila: valmis\nsalattu_tieto: x\n---\n\n# A\n\n'
const SWOT = `${HEAD}## Vahvuudet\n\n- Onko aikaa?\n- Entä tilaa?\n\n## Uhat\n\n- Raha loppuu\n`
const FILE = '.pitkospuut-baseline.json'
const MAKE = `lint . --baseline ${FILE} --update-baseline`
const LINT = `lint . --baseline ${FILE} --format json`

interface Json {
  readonly documents: readonly { readonly path: string; readonly problems: readonly { readonly code: string; readonly line: number }[] }[]
  readonly summary: { readonly hidden?: number; readonly errors: number }
}

/** Makes a baseline of a folder, changes a document, and gives what is told then: `code@line`. */
async function after(change: (text: string) => string, files: Files = { 'a.md': SWOT }, lint = LINT): Promise<readonly string[]> {
  return inFolder(files, async (folder) => {
    await runIn(folder, MAKE)
    const path = join(folder, 'a.md')
    await writeFile(path, change(await readFile(path, 'utf8')))
    return told((await runIn(folder, lint)).out)
  })
}

const told = (out: string): readonly string[] => (JSON.parse(out) as Json).documents.flatMap(({ problems }) => problems.map(({ code, line }) => `${code}@${line}`))

describe('a baseline', () => {
  it('hides what was found when it was made, and tells how much', async () => {
    await inFolder({ 'a.md': SWOT }, async (folder) => {
      const before = JSON.parse((await runIn(folder, 'lint . --format json')).out) as Json
      const made = await runIn(folder, MAKE)
      assert.equal(made.code, 0)
      assert.match(made.err, /Lähtötaso on tallennettu: \.pitkospuut-baseline\.json/u)
      const { out, code } = await runIn(folder, LINT)
      const known = before.documents[0]?.problems.length ?? 0
      assert.ok(known > 3)
      assert.deepEqual([code, told(out), (JSON.parse(out) as Json).summary.hidden], [0, [], known])
      assert.match((await runIn(folder, `lint --baseline ${FILE}`)).out, new RegExp(`Lähtötaso peittää ${known} havaintoa`, 'u'))
    })
  })

  const SAME: readonly (readonly [what: string, change: (text: string) => string])[] = [
    ['lines put in above', (text) => text.replace('## Vahvuudet\n', 'Johdantoa.\n\nLisää johdantoa.\n\n## Vahvuudet\n')],
    ['a key put in above', (text) => text.replace('otsikko: A\n', 'otsikko: A\npäiväys: 1.2.2012\n')],
    ['items in another order', (text) => text.replace('- Onko aikaa?\n- Entä tilaa?\n', '- Entä tilaa?\n- Onko aikaa?\n')],
    ['an item put in before', (text) => text.replace('- Raha', '- Työ kuormittaa\n- Raha')],
    ['an item taken away', (text) => text.replace('- Entä tilaa?\n', '')],
    ['Windows lines', (text) => text.replaceAll('\n', '\r\n')],
    ['a line broken in two', (text) => text.replace('Onko aikaa?', 'Onko\n  aikaa?')],
    ['capitals', (text) => text.replace('Onko aikaa?', 'onko aikaa?')],
  ]
  for (const [what, change] of SAME) it(`survives ${what}`, async () => assert.deepEqual(await after(change), []))

  const NEW: readonly (readonly [what: string, change: (text: string) => string, expected: readonly string[]])[] = [
    ['a changed text', (text) => text.replace('Onko aikaa?', 'Riittääkö aika?'), ['swot/question@14']],
    ['a new finding', (text) => text.replace('- Raha', '- Entä väki?\n- Raha'), ['swot/question@19']],
    ['one more of what was known', (text) => text.replace('- Entä tilaa?', '- Entä tilaa?\n- Onko aikaa?'), ['swot/question@16']],
    ['the same in another section', (text) => text.replace('- Raha', '- Onko aikaa?\n- Raha'), ['swot/question@19']],
  ]
  const ONLY = `lint . --baseline ${FILE} --only swot/question --format json`
  for (const [what, change, expected] of NEW) it(`does not hide ${what}`, async () => assert.deepEqual(await after(change, undefined, ONLY), expected))

  it('never hides a guarded rule, and holds no text, no name and no code of a document', async () => {
    const secret = SWOT.replace('Raha loppuu', 'Asiakas Maija Metsäläinen 010594-9032, puh. 040 123 4567')
    const files = { 'a.md': secret, 'x/010594-9032.md': secret.replace('tunniste: a', 'tunniste: b') }
    await inFolder(files, async (folder) => {
      const made = await runIn(folder, MAKE)
      assert.equal(made.code, 1)
      const { out } = await runIn(folder, `${LINT} --only privacy/identity-code,privacy/phone`)
      assert.deepEqual([...new Set(told(out).map((one) => one.split('@')[0]))], ['privacy/identity-code'])
      const text = await readFile(join(folder, FILE), 'utf8')
      assert.doesNotMatch(text, /010594|9032|Maija|Metsä|040|aikaa|salattu|Vahvuu/iu)
      // a number of the same length gives the same key: nothing can be guessed from it
      await writeFile(join(folder, 'a.md'), secret.replace('040 123 4567', '040 765 4321'))
      assert.deepEqual(told((await runIn(folder, `${LINT} --only privacy/phone`)).out), [])
    })
  })

  it('is the same in every order of work, sorted, and changes only where documents do', async () => {
    await inFolder({ 'b.md': SWOT.replace('tunniste: a', 'tunniste: b'), 'a.md': SWOT, 'c/d.md': SWOT.replace('tunniste: a', 'tunniste: d') }, async (folder) => {
      const read = (): Promise<string> => readFile(join(folder, FILE), 'utf8')
      await runIn(folder, MAKE)
      const first = await read()
      await runIn(folder, `lint c b.md a.md --baseline ${FILE} --update-baseline`)
      assert.equal(await read(), first)
      assert.deepEqual(Object.keys((JSON.parse(first) as { readonly documents: object }).documents), ['a.md', 'b.md', 'c/d.md'])
      await rm(join(folder, 'b.md'))
      await writeFile(join(folder, 'a.md'), SWOT.replace('- Onko aikaa?\n', ''))
      await runIn(folder, `lint a.md --baseline ${FILE} --update-baseline`)
      const last = JSON.parse(await read()) as { readonly documents: Readonly<Record<string, object>> }
      assert.deepEqual(Object.keys(last.documents), ['a.md', 'c/d.md'])
      assert.deepEqual(last.documents['c/d.md'], (JSON.parse(first) as typeof last).documents['c/d.md'])
    })
  })

  it('of some rules only leaves the others as they are', async () => {
    await inFolder({ 'a.md': SWOT }, async (folder) => {
      await runIn(folder, `${MAKE} --only swot/question`)
      const codes = new Set(told((await runIn(folder, LINT)).out).map((one) => one.split('@')[0]))
      assert.ok(codes.size > 0 && !codes.has('swot/question'))
      await runIn(folder, `${MAKE} --only schema,section,version,participation,goals,list,document,swot/long-item`)
      assert.ok(!told((await runIn(folder, LINT)).out).some((one) => one.startsWith('swot/question') || one.startsWith('schema')))
    })
  })

  it('named in the settings needs no option, and is seen from its own folder', async () => {
    await inFolder({ '.pitkospuut.yaml': 'lähtötaso: muut/vanhat.json\n', 'muut/x.md': '', 'x/a.md': SWOT }, async (folder) => {
      const without = await runIn(folder, 'lint x --only config')
      assert.match(without.out, /\.pitkospuut\.yaml[^]*1:12[^]*config\/baseline/u)
      assert.equal((await runIn(folder, 'lint . --update-baseline')).code, 0)
      assert.match(await readFile(join(folder, 'muut/vanhat.json'), 'utf8'), /"\.\.\/x\/a\.md"/u)
      assert.deepEqual(told((await runIn(folder, 'lint . --format json')).out), [])
      assert.deepEqual(told((await runIn(folder, 'lint a.md --format json', { within: 'x' })).out), [])
      assert.deepEqual(told((await runIn(folder, 'lint --stdin --stdin-filename x/a.md --format json', { stdin: SWOT })).out), [])
    })
  })

  it('has to be somewhere, has to be one, and replaces nothing else', async () => {
    await inFolder({ 'a.md': SWOT, 'muu.json': '{"name": "x"}\n', '.pitkospuut.yaml': 'lähtötaso: ../ulkona.json\n' }, async (folder) => {
      const nowhere = await runIn(folder, 'lint . --update-baseline')
      assert.deepEqual([nowhere.code, /--baseline/u.test(nowhere.err)], [2, true])
      const missing = await runIn(folder, `lint a.md --baseline ${FILE}`)
      assert.deepEqual([missing.code, /ei ole lähtötaso/u.test(missing.err), /swot\/question/u.test(missing.out)], [2, true, true])
      const other = await runIn(folder, 'lint a.md --baseline muu.json --update-baseline')
      assert.deepEqual([other.code, await readFile(join(folder, 'muu.json'), 'utf8')], [2, '{"name": "x"}\n'])
      assert.doesNotMatch(other.out, /unnossa:|Hyvää työtä|jo tiedossa/u, 'nothing is fine or known that could not be recorded')
      assert.match((await runIn(folder, 'lint . --only config')).out, /config\/file/u)
    })
  })
})
