// Giving an item another text, and putting a new one in: what the text becomes, and why it stays.
import assert from 'node:assert/strict'
import { withEdits } from '../../server/core/edit/apply.ts'
import { addItem, editItem, textOfItem } from '../../server/core/features/moving/moving.ts'
import { movingOf, printIn } from './moving.ts'

const S = '/strengths/items'
const swot = (strengths: string): string => `---\ntyyppi: swot\n---\n\n# Alku\n\n## Vahvuudet\n\n${strengths}\n\n## Heikkoudet\n\n- x\n`
const yaml = (strengths: string): string => `tyyppi: swot\nvahvuudet:${strengths}\nheikkoudet:\n  - x\n`

function edited(text: string, pointer: string, typed: string): string {
  const made = editItem(movingOf(text), pointer, undefined, typed)
  return made.edits ? withEdits(text, made.edits) : `(${made.refused})`
}

function added(text: string, list: string, index: number, typed: string): string {
  const made = addItem(movingOf(text), list, index, typed)
  return made.edits ? withEdits(text, made.edits) : `(${made.refused})`
}

const shownText = (text: string, pointer: string): string => {
  const found = textOfItem(movingOf(text), pointer, undefined)
  return found.refused === undefined ? found.text : `(${found.refused})`
}

type Row = readonly [what: string, before: string, item: number, shown: string, typed: string, after: string]

const MARKDOWN: readonly Row[] = [
  ['replaces the text and nothing else', '- Halu\n- Tahto', 1, 'Tahto', 'Taito', '- Halu\n- Taito'],
  ['keeps id and attributes', '- Tahto {#V1 teema=aika}', 0, 'Tahto', 'Yhteinen tahto', '- Yhteinen tahto {#V1 teema=aika}'],
  ['keeps the number and what stands below', '1. Tahto\n   - alempi\n\n   lisää\n2. b', 0, 'Tahto', 'Taito', '1. Taito\n   - alempi\n\n   lisää\n2. b'],
  ['keeps lines that are the same as they are parted', '- Tahto on\n  yhteinen kaikille\n  meille', 0, 'Tahto on yhteinen kaikille meille', 'Tahto on yhteinen monelle meille', '- Tahto on\n  yhteinen monelle\n  meille'],
  ['joins lines where the change goes over them', '- Tahto on\n  yhteinen', 0, 'Tahto on yhteinen', 'Tahdomme yhdessä', '- Tahdomme yhdessä'],
  ['keeps an off switch', '- Tahto <!-- pitkospuut-disable-line list/long-item: syy -->', 0, 'Tahto', 'Taito', '- Taito <!-- pitkospuut-disable-line list/long-item: syy -->'],
  ['keeps a comment in the middle', '- Tahto <!-- kenen? --> on yhteinen {#V1}', 0, 'Tahto on yhteinen', 'Aika on yhteinen', '- Aika <!-- kenen? --> on yhteinen {#V1}'],
  ['keeps a comment inside what changes', '- a <!-- kenen? --> b', 0, 'a b', 'c', '- c <!-- kenen? -->'],
  ['keeps Markdown that somebody knows', '- **Tahto** on', 0, '**Tahto** on', '**Tahto** oli', '- **Tahto** oli'],
  ['makes a heading plain', '- Tahto', 0, 'Tahto', '# yksi', '- \\# yksi'],
  ['makes a number plain', '- Tahto', 0, 'Tahto', '1. yksi', '- 1\\. yksi'],
  ['makes a dash plain', '- Tahto', 0, 'Tahto', '- yksi', '- \\- yksi'],
  ['makes a comment plain', '- Tahto', 0, 'Tahto', 'a <!-- b', '- a \\<\\!-- b'],
  ['makes attributes plain', '- Tahto', 0, 'Tahto', 'a {#V9}', '- a \\{\\#V9\\}'],
  ['joins typed lines', '- Tahto', 0, 'Tahto', ' a\n b ', '- a b'],
  ['fills an empty item', '- a\n-', 1, '', 'b', '- a\n- b'],
  ['writes into a table', '| Vahvuus | Muuta |\n| --- | --- |\n| a \\| b | c |', 0, 'a | b', 'a | d', '| Vahvuus | Muuta |\n| --- | --- |\n| a \\| d | c |'],
  ['is not emptied', '- Tahto', 0, 'Tahto', '  ', '(empty)'],
  ['is not there', '- Tahto', 4, '(gone)', 'a', '(gone)'],
]

