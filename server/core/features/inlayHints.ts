// What the editor shows behind values without being asked: shares of a budget and titles behind ids; for those who want it all, lengths, goals and counts too.
import { decimalInWords, moneyInWords } from '../amounts.ts'
import { budgetsOf } from '../budget.ts'
import { locator, type Document } from '../document.ts'
import { withoutIdentity } from '../identity.ts'
import { fold } from '../kinds/labels.ts'
import { counted, daysBetween, wholeMonths } from '../lengths.ts'
import { itemsOf, textOf, type Place } from '../node.ts'
import { inWords, type Language } from '../problem.ts'
import { referencesIn } from '../references.ts'
import type { Span } from '../text.ts'
import { HINTS } from '../texts/hints.ts'
import { goalTagged, goalTagsOf, traceOf } from '../traceability.ts'
import { walk } from '../value.ts'
import type { DocumentView, Section } from '../view.ts'
import type { Workspace } from '../workspace.ts'

/** How much is shown. */
export type HintLevel = 'none' | 'few' | 'all'

/** A text behind an offset of the document. */
export interface InlayHint {
  readonly offset: number
  readonly text: string
  /** Said where the pointer rests on it. */
  readonly means?: string
}

interface Around {
  readonly document: Document
  readonly view: DocumentView
  readonly workspace: Workspace
  readonly language: Language
}

/** The hints inside a span, in the order of the text. */
export function inlayHints(around: Around, span: Span, level: HintLevel): readonly InlayHint[] {
  const at = locator(around.document)
  const all = { none: [], few: FEW, all: ALL }[level].flatMap((sort) => sort(around))
  return all.flatMap(({ behind, text, means }) => {
    const offset = at(trimmed(behind)).end
    return offset < span.start || offset > span.end ? [] : [{ offset, text: withoutIdentity(text), ...(means === undefined ? {} : { means: withoutIdentity(means) }) }]
  }).toSorted((a, b) => a.offset - b.offset)
}

interface Hint {
  readonly behind: Place
  readonly text: string
  readonly means?: string
}

/** Of what the parts of a budget are: their shares of the whole. */
function shares({ view, language }: Around): readonly Hint[] {
  return budgetsOf(view).flatMap(({ total, shares: parts }) => {
    const whole = total?.amount
    if (whole === undefined || whole <= 0) return []
    const means = inWords(HINTS.shareMeans, { total: moneyInWords(whole) }, language)
    return parts.flatMap(({ entry, amount }): readonly Hint[] => (amount === undefined ? [] : [{ behind: entry.value.place, text: inWords(HINTS.share, { share: decimalInWords((amount / whole) * 100) }, language), means }]))
  })
}

/** What is behind ids of documents; nothing where that cannot be told, or where the id says it. */
function titles({ view, workspace, language }: Around): readonly Hint[] {
  return referencesIn(view).flatMap(({ id, node }): readonly Hint[] => {
    const [target, ...others] = workspace.byId.get(id) ?? []
    const title = target?.title
    if (!target || title === undefined || others.length > 0 || fold(title) === fold(id)) return []
    const text = shortly(title)
    return [{ behind: node.place, text: target.version === undefined ? text : inWords(HINTS.version, { title: text, version: target.version }, language), means: target.path }]
  })
}

function lengths({ view, language }: Around): readonly Hint[] {
  return walk(view.root).flatMap(({ node }): readonly Hint[] => {
    if (node.type !== 'scalar' || typeof node.value !== 'object' || node.value === null) return []
    const { start, end } = node.value
    if (typeof start !== 'string' || typeof end !== 'string' || start === end || end < start) return []
    const months = wholeMonths(start, end)
    return [{ behind: node.place, text: months === undefined ? counted('day', daysBetween(start, end) + 1, language) : counted('month', months, language) }]
  })
}

/** The goals behind the tags of items. */
function goals({ view }: Around): readonly Hint[] {
  return walk(view.root).flatMap(({ node }): readonly Hint[] => {
    if (node.type !== 'item') return []
    const named = goalTagsOf(node.attributes).flatMap((tag) => goalTagged(view, tag) ?? [])
    return named.length === 0 ? [] : [{ behind: firstLine(node.place), text: named.map((goal) => shortly(textOf(goal))).join('; ') }]
  })
}

function counts({ view, language }: Around): readonly Hint[] {
  const trace = traceOf(view)
  return view.sections.flatMap((section): readonly Hint[] => {
    const { property, node } = section
    const heading = withColon(section.heading)
    if (trace?.grouped && trace.goals.length > 0 && property.roles.includes('goals')) {
      return [{ behind: heading, text: inWords(HINTS.goals, { served: trace.goals.filter(({ served }) => served).length, n: trace.goals.length }, language) }]
    }
    const n = itemsOf(node).length
    return n > 1 && isUnderItsName(section) ? [{ behind: heading, text: inWords(HINTS.items, { n }, language) }] : []
  })
}

/** A count between a key and its value on the same line would part the two. */
const isUnderItsName = ({ heading, node }: Section): boolean => heading.block !== node.place.block || heading.block.text.slice(heading.end, node.place.start).includes('\n')

/** A key of YAML with the colon behind it. */
const withColon = ({ block, start, end }: Place): Place => ({ block, start, end: block.text.charAt(end) === ':' ? end + 1 : end })

const FEW = [shares, titles]
const ALL = [...FEW, lengths, goals, counts]

const LONGEST = 40

function shortly(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1).trimEnd()}…` : flat
}

/** Without white space at its end. */
function trimmed({ block, start, end }: Place): Place {
  return { block, start, end: start + block.text.slice(start, end).trimEnd().length }
}

function firstLine({ block, start, end }: Place): Place {
  const line = block.text.slice(start, end).search(/[\r\n]/u)
  return { block, start, end: line < 0 ? end : start + line }
}
