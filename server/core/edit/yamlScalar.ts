// Texts of one line as YAML writes them: plain where that means the same, else in quotes.
import { parse, stringify } from 'yaml'

/** A text of one line as a YAML scalar, quoted where it must be; `inFlow` inside `[…]` or `{…}`. `a: b` gives `"a: b"`. */
export function yamlScalar(text: string, inFlow = false): string {
  if (inFlow && /[,[\]{}]/u.test(text)) return JSON.stringify(text)
  return /[\r\n]/u.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd()
}

/** The same with the quotes of what stood there before. */
export function scalarLike(old: string, text: string): string {
  if (old.startsWith('"')) return JSON.stringify(text)
  return old.startsWith("'") ? `'${text.replaceAll("'", "''")}'` : yamlScalar(text)
}

/** A scalar of YAML as JSON writes it: numbers, `true`, `false` and `null` as they are, all else in double quotes. */
export const jsonScalar = (written: string): string => (/^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false|null)$/u.test(written) ? written : JSON.stringify(String(parse(written))))
