// The checker and the two passes: a fault of the program stops nothing, and what is kept does not grow with the number of files.
import assert from 'node:assert/strict'
import { createChecker, isComplaint, type Alone, type Checker, type Checking } from '../../server/commandLine/lint/checker.ts'
import { passes } from '../../server/commandLine/lint/passes.ts'
import type { LintedFile } from '../../server/core/linted.ts'
import type { Context } from '../../server/commandLine/io.ts'
import type { InputFile } from '../../server/commandLine/inputs.ts'
import { EMPTY_WORKSPACE, workspaceOf } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'

const NOWHERE = { isTTY: false, write: () => {} }
const QUIET: Context = { io: { stdout: NOWHERE, stderr: NOWHERE, stdin: (async function* () {})(), env: {}, cwd: '/' }, language: 'fi', say: async () => {} }
const input = (path: string): InputFile => ({ file: `/${path}`, path, named: false })
const TEXT = 'tyyppi: swot\ntunniste: alku\notsikko: Alku\n'

function checkerWith(engineParts: Partial<Checking>, texts: (input: InputFile) => string = () => TEXT, room?: number): { readonly checker: ReturnType<typeof createChecker>; readonly reads: string[] } {
  const reads: string[] = []
  const checker = createChecker(() => ({ ...engine, ...engineParts }), {
    today: '2026-11-22', wanted: () => true, ...(room === undefined ? {} : { room }),
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

  it('gives the same whether a result was kept or made again', async () => {
    const kept = checkerWith({})
    alone(kept.checker, input('a.yaml'))
    const again = checkerWith({})
    assert.deepEqual(await kept.checker.check(input('a.yaml'), EMPTY_WORKSPACE), await again.checker.check(input('a.yaml'), EMPTY_WORKSPACE))
  })
})
