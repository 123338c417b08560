// What there are pages of: the rules by what they say, and the kinds of documents.
import { familyOf } from '../codes.ts'
import { said } from '../explanation.ts'
import { kindPage } from '../kindPage.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Language } from '../problem.ts'
import { pageOf } from '../rulePage.ts'
import type { CodedRule } from '../rules/rule.ts'
import { FAMILY_TITLES } from '../texts/explanation.ts'

/** `page`: its path. */
export interface ListedPage {
  readonly page: string
  readonly label: string
  readonly detail: string
  /** What it is about; pages of one group follow one another. */
  readonly group?: string
}

/** By family, in the alphabetical order of its titles. */
export function rulesListed(rules: readonly CodedRule[], language: Language): readonly ListedPage[] {
  const listed = rules.map(({ code, messages, reason }) => ({ page: pageOf(code), label: said(messages.main, language), detail: `${code}: ${reason[language]}`, group: FAMILY_TITLES[familyOf(code)]?.[language] ?? familyOf(code) }))
  return listed.toSorted((a, b) => a.group.localeCompare(b.group, language) || (a.page < b.page ? -1 : 1))
}

/** The families of rules, in the alphabetical order of their titles. */
export function familiesListed(rules: readonly CodedRule[], language: Language): readonly { readonly id: string; readonly label: string }[] {
  const ids = [...new Set(rules.map(({ code }) => familyOf(code)))]
  return ids.map((id) => ({ id, label: FAMILY_TITLES[id]?.[language] ?? id })).toSorted((a, b) => a.label.localeCompare(b.label, language))
}

export const kindsListed = (kinds: readonly Kind[], language: Language): readonly ListedPage[] =>
  kinds.filter(({ purpose }) => purpose === undefined).map(({ id, titles, descriptions }) => ({ page: `${KINDS}${id}.md`, label: titles[language], detail: descriptions[language] })).toSorted((a, b) => a.label.localeCompare(b.label, language))

const KINDS = 'kinds/'

/** The page of a kind by its path; undefined when there is none. */
export function pageOfKind(kinds: readonly Kind[], page: string, language: Language): string | undefined {
  const kind = kinds.find(({ id }) => page === `${KINDS}${id}.md`)
  return kind && kindPage(kind, language)
}
