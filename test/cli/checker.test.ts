// The checker and the two passes: a fault of the program stops nothing, and what is kept does not grow with the number of files.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createChecker, isComplaint, type Alone, type Checker, type Checking } from '../../server/commandLine/lint/checker.ts'
import { passes } from '../../server/commandLine/lint/passes.ts'
import { knownFrom, type KnownFindings } from '../../server/core/baseline.ts'
import type { Engine } from '../../server/core/engine.ts'
import type { LintedFile } from '../../server/core/linted.ts'
import type { Context } from '../../server/commandLine/io.ts'
import type { InputFile } from '../../server/commandLine/inputs.ts'
import type { Complaint } from '../../server/commandLine/readFile.ts'
import { EMPTY_WORKSPACE, workspaceOf, type Workspace } from '../../server/core/workspace.ts'
import { TEXTS_AMONG_OTHERS } from '../support/amongOthers.ts'
import { eagerEngine, engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'

const NOWHERE = { isTTY: false, write: () => {} }
const QUIET: Context = { io: { stdout: NOWHERE, stderr: NOWHERE, stdin: (async function* () {})(), env: {}, cwd: '/' }, language: 'fi', say: async () => {} }
const input = (path: string): InputFile => ({ file: `/${path}`, path, named: false })
const TODAY = '2026-11-22'
const TEXT = 'tyyppi: swot\ntunniste: alku\notsikko: Alku\n'

function checkerWith(engineParts: Partial<Checking>, texts: (input: InputFile) => string = () => TEXT, room?: number): { readonly checker: ReturnType<typeof createChecker>; readonly reads: string[] } {
  const reads: string[] = []
  const checker = createChecker(() => ({ ...engine, ...engineParts }), {
    today: TODAY, wanted: () => true, ...(room === undefined ? {} : { room }),
    readText: (one) => {
      reads.push(one.path)
      return { text: texts(one), isUtf8: true, hasMark: false }
    },
  })
  return { checker, reads }
}

function alone(checker: Checker, file: InputFile): Alone {
  const told = checker.alone(file)
  checker.keep(file, told)
  return told
}

const throwing = (path: string, part: keyof Checking): Partial<Checking> => ({
  [part]: (first: string | { readonly path: string }, ...rest: readonly never[]): unknown => {
    if ((typeof first === 'string' ? first : first.path) === path) throw new Error('rikki')
    return (engine[part] as (...all: readonly unknown[]) => unknown)(first, ...rest)
  },
})

describe('the checker', () => {
  for (const part of ['read', 'facts', 'check'] as const) {
    it(`tells of a file whose ${part} throws, and goes on`, async () => {
      const { checker } = checkerWith(throwing('b.yaml', part))
      const shown: string[] = []
      const report = { begin: async () => {}, file: async ({ path }: LintedFile) => void shown.push(path), end: async () => {} }
      const { counts, failures } = await passes({ documents: ['a.yaml', 'b.yaml', 'c.yaml'].map(input), others: [], all: false }, checker, report, QUIET)
      assert.deepEqual(shown, ['a.yaml', 'c.yaml'])
      assert.equal(counts.listed, 2)
      assert.deepEqual(failures.map(({ values }) => values), [{ path: 'b.yaml', detail: 'rikki' }])
    })
  }

  it('reads again only what other documents have something to do with, and what is beyond its memory', () => {
    const twin = (path: string): string => `tyyppi: swot\ntunniste: ${path.startsWith('twin') ? 'sama' : path.slice(0, -5)}\notsikko: Alku\n`
    for (const [names, text, again] of [
      [['a.yaml', 'b.yaml', 'c.yaml'], twin, []],
      [['a.yaml', 'twin-1.yaml', 'twin-2.yaml'], twin, ['twin-1.yaml', 'twin-2.yaml']],
    ] as const) {
      const { checker, reads } = checkerWith({}, ({ path }) => text(path))
      const files = names.map(input)
      const workspace = workspaceOf(files.flatMap((file) => alone(checker, file).facts ?? []))
      assert.deepEqual(reads, names)
      for (const file of files) assert.ok(!isComplaint(checker.check(file, workspace)))
      assert.deepEqual(reads.slice(names.length), again)
    }
    const { checker, reads } = checkerWith({}, () => TEXT, 12)
    const files = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'].map(input)
    for (const file of files) alone(checker, file)
    for (const file of files) assert.ok(!isComplaint(checker.check(file, EMPTY_WORKSPACE)))
    assert.ok(reads.length > 4 && reads.length < 8, `${reads.length} reads`)
    assert.ok(!reads.slice(4).includes('a.yaml') && reads.slice(4).includes('d.yaml'))
  })

  it('adds what the others bring to light to what was said before, as off switches allow', () => {
    const card = 'tyyppi: hankekortti\ntunniste: i\notsikko: Kortti\nliittyy: [ei-ole]\n'
    for (const [text, expected] of [[card, ['reference/not-found']], [`# pitkospuut-disable-file reference/not-found: tulee myöhemmin\n${card}`, []]] as const) {
      const { checker, reads } = checkerWith({}, () => text)
      const { facts, result } = alone(checker, input('i.yaml'))
      const after = checker.check(input('i.yaml'), { ...workspaceOf(facts ? [facts] : []), isWhole: true })
      assert.equal(reads.length, 2)
      assert.ok(result && !isComplaint(after))
      const before = result.problems.map(({ code }) => code)
      assert.ok(before.length > 2)
      assert.deepEqual(after.problems.map(({ code }) => code).filter((code) => !before.includes(code)), expected)
      assert.deepEqual(after.problems.filter(({ code }) => before.includes(code)), result.problems)
    }
  })

  it('gives the same whether a result was kept, kept and added to, or made again', () => {
    const whole: Workspace = { ...workspaceOf(Object.entries(TEXTS_AMONG_OTHERS).flatMap(([path, text]) => eagerEngine.facts(eagerEngine.read(path, text)) ?? [])), isWhole: true }
    const told = new Set<string>()
    const run = (texts: Readonly<Record<string, string>>, used: Engine, isWhole: boolean, room?: number): readonly (LintedFile | Complaint)[] => {
      const { checker } = checkerWith(used, ({ path }) => texts[path] ?? '', room)
      const files = Object.keys(texts).map(input)
      const workspace = workspaceOf(files.flatMap((file) => alone(checker, file).facts ?? []))
      return files.map((file) => checker.check(file, isWhole ? { ...workspace, isWhole } : workspace))
    }
    fc.assert(fc.property(fc.subarray(Object.keys(TEXTS_AMONG_OTHERS), { minLength: 2 }), fc.array(fc.constantFrom('', ...SWITCHES), { minLength: 1, maxLength: 5 }), fc.boolean(), fc.constantFrom('all', 'some', 'known'), (paths, chosen, isWhole, asked) => {
      const texts = Object.fromEntries(paths.map((path, at) => [path, switchedOff(TEXTS_AMONG_OTHERS[path] ?? '', chosen[at % chosen.length] ?? '')]))
      const known = (path: string): KnownFindings => {
        const document = eagerEngine.read(path, texts[path] ?? '')
        return knownFrom(document, eagerEngine.check(document, whole, TODAY).problems.filter((_, at) => at % 3 === 0), eagerEngine.rules.registered)
      }
      const used = asked === 'known' ? eagerEngine.knowing(known) : asked === 'some' ? eagerEngine.narrowed((code) => /^(?:reference|document|section)/u.test(code)) : eagerEngine
      const results = run(texts, used, isWhole)
      assert.deepEqual(results, run(texts, used, isWhole, 0))
      for (const result of results) if (!isComplaint(result)) for (const { code } of result.problems) told.add(code)
    }), { numRuns: runs(8), examples: [[Object.keys(TEXTS_AMONG_OTHERS), SWITCHES, true, 'all'], [Object.keys(TEXTS_AMONG_OTHERS), [''], true, 'known']] })
    const beside = eagerEngine.rules.workspace.filter(({ code }) => told.has(code))
    assert.ok(beside.length >= 8, [...told].join())
    assert.ok(told.has('suppress/unused'), [...told].join())
  })
})

const SWITCHES = ['pitkospuut-disable-file reference/not-found: tulee myöhemmin', 'pitkospuut-disable-file version/source-newer', 'pitkospuut-disable-file', 'pitkospuut-disable-file document/id-duplicate section/missing: sovittu']

/** A text with an off switch where a comment may stand. */
function switchedOff(text: string, words: string): string {
  if (words === '') return text
  const [first = '', ...rest] = text.split('\n')
  return first === '---' ? [first, `# ${words}`, ...rest].join('\n') : `${first.startsWith('#') ? `<!-- ${words} -->\n` : `# ${words}`}\n${text}`
}
