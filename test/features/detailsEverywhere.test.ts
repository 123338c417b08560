// Filling in everywhere: every question of every kind, and any answer in any document.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { withEdits } from '../../server/core/edit/apply.ts'
import type { Given } from '../../server/core/features/details/answer.ts'
import type { Question } from '../../server/core/features/details/questions.ts'
import { display } from '../../server/core/kinds/labels.ts'
import { entryOf, textOf } from '../../server/core/node.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { answered, asked, questions } from './details.ts'

describe('every question of every kind', () => {
  for (const kind of engine.kinds.list) {
    for (const notation of ['markdown', 'yaml'] as const) {
      it(`${kind.id} in ${notation}: its own example fills it in, and nothing else changes`, () => {
        const head = `tyyppi: ${display(kind.labels, 'fi')}\nkieli: fi\n`
        const bare = notation === 'yaml' ? `${head}# loppu\n` : `---\n${head}# loppu\n---\n\n# Työn nimi\n`
        let text = bare
        // the next rounds ask for what the ones before have brought in: the fields of contacts, the work packages of an area
        for (const round of [1, 2, 3]) {
          for (const { pointer, example, isEmpty, isSection, fields } of questions(text)) {
            if (!isEmpty) continue
            for (const source of round === 1 ? [bare, text] : [text]) {
              // where the goals are known, the outputs of each are asked for
              if (!questions(source).some((one) => one.pointer === pointer)) continue
              const result = fields ? answered(source, `${pointer}/-`, examplesOf(fields)) : answered(source, pointer, example)
              assert.ok('edits' in result, `${pointer}: ${'refused' in result ? result.refused : ''}`)
              text = withEdits(source, result.edits)
              // running text is asked for once
              assert.equal(questions(text).find((one) => one.pointer === pointer)?.isEmpty ?? !isSection, false, pointer)
              assert.ok(round > 1 || holdsLines(text, source), pointer)
            }
          }
        }
        assert.deepEqual(questions(text).filter(({ isEmpty }) => isEmpty).map(({ pointer }) => pointer), [])
        assert.equal(asked(text).document.faults.length, 0)
      })
    }
  }
})

/** An answer for each field of a new element. */
const examplesOf = (fields: readonly Question[]): Readonly<Record<string, string>> => Object.fromEntries(fields.map(({ pointer, example }) => [pointer.slice(pointer.lastIndexOf('/') + 1), example]))

/** True when the lines of one text stand in another, in their order. */
function holdsLines(text: string, before: string): boolean {
  let at = 0
  const lines = text.split('\n')
  return before.split('\n').every((line) => {
    at = lines.indexOf(line, at) + 1
    return at > 0
  })
}

describe('any answer in any document', () => {
  const written = fc.constantFrom('Kaste', '"Kaste"', "'K: 1'", '|\n  Kaste\n  toinen', '&a Kaste', '', '[A, B]', '\n  - A\n  - B', '{ rooli: A }', '\n  asiakkaat: [A]\n  muut: x', '~', '… # kesken')
  const key = fc.constantFrom('ohjelma', 'kunnat', 'tila', 'osallistujat', 'yhdyshenkilöt', 'toteutusaika', 'rahoitus', 'laatijat', 'hanke', 'päiväys', 'tuntematon')
  const entries = fc.uniqueArray(fc.tuple(key, written, fc.constantFrom('', '# huomautus\n', '\n')), { selector: ([name]) => name, maxLength: 6 })
  const answers = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('1.1.2026', '5 €', 'draft', 'koulu; neuvola', 'a: b # c', '- x', '"', "it's", '[x', '{y', '*z', '&w', '%q', '@r', '!t', 'null', 'true', '1.10', '🙂 ä'))
  const document = fc.record({ entries, eol: fc.constantFrom('\n', '\r\n'), bom: fc.boolean(), notation: fc.constantFrom('yaml', 'markdown') }).map(({ entries: list, eol, bom, notation }) => {
    const head = `tyyppi: hankekortti\n${list.map(([name, value, before]) => `${before}${name}: ${value}\n`).join('')}`
    return `${bom ? '\ufeff' : ''}${notation === 'yaml' ? head : `---\n${head}---\n\n# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 3 €\n`}`.replaceAll('\n', eol)
  })

  it('is written so that it is read again and all else is kept, or is refused and nothing is changed', () => {
    fc.assert(fc.property(document, answers, fc.nat(), (text, given, nth) => {
      const all = questions(text)
      const { pointer: own, type, isSection, fields = [] } = all[nth % all.length] as Question
      const pointer = fields.length > 0 ? `${own}/-` : own
      const wanted: Given = fields.length > 0 ? Object.fromEntries(fields.slice(0, 1).map((field) => [field.pointer.slice(field.pointer.lastIndexOf('/') + 1), given])) : given
      const result = answered(text, pointer, wanted)
      if ('refused' in result) return assert.notEqual(result.refused, '')
      const now = withEdits(text, result.edits)
      if (given.trim() === '' || now === text) return assert.equal(now, text)
      const next = questions(now)
      const others = (list: readonly Question[]): readonly string[] => list.filter((one) => !one.pointer.startsWith(pointer) && !pointer.startsWith(one.pointer) && one.pointer.split('/')[1] !== pointer.split('/')[1]).map((one) => `${one.pointer} ${one.value}`).toSorted()
      assert.deepEqual(others(next), others(all))
      // running text is asked for once: the document says it
      const said = isSection ? textOf(entryOf(asked(now).view.root, pointer.slice(1))?.value) : (next.find((one) => one.pointer === pointer)?.value ?? '')
      if (type === 'text') assert.equal(said, /[\p{L}\p{N}]/u.test(given) ? given.replace(/\s+/gu, ' ').trim() : '')
      assert.ok(!now.replaceAll('\r\n', '').includes(text.includes('\r\n') ? '\n' : '\r'), 'keeps line ends')
      return undefined
    }), { numRuns: runs(60) })
  })
})
