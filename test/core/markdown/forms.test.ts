// The forms of Markdown, construct by construct. Each row: the text, and its blocks (`»`, `» …` when it goes on the list before) with their forms.
import assert from 'node:assert/strict'
import { readBlocks } from '../../../server/core/parse/markdown/blocks.ts'
import type { Form, ListItemForm } from '../../../server/core/parse/markdown/form.ts'
import type { Span } from '../../../server/core/text.ts'
import { standing } from '../../support/standing.ts'

type Row = readonly [text: string, ...forms: readonly string[]]

const headings: readonly Row[] = [
  ['# Otsikko', '» heading 1 "Otsikko"'],
  ['## Tavoitteet ##  ', '» heading 2 "Tavoitteet"'],
  ['###\tSarkain', '» heading 3 "Sarkain"'],
  ['   ###### C# #', '» heading 6 "C#"'],
  ['#', '» heading 1 ""'],
  ['## ##', '» heading 2 ""'],
  ['#Ei otsikko', '» paragraph "#Ei otsikko"'],
  ['####### Ei otsikko', '» paragraph "####### Ei otsikko"'],
  ['# A\n## B\nteksti\n# C', '» heading 1 "A"', '» heading 2 "B"', '» paragraph "teksti"', '» heading 1 "C"'],
  ['Kaksi\nriviä\n===', '» heading 1 = "Kaksi\nriviä"'],
  ['Toinen taso\n---', '» heading 2 = "Toinen taso"'],
]
const paragraphs: readonly Row[] = [
  ['yksi\n    kaksi  \nkolme\n\nneljä', '» paragraph "yksi\n    kaksi  \nkolme"', '» paragraph "neljä"'],
  ['yksi\r\nkaksi\r\n\r\nkolme\r\rneljä', '» paragraph "yksi\r\nkaksi"', '» paragraph "kolme"', '» paragraph "neljä"'],
  ['vuonna\n2012. alkoi', '» paragraph "vuonna\n2012. alkoi"'],
  ['Tavoitteet:\n- a', '» paragraph "Tavoitteet:"', '» list -', '    item "a"'],
  ['\u00a0\n\ufeffa e\u0301 👩‍👧 \ud800 \0', '» paragraph "\u00a0\n\ufeffa e\u0301 👩‍👧 \ud800 \0"'],
  ['[1] lähde', '» paragraph "[1] lähde"'],
  ['[1]: /lahde', '» definition "[1]: /lahde"'],
  ['[^1]: /lahde', '» paragraph "[^1]: /lahde"'],
  ['', ...[]],
  [' \n\t\n', ...[]],
]
const lists: readonly Row[] = [
  ['- a\n- b\n\n- c', '» list -', '    item "a"', '» … list -', '    item "b"', '» … list -', '    item "c"'],
  ['- a\n* b\n+ c', '» list -', '    item "a"', '» list *', '    item "b"', '» list +', '    item "c"'],
  ['1. a\n2. b\n3) c', '» list .', '    item 1 "a"', '» … list .', '    item 2 "b"', '» list )', '    item 3 "c"'],
  ['- [ ] tehtävä\n- [x]  tehty\n- [X]\n- [y] muu', '» list -', '    item [ ] "tehtävä"', '» … list -', '    item [x] "tehty"', '» … list -', '    item "[X]"', '» … list -', '    item "[y] muu"'],
  ['- rivittynyt\n  kohta\nlaiskasti\n\nkappale', '» list -', '    item "rivittynyt\n  kohta\nlaiskasti"', '» paragraph "kappale"'],
  ['- a\n  - b\n    - c\n  - d\n- e', '» list -', '    item', '      paragraph "a"', '      list -', '        item', '          paragraph "b"', '          list -', '            item "c"', '        item "d"', '» … list -', '    item "e"'],
  ['1. a\n\n   toinen kappale\n\n2. b', '» list .', '    item 1', '      paragraph "a"', '      paragraph "toinen kappale"', '» … list .', '    item 2 "b"'],
  ['- a\n\n  > q', '» list -', '    item', '      paragraph "a"', '      quote', '        paragraph "q"'],
  ['- # Otsikko kohdassa', '» list -', '    item', '      heading 1 "Otsikko kohdassa"'],
  ['-\n- b', '» list -', '    item', '» … list -', '    item "b"'],
  ['-\n  alla', '» list -', '    item "alla"'],
  ['-\tsarkain\n\t- alla', '» list -', '    item', '      paragraph "sarkain"', '      list -', '        item "alla"'],
  ['- a\n## B\n- c', '» list -', '    item "a"', '» heading 2 "B"', '» list -', '    item "c"'],
  ['- a\n\n***\n\n- b', '» list -', '    item "a"', '» break "***"', '» list -', '    item "b"'],
]
const comments: readonly Row[] = [
  ['<!-- pitkospuut-ohita list/numbering: syy -->\n- a', '» comment "pitkospuut-ohita list/numbering: syy"', '» list -', '    item "a"'],
  ['- a\n<!-- pitkospuut-ohita list/numbering: syy -->\n- b', '» list -', '    item "a"', '» comment "pitkospuut-ohita list/numbering: syy"', '» list -', '    item "b"'],
  ['- a\n  <!-- syy -->\n- b', '» list -', '    item', '      paragraph "a"', '      comment "syy"', '» … list -', '    item "b"'],
  ['<!--\nkaksi\n\nriviä\n-->\nteksti', '» comment "kaksi\n\nriviä"', '» paragraph "teksti"'],
  ['<!---->\n\n<!-- -->', '» comment ""', '» comment ""'],
  ['<!-- a --> teksti', '» html "<!-- a --> teksti"'],
  ['<!-- a --> <!-- b -->', '» html "<!-- a --> <!-- b -->"'],
  ['<!-- auki\n\n# ei otsikko\n', '» html "<!-- auki\n\n# ei otsikko"'],
]
const tables: readonly Row[] = [
  ['| Vaihe | Koulu |\n| --- | :-: |\n| ennen |  |\n| | x \\| y |', '» table', '    "Vaihe" "Koulu"', '    "ennen" ""', '    "" "x \\| y"'],
  ['a | b\n-|-\n1 | 2\nteksti', '» table', '    "a" "b"', '    "1" "2"', '    "teksti"'],
  ['|a|\n|-|\n|liikaa|soluja|\n\nteksti', '» table', '    "a"', '    "liikaa" "soluja"', '» paragraph "teksti"'],
  ['| a |\n|---|\n# Otsikko', '» table', '    "a"', '» heading 1 "Otsikko"'],
  ['| a | b |\n|---|', '» paragraph "| a | b |\n|---|"'],
  ['- | a |\n  |---|\n  | b |', '» list -', '    item', '      table', '        "a"', '        "b"'],
]
const others: readonly Row[] = [
  ['> a\nlaiskasti\n> - b\n\nc', '» quote', '    paragraph "a\nlaiskasti"', '    list -', '      item "b"', '» paragraph "c"'],
  ['```md\n# ei\n\n- ei\n```\nteksti', '» code "```md\n# ei\n\n- ei\n```"', '» paragraph "teksti"'],
  ['~~~\nauki\n\n', '» code "~~~\nauki"'],
  ['    koodi\n\n    lisää\n\nteksti', '» code "    koodi\n\n    lisää"', '» paragraph "teksti"'],
  ['- - -', '» break "- - -"'],
  ['<div>\n# ei\n\n# on', '» html "<div>\n# ei"', '» heading 1 "on"'],
  ['<script>\n\n- ei\n</script>\n- on', '» html "<script>\n\n- ei\n</script>"', '» list -', '    item "on"'],
]

