// The page of a rule, or of a family whose codes belong to no rules, in one language: what an editor shows behind the code of a finding.
import { explanationOf, type Paragraph } from '../explanation.ts'
import { literal } from '../literal.ts'
import type { Language } from '../problem.ts'
import { pageOf } from '../rulePage.ts'
import type { CodedRule } from '../rules/rule.ts'
import { FAMILIES } from '../texts/commandLine.ts'

/** Markdown; undefined when there is no such page. `page`: its path as `pageOf` gives it. */
export function rulePage(rules: readonly CodedRule[], page: string, language: Language): string | undefined {
  const rule = rules.find(({ code }) => pageOf(code) === page)
  if (rule) return `# ${rule.code}\n\n${explanationText(rule, language, 2)}\n`
  const family = Object.entries(FAMILIES).find(([code]) => pageOf(code) === page)
  return family && `# ${family[0]}\n\n${family[1][language]}\n`
}

/** The explanation of a rule as Markdown under headings of a level. */
export function explanationText(rule: CodedRule, language: Language, level: number): string {
  return explanationOf(rule, language).map((paragraph, index) => paragraphText(paragraph, level, index === 0)).join('\n\n')
}

/** What the rule says is quoted. */
function paragraphText({ heading, lines }: Paragraph, level: number, quoted: boolean): string {
  const texts = lines.map((line) => (typeof line !== 'string' ? `\`\`\`${line.notation}\n${line.code}\n\`\`\`` : `${quoted ? '> ' : ''}${literal(line)}`))
  return [`${'#'.repeat(level)} ${heading}`, ...texts].join('\n\n')
}
