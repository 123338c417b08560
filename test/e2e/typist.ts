// A person who has the keyboard alone: every key counts, and nothing is pressed before what it is for is on the screen.
import {setTimeout as wait} from 'node:timers/promises'
import type {Locator, Page} from './browser.ts'
import {limits} from './limits.ts'
import {until} from './until.ts'

/** What a piece of work took; a text of twenty letters is twenty keys. */
export type Effort = {readonly keys: number, readonly prompts: number, readonly commands: number}

export type Typist = {
  readonly page: Page
  /** Keys as Playwright names them, one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Into whatever has the focus. */
  readonly type: (text: string) => Promise<void>
  /** Runs a command from the palette by the beginning of its title. A workbench that has only just opened may not know it yet. */
  readonly command: (title: string) => Promise<void>
  /** Answers a question of ours once it stands on the screen: types, and goes on with Enter. */
  readonly answer: (question: string, text?: string) => Promise<void>
  /** Chooses a quick fix where the cursor is. */
  readonly fix: (title: string) => Promise<void>
  /** Moves the cursor up or down with the arrows, then to the end of the line. */
  readonly toLine: (line: number) => Promise<void>
  /** Since the last time it was asked. */
  readonly effort: () => Effort
}

export function typist(page: Page): Typist {
  let [keys, prompts, commands] = [0, 0, 0]
  const press = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) {
      keys++
      await page.keyboard.press(key)
    }
  }
  const type = async (text: string): Promise<void> => {
    keys += [...text].length
    await page.keyboard.type(text)
  }
  const command = async (title: string): Promise<void> => {
    commands++
    await until(`the command ${title}`, limits.step, async () => {
      await page.keyboard.press('F1')
      await quickInput(page).waitFor()
      await page.keyboard.type(title)
      const isKnown = await soon(async () => await quickRow(page, title).count() > 0)
      if (!isKnown) await page.keyboard.press('Escape')
      return isKnown
    })
    keys += title.length + 1
    await press('Enter')
  }
  const answer = async (question: string, text = ''): Promise<void> => {
    prompts++
    await until(`the question ${question}`, limits.step, () => asks(page, question))
    await type(text)
    if (await isList(page)) await until(`an answer to ${question}`, limits.step, async () => await page.locator('.quick-input-list .monaco-list-row.focused').count() > 0)
    await press('Enter')
    await until(`${question} to be answered`, limits.step, async () => !await asks(page, question))
  }
  const fix = async (title: string): Promise<void> => {
    const offered = page.locator('.action-widget .monaco-list-row').filter({hasText: title})
    await until(`the quick fix ${title}`, limits.step, async () => {
      await page.keyboard.press('Control+.')
      const isOffered = await soon(async () => await offered.count() > 0)
      if (!isOffered) await page.keyboard.press('Escape')
      return isOffered
    })
    keys++
    const focused = page.locator('.action-widget .monaco-list-row.focused').filter({hasText: title})
    for (let tries = 0; await focused.count() === 0 && tries < MOST_FIXES; tries++) await press('ArrowDown')
    await press('Enter')
    await page.locator('.action-widget').waitFor({state: 'detached'})
  }
  const toLine = async (line: number): Promise<void> => {
    const now = await lineOf(page)
    for (let left = Math.abs(line - now); left > 0; left--) await press(line > now ? 'ArrowDown' : 'ArrowUp')
    await until(`line ${line}`, limits.step, async () => await lineOf(page) === line)
    await press('End')
  }
  const effort = (): Effort => {
    const since = {keys, prompts, commands}
    keys = prompts = commands = 0
    return since
  }
  return {page, press, type, command, answer, fix, toLine, effort}
}

const MOST_FIXES = 20

/** The line of the cursor, as the status bar tells it. */
export async function lineOf(page: Page): Promise<number> {
  const texts = await page.locator('.statusbar-item').allInnerTexts()
  return Number(texts.map(text => /Ln (\d+), Col/.exec(text)?.[1]).find(found => found !== undefined) ?? 0)
}

/** Whether something comes before one would look elsewhere. */
async function soon(look: () => Promise<boolean>): Promise<boolean> {
  for (let looks = 0; looks < 20; looks++) {
    if (await look()) return true
    await wait(100)
  }
  return false
}

/** Our questions stand in the title, in the empty field, or below it. */
async function asks(page: Page, question: string): Promise<boolean> {
  const box = page.locator('.quick-input-widget:not([style*="display: none"])')
  return await box.filter({hasText: question}).count() + await box.locator(`input[placeholder*="${question}"]`).count() > 0
}

const isList = async (page: Page): Promise<boolean> => await page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-list .monaco-list-row').count() > 0

const quickInput = (page: Page): Locator => page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-box input')

const quickRow = (page: Page, text: string): Locator => page.locator('.quick-input-list .monaco-list-row').filter({hasText: text})
