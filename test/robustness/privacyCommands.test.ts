// A personal identity code is in nothing that the command line writes, whatever it is asked and wherever the code stands: documents, their paths, settings,
// kinds of an organisation, baselines, arguments. Only the document itself has it, where `clean` writes it once more.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { COMMANDS } from '../../server/commandLine/commands.ts'
import { CARD, SWOT } from '../support/planted.ts'
import { runs } from '../support/runs.ts'
import { EVENING, inFolder, runIn, type Files } from '../cli/support.ts'

const CODES: Readonly<Record<string, string>> = {
  'with a hyphen': '010594-9032', 'of the reform': '010594Y9032', 'in small letters': '010594y9032', 'with a plus': '010594+9032', 'with a dash': '010594–9032', 'with blanks': '010594\u00a0-\u00a09032',
  'in full width': '０１０５９４－９０３２', 'with a mistake': '010190-999K',
}
/** In any spelling; file names in reports of other programs are written as addresses. */
const LEAK = /01(?:0594|0190).{0,24}9(?:03|99)/isu
const plain = (text: string): string => text.replace(/%[\dA-F]{2}(?:%[89AB][\dA-F])*/giu, (part) => decoded(part)).normalize('NFKC')
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const YAML = (code: string): string => `%TAG ! tag:${code}\n---\ntyyppi: swot\ntunniste: c-${code}\notsikko: &a${code} Alku ${code}\n${code}: !${code} a # ${code}\nvahvuudet:\n  - Tahto ${code}\n  - *puuttuu${code}\n  - teksti: ${code}\n    teema: ${code}\n    ${code}: x\nheikkoudet:\n  Ryhmä ${code}:\n    - ${code}\n  Ryhmä ${code}: a\nlähde: b-${code}\nversiot:\n  - versio: ${code}\n    päivämäärä: ${code}\n`
const SETTINGS = (code: string): string => `${code}: ${code}\nteemat:\n  - id: ${code}\n    nimi: Teema ${code}\n  - id: ${code}\nrules:\n  ${code}: off\n  swot/question: ${code}\nsäännöt:\n  ${code}: pois\nnimet: [${code}]\nbaseline: ${code}.json\nkieli: ${code}\n`
const KIND = (code: string): string => EVENING.replaceAll('vanhempainilta', `ilta ${code}`).replaceAll('Tavoitteet', `Tavoitteet ${code}`).replaceAll('"Vanhempainilta"', `"Ilta ${code}"`).replaceAll('"big"', `"${code}"`)

/** A text that is broken after a while, and one that a PDF has broken. */
const BROKEN = (code: string): string => `tyyppi: swot\notsikko: "${code}\nvahvuudet: [${code}\n\t${code}: a\n`
const PASTED = (code: string): string => `# Kortti\n\n## Tavoitteet\n\n• lapsi ${code} tulee kuul-\nluksi\n• ${code.slice(0, 7)}\n${code.slice(7)} ja äi-\ntinsä\n\n${code}   3\n\n- osal-\nlisuus ${code}\n`

const filesOf = (code: string): Files => ({
  '.pitkospuut.yaml': SETTINGS(code),
  [`.pitkospuut/kinds/ilta-${code}.schema.json`]: KIND(code),
  [`.pitkospuut/kinds/rikki-${code}.schema.json`]: `{ "kind": { "id": "${code}", "${code}": [`,
  'tunnettu.json': JSON.stringify({ version: 1, [code]: code, documents: { [`${code}.swot.md`]: { [code]: [code] } } }),
  [`lapset-${code}/${code}.hankekortti.md`]: CARD(code),
  [`lapset-${code}/alku.swot.md`]: SWOT(code),
  [`lapset-${code}/alku.swot.yaml`]: YAML(code),
  [`lapset-${code}/rikki.swot.yaml`]: BROKEN(code),
  [`lapset-${code}/pdf.hankekortti.md`]: PASTED(code),
  [`lapset-${code}/${code}.ilta.md`]: `---\ntyyppi: ilta ${code}\nsali: ${code} x\n---\n\n# Ilta\n\n## Tavoitteet ${code}\n\n- a\n`,
  [`lapset-${code}/tavut.swot.md`]: Buffer.from(`# ${code} \xff\xfe\n`, 'latin1'),
  [`lapset-${code}/muu.md`]: `# ${code}\n`,
  [`${code}.md`]: CARD(code),
  [`${code}.yaml`]: YAML(code),
})

