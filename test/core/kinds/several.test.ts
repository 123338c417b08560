// Plain values on one line: how they are parted, and that what is written is read as it was.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { propertyOf } from '../../../server/core/kinds/kind.ts'
import { onOneLine, valueOnLine } from '../../../server/core/kinds/several.ts'
import { textOf } from '../../../server/core/node.ts'
import { engine } from '../../support/engine.ts'

const options = engine.kinds.list.flatMap(({ root }) => root.properties).find(({ roles }) => roles.includes('fields'))?.element?.level

/** The values that a line holds, each with the text at its place. */
function read(line: string): readonly string[] {
  const property = propertyOf(options, 'options')
  assert.ok(property)
  const node = valueOnLine(property, line, { block: { text: line }, start: 0, end: line.length })
  if (node.type !== 'seq') return []
  assert.deepEqual(node.children.map(({ place }) => line.slice(place.start, place.end)), node.children.map(textOf))
  return node.children.map(textOf)
}

describe('several values on one line', () => {
  const LINES: Readonly<Record<string, readonly string[]>> = {
    'hyvä, kohtalainen, huono': ['hyvä', 'kohtalainen', 'huono'],
    'perhe, jossa on vauva; perhe, jossa on nuori': ['perhe, jossa on vauva', 'perhe, jossa on nuori'],
    'kyllä<br>ei; en tiedä<br/>muu': ['kyllä', 'ei; en tiedä', 'muu'],
    '0,5 tuntia, 1,5 tuntia': ['0,5 tuntia', '1,5 tuntia'],
    Helsinki: ['Helsinki'],
    ' ; ': [],
  }
  for (const [line, values] of Object.entries(LINES)) it(`${line} are ${values.length}`, () => assert.deepEqual(read(line), values))

  it('are written so that they are read again', () => {
    const word = fc.array(fc.constantFrom('koulu', 'perhe,', ';', 'jossa', '1,5', '<br>', 'on'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (values) => {
      const line = onOneLine(values)
      if (line !== undefined) assert.deepEqual(read(line), values)
    }))
    assert.equal(onOneLine(['perhe, jossa on vauva']), 'perhe, jossa on vauva<br>')
    assert.equal(onOneLine(['a\nb']), undefined)
  })
})
