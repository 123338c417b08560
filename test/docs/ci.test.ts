// docs/ci.md: what it shows can be used as it stands. Commands are understood, YAML is YAML, the hook stops what it says it stops.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { inFolder, runIn } from '../cli/support.ts'
import { builtCommandLine } from '../support/built.ts'

const page = readFileSync('docs/ci.md', 'utf8')
const PROGRAM = 'node tools/pitkospuut.cjs'
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)\n```$/gmu)].map(([, language = '', text = '']) => ({ language, text }))
const inLanguage = (language: string): readonly string[] => blocks.filter((block) => block.language === language).map(({ text }) => text)

/** Without what is said in a language. */
const plain = (text: string): string => text.replace(/^# .*$/gmu, '').replace(/name: Pitkospuut – .*/u, '').replace(/oma-hakemisto|my-repository/gu, '')

const SWOT = '---\ntyyppi: swot\ntunniste: a\notsikko: SWOT\nkieli: fi\nhanke: A\ntila: luonnos\nlaatijat: [{ rooli: tutkija }]\n---\n\n# SWOT\n\n## Vahvuudet\n\n- tuki\n'
/** A fictitious person whose code the authority publishes for tests. */
const WITH_CODE = SWOT.replace('- tuki', '- tuki: 010594Y9032')

describe('docs/ci.md', () => {
  it('says the same in both languages: the same blocks in the same order', () => {
    const [fi, en] = [blocks.slice(0, blocks.length / 2), blocks.slice(blocks.length / 2)]
    assert.deepEqual(fi.map(({ text }) => plain(text)), en.map(({ text }) => plain(text)))
  })

  it('shows commands that the command line understands', async () => {
    const commands = [...page.matchAll(new RegExp(`${PROGRAM} ([^\\n>]*)`, 'gu'))].map(([, words = '']) => words.trim())
    assert.ok(commands.length >= 12)
    await inFolder({ 'a.md': SWOT }, async (folder) => {
      for (const command of commands) {
        const { code, err } = await runIn(folder, command)
        assert.ok(code < 2, `${command}\n${err}`)
      }
    })
  })

  it('has one file copied, which does all of it by itself', async () => {
    assert.deepEqual([...page.matchAll(/^cp (\S+) \S+\/tools\/pitkospuut\.cjs$/gmu)].map(([, file]) => file), ['dist/cli.cjs', 'dist/cli.cjs'])
    await inFolder({ 'a.md': SWOT, '.pitkospuut.yaml': 'kieli: fi\n', '.gitignore': 'tools/\n' }, async (folder) => {
      await mkdir(join(folder, 'tools'))
      await copyFile(await builtCommandLine(), join(folder, 'tools/pitkospuut.cjs'))
      for (const words of ['lint', 'lint --format sarif', 'clean a.md']) {
        const { status, stdout } = spawnSync(process.execPath, ['tools/pitkospuut.cjs', ...words.split(' ')], { cwd: folder, encoding: 'utf8' })
        assert.equal(status, 0, words)
        assert.ok(stdout.length > 100, words)
      }
    })
  }).timeout(60_000)

  it('shows the baseline, the privacy rules, and the formats of build servers', () => {
    for (const words of ['--baseline', '--update-baseline', '--only privacy', '--format github', '--format sarif', '--format junit', '--max-warnings']) assert.ok(page.includes(words), words)
  })

  it('shows YAML that is YAML, with keys that mean something there', () => {
    const shown = inLanguage('yaml').map((text) => {
      const document = parseDocument(text)
      assert.deepEqual([...document.errors, ...document.warnings], [], text)
      return Object.keys(document.toJS() as object).sort().join(' ')
    })
    assert.deepEqual([...new Set(shown)].sort(), ['jobs name on permissions', 'pitkospuut', 'repos'])
  })

  it('gives settings that are known', async () => {
    const settings = [...page.matchAll(/`(\S+: \.pitkospuut-baseline\.json)`/gu)].map(([, setting = '']) => setting)
    assert.deepEqual(settings, ['lähtötaso: .pitkospuut-baseline.json', 'baseline: .pitkospuut-baseline.json'])
    for (const setting of settings) {
      const ran = await inFolder({ 'a.md': SWOT, '.pitkospuut.yaml': `${setting}\n` }, async (folder) => {
        await runIn(folder, 'lint --update-baseline')
        return runIn(folder, 'lint --format json')
      })
      assert.deepEqual((JSON.parse(ran.out) as { documents: { problems: unknown[] }[] }).documents.flatMap(({ problems }) => problems), [], setting)
    }
  })

  it('shows a hook that stops what is about to be committed, and nothing else', async function () {
    this.timeout(60_000)
    // the same in both languages, as is said above
    for (const hook of new Set(inLanguage('sh').filter((text) => text.startsWith('#!')).map(plain))) {
      await inFolder({ 'a.md': SWOT, '.githooks/pre-commit': `${hook}\n`, 'kuvaus ja muuta/b.md': SWOT.replace('tunniste: a', 'tunniste: b') }, async (folder) => {
        const git = (...words: readonly string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder, stdio: 'pipe' })
        const commit = (): { readonly code: number | null; readonly said: string } => {
          const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-m', 'a'], { cwd: folder, encoding: 'utf8' })
          return { code: status, said: stdout + stderr }
        }
        await mkdir(join(folder, 'tools'))
        await copyFile(await builtCommandLine(), join(folder, 'tools/pitkospuut.cjs'))
        git('init', '-q')
        for (const line of inLanguage('sh').find((text) => text.startsWith('chmod'))?.split('\n') ?? []) execFileSync('sh', ['-c', line], { cwd: folder })
        git('add', 'tools')
        assert.equal(commit().code, 0, 'no documents yet')
        git('add', '.')
        assert.deepEqual(commit().code, 0, 'nothing personal')
        await writeFile(join(folder, 'a.md'), WITH_CODE)
        await writeFile(join(folder, 'c.txt'), 'c')
        git('add', 'c.txt')
        assert.equal(commit().code, 0, 'the code is not about to be committed')
        git('add', 'a.md')
        await writeFile(join(folder, 'a.md'), SWOT)
        const { code, said } = commit()
        assert.equal(code, 1, 'the code is about to be committed, though the file is clean by now')
        assert.match(said, /a\.md/u)
        assert.doesNotMatch(said, /9032/u)
      })
    }
  })
})
