// The words of a Markdown text as a reader sees them, with the targets of its links and images.
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { hasLongLine, isTooComplex } from './beyond.ts'

/**
 * One line: white space is one space, soft hyphens and comments are gone, letters are composed (NFC). `**Malli** ([Socca](https://socca.fi))` gives
 * `Malli (Socca https://socca.fi)`. A text beyond the bounds keeps its marks.
 */
export function plainText(source: string): string {
  const text = source.normalize('NFC').replace(/\u00ad/gu, '')
  return oneLine(MARKED.test(text) && !isTooMuch(text) ? words(fromMarkdown(text, DIALECT)) : text)
}

const DIALECT = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }

/** What may be Markdown: marks inside a line, or at the start of one. */
const MARKED = /[\\`*_[\]<>&|]|^[ \t]*(?:[#+~=-]|\d{1,9}[.)])|^(?: {4}|\t)/mu
/** So many marks cost the grammar more than they are worth. */
const MOST_MARKS = 2000

const isTooMuch = (text: string): boolean => hasLongLine(text) || isTooComplex(text) || (text.match(/[\\`*_[\]<>&|]/gu)?.length ?? 0) > MOST_MARKS

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function words(node: Nodes): string {
  switch (node.type) {
    case 'text': case 'inlineCode': case 'code':
      return node.value
    case 'html':
      return node.value.startsWith('<!--') || /^<br ?\/?>$/iu.test(node.value) ? ' ' : node.value
    case 'break':
      return ' '
    case 'image':
      return `${node.alt ?? ''} ${node.url}`
    case 'link': {
      const text = inner(node.children, '')
      return text === node.url ? text : `${text} ${node.url}`
    }
    case 'definition':
      return `${node.identifier} ${node.url}`
    case 'paragraph': case 'heading': case 'emphasis': case 'strong': case 'linkReference': case 'tableCell':
      return inner(node.children, '')
    default:
      return 'children' in node ? inner(node.children, ' ') : ''
  }
}

const inner = (nodes: readonly Nodes[], joint: string): string => nodes.map(words).join(joint)
