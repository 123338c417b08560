// Widths, wrapping and columns on a terminal.
import assert from 'node:assert/strict'
import { cells, columns, padded, plain, widthOf, wrap } from '../../server/commandLine/layout.ts'

describe('layout', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['', 0], ['yö ja päivä', 11], ['yo\u0308', 2], ['✖▲●○✔–…', 7], ['”näin”', 6], ['漢字', 4], ['😀', 2], ['👩‍👧', 2], ['❤️', 2], ['a\u00adb', 2], ['e\u0301\u200d', 1],
  ]
  for (const [text, width] of widths) it(`‹${text}› takes ${width} cells`, () => assert.equal(cells(text), width))

  const wrapped: readonly (readonly [string, number | undefined, readonly string[]])[] = [
    ['yksi kaksi kolme', 10, ['yksi kaksi', 'kolme']],
    ['yksi kaksi kolme', undefined, ['yksi kaksi kolme']],
    ['goal/no-output-at-all on pitkä', 8, ['goal/no-output-at-all', 'on pitkä']],
    ['10\u00a0000 euroa', 6, ['10\u00a0000', 'euroa']],
    ['', 10, ['']],
  ]
  for (const [text, width, lines] of wrapped) it(`‹${text}› in ${width ?? 'a pipe'}`, () => assert.deepEqual(wrap(text, width), lines))

  it('makes control characters and marks of direction visible, and keeps one line', () => {
    assert.equal(plain('a\u001b[31mb\u0007\u009bc\u202ed\ne\tf'), 'a\ufffd[31mb\ufffd\ufffdc\ufffdd e f')
  })

  it('pads to cells, not to characters', () => {
    assert.equal(padded('yo\u0308', 4), 'yo\u0308  ')
    assert.equal(padded('pitkä', 3), 'pitkä')
  })

  it('puts a name that is too long on a line of its own', () => {
    assert.equal(columns([['a', 'yksi'], ['x'.repeat(40), 'kaksi']], undefined), `  a${' '.repeat(35)}yksi\n  ${'x'.repeat(40)}\n${' '.repeat(38)}kaksi\n`)
  })

  it('wraps to the terminal up to a width that is good to read, and not in a pipe', () => {
    const write = (): void => {}
    assert.deepEqual([{ isTTY: false, write }, { isTTY: false, columns: 50, write }, { isTTY: true, columns: 50, write }, { isTTY: true, columns: 300, write }, { isTTY: true, columns: 0, write }].map(widthOf), [undefined, undefined, 50, 120, 80])
  })
})
