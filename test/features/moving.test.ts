// Moving items and sections: what the text becomes, in Markdown and YAML, and why something is not moved.
import assert from 'node:assert/strict'
import { movedInWords } from '../../server/core/features/moving/moving.ts'
import { marked, moved, moveIn, printIn, targetsIn } from './moving.ts'

const swot = (...parts: readonly string[]): string => ['---\ntyyppi: swot\n---\n\n# Alku', ...parts].join('\n\n') + '\n'
const both = (strengths: string, weaknesses: string, rest = ''): string => swot('## Vahvuudet', ...(strengths === '' ? [] : [strengths]), '## Heikkoudet', ...(weaknesses === '' ? [] : [weaknesses]), ...(rest === '' ? [] : [rest]))
const S = '/strengths/items'
const W = '/weaknesses/items'

type Row = readonly [what: string, before: readonly [string, string], item: number, index: number, after: readonly [string, string]]

/** Items of *Vahvuudet* that go to *Heikkoudet*, before the item that has the index there. */
const BETWEEN: readonly Row[] = [
  ['takes the marker of the list', ['- a\n- b', '* x\n* y'], 0, 1, ['- b', '* x\n* a\n* y']],
  ['takes the number, and the others are numbered on', ['- a\n- b', '1) x\n2) y'], 0, 1, ['- b', '1) x\n2) a\n3) y']],
  ['leaves its number, and the others close up', ['3. a\n4. b\n5. c', '- x'], 1, 1, ['3. a\n4. c', '- x\n- b']],
  ['leaves numbers alone that are in no order', ['- a\n- b', '1. x\n5. y\n2. z'], 0, 1, ['- b', '1. x\n2. a\n5. y\n2. z']],
  ['repeats the number where all do', ['- a\n- b', '1. x\n1. y'], 0, 2, ['- b', '1. x\n1. y\n1. a']],
  ['keeps what stands below an item in when its number grows longer', ['- a\n- b', '9. x\n   - x1\n10. y'], 0, 0, ['- b', '9. a\n10. x\n    - x1\n11. y']],
  ['is parted by an empty line where the others are', ['- a\n- b', '- x\n\n- y'], 0, 2, ['- b', '- x\n\n- y\n\n- a']],
  ['is not parted where the others are not', ['- a\n\n- b', '- x\n- y'], 0, 0, ['- b', '- a\n- x\n- y']],
  ['takes its nested items, paragraphs, code and tables along', ['1. a\n   - a1\n\n   lisää\n\n   ```\n   - koodia\n\n     # sisään\n   ```\n2. b', '- x'], 0, 1, ['1. b', '- x\n- a\n  - a1\n\n  lisää\n\n  ```\n  - koodia\n\n    # sisään\n  ```']],
  ['takes lines that go on further out', ['- a\njatkuu\n- b', '10. x'], 0, 1, ['- b', '10. x\n11. a\n    jatkuu']],
  ['keeps a line of equals signs from becoming an underline', ['- a\n===\n- b', '1. x'], 0, 1, ['- b', '1. x\n2. a\n       ===']],
  ['keeps its id and attributes', ['- a {#V1 teema=aika}\n- b', '- x'], 0, 0, ['- b', '- a {#V1 teema=aika}\n- x']],
  ['keeps its check box', ['- [x] a\n- b', '- x'], 0, 1, ['- b', '- x\n- [x] a']],
  ['takes its off switch along', ['- a\n<!-- pitkospuut-disable-next-line list/long-item: syy -->\n- b', '- x'], 1, 1, ['- a', '- x\n<!-- pitkospuut-disable-next-line list/long-item: syy -->\n- b']],
  ['takes one that stands in the item before', ['- a\n  <!-- pitkospuut-disable-next-line list/long-item: syy -->\n- b', '- x'], 1, 0, ['- a', '<!-- pitkospuut-disable-next-line list/long-item: syy -->\n- b\n- x']],
  ['leaves another comment where it is', ['- a\n\n<!-- Mitä muuta? -->\n\n- b', '- x'], 1, 1, ['- a\n\n<!-- Mitä muuta? -->', '- x\n- b']],
  ['begins a list with its own marker below the question', ['+ a\n+ b', '<!-- Mikä on vaikeaa? -->'], 0, 0, ['+ b', '<!-- Mikä on vaikeaa? -->\n\n+ a']],
  ['begins to count', ['4) a\n5) b', ''], 1, 0, ['4) a', '1) b']],
  ['leaves an empty section behind', ['- a', '- x'], 0, 1, ['', '- x\n- a']],
  ['leaves an empty section with its question behind', ['<!-- Missä olemme hyviä? -->\n\n- a', '- x'], 0, 1, ['<!-- Missä olemme hyviä? -->', '- x\n- a']],
  ['reads tabs', ['-\ta\n\t- a1\n-\tb', '- x'], 0, 1, ['-\tb', '- x\n- a\n  - a1']],
  ['is an emoji or nothing', ['- 👩‍👧 perhe\n- b', '- x'], 0, 1, ['- b', '- x\n- 👩‍👧 perhe']],
]

