// A person's way through the real workbench with the packaged extension: opens a file, reads the findings, types a fix, sees it take effect.
import assert from 'node:assert/strict'
import {setTimeout as wait} from 'node:timers/promises'
import type {Page} from './browser.ts'
import {documents, plain, type Expected, type Settling} from './expected.ts'
import {behind, workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {packageExtension, type Packaged} from './packaged.ts'
import {copy, goTo, inWorkbench, kindItem, openFromExplorer, outline, problems, quickOpen, runCommand, runFirstCommand, screenshot, see, symbols} from './person.ts'
import {until as untilWithin} from './until.ts'

/** The way into a file differs, as it does for people. */
const ways: Readonly<Record<Expected['language'], (page: Page, file: string) => Promise<void>>> = {markdown: openFromExplorer, yaml: quickOpen}

describe('a person in the workbench', function () {
  this.timeout(limits.journey)
  let packaged: Packaged
  before(() => { packaged = packageExtension() })

  for (const expected of documents) {
    it(`${expected.kind} (${expected.file}): findings, fixes, the outline`, () => walk(expected, packaged.vsix))
  }

  it('pasted text is cleaned up: shown side by side, then made as one change', () => inWorkbench('cleaned', {workspace: workspaceFolder, vsix: packaged.vsix}, async page => {
    const [card] = documents as readonly [Expected]
    await quickOpen(page, card.file)
    await until('broken items in Problems', () => rowsOf(page, 'list/wrapped-item'))
    await runCommand(page, 'Siivoa PDF-liitos')
    const accept = page.locator('.notification-toast .monaco-button').filter({hasText: /Ota muutokset käyttöön|Apply the changes/})
    await accept.waitFor()
    await screenshot(page, 'cleaned-comparison')
    // the notification goes, the choices in the title bar stay
    await runCommand(page, 'Notifications: Clear All')
    await until('the notification to go', async () => await accept.count() === 0)
    const inTitle = page.locator('.editor-actions .action-label[aria-label*="Ota siivottu teksti"]').first()
    await inTitle.waitFor()
    await inTitle.click()
    await page.locator('.tab.active.dirty').waitFor()
    await page.locator('.monaco-editor.focused').waitFor() // what is pressed next is not for the notification
    await until('the comparison to be closed', async () => await page.locator('.monaco-diff-editor').count() === 0)
    await until('the broken items to be joined', async () => (await problems(page, 'list/wrapped-item')).every(row => !row.includes('list/wrapped-item') && !row.includes('näyttää jatkavan')))
  }))

  it('lists go on while one types fast, in documents of a kind only', () => inWorkbench('lists', {workspace: workspaceFolder, vsix: packaged.vsix}, async page => {
    const [card] = documents as readonly [Expected]
    await quickOpen(page, card.file)
    await see(kindItem(page), card.kind)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\n1. lapset\nnuoret\n\nLoppu\n\n| a | b |')
    for (const keys of ['\n3', '\n', '\n']) {
      await wait(1500) // a person's pace: whether the cursor is in a table is told to the keys by the extension
      await page.keyboard.type(keys)
    }
    const last = (): Promise<readonly string[]> => written(page)
    await until('the list', async () => endsWith(await last(), ['1. lapset', '2. nuoret', '', 'Loppu', '', '| a | b |', '| --- | --- |', '| 3 |  |', '', '']))
    await screenshot(page, 'lists-card')
    for (const keys of ['\n| c | d |', '\n']) {
      await page.keyboard.type(keys)
      await wait(1500)
    }
    await until('a row', async () => endsWith(await last(), ['| c | d |', '| --- | --- |', '|  |  |']))
    // the row that Enter made is taken back whole, not letter by letter
    for (const _undone of ['its form', 'itself']) await page.keyboard.press('Control+Z')
    await until('no row', async () => endsWith(await last(), ['| c | d |']))
    await quickOpen(page, plain.file)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\n- a\nb')
    await until('no list', async () => endsWith(await last(), ['- a', 'b']))
  }))

  it('a card is begun from nothing with the keyboard alone, and saved where it belongs', () => inWorkbench('new-card', {workspace: workspaceFolder, vsix: packaged.vsix, settings: {'pitkospuut.language': 'fi'}}, async page => {
    await runFirstCommand(page, 'Uusi asiakirja')
    for (const [question, answer] of [['Millä kielellä?', ''], ['Mitä kirjoitat?', 'hankekortti'], ['Missä muodossa?', ''], ['Minkä niminen asiakirja on?', 'Kehrä III']] as const) {
      await asked(page, question)
      if (answer === 'hankekortti') await screenshot(page, 'new-card-kinds')
      await page.keyboard.type(answer)
      await page.keyboard.press('Enter')
    }
    await page.locator('.tab.active.dirty').filter({hasText: 'kehra-iii.hankekortti.md'}).waitFor()
    await see(kindItem(page), 'Hankekortti')
    await see(page.locator('.statusbar-item'), /Ln [1-9]\d/) // the cursor is in the first field
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor()
    await page.keyboard.type('Kirjoitettu heti')
    await until('what was typed', async () => (await written(page)).some(line => line.includes('Kirjoitettu heti')))
    await screenshot(page, 'new-card-begun')
    await until('what is missing, in Problems', () => rowsOf(page, 'kehra-iii'))
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+S')
    await until('the card to be saved', async () => await page.locator('.tab.active.dirty').count() === 0)
    await see(page.locator('.explorer-folders-view .monaco-list-row'), 'kehra-iii.hankekortti.md')
  }))

  it('what is copied in other programs keeps its structure, in documents of a kind only', () => inWorkbench('pasted', {workspace: workspaceFolder, vsix: packaged.vsix}, async page => {
    const [card] = documents as readonly [Expected]
    const list = '<ul><li>yksi</li><ul><li>ala</li></ul><li>kaksi</li></ul>'
    const table = '<table><tr><td>Riski</td><td>Keino</td></tr><tr><td>kiire</td><td>tuki</td></tr></table>'
    await quickOpen(page, card.file)
    await see(kindItem(page), card.kind)
    await copy(page, list, 'yksi\nala\nkaksi')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nLoppu\n\n- a\n')
    for (const keys of ['Tab', 'Control+V']) {
      await wait(1500) // a person's pace: VS Code gives a paste up when the text changes while it is prepared
      await page.keyboard.press(keys)
    }
    await until('items, once indented', async () => endsWith(await written(page), ['- a', '  - yksi', '    - ala', '  - kaksi']))
    await page.keyboard.type('!')
    await until('the cursor behind them', async () => endsWith(await written(page), ['  - kaksi!']))
    await copy(page, table, 'Riski\tKeino\nkiire\ttuki')
    for (const keys of ['Enter', 'Enter', 'Enter', 'Control+V']) {
      await wait(1500)
      await page.keyboard.press(keys)
    }
    await until('a table', async () => endsWith(await written(page), ['| Riski | Keino |', '| - | - |', '| kiire | tuki |']))
    await screenshot(page, 'pasted-card')
    await page.keyboard.press('Control+Z')
    await until('the paste to be taken back in one step', async () => (await written(page)).every(line => !line.includes('Riski')))
    await runCommand(page, 'Liitä siistinä')
    await until('a table by the command', async () => endsWith(await written(page), ['| Riski | Keino |', '| - | - |', '| kiire | tuki |']))
    await quickOpen(page, plain.file)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\n')
    await page.keyboard.press('Control+V')
    await until('plain text', async () => (await written(page)).some(line => /^kiire\s+tuki$/.test(line)))
  }))

  it(`${plain.file} stays clean and the status bar says that no kind applies`, () => inWorkbench('readme', {workspace: workspaceFolder, vsix: packaged.vsix}, async page => {
    const [card] = documents as readonly [Expected]
    await quickOpen(page, card.file)
    await until('the findings of the card', () => rowsOf(page, card.file))
    await quickOpen(page, plain.file)
    await see(kindItem(page), plain.kind)
    assert.equal(await kindItem(page).count(), 1, 'the status bar has one item of the extension')
    assert.deepEqual((await problems(page, plain.file)).filter(row => row.includes(plain.file)), [])
  }))
})

/** Waits until a question is on the screen. */
async function asked(page: Page, question: string): Promise<void> {
  const [shown, placeholder] = [page.locator('.quick-input-widget').filter({hasText: question}), page.locator(`.quick-input-widget input[placeholder^="${question}"]`)]
  await until(question, async () => await shown.count() + await placeholder.count() > 0)
}

/** The lines of the editor that are on the screen, which are in no order on the page. */
async function written(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('.editor-instance .view-lines .view-line').evaluateAll(found => found.map(line => [Number.parseInt(line.style.top), line.textContent ?? ''] as const))
  return lines.toSorted(([a], [b]) => a - b).map(([, text]) => text.replaceAll('\u00a0', ' '))
}

function endsWith(lines: readonly string[], wanted: readonly string[]): boolean {
  return JSON.stringify(lines.slice(-wanted.length)) === JSON.stringify(wanted)
}

async function walk({file, language, kind, findings, symbolsSettled}: Expected, vsix: string): Promise<void> {
  const shot = file.replace(/\..*$/, '')
  await inWorkbench(`${shot}-settled`, {workspace: workspaceFolder, vsix}, async page => {
    await ways[language](page, file)
    await see(kindItem(page), kind)
    for (const finding of findings) {
      const rows = await until(`${finding.code} in Problems`, () => rowsOf(page, finding.code))
      assert.ok(rows.some(row => finding.message.test(row)), `no row says ${finding.message}, but: ${rows.join(' | ')}`)
    }
    await screenshot(page, `${shot}-findings`)
    for (const finding of findings) await settleByTyping(page, file, finding)
    for (const symbol of symbolsSettled) await until(`the symbol ${symbol}`, async () => (await symbols(page, symbol)).some(row => row.startsWith(symbol)))
    await seeOutline(page, language)
  })
}

async function settleByTyping(page: Page, file: string, finding: Settling): Promise<void> {
  const {line, column} = behind(file, finding.behind)
  await quickOpen(page, file)
  await goTo(page, line, column)
  if (finding.text) await page.keyboard.type(finding.text)
  else await page.keyboard.press('Backspace')
  await until(`${finding.code} to be settled`, async () => (await problems(page, finding.code)).every(row => !finding.message.test(row)))
}

/** Beside the headings of Markdown our entries have a root of their own; in YAML they are the only ones. */
async function seeOutline(page: Page, language: Expected['language']): Promise<void> {
  await runCommand(page, 'Explorer: Focus on Outline View')
  await see(outline(page), language === 'markdown' ? 'Pitkospuut' : 'Tunniste')
}

function until<T>(what: string, look: () => Promise<T | false>): Promise<T> {
  return untilWithin(what, limits.step, look)
}

/** The rows for a filter, once there are any. */
async function rowsOf(page: Page, filter: string): Promise<readonly string[] | false> {
  const rows = await problems(page, filter)
  return rows.length > 0 && rows
}
