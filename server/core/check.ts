// Runs the rules over a document: each where something changed, by scope, and gives what they find with its severity.
import { NO_CONFIGURATION, weightOf, type Configuration, type Weights } from './config/configuration.ts'
import { locator, type Document } from './document.ts'
import { viewOf, startOf } from './documentView.ts'
import type { Property } from './kinds/kind.ts'
import type { Memo } from './memo.ts'
import { itemsOf, type Block, type ItemNode, type Node, type Place } from './node.ts'
import type { Piece } from './parse/markdown/outline.ts'
import { partsOf } from './parts.ts'
import type { Fix, PlaceEdit, Problem, Severity, Success, Values } from './problem.ts'
import type { CodedRule, Finding, FindingFix, TextFinding, TextPlace } from './rules/rule.ts'
import { schemaProblems } from './schemaProblems.ts'
import type { Source } from './source.ts'
import { switchOff } from './suppress/apply.ts'
import { offSwitchesIn } from './suppress/find.ts'
import type { DocumentView } from './view.ts'
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
  return { all: on, registered, weights, replaced, text: of('text'), item: of('item'), piece: of('piece'), section: of('section'), document: of('document'), workspace: of('workspace'), selection: of('selection'), suppression: of('suppression') }
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
  const { rules } = checking
  const { memo } = document
  const faults = document.faults.map(({ code, message, values, place }): Problem => ({ code, message, values, severity: severityOfFault(code), from: place, to: place, fixes: [] }))
  const view = viewOf(document, checking.today, checking.configuration)
  const grade = view?.inUse ? 1 : 0
  const start = startOf(document)
  if (view?.archived) {
    const kept = rules.document.filter(({ inArchived }) => inArchived).flatMap((rule) => collect(rule, rule.check(view))).flatMap((one) => problemOf(one, view, rules.weights))
    return { problems: switched(document, [...reweighed(faults, rules.weights, 1), ...kept], { ...rules, suppression: [] }, view), successes: [] }
  }
  const selected = rules.selection.flatMap((rule) => collect(rule, rule.check(document.selection, start)))
  // not by push: a text may have more findings than a call may have arguments
  const found = view ? [...selected, ...ofBlocks(view, rules, memo), ...ofPieces(view, rules, memo), ...ofSections(view, rules, memo), ...ofDocument(view, checking), ...ofParts(view, rules, memo)] : selected
  const problems = found.flatMap((one) => problemOf(one, view, rules.weights))
  const schema = view ? schemaProblems(view.root, view.kind, view.start, view.inUse, memo) : []
  return { problems: switched(document, [...reweighed([...faults, ...schema], rules.weights, grade), ...problems], rules, view), successes: view ? successesOf(view, found, rules) : [] }
}

/** The findings that are told: those that others stand for and those that the document switches off are left out. What is wrong with a switch is told with them. */
function switched(document: Document, all: readonly Problem[], rules: RuleSet, view: DocumentView | undefined): readonly Problem[] {
  const told = withoutReplaced(all, rules)
  const switches = offSwitchesIn(document)
  if (switches.length === 0) return told
  const result = switchOff(switches, all, told, rules, view?.inUse ? 1 : 0, locator(document))
  const wrong = view ? rules.suppression.flatMap((rule) => collect(rule, rule.check(result.switches))).flatMap((one) => problemOf(one, view, rules.weights)) : []
  return [...result.told, ...wrong]
}

/** What was set for a rule wins over what it says of one of its messages. */
function severitiesOf({ rule, finding }: Found, weights: Weights): CodedRule['severity'] {
  const weight = weightOf(weights, rule.code)
  return weight === undefined || weight === 'own' ? (finding.severity ?? rule.severity) : rule.severity
}

/** Findings of the engine itself with the severities that were set for them. */
function reweighed(problems: readonly Problem[], weights: Weights, grade: 0 | 1): readonly Problem[] {
  if (weights.size === 0) return problems
  return problems.flatMap((problem) => {
    const weight = weightOf(weights, problem.code)
    if (weight === undefined || weight === 'own') return [problem]
    return weight[grade] === 'off' ? [] : [{ ...problem, severity: weight[grade] }]
  })
}

interface Found {
  readonly rule: CodedRule
  readonly finding: Finding
}

function collect(rule: CodedRule, findings: Iterable<Finding>): readonly Found[] {
  // most rules have nothing to say
  if (Array.isArray(findings) && findings.length === 0) return NOTHING_FOUND
  let found: Found[] | undefined
  for (const finding of findings) {
    if (isEnough(rule, found)) break
    ;(found ??= []).push({ rule, finding })
  }
  return found ?? NOTHING_FOUND
}

