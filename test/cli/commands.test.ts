// `model`, `outline`, `rules`, `kinds`, and how files are saved.
import assert from 'node:assert/strict'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { rules } from '../../server/bundled/rules.ts'
import { writeWhole } from '../../server/commandLine/writeWhole.ts'
import { FAMILIES } from '../../server/core/texts/commandLine.ts'
import { evening, EVENING, inFolder, KIND_PATH, run, runIn } from './support.ts'

const KIND = { [KIND_PATH]: EVENING }
const MARKDOWN = `${evening('ilta')}- kertoa\n\n### Miksi\n\nSyy.\n\n## Tarjoilu\n\nKahvia.\n\n### Leipä\n\n- ruis\n\n## Muuta\n`
const SWOT = '---\ntyyppi: swot\ntunniste: alku\notsikko: Alku\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- innostus\n- taito\n\n## Uhat\n\n- kiire\n'

describe('model', () => {
  it('prints the tree under canonical names, and headings of no property under extra', async () => {
    const { code, out } = await run('model a.md', { files: { ...KIND, 'a.md': MARKDOWN } })
    const tree = JSON.parse(out)
    assert.equal(code, 0)
    assert.deepEqual([tree.id, tree.status, tree.room], ['ilta', 'draft', 'big'])
    assert.deepEqual(tree.goals.items, [{ text: 'kuulla' }, { text: 'kertoa' }])
    assert.deepEqual(tree.extra, [
      { heading: 'Tarjoilu', level: 2, text: 'Kahvia.\n\n### Leipä\n\n- ruis' },
      { heading: 'Muuta', level: 2, text: '' },
    ])
  })

  it('is the same as YAML, with Windows line ends, and with a byte order mark', async () => {
    const model = async (line: string, text: string): Promise<string> => (await run(line, { files: { ...KIND, 'a.md': text } })).out
    const tree = JSON.parse(await model('model a.md', MARKDOWN))
    assert.deepEqual(parse(await model('model a.md --format yaml', MARKDOWN)), tree)
    assert.deepEqual(JSON.parse(await model('model a.md', `\ufeff${MARKDOWN.replaceAll('\n', '\r\n')}`)), tree)
  })

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['a file that is not there', 'gone.md', /gone\.md: tiedostoa ei voi lukea \(tiedostoa tai sen kansiota ei löydy\)/u],
    ['a folder', 'folder.md', /folder\.md: tiedostoa ei voi lukea \(se on kansio\)/u],
    ['a file of no kind', 'README.md', /README\.md: .*tyyppi: swot/u],
    ['another kind of file', 'notes.txt', /notes\.txt: .*Markdown/u],
    ['an encoding that is not UTF-8', 'latin.md', /latin\.md: .*UTF-8/u],
  ]
  for (const command of ['model', 'outline']) {
    for (const [name, path, message] of broken) {
      it(`${command} of ${name}: a message and exit code 2`, async () => {
        const files = { 'README.md': '# Hei\n', 'notes.txt': '', 'folder.md/': '', 'latin.md': Buffer.from(SWOT.replace('taito', 'työ'), 'latin1') }
        const { code, out, err } = await run(`${command} ${path}`, { files })
        assert.deepEqual([code, out], [2, ''])
        assert.match(err, message)
      })
    }
  }

  it('tells of a broken kind of one\'s own and works all the same', async () => {
    const { code, err } = await run('model a.md', { files: { 'a.md': SWOT, '.pitkospuut/kinds/bad.schema.json': '{' } })
    assert.equal(code, 0)
    assert.match(err, /bad\.schema\.json: .*pitkospuut lint \.pitkospuut\/kinds\/bad\.schema\.json/u)
  })
})

describe('outline', () => {
  it('is an indented tree with line numbers and counts', async () => {
    const { code, out } = await run('outline a.md', { files: { 'a.md': SWOT } })
    assert.equal(code, 0)
    assert.ok(out.includes('10  Vahvuudet (2)\n12    innostus\n13    taito\n15  Uhat (1)\n17    kiire\n'), out)
  })

  it('has labels in the language that is asked for', async () => {
    assert.match((await run('outline a.md --language sv', { files: { 'a.md': SWOT } })).out, /^10 {2}Styrkor \(2\)$/mu)
  })

  it('as JSON has places that count from 1', async () => {
    const entries = JSON.parse((await run('outline a.md --format json', { files: { 'a.md': SWOT } })).out)
    const { children, ...strengths } = entries.find(({ line }: { line: number }) => line === 10)
    assert.deepEqual(strengths, { name: 'Vahvuudet (2)', detail: '', type: 'list', line: 10, column: 4, endLine: 13, endColumn: 8 })
    assert.deepEqual(children[0], { name: 'innostus', detail: '', type: 'item', line: 12, column: 1, endLine: 12, endColumn: 11, children: [] })
  })
})

