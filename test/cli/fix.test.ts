// `lint --fix` and `--fix-dry-run`: what is written, what is shown, and what is left alone.
import assert from 'node:assert/strict'
import { chmod, lstat, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, run, runIn } from './support.ts'

const HEAD = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\ntila: luonnos\n---\n\n# Kotikäynnit\n\n'
/** Two safe changes in the second round's way: the section moves, and its pasted bullets become a list. */
const BROKEN = `${HEAD}## Keinot\n\n • ryhmä\n • retki\n\n## Arviointi\n\nkysely\n\n## Tavoitteet\n\n- a\n`
const MENDED = `${HEAD}## Tavoitteet\n\n- a\n\n## Keinot\n\n- ryhmä\n- retki\n\n## Arviointi\n\nkysely\n`
const WINDOWS = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`

describe('lint --fix', () => {
  it('makes the safe changes, tells of them, and reports what is left', () => inFolder({ 'a.md': BROKEN, 'b.md': MENDED }, async (folder) => {
    const ran = await runIn(folder, 'lint --fix')
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), MENDED)
    assert.equal(await readFile(join(folder, 'b.md'), 'utf8'), MENDED)
    assert.match(ran.err, /^pitkospuut: a\.md: korjattu 2 \(list\/pasted-bullet, section\/order\)\.\npitkospuut: Korjattu yhteensä 2, tiedostoja 1\.\n$/u)
    assert.match(ran.out, /contact\/missing/u)
    assert.ok(!ran.out.includes('section/order') && !ran.out.includes('pasted-bullet'))
    const again = await runIn(folder, 'lint --fix')
    assert.match(again.err, /^pitkospuut: Mitään ei korjattu/u)
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), MENDED)
  }))

  it('keeps byte order mark, line ends, mode and links', () => inFolder({ 'real/a.md': WINDOWS(BROKEN) }, async (folder) => {
    await chmod(join(folder, 'real/a.md'), 0o640)
    await symlink('real/a.md', join(folder, 'link.md'))
    await runIn(folder, 'lint --fix link.md')
    assert.equal(await readFile(join(folder, 'real/a.md'), 'utf8'), WINDOWS(MENDED))
    assert.equal((await stat(join(folder, 'real/a.md'))).mode & 0o777, 0o640)
    assert.ok((await lstat(join(folder, 'link.md'))).isSymbolicLink())
  }))

  it('writes a file whose name is as long as the disk allows', async () => {
    const name = `${'ä'.repeat(126)}.md`
    await inFolder({ [name]: BROKEN }, async (folder) => {
      assert.equal((await runIn(folder, 'lint --fix')).err.includes('ei voi'), false)
      assert.equal(await readFile(join(folder, name), 'utf8'), MENDED)
    })
  })

  it('mends only what is asked for', () => inFolder({ 'a.md': BROKEN }, async (folder) => {
    const ran = await runIn(folder, 'lint --fix --only list')
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), BROKEN.replaceAll(' • ', '- '))
    assert.match(ran.err, /korjattu 1 \(list\/pasted-bullet\)/u)
  }))

  it('does not touch what is not UTF-8, is no text or is of no kind', async () => {
    const files = {
      'latin.md': Buffer.from(BROKEN.replace('•', '-'), 'latin1'),
      'wide.md': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BROKEN, 'utf16le')]),
      'binary.swot.md': Buffer.from([0, 1, 2]),
      'README.md': '# Ohje\n\n • a\n • b\n\n#### Liian syvä\n',
    }
    await inFolder(files, async (folder) => {
      const ran = await runIn(folder, 'lint --fix')
      for (const [name, content] of Object.entries(files)) assert.deepEqual(await readFile(join(folder, name)), Buffer.from(content), name)
      assert.equal(ran.code, 2)
      assert.match(ran.err, /wide\.md: tiedostoa ei korjattu/u)
    })
  })

  it('reads JSON reports of what is left', async () => {
    const ran = await run('lint --fix --format json', { files: { 'a.md': BROKEN } })
    const { documents } = JSON.parse(ran.out) as { documents: { problems: { code: string; fixable: boolean; line: number }[] }[] }
    assert.ok(documents[0]?.problems.every(({ code }) => code !== 'section/order'))
    assert.ok(documents[0]?.problems.some(({ fixable }) => fixable))
  })

  it('gives the text back on standard output, and the report on standard error', async () => {
    const ran = await run('lint --fix --stdin --stdin-filename a.md', { stdin: WINDOWS(BROKEN) })
    assert.equal(ran.out, WINDOWS(MENDED))
    assert.match(ran.err, /korjattu 2/u)
    const fine = await run('lint --fix --stdin --stdin-filename a.md', { stdin: '# Ohje\n' })
    assert.equal(fine.out, '# Ohje\n')
  })
})

describe('lint --fix-dry-run', () => {
  it('shows the changes as a diff, and changes nothing', () => inFolder({ 'docs/a.md': BROKEN, 'b.md': MENDED }, async (folder) => {
    const ran = await runIn(folder, 'lint --fix-dry-run')
    assert.equal(await readFile(join(folder, 'docs/a.md'), 'utf8'), BROKEN)
    assert.match(ran.out, /^--- a\/docs\/a\.md\n\+\+\+ b\/docs\/a\.md\n@@ /u)
    assert.match(ran.out, /^- • ryhmä$/mu)
    assert.match(ran.out, /^\+- ryhmä$/mu)
    assert.match(ran.err, /docs\/a\.md: korjattavissa 2[^]*Mitään ei muutettu/u)
  }))

  it('never shows a personal identity code', async () => {
    const code = '010190-9990'
    const ran = await run('lint --fix-dry-run', { files: { 'a.md': BROKEN.replace('ryhmä', `ryhmä ${code}`).replace('retki', `retki\n${code} ja`) } })
    assert.ok(!(ran.out + ran.err).includes(code))
    assert.match(ran.out, /^\+- ryhmä …$/mu)
  })

  it('has no report beside it', async () => {
    for (const options of ['--fix --fix-dry-run', '--fix-dry-run --format json']) {
      const ran = await run(`lint ${options}`, { files: { 'a.md': BROKEN } })
      assert.equal(ran.code, 2)
      assert.equal(ran.out, '')
    }
  })
})

describe('a file that changes meanwhile', () => {
  it('is left to whoever changed it', async () => {
    const { replaceText } = await import('../../server/commandLine/writeWhole.ts')
    await inFolder({ 'a.md': 'uusi' }, async (folder) => {
      const file = join(folder, 'a.md')
      assert.ok(await replaceText(file, 'vanha', 'korjattu', 'a.md'))
      assert.equal(await readFile(file, 'utf8'), 'uusi')
      await writeFile(file, 'vanha')
      assert.equal(await replaceText(file, 'vanha', 'korjattu', 'a.md'), undefined)
      assert.equal(await readFile(file, 'utf8'), 'korjattu')
    })
  })
})
