// The pages of the rules: one for each code in three languages, Finnish first, and an index by family for each language.
import { said } from '../../server/core/explanation.ts'
import { explanationText } from '../../server/core/features/rulePage.ts'
import { inCell } from '../../server/core/kindPage.ts'
import type { Language, Texts } from '../../server/core/problem.ts'
import { pageOf } from '../../server/core/rulePage.ts'
import type { CodedRule, Grade } from '../../server/core/rules/rule.ts'
import { FAMILIES, LISTED, SEVERITY_WORDS } from '../../server/core/texts/commandLine.ts'
import { FAMILY_TITLES } from '../../server/core/texts/explanation.ts'
import { indexName, LANGUAGES, type Pages } from './page.ts'
import { PAGE } from '../../server/core/texts/pages.ts'

/** By path below `docs/`. */
export function rulePages(rules: readonly CodedRule[]): Pages {
  const families = Object.entries(FAMILIES).map(([code, about]) => [pageOf(code), familyPage(code, about)] as const)
  return new Map([
    ...rules.map((rule) => [pageOf(rule.code), rulePage(rule)] as const), ...families,
    ...LANGUAGES.map((language) => [indexName(language), indexPage(rules, language)] as const),
  ].map(([path, text]) => [`rules/${path}`, text]))
}

const titleOf = (family: string, language: Language): string => FAMILY_TITLES[family]?.[language] ?? family

function head(code: string): string {
  const [family = ''] = code.split('/')
  const up = code.includes('/') ? '../' : ''
  return `# ${code}\n\n${titleOf(family, 'fi')} · [${PAGE.sv.fi}](#på-svenska) · [${PAGE.en.fi}](#in-english) · [${PAGE.allRules.fi}](${up}README.md)`
}

function rulePage(rule: CodedRule): string {
  const parts = LANGUAGES.map((language) => `## ${PAGE[language].fi}\n\n${explanationText(rule, language, 3)}`)
  return [head(rule.code), ...parts, '---', `For those who describe kinds of documents: this rule asks for ${rule.asks}.`].join('\n\n') + '\n'
}

function familyPage(code: string, about: Texts): string {
  return [head(code), ...LANGUAGES.map((language) => `## ${PAGE[language].fi}\n\n${about[language]}`)].join('\n\n') + '\n'
}

function indexPage(rules: readonly CodedRule[], language: Language): string {
  const codes = new Set(rules.map(({ code }) => code))
  const grade = ({ optIn }: CodedRule, one: Grade): string => (optIn ? PAGE.off[language] : one === 'off' ? PAGE.silent[language] : SEVERITY_WORDS[one].word[language])
  const families = [...new Set([...codes, ...Object.keys(FAMILIES)].map((code) => code.split('/')[0] ?? ''))].toSorted((a, b) => titleOf(a, language).localeCompare(titleOf(b, language), language))
  const rowsOf = (family: string): readonly string[] => [
    ...Object.entries(FAMILIES).filter(([code]) => code.split('/')[0] === family).map(([code, about]) => `| [${code}](${pageOf(code)}) | ${inCell(about[language])} | ${LISTED.varies[language]} | ${LISTED.varies[language]} |`),
    ...rules.filter(({ code }) => code.startsWith(`${family}/`)).map((rule) =>
      `| [${rule.code}](${pageOf(rule.code)}) | ${inCell(said(rule.messages.main, language))} | ${grade(rule, rule.severity[0])} | ${grade(rule, rule.severity[1])} |`),
  ]
  const header = `| ${PAGE.rule[language]} | ${PAGE.saying[language]} | ${PAGE.draft[language]} | ${PAGE.inUse[language]} |\n|---|---|---|---|`
  return [
    `# ${PAGE.rules[language]}`, otherLanguages(language), PAGE.rulesAbout[language],
    ...families.map((family) => `## ${titleOf(family, language)}\n\n${[header, ...rowsOf(family)].join('\n')}`),
  ].join('\n\n') + '\n'
}

const otherLanguages = (language: Language): string => LANGUAGES.filter((other) => other !== language).map((other) => `[${PAGE[other].fi}](${indexName(other)})`).join(' · ')