describe('moving an item of Markdown to another section', () => {
  for (const [what, [a, b], item, index, [c, d]] of BETWEEN) {
    it(what, () => {
      assert.equal(moved(both(a, b), `${S}/${item}`, W, index), both(c, d))
      const returns = (text: string): string => text.replaceAll('\n', '\r\n')
      assert.equal(moved(returns(both(a, b)), `${S}/${item}`, W, index), returns(both(c, d)), 'with CRLF')
      assert.equal(moved(`\ufeff${both(a, b)}`, `${S}/${item}`, W, index), `\ufeff${both(c, d)}`, 'with a byte order mark')
    })
  }

  it('takes several of one list, in their order', () => {
    assert.equal(moved(both('- a\n- b\n- c', '1. x'), [`${S}/2`, `${S}/0`], W, 0), both('- b', '1. a\n2. c\n3. x'))
  })
  it('works at the end of a text without a line end', () => {
    assert.equal(moved(both('- a\n- b', '- x').trimEnd(), `${S}/0`, W, 1), both('- b', '- x\n- a').trimEnd())
  })
  it('goes from a section that the kind does not know', () => {
    assert.equal(moved(both('- a', '', '## Muistiin\n\n- m\n- n'), '/extra/0/lists/0/0', W, 0), both('- a', '- m', '## Muistiin\n\n- n'))
  })
})

describe('moving an item within its list', () => {
  for (const [way, before, item, after] of [
    ['down', '- a\n- b\n- c', 0, '- b\n- a\n- c'],
    ['up', '- a\n- b\n- c', 2, '- a\n- c\n- b'],
    ['top', '1. a\n2. b\n3. c', 2, '1. c\n2. a\n3. b'],
    ['bottom', '1. a\n   lisää\n2. b\n3. c', 0, '1. b\n2. c\n3. a\n   lisää'],
    ['down', '- a\n\n  lisää\n\n- b', 0, '- b\n\n- a\n\n  lisää'],
    ['up', '- a\n-\n- c', 1, '-\n- a\n- c'],
    ['up', '- a', 0, '- a'],
  ] as const) it(`${way}: ${JSON.stringify(before)}`, () => assert.equal(moved(both(before, ''), `${S}/${item}`, way), both(after, '')))

  it('moves nested items among each other, and out of their item', () => {
    const text = both('- a\n  - a1\n  - a2\n- b', '')
    assert.equal(moved(text, `${S}/0/children/0`, 'down'), both('- a\n  - a2\n  - a1\n- b', ''))
    assert.equal(moved(text, `${S}/0/children/0`, S, 1), both('- a\n  - a2\n- a1\n- b', ''))
    assert.equal(moved(text, `${S}/1`, `${S}/0/children`, 1), both('- a\n  - a1\n  - b\n  - a2', ''))
  })
  it('tells the first of items that share their line apart', () => {
    assert.equal(moved(both('- - a\n  - b\n- c', ''), `${S}/0/children/0`, W, 0), both('- - b\n- c', '- a'))
  })
})

const CARD = '---\ntyyppi: hankekortti\n---\n\n# Kortti\n\n'

