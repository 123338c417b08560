// Enter, Tab and Shift+Tab in lists and tables: what is there before and after, the cursor as `‸`.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Notation } from '../../client/typing/regions.ts'
import { runs } from '../support/runs.ts'
import { enter, marked, tab, typedOf, write } from './keyboard.ts'

type Row = readonly [what: string, before: string, after: string]

const MARKDOWN: readonly Row[] = [
  ['a bullet goes on', '- lapset‸', '- lapset\n- ‸'],
  ['with its own sign and space', '*   lapset‸', '*   lapset\n*   ‸'],
  ['a number counts on', '1. lapset‸', '1. lapset\n2. ‸'],
  ['also with a bracket', '9) lapset‸', '9) lapset\n10) ‸'],
  ['a task is not done yet', '- [x] kutsut‸', '- [x] kutsut\n- [ ] ‸'],
  ['a nested item goes on at its level', '- a\n  - b‸', '- a\n  - b\n  - ‸'],
  ['nested by a tab', '- a\n\t- b‸', '- a\n\t- b\n\t- ‸'],
  ['in the middle an item is split', '- lapset ‸ja nuoret', '- lapset\n- ‸ja nuoret'],
  ['its attributes stay with the first half', '- lapset ‸ja nuoret {#V1 teema=aika}', '- lapset {#V1 teema=aika}\n- ‸ja nuoret'],
  ['before its attributes it is ended', '- lapset‸ {#V1}\n- b', '- lapset {#V1}\n- ‸\n- b'],
  ['right before them too', '1. lapset ‸{#V1}\n\n2. b', '1. lapset {#V1}\n\n2. ‸\n\n3. b'],
  ['what is no attribute goes along', '- lapset ‸ja {nuoret}', '- lapset\n- ‸ja {nuoret}'],
  ['at its beginning a new one comes above', '- ‸lapset', '- \n- ‸lapset'],
  ['numbers behind count on', '1. a‸\n2. b\n3. c', '1. a\n2. ‸\n3. b\n4. c'],
  ['over what is nested', '1. a\n   - x‸\n2. b', '1. a\n   - x\n   - ‸\n2. b'],
  ['a list of ones stays one of ones', '1. a\n1. b‸\n1. c', '1. a\n1. b\n1. ‸\n1. c'],
  ['a gap in the numbers stays', '1. a‸\n2. b\n5. c', '1. a\n2. ‸\n3. b\n5. c'],
  ['a wider number takes along what is nested', '8. a‸\n9. b\n   - x', '8. a\n9. ‸\n10. b\n    - x'],
  ['another list is left alone', '1. a‸\n\nTeksti.\n\n2. b', '1. a\n2. ‸\n\nTeksti.\n\n2. b'],
  ['items with blank lines between keep them', '- a\n\n- b‸', '- a\n\n- b\n\n- ‸'],
  ['a line that goes on an item', '- a\n  jatkuu‸', '- a\n  jatkuu\n- ‸'],
  ['an empty item ends the list, and a blank line keeps the text apart', '- a\n- ‸', '- a\n\n‸'],
  ['also the only one', '- ‸', '‸'],
  ['also a task', '- [x] a\n- [ ] ‸', '- [x] a\n\n‸'],
  ['an ended list counts on without it', '1. a\n2. ‸\n3. b', '1. a\n\n‸\n2. b'],
  ['no second blank line where there is one', '- a\n\n- ‸', '- a\n\n‸'],
  ['an empty nested item goes out one level', '- a\n  - b\n  - ‸', '- a\n  - b\n- ‸'],
  ['and is numbered there', '1. a\n   - b\n   - ‸\n2. c', '1. a\n   - b\n2. ‸\n3. c'],
  ['emoji and a byte order mark', '\uFEFF- 👧🏽‸', '\uFEFF- 👧🏽\n‸'],
  ['in later lines they are text', '\uFEFF# A\n\n- 👧🏽‸', '\uFEFF# A\n\n- 👧🏽\n- ‸'],
  ['line ends of Windows', '- a‸\r\n- b', '- a\r\n- ‸\r\n- b'],
  ['a list in frontmatter is one of YAML', '---\nkunnat:\n  - Salo‸\n---\n', '---\nkunnat:\n  - Salo\n  - ‸\n---\n'],
  ['also while the frontmatter is open', '---\nkunnat:\n- Salo‸\n\n# A', '---\nkunnat:\n- Salo\n- ‸\n\n# A'],
  ['a table gets a row', '| a | b |\n| --- | --- |\n| 1 | 2 |‸', '| a | b |\n| --- | --- |\n| 1 | 2 |\n| ‸ |  |'],
  ['from within a row, which stays whole', '| a | b |\n|---|---|\n| 1 | ‸2 |\n| 3 | 4 |', '| a | b |\n|---|---|\n| 1 | 2 |\n| ‸ |  |\n| 3 | 4 |'],
  ['from its names: behind the dashes', '| a‸ | b |\n| --- | --- |\n| 1 | 2 |', '| a | b |\n| --- | --- |\n| ‸ |  |\n| 1 | 2 |'],
  ['names alone get their dashes', '| a | b | c |‸', '| a | b | c |\n| --- | --- | --- |\n| ‸ |  |  |'],
  ['an empty row ends the table', '| a | b |\n| --- | --- |\n| 1 | 2 |\n|  | ‸ |', '| a | b |\n| --- | --- |\n| 1 | 2 |\n\n‸'],
]

