// How text stands on a terminal: colours, widths in cells, wrapping, columns.
import pico from 'picocolors'
import type { Severity } from '../core/problem.ts'
import type { Io, Output } from './io.ts'

export type Paint = ReturnType<typeof pico.createColors>

/** Colours for a terminal; none into a pipe, with NO_COLOR (https://no-color.org) or on a dumb terminal. */
export function paintFor(output: Output, env: Io['env']): Paint {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0'
  const wanted = !env['NO_COLOR'] && env['FORCE_COLOR'] !== '0' && (forced || (output.isTTY && env['TERM'] !== 'dumb'))
  return pico.createColors(wanted)
}

/** The width to wrap to; undefined in a pipe, where a line stays a line. */
export function widthOf({ isTTY, columns }: Output): number | undefined {
  return isTTY ? Math.min(columns && columns > 0 ? columns : USUAL_WIDTH, READABLE_WIDTH) : undefined
}
const USUAL_WIDTH = 80
const READABLE_WIDTH = 120

/** What a severity looks like without colour, and with it. */
export const SYMBOLS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', information: '●', hint: '○' }
export const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'cyan'>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'cyan' }

/** One line of text from a document or the file system: control characters, which could steer a terminal, become visible. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '\ufffd')
}
// C0, DEL and C1; marks that turn the direction of text around
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** Cells that a text takes on a terminal: none for combining marks, two for wide characters. */
export function cells(text: string): number {
  if (NARROW.test(text)) return text.length
  let count = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) count += WIDE.test(segment) ? 2 : NONE.test(segment) ? 0 : 1
  return count
}
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u22ff\u25a0-\u25ff\u2714\u2716]*$/u
const WIDE = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u
const NONE = /^[\p{M}\p{Cf}]+$/u

/** The text filled up with spaces to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cells(text)))

/** Lines of at most `width` cells, broken at spaces; a longer word stays whole, so that a path or a code can be copied. */
export function wrap(text: string, width: number | undefined): readonly string[] {
  if (width === undefined) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && cells(line) + 1 + cells(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Rows of two columns, the second one wrapped beside the first. */
export function columns(rows: readonly (readonly [string, string])[], width: number | undefined, style: (first: string) => string = (first) => first): string {
  const first = Math.min(MAX_FIRST, Math.max(0, ...rows.map(([name]) => cells(name))))
  return rows.map(([name, about]) => {
    const lines = wrap(about, width === undefined ? undefined : Math.max(MIN_SECOND, width - first - 4))
    const indent = ' '.repeat(first + 4)
    const head = cells(name) > first ? `  ${style(name)}\n${indent}` : `  ${style(name)}${' '.repeat(first - cells(name) + 2)}`
    return `${head}${lines.join(`\n${indent}`)}\n`
  }).join('')
}
const MAX_FIRST = 34
const MIN_SECOND = 24
