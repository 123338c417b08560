// A document after any edits equals the same text read anew: tree, findings, what is good, outline, facts.
import fc from 'fast-check'
import { applyEdit, type TextEdit } from '../../server/core/text.ts'
import { DOCUMENTS, FORCED, type Sample } from '../robustness/documents.ts'
import { seen } from '../robustness/seen.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { change, checkSame, editOf, nasty, workspace, type Change } from './changes.ts'

function checkChanges({ path, text }: Sample, changes: readonly Change[]): void {
  let document = engine.read(path, text)
  for (const one of changes) {
    seen(document, workspace)
    document = engine.edit(document, editOf(document.text, one))
    checkSame(document)
  }
}

describe('An edited document equals a fresh one', () => {
  const edits = fc.array(change, { minLength: 1, maxLength: 5 })

  it('from the examples and the YAML documents', () => {
    fc.assert(fc.property(fc.constantFrom(...DOCUMENTS), edits, checkChanges), { numRuns: runs(10) })
  }).timeout(3_600_000)

  it('from random lines with frontmatter, and random YAML', () => {
    const made = fc.tuple(fc.constantFrom(...FORCED), nasty).map(([path, text]): Sample => ({ path, text }))
    fc.assert(fc.property(made, edits, checkChanges), { numRuns: runs(15) })
  }).timeout(3_600_000)

  it('from an analysis of many items in few words', () => {
    const words = ['asiakasosallisuus', 'työryhmän', 'vahvistaa', 'kokouksissa', 'arjessa', 'puuttuu', 'koulupoissaolot', 'ei', 'Lehtolan koulun']
    const item = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => `- ${some.join(' ')}`)
    const quadrant = fc.array(item, { minLength: 8, maxLength: 24 }).map((items) => items.join('\n'))
    const typed: fc.Arbitrary<Change> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), snap: fc.constant('none'), removed: fc.nat(2), added: fc.constantFrom('', 'x', ' ei ', ...words) })
    const analysis = fc.tuple(quadrant, quadrant, quadrant).map(([a, b, c]): Sample => ({ path: 'a.swot.md', text: `## Vahvuudet\n\n${a}\n\n## Heikkoudet\n\n${b}\n\n## Uhat\n\n${c}\n` }))
    fc.assert(fc.property(analysis, fc.array(typed, { minLength: 2, maxLength: 8 }), checkChanges), { numRuns: runs(4) })
  }).timeout(3_600_000)

  const kept = `---\n${'#'.repeat(19_986)}\n`
  const rows: readonly (readonly [name: string, path: string, texts: readonly string[]])[] = [
    ['a list that a paragraph parts from the item before', 'a.swot.md', ['## Riskit\n\n- a\n- b\n', '## Riskit\n\n[x]: /u\na\n- b\n']],
    ['a type at the end of what is glanced at', 'a.md', [`${kept}tyyppi: swot\n---\n`, `${kept}tyyppi: swxt\n---\n`]],
    ['a kind that comes, changes and goes', 'a.md', ['- a\n', '---\ntyyppi: swot\n---\n- a\n', '---\ntyyppi: hankekortti\n---\n- a\n', '---\ntyyppi: muu\n---\n- a\n', '- a\n']],
    ['a fence opened and closed', 'a.swot.md', ['## Uhat\n\n- a\n\n## S\n\n- b\n', '## Uhat\n\n```\n- a\n\n## S\n\n- b\n', '## Uhat\n\n```\n- a\n```\n\n## S\n\n- b\n']],
    ['a comment opened and closed', 'a.swot.md', ['## Uhat\n\n- a\n\n## S\n\n- b\n', '## Uhat\n\n<!--\n- a\n\n## S\n\n- b\n', '## Uhat\n\n<!--\n- a\n-->\n\n## S\n\n- b\n']],
    ['a line that becomes a heading, and text again', 'a.swot.md', ['Uhat\n\n- a\n', 'Uhat\n---\n\n- a\n', 'Uhat\n--- x\n\n- a\n']],
    ['a line that goes on lazily', 'a.swot.md', ['## Uhat\n\n- a\n\nb\n', '## Uhat\n\n- a\nb\n', '## Uhat\n\n- a\n  - b\nc\n']],
    ['a table that comes and goes', 'a.hankekortti.md', ['## Rahoitus\n\n| a | b |\n| Kuntaosuus | 1 € |\n', '## Rahoitus\n\n| a | b |\n|---|---|\n| Kuntaosuus | 1 € |\n', '## Rahoitus\n\n| a | b |\n|--|\n| Kuntaosuus | 1 € |\n']],
    ['a definition that comes and goes', 'a.swot.md', ['## Uhat\n\n- [a]\n', '## Uhat\n\n- [a]\n\n[a]: /u\n', '## Uhat\n\n- [a]\n\n[b]: /u\n']],
    ['line ends of another kind', 'a.swot.md', ['## Uhat\n\n- a\n', '## Uhat\r\n\r\n- a\r\n', '## Uhat\r\r- a\r']],
    ['a byte order mark', 'a.swot.md', ['---\ntila: valmis\n---\n', '\ufeff---\ntila: valmis\n---\n', '\ufeff\ufeff---\ntila: valmis\n---\n']],
    ['frontmatter that loses its end', 'a.swot.md', ['---\ntila: valmis\n---\n\n## Uhat\n\n- a\n', '---\ntila: valmis\n\n\n## Uhat\n\n- a\n', '\n---\ntila: valmis\n---\n\n## Uhat\n\n- a\n']],
    ['a second block of properties behind the first', 'a.swot.md', ['---\ntila: valmis\n---\n\n---\nhanke: x\n## Uhat\n\n- a\n', '---\ntila: valmis\n---\n\n---\nhanke: x\nkieli: fi\n---\n## Uhat\n\n- a\n', '---\ntila: valmis\n---\n\n---\nhanke: x\n\nkieli: fi\n---\n## Uhat\n\n- a\n']],
    ['a line break behind the frontmatter that gets its second half', 'a.swot.md', ['---\rtila: valmis\r---\r- a\r- b\r', '---\rtila: valmis\r---\r\n- a\r- b\r', '---\rtila: valmis\r---\r\nx- a\r- b\r', '---\rtila: valmis\r---\r\nx\r\n---\r- b\r']],
    ['a quote left open in YAML', 'a.swot.yaml', ['uhat:\n  - a\n  - b\ntila: valmis\n', 'uhat:\n  - "a\n  - b\ntila: valmis\n', 'uhat:\n  - "a"\n  - b\ntila: valmis\n']],
    ['a wrong item that comes, moves and goes in a list of right ones', 'a.development-plan.yaml', [
      'outputs:\n  - a\n  - b\n  - c\n', 'outputs:\n  - a\n  - text: b\n    type: cat\n  - c\n', 'outputs:\n  - a\n  - x\n  - text: b\n    type: cat\n  - c\n',
      'outputs:\n  - a\n  - x\n  - text: b\n    type: cat\n  - cc\n', 'outputs:\n  - a\n  - x\n  - text: b\n    type: poster\n  - cc\n', 'outputs:\n  - a\n  - text: b\n    type: poster\n  - cc\n',
    ]],
    ['an anchor far from its alias', 'a.swot.yaml', ['uhat:\n  - a\nvahvuudet:\n  - b\n', 'uhat:\n  - &x a\nvahvuudet:\n  - *x\n', 'uhat:\n  - a\nvahvuudet:\n  - *x\n']],
  ]
  for (const [name, path, [first = '', ...texts]] of rows) {
    it(name, () => {
      let document = engine.read(path, first)
      for (const text of [...texts, first]) {
        seen(document, workspace)
        document = engine.edit(document, editBetween(document.text, text))
        checkSame(document)
      }
    })
  }

  it('blank lines that go from one place of a section to another before anybody asks again', () => {
    const before = engine.read('a.swot.md', '## Uhat\n\n- a\n\n\n- b\n\n- c\n\n## S\n\n- d\n')
    seen(before, workspace)
    const less = engine.edit(before, { start: 13, end: 14, text: '' })
    checkSame(engine.edit(less, { start: 18, end: 18, text: '\n' }))
  })

  it('a line put before one of the same words', () => {
    const before = engine.read('a.swot.md', '\n---\n---')
    seen(before)
    checkSame(engine.edit(before, { start: 1, end: 1, text: '---\ntyyppi: swot\n---\n' }))
  })
})

/** The edit that leaves what the two texts start and end with as it is. */
function editBetween(before: string, after: string): TextEdit {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
  let same = 0
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same)) same++
  const edit = { start, end: before.length - same, text: after.slice(start, after.length - same) }
  if (applyEdit(before, edit) !== after) throw new Error('not the edit that was meant')
  return edit
}
