// What checking says about one file, in words and plain values: what both reports are made of, and what threads send each other.
import type { KnownFindings } from './baseline.ts'
import type { Checked } from './check.ts'
import { locator, type Document } from './document.ts'
import { pointers } from './features/pointer.ts'
import { withoutCodes } from './identity.ts'
import { display } from './kinds/labels.ts'
import { languageOf } from './language.ts'
import type { Place } from './node.ts'
import { inWords, type Language, type Problem, type Severity } from './problem.ts'
import { commonText } from './read.ts'
import { NO_KIND, UNKNOWN_KIND } from './texts/status.ts'
import { fromOne, lines, positionAt, type Span } from './text.ts'

/** Personal identity codes are left out of path, id, status and pointers. */
export interface LintedFile {
  readonly path: string
  /** Id of the kind; null for a file of none and for a kind file. */
  readonly kind: string | null
  readonly id: string | null
  readonly language: Language
  /** Canonical. */
  readonly status: string | null
  readonly problems: readonly LintedProblem[]
  readonly successes: readonly { readonly code: string; readonly message: string }[]
  /** For the text report: what it is and how far along, in the words of its language. */
  readonly about: readonly string[]
  /** The language that its messages are in. */
  readonly spoken: Language
  /** How many findings a baseline hides; absent when none. */
  readonly hidden?: number
  /** What a new baseline has to hold of it. */
  readonly recorded?: Recorded
}

/** What is recorded of a document. */
export interface Recorded {
  /** The file of the baseline (absolute), and the path of the document in it. */
  readonly baseline: string
  readonly path: string
  readonly known: KnownFindings
}

/** Lines and columns count from 1, columns in UTF-16 units; the end is behind the last character. */
export interface LintedProblem {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly pointer: string
  readonly fixable: boolean
}

/** Puts what was found into words, in the language that was asked for or the document's own. `wanted` says which codes to tell. */
export function linted(path: string, document: Document, { problems, successes, hidden }: Checked, asked: Language | undefined, wanted: (code: string) => boolean): LintedFile {
  const language = languageOf(document)
  const spoken = asked ?? language
  const { root } = document.content ?? {}
  const status = root ? (commonText(root, 'status') ?? null) : null
  const id = root ? commonText(root, 'id') : undefined
  const kind = document.selection.kind
  const label = kind?.root.properties.find(({ key }) => key === 'status')?.values?.find(({ value }) => value === status)
  return {
    ...(hidden === undefined ? {} : { hidden }),
    path: withoutCodes(path), language, spoken,
    status: status === null ? null : withoutCodes(status),
    kind: kind?.id ?? null,
    id: id === undefined ? null : copied(withoutCodes(id)),
    problems: placed({ text: document.text, at: locator(document), pointer: pointers(document) }, problems.filter(({ code }) => wanted(code)), spoken),
    successes: successes.filter(({ code }) => wanted(code)).map(({ code, message, values }) => ({ code, message: inWords(message, values, spoken) })),
    about: [...(kind ? [kind.titles[spoken]] : document.selection.unknown ? [UNKNOWN_KIND[spoken]] : [NO_KIND[spoken]]), ...(label ? [display(label.labels, spoken)] : [])],
  }
}

/** What was said of a file, with what there is to say besides. */
export const withProblems = (file: LintedFile, { problems }: Pick<LintedFile, 'problems'>): LintedFile => ({ ...file, problems: [...file.problems, ...problems].sort(inOrder) })

/** A text of its own: one that was cut from a document would keep the whole document in memory. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string

/** How findings are placed: their text, and where a place stands in it. */
interface Placing {
  readonly text: string
  readonly at: (place: Place) => Span
  readonly pointer: (problem: Problem) => string
}

/** Findings at their places, in the order of line, column and code; what a rule says of one place stays in its order, which is that of the form. */
export function placed({ text, at, pointer }: Placing, problems: readonly Problem[], language: Language): readonly LintedProblem[] {
  const all = lines(text)
  const list = problems.map((problem): LintedProblem => {
    const from = at(problem.from).start
    const end = fromOne(positionAt(all, Math.max(from, at(problem.to).end)))
    return {
      code: problem.code, severity: problem.severity, message: inWords(problem.message, problem.values, language),
      ...fromOne(positionAt(all, from)), endLine: end.line, endColumn: end.column,
      pointer: withoutCodes(pointer(problem)), fixable: problem.fixes.length > 0,
    }
  })
  return list.sort(inOrder)
}

const inOrder = (a: LintedProblem, b: LintedProblem): number => a.line - b.line || a.column - b.column || compare(a.code, b.code)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
