// Running a pattern over a text: offsets with separate marks, overlaps, refused matches.
import assert from 'node:assert/strict'
import { composed, findAll, merged, touches, whole, type Found } from '../../../server/core/parse/values/found.ts'

const at = (start: number, end: number): Found<string> => ({ start, end, value: `${start}–${end}` })

describe('found', () => {
  it('offsets of a text with separate marks are those of the source', () => {
    const source = 'ä a\u0308ö\u0323 o\u0308x'
    const { text, at: sourceOffset } = composed(source)
    assert.equal(text, source.normalize('NFC').slice(0, text.length))
    assert.equal(sourceOffset(text.length), source.length)
    assert.equal(source[sourceOffset(text.indexOf('x'))], 'x')
  })

  it('the pattern sees composed letters, the spelling is that of the source', () => {
    const found = findAll('pa\u0308iva\u0308 päivä', /päivä/gu, (match, spelling) => `${match[0].length} ${spelling.length}`)
    assert.deepEqual(found, [{ start: 0, end: 7, value: '5 7' }, { start: 8, end: 13, value: '5 5' }])
  })

  it('a refused match is looked through again', () => {
    assert.deepEqual(findAll('aab', /a+b/gu, ({ 0: text }) => (text === 'ab' ? text : undefined)), [{ start: 1, end: 3, value: 'ab' }])
  })

  it('a whole text has nothing around the value', () => {
    const find = (text: string): readonly Found<string>[] => findAll(text, /\d+/gu, ({ 0: digits }) => digits)
    assert.equal(whole(' 12 ', find), '12')
    assert.equal(whole('12 a', find), undefined)
    assert.equal(whole('1 2', find), undefined)
  })

  it('of overlapping findings the first and longest stays', () => {
    assert.deepEqual(merged([at(0, 3), at(10, 12)], [at(0, 5), at(4, 9), at(5, 6)]), [at(0, 5), at(5, 6), at(10, 12)])
  })

  it('touching is asked in rising order', () => {
    const touch = touches([at(2, 4), at(8, 9)])
    assert.deepEqual([touch(0, 2), touch(1, 3), touch(4, 8), touch(8, 20), touch(9, 10)], [false, true, false, true, false])
  })
})
