// Runs the rules over a document: each where something changed, by scope, and gives what they find with its severity.
import { NO_CONFIGURATION, weightOf, type Configuration, type Weights } from './config/configuration.ts'
import { locator, type Document } from './document.ts'
import { viewOf, startOf } from './documentView.ts'
import type { Property } from './kinds/kind.ts'
import type { Memo } from './memo.ts'
import { itemsOf, type Block, type Place } from './node.ts'
import type { Piece } from './parse/markdown/outline.ts'
import { partsOf } from './parts.ts'
import type { Fix, PlaceEdit, Problem, Severity, Success, Values } from './problem.ts'
import type { CodedRule, Finding, FindingFix, TextFinding, TextPlace } from './rules/rule.ts'
import { schemaProblems } from './schemaProblems.ts'
import type { Source } from './source.ts'
import { switchOff } from './suppress/apply.ts'
import { offSwitchesIn } from './suppress/find.ts'
import type { DocumentView } from './view.ts'
import { lookingAt, type Compute, type Looking } from './watch.ts'
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

type OfScope<S extends CodedRule['scope']> = Extract<CodedRule, { readonly scope: S }>

/** The rules that are on, by scope. The identity of its parts is the key under which findings are remembered. */
export interface RuleSet {
  readonly all: readonly CodedRule[]
  /** All that there are, with those that are off. */
  readonly registered: readonly CodedRule[]
  /** What was set for them. */
  readonly weights: Weights
  /** The codes that the findings of a code stand for. */
  readonly replaced: ReadonlyMap<string, readonly string[]>
  readonly text: readonly OfScope<'text'>[]
  readonly item: readonly OfScope<'item'>[]
  readonly piece: readonly OfScope<'piece'>[]
  readonly section: readonly OfScope<'section'>[]
  readonly document: readonly OfScope<'document'>[]
  readonly workspace: readonly OfScope<'workspace'>[]
  readonly selection: readonly OfScope<'selection'>[]
  readonly suppression: readonly OfScope<'suppression'>[]
  readonly told: (grade: Grade) => Told
}

export interface Checked {
  readonly problems: readonly Problem[]
  readonly successes: readonly Success[]
  /** How many findings a baseline hides; absent when none. */
  readonly hidden?: number
}

/** The rules as they were set: `weights` switch them on and off and replace their severities. */
export function ruleSet(rules: readonly CodedRule[], weights: Weights = NO_CONFIGURATION.weights): RuleSet {
  const registered = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const on = registered.flatMap((rule) => weighed(rule, weights))
  const of = <S extends CodedRule['scope']>(scope: S): readonly OfScope<S>[] => on.filter((rule): rule is OfScope<S> => rule.scope === scope)
  const replaced = new Map(on.flatMap(({ code, replaces }) => (replaces ? [[code, replaces] as const] : [])))
  const parts = { all: on, registered, weights, replaced, text: of('text'), item: of('item'), piece: of('piece'), section: of('section'), document: of('document'), workspace: of('workspace'), selection: of('selection'), suppression: of('suppression') }
  const told = new Map<Grade, Told>()
  return {
    ...parts,
    told: (grade) => {
      const made = told.get(grade) ?? toldBy(parts, grade)
      told.set(grade, made)
      return made
    },
  }
}

