// The rules as they were set, and how they tell what they find: with its severity, its message and its changes.
import { eitherOf, type Clue } from './clue.ts'
import { NO_CONFIGURATION, weightOf, type Weights } from './config/configuration.ts'
import type { Kind, Level, Property } from './kinds/kind.ts'
import type { Memo } from './memo.ts'
import type { Block, ItemNode } from './node.ts'
import type { Piece } from './parse/markdown/outline.ts'
import type { Fix, PlaceEdit, Problem, Success, Values } from './problem.ts'
import type { CodedRule, Finding, FindingFix, TextFinding, TextPlace } from './rules/rule.ts'
import type { Source } from './source.ts'
import type { DocumentView } from './view.ts'
import type { Compute } from './watch.ts'
import type { Workspace } from './workspace.ts'

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

/** The rules as they were set: `weights` switch them on and off and replace their severities. */
export function ruleSet(rules: readonly CodedRule[], weights: Weights = NO_CONFIGURATION.weights): RuleSet {
  const registered = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const on = registered.flatMap((rule) => weighed(rule, weights)).map(ofOneShape)
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

/** The same rule with all its properties in one order: V8 looks up properties of objects of many shapes slowly, and these are looked up thousands of times a document. */
function ofOneShape(rule: CodedRule): CodedRule {
  return { ...ABSENT, ...rule } as CodedRule
}

const ABSENT = {
  code: '', scope: undefined, severity: undefined, check: undefined, guarded: undefined, replaces: undefined, messages: undefined, roles: undefined, suits: undefined, success: undefined, applies: undefined, successValues: undefined,
  concerns: undefined, raisedWhenPublic: undefined, clue: undefined, inArchived: undefined, perPart: undefined, tellsPast: undefined, optIn: undefined, fixes: undefined, offers: undefined, reason: undefined, source: undefined, asks: undefined,
}

/** Which of a rule's severities counts. */
export interface Grade {
  readonly usual: 0 | 1
  /** For rules that are raised for the public. */
  readonly raised: 0 | 1
}

export const DRAFT: Grade = { usual: 0, raised: 0 }
const PUBLIC_DRAFT: Grade = { usual: 0, raised: 1 }
export const IN_USE: Grade = { usual: 1, raised: 1 }

export const gradeOf = ({ inUse, isPublic }: DocumentView): Grade => (inUse ? IN_USE : isPublic ? PUBLIC_DRAFT : DRAFT)

/** What a rule says, as problems of a grade. */
export interface Said {
  /** True when it found something, even if that is not told. */
  readonly fired: boolean
  readonly problems: readonly Problem[]
}

/** How the rules of a set tell their findings in a grade. Its parts are the keys under which findings of unchanged parts are remembered. */
export interface Told {
  readonly rules: Omit<RuleSet, 'told'>
  readonly grade: Grade
  readonly items: object
  readonly sections: object
  readonly inKind: (kind: Kind) => InKind
  /** Where the text rules may find something. */
  readonly clue: Clue
  readonly inBlock: (masked: string, where: TextPlace, block: Block) => readonly Problem[] | undefined
  readonly inPiece: (piece: Piece, remember: Memo) => readonly Problem[]
  readonly asking: (property: Property) => Asking
  readonly of: <R extends CodedRule>(rules: readonly R[], check: (rule: R) => Iterable<Finding>) => readonly Problem[]
}

/** The rules that read whole documents of a kind. */
export interface InKind {
  readonly alone: readonly Whole[]
  /** The same, with those that read it together with the others. */
  readonly besideOthers: readonly Whole[]
  readonly praise: readonly Praise[]
  /** Those that read archived documents too, and those that look at elements that stand for documents. */
  readonly archived: readonly OfScope<'document'>[]
  readonly perPart: readonly OfScope<'document'>[]
}
interface Whole {
  readonly rule: CodedRule
  readonly said: Compute<Said>
}
/** What is good where a rule finds nothing. */
interface Praise {
  readonly rule: CodedRule
  readonly praised: Compute<Success | undefined>
}

function toldBy(rules: Omit<RuleSet, 'told'>, grade: Grade): Told {
  const { weights } = rules
  const of: Told['of'] = (some, check) => saidOf(some, grade, weights, check)
  const whole = {}
  const said = (rule: CodedRule, findings: Iterable<Finding>, { remember }: DocumentView): Said => {
    const found = collect(rule, findings)
    if (found.length === 0) return NOTHING_SAID
    const problem = (finding: Finding): readonly Problem[] => problemOf(rule, finding, grade, weights)
    return { fired: true, problems: found.length < MANY ? found.flatMap(problem) : oneByOne(found, problem, remember(rule, whole, () => ({}))).flat() }
  }
  return {
    rules, grade, of, items: {}, sections: {},
    clue: eitherOf(...rules.text.map(({ clue }) => clue)),
    inBlock: (masked, where, block) => {
      let said: Problem[] | undefined
      for (const rule of rules.text) {
        const found = collect(rule, rule.check(masked, where))
        // nearly always nothing
        if (found.length > 0) for (const finding of found) (said ??= []).push(...problemOf(rule, inBlock(finding, block), grade, weights))
      }
      return said
    },
    inPiece: (piece, remember) => of(rules.piece, (rule) => rule.check(piece, remember)),
    asking: askingOf(rules, of),
    inKind: inKinds(rules, said),
  }
}

const NO_PROBLEMS: readonly Problem[] = []
const NOTHING_SAID: Said = { fired: false, problems: NO_PROBLEMS }

function inKinds(rules: Omit<RuleSet, 'told'>, said: (rule: CodedRule, findings: Iterable<Finding>, view: DocumentView) => Said): Told['inKind'] {
  const known = new WeakMap<Level, InKind>()
  const workspace = rules.workspace.map((rule) => ({ rule, said: (view: DocumentView, others: () => Workspace) => said(rule, rule.check(view, others()), view) }))
  return (kind) => {
    let inKind = known.get(kind.root)
    if (!inKind) {
      const roles = new Set(kind.root.properties.flatMap((property) => property.roles))
      const own = rules.document.filter((rule) => (!rule.roles || rule.roles.some((role) => roles.has(role))) && (!rule.suits || rule.suits(kind)))
      const alone = own.map((rule) => ({ rule, said: (view: DocumentView) => said(rule, rule.check(view), view) }))
      inKind = { alone, besideOthers: [...alone, ...workspace], praise: own.flatMap(praiseOf), archived: own.filter(({ inArchived }) => inArchived), perPart: own.filter(({ perPart }) => perPart) }
      known.set(kind.root, inKind)
    }
    return inKind
  }
}

function praiseOf(rule: OfScope<'document'>): readonly Praise[] {
  const { code, success, applies, successValues } = rule
  return success && applies ? [{ rule, praised: (view) => (applies(view) ? { code, message: success, values: successValues?.(view) ?? {} } : undefined) }] : []
}

/** The last findings of a rule and what was told of each. */
interface Last {
  found?: readonly Finding[]
  problems?: readonly (readonly Problem[])[]
}

/** From how many findings on it is remembered what was told of them: of rules that find much most findings are the same after an edit. */
const MANY = 10

function oneByOne(found: readonly Finding[], problem: (finding: Finding) => readonly Problem[], last: Last): readonly (readonly Problem[])[] {
  const { found: before, problems: told } = last
  last.problems = found.map((finding, at) => (before?.[at] === finding ? told?.[at] : undefined) ?? problem(finding))
  last.found = found
  return last.problems
}

export function saidOf<R extends CodedRule>(rules: readonly R[], grade: Grade, weights: Weights, check: (rule: R) => Iterable<Finding>): readonly Problem[] {
  let said: Problem[] | undefined
  for (const rule of rules) {
    const found = collect(rule, check(rule))
    if (found.length > 0) for (const finding of found) (said ??= []).push(...problemOf(rule, finding, grade, weights))
  }
  return said ?? NO_PROBLEMS
}

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

function inBlock({ start, end, replacement, fix, ...rest }: TextFinding, block: Block): Finding {
  const place = { block, start, end }
  if (replacement === undefined) return { ...rest, place }
  return { ...rest, place, fixes: [{ ...(fix === undefined ? {} : { name: fix }), edits: () => [{ place, text: replacement }] }] }
}

/** Rules that ask for the roles of a property. */
interface Asking {
  readonly section: readonly OfScope<'section'>[]
  /** What they say of an item; absent where none asks. */
  readonly inItem?: (item: ItemNode) => readonly Problem[]
}

function askingOf({ section, item }: Omit<RuleSet, 'told'>, of: Told['of']): Told['asking'] {
  const known = new WeakMap<Property, Asking>()
  const asks = ({ roles: own }: Property) => ({ roles }: { readonly roles?: readonly string[] }): boolean => !roles || roles.some((role) => own.includes(role))
  return (property) => {
    let asking = known.get(property)
    if (!asking) {
      const ofItem = item.filter(asks(property))
      asking = { section: section.filter(asks(property)), ...(ofItem.length === 0 ? {} : { inItem: (node) => of(ofItem, (rule) => rule.check(node, property)) }) }
      known.set(property, asking)
    }
    return asking
  }
}

/** A finding as it is told; none where its rule is silent in that grade. What was set for a rule wins over what it says of one of its messages. */
function problemOf(rule: CodedRule, finding: Finding, grade: Grade, weights: Weights): readonly Problem[] {
  const weight = weightOf(weights, rule.code)
  const severities = weight === undefined || weight === 'own' ? (finding.severity ?? rule.severity) : rule.severity
  const severity = severities[rule.raisedWhenPublic ? grade.raised : grade.usual]
  if (severity === 'off') return NO_PROBLEMS
  const { place, to = place, message = 'main', values = {}, pointer, offer, fixes = NO_FIXES } = finding
  return [{ code: rule.code, severity, message: rule.messages[message] ?? rule.messages.main, values, from: place, to, fixes: fixes.length === 0 ? NO_FIXES_OFFERED : fixes.flatMap((fix) => offered(rule, fix, values)), ...(pointer === undefined ? {} : { pointer }), ...(rule.offers && offer ? { offer: { does: rule.offers, given: offer } } : {}) }]
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
