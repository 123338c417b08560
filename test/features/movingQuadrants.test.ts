// A SWOT that is drawn as a table: its items change places and quadrants, and are edited and added, in the cells that they stand in.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { withEdits } from '../../server/core/edit/apply.ts'
import { listsOf } from '../../server/core/edit/moveLists.ts'
import { addItem, editItem } from '../../server/core/features/moving/moving.ts'
import { textOf } from '../../server/core/node.ts'
import { moved, moveIn, movingOf } from './moving.ts'

const HEAD = '---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n'
const table = (...lines: readonly string[]): string => `${HEAD}${lines.join('\n')}\n`
const [S, W, O, T] = ['/strengths/items', '/weaknesses/items', '/opportunities/items', '/threats/items'] as const

const headed = (s: string, w: string, o: string, t: string): string => table('| Vahvuudet | Heikkoudet |', '| --- | --- |', `| ${s} | ${w} |`, '| **Mahdollisuudet** | **Uhat** |', `| ${o} | ${t} |`)
const chart = (s: string, w: string, o: string, t: string): string =>
  table('| | Myönteiset | Kielteiset |', '| --- | --- | --- |', `| Sisäiset | **Vahvuudet**${s} | **Heikkoudet**${w} |`, `| Ulkoiset | **Mahdollisuudet**${o} | **Uhat**${t} |`)
const rows = (...lines: readonly string[]): string => table('| Vahvuudet | Heikkoudet |', '| --- | --- |', ...lines)

describe('moving an item of a SWOT in a table', () => {
  for (const [what, before, item, list, index, after] of [
    ['to the next quadrant, parted as the others are', headed('aika<br>raha', 'kiire', 'tilat', 'melu'), `${S}/0`, W, 1, headed('raha', 'kiire<br>aika', 'tilat', 'melu')],
    ['with its id and attributes', headed('aika {#V1 teema=a}<br>raha', 'kiire', 'tilat', 'melu'), `${S}/0`, T, 0, headed('raha', 'kiire', 'tilat', 'aika {#V1 teema=a}<br>melu')],
    ['within its cell', headed('aika; raha; tahto', 'kiire', 'tilat', 'melu'), `${S}/2`, S, 0, headed('tahto; aika; raha', 'kiire', 'tilat', 'melu')],
    ['takes the bullet of the cell', headed('aika<br>raha', '- kiire<br>- melu', '', ''), `${S}/1`, W, 1, headed('aika', '- kiire<br>- raha<br>- melu', '', '')],
    ['takes the number, and the others are numbered on', headed('1. aika<br>2. raha<br>3. tahto', '1) kiire', '', ''), `${S}/0`, W, 0, headed('1. raha<br>2. tahto', '1) aika<br>2) kiire', '', '')],
    ['leaves an empty cell, and no bullet', headed('- aika', 'kiire<br>melu', '', ''), `${S}/0`, W, 2, headed('', 'kiire<br>melu<br>aika', '', '')],
    ['below the name of its quadrant', chart('<br>aika<br>raha', '<br>kiire', '', ''), `${S}/0`, W, 1, chart('<br>raha', '<br>kiire<br>aika', '', '')],
    ['as the first one below a name', chart('<br>aika<br>raha', '<br>kiire', '', ''), `${S}/1`, T, 0, chart('<br>aika', '<br>kiire', '', '<br>raha')],
    ['as the last one below a name', chart('<br>- aika', '<br>- kiire', '', ''), `${S}/0`, W, 0, chart('', '<br>- aika<br>- kiire', '', '')],
    ['among rows of one item each', rows('| aika | kiire |', '| raha | |', '| tahto | |'), `${S}/2`, S, 0, rows('| tahto | kiire |', '| aika | |', '| raha | |')],
    ['into the first free cell of its column', rows('| aika | |', '| raha | |'), `${S}/1`, W, 0, rows('| aika | raha |', '|  | |')],
    ['with bars', headed('a \\| b<br>raha', 'kiire', '', ''), `${S}/0`, W, 0, headed('raha', 'a \\| b<br>kiire', '', '')],
  ] as const) {
    const isSame = (one: string, other: string): void => assert.equal(one.replace(/\| +\|/gu, '| |'), other.replace(/\| +\|/gu, '| |'))
    it(what, () => {
      isSame(moved(before, item, list, index), after)
      const returns = (text: string): string => text.replaceAll('\n', '\r\n')
      isSame(moved(returns(before), item, list, index), returns(after))
    })
  }

  it('begins a row of its own where the name heads a column', () => {
    const made = moveIn(table('| Vahvuudet | Heikkoudet |', '| --- | --- |', '| **Mahdollisuudet** | **Uhat** |', '| tilat<br>väki | melu |'), { pointers: [`${O}/0`] }, { list: S, index: 0 })
    assert.equal(made.edits && made.text, table('| Vahvuudet | Heikkoudet |', '| --- | --- |', '| tilat |  |', '| **Mahdollisuudet** | **Uhat** |', '| väki | melu |'))
  })
})

