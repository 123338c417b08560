// Whole pieces of work, played with the keyboard alone in one workbench: a card from nothing, a card in Swedish, SWOT analyses in YAML and from a file.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {extensionSource, packageExtension} from './packaged.ts'
import {openWorkbench, pictured, problems, screenshot, see, type Opened} from './person.ts'
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
    for (const [what, {keys, prompts, commands}] of efforts) console.log(`    ${what}: ${keys} keys, ${prompts} prompts, ${commands} commands`)
    await opened.close()
  })
  const story = (title: string, name: string, act: () => Promise<void>): void => { it(title, () => pictured(name, opened.page, act)) }

  story('a card from nothing: begun, its details filled in, its sections written, and then finished without a finding', 'story-card', async () => {
    await begin(person, ['hankekortti', '', '', 'Silta'])
    await shown(person, 'silta.hankekortti.md', 'Hankekortti')
    await screenshot(opened.page, 'story-card-begun')
    efforts.push(['a card: begun', person.effort()])

    await person.command('Täytä tiedot')
    for (const [question, text] of details) await person.answer(question, text)
    await screenshot(opened.page, 'story-card-overview')
    await person.press('Escape')
    await saved(person)
    efforts.push(['a card: details', person.effort()])

    const file = 'silta.hankekortti.md'
    for (const {below, items} of sections) {
      await person.toLine(lineWith(opened, file, below) + 2)
      await person.type(items.join('\n'))
      await saved(person)
    }
    await person.toLine(lineWith(opened, file, 'Missä asemassa ja millä työajalla') + 4)
    await person.press('Home', 'ArrowRight', 'ArrowRight')
    await person.type('kehittäjätyöntekijä, 50 %')
    await person.press('ArrowRight', 'ArrowRight', 'ArrowRight')
    await person.type('ohjaa ryhmää ja kirjaa opitun')
    await saved(person)
    await screenshot(opened.page, 'story-card-written')
    efforts.push(['a card: sections', person.effort()])

    await person.command('Täytä tiedot')
    await person.answer('Valitse tieto', 'Tila')
    await person.answer('Onko tämä luonnos', 'Valmis')
    await person.press('Escape')
    await saved(person)
    efforts.push(['a card: finished', person.effort()])
    await until('no finding', async () => (await problems(opened.page, file)).every(row => !row.includes('[Ln')))
    assert.deepEqual(lint(opened, file), [], textOf(opened, file))
  })
})

/** What is asked, by the beginning of the question, and what is answered. */
const details = [
  ['Minkä kehittämisohjelman', 'Lasten ja nuorten ohjelma'],
  ['Mitkä kunnat', 'Porvoo; Sipoo'],
  ['Kuka roolissaan', 'kehittäjätyöntekijä'],
  ['Kaikki kulut', '120 000'],
  ['Kunnan tai', '30 000'],
  ['Valtiolta saatava', '90 000'],
  ['Minkä hankkeen', 'Silta'],
  ['Milloin hanke', '1.8.2026–31.7.2028'],
  ['Lapset, nuoret', 'vanhemmat; nuoret'],
  ['Lastensuojelun', 'sosiaalityöntekijät'],
  ['Kumppanit:', 'koulu'],
] as const

/** What is written below which prompt, one item a line. */
const sections = [
  {below: 'virallinen nimi', items: ['Silta kodin ja koulun välille']},
  {below: 'Kuka hallinnoi', items: ['Porvoon kaupunki. Yhteyttä voi ottaa kehittäjätyöntekijään.']},
  {below: 'Mitä hankkeessa tehdään', items: ['Vanhemmat, nuoret, koulu ja lastensuojelu suunnittelevat yhdessä, miten nuori saa tukea koulussa.']},
  {below: 'Minkä pitäisi olla toisin', items: ['Nuori tietää, kuka häntä auttaa.', 'Koulu ja lastensuojelu sopivat työnjaosta nuoren kanssa.']},
  {below: 'Mikä voisi viedä työn sivuun', items: ['Työntekijät vaihtuvat. Varautuminen: uusi työntekijä perehdytetään parin kanssa. Vastuu: johtava sosiaalityöntekijä.']},
  {below: 'Mitä teette yhdessä', items: ['Nuorten ryhmä kokoontuu koululla joka toinen viikko.']},
  {below: 'Mitä näkyvää syntyi', items: ['Ohje nuorelle: kuka auttaa missäkin asiassa.', 'Malli työnjaosta koululle ja lastensuojelulle.']},
  {below: 'Mikä on nyt toisin', items: ['Nuoret kertovat ryhmässä saavansa apua aiemmin; haastatteluissa näin sanoi 14 nuorta.']},
  {below: 'Ketkä ovat kumppaneita', items: ['Porvoo: yläkoulun rehtori ja kuraattori suunnittelevat ryhmän kanssamme.', 'Sipoo: perhetyö suunnittelee ryhmän kanssamme.']},
  {below: 'Kuka jatkaa työtä', items: ['Porvoossa kuraattori ja Sipoossa perhetyö jatkavat ryhmää; uudet työntekijät perehdytetään ohjeella.']},
] as const

/** Kind, language, notation and title of a new document; what is offered first where nothing is typed. */
async function begin(person: Typist, [kind, language, notation, title]: readonly [string, string, string, string]): Promise<void> {
  await person.command('Uusi asiakirja')
  await person.answer('Mitä kirjoitat?', kind)
  await person.answer('Millä kielellä?', language)
  await person.answer('Missä muodossa?', notation)
  await person.answer('Minkä niminen asiakirja on?', title)
}

async function shown({page}: Typist, file: string, kind: string): Promise<void> {
  await page.locator('.tab.active').filter({hasText: file}).first().waitFor()
  await see(page.locator('.statusbar-item[id^="pitkospuut.pitkospuut"]'), kind)
  await page.locator('.monaco-editor.focused').waitFor()
}

async function saved(person: Typist): Promise<void> {
  await person.page.locator('.monaco-editor.focused').waitFor()
  await person.press('Control+S')
  await until('the document to be saved', async () => await person.page.locator('.tab.active.dirty').count() === 0)
}

const textOf = ({workspace}: Opened, file: string): string => readFileSync(join(workspace, file), 'utf8')

/** From 1. */
function lineWith(opened: Opened, file: string, text: string): number {
  const lines = textOf(opened, file).split(/\r?\n/)
  const found = lines.flatMap((line, at) => line.includes(text) ? [at + 1] : [])
  assert.equal(found.length, 1, `${text} stands once in\n${lines.join('\n')}`)
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
