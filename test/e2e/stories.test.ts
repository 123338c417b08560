// Whole pieces of work, played with the keyboard (but for one link in a hover) in one workbench: a card from nothing, the same card later, one in Swedish, SWOT analyses.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {extensionSource, packageExtension} from './packaged.ts'
import {copy, kindItem, openWorkbench, pictured, problems, screenshot, see, symbols, type Opened} from './person.ts'
import {analysis, card, later, swedish} from './storyTexts.ts'
import {typist, type Effort, type Typist} from './typist.ts'
import {until as untilWithin} from './until.ts'

describe('stories of people in the workbench', function () {
  this.timeout(limits.journey)
  let opened: Opened
  let person: Typist
  const efforts: [string, Effort][] = []
  before(async () => {
    opened = await openWorkbench({workspace: workspaceFolder, vsix: packageExtension().vsix, settings: {'pitkospuut.language': 'fi'}})
    person = typist(opened.page)
  })
  after(async () => {
    const all = (part: keyof Effort): number => efforts.filter(([what]) => what.startsWith('a card:')).reduce((sum, [, effort]) => sum + effort[part], 0)
    efforts.push(['a card from nothing to finished', {keys: all('keys'), prompts: all('prompts'), commands: all('commands')}])
    for (const [what, {keys, prompts, commands}] of efforts) console.log(`    ${what}: ${keys} keys, ${prompts} prompts, ${commands} commands`)
    await opened.close()
  })
  const story = (title: string, name: string, act: () => Promise<void>): void => { it(title, () => pictured(name, opened.page, act)) }
  const took = (what: string): void => { efforts.push([what, person.effort()]) }

  story('a card from nothing: begun, its details filled in, its sections written, and finished without a finding', 'story-card', async () => {
    await begin(person, ['', 'hankekortti', '', card.title])
    await shown(person, card.file, 'Hankekortti')
    await screenshot(opened.page, 'story-card-begun')
    took('a card: begun')
    await person.command('Täytä tiedot')
    await fillIn(card.details)
    await leave('Valitse tieto')
    took('a card: details')
    for (const {below, down, written} of card.sections) await write(below, down, written.split('\n'))
    await screenshot(opened.page, 'story-card-written')
    took('a card: sections')
    await change('Täytä tiedot', 'Valitse tieto', 'Tila', 'Onko tämä luonnos', 'Valmis', 'Asiakirjassa on vielä ohjeita')
    assert.doesNotMatch(textOf(opened, card.file), /<!--/)
    took('a card: finished')
    await until('no finding', async () => (await problems(opened.page, card.file)).every(row => !row.includes('[Ln')))
    assert.deepEqual(lint(opened, card.file), [], textOf(opened, card.file))
  })

  story('the card later: pasted text is tidy, a sum that does not add up and a bare risk are mended', 'story-later', async () => {
    await person.open(card.file)
    await until('its goals', async () => (await symbols(opened.page, 'Tavoitteet')).some(row => row.startsWith('Tavoitteet (2)')))
    await person.open(card.file)
    await person.toLine(lineOf('Nuorten ryhmä kokoontuu'))
    await person.typeItems(['', ''])
    await copy(opened.page, later.copied.html, later.copied.text)
    await person.press('Control+V')
    await see(opened.page.locator('.view-line'), 'Retki')
    await person.save()
    await has(later.tidy)

    await change('Täytä tiedot', 'Valitse tieto', 'Rahoitus: kokonaisbudjetti', 'Kaikki kulut', '121 000')
    await find('funding/sum-mismatch', later.sum)
    await person.open(card.file)
    await person.toLine(lineOf('Kokonaisbudjetti:'))
    await person.press('ArrowLeft')
    await person.fix('Vaihda: kokonaisbudjetti on 120')
    await person.save()
    await settled('funding/sum-mismatch', later.sum)

    await person.open(card.file)
    await person.toLine(lineOf('Työntekijät vaihtuvat.'))
    await person.typeItems(['', later.risk])
    await find('risk/no-mitigation', new RegExp(later.risk))
    await person.open(card.file)
    await person.press('ArrowLeft', 'ArrowLeft')
    await person.fix('Lisää kohdat varautumiselle ja vastuulle')
    await person.save()
    await screenshot(opened.page, 'story-later-risk')
    for (const [label, text] of later.mitigation) {
      await person.toLine(lineOf(label, later.risk))
      await person.type(text)
    }
    await person.save()
    await settled('risk/no-mitigation', new RegExp(later.risk))
    took('the card later')
    assert.deepEqual(lint(opened, card.file), [], textOf(opened, card.file))
  })

  story('a card in Swedish: the questions, the findings and what is completed are Swedish', 'story-swedish', async () => {
    await person.open(card.file)
    await speaks('sv', 'Projektkort')
    await begin(person, ['', 'projektkort', '', swedish.title], swedish.questions)
    await shown(person, swedish.file, 'Projektkort')
    await person.command('Täytä tiedot')
    await fillIn(swedish.details)
    await leave('')
    assert.match(textOf(opened, swedish.file), swedish.filled)
    await person.toLine(lineWith(opened, swedish.file, 'status:'))
    await person.press(...'utkast'.split('').map(() => 'Backspace'), 'Control+Space')
    const list = opened.page.locator('.suggest-widget.visible .monaco-list-row')
    await see(list, 'färdig')
    await screenshot(opened.page, 'story-swedish-completed')
    await person.type('fä')
    await see(opened.page.locator('.suggest-widget.visible .monaco-list-row.focused'), 'färdig')
    await person.press('Enter')
    await person.save()
    assert.match(textOf(opened, swedish.file), /^status: färdig$/m)
    await until('what is missing', async () => (await problems(opened.page, 'schema/required')).some(row => swedish.missing.test(row)))
    took('a card in Swedish')
  })

  story('a SWOT analysis in YAML from nothing: its lists go on with Enter, and it is finished without a finding', 'story-yaml', async () => {
    await speaks('fi', 'Hankekortti')
    await begin(person, ['', 'swot', 'yaml', analysis.title])
    await shown(person, analysis.file, 'SWOT-analyysi')
    await person.command('Täytä tiedot')
    await fillIn(analysis.details)
    await leave('Valitse tieto')
    for (const [key, items] of analysis.quadrants) {
      await person.toLine(lineWith(opened, analysis.file, `${key}:`) + 1)
      await person.typeItems(items)
      await person.save()
    }
    await change('Täytä tiedot', 'Valitse tieto', 'Tila', 'Onko tämä luonnos', 'Valmis', 'Asiakirjassa on vielä ohjeita')
    took('a SWOT analysis in YAML')
    await until('no finding', async () => (await problems(opened.page, analysis.file)).every(row => !row.includes('[Ln')))
    assert.deepEqual(lint(opened, analysis.file), [], textOf(opened, analysis.file))
  })

  story('a researcher reads a SWOT analysis: its counts, why a finding is told, a theme of the codebook, a heading by its own name', 'story-researcher', async () => {
    const file = 'swot-alku-kehra-ii.md'
    writeFileSync(join(opened.workspace, '.pitkospuut.yaml'), 'koodikirja:\n  teemat:\n    - tunniste: aika\n      nimi: Aika ja kiire\n    - yhteistyö\n')
    await person.open(file)
    await shown(person, file, 'SWOT-analyysi')
    for (const quadrant of ['Vahvuudet (10)', 'Heikkoudet (7)', 'Mahdollisuudet (8)', 'Uhat (7)']) await until(quadrant, async () => (await symbols(opened.page, quadrant)).some(row => row.startsWith(quadrant)))

    await person.toLine(lineWith(opened, file, 'yhteinen tahtotila?'))
    await person.press('ArrowLeft', 'ArrowLeft', 'Control+K', 'Control+I')
    await see(opened.page.locator('.monaco-hover'), /on kysymys[^]*Miksi/)
    await screenshot(opened.page, 'story-researcher-hover')
    const link = opened.page.locator('.monaco-hover a').filter({hasText: 'swot/question'}).first()
    await link.waitFor()
    await link.click()
    await see(opened.page.locator('.tab.active'), 'question')
    await screenshot(opened.page, 'story-researcher-page')

    await person.open(file)
    await person.toLine(lineWith(opened, file, 'arjen kiireisyys'))
    await person.type(' {#H1 teema=')
    await person.press('Control+Space')
    await see(opened.page.locator('.suggest-widget.visible .monaco-list-row'), 'aika')
    await screenshot(opened.page, 'story-researcher-theme')
    await person.type('ai')
    await person.press('Enter')
    await person.save()
    assert.match(textOf(opened, file), /\{#H1 teema=aika\}$/m)

    await person.toLine(lineWith(opened, file, 'W) HEIKKOUDET'))
    await person.press('Shift+Home')
    await person.type('## Haasteet')
    await find('swot/quadrant-synonym', /Haasteet.*Heikkoudet/)
    await person.open(file)
    await person.fix('Muuta nimeksi ”Heikkoudet”')
    await person.save()
    await settled('swot/quadrant-synonym', /Haasteet/)
    assert.match(textOf(opened, file), /^## Heikkoudet$/m)
    took('a researcher')
  })

  /** Chooses the language, and sees what the kind of the card is called in it. */
  async function speaks(language: string, kind: string): Promise<void> {
    mkdirSync(join(opened.workspace, '.vscode'), {recursive: true})
    writeFileSync(join(opened.workspace, '.vscode/settings.json'), JSON.stringify({'pitkospuut.language': language}))
    await see(kindItem(opened.page), kind)
  }

  /** Goes down to what is asked in the card and writes there. */
  async function write(below: string, down: number, items: readonly string[], act = () => person.typeItems(items)): Promise<void> {
    await person.toLine(lineOf(below) + down)
    await act()
    await person.save()
  }

  /** Answers what is asked of a new document; several answers where they are picked from a list. */
  async function fillIn(details: readonly (readonly [string, string | readonly string[]])[]): Promise<void> {
    for (const [question, text] of details) await (typeof text === 'string' ? person.answer(question, text) : person.pick(question, text))
  }

  /** Changes one detail by way of the overview. `then`: what is asked next, whose suggestion is taken. */
  async function change(command: string, overview: string, detail: string, question: string, text: string, then?: string): Promise<void> {
    await person.command(command)
    await person.answer(overview, detail)
    await person.answer(question, text)
    if (then !== undefined) await person.answer(then)
    await leave(overview)
  }

  /** Leaves the overview of the details, or with none the next question, once it is there, and saves. */
  async function leave(overview: string): Promise<void> {
    await opened.page.locator(`.quick-input-widget:not([style*="display: none"]) input${overview === '' ? '' : `[placeholder*="${overview}"]`}`).first().waitFor()
    await person.press('Escape')
    await person.save()
  }

  function lineOf(text: string, after = ''): number {
    return lineWith(opened, card.file, text, after)
  }

  async function has(text: string): Promise<void> {
    await until(JSON.stringify(text), async () => textOf(opened, card.file).includes(text)).catch(() => assert.fail(textOf(opened, card.file)))
  }

  async function find(code: string, message: RegExp): Promise<void> {
    await until(code, async () => (await problems(opened.page, code)).some(row => message.test(row)))
  }

  async function settled(code: string, message: RegExp): Promise<void> {
    await until(`${code} to be settled`, async () => (await problems(opened.page, code)).every(row => !message.test(row)))
  }
})

/** Language, kind, notation and title of a new document; what is offered first where nothing is typed. */
async function begin(person: Typist, answers: readonly [string, string, string, string], questions: readonly string[] = ['Millä kielellä?', 'Mitä kirjoitat?', 'Missä muodossa?', 'Minkä niminen asiakirja on?']): Promise<void> {
  await person.command('Uusi asiakirja')
  for (const [index, question] of questions.entries()) await person.answer(question, answers[index])
}

async function shown({page}: Typist, file: string, kind: string): Promise<void> {
  await page.locator('.tab.active').filter({hasText: file}).first().waitFor()
  await see(kindItem(page), kind)
  await page.locator('.monaco-editor.focused').waitFor()
}

const textOf = ({workspace}: Opened, file: string): string => readFileSync(join(workspace, file), 'utf8')

/** From 1: the only line with a text, or the first behind another text. */
function lineWith(opened: Opened, file: string, text: string, after = ''): number {
  const whole = textOf(opened, file)
  const lines = whole.split(/\r?\n/)
  const from = after === '' ? 0 : lines.findIndex(line => line.includes(after))
  const found = lines.flatMap((line, at) => at >= from && line.includes(text) ? [at + 1] : [])
  assert.ok(from >= 0 && (after === '' ? found.length === 1 : found.length > 0), `${text} stands once in\n${whole}`)
  return found[0] ?? 0
}

/** What the command line finds in the saved file, hints included. */
function lint({workspace}: Opened, file: string): readonly string[] {
  const done = spawnSync(process.execPath, [join(extensionSource(), 'dist/cli.cjs'), 'lint', '--format', 'json', file], {cwd: workspace, encoding: 'utf8'})
  const {documents} = JSON.parse(done.stdout) as {readonly documents: readonly {readonly problems: readonly {readonly message: string}[]}[]}
  assert.equal(documents.length, 1, done.stderr)
  return documents.flatMap(({problems: found}) => found.map(({message}) => message))
}

function until<T>(what: string, look: () => Promise<T | false>): Promise<T> {
  return untilWithin(what, limits.step, look)
}
