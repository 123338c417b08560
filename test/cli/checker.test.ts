// The checker and the two passes: a fault of the program stops nothing, and what is kept does not grow with the number of files.
import assert from 'node:assert/strict'
import { createChecker, isComplaint, type Checking } from '../../server/commandLine/lint/checker.ts'
import { passes } from '../../server/commandLine/lint/passes.ts'
import type { LintedFile } from '../../server/commandLine/lint/linted.ts'
import type { Context } from '../../server/commandLine/io.ts'
import type { InputFile } from '../../server/commandLine/inputs.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'

const NOWHERE = { isTTY: false, write: () => {} }
const QUIET: Context = { io: { stdout: NOWHERE, stderr: NOWHERE, stdin: (async function* () {})(), env: {}, cwd: '/' }, language: 'fi', say: async () => {} }
const input = (path: string): InputFile => ({ file: `/${path}`, path, named: false })
const TEXT = 'tyyppi: swot\ntunniste: alku\notsikko: Alku\n'

function checkerWith(engineParts: Partial<Checking>, texts: (input: InputFile) => string = () => TEXT): { readonly checker: ReturnType<typeof createChecker>; readonly reads: string[] } {
  const reads: string[] = []
  const checker = createChecker({ ...engine, ...engineParts }, {
    today: '2026-11-22', wanted: () => true,
    readText: (one) => {
      reads.push(one.path)
      return { text: texts(one) }
    },
  })
  return { checker, reads }
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
      const { counts, failures } = await passes(['a.yaml', 'b.yaml', 'c.yaml'].map(input), [], checker, report, false, QUIET)
      assert.deepEqual(shown, ['a.yaml', 'c.yaml'])
      assert.equal(counts.listed, 2)
      assert.deepEqual(failures.map(({ values }) => values), [{ path: 'b.yaml', detail: 'rikki' }])
    })
  }

  it('reads an average run once and a large one twice', async () => {
    const prose = '# Hei\n\n'.repeat(200_000)
    for (const [text, times] of [['# Hei\n', 1], [prose, 2]] as const) {
      const { checker, reads } = checkerWith({}, () => text)
      const files = ['a.md', 'b.md', 'c.md'].map(input)
      for (const file of files) checker.facts(file)
      for (const file of files) assert.ok(!isComplaint(checker.check(file, EMPTY_WORKSPACE)))
      assert.equal(reads.filter((path) => path === 'c.md').length, times)
    }
  })

  it('gives the same whether a document was kept or read again', async () => {
    const kept = checkerWith({})
    await kept.checker.facts(input('a.yaml'))
    const again = checkerWith({})
    assert.deepEqual(await kept.checker.check(input('a.yaml'), EMPTY_WORKSPACE), await again.checker.check(input('a.yaml'), EMPTY_WORKSPACE))
  })
})
