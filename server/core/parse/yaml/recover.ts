// What a person most likely meant by one line that YAML cannot read: a key and a text.
import type { RawEntry, RawScalar, YamlBlock, YamlCode } from './tree.ts'

/** The entry of a block of one line `key: text` or `key:text` whose value YAML refuses; undefined for any other block. */
export function recoveredEntry(block: YamlBlock, code: YamlCode): RawEntry | undefined {
  const line = onlyLine(block, code)
  const found = line === undefined ? null : ENTRY().exec(line)
  const key = found?.[1]
  if (line === undefined || found === null || key === undefined) return undefined
  const value = textFrom(block, found[0].length, line.length)
  return value && { key, keyPlace: { block, start: 0, end: key.length }, value }
}

/** The item of a block of one line `- text` whose text YAML refuses. */
export function recoveredItem(block: YamlBlock, code: YamlCode): RawScalar | undefined {
  const line = onlyLine(block, code)
  const found = line === undefined ? null : ITEM.exec(line)
  return line === undefined || found === null ? undefined : textFrom(block, found[0].length, line.length)
}

/** Causes that leave no doubt that the rest of the line is a text. */
const TEXT_MEANT: ReadonlySet<YamlCode> = new Set(['yaml/missing-space', 'yaml/colon', 'yaml/quote', 'yaml/bracket', 'yaml/special-character'])
const ENTRY = (): RegExp => /^([\p{L}_][\p{L}\p{N}_-]{0,60}):[ \t]*/u
const ITEM = /^ *- +/
const ONE_LINE = /^([^\r\n]*[^\s#])[ \t]*(?:(?:\r\n|\r(?!\n)|\n)[ \t]*(?:#[^\r\n]*)?)*$/

/** The line of a block that has only one, apart from blank lines and comments. */
function onlyLine({ text }: YamlBlock, code: YamlCode): string | undefined {
  if (!TEXT_MEANT.has(code) || text.length > 2_000) return undefined
  return ONE_LINE.exec(text)?.[1]?.replace(/[ \t]#.*$/, '').trimEnd()
}

/** A text to the end of the line, without a quote that only opens it. */
function textFrom(block: YamlBlock, start: number, end: number): RawScalar | undefined {
  const written = block.text.slice(start, end)
  if (written.length < 2) return undefined
  const mark = written.charAt(0)
  const quotes = mark === '"' || mark === "'" ? written.split(mark).length - 1 : 0
  const source = quotes === 1 ? written.slice(1) : quotes === 2 && written.endsWith(mark) ? written.slice(1, -1) : written
  return { type: 'scalar', value: source, source, quoted: false, place: { block, start, end } }
}
