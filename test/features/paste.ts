// Pasting in tests: a text with `|` where the cursor stands, or `[…]` around what is selected, and a clipboard.
import assert from 'node:assert/strict'
import { pasteTidily, type Clipboard, type Tidied } from '../../server/core/paste/paste.ts'
import { engine } from '../support/engine.ts'

/** A document of a kind with a heading of the second level above the place. */
export const IN_SECTION = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n## Keinot\n\n'

/** What pasting gives at the mark; `¦` is used where the text itself has a bar. */
export function tidied(marked: string, clipboard: Clipboard, path = marked.startsWith('---') || marked.startsWith('\ufeff') ? 'a.md' : 'a.yaml'): Tidied | undefined {
  const mark = marked.includes('¦') ? '¦' : '|'
  const offset = marked.indexOf(mark)
  assert.ok(offset >= 0, 'a cursor')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  return pasteTidily(engine.read(path, text), { start: offset, end: offset }, clipboard)
}

/** The document after the paste. */
export function pasted(marked: string, clipboard: Clipboard, path?: string): string | undefined {
  const result = tidied(marked, clipboard, path)
  return result && marked.replace(marked.includes('¦') ? '¦' : '|', () => result.text)
}

/** What HTML becomes in an empty section. */
export const ofHtml = (html: string): string | undefined => tidied(`${IN_SECTION}|`, { html })?.text

export const lines = (...all: readonly string[]): string => all.join('\n')
