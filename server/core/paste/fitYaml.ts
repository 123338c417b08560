// Pasted content as values of YAML: a text of one line, a text of many lines, a list.
import type { Root } from 'mdast'
import { linesOf, textsOf } from './plain.ts'
import type { YamlPlace } from './yamlPlace.ts'

/** With `\n` between lines. Undefined when the content does not fit. */
export function fitYaml({ children }: Root, place: YamlPlace): string | undefined {
  const texts = textsOf(children)
  if (texts.length === 0) return undefined
  const [first = ''] = texts
  if (place.type === 'yamlLine') return inLine(texts.join(' '), place.quote)
  if (place.type === 'yamlText') {
    const lines = linesOf(children)
    const start = place.around.before.trim() === '' ? place.indent.slice(place.around.before.length) : ''
    return start + indented(lines, place.indent)
  }
  const { at, indent, listed, joined } = place
  const space = joined && at !== 'below' ? ' ' : at === 'below' && joined ? indent : ''
  if (at === 'dash') return space + texts.map(scalar).join(`\n${indent}- `)
  const isList = listed ?? children.every(({ type }) => type === 'list')
  if (isList) {
    const items = texts.map((text) => `- ${scalar(text)}`)
    return at === 'below' ? `${space}${items.join(`\n${indent}`)}` : `\n${indent}  ${items.join(`\n${indent}  `)}`
  }
  if (texts.length === 1) return space + scalar(first)
  const inside = at === 'below' ? indent : `${indent}  `
  return `${space}|-\n${inside}${indented(linesOf(children), inside)}`
}

const indented = (lines: readonly string[], indent: string): string => lines.map((line, index) => (index === 0 || line === '' ? line : `${indent}${line}`)).join('\n')

/** A text on one line: plain where nothing in it means something to YAML, else in quotation marks (JSON's are YAML's). */
function scalar(text: string): string {
  return PLAIN.test(text) && !WORD.test(text) && !/: |:$| #|^\s|\s$/u.test(text) ? text : JSON.stringify(text)
}

function inLine(text: string, quote: '"' | "'" | ''): string | undefined {
  if (quote === '"') return JSON.stringify(text).slice(1, -1)
  if (quote === "'") return text.replaceAll("'", "''")
  return /: |:$| #|[\u0000-\u001f]/u.test(text) ? undefined : text
}

const PLAIN = /^\p{L}[^\u0000-\u001f\u0085\u2028\u2029]*$/u
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/iu
