// Pandoc attributes at the end of an item: `{#V1 theme=time weight=4}`. See https://pandoc.org/MANUAL.html#extension-attributes.

export interface Attributes {
  readonly id?: string
  readonly values: Readonly<Record<string, string>>
  /** Where the braces begin, white space before them included. */
  readonly start: number
}

/** Reads the attributes that end a text; undefined when it ends in anything else. Classes (`.x`) are kept under the name `class`. */
export function attributesAtEnd(text: string): Attributes | undefined {
  const end = text.trimEnd()
  if (!end.endsWith('}')) return undefined
  const open = end.lastIndexOf('{')
  if (open < 0 || end.length - open > MAX_LENGTH) return undefined
  const only = ID_ALONE.exec(end.slice(open))
  if (only?.[1] !== undefined) return { id: only[1], values: {}, start: text.slice(0, open).trimEnd().length }
  const values: Record<string, string> = {}
  let id: string | undefined
  let at = open + 1
  for (const match of end.slice(open + 1, -1).matchAll(TOKEN())) {
    if (open + 1 + match.index !== at) return undefined
    at += match[0].length
    const [, name, label, key, quoted, bare] = match
    if (name !== undefined) id = name
    else if (label !== undefined) values['class'] = values['class'] === undefined ? label : `${values['class']} ${label}`
    else if (key !== undefined) values[key] = quoted ?? bare ?? ''
  }
  if (at !== end.length - 1 || (id === undefined && Object.keys(values).length === 0)) return undefined
  return { ...(id === undefined ? {} : { id }), values, start: text.slice(0, open).trimEnd().length }
}

const MAX_LENGTH = 500
const ID_ALONE = /^\{#([\p{L}\p{N}_-]{1,80})\}$/u
const TOKEN = (): RegExp => /\s*(?:#([\p{L}\p{N}_-]{1,80})|\.([\p{L}\p{N}_-]{1,80})|([\p{L}][\p{L}\p{N}_-]{0,60})=(?:"([^"]{0,300})"|([^\s"{}]{1,300})))(?=\s|$)\s*/gu
