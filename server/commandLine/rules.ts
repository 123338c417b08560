// `rules`: lists the codes, or explains one.
import { familyOf } from '../core/codes.ts'
import { explanationOf, said, type Paragraph } from '../core/explanation.ts'
import type { CodedRule, Grade } from '../core/rules/rule.ts'
import type { Language, Texts } from '../core/problem.ts'
import { FAMILIES, LISTED, SEVERITY_WORDS } from '../core/texts/commandLine.ts'
import type { Context, ExitCode } from './io.ts'
import { COLOURS, columns, paintFor, SYMBOLS, widthOf, wrap, type Paint } from './layout.ts'
import { checkCode } from './lint/only.ts'

/** `code`: a code, a family, or undefined for all. */
export async function rules(code: string | undefined, json: boolean, { io: { stdout, env }, language }: Context): Promise<ExitCode> {
  const { rules: all } = await import('../bundled/rules.ts')
  if (code !== undefined) checkCode(code, all)
  const pages = [...all.map(pageOfRule), ...Object.entries(FAMILIES).map(pageOfFamily)].sort((a, b) => (a.code < b.code ? -1 : 1))
  const found = pages.filter((page) => code === undefined || page.code === code || familyOf(page.code) === code || (page.whole && familyOf(page.code) === familyOf(code)))
  const style: Style = { language, paint: paintFor(stdout, env), width: widthOf(stdout) }
  const [only] = found
  const write = found.length === 1 && only ? pageText(only, style) : tableText(found, style)
  await stdout.write(json ? `${JSON.stringify(found.map((page) => asJson(page, language)), null, 2)}\n` : write)
  return 0
}

interface Style {
  readonly language: Language
  readonly paint: Paint
  readonly width: number | undefined
}

/** What is told of a code, or of a family whose codes belong to no rule. */
interface Page {
  readonly code: string
  /** True when it stands for all codes of its family. */
  readonly whole: boolean
  readonly severity?: readonly [Grade, Grade]
  readonly messages: Readonly<Record<string, Texts>>
  readonly reason?: Texts
  readonly source?: string
  readonly success?: Texts
  readonly rule?: CodedRule
}

const pageOfRule = (rule: CodedRule): Page => {
  const { code, severity, messages, reason, source, success } = rule
  return { code, whole: false, severity, messages, reason, source, rule, ...(success ? { success } : {}) }
}
const pageOfFamily = ([code, about]: readonly [string, Texts]): Page => ({ code: code.includes('/') ? code : `${code}/…`, whole: !code.includes('/'), messages: { main: about } })

function tableText(pages: readonly Page[], style: Style): string {
  const { language, paint, width } = style
  const grades = pages.map(({ severity }) => (severity ? severity.map((grade) => (grade === 'off' ? '·' : SYMBOLS[grade])).join(' ') : '   '))
  const rows = pages.map(({ code, messages }, index) => [`${grades[index] ?? ''}  ${code}`, said(messages['main'] ?? { fi: '', sv: '', en: '' }, language)] as const)
  const legend = (['error', 'warning', 'information', 'hint'] as const).map((grade) => `${SYMBOLS[grade]} ${SEVERITY_WORDS[grade].word[language]}`).join('  ')
  const example = pages.find(({ severity }) => severity)?.code ?? 'yaml'
  return `${columns(rows, width, (first) => paintGrades(first, paint))}\n${paint.dim(`1. ${LISTED.draft[language]}, 2. ${LISTED.inUse[language]}: ${legend}  · ${LISTED.silent[language]}`)}\n${LISTED.moreRules[language].replace('{code}', example)}\n`
}

function paintGrades(text: string, paint: Paint): string {
  return Object.entries(SYMBOLS).reduce((done, [grade, symbol]) => done.replaceAll(symbol, paint[COLOURS[grade as keyof typeof COLOURS]](symbol)), text)
}

function pageText({ code, rule, messages }: Page, style: Style): string {
  const { language, paint } = style
  const parts = rule ? explanationOf(rule, language) : [{ heading: LISTED.message[language], lines: Object.values(messages).map((texts) => said(texts, language)) }]
  return [paint.bold(paint.underline(code)), ...parts.map((part) => paragraphText(part, style)), ''].join('\n\n').trimEnd() + '\n'
}

function paragraphText({ heading, lines }: Paragraph, { paint, width }: Style): string {
  const body = lines.flatMap((line) => (typeof line === 'string' ? wrap(line, width === undefined ? undefined : width - 2).map((part) => `  ${part}`) : line.code.split('\n').map((part) => `    ${part}`)))
  return [paint.bold(heading), ...body].join('\n')
}

function asJson({ code, severity, messages, reason, source, success }: Page, language: Language): object {
  return {
    code,
    ...(severity ? { severity: { draft: severity[0], inUse: severity[1] } } : {}),
    messages: Object.fromEntries(Object.entries(messages).map(([name, texts]) => [name, texts[language]])),
    ...(reason ? { reason: reason[language] } : {}), ...(source ? { source } : {}), ...(success ? { success: success[language] } : {}),
  }
}
