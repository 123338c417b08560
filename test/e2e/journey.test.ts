// A person's way through the real workbench with the packaged extension: opens a file, reads the findings, types a fix, sees it take effect.
import assert from 'node:assert/strict'
import type {Locator, Page} from './browser.ts'
import {behind, fixture} from './fixture.ts'
import {limits} from './limits.ts'
import {packageExtension, type Packaged} from './packaged.ts'
import {goTo, inWorkbench, openFromExplorer, outline, problems, quickOpen, runCommand, screenshot, see, symbols} from './person.ts'
import {until as untilWithin} from './until.ts'

/** One finding as a person meets it, and the typing that settles it. */
type Settling = {
  readonly code: string
  readonly message: string | RegExp
  /** The cursor goes behind this text of the fixture; then the keys are pressed or the text is typed. */
  readonly behind: string
  readonly press?: string
  readonly type?: string
}

type Journey = {
  readonly name: string
  readonly file: string
  readonly open: (page: Page, file: string) => Promise<void>
  readonly kind: RegExp
  readonly settle: readonly Settling[]
  /** Beginnings of rows in *Go to Symbol in Editor*; then one of the Outline view, where ours have a root of their own beside another provider's. */
  readonly symbols: readonly string[]
  readonly inOutlineView: string
}

const journeys: readonly Journey[] = [
  {
    name: 'a project card in Markdown',
    file: fixture.card,
    open: openFromExplorer,
    kind: /Hankekortti/,
    settle: [{code: 'funding/amount-missing', message: /Kuntaosuus: summa puuttuu/, behind: '- Kuntaosuus ', type: '91 491 '}],
    symbols: ['Tavoitteet'],
    inOutlineView: 'Pitkospuut',
  },
  {
    name: 'a SWOT in YAML',
    file: fixture.swot,
    open: quickOpen,
    kind: /SWOT|[Nn]elikenttä/,
    settle: [
      {code: 'swot/question', message: /kysymys/, behind: '- yhteinen tahtotila?', press: 'Backspace'},
      {code: 'swot/quadrant-empty', message: /on tyhjä/, behind: 'uhat: [', type: 'henkilöstön vaihtuminen'},
    ],
    symbols: ['Vahvuudet (3)', 'Heikkoudet (2)', 'Uhat (1)'],
    inOutlineView: 'Vahvuudet (3)',
  },
]

describe('a person in the workbench', function () {
  this.timeout(limits.journey)
  let packaged: Packaged
  before(() => { packaged = packageExtension() })
  after(() => packaged.remove())

  for (const journey of journeys) {
    it(`${journey.name}: findings, a fix, the outline`, () => walk(journey, packaged.vsix))
  }

  it('a README stays clean and the status bar says that no kind applies', () => inWorkbench('readme', {workspace: fixture.folder, vsix: packaged.vsix}, async page => {
    await quickOpen(page, fixture.card)
    await until('the findings of the card', () => rowsOf(page, fixture.card))
    await quickOpen(page, fixture.readme)
    await until('the status bar to say that no kind applies', async () => {
      const texts = await kindItem(page).allInnerTexts()
      return texts.length === 1 && !/Hankekortti/.test(texts.join())
    })
    assert.deepEqual((await problems(page, fixture.readme)).filter(row => row.includes(fixture.readme)), [])
  }))
})

async function walk({name, file, open, kind, settle, symbols: expected, inOutlineView}: Journey, vsix: string): Promise<void> {
  const shot = file.replace(/\..*$/, '')
  await inWorkbench(`${shot}-settled`, {workspace: fixture.folder, vsix}, async page => {
    await open(page, file)
    await see(kindItem(page), kind)
    for (const finding of settle) {
      const before = await until(`${finding.code} in Problems`, () => rowsOf(page, finding.code))
      assert.ok(before.some(row => matches(row, finding)), `${name}: no row says ${finding.message}, but: ${before.join(' | ')}`)
    }
    await screenshot(page, `${shot}-findings`)
    for (const finding of settle) await settleByTyping(page, file, finding)
    for (const symbol of expected) await until(`the symbol ${symbol}`, async () => (await symbols(page, symbol)).some(row => row.startsWith(symbol)))
    await runCommand(page, 'Explorer: Focus on Outline View')
    await see(outline(page), inOutlineView)
  })
}

async function settleByTyping(page: Page, file: string, finding: Settling): Promise<void> {
  const {line, column} = behind(file, finding.behind)
  await quickOpen(page, file)
  await goTo(page, line, column)
  if (finding.press) await page.keyboard.press(finding.press)
  if (finding.type) await page.keyboard.type(finding.type)
  await until(`${finding.code} to be settled`, async () => (await problems(page, finding.code)).every(row => !matches(row, finding)))
}

function until<T>(what: string, look: () => Promise<T | false>): Promise<T> {
  return untilWithin(what, limits.step, look)
}

function matches(row: string, {message}: Settling): boolean {
  return row.search(message) >= 0
}

/** The rows for a filter, once there are any. */
async function rowsOf(page: Page, filter: string): Promise<readonly string[] | false> {
  const rows = await problems(page, filter)
  return rows.length > 0 && rows
}

/** The extension's own item; VS Code names it after the extension. */
function kindItem(page: Page): Locator {
  return page.locator('.statusbar-item[id^="pitkospuut.pitkospuut"]')
}