describe('rules', () => {
  it('lists every code once, in order, with its two severities', async () => {
    const { out } = await run('rules')
    const codes = [...out.matchAll(/^ {2}(?:[✖▲●○·] [✖▲●○·]| {3}) {2}(\S+)/gmu)].map((match) => match[1] ?? '')
    assert.deepEqual(codes, codes.toSorted())
    for (const { code } of rules) assert.equal(codes.filter((one) => one === code).length, 1, code)
    assert.ok(codes.includes('yaml/…'))
  })

  it('explains one: severities, message, reason and source', async () => {
    for (const rule of rules) {
      const { out } = await run(`rules ${rule.code} --language en`)
      for (const part of [rule.code, rule.reason.en, rule.source]) assert.ok(out.includes(part), `${rule.code}: ${part}`)
      assert.doesNotMatch(out, /\{\w+\}/u)
    }
  })

  it('explains codes of reading by their family', async () => {
    for (const [code, family] of [['yaml/tab', 'yaml'], ['schema/enum', 'schema'], ['document/too-complex', 'document/too-complex']] as const) {
      assert.ok((await run(`rules ${code} --language en`)).out.includes(FAMILIES[family].en), code)
    }
  })

  it('lists one family, and all as JSON', async () => {
    const codes = async (line: string): Promise<readonly string[]> => JSON.parse((await run(`${line} --format json`)).out).map(({ code }: { code: string }) => code)
    const family = rules[0]?.code.split('/')[0] ?? ''
    assert.deepEqual(await codes(`rules ${family}`), rules.map(({ code }) => code).filter((code) => code.startsWith(`${family}/`)).toSorted())
    assert.equal((await codes('rules')).length, rules.length + Object.keys(FAMILIES).length)
    const [one] = JSON.parse((await run(`rules ${rules[0]?.code} --format json --language sv`)).out)
    assert.deepEqual([one.severity, one.messages.main, one.reason], [{ draft: rules[0]?.severity[0], inUse: rules[0]?.severity[1] }, rules[0]?.messages.main.sv, rules[0]?.reason.sv])
  })
})

describe('kinds', () => {
  it('lists titles, ids, labels and file patterns, those of one\'s own too', async () => {
    const { code, out } = await run('kinds --language sv', { files: KIND })
    assert.equal(code, 0)
    assert.match(out, /^Föräldrakväll {2}evening\n {2}En kväll med föräldrarna\.\n {2}Typens namn {2}vanhempainilta, föräldrakväll, parents-evening\n {2}Filer {8}\*\.ilta\.\{md,yaml\}\n/mu)
    assert.match(out, /^SWOT-analys {2}swot$/mu)
  })

  it('as JSON, in the order of ids', async () => {
    const list = JSON.parse((await run('kinds --format json --language en', { files: KIND })).out)
    const ids = list.map(({ id }: { id: string }) => id)
    assert.deepEqual(ids, ids.toSorted())
    assert.deepEqual(list.find(({ id }: { id: string }) => id === 'evening'), {
      id: 'evening', title: "Parents' evening", description: 'An evening with parents.', files: ['*.ilta.{md,yaml}'],
      labels: { fi: ['vanhempainilta'], sv: ['föräldrakväll'], en: ['parents-evening'] },
    })
  })
})

