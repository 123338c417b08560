// The core schema of YAML 1.2: which plain texts are numbers, booleans and null.

/** The value of a plain scalar. Dates stay text; so do `.nan` and `.inf`, which JSON does not have. */
export function plainValue(source: string): string | number | boolean | null {
  if (source === '') return null
  if (!SPECIAL_START.test(source) || source.length > LONGEST_NUMBER) return source
  if (NULL.test(source)) return null
  if (BOOLEAN.test(source)) return source.toLowerCase() === 'true'
  if (DECIMAL.test(source)) return finite(Number.parseFloat(source), source)
  if (OCTAL.test(source)) return finite(Number.parseInt(source.slice(2), 8), source)
  return HEXADECIMAL.test(source) ? finite(Number.parseInt(source.slice(2), 16), source) : source
}

const LONGEST_NUMBER = 400
const SPECIAL_START = /^[-+.\d~ntfNTF]/
const NULL = /^(?:~|[Nn]ull|NULL)$/
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/
const OCTAL = /^0o[0-7]+$/
const HEXADECIMAL = /^0x[\da-fA-F]+$/

function finite(value: number, source: string): string | number {
  return Number.isFinite(value) ? value : source
}