/** The blocks of a text with their forms, in lines. */
function drawn(text: string): readonly string[] {
  return readBlocks(text).blocks.flatMap((block) => {
    const [first = '', ...others] = block.forms.flatMap((form) => draw(form, block.text))
    return [`» ${block.joins ? '… ' : ''}${first}`, ...others.map((line) => `  ${line}`)]
  })
}

function draw(form: Form, text: string): readonly string[] {
  const quoted = ({ start, end }: Span): string => `"${text.slice(start, end)}"`
  const inside = (forms: readonly Form[]): readonly string[] => forms.flatMap((inner) => draw(inner, text)).map((line) => `  ${line}`)
  switch (form.type) {
    case 'heading':
      return [`heading ${form.level} ${form.setext ? '= ' : ''}${quoted(form.content)}`]
    case 'list':
      assert.equal(form.ordered, '.)'.includes(form.marker))
      return [`list ${form.marker}`, ...inside(form.items)]
    case 'listItem': {
      const isFlat = form.forms.length === 1 && form.forms[0]?.type === 'paragraph'
      return [`item${headOf(form)}${isFlat ? ` ${quoted({ start: form.contentStart, end: form.end })}` : ''}`, ...(isFlat ? [] : inside(form.forms))]
    }
    case 'table':
      return ['table', ...form.rows.map(({ cells }) => `  ${cells.map(quoted).join(' ')}`)]
    case 'quote':
      return ['quote', ...inside(form.forms)]
    case 'comment':
      return [`comment ${quoted(form.content)}`]
    default:
      return [`${form.type} ${quoted(form)}`]
  }
}

function headOf({ number, checked }: ListItemForm): string {
  return `${number === undefined ? '' : ` ${number}`}${checked === undefined ? '' : checked ? ' [x]' : ' [ ]'}`
}

describe('Markdown forms', () => {
  for (const [kind, rows] of Object.entries({ headings, paragraphs, lists, comments, tables, others })) {
    describe(kind, () => {
      for (const [text, ...forms] of rows) it(JSON.stringify(text), () => assert.deepEqual(drawn(text), forms))
    })
  }

  it('place empty cells where one would type, and content behind marker and check box', () => {
    const [table, item] = readBlocks('| a |  |\n|---|--|\n\n  12) [x] b').blocks.map(({ forms }) => forms[0])
    assert.deepEqual(table?.type === 'table' && table.rows[0]?.cells[1], { start: 6, end: 6 })
    assert.deepEqual(item?.type === 'list' && item.items[0], { type: 'listItem', start: 2, end: 11, number: 12, checked: true, contentStart: 10, forms: [{ type: 'paragraph', start: 10, end: 11 }] })
  })

  it('count offsets from the start of their block, which is the start of its line', () => {
    const text = 'eka\n\n  ## Toka\n'
    assert.deepEqual(standing(readBlocks(text))[1], { start: 5, block: { text: '  ## Toka', joins: false, forms: [{ type: 'heading', start: 2, end: 9, level: 2, setext: false, content: { start: 5, end: 9 } }] } })
  })
})
