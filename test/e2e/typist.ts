// A person who has the keyboard alone: every key counts, and nothing is pressed before what it is for is on the screen.
import {setTimeout as wait} from 'node:timers/promises'
import type {Locator, Page} from './browser.ts'
import {limits} from './limits.ts'
import {see, shown} from './person.ts'
import {until} from './until.ts'

/** What a piece of work took; a text of twenty letters is twenty keys. */
export type Effort = {readonly keys: number, readonly prompts: number, readonly commands: number}

export type Typist = {
  readonly page: Page
  /** Keys as Playwright names them, one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Into whatever has the focus. */
  readonly type: (text: string) => Promise<void>
  /** Writes items of a list, and sees each begun by Enter before its text is typed. */
  readonly typeItems: (items: readonly string[]) => Promise<void>
  /** Runs a command from the palette by the beginning of its title. A workbench that has only just opened may not know it yet. */
  readonly command: (title: string) => Promise<void>
  /** Answers a question of ours once it stands on the screen: types, and goes on with Enter. */
  readonly answer: (question: string, text?: string) => Promise<void>
  /** Answers a question from whose list several are picked: each by its beginning and Enter, then an empty Enter. */
  readonly pick: (question: string, names: readonly string[]) => Promise<void>
  /** Chooses a quick fix where the cursor is. */
  readonly fix: (title: string) => Promise<void>
  /** Moves the cursor up or down with the arrows, then to the end of the line. */
  readonly toLine: (line: number) => Promise<void>
  /** Opens a file by its name. */
  readonly open: (file: string) => Promise<void>
  /** Saves, and waits until it is done. */
  readonly save: () => Promise<void>
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
  const typeItems = async ([first = '', ...more]: readonly string[]): Promise<void> => {
    await type(first)
    for (const item of more) {
      await press('Enter')
      await until(`an item for ${item}`, limits.step, async () => /^\s*(?:[-*+]|\d+[.)])\s*$/u.test(await textAtCursor(page)))
      await type(item)
    }
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
  const pick = async (question: string, names: readonly string[]): Promise<void> => {
    prompts++
    await until(`the question ${question}`, limits.step, () => asks(page, question))
    for (const [index, name] of names.entries()) {
      await type(name)
      await press('Enter')
      await until(`${name} to be picked`, limits.step, async () => await page.locator('.quick-input-widget .quick-input-count').filter({hasText: String(index + 1)}).count() > 0 && (await page.locator('.quick-input-filter input').evaluateAll(found => found.map(input => (input as unknown as {value: string}).value))).join('') === '')
    }
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
    const lines = page.locator('.monaco-editor .view-lines').first()
    const before = await lines.innerText()
    await press('Enter')
    await until(`${title} to be chosen`, limits.step, async () => await offered.count() === 0)
    // the edit is asked for when the fix is chosen: saved before it comes, the document would be unsaved again
    await until(`${title} to be made`, limits.step, async () => await lines.innerText() !== before)
    await page.locator('.tab.active.dirty').waitFor()
  }
  // a long line takes several steps, so one looks again
  const toLine = async (line: number): Promise<void> => {
    await until(`line ${line}`, limits.step, async () => {
      const now = await lineOf(page)
      if (now === line) return true
      if (now > 0) for (let left = Math.abs(line - now); left > 0; left--) await press(line > now ? 'ArrowDown' : 'ArrowUp')
      return now > 0 && soon(async () => await lineOf(page) === line)
    })
    await press('End')
  }
  const open = async (file: string): Promise<void> => {
    await press('Control+P')
    await type(file)
    await see(page.locator('.quick-input-list .monaco-list-row.focused'), file)
    await press('Enter')
    await shown(page, file)
  }
  const save = async (): Promise<void> => {
    await page.locator('.monaco-editor.focused').waitFor()
    await press('Control+S')
    await until('the document to be saved', limits.step, async () => await page.locator('.tab.active.dirty').count() === 0)
  }
  const effort = (): Effort => {
    const since = {keys, prompts, commands}
    keys = prompts = commands = 0
    return since
  }
  return {page, press, type, typeItems, command, answer, pick, fix, toLine, open, save, effort}
}

const MOST_FIXES = 20

/** The line of the cursor, by its number; where it is not on the screen, as the status bar tells it. 0 while neither is there. */
async function lineOf(page: Page): Promise<number> {
  const [number] = await page.locator('.editor-instance .line-numbers.active-line-number').allInnerTexts()
  if (number) return Number(number)
  const texts = await page.locator('.statusbar-item').allInnerTexts()
  return Number(texts.map(text => /Ln (\d+), Col/.exec(text)?.[1]).find(found => found !== undefined) ?? 0)
}

/** The text of the line that the cursor is in. */
async function textAtCursor(page: Page): Promise<string> {
  const tops = (place: string): Promise<(readonly [string, string])[]> => page.locator(place).evaluateAll(found => found.map(({style, textContent}) => [style.top, textContent ?? ''] as const))
  const [cursor] = await tops('.editor-instance .monaco-editor.focused .cursor')
  const lines = await tops('.editor-instance .monaco-editor.focused .view-line')
  return (lines.find(([top]) => top === cursor?.[0])?.[1] ?? '').replaceAll('\u00a0', ' ')
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