const UNTOUCHED: readonly Row[] = [
  ['prose', 'Lapset‸', 'Lapset\n‸'],
  ['a heading', '## Tavoitteet‸', '## Tavoitteet\n‸'],
  ['a line across', '- - -‸', '- - -\n‸'],
  ['code', '```\n- a‸\n```', '```\n- a\n‸\n```'],
  ['code that is not closed', '~~~ md\n- a‸', '~~~ md\n- a\n‸'],
  ['a comment', '<!--\n- a‸\n-->', '<!--\n- a\n‸\n-->'],
  ['the middle of code in an item', '- `a‸b` c', '- `a\n‸b` c'],
  ['text in frontmatter', '---\nkuvaus: |\n  - a‸\n---\n', '---\nkuvaus: |\n  - a\n  ‸\n---\n'],
  ['a second paragraph of an item', '- a\n\n  b‸', '- a\n\n  b\n  ‸'],
  ['indented code', 'Teksti.\n\n    - a‸', 'Teksti.\n\n    - a\n    ‸'],
  ['before the marker', '‸- a', '\n‸- a'],
  ['a stroke in prose', 'a | b‸', 'a | b\n‸'],
]

const YAML: readonly Row[] = [
  ['an item of text goes on', 'kunnat:\n  - Salo‸', 'kunnat:\n  - Salo\n  - ‸'],
  ['on the level of its key too', 'kunnat:\n- Salo‸', 'kunnat:\n- Salo\n- ‸'],
  ['a quoted one', 'a:\n  - "x: y"‸', 'a:\n  - "x: y"\n  - ‸'],
  ['in the middle it is split', 'a:\n  - lapset ‸ja nuoret', 'a:\n  - lapset\n  - ‸ja nuoret'],
  ['its attributes stay with the first half', 'a:\n  - lapset ‸ja nuoret {#V1}', 'a:\n  - lapset {#V1}\n  - ‸ja nuoret'],
  ['an item of keys goes on with its next key', 'a:\n  - nimi: Koulutus‸', 'a:\n  - nimi: Koulutus\n    ‸'],
  ['an empty item ends the list', 'a:\n  - x\n  - ‸', 'a:\n  - x\n‸'],
  ['within an item of keys it goes on beside the key', '- osat:\n    - x\n    - ‸', '- osat:\n    - x\n  ‸'],
  ['beside the key it stands under', '- nimi: a\n  osat:\n  - x\n  - ‸', '- nimi: a\n  osat:\n  - x\n  ‸'],
  ['a text block is text', 'a: |\n  - x‸', 'a: |\n  - x\n  ‸'],
  ['also that of an item', '- a: >-\n    - x‸', '- a: >-\n    - x\n    ‸'],
  ['also that of a dash', '- |\n  - x‸', '- |\n  - x\n  ‸'],
  ['behind it lists are lists again', '- a: |\n    x\n  b:\n  - y‸', '- a: |\n    x\n  b:\n  - y\n  - ‸'],
  ['a key without a value', '- osat:‸', '- osat:\n‸'],
  ['within quotes', '- "a ‸b"', '- "a \n‸b"'],
  ['a bracket that is open', '- [a,‸', '- [a,\n‸'],
]

const INDENTED: readonly Row[] = [
  ['below the item above', '- a\n- b‸', '- a\n  - b‸'],
  ['below its text', '1. a\n2. b‸\n3. c', '1. a\n   1. b‸\n2. c'],
  ['beside what is nested there', '- a\n    - x\n- b‸', '- a\n    - x\n    - b‸'],
  ['numbered with it', '1. a\n   1. x\n2. b‸', '1. a\n   1. x\n   2. b‸'],
  ['with what is nested in it', '- a\n- b‸\n  - c\n    teksti\n\n    toinen\n- d', '- a\n  - b‸\n    - c\n      teksti\n\n      toinen\n- d'],
  ['the first item stays', '- a‸\n- b', '- a‸\n- b'],
  ['from a line that goes on an item', '- a\n- b\n  jatkuu‸', '- a\n  - b\n    jatkuu‸'],
  ['line ends of Windows', '- a\r\n- b‸\r\n', '- a\r\n  - b‸\r\n'],
]

