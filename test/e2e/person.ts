// What a person does and sees in the workbench: opens a file, types, looks at Problems, the outline and the status bar.
import {mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {openPage, type Locator, type Page} from './browser.ts'
import {startHost, type Host, type HostOptions} from './host.ts'
import {limits} from './limits.ts'
import {workbench} from './setup.ts'
import {until} from './until.ts'

/** A workbench that is open on its own copy of a workspace. */
export type Opened = Pick<Host, 'workspace'> & {readonly page: Page, readonly close: () => Promise<void>}

export async function openWorkbench(options: HostOptions): Promise<Opened> {
  const tools = await workbench()
  const host = await startHost(tools, options)
  const {page, close: closePage} = await openPage(tools.folder).catch(async error => {
    await host.stop()
    throw error
  })
  const close = async (): Promise<void> => {
    await closePage()
    await host.stop()
  }
  try {
    await page.goto(host.url)
    await rows(page, '.explorer-folders-view').first().waitFor()
    return {page, workspace: host.workspace, close}
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens a workbench of its own, lets the person act in it and closes it. */
export async function inWorkbench(name: string, options: HostOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const {page, close} = await openWorkbench(options)
  try {
    await pictured(name, page, () => act(page))
  } finally {
    await close()
  }
}

/** Lets the person act; a screenshot of the end is kept when asked for or when it fails. */
export async function pictured(name: string, page: Page, act: () => Promise<void>): Promise<void> {
  try {
    await act()
    await screenshot(page, name)
  } catch (error) {
    const picture = await screenshot(page, `${name}-failed`, tmpdir()).catch(String)
    throw new Error(`${(error as Error).message}\nThe screen at that moment: ${picture}`)
  }
}

/** Keeps what is on the screen in the folder `PITKOSPUUT_SHOTS`, else in `otherwise`, else nowhere. Gives the file. */
export async function screenshot(page: Page, name: string, otherwise?: string): Promise<string> {
  const folder = process.env['PITKOSPUUT_SHOTS'] || otherwise
  if (!folder) return ''
  mkdirSync(folder, {recursive: true})
  const path = join(folder, `${name}.png`)
  await page.screenshot({path})
  return path
}

export async function openFromExplorer(page: Page, file: string): Promise<void> {
  await rows(page, '.explorer-folders-view').filter({hasText: file}).first().dblclick()
  await shown(page, file)
}

export async function quickOpen(page: Page, file: string): Promise<void> {
  // what Enter will take: the last files stand above until the others have been looked through
  await pick(page, 'Control+P', file, file, '.focused')
  await shown(page, file)
}

/** `title` as in the command palette, with its category. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', `>${title}`, title)
}

/** The same in a workbench that has only just opened: it may not know the command yet, and the list is made once. */
export async function runFirstCommand(page: Page, title: string): Promise<void> {
  await until(title, limits.step, async () => {
    await page.keyboard.press('F1')
    await quickInput(page).fill(`>${title}`)
    await wait(500)
    const isKnown = await rows(page, '.quick-input-list').filter({hasText: title}).count() > 0
    await page.keyboard.press(isKnown ? 'Enter' : 'Escape')
    return isKnown
  })
}

/** Puts the cursor into the open file; both count from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G')
  await quickInput(page).fill(`:${line}:${column}`)
  await page.keyboard.press('Enter')
  await see(statusBar(page), `Ln ${line}, Col ${column}`)
}

/** Puts on the clipboard what a program would put there, HTML and the plain text of it. */
export async function copy(page: Page, html: string, text: string): Promise<void> {
  const data = JSON.stringify({'text/html': html, 'text/plain': text})
  await page.evaluate(`navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(${data}).map(([type, content]) => [type, new Blob([content], {type})])))])`)
}

/** The findings that the Problems panel shows for a filter, one text a row, the rows of files included. */
export async function problems(page: Page, filter: string): Promise<readonly string[]> {
  await runCommand(page, 'Problems: Focus on Problems View')
  await page.locator('.panel .viewpane-filter input').fill(filter)
  await wait(500) // the panel filters a little after the last key
  return (await rows(page, '.markers-panel').allInnerTexts()).map(oneLine)
}

/** The names that *Go to Symbol in Editor* offers when a person types the beginning of one. */
export async function symbols(page: Page, typed: string): Promise<readonly string[]> {
  await page.keyboard.press('Control+Shift+O')
  await quickInput(page).fill(`@${typed}`)
  const list = rows(page, '.quick-input-list')
  await list.first().waitFor()
  const names = (await list.allInnerTexts()).map(oneLine)
  await page.keyboard.press('Escape')
  return names
}

/** The rows of the Outline view, as far as they fit on the screen. */
export function outline(page: Page): Locator {
  return rows(page, '.outline-tree')
}

/** The extension's own item; VS Code names it after the extension. */
export function kindItem(page: Page): Locator {
  return page.locator('.statusbar-item[id^="pitkospuut.pitkospuut"]')
}

function statusBar(page: Page): Locator {
  return page.locator('.statusbar-item')
}

export async function see(place: Locator, text: string | RegExp): Promise<void> {
  await place.filter({hasText: text}).first().waitFor()
}

function rows(page: Page, place: string): Locator {
  return page.locator(`${place} .monaco-list-row`)
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-box input')
}

/** The key opens the box; a person presses it again when a busy workbench has taken the box away. */
async function pick(page: Page, key: string, text: string, wanted: string, taken = ''): Promise<void> {
  await until(wanted, limits.step, async () => {
    await page.keyboard.press(key)
    const listed = async (): Promise<boolean> => {
      await quickInput(page).fill(text, {timeout: BOX})
      await page.locator(`.quick-input-list .monaco-list-row${taken}`).filter({hasText: wanted}).first().waitFor({timeout: BOX})
      return true
    }
    return listed().catch(() => false)
  })
  await page.keyboard.press('Enter')
}

/** Milliseconds after which a box that was asked for has gone again. */
const BOX = 5000

/** Waits until keys reach the text of a file: its tab is active a little earlier, while they would still go elsewhere. */
export async function shown(page: Page, file: string): Promise<void> {
  await page.locator('.tab.active').filter({hasText: file}).first().waitFor()
  await page.locator(`.editor-instance .monaco-editor.focused[data-uri$="/${encodeURIComponent(file)}"]`).waitFor()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
