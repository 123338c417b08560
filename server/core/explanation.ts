// What there is to say about a rule, in one language: the same on the command line and on its page.
import type { Language, Texts } from './problem.ts'
import type { CodedRule, Grade } from './rules/rule.ts'
import { SEVERITY_WORDS } from './texts/commandLine.ts'
import { OFFERS } from './texts/offers.ts'
import { EXPLAINED } from './texts/explanation.ts'

/** One part of an explanation. `lines` are sentences; `code` is what one types, in a notation. */
export interface Paragraph {
  readonly heading: string
  readonly lines: readonly (string | Typed)[]
}
export interface Typed {
  readonly notation: 'markdown' | 'yaml'
  readonly code: string
}

/** The parts in which a rule is explained, the message first. */
export function explanationOf(rule: CodedRule, language: Language): readonly Paragraph[] {
  const { code, messages, reason, source, success, fixes = {}, offers, optIn } = rule
  const say = (texts: Texts): string => texts[language]
  return [
    { heading: say(EXPLAINED.says), lines: Object.values(messages).map((texts) => said(texts, language)) },
    { heading: say(EXPLAINED.why), lines: [say(reason)] },
    { heading: say(EXPLAINED.source), lines: [source] },
    { heading: say(EXPLAINED.weight), lines: weightOf(rule, language) },
    ...(Object.keys(fixes).length === 0 ? [] : [{ heading: say(EXPLAINED.mends), lines: Object.values(fixes).map(({ title, safe }) => `${sentence(said(title, language))} ${say(safe ? EXPLAINED.safe : EXPLAINED.suggested)}`) }]),
    ...(offers ? [{ heading: say(EXPLAINED.inEditor), lines: [sentence(said(OFFERS[offers], language))] }] : []),
    ...(success ? [{ heading: say(EXPLAINED.praise), lines: [said(success, language)] }] : []),
    { heading: say(EXPLAINED.off), lines: offSwitches(code, optIn === true, rule.guarded === true, language) },
  ]
}

/** A message without the words of a document. */
export const said = (texts: Texts, language: Language): string => texts[language].replace(/\{\w+\}/gu, '…').replace(/…\.(?= |$)/gu, '…')

const sentence = (text: string): string => (text.endsWith('…') ? text : `${text}.`)

function weightOf({ severity: [draft, inUse], optIn, raisedWhenPublic, inArchived }: CodedRule, language: Language): readonly string[] {
  const word = (grade: Grade): string => (grade === 'off' ? EXPLAINED.silent[language] : SEVERITY_WORDS[grade].word[language])
  return [
    (optIn ? EXPLAINED.optIn : EXPLAINED.on)[language],
    EXPLAINED.weighs[language].replace('{draft}', word(draft)).replace('{inUse}', word(inUse)),
    ...(raisedWhenPublic ? [EXPLAINED.raised[language]] : []), ...(inArchived ? [EXPLAINED.archived[language]] : []),
  ]
}

function offSwitches(code: string, optIn: boolean, guarded: boolean, language: Language): readonly (string | Typed)[] {
  const setting = (value: string): Typed => ({ notation: 'yaml', code: `${EXPLAINED.rules[language]}:\n  ${code}: ${value}` })
  if (optIn) return [EXPLAINED.switchOn[language], setting(EXPLAINED.switchedOn[language])]
  const off = EXPLAINED.switchedOff[language]
  const reasoned: Typed = { notation: 'yaml', code: `${EXPLAINED.rules[language]}:\n  ${code}:\n    ${WEIGHT_KEY[language]}: ${off}\n    ${EXPLAINED.reason[language]}: …` }
  return [
    ...(guarded ? [EXPLAINED.guarded[language]] : []),
    EXPLAINED.offHere[language], { notation: 'markdown', code: `<!-- pitkospuut-disable-next-line ${code}: ${EXPLAINED.reason[language]} -->` },
    { notation: 'yaml', code: `# pitkospuut-disable-next-line ${code}: ${EXPLAINED.reason[language]}` },
    EXPLAINED.offEverywhere[language], guarded ? reasoned : setting(off),
  ]
}

/** The key of `.pitkospuut.yaml` under which a weight stands beside its reason. */
const WEIGHT_KEY: Texts = { fi: 'vakavuus', sv: 'vikt', en: 'severity' }
