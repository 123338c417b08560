// `render`: a document as a page that stands alone. What must not be on it is told, and the document stays as it is.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, run, runIn, type Files } from './support.ts'

const swot = (strengths: string, head = ''): string => `---\ntyyppi: swot\nkieli: fi\n${head}---\n\n# Alku\n\n## Vahvuudet\n\n- ${strengths}\n`
const PUBLIC = 'julkisuus: julkinen\n'
const PERSONAL = 'sosiaaliohjaaja Maija Mallikas, puh. 040 **123** 4567, [posti](mailto:maija.mallikas@kehra.fi)'
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2])
const SHOWN = 'src="data:image/png;base64,iVBORw0KGgoAAQI="'

interface Case {
  readonly it: string
  readonly text: string
  readonly path?: string
  readonly line?: string
  readonly files?: Files
  readonly has?: readonly (string | RegExp)[]
  readonly hasNot?: readonly string[]
  readonly says?: readonly (string | RegExp)[]
  readonly saysNot?: readonly string[]
}

const cases: readonly Case[] = [
  { it: 'one file with its language, title and style, and nothing that runs or loads', text: swot('into'), has: ['<html lang="fi">', '<title>Alku</title>', '<style>', "default-src &#x27;none&#x27;", '<li>into</li>'], hasNot: ['<script', '<link', 'url('], saysNot: ['pitkospuut'] },
  { it: 'the title of a page without marks of Markdown', text: swot('into').replace('# Alku', '# **Alku**'), has: ['<title>Alku</title>', '<h1><strong>Alku</strong></h1>'] },
  { it: 'headings in the language that is asked for, and told apart from the text', text: swot('into'), line: '--language sv', has: ['<html lang="fi">', '<h2><span lang="sv">Styrkor</span>', '<li>into</li>'] },
  { it: 'no comments, off switches and attributes', text: swot('into {#V1 teema=aika}\n\n<!-- salaa -->\n\n<div><!-- salaa2 --></div>'), hasNot: ['salaa', '{#', '--&gt;'] },
  { it: 'the same of YAML', path: 'a.swot.yaml', text: 'tyyppi: swot\nkieli: fi\notsikko: Alku\nvahvuudet:\n  - into # salaa\n', has: ['<title>Alku</title>', '<li>into</li>'], hasNot: ['salaa'] },
  { it: 'no personal data of a public document, and says where it stood', text: swot(PERSONAL, PUBLIC), has: ['[muutettu]', 'posti'], hasNot: ['Mallikas', '123', '4567', 'maija', 'mailto'], says: ['rivi 11: henkilön nimi (privacy/person-name)', 'rivi 11: sähköpostiosoite (privacy/email)'], saysNot: ['Mallikas', '4567', 'maija'] },
  { it: 'what an internal document says', text: swot(PERSONAL), has: ['Maija Mallikas', '4567', 'mailto:maija'], saysNot: ['pitkospuut'] },
  { it: 'no identity code of any document, however it is written', text: swot('010594-9021 ja 010594-*9021* {#x}\n- ![010594-9021](x.png)').replace('# Alku', '# Alku 131052-308T'), has: ['<title>Alku [muutettu]</title>', '<h1>Alku [muutettu]</h1>'], hasNot: ['9021', '308T'], says: ['privacy/identity-code'], saysNot: ['9021', '308T'] },
  { it: 'no data of a public document that a baseline knows', text: swot(PERSONAL, PUBLIC), files: { '.pitkospuut.yaml': 'lähtötaso: baseline.json\n' }, hasNot: ['Mallikas', '4567'] },
  { it: 'what the writer lets stand in a public document', text: swot('ohjaaja Maija Mallikas, puh. 040 123 4567', PUBLIC).replace('- ohjaaja', '<!-- pitkospuut-disable-next-line privacy/phone: sovittu -->\n- ohjaaja'), has: ['040 123 4567'], hasNot: ['Mallikas', 'sovittu'] },
  { it: 'the number of a unit', text: swot('toimisto, puh. 09 310 5011', PUBLIC), has: ['09 310 5011'] },
  { it: 'images of the workspace', text: swot('![kaavio](kuvat/a%20b.png)'), files: { 'kuvat/a b.png': PNG }, has: [SHOWN, 'alt="kaavio"'], saysNot: ['pitkospuut'] },
  { it: 'the text of images that are not there, lie elsewhere or could hold anything', text: swot('![yksi](puuttuu.png) ![kaksi](../../ulkona.png) ![kolme](https://a.fi/x.png) ![neljä](x.svg) ![viisi](/etc/x.png) ![kuusi](data:image/svg+xml;base64,PHN2Zz4=)'), files: { 'x.svg': '<svg/>' }, has: [/yksi.*kaksi.*kolme.*neljä.*viisi.*kuusi/u], hasNot: ['<img', 'a.fi', 'PHN2Zz4'], says: ['puuttuu.png', 'x.svg'] },
]