describe('personal identity codes', () => {
  const code = '010594Y9032'
  const text = SWOT.replace(/^# .*$/mu, (title) => `${title}\n\nTekijä ${code}.`)

  it('are left out of the model', async () => {
    for (const line of ['model a.md', 'model a.md --format yaml', 'outline a.md --format json']) {
      const { out, err } = await run(line, { files: { 'a.md': text } })
      assert.ok(out.length > 0 && !(out + err).includes(code), line)
    }
  })

  it('are not copied into another notation, and the document stays as it is', async () => {
    const { code: exit, out, err } = await run('convert a.md --to yaml', { files: { 'a.md': text } })
    assert.deepEqual([exit, out], [2, ''])
    assert.match(err, /Rivillä \d+ on henkilötunnus\. Poista se ensin/u)
    assert.ok(!err.includes(code))
    assert.equal((await run('convert a.md --to yaml', { files: { 'a.md': text.replace('Tekijä', '<!-- pitkospuut-disable-next-line privacy/identity-code: keksitty esimerkki -->\n\nTekijä') } })).code, 0)
  })
})

describe('convert', () => {
  it('prints the other notation, which says the same', () => inFolder({ 'a.md': SWOT }, async (folder) => {
    const { code, out } = await runIn(folder, 'convert a.md --to yaml')
    assert.equal(code, 0)
    await writeFile(join(folder, 'b.yaml'), out)
    assert.deepEqual(JSON.parse((await runIn(folder, 'model b.yaml')).out), JSON.parse((await runIn(folder, 'model a.md')).out))
  }))

  it('saves with -o, and replaces only with --force', () => inFolder({ 'a.md': SWOT }, async (folder) => {
    const first = await runIn(folder, 'convert a.md --to yaml -o b.yaml')
    assert.deepEqual([first.code, first.out], [0, ''])
    assert.match(first.err, /Tallennettu: b\.yaml/u)
    const saved = await readFile(join(folder, 'b.yaml'), 'utf8')
    const second = await runIn(folder, 'convert a.md --to markdown -o b.yaml')
    assert.equal(second.code, 2)
    assert.match(second.err, /b\.yaml on jo olemassa.*--force/u)
    assert.equal(await readFile(join(folder, 'b.yaml'), 'utf8'), saved)
    assert.equal((await runIn(folder, 'convert a.md --to markdown -o b.yaml --force')).code, 0)
    assert.equal(await readFile(join(folder, 'b.yaml'), 'utf8'), SWOT)
  }))

  it('saves in the notation of the name, unless it is forced to do otherwise', () => inFolder({ 'a.md': SWOT }, async (folder) => {
    const { code, out, err } = await runIn(folder, 'convert a.md --to yaml -o b.md')
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^pitkospuut: Valitsin --to yaml ja tiedoston b\.md pääte sanovat eri muodon\. /u)
    assert.deepEqual((await readdir(folder)).sort(), ['.git', 'a.md'])
    assert.match((await runIn(folder, 'convert a.md --to markdown -o b.yml --language sv')).err, /--to markdown och filändelsen på b\.yml/u)
    assert.equal((await runIn(folder, 'convert a.md --to yaml -o b.txt')).code, 0)
    assert.equal((await runIn(folder, 'convert a.md --to yaml -o b.md --force')).code, 0)
    assert.match(await readFile(join(folder, 'b.md'), 'utf8'), /^tyyppi: swot\n/u)
  }))

  it('complains of a folder that is not there', async () => {
    const { code, err } = await run('convert a.md --to yaml -o gone/b.yaml', { files: { 'a.md': SWOT } })
    assert.equal(code, 2)
    assert.match(err, /gone\/b\.yaml: tiedostoa ei voi tallentaa/u)
  })

  it('tells what the other notation cannot hold, in the language of the command', async () => {
    const files = { 'a.md': SWOT.replace('- kiire', '- kiire\n\n> Lainaus.\n\n* * *\n\n<!-- huomaa -->') }
    const said = await Promise.all(['fi', 'sv', 'en'].map(async (language) => (await run(`convert a.md --to yaml --language ${language}`, { files })).err))
    for (const err of said) assert.match(err, /^pitkospuut: .*:\n {2}– .*\* \* \*/u)
    assert.equal(new Set(said).size, 3)
  })
})

describe('saving a file', () => {
  it('writes it whole and leaves nothing else behind', () => inFolder({}, async (folder) => {
    assert.equal(await writeWhole(join(folder, 'a.md'), 'yö\n', 'a.md', false), undefined)
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), 'yö\n')
    assert.deepEqual(await readdir(folder), ['.git', 'a.md'])
  }))

  it('replaces one only when forced to', () => inFolder({ 'a.md': 'vanha' }, async (folder) => {
    assert.match((await writeWhole(join(folder, 'a.md'), 'uusi', 'a.md', false))?.texts.fi ?? '', /--force/u)
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), 'vanha')
    assert.equal(await writeWhole(join(folder, 'a.md'), 'uusi', 'a.md', true), undefined)
    assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), 'uusi')
  }))

  it('complains when it cannot, and leaves nothing behind', () => inFolder({ 'folder/': '' }, async (folder) => {
    await writeFile(join(folder, 'folder', 'x'), '')
    for (const target of ['gone/a.md', 'folder']) assert.ok(await writeWhole(join(folder, target), 'x', target, true))
    assert.deepEqual(await readdir(folder), ['.git', 'folder'])
  }))
})
