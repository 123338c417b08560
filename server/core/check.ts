// Runs the rules over a document: each where something changed, by scope, and gives what they find with its severity.
import { weightOf, type Configuration, type Weights } from './config/configuration.ts'
import { locator, type Document } from './document.ts'
import { viewOf, startOf } from './documentView.ts'
import { eachOf } from './eachOf.ts'
import type { Memo } from './memo.ts'
import { itemsOf, type Block, type Place } from './node.ts'
import { partsOf } from './parts.ts'
import type { Problem, Severity, Success } from './problem.ts'
import { DRAFT, gradeOf, IN_USE, saidOf, type Grade, type InKind, type RuleSet, type Told } from './ruleSet.ts'
import type { CodedRule } from './rules/rule.ts'
import { schemaProblems } from './schemaProblems.ts'
import { switchOff } from './suppress/apply.ts'
import { offSwitchesIn } from './suppress/find.ts'
import type { DocumentView } from './view.ts'
import { lookingAt, type Looking } from './watch.ts'
import type { Workspace } from './workspace.ts'

/** What checking needs besides the document. */
export interface Checking {
  readonly rules: RuleSet
  /** Absent: what the other documents say is left out. */
  readonly workspace?: Workspace
  /** ISO date of today. */
  readonly today: string
  readonly configuration: Configuration
}

export interface Checked {
  readonly problems: readonly Problem[]
  readonly successes: readonly Success[]
  /** How many findings a baseline hides; absent when none. */
  readonly hidden?: number
}

/** The findings of a document and what is good in it. The caller sorts them by place. Of an archived document only what is read is told, and what its rules that read archives say. */
export function check(document: Document, checking: Checking): Checked {
  const { rules, workspace } = checking
  const { memo } = document
  const faults = document.faults.map(({ code, message, values, place }): Problem => ({ code, message, values, severity: severityOfFault(code), from: place, to: place, fixes: [] }))
  const view = viewOf(document, checking.today, checking.configuration)
  if (!view) {
    const selected = saidOf(rules.selection, DRAFT, rules.weights, (rule) => rule.check(document.selection, startOf(document)))
    return { problems: switched(document, [...reweighed(faults, rules.weights, DRAFT), ...selected], rules, view), successes: [] }
  }
  const told = rules.told(gradeOf(view))
  const inKind = told.inKind(view.kind)
  if (view.archived) {
    const kept = told.of(inKind.archived, (rule) => rule.check(view))
    return { problems: switched(document, [...reweighed(faults, rules.weights, IN_USE), ...kept], { ...rules, suppression: [] }, view), successes: [] }
  }
  const looking = lookingAt(view, rules, memo, workspace)
  const fired = new Set<CodedRule>()
  const whole = ofDocument(looking, workspace ? inKind.besideOthers : inKind.alone, fired)
  const selected = told.of(rules.selection, (rule) => rule.check(document.selection, view.start))
  // not by push: a text may have more findings than a call may have arguments
  const problems = selected.concat(ofBlocks(view, told), ofPieces(view, told), ofSections(view, told, memo), whole, ofParts(view, told, memo))
  const schema = schemaProblems(view.root, view.kind, view.start, view.inUse, memo)
  const all = reweighed([...faults, ...schema], rules.weights, told.grade).concat(problems)
  return { problems: switched(document, all, rules, view), successes: successesOf(looking, inKind.praise, fired) }
}

/** The findings that are told: those that others stand for and those that the document switches off are left out. What is wrong with a switch is told with them. */
function switched(document: Document, all: readonly Problem[], rules: RuleSet, view: DocumentView | undefined): readonly Problem[] {
  const told = withoutReplaced(all, rules)
  const switches = offSwitchesIn(document)
  if (switches.length === 0) return told
  const result = switchOff(switches, all, told, rules, view?.inUse ? 1 : 0, locator(document))
  const wrong = view ? saidOf(rules.suppression, gradeOf(view), rules.weights, (rule) => rule.check(result.switches)) : []
  return [...result.told, ...wrong]
}

/** Findings of the engine itself with the severities that were set for them. */
function reweighed(problems: readonly Problem[], weights: Weights, { usual }: Grade): readonly Problem[] {
  if (weights.size === 0) return problems
  return problems.flatMap((problem) => {
    const weight = weightOf(weights, problem.code)
    if (weight === undefined || weight === 'own') return [problem]
    return weight[usual] === 'off' ? [] : [{ ...problem, severity: weight[usual] }]
  })
}

