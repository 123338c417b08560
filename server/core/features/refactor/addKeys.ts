// Puts in the details that the top of a document lacks, and what objects there lack, with their prompts.
import { addKey, lackedKeys } from '../../edit/missing.ts'
import { afterStep, inSteps, type Stepped } from '../../edit/steps.ts'
import { inWords } from '../../problem.ts'
import { REFACTORINGS } from '../../texts/refactor.ts'
import { rewriting, type Asking, type Refactoring } from './refactoring.ts'

export const addKeys: Refactoring = {
  name: 'keys',
  kind: rewriting('keys'),
  offers: (asking) => {
    const inside = nested(asking.problems).filter(({ fixes }) => fixes.some((fix) => fix.edits(asking.view).length > 0))
    const count = lackedKeys(asking.view).length + inside.length
    return count === 0 || asking.view.isBroken ? [] : [{ title: inWords(REFACTORINGS.keys, { count }, asking.language) }]
  },
  edits: ({ document, view, reading }) => withNested(inSteps(document, reading, lackedKeys(view).map(addKey)), reading).edits,
}

/** What objects lack: the schema says so, and a change puts it in. */
const nested = (problems: Asking['problems']): Asking['problems'] =>
  problems.filter(({ code, pointer, fixes }) => code === 'schema/required' && pointer !== undefined && pointer.lastIndexOf('/') > 0 && fixes.length > 0)

/** One by one: each may stand where another one is put in. */
function withNested(before: Stepped, reading: Asking['reading']): Stepped {
  let now = before
  for (let left = MOST; left > 0; left--) {
    const fixes = nested(reading.check(now.document)).flatMap((problem) => problem.fixes)
    const next = fixes.reduce<Stepped | undefined>((found, fix) => found ?? afterStep(now, reading, fix.edits), undefined)
    if (!next) break
    now = next
  }
  return now
}

const MOST = 30
