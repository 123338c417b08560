// What holds of every change that findings offer, in the examples and in documents that somebody has been at.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { textEditsOf, withEdits } from '../../server/core/edit/apply.ts'
import { mendAll, type Mending } from '../../server/core/edit/mend.ts'
import { locator, type Document } from '../../server/core/document.ts'
import { inWords, type Fix, type Problem } from '../../server/core/problem.ts'
import { comparableDocument } from '../../server/core/render/comparable.ts'
import { sourceOfDocument } from '../../server/core/source.ts'
import { applyEdit, type TextEdit } from '../../server/core/text.ts'
import { walk } from '../../server/core/value.ts'
import { change, editOf, nasty, type Change } from '../incremental/changes.ts'
import { eagerEngine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { DOCUMENTS, FORCED, type Sample } from './documents.ts'

const TODAY = '2026-11-22'
const MENDING: Mending = {
  read: eagerEngine.read,
  check: (document) => eagerEngine.check(document, undefined, TODAY).problems,
  view: (document) => eagerEngine.view(document, TODAY),
}

const named = ({ code, message, values }: Problem): string => `${code} ${inWords(message, values, 'fi')}`
const count = (problems: readonly Problem[], name: string): number => problems.filter((problem) => named(problem) === name).length
const editsOf = (document: Document, fix: Fix): readonly TextEdit[] => {
  const source = MENDING.view(document) ?? sourceOfDocument(document)
  return textEditsOf(source, fix.edits(source))
}

/** Changes that bring in findings of their own: a document is checked only once it has a kind. */
const OPENS: ReadonlySet<string> = new Set(['document/kind-missing', 'document/kind-unknown'])

/** Changes that begin something, which is then looked at. */
const BEGINS: ReadonlySet<string> = new Set(['section/missing', 'section/recommended', 'schema/required', 'schema/additionalProperties'])

function checkEach(document: Document): void {
  const problems = MENDING.check(document)
  for (const problem of problems) for (const fix of problem.fixes) checkOne(document, problems, problem, fix)
}

function checkOne(document: Document, problems: readonly Problem[], problem: Problem, fix: Fix): void {
  const edits = editsOf(document, fix)
  if (edits.length === 0) return
  const what = `${named(problem)} (${fix.name}) in\n${document.text}\n→ ${JSON.stringify(edits)}`
  const after = MENDING.read(document.path, withEdits(document.text, edits))
  assert.ok(edits.every(({ start, end }) => start >= 0 && start <= end && end <= document.text.length), `inside the text: ${what}`)
  if (!document.text.includes('\r')) assert.ok(!after.text.includes('\r'), `its line ends: ${what}`)
  if (document.text.startsWith('\ufeff')) assert.ok(after.text.startsWith('\ufeff'), `byte order mark: ${what}`)
  if (OPENS.has(problem.code)) return
  const now = MENDING.check(after)
  const offers = (one: Document, list: readonly Problem[]): number =>
    list.filter((other) => named(other) === named(problem)).flatMap(({ fixes }) => fixes).filter((other) => other.name === fix.name && editsOf(one, other).length > 0).length
  const isGone = count(now, named(problem)) < count(problems, named(problem)) || offers(after, now) < offers(document, problems)
  assert.ok(isGone, `the finding goes: ${what}\n${now.map(named).join('\n')}`)
  if (fix.safe) checkSafe(document, after, problem, edits, what)
  const errors = (list: readonly Problem[]): readonly string[] => list.filter(({ severity }) => severity === 'error').map(({ code }) => code).toSorted()
  const fresh = errors(now).filter((code, _, all) => all.filter((other) => other === code).length > errors(problems).filter((other) => other === code).length)
  // a section that has just been put in has its own wishes
  const isBegun = BEGINS.has(problem.code)
  assert.deepEqual(fresh.filter((code) => !isBegun || /^(?:yaml|frontmatter)\//u.test(code)), [], `no new errors: ${what}`)
}

/** Nothing in the tree is different but what the finding is about. */
function checkSafe(document: Document, after: Document, problem: Problem, edits: readonly TextEdit[], what: string): void {
  const [a, b] = [document, after].map((one) => one.content && comparableDocument(one.content))
  if (!a || !b) return
  const place = locator(document)(problem.from).start
  const about = new Set([...[place, ...edits.map(({ start }) => start)].flatMap((one) => [...aboutOf(document, one), ...aboutOf(after, one)]), ...(problem.pointer === undefined ? [] : [problem.pointer.split('/')[1]]), 'title'])
  const differing = [...new Set([...a.properties.keys(), ...b.properties.keys()])].filter((key) => a.properties.get(key) !== b.properties.get(key) && !about.has(key))
  assert.deepEqual(differing, [], `the same tree: ${what}`)
}

/** The properties in whose text an offset stands. */
function aboutOf(document: Document, place: number): readonly string[] {
  const at = locator(document)
  const pieces = document.content?.body?.outline.pieces ?? []
  const own = pieces.findLast(({ heading, blocks: [block] }) => (heading ? at({ block: heading.block, start: heading.form.start, end: heading.form.end }).start : block ? at({ block, start: 0, end: 0 }).start : 0) <= place)
  const around = (document.content?.sections ?? []).filter((section) => section.pieces.some((piece) => piece === own || piece.heading === own?.heading) || walk(section.node).some(({ node }) => at(node.place).start <= place && at(node.place).end >= place))
  const keys = (document.content?.root.entries ?? []).filter(({ keyPlace, value }) => [keyPlace, ...walk(value).map(({ node }) => node.place)].some((one) => at(one).start <= place && at(one).end >= place))
  return [...around.map(({ property }) => property.key), ...keys.map(({ key }) => key)]
}

function checkAll(document: Document): void {
  const { document: after, edits, mended } = mendAll(document, MENDING, () => true)
  assert.equal(withEdits(document.text, edits), after.text)
  assert.equal(mended.length > 0, after !== document)
  assert.deepEqual(mendAll(after, MENDING, () => true).edits, [], `mended once more: ${document.text}\n→ ${after.text}`)
}

const changed = ({ path, text }: Sample, changes: readonly Change[]): Document => MENDING.read(path, changes.reduce((now, one) => applyEdit(now, editOf(now, one)), text))

describe('The changes that findings offer', () => {
  for (const { path, text } of DOCUMENTS) {
    it(`mend what they are about and nothing else: ${path}`, () => {
      for (const spelled of [text, `\ufeff${text.replaceAll('\n', '\r\n')}`]) {
        checkEach(MENDING.read(path, spelled))
        checkAll(MENDING.read(path, spelled))
      }
    }).timeout(120_000)
  }

  it('do so in documents that somebody has been at', () => {
    const edits = fc.array(change, { minLength: 1, maxLength: 5 })
    const made = fc.tuple(fc.constantFrom(...FORCED), nasty).map(([path, text]): Sample => ({ path, text }))
    fc.assert(fc.property(fc.oneof(fc.constantFrom(...DOCUMENTS), made), edits, (sample, changes) => {
      const document = changed(sample, changes)
      checkEach(document)
      checkAll(document)
    }), { numRuns: runs(10) })
  }).timeout(3_600_000)
})
