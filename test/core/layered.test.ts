// A map changed a little at a time equals a map that was changed in place.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { withChanged } from '../../server/core/layered.ts'

describe('a map that is changed a little at a time', () => {
  const key = fc.integer({ min: 0, max: 300 })
  const changes = fc.array(fc.tuple(key, fc.option(fc.nat(), { nil: undefined })), { maxLength: 40 })

  it('says what a map says that is changed in place, whatever is changed, and leaves the one before alone', () => {
    fc.assert(fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(changes, { maxLength: 12 }), (entries, steps) => {
      const plain = new Map<number, number>(entries)
      let map: ReadonlyMap<number, number> = new Map(plain)
      for (const step of steps) {
        const [before, content] = [map, sorted(map)]
        map = withChanged(map, new Map(step))
        for (const [one, value] of new Map(step)) {
          if (value === undefined) plain.delete(one)
          else plain.set(one, value)
        }
        assert.deepEqual(sorted(map), sorted(plain))
        assert.equal(map.size, plain.size)
        assert.deepEqual(sorted(before), content)
        for (const one of [0, 7, 300]) assert.deepEqual([map.get(one), map.has(one)], [plain.get(one), plain.has(one)])
      }
    }))
  })

  it('keeps the order: what is replaced stays where it was, what is new comes last', () => {
    const map = withChanged(withChanged(new Map([['a', 1], ['b', 2], ['c', 3]]), new Map([['b', 20], ['d', 4]])), new Map<string, number | undefined>([['a', undefined]]))
    assert.deepEqual([...map.keys()], ['b', 'c', 'd'])
    assert.deepEqual([...map.values()], [20, 3, 4])
    const seen: unknown[] = []
    map.forEach((value, one, whole) => seen.push([one, value, whole === map]))
    assert.deepEqual(seen, [['b', 20, true], ['c', 3, true], ['d', 4, true]])
  })
})

const sorted = (map: ReadonlyMap<number, number>): readonly (readonly [number, number])[] => [...map].sort(([a], [b]) => a - b)
