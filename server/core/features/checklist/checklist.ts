// The checklist of a document: how far each of its parts is, what is asked of it and what is good already, in words of one language.
import { progressInWords, questionsInWords } from '../../counting.ts'
import type { Document } from '../../document.ts'
import { insertSection } from '../../edit/section.ts'
import type { Place } from '../../node.ts'
import { inWords, type Fix, type Language, type Problem, type Severity, type Success } from '../../problem.ts'
import type { Span } from '../../text.ts'
import { CHECKLIST } from '../../texts/checklist.ts'
import { FILLING } from '../../texts/details.ts'
import type { DocumentView } from '../../view.ts'
import { idleFixes, namedFindings, titleOf, type NamedFinding } from '../offeredFixes.ts'
import { idOfFinding, idOfPart } from './ids.ts'
import { partKeyOf, partsOf, type Part } from './parts.ts'

/** `asked`: it is there and there are questions. */
export type PartState = 'done' | 'started' | 'missing' | 'asked'

/** Something that can be done at once. `fill`: JSON pointer of the detail that a person is asked for. `leads`: it goes on in another document. `byKey`: what a single key does, without asking which. */
export interface ListedAct {
  readonly title: string
  readonly fill?: string
  readonly leads?: true
  readonly byKey?: true
}

export interface ListedFinding {
  /** Stays the same as long as the finding does. */
  readonly id: string
  readonly code: string
  readonly severity: Severity
  readonly text: string
  readonly spoken: string
  /** Offsets of the document. */
  readonly span: Span
  readonly acts: readonly ListedAct[]
}

export interface ListedPart {
  readonly id: string
  readonly label: string
  readonly state: PartState
  /** The state in words: *valmis*, *2 kysymystä*. */
  readonly said: string
  readonly spoken: string
  readonly span: Span
  /** Puts it in while it is missing, or asks for it. */
  readonly acts: readonly ListedAct[]
  readonly findings: readonly ListedFinding[]
}

export interface Checklist {
  readonly progress: string
  /** The same in figures; absent for a document without parts. */
  readonly figures?: string
  readonly parts: readonly ListedPart[]
  /** Findings of no part. */
  readonly others: readonly ListedFinding[]
  readonly successes: readonly { readonly id: string; readonly text: string; readonly spoken: string }[]
}

/** What a checklist is made from. `questionFor`: the detail that a finding asks for. `leadOf`: how a way to another document is called that a finding offers. */
export interface Checkable {
  readonly document: Document
  /** Absent for a document of no kind. */
  readonly view: DocumentView | undefined
  readonly problems: readonly Problem[]
  readonly successes: readonly Success[]
  readonly questionFor: (finding: { readonly pointer: string; readonly isSure: boolean }) => { readonly pointer: string; readonly label: string } | undefined
  readonly leadOf?: (problem: Problem) => string | undefined
}

export function checklist({ document, view, problems, successes, questionFor, leadOf = () => undefined }: Checkable, language: Language): Checklist {
  const named = namedFindings(document, problems)
  const own = view ? partsOf(view, language) : []
  const keys = new Set(own.map(({ key }) => key))
  const byPart = new Map<string | undefined, NamedFinding[]>()
  for (const finding of named) {
    const key = view && partKeyOf(view, finding.pointer)
    const part = key !== undefined && keys.has(key) ? key : undefined
    byPart.set(part, [...(byPart.get(part) ?? []), finding])
  }
  const idle = idleFixes(document, view, named)
  const ways = (finding: NamedFinding): Ways => ({
    question: questionFor({ pointer: finding.pointer, isSure: finding.problem.pointer !== undefined }), fixes: finding.problem.fixes.filter((fix) => !idle.has(fix)), lead: leadOf(finding.problem),
  })
  const listed = (findings: readonly NamedFinding[] = []): readonly ListedFinding[] => findings.map((finding) => findingOf(finding, ways(finding), language))
  // a missing part would stand behind the one before it
  const placeOf = (index: number): Place | undefined => own.slice(0, index + 1).findLast(({ place }) => place)?.place ?? view?.start
  const parts = own.map((part, index) => {
    const place = placeOf(index)
    return partAs(part, place && view ? view.spanOf(place) : NOWHERE, view ? actsOfPart(part, view, questionFor, language) : [], listed(byPart.get(part.key)), language)
  })
  const count = (...of: readonly PartState[]): number => parts.filter(({ state }) => of.includes(state)).length
  const done = count('done')
  return {
    progress: progressInWords({ done, started: count('started', 'asked'), total: parts.length, questions: problems.length }, language),
    ...(parts.length > 0 ? { figures: `${done}/${parts.length}` } : {}),
    parts, others: listed(byPart.get(undefined)),
    successes: successes.map(({ code, message, values }) => {
      const text = inWords(message, values, language)
      return { id: `success:${code}`, text, spoken: inWords(CHECKLIST.success, { text }, language) }
    }),
  }
}

