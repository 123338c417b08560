// `clean`: what it prints, shows, writes and says. What is healed is the business of test/core/clean.
import assert from 'node:assert/strict'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, run, runIn } from './support.ts'

const HEAD = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n## Keinot\n\n'
const PASTED = `${HEAD}• eﬀekti\n• Ryhmä tukee yhdessä perheen lasten ja nuorten\n• arkea kotona.\n• Koulutus alkaa.\n`
const HEALED = `${HEAD}- effekti\n- Ryhmä tukee yhdessä perheen lasten ja nuorten arkea kotona.\n- Koulutus alkaa.\n`
const WINDOWS = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
const SAID = /^pitkospuut: Siivottu: merkkejä ja välejä 1, luettelomerkkejä 4, liitettyjä luettelokohtia 1\.\n$/u

describe('clean', () => {
  it('prints the healed text, and says what was healed', () => inFolder({ 'a.md': PASTED }, async (folder) => {
    const ran = await runIn(folder, 'clean a.md')
    assert.deepEqual([ran.code, ran.out], [0, HEALED])
    assert.match(ran.err, SAID)
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), PASTED)
  }))

  it('shows a person what would change', () => inFolder({ 'a.md': PASTED }, async (folder) => {
    const ran = await runIn(folder, 'clean a.md', { terminal: 80, env: { NO_COLOR: '1' } })
    assert.match(ran.out, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ [^]*^-• eﬀekti$[^]*^\+- effekti$/mu)
    assert.match(ran.err, /^pitkospuut: Siivottavissa: [^]*--write/u)
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), PASTED)
  }))

  it('writes only when that is asked for: the same file', () => inFolder({ 'a.md': WINDOWS(PASTED) }, async (folder) => {
    const ran = await runIn(folder, 'clean a.md --write')
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), WINDOWS(HEALED))
    assert.deepEqual([ran.code, ran.out], [0, ''])
    assert.match(ran.err, SAID)
    const { mtimeMs } = await lstat(join(folder, 'a.md'))
    assert.match((await runIn(folder, 'clean a.md --write')).err, /^pitkospuut: Liitetyn tekstin jäänteitä ei löytynyt/u)
    assert.equal((await lstat(join(folder, 'a.md'))).mtimeMs, mtimeMs)
    assert.deepEqual((await readdir(folder)).filter((name) => name !== '.git'), ['a.md'])
  }))

  it('… or another one, which is not replaced unasked', () => inFolder({ 'a.md': PASTED, 'b.md': 'b' }, async (folder) => {
    assert.equal((await runIn(folder, 'clean a.md -o b.md')).code, 2)
    assert.equal(await readFile(join(folder, 'b.md'), 'utf8'), 'b')
    assert.match((await runIn(folder, 'clean a.md -o b.md --force')).err, /Tallennettu: b\.md\n.*Siivottu/u)
    assert.equal(await readFile(join(folder, 'b.md'), 'utf8'), HEALED)
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), PASTED)
  }))

  it('reads standard input', async () => {
    const ran = await run('clean --stdin --stdin-filename a.md', { stdin: WINDOWS(PASTED), terminal: 80 })
    assert.deepEqual([ran.code, ran.out], [0, WINDOWS(HEALED)])
  })

  it('gives clean text back to the byte, of any kind or none', async () => {
    for (const [name, text] of [['a.md', WINDOWS(HEALED)], ['README.md', '# Ohje\n\n*  a\n'], ['a.swot.yaml', 'tyyppi: swot\nvahvuudet: [ﬁ]\n']] as const) {
      const ran = await run(`clean ${name}`, { files: { [name]: text } })
      assert.deepEqual([ran.code, ran.out], [0, text])
    }
    assert.match((await run('clean a.yaml', { files: { 'a.yaml': 'a: ﬁ\n' } })).err, /Vain Markdown/u)
  })

  it('cleans text that is of no kind yet', async () => {
    assert.equal((await run('clean muistio.md', { files: { 'muistio.md': '• a\n• b\n' } })).out, '- a\n- b\n')
  })

  it('never shows a personal identity code', async () => {
    const code = '010190-9990'
    const ran = await run('clean a.md', { files: { 'a.md': PASTED.replace('eﬀekti', `eﬀekti ${code}`) }, terminal: 80, env: { NO_COLOR: '1' } })
    assert.match(ran.out, /^\+- effekti …$/mu)
    assert.ok(!(ran.out + ran.err).includes(code))
  })

  it('speaks Swedish and English', async () => {
    assert.match((await run('clean a.md --language sv', { files: { 'a.md': PASTED } })).err, /Städat: tecken och mellanslag 1, punkttecken 4, hopfogade listpunkter 1\./u)
    assert.match((await run('clean a.md --language en', { files: { 'a.md': PASTED } })).err, /Cleaned up: characters and spaces 1, bullets 4, joined list items 1\./u)
  })

  const misused: readonly (readonly [string, RegExp])[] = [
    ['clean', /TIEDOSTO/u], ['clean missing.md', /missing\.md/u], ['clean a.txt', /a\.txt/u], ['clean a.md --write -o b.md', /--write ja -o/u],
    ['clean --stdin --stdin-filename a.md --write', /--stdin/u], ['clean a.md --stdin --stdin-filename a.md', /--stdin/u], ['clean wide.md --write', /UTF-8/u], ['clean binary.md', /ei ole tekstiä/u],
  ]
  for (const [line, said] of misused) {
    it(`refuses: ${line}`, async () => {
      const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PASTED, 'utf16le')])
      const ran = await run(line, { files: { 'a.md': PASTED, 'a.txt': 'a', 'wide.md': wide, 'binary.md': Buffer.from([0, 1]) } })
      assert.deepEqual([ran.code, ran.out], [2, ''])
      assert.match(ran.err, said)
    })
  }
})
