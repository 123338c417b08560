// `--only`: families and codes that are told; and which codes there are at all.
import { isCode, nearestCode } from '../../core/codes.ts'
import type { CodedRule } from '../../core/rules/rule.ts'
import { MISUSE } from '../../core/texts/misuse.ts'
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
  if (isCode(given, rules)) return
  const near = nearestCode(given, rules)
  throw misuse(near === undefined ? MISUSE.code : MISUSE.codeNear, { given, near: near ?? '' })
}
