// Which codes there are: those of the rules, and those of what the engine finds by itself.
import { nearest } from './kinds/labels.ts'

/** Families of findings that belong to no rule (product: syntax, what a schema says, kind files, settings). Their codes are many; the family is enough. */
export const ENGINE_FAMILIES: readonly string[] = ['yaml', 'frontmatter', 'schema', 'kind', 'config']
/** Single codes of the engine in families of rules. */
export const ENGINE_CODES: readonly string[] = ['document/too-complex']

export const familyOf = (code: string): string => code.split('/', 1)[0] ?? code

/** True for a code or a family of codes; `rules` are all that there are, those that are off too. */
export function isCode(given: string, rules: readonly { readonly code: string }[]): boolean {
  if (ENGINE_FAMILIES.includes(familyOf(given))) return true
  return [...ENGINE_CODES, ...rules.map(({ code }) => code)].some((code) => code === given || familyOf(code) === given)
}

/** The code or family that was meant, when one is near enough to ask. */
export function nearestCode(given: string, rules: readonly { readonly code: string }[]): string | undefined {
  const codes = [...ENGINE_CODES, ...rules.map(({ code }) => code)]
  return nearest(given, [...codes, ...new Set([...ENGINE_FAMILIES, ...codes.map(familyOf)])])
}
