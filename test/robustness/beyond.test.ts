// Texts far beyond any document: they are read, checked and shown in time, with one finding at most about their size.
import assert from 'node:assert/strict'
import { engine } from '../support/engine.ts'
import { BIG } from '../support/runs.ts'
import { FORCED } from './documents.ts'
import { MARKDOWN_CARD_EXTREMES, MARKDOWN_EXTREMES, MARKDOWN_SWOT_EXTREMES, YAML_EXTREMES, type Extremes } from './extremes.ts'
import { seen } from './seen.ts'
import { shortStacks, stopwatch } from '../support/time.ts'

/** Milliseconds that reading may take, and checking with all that is shown. */
const LIMIT = BIG ? 2_000 : 1_000
const TOO_COMPLEX: ReadonlySet<string> = new Set(['document/too-complex', 'yaml/too-complex'])

function checkText(path: string, text: string): void {
  const watch = stopwatch()
  const document = engine.read(path, text)
  const read = watch()
  const { problems } = seen(document)
  const checked = watch()
  assert.ok(Math.max(read, checked) < LIMIT, `${path}: read in ${read} ms, checked and shown in ${checked} ms`)
  assert.ok(problems.filter(({ code }) => TOO_COMPLEX.has(code)).length <= 1)
  assert.ok(problems.every(({ start, end }) => start >= 0 && start <= end && end <= text.length))
}

function describeExtremes(name: string, extremes: Extremes, paths: readonly string[], around: (text: string) => string = (text) => text): void {
  describe(name, function () {
    this.retries(2)
    for (const [extreme, text] of Object.entries(extremes)) it(extreme, () => paths.forEach((path) => checkText(path, around(text())))).timeout(60_000)
  })
}

describe('Beyond all bounds nothing hangs or fails', () => {
  shortStacks()
  const [markdown, yaml] = ['.md', '.yaml'].map((end) => FORCED.filter((path) => path.endsWith(end))) as [string[], string[]]
  describeExtremes('in Markdown', MARKDOWN_EXTREMES, BIG ? markdown : ['a.hankekortti.md'])
  describeExtremes('in a Markdown card', MARKDOWN_CARD_EXTREMES, ['a.hankekortti.md'])
  describeExtremes('in a Markdown SWOT', MARKDOWN_SWOT_EXTREMES, ['a.swot.md'])
  describeExtremes('in YAML', YAML_EXTREMES, BIG ? yaml : ['a.hankekortti.yaml'])
  if (BIG) describeExtremes('in frontmatter', YAML_EXTREMES, markdown, (text) => `---\n${text}\n---\n`)
})
