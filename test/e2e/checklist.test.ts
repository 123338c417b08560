// The checklist and the list of actions in the real workbench, with the keyboard alone: what is asked, going there, mending with single keys.
import type {Locator, Page} from './browser.ts'
import {documents} from './expected.ts'
import {workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {packageExtension, type Packaged} from './packaged.ts'
import {inWorkbench, kindItem, quickOpen, runCommand, runFirstCommand, screenshot, see} from './person.ts'
import {until as untilWithin} from './until.ts'

const [card] = documents as readonly [(typeof documents)[number]]
const swot = 'swot-alku-kehra-ii.md'

describe('the checklist in the workbench', function () {
  this.timeout(limits.journey)
  let packaged: Packaged
  before(() => { packaged = packageExtension() })

  it('tells what is done and what is asked, leads there and mends, without a mouse', () => inWorkbench('checklist', {workspace: workspaceFolder, vsix: packaged.vsix, settings: {'pitkospuut.language': 'fi'}}, async page => {
    await quickOpen(page, swot)
    await see(kindItem(page), /SWOT-analyysi: 14 kysymystä/)
    await runFirstCommand(page, 'Näytä tarkistuslista')
    await see(view(page), /1 osa 7:stä valmiina, 5 aloitettu, 14 kysymystä/)
    await see(rows(page), 'Vahvuudet')
    await screenshot(page, 'checklist-first')
    await toRow(page, 'Vahvuudet')
    await page.keyboard.press('ArrowRight')
    await toRow(page, 'Avaa lyhenne ”ls”')
    await screenshot(page, 'checklist-question')
    await page.keyboard.press('Control+.')
    await see(view(page), /1 osa 7:stä valmiina, 5 aloitettu, 13 kysymystä/)
    await until('the mended text', async () => (await page.locator('.view-lines').allInnerTexts()).join(' ').replace(/\s/gu, ' ').includes('ls (lastensuojelu)'))
    await page.locator('.customview-tree .monaco-list-row.focused').filter({hasText: '”yhteinen tahtotila?”'}).waitFor() // the keys stay in the list, at the next question
    await screenshot(page, 'checklist-mended')
    await toRow(page, '”yhteinen tahtotila?” on kysymys')
    await page.keyboard.press('Enter')
    await page.locator('.monaco-editor.focused').waitFor()
    await see(page.locator('.statusbar-item'), 'Ln 36, Col 3')
    await screenshot(page, 'checklist-place')
    await page.keyboard.type('Kyllä: ')
    await see(kindItem(page), /13 kysymystä/)
    await screenshot(page, 'checklist-typed')
    await page.keyboard.press('Control+K')
    await page.keyboard.press('q')
    await see(page.locator('.monaco-hover'), 'Avaa lyhenne ”pk-seutu”')
    await screenshot(page, 'question-next')
    await runCommand(page, 'Säännöt')
    await page.locator('.quick-input-widget input[placeholder^="Mistä haluat lukea?"]').waitFor()
    await page.keyboard.type('tuotos')
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await screenshot(page, 'rules')
    await page.keyboard.press('Enter')
    await page.locator('.tab.active').filter({hasText: /Preview|Esikatselu/}).waitFor()
    await see(view(page), /1 osa 7:stä valmiina/) // the document that was in front last
    await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('h1').first().waitFor()
    await screenshot(page, 'rule-page')
  }))

  it('is dark too, and says what to do where there is no document', () => inWorkbench('checklist-dark', {workspace: workspaceFolder, vsix: packaged.vsix, settings: {'pitkospuut.language': 'fi', 'workbench.colorTheme': 'Default Dark Modern'}}, async page => {
    await quickOpen(page, card.file)
    await see(kindItem(page), /Hankekortti: \d+ kysymystä/)
    await runFirstCommand(page, 'Näytä tarkistuslista')
    await see(view(page), /osaa 13:sta valmiina/)
    await screenshot(page, 'checklist-card-dark')
    await toRow(page, 'Rahoitus')
    await page.keyboard.press('ArrowRight')
    await toRow(page, 'Rahoituksesta puuttuu summa: kokonaisbudjetti')
    await page.keyboard.press('ArrowRight')
    await toRow(page, 'Täytä tiedot: Rahoitus: kokonaisbudjetti')
    await screenshot(page, 'checklist-acts-dark')
    await page.keyboard.press('Enter')
    await page.locator('.quick-input-widget').filter({hasText: 'kokonaisbudjetti'}).waitFor()
    await page.keyboard.type('365 491 euroa')
    await page.keyboard.press('Enter')
    await until('the sum to be written', async () => !(await rows(page).allInnerTexts()).some(text => text.includes('summa: kokonaisbudjetti')))
    await runCommand(page, 'Pitkospuut…')
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await screenshot(page, 'actions-dark')
    await page.keyboard.press('Escape')
    await runCommand(page, 'View: Revert and Close Editor')
    await page.locator('.customview-tree, .pane-body').filter({hasText: 'Avaa asiakirja, niin näet'}).first().waitFor()
    await screenshot(page, 'checklist-none-dark')
  }))
})

function view(page: Page): Locator {
  return page.locator('.pane-body, .pane-header')
}

function rows(page: Page): Locator {
  return page.locator('.customview-tree .monaco-list-row')
}

/** Goes down with the arrow until the row has the focus, one row at a time, from the top again when it was not below. */
async function toRow(page: Page, text: string): Promise<void> {
  const focused = async (): Promise<string> => (await page.locator('.customview-tree .monaco-list-row.focused').allInnerTexts()).join()
  await until(text, async () => {
    const now = await focused()
    if (now.includes(text)) return true
    await page.keyboard.press('ArrowDown')
    const hasMoved = await untilWithin('the next row', 1000, async () => await focused() !== now).catch(() => false)
    if (!hasMoved) await page.keyboard.press('Home')
    return false
  })
}

function until(what: string, probe: () => Promise<boolean>): Promise<void> {
  return untilWithin(what, limits.step, probe).then(() => undefined)
}
