// A baseline: findings that an organisation has taken note of and is not shown again, until the text at their place changes. It holds no text of documents.
import { pointers } from './features/pointer.ts'
import { locator, type Document } from './document.ts'
import { withoutCodes, withoutIdentity } from './identity.ts'
import { asObject, stepsOf, type Json } from './json.ts'
import { printsOf } from './prints.ts'
import type { Problem } from './problem.ts'
import type { CodedRule } from './rules/rule.ts'
import { familyOf } from './codes.ts'

/** How many findings of each key are known in a document. */
export type KnownFindings = ReadonlyMap<string, number>
/** By path, as seen from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, KnownFindings>

/** Reads a baseline; undefined when the text is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const root = asObject(JSON.parse(text) as Json)
    const documents = asObject(root?.['documents'])
    if (root?.[VERSION_KEY] !== VERSION || !documents) return undefined
    return new Map(Object.entries(documents).map(([path, known]) => [path, new Map(Object.entries(asObject(known) ?? {}).flatMap(([key, count]) => (typeof count === 'number' ? [[key, count]] : [])))]))
  } catch {
    return undefined
  }
}

/** The text of a baseline: the same findings give the same bytes, and a changed document changes its own lines only. */
export function baselineText(baseline: Baseline): string {
  const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  const documents = sorted(baseline).flatMap(([path, known]) => (known.size === 0 ? [] : [[path, Object.fromEntries(sorted(known))] as const]))
  return `${JSON.stringify({ [VERSION_KEY]: VERSION, documents: Object.fromEntries(documents) }, null, 2)}\n`
}

const VERSION_KEY = 'pitkospuutBaseline'
const VERSION = 1

/** The path under which a baseline knows a document. */
export const baselinePath = (path: string): string => withoutCodes(path)

/**
 * The key of each finding: its code, and a hash of what kind of node it is about and of its text, without regard to lines, case, spaces and line
 * breaks. Equal ones are told apart by their order. Undefined for findings of guarded rules, which no baseline hides.
 */
function keysOf(document: Document, problems: readonly Problem[], rules: readonly CodedRule[]): readonly (string | undefined)[] {
  const guarded = new Set(rules.filter((rule) => rule.guarded).map(({ code }) => code))
  const pointerOf = pointers(document)
  const spanOf = locator(document)
  return problems.map((problem) => {
    if (guarded.has(problem.code)) return undefined
    const node = stepsOf(pointerOf(problem)).filter((one) => !/^\d+$/u.test(one)).join('/')
    // what identifies a person could be guessed from a hash
    const text = familyOf(problem.code) === PERSONAL ? '' : document.text.slice(spanOf(problem.from).start, spanOf(problem.to).end)
    return `${problem.code} ${hexadecimal(`${normal(node)}\n${normal(text)}`)}`
  })
}

const PERSONAL = 'privacy'

const normal = (text: string): string => withoutIdentity(text.normalize('NFC').toLowerCase().replace(/[\s\u00a0\u202f]+/gu, ' ').trim())

/** 64 bits as 16 hexadecimal digits. */
const hexadecimal = (text: string): string => printsOf(text).map((half) => half.toString(16).padStart(8, '0')).join('')

/** The findings that are not known yet, and how many are. Of equal ones the first in the text are those that were known. */
export function withoutKnown(document: Document, problems: readonly Problem[], known: KnownFindings | undefined, rules: readonly CodedRule[]): { readonly problems: readonly Problem[]; readonly hidden: number } {
  if (!known || known.size === 0 || problems.length === 0) return { problems, hidden: 0 }
  const codes = new Set([...known.keys()].map((key) => key.slice(0, key.indexOf(' '))))
  const spanOf = locator(document)
  const candidates = problems.filter(({ code }) => codes.has(code)).toSorted((a, b) => spanOf(a.from).start - spanOf(b.from).start)
  const left = new Map(known)
  const hidden = new Set<Problem>()
  for (const [index, key] of keysOf(document, candidates, rules).entries()) {
    const count = key === undefined ? 0 : (left.get(key) ?? 0)
    const problem = candidates[index]
    if (key === undefined || count === 0 || !problem) continue
    left.set(key, count - 1)
    hidden.add(problem)
  }
  return hidden.size === 0 ? { problems, hidden: 0 } : { problems: problems.filter((problem) => !hidden.has(problem)), hidden: hidden.size }
}

/** What a baseline has to hold to hide these findings. */
export function knownFrom(document: Document, problems: readonly Problem[], rules: readonly CodedRule[]): KnownFindings {
  const known = new Map<string, number>()
  for (const key of keysOf(document, problems, rules)) if (key !== undefined) known.set(key, (known.get(key) ?? 0) + 1)
  return known
}
