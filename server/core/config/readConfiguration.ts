// Reads the settings of a workspace from their document: what can be used is used, and what cannot is told at its place.
import { isCode, nearestCode } from '../codes.ts'
import type { Document } from '../document.ts'
import type { Kinds } from '../kinds/select.ts'
import { display, fold, nearest, spellings } from '../kinds/labels.ts'
import type { EnumValue } from '../kinds/kind.ts'
import { entryOf, type Entry, type Node, type Place } from '../node.ts'
import type { Fix, Language, Problem, Severity, Texts, Values } from '../problem.ts'
import type { CodedRule, Grade } from '../rules/rule.ts'
import { shortened } from '../schemaProblems.ts'
import { CONFIG_TEXTS } from '../texts/config.ts'
import { SCHEMA_FIXES } from '../texts/schema.ts'
import { NO_CONFIGURATION, type Configuration, type Programme, type Theme, type Weight, type Weights } from './configuration.ts'
import { isUsable } from './patterns.ts'

/** What the settings may name. */
export interface Known {
  readonly kinds: Kinds
  /** All rules, with those that are off. */
  readonly rules: readonly CodedRule[]
}

export interface ReadConfiguration {
  readonly configuration: Configuration
  /** `config/…`, about values that the schema alone cannot judge. */
  readonly problems: readonly Problem[]
  /** Where the settings name their baseline, for those who can see whether it is there. */
  readonly baselinePlace?: Place
}

/** Reads a document of the kind `settings`; one of any other gives no settings. */
export function readConfiguration({ content, selection }: Document, known: Known): ReadConfiguration {
  if (!content || selection.kind?.purpose !== 'settings') return { configuration: NO_CONFIGURATION, problems: [] }
  const problems: Problem[] = []
  const tell: Tell = (text, place, values = {}) => {
    problems.push(configProblem(text, place, values))
  }
  const under = (key: string): Node | undefined => entryOf(content.root, key)?.value
  const language = scalarText(under('language'))
  const severities = selection.kind.root.properties.find(({ key }) => key === 'rules')?.each?.values ?? []
  const baseline = under('baseline')
  const named = scalarText(baseline)
  const baselineFile = named !== undefined && isInside(named) ? named : undefined
  if (baseline && named !== undefined && baselineFile === undefined) tell('file', baseline.place)
  const configuration: Configuration = {
    ...(language === 'fi' || language === 'sv' || language === 'en' ? { language } : {}),
    weights: weightsFrom(under('rules'), severities, known, tell),
    kinds: kindsFrom(under('kinds'), known, tell),
    ignored: childrenOf(under('ignore')).flatMap((node) => patternFrom(node, tell)),
    programmes: childrenOf(under('programmes')).flatMap(programmeFrom),
    allowedNames: childrenOf(under('allowedNames')).flatMap((node) => scalarText(node) ?? []),
    themes: childrenOf(entryOf(under('codebook'), 'themes')?.value).flatMap(themeFrom),
    ...(baselineFile === undefined ? {} : { baseline: baselineFile }),
  }
  return { configuration, problems, ...(baseline && baselineFile !== undefined ? { baselinePlace: baseline.place } : {}) }
}

type Tell = (text: keyof typeof CONFIG_TEXTS, place: Place, values?: Values) => void

/** A finding in the settings: what a newer version may know is a warning, what is no value at all an error. */
export function configProblem(text: keyof typeof CONFIG_TEXTS, place: Place, values: Values = {}): Problem {
  const reason = text.replace(/Near$/u, '')
  const severity: Severity = SOFT.has(reason) ? 'warning' : 'error'
  const { near } = values
  const fixes: readonly Fix[] = typeof near === 'string' && near !== '' ? [{ name: 'near', title: SCHEMA_FIXES.enum, values, safe: false, edits: () => [{ place, text: near }] }] : []
  return { code: `config/${reason}`, severity, message: CONFIG_TEXTS[text], values, from: place, to: place, fixes }
}

const SOFT: ReadonlySet<string> = new Set(['unknown', 'code', 'baseline'])

const childrenOf = (node: Node | undefined): readonly Node[] => (node?.type === 'seq' ? node.children : [])
const entriesOf = (node: Node | undefined): readonly Entry[] => (node?.type === 'map' ? node.entries : [])

/** A file that a baseline may be written to. */
const isInside = (path: string): boolean => path.endsWith('.json') && isUsable(path) && !/[*?{}[\]]/u.test(path)

/** The text of a scalar that is one and says something. */
function scalarText(node: Node | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : undefined
}

/** One text, or several. */
const textsOf = (node: Node | undefined): readonly string[] => (node?.type === 'seq' ? node.children : node ? [node] : []).flatMap((one) => scalarText(one) ?? [])