const NOWHERE: Span = { start: 0, end: 0 }

/** A missing part is put in. Where there is nothing to put in, since its prompt stands there already, one is asked for it. */
function actsOfPart({ key, label, place, property }: Part, view: DocumentView, questionFor: Checkable['questionFor'], language: Language): readonly ListedAct[] {
  if (place || !property) return []
  if (insertSection(view, property).length > 0) return [{ title: inWords(CHECKLIST.add, { name: label }, language), byKey: true }]
  const question = questionFor({ pointer: `/${key}`, isSure: true })
  return question ? [{ title: inWords(FILLING.titleOf, { name: question.label }, language), fill: question.pointer, byKey: true }] : []
}

function partAs({ key, label, place, need, isWritten }: Part, span: Span, acts: readonly ListedAct[], findings: readonly ListedFinding[], language: Language): ListedPart {
  const state = !place ? 'missing' : !isWritten ? 'started' : findings.length > 0 ? 'asked' : 'done'
  const said = state === 'asked' ? questionsInWords(findings.length, language) : CHECKLIST[state === 'missing' && need === 'recommended' ? 'recommended' : state][language]
  return { id: idOfPart(key), label, state, said, spoken: withActs(`${label}: ${said}`, acts, language), span, acts, findings }
}

/** What can be done about a finding. */
interface Ways {
  readonly question: { readonly pointer: string; readonly label: string } | undefined
  readonly fixes: readonly Fix[]
  readonly lead: string | undefined
}

function findingOf({ id, problem, span }: NamedFinding, { question, fixes, lead }: Ways, language: Language): ListedFinding {
  const { code, severity, message, values } = problem
  const isSafe = fixes.some(({ safe }) => safe)
  // what is clear is not asked for
  const asking = question && !isSafe ? [{ title: inWords(FILLING.titleOf, { name: question.label }, language), fill: question.pointer }] : []
  const mending = fixes.toSorted((a, b) => Number(b.safe) - Number(a.safe)).map((fix) => ({ title: titleOf(fix, language) }))
  const leading = lead === undefined ? [] : [{ title: lead, leads: true as const }]
  const isOne = isSafe || asking.length > 0 || mending.length + leading.length === 1
  const acts = [...asking, ...mending, ...leading].map((act, index): ListedAct => (isOne && index === 0 ? { ...act, byKey: true } : act))
  const text = inWords(message, values, language)
  return { id: idOfFinding(id), code, severity, text, spoken: withActs(inWords(CHECKLIST.question, { text }, language), acts, language), span, acts }
}

/** What is said of a row, and what can be done there. */
function withActs(said: string, acts: readonly ListedAct[], language: Language): string {
  if (acts.length === 0) return said
  return `${/\p{P}$/u.test(said) ? said : `${said}.`} ${inWords(CHECKLIST.canDo, { what: acts.map(({ title }) => title).join('; ') }, language)}`
}
