// The board in the real workbench: items are moved and edited by keys alone and by mouse, each as one edit of the text that is undone there.
import assert from 'node:assert/strict'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {axeFindsNothing} from './axe.ts'
import type {Locator, Page} from './browser.ts'
import {workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {packageExtension, type Packaged} from './packaged.ts'
import {kindItem, openWorkbench, pictured, quickOpen, runFirstCommand, screenshot, see} from './person.ts'
import {makeScratch, type Scratch} from './scratch.ts'
import {until as untilWithin} from './until.ts'


const swot = 'taulu.md'
const SWOT = '---\ntyyppi: swot\ntunniste: taulu\notsikko: Työryhmän alku\nkieli: fi\n---\n\n# Työryhmän alku\n\n## Vahvuudet\n\n- Yhteinen tahto {#V1 teema=aika}\n- Johdon tuki\n  <!-- pitkospuut-disable-next-line list/long-item: sovittu -->\n- Pitkä kokemus perheiden\n  kanssa\n\n## Heikkoudet\n\n1. Arjen kiire\n2. Tilat ovat kaukana\n\n## Mahdollisuudet\n\n- Uudet tilat\n\n## Uhat\n'
const yaml = 'taulu.swot.yaml'
const YAML = 'tyyppi: swot\ntunniste: taulu-yaml\notsikko: Alku\nkieli: fi\nvahvuudet:\n  - yhteinen tahtotila? # kysytään\n  - "johdon: tuki"\nheikkoudet:\n  - arjen kiire\nmahdollisuudet: []\nuhat:\n'
const table = 'taulukko.md'
const TABLE = '---\ntyyppi: swot\ntunniste: taulukko\notsikko: Seinätaulu\nkieli: fi\n---\n\n# Seinätaulu\n\n| Vahvuudet | Heikkoudet |\n| --- | --- |\n| - tahto<br>- tuki | kiire |\n'
const locked = 'lukittu.md'
const card = 'kortti.md'
const CARD = '---\ntyyppi: hankekortti\ntunniste: kortti\notsikko: Kortti\nkieli: fi\n---\n\n# Kortti\n\n## Henkilöstö\n\n| Nimike | Työaika | Tehtävät |\n| --- | --- | --- |\n| ohjaaja | 50 % | ryhmät |\n| tutkija | 1 htv | haastattelut |\n\n## Versiot\n\n| Versio | Päiväys | Muutos |\n| --- | --- | --- |\n| 1.0 | 1.2.2024 | alku |\n| 1.1 | 2.3.2024 | budjetti |\n'
const model = 'malli.md'
const MODEL = '---\ntyyppi: abc-malli\ntunniste: malli\notsikko: Malli\nkieli: fi\n---\n\n# Malli\n\n## Vaiheet ja toimijat\n\n| Vaihe | Lapsi | Koulu |\n| --- | --- | --- |\n| Ennen | kysyy; kertoo | kutsuu |\n| Jälkeen | | arvioi |\n'

describe('the board in the workbench', function () {
  this.timeout(limits.journey)
  let packaged: Packaged
  let folder: Scratch
  before(() => {
    packaged = packageExtension()
    folder = makeScratch('taulu')
    cpSync(workspaceFolder, folder.folder, {recursive: true})
    for (const [file, text] of [[swot, SWOT], [yaml, YAML], [model, MODEL], [table, TABLE], [locked, SWOT.replace('taulu', 'lukittu')], [card, CARD]] as const) writeFileSync(join(folder.folder, file), text)
  })
  after(() => (folder as Scratch | undefined)?.remove())

  it('of Markdown: items go up, down, to the next quadrant and back by keys, are edited, moved by the menu, and all is undone in the text', () => opened('board-keys', swot, {}, async ({page, text, save}) => {
    await item(page, '/strengths/items/0').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await says(page, 'V1 siirretty: Vahvuudet, 2/3')
    await hasFocus(page, '/strengths/items/1', 'Yhteinen tahto')
    await page.keyboard.press('Alt+ArrowRight')
    await says(page, 'V1 siirretty: Heikkoudet, 2/3')
    await hasFocus(page, '/weaknesses/items/1', 'Yhteinen tahto')
    await screenshot(page, 'board-moved')
    await preview(page).locator('#bar button').first().click()
    await preview(page).locator('body.large').waitFor()
    await item(page, '/weaknesses/items/1').focus()
    await screenshot(page, 'board-large')
    await axeFindsNothing(page)
    await preview(page).locator('#bar button').first().click()
    await preview(page).locator('body:not(.large)').waitFor()
    await item(page, '/weaknesses/items/1').focus()
    await save()
    const moved = SWOT.replace('- Yhteinen tahto {#V1 teema=aika}\n', '').replace('2. Tilat', '2. Yhteinen tahto {#V1 teema=aika}\n3. Tilat')
    assert.equal(text(), moved)
    await page.keyboard.press('F2')
    await field(page).waitFor()
    assert.equal(await field(page).evaluateAll(([area]) => (area as unknown as {value: string}).value), 'Yhteinen tahto')
    await screenshot(page, 'board-field')
    await axeFindsNothing(page)
    await page.keyboard.press('End')
    await page.keyboard.type(' # kaikilla')
    await page.keyboard.press('Enter')
    await says(page, 'Teksti on muutettu.')
    await hasFocus(page, '/weaknesses/items/1', 'Yhteinen tahto # kaikilla')
    await save()
    assert.equal(text(), moved.replace('Yhteinen tahto', 'Yhteinen tahto # kaikilla'))
    await page.keyboard.press('F2')
    await field(page).waitFor()
    await page.keyboard.type(' kesken')
    // what is typed is kept while the preview is hidden
    await quickOpen(page, 'README.md')
    await page.locator('.editor-group-container.active .tab').filter({hasText: swot}).first().click()
    await field(page).waitFor()
    assert.equal(await field(page).evaluateAll(([area]) => (area as unknown as {value: string}).value), 'Yhteinen tahto # kaikilla kesken')
    await field(page).focus()
    await page.keyboard.press('Escape')
    await hasFocus(page, '/weaknesses/items/1', 'Yhteinen tahto # kaikilla')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const choices = page.locator('.quick-input-list .monaco-list-row')
    await see(choices, 'Uhat')
    await screenshot(page, 'board-menu')
    await page.keyboard.type('Uhat')
    await page.keyboard.press('Enter')
    await says(page, 'V1 siirretty: Uhat, 1/1')
    await hasFocus(page, '/threats/items/0', 'Yhteinen tahto # kaikilla')
    for (const left of ['/weaknesses/items/1', '/weaknesses/items/1', '/strengths/items/1', '/strengths/items/0']) {
      await page.keyboard.press('Control+Z')
      await see(item(page, left), 'Yhteinen tahto')
    }
    await save()
    assert.equal(text(), SWOT)
  }))

  it('of Markdown: items are dragged, given up with Esc, and added', () => opened('board-mouse', swot, {'workbench.colorTheme': 'Default Dark Modern'}, async ({page, text, save}) => {
    const mouse = mouseOf(page)
    const grip = async (pointer: string): Promise<{readonly x: number, readonly y: number}> => {
      const own = await boxOf(item(page, pointer))
      await mouse.move(own.x + own.width / 2, own.y + 8)
      const box = await boxOf(item(page, pointer).locator('.item-move').first())
      return {x: box.x + box.width / 2, y: box.y + box.height / 2}
    }
    const from = await grip('/strengths/items/1')
    await screenshot(page, 'board-hover')
    const target = await boxOf(part(page, '/opportunities'))
    const over = async (): Promise<void> => {
      await mouse.move(from.x, from.y)
      await mouse.down()
      await mouse.move(from.x + 20, from.y + 20)
      await see(told(page), 'Vie kohta uuteen paikkaan')
      await mouse.move(target.x + target.width / 2, target.y + target.height - 12)
      await preview(page).locator('#drop-place.line').waitFor()
    }
    await over()
    await screenshot(page, 'board-drag')
    await page.keyboard.press('Escape')
    await mouse.up()
    await says(page, 'Mitään ei muutettu.')
    await grip('/strengths/items/1')
    await over()
    await mouse.up()
    await says(page, '”Johdon tuki” siirretty: Mahdollisuudet, 2/2')
    await hasFocus(page, '/opportunities/items/1', 'Johdon tuki')
    // in the middle of the window: near its edges the page scrolls along
    await part(page, '/conclusions').focus()
    await mouse.move(10, 10)
    const empty = await boxOf(part(page, '/threats'))
    const next = await grip('/opportunities/items/0')
    await mouse.move(next.x, next.y)
    await mouse.down()
    await mouse.move(next.x + 20, next.y + 20)
    await mouse.move(empty.x + empty.width / 2, empty.y + empty.height / 2)
    await preview(page).locator('#drop-place.frame').waitFor()
    await screenshot(page, 'board-drag-empty')
    await mouse.up()
    await says(page, '”Uudet tilat” siirretty: Uhat, 1/1')
    await save()
    assert.equal(text(), SWOT.replace('- Johdon tuki\n', '').replace('- Uudet tilat\n', '- Johdon tuki\n').replace('## Uhat\n', '## Uhat\n\n- Uudet tilat\n'))
    await item(page, '/threats/items/0').locator('.item-add').first().focus()
    await page.keyboard.press('Enter')
    await field(page).waitFor()
    await page.keyboard.type('Väki vaihtuu')
    await screenshot(page, 'board-new')
    await axeFindsNothing(page)
    await page.keyboard.press('Enter')
    await says(page, 'Kohta on lisätty.')
    await hasFocus(page, '/threats/items/1', 'Väki vaihtuu')
  }))

  it('of YAML and of a meeting model', () => opened('board-yaml', yaml, {'workbench.colorTheme': 'Default High Contrast'}, async ({page, text, save}) => {
    await item(page, '/strengths/items/0').focus()
    // faster than anybody can answer
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(`Alt+${key}`)
    await says(page, '”yhteinen tahtotila?” siirretty: Uhat, 1/1')
    await hasFocus(page, '/threats/items/0', 'yhteinen tahtotila?')
    await page.keyboard.press('Alt+ArrowRight')
    await says(page, 'Tämän jälkeen ei ole luetteloa, johon kohdan voi siirtää.')
    await hasFocus(page, '/threats/items/0', 'yhteinen tahtotila?')
    await item(page, '/strengths/items/0').focus()
    await page.keyboard.press('F2')
    await field(page).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('johdon: "oma" tuki')
    await page.keyboard.press('Enter')
    await hasFocus(page, '/strengths/items/0', 'johdon: "oma" tuki')
    await save()
    assert.equal(text(), YAML.replace('  - yhteinen tahtotila? # kysytään\n', '').replace('"johdon: tuki"', '"johdon: \\"oma\\" tuki"').replace('mahdollisuudet: []', 'mahdollisuudet:').replace('uhat:\n', 'uhat:\n  - yhteinen tahtotila? # kysytään\n'))
    await screenshot(page, 'board-contrast')
    await axeFindsNothing(page)
    const table = await openOther(page, model)
    await item(page, '/phases/cells/0/tasks/1').focus()
    await page.keyboard.press('Alt+ArrowRight')
    await says(page, '”kertoo” siirretty: Vaiheet ja toimijat › Ennen › Koulu, 2/2')
    await page.keyboard.press('F2')
    await field(page).waitFor()
    await page.keyboard.type(' kaiken | heti')
    await page.keyboard.press('Enter')
    await hasFocus(page, '/phases/cells/1/tasks/1', 'kertoo kaiken | heti')
    await page.keyboard.press('F2')
    await field(page).waitFor()
    await page.keyboard.type('; ja lisää')
    await page.keyboard.press('Enter')
    await see(told(page), 'Tätä ei voi kirjoittaa tähän')
    await page.keyboard.press('Escape')
    await screenshot(page, 'board-table')
    await axeFindsNothing(page)
    await page.keyboard.press('Control+S')
    await until('the saved table', async () => table() === MODEL.replace('| kysyy; kertoo | kutsuu |', '| kysyy | kutsuu; kertoo kaiken \\| heti |'))
  }))

  it('of a table: empty quadrants are begun, the focus stays with its item while the text changes; and what is only to be read', () => opened('board-first', table, {'files.readonlyInclude': {[locked]: true}}, async ({page, text, save}) => {
    await part(page, '/strengths').focus()
    for (const pointer of ['/strengths/items/0', '/strengths/items/1']) {
      await page.keyboard.press('ArrowDown')
      await preview(page).locator(`[data-pointer="${pointer}"]:focus`).waitFor()
    }
    await page.keyboard.press('Alt+ArrowRight')
    await says(page, '”tuki” siirretty: Heikkoudet, 2/2')
    await part(page, '/threats').focus()
    // past the way to the text
    for (let left = 2; left > 0; left--) await page.keyboard.press('Tab')
    await preview(page).locator('.begin[data-list="/threats/items"]:focus').waitFor()
    await screenshot(page, 'board-begin')
    await axeFindsNothing(page)
    await page.keyboard.press('Enter')
    await field(page).waitFor()
    await page.keyboard.press('Escape')
    await preview(page).locator('.begin[data-list="/threats/items"]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('väki vaihtuu')
    await page.keyboard.press('Enter')
    await says(page, 'Kohta on lisätty.')
    await hasFocus(page, '/threats/items/0', 'väki vaihtuu')
    await save()
    const written = TABLE.replace('- tahto<br>- tuki | kiire', '- tahto | kiire<br>tuki') + '\n## Uhat\n\n- väki vaihtuu\n'
    assert.equal(text(), written)
    // somebody writes in the text: nothing takes the focus from there, and in the preview it stays with its item
    await page.keyboard.press('Enter')
    await see(page.locator('.statusbar-item').filter({hasText: 'Ln '}), 'Ln 16')
    await page.keyboard.press('Control+Shift+Enter')
    await page.keyboard.type('- rivi sen yllä')
    await see(item(page, '/threats/items/0'), 'rivi sen yllä')
    await page.keyboard.press('Control+2')
    await hasFocus(page, '/threats/items/1', 'väki vaihtuu')
    await until('the row above undone', async () => {
      if (await item(page, '/threats/items/1').count() === 0) return true
      await page.keyboard.press('Control+Z')
      await new Promise(resolve => setTimeout(resolve, 500))
      return false
    })
    await hasFocus(page, '/threats/items/0', 'väki vaihtuu')
    await quickOpen(page, card)
    await kindItem(page).waitFor()
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    await item(page, '/staff/0').waitFor()
    await item(page, '/staff/0').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await says(page, '”ohjaaja” siirretty: Henkilöstö, 2/2')
    await hasFocus(page, '/staff/1', 'ohjaaja')
    await preview(page).locator('[data-text][data-pointer="/staff/1/workingTime"]').focus()
    await screenshot(page, 'board-array')
    await axeFindsNothing(page)
    await page.keyboard.press('F2')
    await field(page).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('60 %')
    await screenshot(page, 'board-array-field')
    await page.keyboard.press('Enter')
    await hasFocus(page, '/staff/1/workingTime', '60 %')
    await item(page, '/versions/0').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await see(told(page), 'järjestyksessä')
    await save()
    assert.equal(saved(card), CARD.replace('| ohjaaja | 50 % | ryhmät |\n| tutkija | 1 htv | haastattelut |', '| tutkija | 1 htv | haastattelut |\n| ohjaaja | 60 % | ryhmät |'))
    await quickOpen(page, locked)
    await kindItem(page).waitFor()
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    await item(page, '/strengths/items/0').waitFor()
    await item(page, '/strengths/items/0').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await says(page, 'Asiakirja on vain luettavissa')
    assert.equal(await preview(page).locator('.item-tools').count(), 0)
    assert.equal(await preview(page).locator('.begin:visible').count(), 0)
    await screenshot(page, 'board-locked')
  }))

  interface Seen {
    readonly page: Page
    /** What is saved. */
    readonly text: () => string
    readonly save: () => Promise<void>
  }

  let saved: (file: string) => string
  async function openOther(page: Page, file: string): Promise<() => string> {
    await quickOpen(page, file)
    await kindItem(page).filter({hasText: 'malli'}).waitFor()
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    await preview(page).locator('table').first().waitFor()
    return () => saved(file)
  }

  async function opened(name: string, file: string, settings: Readonly<Record<string, unknown>>, act: (seen: Seen) => Promise<void>): Promise<void> {
    const {page, workspace, close} = await openWorkbench({workspace: folder.folder, vsix: packaged.vsix, settings: {'pitkospuut.language': 'fi', ...settings}})
    saved = (one) => readFileSync(join(workspace, one), 'utf8')
    try {
      await pictured(name, page, async () => {
        await quickOpen(page, file)
        await kindItem(page).waitFor()
        await runFirstCommand(page, 'Pitkospuut: Esikatselu')
        await preview(page).locator('#item-help').filter({hasText: 'F2'}).waitFor()
        await act({page, text: () => saved(file), save: async () => {
          await page.keyboard.press('Control+S')
          await page.locator('.tab.active:not(.dirty)').first().waitFor()
        }})
      })
    } finally {
      await close()
    }
  }
})

function preview(page: Page): ReturnType<Page['frameLocator']> {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
}

const part = (page: Page, pointer: string): Locator => preview(page).locator(`[data-pointer="${pointer}"]`).first()
const item = (page: Page, pointer: string): Locator => preview(page).locator(`[data-item][data-pointer="${pointer}"]`).first()
const field = (page: Page): Locator => preview(page).locator('.item-field textarea')
const told = (page: Page): Locator => preview(page).locator('#told')
const says = (page: Page, text: string): Promise<void> => see(told(page), text)

/** The item at a pointer has the focus, and says this. */
async function hasFocus(page: Page, pointer: string, text: string): Promise<void> {
  await preview(page).locator(`[data-pointer="${pointer}"]:focus`).filter({hasText: text}).first().waitFor({timeout: 15_000}).catch(async (error: unknown) => {
    const all = await Promise.all(page.frames().map(frame => frame.evaluate('[document.activeElement.outerHTML.slice(0, 200), document.hasFocus()]').catch(() => '')))
    throw new Error(`${pointer} has no focus: ${JSON.stringify(all)}`, {cause: error})
  })
}

type Mouse = {readonly move: (x: number, y: number) => Promise<void>, readonly down: () => Promise<void>, readonly up: () => Promise<void>}
const mouseOf = (page: Page): Mouse => (page as unknown as {readonly mouse: Mouse}).mouse

async function boxOf(place: Locator): Promise<{readonly x: number, readonly y: number, readonly width: number, readonly height: number}> {
  const box = await (place as unknown as {readonly boundingBox: () => Promise<{readonly x: number, readonly y: number, readonly width: number, readonly height: number} | null>}).boundingBox()
  assert.ok(box, 'it is seen')
  return box
}

function until(what: string, probe: () => Promise<boolean>): Promise<void> {
  return untilWithin(what, limits.step, probe).then(() => undefined)
}