describe('moving rows, paragraphs and tasks', () => {
  const risks = '## Riskit\n\n| Riski | Varautuminen |\n| --- | --- |\n| a | b |\n| c | |\n'
  it('rows change places', () => assert.equal(moved(CARD + risks, '/risks/items/1', 'up'), CARD + risks.replace('| a | b |\n| c | |', '| c | |\n| a | b |')))
  it('a row becomes an item with its cells as labelled lines, and an item a row', () => {
    const goals = '## Tavoitteet\n\n- x\n'
    assert.equal(moved(`${CARD}${risks}\n${goals}`, '/risks/items/0', '/goals/items', 1), `${CARD}${risks.replace('| a | b |\n', '')}\n${goals}- a\n  - Varautuminen: b\n`)
    assert.equal(moved(`${CARD}${risks}\n${goals}- y\n`, '/goals/items/0', '/risks/items', 1), `${CARD}${risks.replace('| c |', '| x |  |\n| c |')}\n## Tavoitteet\n\n- y\n`)
  })

  const table = (row: string): string => `---\ntyyppi: abc-malli\n---\n\n# Malli\n\n## Vaiheet ja toimijat\n\n| Vaihe | Lapsi | Koulu |\n| --- | --- | --- |\n${row}\n| Jälkeen | kiittää | |\n`
  const phases = (model: string): string => `---\ntyyppi: abc-malli\n---\n\n# Malli\n\n## Vaiheet ja toimijat\n\n${model}\n`
  for (const [what, before, item, list, index, after] of [
    ['from cell to cell', table('| Ennen | kertoo; piirtää | kutsuu |'), '/phases/cells/0/tasks/0', '/phases/cells/1/tasks', 1, table('| Ennen | piirtää | kutsuu; kertoo |')],
    ['within a cell', table('| Ennen | kertoo<br>piirtää | kutsuu |'), '/phases/cells/0/tasks/1', '/phases/cells/0/tasks', 0, table('| Ennen | piirtää<br>kertoo | kutsuu |')],
    ['into an empty cell', table('| Ennen | kertoo | |'), '/phases/cells/0/tasks/0', '/phases/cells/1/tasks', 0, table('| Ennen |  | kertoo |')],
    ['into a cell with bars escaped', `${table('| Ennen | kertoo | kutsuu |')}\n## Periaatteet\n\n- a \\| b\n- c\n`, '/phases/cells/1/tasks/0', '/principles/items', 2, `${table('| Ennen | kertoo |  |')}\n## Periaatteet\n\n- a \\| b\n- c\n- kutsuu\n`],
    ['from the line of an actor to that of another', phases('### Ennen\n\n- Lapsi: kertoo; piirtää\n- Koulu: kutsuu'), '/phases/cells/0/tasks/1', '/phases/cells/1/tasks', 0, phases('### Ennen\n\n- Lapsi: kertoo\n- Koulu: piirtää; kutsuu')],
    ['from nested tasks to a line', phases('### Ennen\n\n- Lapsi\n  - kertoo\n  - piirtää\n- Koulu: kutsuu'), '/phases/cells/0/tasks/0', '/phases/cells/1/tasks', 1, phases('### Ennen\n\n- Lapsi\n  - piirtää\n- Koulu: kutsuu; kertoo')],
    ['below the heading of an actor', phases('### Ennen\n\n#### Lapsi\n\n- kertoo\n\n#### Koulu'), '/phases/cells/0/tasks/0', '/phases/cells/1/tasks', 0, phases('### Ennen\n\n#### Lapsi\n\n#### Koulu\n\n- kertoo')],
  ] as const) it(`a task ${what}`, () => assert.equal(moved(before, item, list, index), after))
})

const Y = (strengths: string, weaknesses: string): string => `tyyppi: swot\nvahvuudet:${strengths}\nheikkoudet:${weaknesses}\n`