/** The rule with the severity that was set for it; none when it is off. What is off by default is switched on by its own code, or by `on` for its family. */
function weighed(rule: CodedRule, weights: Weights): readonly CodedRule[] {
  const weight = weightOf(weights, rule.code)
  if (rule.optIn && weight !== 'own' && !weights.has(rule.code)) return []
  if (weight === undefined || weight === 'own') return [rule]
  return weight.every((grade) => grade === 'off') ? [] : [{ ...rule, severity: weight }]
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
  if (view.archived) {
    const kept = told.of(rules.document.filter(({ inArchived }) => inArchived), (rule) => rule.check(view))
    return { problems: switched(document, [...reweighed(faults, rules.weights, IN_USE), ...kept], { ...rules, suppression: [] }, view), successes: [] }
  }
  const looking = lookingAt(view, rules, memo, workspace)
  const whole = ofDocument(looking, told, workspace !== undefined)
  const selected = told.of(rules.selection, (rule) => rule.check(document.selection, view.start))
  // not by push: a text may have more findings than a call may have arguments
  const problems = [...selected, ...ofBlocks(view, told), ...ofPieces(view, told), ...ofSections(view, told, memo), ...whole.flatMap((said) => said.problems), ...ofParts(view, told, memo)]
  const schema = schemaProblems(view.root, view.kind, view.start, view.inUse, memo)
  const all = [...reweighed([...faults, ...schema], rules.weights, told.grade), ...problems]
  return { problems: switched(document, all, rules, view), successes: successesOf(looking, rules, new Set(whole.filter(({ fired }) => fired).map(({ rule }) => rule))) }
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

/** Which of a rule's severities counts. */
interface Grade {
  readonly usual: 0 | 1
  /** For rules that are raised for the public. */
  readonly raised: 0 | 1
}

const DRAFT: Grade = { usual: 0, raised: 0 }
const PUBLIC_DRAFT: Grade = { usual: 0, raised: 1 }
const IN_USE: Grade = { usual: 1, raised: 1 }

const gradeOf = ({ inUse, isPublic }: DocumentView): Grade => (inUse ? IN_USE : isPublic ? PUBLIC_DRAFT : DRAFT)

/** What a rule says, as problems of a grade. */
interface Said {
  readonly rule: CodedRule
  /** True when it found something, even if that is not told. */
  readonly fired: boolean
  readonly problems: readonly Problem[]
}

/** How the rules of a set tell their findings in a grade. Its parts are the keys under which findings of unchanged parts are remembered. */
interface Told {
  readonly rules: Omit<RuleSet, 'told'>
  readonly grade: Grade
  readonly items: object
  readonly sections: object
  readonly whole: readonly { readonly rule: OfScope<'document'> | OfScope<'workspace'>; readonly said: Compute<Said> }[]
  readonly inBlock: (masked: string, where: TextPlace, block: Block) => readonly Problem[] | undefined
  readonly inPiece: (piece: Piece) => readonly Problem[]
  readonly asking: (property: Property) => Asking
  readonly of: <R extends CodedRule>(rules: readonly R[], check: (rule: R) => Iterable<Finding>) => readonly Problem[]
}

function toldBy(rules: Omit<RuleSet, 'told'>, grade: Grade): Told {
  const { weights } = rules
  const of: Told['of'] = (some, check) => saidOf(some, grade, weights, check)
  const said = (rule: CodedRule, findings: Iterable<Finding>): Said => {
    const found = collect(rule, findings)
    return { rule, fired: found.length > 0, problems: found.length === 0 ? NO_PROBLEMS : found.flatMap((finding) => problemOf(rule, finding, grade, weights)) }
  }
  const document = rules.document.map((rule) => ({ rule, said: (view: DocumentView) => said(rule, rule.check(view)) }))
  const workspace = rules.workspace.map((rule) => ({ rule, said: (view: DocumentView, others: () => Workspace) => said(rule, rule.check(view, others())) }))
  return {
    rules, grade, of, items: {}, sections: {}, whole: [...document, ...workspace],
    inBlock: (masked, where, block) => {
      let said: Problem[] | undefined
      for (const rule of rules.text) for (const finding of collect(rule, rule.check(masked, where))) (said ??= []).push(...problemOf(rule, inBlock(finding, block), grade, weights))
      return said
    },
    inPiece: (piece) => of(rules.piece, (rule) => rule.check(piece)),
    asking: askingOf(rules),
  }
}

function saidOf<R extends CodedRule>(rules: readonly R[], grade: Grade, weights: Weights, check: (rule: R) => Iterable<Finding>): readonly Problem[] {
  let said: Problem[] | undefined
  for (const rule of rules) for (const finding of collect(rule, check(rule))) (said ??= []).push(...problemOf(rule, finding, grade, weights))
  return said ?? NO_PROBLEMS
}

const NO_PROBLEMS: readonly Problem[] = []

/** What a rule finds: most have nothing to say, and nobody reads the thousandth finding of one sort. */
function collect<F>({ guarded }: CodedRule, findings: Iterable<F>): readonly F[] {
  if (Array.isArray(findings) && findings.length <= MOST_FINDINGS) return findings
  let found: F[] | undefined
  for (const finding of findings) {
    if (found && found.length >= MOST_FINDINGS && !guarded) break
    ;(found ??= []).push(finding)
  }
  return found ?? []
}

const MOST_FINDINGS = 1_000

const ofBlocks = (view: DocumentView, { rules, inBlock: compute }: Told): readonly Problem[] => (rules.text.length === 0 ? [] : view.perBlock(compute).flat())

function inBlock({ start, end, replacement, fix, ...rest }: TextFinding, block: Block): Finding {
  const place = { block, start, end }
  if (replacement === undefined) return { ...rest, place }
  return { ...rest, place, fixes: [{ ...(fix === undefined ? {} : { name: fix }), edits: () => [{ place, text: replacement }] }] }
}

const ofPieces = (view: DocumentView, { inPiece }: Told): readonly Problem[] => view.perPiece(inPiece).flat()

function ofSections(view: Pick<DocumentView, 'sections'>, told: Told, memo: Memo): readonly Problem[] {
  return view.sections.flatMap((one) => memo(one.node, told.sections, () => {
    const { section, item } = told.asking(one.property)
    const ofItems = item.length === 0 ? NO_PROBLEMS : itemsOf(one.node).flatMap((node) => memo(node, told.items, () => told.of(item, (rule) => rule.check(node, one.property))))
    const ofSection = told.of(section, (rule) => rule.check(one))
    return ofItems.length === 0 ? ofSection : [...ofItems, ...ofSection]
  }))
}

/** Rules that ask for the roles of a property. */
interface Asking {
  readonly section: readonly OfScope<'section'>[]
  readonly item: readonly OfScope<'item'>[]
}

function askingOf({ section, item }: Omit<RuleSet, 'told'>): Told['asking'] {
  const known = new WeakMap<Property, Asking>()
  const asks = ({ roles: own }: Property) => ({ roles }: { readonly roles?: readonly string[] }): boolean => !roles || roles.some((role) => own.includes(role))
  return (property) => {
    let asking = known.get(property)
    if (!asking) known.set(property, (asking = { section: section.filter(asks(property)), item: item.filter(asks(property)) }))
    return asking
  }
}

/** What the rules say that read the whole document, and with `others` those that read it beside the others. */
function ofDocument(looking: Looking, { whole }: Told, others: boolean): readonly Said[] {
  return whole.filter(({ rule }) => rule.scope === 'document' || others).map(({ said }) => looking.run(said, said))
}

/** What the rules say of elements that stand for documents. */
function ofParts(whole: DocumentView, told: Told, memo: Memo): readonly Problem[] {
  return partsOf(whole).flatMap(({ view, pointer }) => {
    const found = [...ofSections(view, told, memo), ...told.of(told.rules.document.filter(({ perPart }) => perPart), (rule) => rule.check(view))]
    return found.map((problem): Problem => ({ ...problem, fixes: [], ...(problem.pointer === undefined ? {} : { pointer: pointer + problem.pointer }) }))
  })
}

/** A finding as it is told; none where its rule is silent in that grade. What was set for a rule wins over what it says of one of its messages. */
function problemOf(rule: CodedRule, finding: Finding, grade: Grade, weights: Weights): readonly Problem[] {
  const weight = weightOf(weights, rule.code)
  const severities = weight === undefined || weight === 'own' ? (finding.severity ?? rule.severity) : rule.severity
  const severity = severities[rule.raisedWhenPublic ? grade.raised : grade.usual]
  if (severity === 'off') return NO_PROBLEMS
  const { place, to = place, message = 'main', values = {}, pointer, fixes = NO_FIXES } = finding
  return [{ code: rule.code, severity, message: rule.messages[message] ?? rule.messages.main, values, from: place, to, fixes: fixes.length === 0 ? NO_FIXES_OFFERED : fixes.flatMap((fix) => offered(rule, fix, values)), ...(pointer === undefined ? {} : { pointer }) }]
}

const NO_FIXES: readonly FindingFix[] = []
const NO_FIXES_OFFERED: readonly Fix[] = []

/** A finding's change under the title of the rule's offer. */
function offered(rule: CodedRule, { name = 'main', values: own, edits }: FindingFix, values: Values): readonly Fix[] {
  const offer = rule.fixes?.[name]
  if (!offer) return []
  const ofText = edits as (source: Source) => readonly PlaceEdit[]
  return [{ ...offer, name, values: { ...values, ...own }, edits: (source) => (rule.scope === 'selection' ? ofText(source) : 'kind' in source ? edits(source) : []) }]
}

/** Syntax that hides content is an error in every state; the rest of reading's findings are warnings. */
function severityOfFault(code: string): Severity {
  return SOFT_FAULTS.has(code) ? 'warning' : 'error'
}
const SOFT_FAULTS: ReadonlySet<string> = new Set(['document/too-complex', 'frontmatter/not-first', 'yaml/multiple-documents', 'yaml/duplicate-key'])

/** Drops what another finding on the same place stands for. */
function withoutReplaced(problems: readonly Problem[], { replaced }: RuleSet): readonly Problem[] {
  const replacing = new Map<string, Problem[]>()
  for (const problem of problems) for (const code of replaced.get(problem.code) ?? []) listAt(replacing, code).push(problem)
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
function successesOf(looking: Looking, rules: RuleSet, fired: ReadonlySet<CodedRule>): readonly Success[] {
  return rules.document.flatMap((rule) => {
    const { success, applies } = rule
    if (!success || !applies || fired.has(rule)) return []
    return looking.run(rule, (view) => (applies(view) ? [{ code: rule.code, message: success, values: rule.successValues?.(view) ?? {} }] : []))
  })
}