/** `§` is the code, and `§.md` the card. What the document itself is written to is behind `>`. */
const LINES: readonly string[] = [
  ...['text', 'json', 'sarif', 'junit', 'github', 'csv'].flatMap((format) => [`lint . --all --format ${format}`, `lint §.md §.yaml lapset-§ --format ${format} --language sv`]),
  'lint . --language en', 'lint . --only privacy', 'lint . --only §', 'lint . --only swot/§', 'lint . --format §', 'lint . --max-warnings §', 'lint . --language §',
  'lint . --fix-dry-run', 'lint . --fix', 'lint . --update-baseline', 'lint . --baseline tunnettu.json', 'lint . --baseline §.json', 'lint . --baseline uusi-§.json --update-baseline',
  'lint puuttuu-§.md', 'lint puuttuu-§/**/*.md', 'lint --stdin --stdin-filename §.swot.md', 'lint --stdin --stdin-filename §.swot.yaml --format json', 'lint --stdin --stdin-filename §.md --fix-dry-run', 'lint --§', 'lint . --§=a',
  ...['model', 'outline'].flatMap((command) => [`${command} puuttuu-§.md`, `${command} lapset-§`, `${command} lapset-§/muu.md`, `${command} lapset-§/tavut.swot.md`, `${command} lapset-§/rikki.swot.yaml`]),
  ...['§.md', '§.yaml', 'lapset-§/alku.swot.md'].flatMap((file) => [`outline ${file} --format text`, `outline ${file} --format json --language en`, `model ${file} --format json`, `model ${file} --format yaml`]),
  'convert §.md --to yaml', 'convert §.yaml --to markdown', 'convert §.md --to yaml -o §.yaml', 'convert §.md --to yaml -o ei/§.yaml', 'convert §.md --to yaml -o uusi-§.yaml', 'convert §.md --to §', 'convert puuttuu-§.md --to yaml', 'convert lapset-§/rikki.swot.yaml --to markdown',
  'new §', 'new posteri --title § --to markdown', 'new posteri --set §=§', 'new posteri --set tunniste=§', 'new posteri --set kunnat=§', 'new posteri --set §', 'new posteri --to §', 'new posteri --language §', 'new posteri --from §.md', 'new posteri --from puuttuu-§.md', 'new swot --from lapset-§/alku.swot.md --to yaml', 'new swot --from lapset-§/alku.swot.yaml --language sv',
  'new posteri --title § -o .', 'new posteri --from §.md -o .', 'new posteri --from §.md -o §.md', 'new posteri -o ei/§/a.md', 'new ilta --set sali=§',
  'clean lapset-§/pdf.hankekortti.md >', 'clean §.md >', 'clean §.yaml >', 'clean lapset-§/pdf.hankekortti.md --write', 'clean lapset-§/pdf.hankekortti.md -o §.md', 'clean puuttuu-§.md', 'clean --stdin --stdin-filename §.hankekortti.md >',
  'render §.md --to html', 'render §.yaml --language en', 'render lapset-§/pdf.hankekortti.md', 'render lapset-§/rikki.swot.yaml', 'render §.md -o uusi-§.html', 'render §.md -o §.yaml', 'render §.md -o ei/§.html', 'render puuttuu-§.md', 'render §.md --to docx', 'render §.md --to pdf', 'render §.md --to §',
  'rules --format text', 'rules §', 'rules --format json', 'rules §/§ --format text', 'kinds --format text', 'kinds --format json', 'schema §', 'schema ilta', '§', '--§', 'lsp --§', 'lsp',
]

const WRITES = / (?:-o|--fix|--write|--update-baseline)(?: |$)/u
/** What is written by such a line and is no document. */
const REPORTS = /\.(?:json|html)$/u

describe('An identity code is in nothing that the command line writes', () => {
  it('the lines are of every command, with every choice it offers', () => {
    const asked = COMMANDS.flatMap(({ name, options }) => [name, ...options.flatMap(({ long, value }) => (value && 'oneOf' in value && long !== 'language' ? value.oneOf.map((one) => `${name} --${long} ${one}`) : []))])
    const isAsked = (of: string): boolean => {
      const [name = '', ...option] = of.split(' ')
      return LINES.some((line) => `${line} `.startsWith(`${name} `) && `${line} `.includes(` ${option.join(' ')} `.replace('  ', ' ')))
    }
    assert.deepEqual(asked.filter((one) => !isAsked(one)), [])
  })

  const all = Object.entries(CODES)
  for (const [nth, [how, code]] of all.entries()) {
    /** Each line with some of the codes: one and the same text is left out in the same place, however it is written. */
    const lines = LINES.filter((_line, index) => (index - nth + all.length * LINES.length) % all.length < runs(1))
    it(`written ${how}`, async () => {
      const leaks: string[] = []
      await inFolder(filesOf(code), async (folder) => {
        for (const line of lines.filter((one) => !WRITES.test(one))) leaks.push(...await leaksOf(folder, line, code))
      })
      for (const line of lines.filter((one) => WRITES.test(one))) {
        await inFolder(filesOf(code), async (folder) => {
          const before = new Set(await readdir(folder))
          leaks.push(...await leaksOf(folder, line, code))
          const written = (await readdir(folder)).filter((name) => !before.has(name) && REPORTS.test(name))
          for (const name of written) leaks.push(...leaksIn(`${line}: the file`, await readFile(join(folder, name), 'utf8')))
        })
      }
      assert.deepEqual(leaks, [])
    }).timeout(300_000)
  }
})

async function leaksOf(folder: string, line: string, code: string): Promise<readonly string[]> {
  const own = line.endsWith('>')
  const asked = line.replaceAll('§', code).replace('>', '')
  const leaks: string[] = []
  for (const terminal of own ? [{}] : [{}, { terminal: 100 }]) {
    const { out, err, progress } = await runIn(folder, asked, { stdin: CARD(code), ...terminal })
    if (own) assert.match(plain(out), LEAK, `${line}: the document is whole`)
    leaks.push(...(own ? [] : leaksIn(`${line}: output`, out)), ...leaksIn(`${line}: messages`, err), ...leaksIn(`${line}: progress`, progress.join('\n')))
  }
  return leaks
}

function leaksIn(where: string, text: string): readonly string[] {
  const at = plain(text).search(LEAK)
  return at < 0 ? [] : [`${where}: … ${plain(text).slice(Math.max(0, at - 100), at + 60)} …`]
}