const YAML: readonly Row[] = [
  ['replaces a plain text', '\n  - Tahto # huomaa\n  - b', 0, 'Tahto', 'Taito', '\n  - Taito # huomaa\n  - b'],
  ['puts quotes where they are needed', '\n  - Tahto', 0, 'Tahto', 'Tahto: yhteinen', '\n  - "Tahto: yhteinen"'],
  ['keeps double quotes', '\n  - "Tahto"', 0, 'Tahto', 'Sanoi "ei"', '\n  - "Sanoi \\"ei\\""'],
  ['keeps single quotes', "\n  - 'Tahto'", 0, 'Tahto', "'t Hof", "\n  - '''t Hof'"],
  ['keeps attributes', '\n  - Tahto {#V1 teema=aika}', 0, 'Tahto', 'Taito', '\n  - Taito {#V1 teema=aika}'],
  ['keeps attributes in quotes', '\n  - "Tahto: se {#V1}"', 0, 'Tahto: se', 'Tahto: tuo', '\n  - "Tahto: tuo {#V1}"'],
  ['keeps the key of a map', '\n  - id: V1\n    teksti: Tahto\n    teema: aika', 0, 'Tahto', 'Taito', '\n  - id: V1\n    teksti: Taito\n    teema: aika'],
  ['keeps the lines of a block', '\n  - |\n    Tahto on\n    yhteinen\n  - b', 0, 'Tahto on\nyhteinen', 'Tahto on\nmonen', '\n  - |\n    Tahto on\n    monen\n  - b'],
  ['writes one line into a folded block', '\n  - >-\n    Tahto on\n    yhteinen', 0, 'Tahto on yhteinen', 'Taito', '\n  - >-\n    Taito'],
  ['writes into brackets', ' [Tahto, b]', 0, 'Tahto', 'a, b', ' ["a, b", b]'],
  ['is no number', '\n  - Tahto', 0, 'Tahto', '2026', '\n  - "2026"'],
  ['is no comment', '\n  - Tahto', 0, 'Tahto', 'a # b', '\n  - "a # b"'],
  ['takes a text with a colon for what its writer took it for', '\n  - Posteri: Asiakassuunnitelmat', 0, 'Posteri: Asiakassuunnitelmat', 'Posteri: Tiimit', '\n  - "Posteri: Tiimit"'],
  ['is not emptied', '\n  - Tahto', 0, 'Tahto', '', '(empty)'],
]

for (const [notation, rows, document] of [['Markdown', MARKDOWN, swot], ['YAML', YAML, yaml]] as const) {
  describe(`editing an item of ${notation}`, () => {
    for (const [what, before, item, shown, typed, after] of rows) {
      it(what, () => {
        const expected = after.startsWith('(') ? after : document(after)
        assert.equal(shownText(document(before), `${S}/${item}`), shown)
        assert.equal(edited(document(before), `${S}/${item}`, typed), expected)
        const returns = (text: string): string => text.replaceAll('\n', '\r\n')
        assert.equal(edited(returns(document(before)), `${S}/${item}`, typed), returns(expected), 'with CRLF')
      })
    }
  })
}

describe('editing a task in a cell', () => {
  const model = (cell: string): string => `---\ntyyppi: abc-malli\n---\n\n# Malli\n\n## Vaiheet\n\n| Vaihe | Lapsi |\n| --- | --- |\n| Ennen | ${cell} |\n`
  for (const [what, cell, task, typed, after] of [
    ['leaves the others as they are', 'kysyy; kertoo', 1, 'kuulee', model('kysyy; kuulee')],
    ['escapes a bar', 'kysyy<br>kertoo', 0, 'kysyy | kuulee', model('kysyy \\| kuulee<br>kertoo')],
    ['is told apart where bars are escaped', 'a \\| b; kertoo', 1, 'kuulee', model('a \\| b; kuulee')],
    ['is not parted', 'kysyy', 0, 'kysyy; kuulee', '(unwritable)'],
  ] as const) it(what, () => { assert.equal(edited(model(cell), `/phases/cells/0/tasks/${task}`, typed), after) })
})