const OUTDENTED: readonly Row[] = [
  ['beside the item that holds it', '- a\n  - b‸', '- a\n- b‸'],
  ['numbered there', '1. a\n   - b‸\n2. c', '1. a\n2. b‸\n3. c'],
  ['what follows is nested in it', '1. a\n   1. x\n   2. y‸\n   3. z', '1. a\n   1. x\n2. y‸\n   1. z'],
  ['with what is nested in it', '- a\n  - b‸\n    - c', '- a\n- b‸\n  - c'],
  ['by a tab', '- a\n\t- b‸\n\t\t- c', '- a\n- b‸\n\t- c'],
  ['an outer item stays', '- a‸', '- a‸'],
]

describe('Enter in Markdown', () => {
  for (const [what, before, after] of [...MARKDOWN, ...UNTOUCHED]) it(what, () => assert.equal(marked(enter(typedOf(before))), after))
})

describe('Enter where the key bindings are behind the times', () => {
  it('makes no row out of a table', () => assert.equal(marked(enter(typedOf('Teksti‸'), 'markdown', 'x', 'row')), 'Teksti\nx‸'))
  it('nor in YAML', () => assert.equal(marked(enter(typedOf('  a: b‸'), 'yaml', '', 'row')), '  a: b\n‸'))
})

describe('Enter in YAML', () => {
  for (const [what, before, after] of YAML) it(what, () => assert.equal(marked(enter(typedOf(before), 'yaml')), after))
})

describe('Tab', () => {
  for (const [what, before, after] of INDENTED) it(what, () => assert.equal(marked(tab(typedOf(before), 'in') ?? typedOf('nothing')), after))
  it('by tabs where the document has them', () => assert.equal(marked(tab(typedOf('- a\n- b‸'), 'in', 'markdown', '\t') ?? typedOf('')), '- a\n\t- b‸'))
  for (const text of ['Teksti‸', '```\n- a‸\n```', '| a | b |‸']) it(`is the editor's in ${JSON.stringify(text)}`, () => assert.equal(tab(typedOf(text), 'in'), undefined))
  it('in YAML goes below a key', () => assert.equal(marked(tab(typedOf('a:\n- x‸\n'), 'in', 'yaml') ?? typedOf('')), 'a:\n  - x‸\n'))
  it('in YAML is the editor\'s where it would join two texts', () => assert.equal(tab(typedOf('a:\n- x\n- y‸\n'), 'in', 'yaml'), undefined))
})

describe('Shift+Tab', () => {
  for (const [what, before, after] of OUTDENTED) it(what, () => assert.equal(marked(tab(typedOf(before), 'out') ?? typedOf('nothing')), after))
  it('in YAML goes beside the item that holds it', () => assert.equal(marked(tab(typedOf('- osat:\n    - x‸\n      y: 1\n'), 'out', 'yaml') ?? typedOf('')), '- osat:\n- x‸\n  y: 1\n'))
})

const LINES = ['- a', '  - b', '1. c', '   2. d', '* [ ] e', '', '    f', 'Teksti', '\t- g', '- ', '  1. ', '```', '<!--', '| a | b |', '| --- | --- |', '|  |  |', 'avain: |', '  - nimi: x', '> - h', '- - -', '---']
const documents = fc.tuple(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 9 }), fc.nat(), fc.constantFrom<Notation>('markdown', 'yaml')).map(([lines, at, notation]) => {
  const text = lines.join('\n')
  return { text, cursor: at % (text.length + 1), notation }
})

describe('whatever the document', () => {
  it('what is typed while Enter is still worked out comes to the same place', () => {
    fc.assert(fc.property(documents, fc.constantFrom('x', 'lapset ja', '1'), ({ notation, ...typed }, text) => {
      assert.equal(marked(enter(typed, notation, text)), marked(write(enter(typed, notation), text)))
    }), { numRuns: runs(500) })
  })

  it('no letter is lost, doubled or moved by Enter, Tab and Shift+Tab', () => {
    const letters = (text: string): string => text.replace(/\d+(?=[.)])|[^\p{L}]/gu, '')
    fc.assert(fc.property(documents, fc.constantFrom<'enter' | 'in' | 'out'>('enter', 'in', 'out'), ({ notation, ...typed }, key) => {
      const after = key === 'enter' ? enter(typed, notation) : (tab(typed, key, notation) ?? typed)
      assert.equal(letters(after.text).replaceAll('x', ''), letters(typed.text).replaceAll('x', ''))
    }), { numRuns: runs(500) })
  })

  it('Shift+Tab takes back what Tab did to an item without neighbours behind it', () => {
    for (const text of ['- a\n- b‸', '- a\n- b‸\n  - c', '* a\n* b‸\n\n  teksti']) assert.equal(marked(tab(tab(typedOf(text), 'in') ?? typedOf(''), 'out') ?? typedOf('')), text)
  })
})