function weightsFrom(rules: Node | undefined, severities: readonly EnumValue[], known: Known, tell: Tell): Weights {
  const weights = new Map<string, Weight>()
  for (const { key: code, keyPlace, value } of entriesOf(rules)) {
    if (!isCode(code, known.rules)) {
      const near = nearestCode(code, known.rules)
      tell(near === undefined ? 'code' : 'codeNear', keyPlace, { given: shortened(code), near: near ?? '' })
      continue
    }
    const given = value.type === 'map' ? entryOf(value, 'severity')?.value : value
    const weight = given && weightFrom(given, severities, tell)
    if (weight === undefined) continue
    const guarded = scalarText(value.type === 'map' ? entryOf(value, 'reason')?.value : undefined) === undefined && weight !== 'own' && weight.includes('off') ? known.rules.filter((rule) => rule.guarded && (rule.code === code || rule.code.startsWith(`${code}/`))) : []
    if (guarded.some((rule) => rule.code === code)) tell('reason', value.place, { code })
    else {
      weights.set(code, weight)
      // a family goes off without them, until somebody says why
      for (const rule of guarded) {
        tell('reason', value.place, { code: rule.code })
        if (!weights.has(rule.code)) weights.set(rule.code, 'own')
      }
    }
  }
  return weights
}

/** One severity, or two in a list. An empty value says nothing yet. */
function weightFrom(node: Node, severities: readonly EnumValue[], tell: Tell): Weight | undefined {
  if (node.type === 'scalar' && node.value === null) return undefined
  if (node.type === 'scalar') {
    const grade = gradeFrom(node, severities, tell)
    return grade === undefined || grade === 'on' ? (grade && 'own') : [grade, grade]
  }
  if (node.type === 'seq' && node.children.length === 2) {
    const [draft, inUse] = node.children.map((child) => gradeFrom(child, severities, tell))
    return draft === undefined || inUse === undefined || draft === 'on' || inUse === 'on' ? undefined : [draft, inUse]
  }
  tellSeverity(node, severities, tell)
  return undefined
}

function gradeFrom(node: Node, severities: readonly EnumValue[], tell: Tell): Grade | 'on' | undefined {
  const given = node.type === 'scalar' ? fold(String(node.value)) : ''
  const found = severities.find(({ names }) => names.has(given))?.value
  if (found === undefined) tellSeverity(node, severities, tell)
  return found as Grade | 'on' | undefined
}

function tellSeverity(node: Node, severities: readonly EnumValue[], tell: Tell): void {
  const given = node.type === 'scalar' ? String(node.value) : node.place.block.text.slice(node.place.start, node.place.end)
  const near = nearest(given, severities.flatMap(({ labels }) => spellings(labels)))
  const allowed = (language: Language): string => severities.map(({ labels }) => display(labels, language)).join(', ')
  tell(near === undefined ? 'severity' : 'severityNear', node.place, { given: shortened(given), near: near ?? '', allowed: { fi: allowed('fi'), sv: allowed('sv'), en: allowed('en') } })
}

function kindsFrom(node: Node | undefined, { kinds }: Known, tell: Tell): Configuration['kinds'] {
  return childrenOf(node).flatMap((child) => {
    const named = entryOf(child, 'kind')?.value
    const name = scalarText(named)
    const files = entryOf(child, 'files')?.value
    const patterns = (files?.type === 'seq' ? files.children : files ? [files] : []).flatMap((one) => patternFrom(one, tell))
    const kind = name === undefined ? undefined : kinds.list.find(({ names }) => names.has(fold(name)))
    if (name !== undefined && named && !kind) tellKind(name, named.place, kinds, tell)
    return kind && patterns.length > 0 ? [{ files: patterns, kind: kind.id }] : []
  })
}

function tellKind(name: string, place: Place, { list }: Kinds, tell: Tell): void {
  const near = nearest(name, list.flatMap(({ id, labels }) => [...spellings(labels), id]))
  const known = (language: Language): string => list.map(({ labels, id }) => display(labels, language) || id).join(', ')
  const all: Texts = { fi: known('fi'), sv: known('sv'), en: known('en') }
  tell(near === undefined ? 'kind' : 'kindNear', place, { given: shortened(name), near: near ?? '', known: all })
}

function patternFrom(node: Node, tell: Tell): readonly string[] {
  const pattern = scalarText(node)
  if (pattern === undefined) return []
  if (isUsable(pattern)) return [pattern]
  tell('pattern', node.place, { given: shortened(pattern) })
  return []
}

function programmeFrom(node: Node): readonly Programme[] {
  const names = textsOf(entryOf(node, 'name')?.value)
  const share = entryOf(node, 'maximumShare')?.value
  const maximumShare = share?.type === 'scalar' && typeof share.value === 'number' ? share.value : undefined
  return names.length === 0 ? [] : [{ names, ...(maximumShare === undefined ? {} : { maximumShare }) }]
}

function themeFrom(node: Node): readonly Theme[] {
  const [id, name, description] = ['id', 'name', 'description'].map((key) => scalarText(entryOf(node, key)?.value))
  return id === undefined ? [] : [{ id, ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) }]
}
