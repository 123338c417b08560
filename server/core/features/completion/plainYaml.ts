// A text as YAML writes it on one line. Words that need no quotes are many: only the others are asked of the library.
import { yamlScalar } from '../../edit/yamlScalar.ts'

/** `Espoo` stays, `1: a` gets quotes; `inFlow` inside `[…]` or `{…}`. */
export const plainYaml = (text: string, inFlow = false): string => (PLAIN.test(text) && !SPECIAL.has(text.toLowerCase()) ? text : yamlScalar(text, inFlow))

const PLAIN = /^\p{L}(?:[\p{L}\p{N} _/.()-]{0,200}[\p{L}\p{N}_/.()-])?$/u
const SPECIAL: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n'])