describe('moving an item of YAML', () => {
  for (const [what, [a, b], item, index, [c, d]] of [
    ['stands as far in as the others', ['\n    - a\n    - b', '\n- x'], 0, 1, ['\n    - b', '\n- x\n- a']],
    ['takes its keys and its comments along', ['\n  - a\n  # miksi b\n  - teksti: b # heti\n    # lopuksi\n    tunniste: V2\n  - c', '\n  - x'], 1, 0, ['\n  - a\n  - c', '\n  # miksi b\n  - teksti: b # heti\n    # lopuksi\n    tunniste: V2\n  - x']],
    ['takes a text of several lines along', ['\n  - |\n    a\n\n    a2\n  - b', '\n- x'], 0, 1, ['\n  - b', '\n- x\n- |\n  a\n\n  a2']],
    ['goes into brackets', ['\n  - a\n  - "b, c"', ' [x, y]'], 1, 1, ['\n  - a', ' [x, "b, c", y]']],
    ['is quoted in brackets where it has to be', ['\n  - a, b\n  - c', ' [x]'], 0, 0, ['\n  - c', ' ["a, b", x]']],
    ['comes out of brackets', [' [a, "b, c"]', '\n  - x'], 1, 1, [' [a]', '\n  - x\n  - "b, c"']],
    ['makes brackets dashes where it cannot stand in them', ['\n  - teksti: a\n    tunniste: V1\n  - b', ' [x, y] # kaksi'], 0, 1, ['\n  - b', ' # kaksi\n  - x\n  - teksti: a\n    tunniste: V1\n  - y']],
    ['begins a list', ['\n  - a\n  - b', ''], 0, 0, ['\n  - b', '\n  - a']],
    ['begins one in empty brackets', ['\n  - a\n  - b', ' []'], 0, 0, ['\n  - b', ' [a]']],
    ['begins one behind a comment', ['\n  - a\n  - b', ' # vielä kesken'], 0, 0, ['\n  - b', ' # vielä kesken\n  - a']],
    ['leaves its key', ['\n  - a', '\n  - x'], 0, 1, ['', '\n  - x\n  - a']],
    ['leaves empty brackets', [' [a]', '\n  - x'], 0, 1, [' []', '\n  - x\n  - a']],
  ] as const) {
    it(what, () => {
      assert.equal(moved(Y(a, b), `${S}/${item}`, W, index), Y(c, d))
      const front = (yaml: string): string => `---\n${yaml}---\n\n# Alku\n`
      assert.equal(moved(front(Y(a, b)), `${S}/${item}`, W, index), front(Y(c, d)), 'in the frontmatter')
    })
  }

  it('moves within brackets over several lines', () => {
    assert.equal(moved(Y(' [\n  a,\n  b,\n  c,\n]', ''), `${S}/0`, 'bottom'), Y(' [\n  b,\n  c,\n  a,\n]', ''))
  })
  it('is refused where an alias would stand before its anchor', () => {
    const text = Y('\n  - teksti: a\n    attributes: &t {teema: aika}\n  - teksti: b\n    attributes: *t', '\n  - x')
    assert.equal(moved(text, `${S}/0`, 'down'), '(anchor)')
    assert.equal(moved(text, `${S}/1`, W, 0), Y('\n  - teksti: a\n    attributes: &t {teema: aika}', '\n  - teksti: b\n    attributes: *t\n  - x'))
  })
  it('is refused while a line cannot be read', () => assert.match(moved(`${Y('\n  - a\n  - b', '\n  - x')}otsikko: "auki\n`, `${S}/0`, W, 0), /broken|unknown/u))
})

describe('moving a section', () => {
  const text = both('- a', '- x\n', '### Tarkennetut\n\n- y\n\n## Uhat\n\nei tiedossa')
  it('goes with all that stands under it', () => assert.equal(moved(text, '/weaknesses', 'up'), swot('## Heikkoudet', '- x\n', '### Tarkennetut\n\n- y', '## Vahvuudet', '- a', '## Uhat\n\nei tiedossa')))
  it('goes to the end', () => assert.equal(moved(text, '/strengths', 'bottom'), swot('## Heikkoudet', '- x\n', '### Tarkennetut\n\n- y', '## Uhat\n\nei tiedossa', '## Vahvuudet', '- a')))
  it('goes with its off switch', () => {
    const off = '<!-- pitkospuut-disable-next-line section/order: syy -->\n## Heikkoudet'
    assert.equal(moved(swot('## Vahvuudet', '- a', off, '- x'), '/weaknesses', 'up'), swot(off, '- x', '## Vahvuudet', '- a'))
  })
  it('stays below its group', () => {
    const grouped = swot('## Sisäiset tekijät', '### Vahvuudet', '- a', '### Heikkoudet', '- x', '## Ulkoiset tekijät', '### Uhat', '- u')
    assert.equal(moved(grouped, '/weaknesses', 'down'), grouped)
    assert.equal(moved(grouped, '/weaknesses', 'up'), swot('## Sisäiset tekijät', '### Heikkoudet', '- x', '### Vahvuudet', '- a', '## Ulkoiset tekijät', '### Uhat', '- u'))
    assert.equal(moved(grouped, marked(grouped.replace('Ulko', 'Ul|ko')).from, 'up'), swot('## Ulkoiset tekijät', '### Uhat', '- u', '## Sisäiset tekijät', '### Vahvuudet', '- a', '### Heikkoudet', '- x'))
  })
  it('a key goes with its comment', () => {
    assert.equal(moved('tyyppi: swot\nvahvuudet:\n  - a\n# mietitään\nheikkoudet: [x]\ntila: luonnos', '/weaknesses', 'top'), '# mietitään\nheikkoudet: [x]\ntyyppi: swot\nvahvuudet:\n  - a\ntila: luonnos')
  })
  it('is refused where code has no end', () => assert.equal(moved(swot('## Vahvuudet', '- a', '## Uhat', '```\nkoodia'), '/threats', 'up'), '(unreadable)'))
})