describe('render gives', () => {
  for (const { it: name, text, path = 'a.swot.md', line = '', files = {}, has = [], hasNot = [], says = [], saysNot = [] } of cases) {
    for (const [ends, spelled] of [['', text], [', with a byte order mark and carriage returns', `\ufeff${text.replaceAll('\n', '\r\n')}`]] as const) {
      it(`${name}${ends}`, () => inFolder({ [path]: spelled, ...files }, async (folder) => {
        const { code, out, err } = await runIn(folder, `render ${path} ${line}`, { env: { LANG: 'fi_FI.UTF-8' } })
        assert.equal(code, 0, err)
        const shown = out.replace(/<style>.*<\/style>/su, '<style>')
        for (const one of has) assert.ok(typeof one === 'string' ? shown.includes(one) : one.test(shown), `${String(one)} is not in\n${shown}`)
        for (const one of hasNot) assert.ok(!shown.includes(one), `${one} is in\n${shown}`)
        for (const one of says) assert.ok(typeof one === 'string' ? err.includes(one) : one.test(err), `${String(one)} is not in\n${err}`)
        for (const one of saysNot) assert.ok(!err.includes(one), `${one} is in\n${err}`)
        assert.equal(await readFile(join(folder, path), 'utf8'), spelled)
      }))
    }
  }
})

describe('render writes', () => {
  it('a new file, and another in its place only when that is asked for', () => inFolder({ 'a.swot.md': swot('into') }, async (folder) => {
    assert.deepEqual(await runIn(folder, 'render a.swot.md -o a.html --language fi').then(({ code, out }) => [code, out]), [0, ''])
    const page = await readFile(join(folder, 'a.html'), 'utf8')
    assert.equal(page, (await runIn(folder, 'render a.swot.md --language fi')).out)
    await writeFile(join(folder, 'a.html'), 'oma')
    assert.match((await runIn(folder, 'render a.swot.md -o a.html --language fi')).err, /--force/u)
    assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), 'oma')
    assert.equal((await runIn(folder, 'render a.swot.md -o a.html --force --language fi')).code, 0)
    assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), page)
    assert.deepEqual((await readdir(folder)).filter((name) => name.endsWith('.tmp')), [])
  }))

  it('into the file that a link leads to, and does not open it to others', () => inFolder({ 'a.swot.md': swot('into'), 'sivut/a.html': 'vanha' }, async (folder) => {
    await chmod(join(folder, 'sivut/a.html'), 0o600)
    await symlink('sivut/a.html', join(folder, 'a.html'))
    assert.equal((await runIn(folder, 'render a.swot.md -o a.html --force')).code, 0)
    assert.ok((await lstat(join(folder, 'a.html'))).isSymbolicLink())
    assert.match(await readFile(join(folder, 'sivut/a.html'), 'utf8'), /^<!doctype html>/iu)
    assert.equal((await stat(join(folder, 'sivut/a.html'))).mode & 0o777, 0o600)
  }))

  it('into a device or a pipe without putting a file in its place, and into no folder', () => inFolder({ 'a.swot.md': swot('into'), 'sivut/': '' }, async (folder) => {
    const refused = await runIn(folder, 'render a.swot.md -o sivut --force')
    assert.deepEqual([refused.code, /sivut: tiedostoa ei voi tallentaa \(se on kansio\)/u.test(refused.err)], [2, true])
    if (spawnSync('mkfifo', [join(folder, 'putki')]).status !== 0) return
    const [reading, { code }] = await Promise.all([readFile(join(folder, 'putki'), 'utf8'), runIn(folder, 'render a.swot.md -o putki --force')])
    assert.match(reading, /^<!doctype html>/iu)
    assert.equal(code, 0)
    assert.ok((await lstat(join(folder, 'putki'))).isFIFO())
  }))

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['over a document', 'render a.swot.md -o a.swot.md --force', /toinen nimi, esimerkiksi a\.swot\.html/u],
    ['what is not there yet', 'render a.swot.md --to pdf', /--to html/u],
    ['another form', 'render a.swot.md --to svg', /html, docx, pdf/u],
    ['a document of no kind', 'render muu.md', /muu\.md/u],
  ]
  for (const [name, line, says] of refused) {
    it(`nothing: ${name}`, async () => {
      const { code, out, err } = await run(`${line} --language fi`, { files: { 'a.swot.md': swot('into'), 'muu.md': '# Muu\n' } })
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, says)
    })
  }

  it('no image from outside the workspace, a link that leads there included', () => inFolder({ 'työtila/.git/': '', 'työtila/a.swot.md': swot('![kaavio](linkki.png)'), 'salainen.png': PNG }, async (folder) => {
    const inside = join(folder, 'työtila')
    await mkdir(inside, { recursive: true })
    await symlink(join(folder, 'salainen.png'), join(inside, 'linkki.png'))
    const { out } = await runIn(inside, 'render a.swot.md --language fi')
    assert.ok(/Kuva:<\/span> kaavio/u.test(out) && !out.includes('<img'))
  }))
})