describe('adding an item', () => {
  for (const [what, before, list, index, typed, after] of [
    ['behind another of Markdown', swot('* a\n* b'), S, 1, 'uusi', swot('* a\n* uusi\n* b')],
    ['as the first, and counted', swot('1. a\n2. b'), S, 0, 'uusi', swot('1. uusi\n2. a\n3. b')],
    ['to an empty section', swot('<!-- Mikä on hyvää? -->'), S, 0, 'uusi', swot('<!-- Mikä on hyvää? -->\n\n- uusi')],
    ['to a list that is only begun', swot('<!-- Mikä on hyvää? -->\n\n-'), S, 0, 'uusi', swot('<!-- Mikä on hyvää? -->\n\n- uusi')],
    ['to one of YAML that is only begun', yaml('\n  - ""'), S, 0, 'uusi', yaml('\n  - "uusi"')],
    ['behind another of YAML', yaml('\n  - a # huomaa'), S, 1, 'b: c', yaml('\n  - a # huomaa\n  - "b: c"')],
    ['in brackets', yaml(' [a]'), S, 1, 'b, c', yaml(' [a, "b, c"]')],
    ['to an empty key', yaml(''), S, 0, 'uusi', yaml('\n  - uusi')],
    ['made plain', swot('- a'), S, 1, '# b', swot('- a\n- \\# b')],
    ['with nothing to say', swot('- a'), S, 1, ' ', '(empty)'],
    ['where nothing is', swot('- a'), '/nothing/items', 1, 'b', '(gone)'],
    ['to a section that is not there yet, where the form has it', swot('- a'), '/opportunities/items', 0, 'uusi', `${swot('- a')}\n## Mahdollisuudet\n\n- uusi\n`],
    ['to one with the headings of its group', '---\ntyp: swot\nspråk: sv\n---\n\n# Början\n\n## Interna faktorer\n\n### Styrkor\n\n- a\n\n## Externa faktorer\n\n### Hot\n\n- b\n', '/opportunities/items', 0, 'ny',
      '---\ntyp: swot\nspråk: sv\n---\n\n# Början\n\n## Interna faktorer\n\n### Styrkor\n\n- a\n\n## Externa faktorer\n\n### Möjligheter\n\n- ny\n\n### Hot\n\n- b\n'],
    ['to a key that is not there yet', yaml('\n  - a'), '/threats/items', 0, 'b: c', `${yaml('\n  - a')}uhat:\n  - "b: c"\n`],
    ['to a section that is not there yet, with nothing to say', swot('- a'), '/opportunities/items', 0, ' ', '(empty)'],
  ] as const) it(what, () => {
    assert.equal(added(before, list, index, typed), after)
    if (!before.startsWith('---')) return
    const returns = (text: string): string => text.replaceAll('\n', '\r\n')
    assert.equal(added(returns(before), list, index, typed), returns(after), 'with CRLF')
  })
})

describe('an item that was seen', () => {
  const [before, now] = [swot('- a\n- b'), swot('- uusi\n- a\n- b')]
  it('is found where it stands by now', () => {
    const made = editItem(movingOf(now), `${S}/0`, printIn(before, `${S}/0`), 'A')
    assert.ok(made.edits)
    assert.deepEqual([withEdits(now, made.edits), made.pointer], [swot('- uusi\n- A\n- b'), `${S}/1`])
  })
  it('is not taken for another one', () => {
    assert.equal(editItem(movingOf(swot('- c\n- b')), `${S}/0`, printIn(before, `${S}/0`), 'A').refused, 'gone')
    assert.equal(editItem(movingOf(swot('- c\n- a\n- a')), `${S}/0`, printIn(before, `${S}/0`), 'A').refused, 'gone')
  })
})