/** True when a rule has said what it has to say: nobody reads the thousandth finding of one sort. */
const isEnough = ({ guarded }: CodedRule, found: readonly Found[] | undefined): boolean => found !== undefined && found.length >= MOST_FINDINGS && !guarded
const MOST_FINDINGS = 1_000

const NOTHING_FOUND: readonly Found[] = []

function ofBlocks(view: DocumentView, { text }: RuleSet, memo: Memo): readonly Found[] {
  if (text.length === 0) return []
  const compute = memo(text, text, () => (masked: string, where: TextPlace, block: Block): readonly Found[] | undefined => {
    let found: Found[] | undefined
    for (const rule of text) {
      let own = 0
      for (const finding of rule.check(masked, where)) {
        if (own++ >= MOST_FINDINGS && !rule.guarded) break
        ;(found ??= []).push({ rule, finding: inBlock(finding, block) })
      }
    }
    return found
  })
  return view.perBlock(compute).flat()
}

function inBlock({ start, end, replacement, fix, ...rest }: TextFinding, block: Block): Finding {
  const place = { block, start, end }
  if (replacement === undefined) return { ...rest, place }
  return { ...rest, place, fixes: [{ ...(fix === undefined ? {} : { name: fix }), edits: () => [{ place, text: replacement }] }] }
}

function ofPieces(view: DocumentView, { piece: rules }: RuleSet, memo: Memo): readonly Found[] {
  // what is remembered is a list: what a rule yields can be read only once
  const compute = memo(rules, rules, () => (piece: Piece): readonly Found[] => rules.flatMap((rule) => collect(rule, rule.check(piece))))
  return view.perPiece(compute).flat()
}

function ofSections(view: DocumentView, { item, section }: RuleSet, memo: Memo): readonly Found[] {
  return view.sections.flatMap((one) => [
    ...memo(one.node, item, () => ofItems(one.node, one.property, item, memo)),
    ...memo(one.node, section, () => section.filter(({ roles }) => asks(roles, one.property)).flatMap((rule) => collect(rule, rule.check(one)))),
  ])
}

function ofItems(node: Node, property: Property, rules: RuleSet['item'], memo: Memo): readonly Found[] {
  const asked = rules.filter(({ roles }) => asks(roles, property))
  const of = (item: ItemNode): readonly Found[] => memo(item, rules, () => asked.flatMap((rule) => collect(rule, rule.check(item, property))))
  return asked.length === 0 ? [] : itemsOf(node).flatMap(of)
}

const asks = (roles: readonly string[] | undefined, property: Property): boolean => !roles || roles.some((role) => property.roles.includes(role))

function ofDocument(view: DocumentView, { rules, workspace }: Checking): readonly Found[] {
  return [...rules.document.flatMap((rule) => collect(rule, rule.check(view))), ...(workspace ? rules.workspace.flatMap((rule) => collect(rule, rule.check(view, workspace))) : [])]
}

/** What the rules say of elements that stand for documents. */
function ofParts(whole: DocumentView, rules: RuleSet, memo: Memo): readonly Found[] {
  return partsOf(whole).flatMap(({ view, pointer }) => {
    const found = [...ofSections(view, rules, memo), ...rules.document.filter(({ perPart }) => perPart).flatMap((rule) => collect(rule, rule.check(view)))]
    return found.map(({ rule, finding: { fixes: _fixes, ...finding } }) => ({ rule, finding: finding.pointer === undefined ? finding : { ...finding, pointer: pointer + finding.pointer } }))
  })
}

function problemOf({ rule, finding }: Found, view: DocumentView | undefined, weights: Weights): readonly Problem[] {
  const severity = severitiesOf({ rule, finding }, weights)[view?.inUse || (view?.isPublic && rule.raisedWhenPublic) ? 1 : 0]
  if (severity === 'off') return []
  const { place, to = place, message = 'main', values = {}, pointer, fixes = NO_FIXES } = finding
  return [{ code: rule.code, severity, message: rule.messages[message] ?? rule.messages.main, values, from: place, to, fixes: fixes.length === 0 ? [] : fixes.flatMap((fix) => offered(rule, fix, values)), ...(pointer === undefined ? {} : { pointer }) }]
}

const NO_FIXES: readonly FindingFix[] = []

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
function successesOf(view: DocumentView, found: readonly Found[], rules: RuleSet): readonly Success[] {
  const fired = new Set(found.map(({ rule }) => rule.code))
  return rules.document.flatMap((rule) =>
    rule.success && !fired.has(rule.code) && rule.applies?.(view) ? [{ code: rule.code, message: rule.success, values: rule.successValues?.(view) ?? {} }] : [])
}
