// On a finding: why it is told, and who says so. The editor shows its message itself, but that of a hint only at the dots below its first letters.
import { pageOf } from '../../rulePage.ts'
import { inWords } from '../../problem.ts'
import type { CodedRule } from '../../rules/rule.ts'
import { HOVER } from '../../texts/hover.ts'
import { line, strong, type Around, type Line, type Part } from './part.ts'

/** The findings at the place, those of the shortest stretches first; each rule once. */
export function findings(around: Around): readonly Part[] {
  const { findings: all, offset, rules } = around
  const here = all.filter(({ start, end }) => start <= offset && (offset < end || start === end && offset === end)).toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const codes = new Set<string>()
  return here.flatMap(({ problem: { code, message, values, severity }, start, end }): readonly Part[] => {
    const rule = codes.has(code) ? undefined : rules.find((one) => one.code === code)
    codes.add(code)
    const said = severity === 'hint' && offset - start > DOTTED ? [line(inWords(message, values, around.language))] : []
    return rule ? [{ span: { start, end }, lines: [...said, ...whyLines(rule, around, HOVER.why[around.language])] }] : []
  }).slice(0, MOST)
}

const MOST = 2

/** How many letters of a hint have dots. */
const DOTTED = 2

/** The reason of a rule, its source, and the way to its page. */
export function whyLines({ code, reason, source }: CodedRule, { language, docs }: Around, title: string): readonly Line[] {
  const page = docs === undefined ? [` · ${code}`] : [' · ', { text: `${HOVER.page[language]}: ${code}`, href: `${docs}/${pageOf(code)}` }]
  return [line(strong(title), ` ${reason[language]}`), line(inWords(HOVER.source, { text: source }, language), ...page)]
}
