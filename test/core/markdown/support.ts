// What the Markdown tests share: nasty documents, and one plain notation for our blocks and for whole-document mdast.
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Form, MarkdownBlock, Placed } from '../../../server/core/parse/markdown/form.ts'
import { standing } from '../../support/standing.ts'

export const LINES = [
  '', '', '', '    ', 'para', 'more [x] text', 'a  ', '  indented', '    four', '      six', '\ttab', '   para3', '\\', 'x\\', '&auml; \\* *e* `c`', '\u00a0', '\ufeffb', 'e\u0301 👩‍👧 \ud800 \0',
  '- a', '- b [x]', '* c', '+ d', '1. one', '2) two', '10. ten', '07. seven', '1) first', '3) third', '2012. Sitten', ' - one', '  - two', '   - three', '    - deep', '   1. deep', '     - five',
  '-', '1.', '1)', '+', '-   ', '  -', '- ```', '- <!--', '- # h', '- > q', '-     code', '- \ttabbed', '-\ttab', '- | -', '- |', '- - - x', '- [ ] todo', '- [x]  done', '  - [X] t', '- [ ]', '- ***',
  '```', '~~~', '````', '  ```', '``` js', '```x`y', '> q', '> - ql', '>', '> para', '> | a |', '> ```', '>     c', '> # h',
  '# H', '## H2 #', '   # h3', '#', '#foo', '## a ## b', '#\tT', '===', '   ===', '---', '--', '***', '- - -', '* * *', '_ _ _',
  '<div>', '</div>', '<!-- c', '-->', '-->x', '<!-- one -->', '<!-- a --> b', '  <!-- c -->', '<!-->', '<script>', '</script>', '<textarea>', '<pre/>', '<b>x</b>', '<a href="x">', '<a', '</a >', '<?php', '?>', '<!X', '<![CDATA[', ']]>',
  '[x]: /u', '[x]: /u "t', 't"', '[y]: <v>', 'ref [y][] [a][x]', '[x]', '![x]', '[a', 'b]: /x',
  '| a | b |', '| --- | --- |', '|---|', '| 1 | 2 |', 'a | b', '|', '||', '| |', '| a \\| b | c |', '|:-:|-|', '| x', 'x |', '  | a | b |', '  | - | - |', '- | -',
]
const EOL = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')

/** A document of nasty lines. */
export const nasty: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }), EOL, fc.boolean())
  .map(([lines, eol, ended]) => (lines.join(eol) + (ended ? eol : '')).replace(/^\ufeff/, ''))

/** A block structure in plain data: type, start, what tells one block of its type from another, and what is in it. */
export type Plain = readonly (string | number | boolean | null | Plain)[]

/** Our blocks as one document: lists that go on in the next block are joined. */
export function plainBlocks(placed: Placed<MarkdownBlock>): Plain {
  const document: Plain[] = []
  for (const { start, block } of standing(placed)) {
    const [first, ...others] = block.forms.map((form) => plainForm(form, start))
    if (first === undefined) throw new Error('a block without forms')
    if (block.joins) document.push([...(document.pop() ?? []), ...first.slice(LIST_HEAD)], ...others)
    else document.push(first, ...others)
  }
  return document
}

/** The structure of a whole document as mdast sees it, with inline content on. */
export function plainMdast(text: string): Plain {
  // Quirk of micromark: a tag alone on the last line, lazily behind the text of an item, is in the item or not as the line is ended or not. Here it is.
  const ended = /[\r\n]$/.test(text) ? text : `${text}\n`
  return fromMarkdown(ended, DIALECT).children.map((node) => plainNode(node, text))
}

/**
 * What micromark reads in another way than CommonMark, with the texts in which it does. We read these as CommonMark says. (One more, items that overlap
 * when a fence or a comment is left open in them, shows in their ends only.)
 */
export const QUIRKS: readonly { readonly name: string; readonly example: string; readonly pattern: RegExp }[] = [
  {
    name: 'after indented code an empty item, or one with a number other than 1, is a paragraph',
    example: '    code\n\n3) x',
    pattern: /(?:^|[\r\n])[-+*>\d.) \t]*(?: {4}|\t)[^\r\n]*(?:\r\n?|\n)(?:[ \t>]*(?:\r\n?|\n))*[ \t>]*(?:[-+*][ \t]*(?:[\r\n]|$)|\d{1,9}[.)])/,
  },
  {
    name: 'the same for an item in an item or quote that follows a paragraph without a blank line',
    example: 'para\n- -',
    pattern: /[^ \t\r\n][ \t]*(?:\r\n?|\n)[ \t]*(?:(?:[-+*]|\d{1,9}[.)]|>)[ \t]*)+(?:[-+*][ \t]*(?:[\r\n]|$)|\d{1,9}[.)])/,
  },
]
export const hasQuirk = (text: string): boolean => QUIRKS.some(({ pattern }) => pattern.test(text))

const DIALECT = { extensions: [gfmTable(), gfmTaskListItem()], mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()] }
const LIST_HEAD = 4
const CHECKED = 'behind the check box'

function plainForm(form: Form, at: number, isChecked = false): Plain {
  const start = at + form.start
  switch (form.type) {
    case 'heading':
      return ['heading', start, form.level]
    case 'list':
      return ['list', start, form.ordered, form.ordered ? (form.items[0]?.number ?? null) : null, ...form.items.map((item) => plainForm(item, at))]
    case 'listItem':
      return ['listItem', start, form.checked ?? null, ...form.forms.map((inner, index) => plainForm(inner, at, form.checked !== undefined && index === 0))]
    case 'quote':
      return ['quote', start, ...form.forms.map((inner) => plainForm(inner, at))]
    case 'table':
      return ['table', start, ...form.rows.map((row): Plain => [at + row.start, ...row.cells.map((cell): Plain => (cell.start < cell.end ? [at + cell.start, at + cell.end] : []))])]
    default:
      return [form.type === 'comment' ? 'html' : form.type, isChecked ? CHECKED : start]
  }
}

// Not compared, as mdast has no rule for them: ends, looseness, and where the paragraph behind a check box starts.
function plainNode(node: Nodes, text: string, isChecked = false): Plain {
  const start = offsets(node)[0]
  switch (node.type) {
    case 'heading':
      return ['heading', start, node.depth]
    case 'list':
      return ['list', start, node.ordered ?? false, node.ordered ? (node.start ?? null) : null, ...node.children.map((item) => plainNode(item, text))]
    case 'listItem':
      return ['listItem', start, node.checked ?? null, ...node.children.map((inner, index) => plainNode(inner, text, typeof node.checked === 'boolean' && index === 0))]
    case 'blockquote':
      return ['quote', start, ...node.children.map((inner) => plainNode(inner, text))]
    case 'table':
      return ['table', start, ...node.children.map((row): Plain => [offsets(row)[0], ...row.children.map(({ children }) => contentOf(children))])]
    case 'html':
      return ['html', start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0)]
    case 'thematicBreak':
      return ['break', start]
    default:
      return [node.type, isChecked ? CHECKED : start]
  }
}

function contentOf(nodes: readonly Nodes[]): Plain {
  const [first] = nodes
  const last = nodes.at(-1)
  return first && last ? [offsets(first)[0], offsets(last)[1]] : []
}

function offsets({ position }: Nodes): readonly [number, number] {
  return [position?.start.offset ?? -1, position?.end.offset ?? -1]
}
