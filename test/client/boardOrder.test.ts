// Where an item goes when it is dropped.
import assert from 'node:assert/strict'
import { homeOf, indexAt, listAt, placeOf, scrollBy } from '../../client/webview/boardOrder.ts'

const S = '/strengths/items'
const GROUP = '/goals/groups/1/items'
const CELL = '/phases/cells/2/tasks'

describe('dropping an item', () => {
  it('knows the list and the place by the pointer', () => {
    assert.deepEqual([placeOf(`${S}/3`), placeOf(`${GROUP}/0/children/1`), placeOf('/strengths'), placeOf('/a/x1')], [{ list: S, index: 3 }, { list: `${GROUP}/0/children`, index: 1 }, undefined, undefined])
  })

  it('knows where a list without items is shown', () => {
    assert.deepEqual([S, GROUP, CELL].map(homeOf), ['/strengths', '/goals/groups/1', '/phases/cells/2'])
  })

  it('goes behind the others that stand above', () => {
    for (const [middles, height, index] of [[[], 5, 0], [[10, 20, 30], 5, 0], [[10, 20, 30], 20.5, 2], [[10, 20, 30], 99, 3]] as const) assert.equal(indexAt(middles, height), index)
  })

  for (const [what, pointers, list] of [
    ['an item', [`${S}/1`, '/strengths'], S],
    ['the section', ['/strengths'], S],
    ['an empty cell', ['/phases/cells/2', '/phases'], CELL],
    ['what cannot take it', ['/weaknesses/items/0', '/weaknesses'], undefined],
    ['an item below another one', [`${S}/1/children/0`, `${S}/1`, '/strengths'], S],
  ] as const) it(`is told by ${what}`, () => assert.equal(listAt(pointers, [S, CELL]), list))

  it('scrolls near the edges, the faster the nearer', () => {
    assert.deepEqual([scrollBy(400, 800), scrollBy(80, 800), scrollBy(720, 800)], [0, 0, 0])
    assert.ok(scrollBy(10, 800) < scrollBy(70, 800) && scrollBy(70, 800) < 0)
    assert.ok(scrollBy(795, 800) > scrollBy(730, 800) && scrollBy(730, 800) > 0)
  })
})