describe('what is moved', () => {
  const text = both('- a\n  - a1\n  - a2\n- b', '- x')
  for (const [what, place, pointers] of [
    ['the item at the cursor', text.replace('- a\n', '- |a\n'), [`${S}/0`]],
    ['the nested item at the cursor', text.replace('a2', 'a|2'), [`${S}/0/children/1`]],
    ['the items of a selection', text.replace('- a\n', '-| a\n').replace('- b', '- b|'), [`${S}/0`, `${S}/1`]],
    ['not one that the selection only reaches', text.replace('  - a1', '|  - a1').replace('- b', '|- b'), [`${S}/0/children/0`, `${S}/0/children/1`]],
    ['the section at its heading', text.replace('Heik', 'He|ik'), ['/weaknesses']],
  ] as const) {
    it(what, () => {
      const targets = targetsIn(text, marked(place).from)
      assert.deepEqual('refused' in targets ? targets.refused : targets.pointers, pointers)
    })
  }
  it('not items of two lists', () => assert.deepEqual(targetsIn(text, marked(text.replace('- b', '- |b').replace('- x', '- x|')).from), { refused: 'several' }))
  it('nothing above the sections', () => assert.deepEqual(targetsIn(text.replace('# Alku', 'Alku'), marked(text.replace('# Alku', 'A|lku')).from), { refused: 'nothing' }))
  it('not into itself', () => assert.equal(moved(text, `${S}/0`, `${S}/0/children`, 0), '(inside)'))
  it('nothing that is not there', () => assert.deepEqual([moved(text, `${S}/7`, W, 0), moved(text, `${S}/0`, '/missing/items', 0), moved(text, '/missing', 'up')], ['(unknown)', '(unknown)', '(unknown)']))
})

describe('an item goes to a section that is not there yet', () => {
  const text = '---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- a\n- b {#V2}\n  - c\n\n## Johtopäätökset\n\n- j\n'
  const after = text.replace('- b {#V2}\n  - c\n\n', '\n## Uhat\n\n- b {#V2}\n  - c\n\n').replace('- a\n\n\n', '- a\n\n')
  it('which is made where the form has it, with what stands below the item', () => assert.equal(moved(text, `${S}/1`, '/threats/items', 0), after))
  it('with CRLF', () => assert.equal(moved(text.replaceAll('\n', '\r\n'), `${S}/1`, '/threats/items', 0), after.replaceAll('\n', '\r\n')))
  it('in YAML with its comment', () => {
    assert.equal(moved('tyyppi: swot\nvahvuudet:\n  - a\n  - b # c\njohtopäätökset:\n  - j\n', `${S}/1`, '/threats/items', 0), 'tyyppi: swot\nvahvuudet:\n  - a\nuhat:\n  - b # c\njohtopäätökset:\n  - j\n')
    assert.equal(moved('tyyppi: swot\nvahvuudet: [a, b]\n', `${S}/1`, '/threats/items', 0), 'tyyppi: swot\nvahvuudet: [a]\nuhat:\n  - b\n')
  })
  it('and to nothing that the kind does not have', () => assert.equal(moved(text, `${S}/1`, '/goals/items', 0), '(unknown)'))
})

