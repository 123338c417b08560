// The small workspace that every route opens, and where its texts stand.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

export const workspaceFolder = join(import.meta.dirname, 'workspace')

/** Right behind `text`, which stands in the file once; line and column count from 1, columns in UTF-16 units. */
export function behind(file: string, text: string): {readonly line: number, readonly column: number} {
  const whole = readFileSync(join(workspaceFolder, file), 'utf8')
  const start = whole.indexOf(text)
  if (start < 0 || whole.indexOf(text, start + 1) >= 0) throw new Error(`${JSON.stringify(text)} stands not once in ${file}`)
  const lines = whole.slice(0, start + text.length).split('\n')
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1}
}
