// Makes the form of a document even: values in the office spelling, tables, lists, headings, the ends of lines. What it says stays: every step is
// read back, and one that would change the tree is not made. Tidying twice is tidying once.
import type { Document } from '../document.ts'
import { textEditsOf } from '../edit/apply.ts'
import { editsFrom, type Mending } from '../edit/mend.ts'
import { keptSteps, type Stepped } from '../edit/steps.ts'
import type { Fix, Problem } from '../problem.ts'
import type { TextEdit } from '../text.ts'
import { dashes } from './dashes.ts'
import { headingGaps } from './headingGaps.ts'
import { lineEnds } from './lineEnds.ts'
import { markers } from './markers.ts'
import { saysTheSame } from './same.ts'
import { tables } from './tables.ts'
import type { Tidier } from './tidier.ts'

/** The changes of rules that are about the spelling of values alone. */
const SPELLING: ReadonlySet<string> = new Set(['date/format', 'date/range-dash', 'money/format'])
/** Those about numbers of lists and spaces between words. */
const EVENNESS: ReadonlySet<string> = new Set(['list/numbering-style', 'text/pdf-residue'])

/** Over the layout of a body: what they change is nothing but white space, dashes under headers and bullets. */
const LAYOUT: readonly Tidier[] = [markers, tables, headingGaps, lineEnds]

/** The edits that make a document even; none for an even one. */
export function tidy(document: Document, reading: Mending): readonly TextEdit[] {
  let now: Stepped = { document, edits: [] }
  const seen = new Set([document.text])
  for (let left = MOST_ROUNDS; left > 0; left--) {
    const spelled = evened(keptSteps(now, reading, changes(now.document, reading, SPELLING), () => true), reading)
    const next = [dashes, ...LAYOUT].reduce((before, tidier) => laidOut(before, reading, tidier), spelled)
    if (seen.has(next.document.text)) break
    seen.add(next.document.text)
    now = next
  }
  return now.edits
}

/** True when tidying would surely or most probably change something. Nothing is read back. */
export function isUntidy(document: Document, reading: Mending, problems: readonly Problem[]): boolean {
  const view = reading.view(document)
  if (!view) return false
  return problems.some((problem) => offersOne(problem, SPELLING) || offersOne(problem, EVENNESS)) || (!view.isBroken && view.notation === 'markdown' && [dashes, ...LAYOUT].some((tidier) => tidier(view).length > 0))
}

const MOST_ROUNDS = 6

/** The usual change, not one that is a guess. */
const usual = ({ fixes }: Problem): readonly Fix[] => fixes.filter(({ name }) => name === 'main')
const offersOne = (problem: Problem, codes: ReadonlySet<string>): boolean => codes.has(problem.code) && usual(problem).length > 0

function changes(document: Document, reading: Mending, codes: ReadonlySet<string>): readonly (readonly TextEdit[])[] {
  const view = reading.view(document)
  return view ? reading.check(document).filter((problem) => offersOne(problem, codes)).map((problem) => usual(problem).flatMap((fix) => editsFrom(view, fix))) : []
}

const evened = (before: Stepped, reading: Mending): Stepped => keptSteps(before, reading, changes(before.document, reading, EVENNESS), saysTheSame)

/** What a tidier changes. */
function laidOut(before: Stepped, reading: Mending, tidier: Tidier): Stepped {
  const view = reading.view(before.document)
  if (!view || view.isBroken || view.notation === 'yaml') return before
  return keptSteps(before, reading, tidier(view).map((edits) => textEditsOf(view, edits)), tidier === dashes ? () => true : saysTheSame)
}
