// Hovers at every place of documents, finished or cut off anywhere: they never throw, and what they are said of holds the place.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { linesOfDocument } from '../../server/core/document.ts'
import { hoverAt } from '../../server/core/features/hover/hover.ts'
import { NO_CONFIGURATION } from '../../server/core/config/configuration.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'

const EXAMPLES = readdirSync('examples').filter((name) => /\.(?:md|ya?ml)$/u.test(name)).map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const)

/** Looks at a text cut off somewhere, with and without its findings. */
function look(name: string, text: string, offsets: readonly number[]): void {
  const document = engine.read(name, text)
  const view = engine.view(document, '2026-11-22')
  if (!view) return
  assert.equal(linesOfDocument(document).text, text)
  for (const offset of offsets) {
    for (const notation of ['markdown', 'plaintext'] as const) {
      const found = hoverAt({ document, view, offset, workspace: EMPTY_WORKSPACE, configuration: NO_CONFIGURATION, kinds: engine.kinds, rules: engine.rules.registered, language: 'fi', findings: [] }, notation)
      if (!found) continue
      const where = `${name} at ${offset}: ${JSON.stringify(found)}`
      assert.ok(found.span.start <= offset && offset <= found.span.end && found.span.end <= text.length, where)
      assert.ok(found.text.trim() !== '' && found.text.split('\n').filter((line) => line !== '' && line !== '---').length <= 12, where)
    }
  }
}

describe('hovers everywhere', () => {
  it('look at any place of any example, cut off anywhere, with any line ends', function () {
    this.timeout(60_000)
    const places = fc.record({ example: fc.constantFrom(...EXAMPLES), cut: fc.double({ min: 0, max: 1, noNaN: true }), at: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }), windows: fc.boolean() })
    fc.assert(fc.property(places, ({ example: [name, whole], cut, at, windows }) => {
      const text = (windows ? whole.replaceAll('\n', '\r\n') : whole).slice(0, cut < 0.3 ? undefined : Math.round(cut * whole.length))
      look(name, text, at.map((share) => Math.round(share * text.length)))
    }), { numRuns: runs(15) })
  })

  it('say something on every heading and key that the kinds of the examples know', () => {
    for (const [name, text] of EXAMPLES) {
      const document = engine.read(name, text)
      assert.ok(document.content, name)
      look(name, text, Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => offset % 7 === 0))
    }
  })
})