describe('where it can go', () => {
  const text = both('- a 131052-308T\n- b\n- c', '', '## Uhat\n\n- u\n\nMuut:\n\n- v\n- w')
  const targets = (place: string, language: 'fi' | 'sv' | 'en' = 'fi'): readonly unknown[] => {
    const found = targetsIn(marked(place).text, marked(place).from, language)
    return 'refused' in found ? [found.refused] : [found.title, ...found.targets.map(({ to, label, detail }) => [to.list, to.index, label, detail ?? ''].join(' '))]
  }
  it('ways in the own list, then other lists to their end; codes of persons are left out', () => {
    assert.deepEqual(targets(text.replace('- a', '- |a')), [
      'Siirretään kohta: ”a …”', `${S} 1 Alas `, `${S} 2 Viimeiseksi `, `${W} 0 Heikkoudet vielä tyhjä`, '/threats/groups/0/items 1 Uhat 1 kohta', '/threats/groups/1/items 2 Uhat › Muut 2 kohtaa',
      '/opportunities/items 0 Mahdollisuudet tehdään uusi osa', '/conclusions/items 0 Johtopäätökset tehdään uusi osa',
    ])
  })
  it('in Swedish and English', () => {
    assert.deepEqual(targets(text.replace('- b', '- |b'), 'sv').slice(0, 4), ['Punkten flyttas: ”b”', `${S} 0 Uppåt `, `${S} 2 Nedåt `, `${W} 0 Svagheter tom ännu`])
    assert.deepEqual(targets(text.replace('- b', '- |b'), 'en').slice(0, 3), ['Moving the item: “b”', `${S} 0 Up `, `${S} 2 Down `])
  })
  it('no details while those cannot be read whole', () => {
    assert.deepEqual(targets('---\ntyy|ppi: swot\nkieli: fi\nliittyy: [a\n---\n\n# Alku\n'), ['broken'])
    assert.deepEqual(targets('tyyppi: swot\nkie|li: fi\nvahvuudet: [a\notsikko: b\n'), ['broken'])
  })
  it('sections by their names', () => {
    assert.deepEqual(targets(text.replace('Vahv', '|Vahv')), ['Siirretään osio: Vahvuudet', ' 1 Alas ', ' 2 Viimeiseksi '])
  })
})

describe('moving an item to the list beside its own', () => {
  const board = swot('## Mahdollisuudet', '- m', '## Vahvuudet', '- a\n- b', '## Heikkoudet', '* x', '## Uhat', '## Johtopäätökset', '1. j')
  for (const [what, pointer, way, now, said] of [
    ['goes on at the same height', `${S}/1`, 'next', `${W}/1`, '”b” siirretty: Heikkoudet, 2/2'],
    ['goes in the order of the board, whatever that of the text', `${W}/0`, 'next', '/opportunities/items/0', '”x” siirretty: Mahdollisuudet, 1/2'],
    ['goes back', '/opportunities/items/0', 'previous', `${W}/0`, '”m” siirretty: Heikkoudet, 1/2'],
    ['goes into an empty list', '/opportunities/items/0', 'next', '/threats/items/0', undefined],
  ] as const) {
    it(what, () => {
      const made = moveIn(board, { pointers: [pointer] }, way)
      assert.ok(made.edits)
      assert.deepEqual(made.pointers, [now])
      if (said !== undefined) assert.equal(made.at && movedInWords(made.at, 'fi'), said)
    })
  }
  it('has no list before the first', () => assert.equal(moveIn(board, { pointers: [`${S}/0`] }, 'previous').refused, 'noPrevious'))
  it('goes to the next actor of a phase', () => {
    const model = '---\ntyyppi: abc-malli\n---\n\n# Malli\n\n## Vaiheet\n\n| Vaihe | Lapsi | Koulu |\n| --- | --- | --- |\n| Ennen | kysyy; kertoo | kutsuu |\n| Jälkeen | | |\n'
    const made = moveIn(model, { pointers: ['/phases/cells/0/tasks/1'] }, 'next')
    assert.ok(made.edits)
    assert.match(made.text, /\| Ennen \| kysyy \| kutsuu; kertoo \|/u)
    assert.equal(made.at && movedInWords(made.at, 'fi'), '”kertoo” siirretty: Vaiheet ja toimijat › Ennen › Koulu, 2/2')
  })
  it('takes what was seen where it stands by now', () => {
    const print = printIn(board, `${S}/1`)
    const made = moveIn(board.replace('- a\n', ''), { pointers: [`${S}/1`], prints: [print] }, 'next')
    assert.ok(made.edits)
    assert.deepEqual(made.pointers, [`${W}/0`])
    assert.equal(moveIn(board.replace('- b\n', ''), { pointers: [`${S}/1`], prints: [print] }, 'next').refused, 'unknown')
  })
})
