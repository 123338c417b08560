// Items: appended, filled in, joined and renumbered as their list is written.
import assert from 'node:assert/strict'
import { addField, appendItem, joinItems, renumber } from '../../../server/core/edit/list.ts'
import { deleteLines } from '../../../server/core/edit/lines.ts'
import fc from 'fast-check'
import { withEdits, textEditsOf, chosen, composed, together } from '../../../server/core/edit/apply.ts'
import { itemsOf } from '../../../server/core/node.ts'
import type { DocumentView } from '../../../server/core/view.ts'
import { edited } from '../../support/fixes.ts'

const HEAD = '---\ntyyppi: swot\nkieli: fi\n---\n\n'
const strengths = (view: DocumentView) => {
  const section = view.sections.find(({ property }) => property.key === 'strengths')
  assert.ok(section)
  return section
}

describe('appendItem', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['with a dash', '- a\n- b\n', '- a\n- b\n- UUSI\n'],
    ['with another bullet', '* a\n', '* a\n* UUSI\n'],
    ['with the next number', '1) a\n2) b\n', '1) a\n2) b\n3) UUSI\n'],
    ['with the same number where all have it', '1. a\n1. b\n', '1. a\n1. b\n1. UUSI\n'],
    ['with an empty line where the others have one', '- a\n\n- b\n', '- a\n\n- b\n\n- UUSI\n'],
    ['behind nested items', '- a\n  - c\n', '- a\n  - c\n- UUSI\n'],
    ['as far in as the others', '  - a\n  - b\n', '  - a\n  - b\n  - UUSI\n'],
    ['as a task among tasks', '- [x] a\n', '- [x] a\n- [ ] UUSI\n'],
    ['without a line break at the end', '- a', '- a\n- UUSI'],
    ['behind prose', 'Teksti.\n', 'Teksti.\n\n- UUSI\n'],
    ['under an empty heading', '', '- UUSI\n\n'],
  ]
  for (const [name, before, after] of cases) {
    it(name, () => {
      const append = (text: string): string => edited(text, (view) => appendItem(view, strengths(view), 'UUSI'))
      assert.equal(append(`${HEAD}## Vahvuudet\n\n${before}`), `${HEAD}## Vahvuudet\n\n${after}`)
      assert.equal(append(`${HEAD}## Vahvuudet\n\n${before}`.replaceAll('\n', '\r\n')), `${HEAD}## Vahvuudet\n\n${after}`.replaceAll('\n', '\r\n'))
    })
  }

  const yaml: readonly (readonly [string, string, string])[] = [
    ['in YAML', 'vahvuudet:\n  - a\n  - teksti: b\n    id: V2\nuhat: []\n', 'vahvuudet:\n  - a\n  - teksti: b\n    id: V2\n  - UUSI\nuhat: []\n'],
    ['in YAML that is not indented', 'vahvuudet:\n- a # huom\n', 'vahvuudet:\n- a # huom\n- UUSI\n'],
    ['in brackets', 'vahvuudet: [a, b]\n', 'vahvuudet: [a, b, UUSI]\n'],
    ['in empty brackets', 'vahvuudet: []\n', 'vahvuudet: [UUSI]\n'],
    ['below an empty key', 'vahvuudet: # tulossa\nuhat: [a]\n', 'vahvuudet: # tulossa\n  - UUSI\nuhat: [a]\n'],
  ]
  for (const [name, before, after] of yaml) {
    it(name, () => assert.equal(edited(`tyyppi: swot\n${before}`, (view) => appendItem(view, strengths(view), 'UUSI')), `tyyppi: swot\n${after}`))
  }
})

