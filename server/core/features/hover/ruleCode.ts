// On the code of a rule, in an off switch or in the settings: what the rule says and why. On a family of rules in the settings: what it looks after.
import { familyOf } from '../../codes.ts'
import { said } from '../../explanation.ts'
import { inWords } from '../../problem.ts'
import { FAMILY_TITLES } from '../../texts/explanation.ts'
import { HOVER } from '../../texts/hover.ts'
import { whyLines } from './finding.ts'
import { line, strong, type Around, type Part } from './part.ts'
import { spanIn } from './place.ts'

export function ruleCode(around: Around): Part | undefined {
  const { document: { text }, offset, rules, language, spot, view } = around
  const from = Math.max(0, offset - LONGEST)
  const token = [...text.slice(from, offset + LONGEST).matchAll(/[a-z-]{2,40}\/[a-z-]{2,40}/gu)].find(({ 0: code, index }) => from + index <= offset && offset <= from + index + code.length)
  const rule = token && rules.find(({ code }) => code === token[0])
  if (token && rule) return { span: { start: from + token.index, end: from + token.index + token[0].length }, lines: [line(strong(rule.code), ` · ${said(rule.messages.main, language)}`), ...whyLines(rule, around, HOVER.whyAtAll[language])] }
  const family = view.kind.purpose === 'settings' && spot?.name && spot.path.length === 2 && spot.section.property.each ? (spot.path[1]?.entry?.label ?? '') : ''
  const title = Object.hasOwn(FAMILY_TITLES, family) ? FAMILY_TITLES[family] : undefined
  const count = rules.filter(({ code }) => familyOf(code) === family).length
  return spot?.name && title && count > 0 ? { span: spanIn(spot, offset, spot.name), lines: [line(strong(title[language]), ` · ${inWords(count === 1 ? HOVER.ruleOfFamily : HOVER.rulesOfFamily, { n: count }, language)}`)] } : undefined
}

const LONGEST = 90
