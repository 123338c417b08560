// The preview in the real workbench: it follows typing, leads to the text and back, asks for what is missing, and can be read by everybody.
import {setTimeout as wait} from 'node:timers/promises'
import {axeFindsNothing} from './axe.ts'
import type {Page} from './browser.ts'
import {workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {packageExtension, type Packaged} from './packaged.ts'
import {goTo, inWorkbench, kindItem, quickOpen, runFirstCommand, screenshot, see} from './person.ts'
import {until as untilWithin} from './until.ts'

const swot = 'swot-alku-kehra-ii.md'
const card = 'hankekortti-kehra-ii.md'
const yaml = 'kasvun-tuki.swot.yaml'

describe('the preview in the workbench', function () {
  this.timeout(limits.journey)
  let packaged: Packaged
  before(() => { packaged = packageExtension() })

  it('follows typing, leads to the text with the keyboard alone, begins what is missing, and is undone in the text', () => opened('preview', swot, {}, async page => {
    const board = preview(page).locator('.board')
    await board.waitFor()
    await screenshot(page, 'preview-swot')
    await goTo(page, 36, 3)
    await page.keyboard.type('Kirjoitettu juuri nyt: ')
    await see(board.locator('li'), 'Kirjoitettu juuri nyt:')
    await preview(page).locator('.here').filter({hasText: 'Kirjoitettu juuri nyt:'}).first().waitFor()
    await screenshot(page, 'preview-typed')
    await until('the undone text', async () => {
      await page.keyboard.press('Control+Z')
      await wait(200)
      return await board.locator('li').filter({hasText: 'Kirjoitettu juuri nyt:'}).count() === 0
    })
    const first = preview(page).locator('[data-pointer$="/items/0"]').first()
    await first.focus()
    await page.keyboard.press('ArrowDown')
    const next = preview(page).locator('[data-pointer]:focus')
    const text = (await next.innerText()).slice(0, 20)
    await screenshot(page, 'preview-focus')
    await page.keyboard.press('Enter')
    await page.locator('.monaco-editor.focused').waitFor()
    await until('the line of the item', async () => (await page.locator('.monaco-editor.focused .view-line').allInnerTexts()).some(line => line.replace(/\s/gu, ' ').includes(text)))
    await axeFindsNothing(page)
  }))

  it('of YAML asks for what is missing, large and in high contrast, and begins it in the text', () => opened('preview-contrast', yaml, {'workbench.colorTheme': 'Default High Contrast'}, async page => {
    const conclusions = preview(page).locator('section.missing a[data-go="/conclusions"]')
    await conclusions.waitFor()
    await preview(page).locator('#bar button').click()
    await preview(page).locator('body.large').waitFor()
    await axeFindsNothing(page)
    await conclusions.focus()
    await screenshot(page, 'preview-swot-contrast-large')
    await conclusions.press('Enter')
    await page.locator('.monaco-editor.focused').waitFor()
    await until('the begun part', async () => (await page.locator('.monaco-editor.focused .view-line').allInnerTexts()).some(line => line.startsWith('johtopäätökset:')))
    await screenshot(page, 'preview-begun')
  }))

  it('of a project card is dark where the workbench is', () => opened('preview-dark', card, {'workbench.colorTheme': 'Default Dark Modern'}, async page => {
    await axeFindsNothing(page)
  }))

  it('is light in high contrast too', () => opened('preview-contrast-light', card, {'workbench.colorTheme': 'Default High Contrast Light'}, async page => {
    await preview(page).locator('h1').waitFor()
    await axeFindsNothing(page)
  }))

  function opened(name: string, file: string, settings: Readonly<Record<string, string>>, act: (page: Page) => Promise<void>): Promise<void> {
    return inWorkbench(name, {workspace: workspaceFolder, vsix: packaged.vsix, settings: {'pitkospuut.language': 'fi', ...settings}}, async page => {
      await quickOpen(page, file)
      await kindItem(page).waitFor()
      await runFirstCommand(page, 'Pitkospuut: Esikatselu')
      await preview(page).locator('h1').first().waitFor()
      await act(page)
    })
  }
})

function preview(page: Page): ReturnType<Page['frameLocator']> {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
}

function until(what: string, probe: () => Promise<boolean>): Promise<void> {
  return untilWithin(what, limits.step, probe).then(() => undefined)
}