describe('addField', () => {
  const card = (view: DocumentView) => {
    const section = view.sections.find(({ property }) => property.level?.properties.some(({ roles }) => roles.includes('mitigation')))
    const field = section?.property.level?.properties.find(({ roles }) => roles.includes('mitigation'))
    const [item] = itemsOf(section?.node)
    assert.ok(section && field && item)
    return addField(view, item, section.property, field)
  }
  const risks = (text: string): string => edited(text, card)
  it('nests a line in Markdown, with the space that its text begins behind', () => {
    const head = '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n## Riskit\n\n'
    assert.equal(risks(`${head}- Tiimi hajoaa\n- Muu\n`), `${head}- Tiimi hajoaa\n  - Varautuminen: \n- Muu\n`)
    assert.equal(risks(`${head}1. Tiimi hajoaa\n   - Vastuu: johto\n`), `${head}1. Tiimi hajoaa\n   - Vastuu: johto\n   - Varautuminen: \n`)
  })
  it('makes a map of a text in YAML', () => {
    assert.equal(risks('tyyppi: hankekortti\nriskit:\n  - Tiimi hajoaa # 2012\n  - Muu\n'), 'tyyppi: hankekortti\nriskit:\n  - riski: Tiimi hajoaa # 2012\n    varautuminen:\n  - Muu\n')
    assert.equal(risks('tyyppi: hankekortti\nriskit:\n  - teksti: Tiimi hajoaa\n    vastuu: johto\n'), 'tyyppi: hankekortti\nriskit:\n  - teksti: Tiimi hajoaa\n    varautuminen:\n    vastuu: johto\n')
  })
})

describe('joinItems and renumber', () => {
  const listOf = (view: DocumentView) => {
    const list = strengths(view).pieces[0]?.contents.find((content) => content.type === 'wholeList')
    assert.ok(list)
    return list.items
  }
  it('joins with one space and numbers the rest', () => {
    const before = `${HEAD}## Vahvuudet\n\n1) Kehittää\u00a0tiedon \n2)  avulla.\n3) Toinen\n`
    assert.equal(edited(before, (view) => [...joinItems(view, listOf(view).slice(0, 2)), ...renumber(view, listOf(view).slice(2), 2)]),
      `${HEAD}## Vahvuudet\n\n1) Kehittää\u00a0tiedon avulla.\n2) Toinen\n`)
  })
})

describe('deleteLines', () => {
  const without = (text: string, part: string): string => {
    const start = text.indexOf(part)
    const source = { text, notation: 'markdown', isBroken: false, spanOf: ({ start: from, end }: { start: number; end: number }) => ({ start: from, end }) } as const
    return withEdits(text, textEditsOf(source, [deleteLines(source, { start, end: start + part.length })]))
  }
  const cases: readonly (readonly [string, string])[] = [
    ['a\nX\nb\n', 'a\nb\n'], ['a\n\nX\n\nb\n', 'a\n\nb\n'], ['a\n\nX\n', 'a\n'], ['a\n\nX', 'a\n'], ['X\na\n', 'a\n'], ['a\r\n\r\nX\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'], ['\ufeffX\na', '\ufeffa'],
  ]
  for (const [before, after] of cases) it(JSON.stringify(before), () => assert.equal(without(before, 'X'), after))
})

describe('together', () => {
  it('lets the first of two win that touch the same text', () => {
    const [a, b, c] = [[{ start: 0, end: 3, text: 'x' }], [{ start: 3, end: 3, text: 'y' }], [{ start: 5, end: 6, text: '' }]]
    assert.deepEqual(chosen([a ?? [], b ?? [], c ?? []]), [a, c])
    assert.deepEqual(together([c ?? [], a ?? []]), [...(a ?? []), ...(c ?? [])])
  })
})

describe('composed', () => {
  const edit = fc.tuple(fc.nat(12), fc.nat(4), fc.string({ maxLength: 3 }))
  const edits = fc.array(edit, { maxLength: 4 })
  /** Edits in order and apart, within a text of this length. */
  const apart = (drawn: readonly (readonly [number, number, string])[], length: number) => {
    let at = 0
    return drawn.flatMap(([gap, size, text]) => {
      const start = at + gap + 1
      const end = Math.min(length, start + size)
      if (start > length) return []
      at = end
      return [{ start, end, text }]
    })
  }
  it('does at once what the two do one after the other', () => {
    fc.assert(fc.property(fc.string({ minLength: 5, maxLength: 60 }), edits, edits, (text, a, b) => {
      const first = apart(a, text.length)
      const middle = withEdits(text, first)
      const second = apart(b, middle.length)
      const whole = composed(first, second)
      assert.equal(withEdits(text, whole), withEdits(middle, second))
      assert.ok(whole.every(({ start, end }) => start <= end && end <= text.length))
    }))
  })
})