describe('editing and adding in a SWOT in a table', () => {
  const made = (text: string, { edits, refused }: ReturnType<typeof addItem>): string => (edits ? withEdits(text, edits) : `(${refused})`)
  const add = (text: string, list: string, index: number, typed: string): string => made(text, addItem(movingOf(text), list, index, typed))
  const text = headed('- aika<br>- raha', 'kiire', '', 'melu')
  it('keeps bullets', () => assert.equal(made(text, editItem(movingOf(text), `${S}/1`, undefined, 'varat | tuki')), headed('- aika<br>- varat \\| tuki', 'kiire', '', 'melu')))
  it('adds behind another', () => assert.equal(add(text, S, 1, 'tahto'), headed('- aika<br>- tahto<br>- raha', 'kiire', '', 'melu')))
  it('adds to an empty quadrant', () => assert.equal(add(text, O, 0, 'tilat').replace(/ +\|/gu, ' |'), headed('- aika<br>- raha', 'kiire', 'tilat', 'melu')))
  it('adds below a name', () => assert.equal(add(chart('<br>aika', '', '', ''), W, 0, 'kiire'), chart('<br>aika', '<br>kiire', '', '')))
  it('does not part one item in two', () => assert.equal(add(text, S, 0, 'a; b'), '(unwritable)'))
})

describe('whatever a SWOT in a table looks like', () => {
  const cell = fc.record({ count: fc.nat(3), apart: fc.constantFrom('<br>', '; ', '<br/>', ' <br> '), bullet: fc.constantFrom('', '- ', '• ', '1. ') })
  const chosen = fc.record({ layout: fc.constantFrom('headed', 'chart'), cells: fc.tuple(cell, cell, cell, cell), from: fc.nat(99), to: fc.nat(3), index: fc.nat(4), end: fc.constantFrom('\n', '\r\n') })

  it('an item goes where it is taken to, the others stay, and it finds its way back', () => {
    fc.assert(fc.property(chosen, ({ layout, cells, from, to, index, end }) => {
      let words = 0
      const written = cells.map(({ count, apart, bullet }) => Array.from({ length: count }, (_, nth) => `${bullet.replace('1', String(nth + 1))}sana${++words}x`).join(apart))
      const [s = '', w = '', o = '', t = ''] = layout === 'chart' ? written.map((one) => (one === '' ? '' : `<br>${one}`)) : written
      const text = (layout === 'chart' ? chart : headed)(s, w, o, t).replaceAll('\n', end)
      const lists = saidIn(text)
      const all = lists.flatMap((items, list) => items.map((_, nth) => ({ list, nth })))
      const own = all[from % Math.max(1, all.length)]
      if (!own) return
      const expected = lists.map((items) => [...items])
      const [word = ''] = expected[own.list]?.splice(own.nth, 1) ?? []
      const at = Math.min(index, expected[to]?.length ?? 0)
      expected[to]?.splice(at, 0, word)
      const made = moveIn(text, { pointers: [`${LISTS[own.list]}/${own.nth}`] }, { list: LISTS[to] ?? '', index: at })
      assert.ok(made.edits, text)
      assert.deepEqual(saidIn(made.text), expected, `${text}→\n${made.text}`)
      const back = moveIn(made.text, { pointers: made.pointers }, { list: LISTS[own.list] ?? '', index: own.nth })
      assert.ok(back.edits, made.text)
      assert.deepEqual(saidIn(back.text), lists)
    }), { numRuns: 150 })
  }).timeout(60_000)
})

const LISTS: readonly string[] = [S, W, O, T]

function saidIn(text: string): readonly (readonly string[])[] {
  const { document, view } = movingOf(text)
  const lists = listsOf(document, view)
  return LISTS.map((pointer) => lists.find((list) => list.pointer === pointer)?.items.map((item) => textOf(item)) ?? [])
}
