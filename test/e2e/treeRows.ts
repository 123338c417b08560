// The rows of one of our views, as they are seen and as they are heard.
import type {Page} from './browser.ts'

/** `label` and `beside` are what is seen, `heard` is the accessible name. */
export type Row = {readonly label: string, readonly beside: string, readonly heard: string, readonly hasFocus: boolean, readonly isClosed: boolean}

/** Those on the screen; lists in the workbench have no others. `view`: the beginning of its title. */
export function rowsOf(page: Page, view: string): Promise<readonly Row[]> {
  return page.evaluate(`[...document.querySelectorAll(${JSON.stringify(`${paneOf(view)} .monaco-list-row`)})].map(row => ({
    label: row.querySelector('.label-name')?.textContent ?? '', beside: row.querySelector('.label-description')?.textContent ?? '',
    heard: row.getAttribute('aria-label') ?? '', hasFocus: row.classList.contains('focused'), isClosed: row.getAttribute('aria-expanded') === 'false',
  }))`) as Promise<readonly Row[]>
}

/** The selector of what holds the view, its title included. */
export const paneOf = (view: string): string => `.pane:has(.pane-header[aria-label^="${view}"])`

/** Rows of which something is seen that is not heard; signs between words aside. */
export function unheard(rows: readonly Row[]): readonly Row[] {
  const words = (text: string): string => text.replace(/[\p{P}\p{S}\s]+/gu, ' ').trim()
  return rows.filter(({label, beside, heard}) => label === '' || ![label, beside].every(seen => words(heard).includes(words(seen))))
}