const ofBlocks = (view: DocumentView, { inBlock, clue }: Told): readonly Problem[] => view.perBlock(inBlock, 0, clue).flat()

const ofPieces = (view: DocumentView, { inPiece }: Told): readonly Problem[] => view.perPiece(inPiece).flat()

function ofSections(view: Pick<DocumentView, 'sections'>, told: Told, memo: Memo): readonly Problem[] {
  return view.sections.flatMap((one) => memo(one, told.sections, () => {
    const { section, inItem } = told.asking(one.property)
    const ofItems = inItem ? eachOf(itemsOf(one.node), inItem, told.items, memo).flat() : []
    const ofSection = told.of(section, (rule) => rule.check(one, memo))
    return ofItems.length === 0 ? ofSection : [...ofItems, ...ofSection]
  }))
}

/** What the rules say that read the whole document, alone or beside the others. Notes in `fired` which of them found something. */
function ofDocument(looking: Looking, rules: InKind['alone'], fired: Set<CodedRule>): readonly Problem[] {
  const problems: (readonly Problem[])[] = []
  for (const { rule, said } of rules) {
    const found = looking.run(said, said)
    if (!found.fired) continue
    fired.add(rule)
    problems.push(found.problems)
  }
  return problems.flat()
}

/** What the rules say of elements that stand for documents. */
function ofParts(whole: DocumentView, told: Told, memo: Memo): readonly Problem[] {
  return partsOf(whole).flatMap(({ view, pointer }) => {
    const found = [...ofSections(view, told, memo), ...told.of(told.inKind(view.kind).perPart, (rule) => rule.check(view))]
    return found.map((problem): Problem => ({ ...problem, fixes: [], ...(problem.pointer === undefined ? {} : { pointer: pointer + problem.pointer }) }))
  })
}

/** Syntax that hides content is an error in every state; the rest of reading's findings are warnings. */
function severityOfFault(code: string): Severity {
  return SOFT_FAULTS.has(code) ? 'warning' : 'error'
}
const SOFT_FAULTS: ReadonlySet<string> = new Set(['document/too-complex', 'frontmatter/not-first', 'frontmatter/fence', 'yaml/multiple-documents', 'yaml/duplicate-key'])

/** Drops what another finding on the same place stands for. */
function withoutReplaced(problems: readonly Problem[], { replaced }: RuleSet): readonly Problem[] {
  const there = new Set(problems.map(({ code }) => code))
  const replacers = new Set([...there].filter((code) => replaced.get(code)?.some((other) => there.has(other))))
  if (replacers.size === 0) return problems
  const replacing = new Map<string, Problem[]>()
  problems.forEach((problem) => replacers.has(problem.code) && replaced.get(problem.code)?.forEach((code) => there.has(code) && listAt(replacing, code).push(problem)))
  const standsFor = new Map([...replacing].map(([code, others]) => [code, causesOf(others)]))
  return problems.filter((problem) => !standsFor.get(problem.code)?.(problem))
}

/** Tells whether a finding has the cause of one of the others: its node is theirs, above or below, or without nodes its place. */
function causesOf(others: readonly Problem[]): (problem: Problem) => boolean {
  const pointers = new Set(others.flatMap(({ pointer }) => pointer ?? []))
  const above = new Set([...pointers].flatMap(upwards))
  const byBlock = new Map<Block, Problem[]>()
  for (const other of others) listAt(byBlock, other.from.block).push(other)
  const inside = (place: Place, around: Place): boolean => place.start >= around.start && place.end <= around.end
  return ({ pointer, from }) =>
    (pointer !== undefined && (above.has(pointer) || upwards(pointer).some((one) => pointers.has(one)))) ||
    (byBlock.get(from.block) ?? []).some((other) => !(pointer && other.pointer) && (inside(from, other.from) || inside(other.from, from)))
}

/** A pointer and those of all that is around it, the whole document left out. */
const upwards = (pointer: string): readonly string[] => pointer.split('/').slice(1).map((_step, index, steps) => `/${steps.slice(0, index + 1).join('/')}`)

function listAt<K>(lists: Map<K, Problem[]>, key: K): Problem[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** What is good: rules that had something to look at and found nothing to say. */
function successesOf(looking: Looking, praise: InKind['praise'], fired: ReadonlySet<CodedRule>): readonly Success[] {
  const all: Success[] = []
  for (const { rule, praised } of praise) {
    const success = fired.has(rule) ? undefined : looking.run(praised, praised)
    if (success) all.push(success)
  }
  return all
}
