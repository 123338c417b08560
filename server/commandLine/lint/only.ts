// `--only`: families and codes that are told; and which codes there are at all.
import { nearest } from '../../core/kinds/labels.ts'
import type { CodedRule } from '../../core/rules/rule.ts'
import { FAMILIES, MISUSE } from '../../core/texts/commandLine.ts'
import { misuse } from '../misuse.ts'

/** Says of a code whether it is asked for. An unknown family or code is misuse: a typing error must not look like a clean run. */
export function onlyCodes(list: string | undefined, rules: readonly CodedRule[]): (code: string) => boolean {
  if (list === undefined) return () => true
  const wanted = list.split(',').map((one) => one.trim()).filter((one) => one !== '')
  for (const one of wanted) checkCode(one, rules)
  return (code) => wanted.some((one) => one === code || code.startsWith(`${one}/`))
}

/** Throws a misuse for what is neither a family nor a code. */
export function checkCode(given: string, rules: readonly CodedRule[]): void {
  const codes = [...rules.map(({ code }) => code), ...Object.keys(FAMILIES)]
  const families = new Set(codes.map(familyOf))
  // codes of reading and of schemas are many; their family is enough
  if (codes.includes(given) || families.has(given) || (given.includes('/') && familyOf(given) in FAMILIES)) return
  const near = nearest(given, [...codes, ...families])
  throw misuse(near === undefined ? MISUSE.code : MISUSE.codeNear, { given, near: near ?? '' })
}

export const familyOf = (code: string): string => code.split('/')[0] ?? code
