// Applies the off switches of a document to its findings, and judges each of them.
import { ENGINE_CODES, ENGINE_FAMILIES, familyOf, isCode, nearestCode } from '../codes.ts'
import type { Problem } from '../problem.ts'
import type { CodedRule } from '../rules/rule.ts'
import type { Place } from '../node.ts'
import type { Span } from '../text.ts'
import type { JudgedCode, JudgedSwitch, NamedCode, OffSwitch } from './offSwitch.ts'

/** What judging needs to know of the rules. */
export interface SwitchableRules {
  readonly all: readonly CodedRule[]
  readonly registered: readonly CodedRule[]
}

/** `all`: the findings, those too that others stand for. `told`: those that would be told. `grade`: the severity that counts, as in a rule. */
export function switchOff(switches: readonly OffSwitch[], all: readonly Problem[], told: readonly Problem[], rules: SwitchableRules, grade: 0 | 1, spanOf: (place: Place) => Span): { readonly told: readonly Problem[]; readonly switches: readonly JudgedSwitch[] } {
  const guarded = new Set(rules.registered.filter((rule) => rule.guarded).map(({ code }) => code))
  const hides = (one: OffSwitch, { code }: NamedCode, problem: Problem): boolean =>
    (problem.code === code || problem.code.startsWith(`${code}/`)) && (one.reason !== '' || !guarded.has(problem.code)) && covers(one, spanOf(problem.from).start)
  const working = switches.filter(({ directive, covers: span }) => directive === undefined || directive === 'disable-file' || span !== undefined)
  const judged = switches.map((one): JudgedSwitch => ({
    ...one, codes: one.codes.map((code): JudgedCode => ({ ...code, ...judge(one, code, working.includes(one) && all.some((problem) => hides(one, code, problem)), rules, grade) })),
  }))
  return { told: told.filter((problem) => !working.some((one) => one.codes.some((code) => hides(one, code, problem)))), switches: judged }
}

const covers = ({ covers: span }: OffSwitch, at: number): boolean => span === undefined || (span.start <= at && (at < span.end || at === span.start))

function judge({ reason }: OffSwitch, { code }: NamedCode, used: boolean, { all, registered }: SwitchableRules, grade: 0 | 1): Pick<JudgedCode, 'state' | 'near'> {
  if (!isCode(code, registered)) {
    const near = nearestCode(code, registered)
    return { state: 'unknown', ...(near === undefined ? {} : { near }) }
  }
  const named = (one: { readonly code: string }): boolean => one.code === code || one.code.startsWith(`${code}/`)
  if (reason === '' && registered.some((rule) => rule.guarded && rule.code === code)) return { state: 'refused' }
  if (used) return { state: 'used' }
  const ofEngine = ENGINE_FAMILIES.includes(familyOf(code)) || ENGINE_CODES.includes(code)
  const on = all.filter(named)
  const isOpen = on.some(({ scope }) => scope === 'workspace') || (!ofEngine && !on.some(({ severity }) => severity[grade] !== 'off'))
  return { state: isOpen ? 'open' : 'unused' }
}
