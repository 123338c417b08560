// Markdown of a document as HTML: text is data. HTML in it is shown as text, comments and what could run or load from elsewhere are left out.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { h } from 'hastscript'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { toHast, type Handlers } from 'mdast-util-to-hast'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { attributesAtEnd } from '../../kinds/attributes.ts'
import { hasLongLine, isTooComplex } from '../../parse/markdown/beyond.ts'
import { NOTE_NAME, withNotes } from './notes.ts'
import { word, type ShowOptions } from './rendering.ts'

const DIALECT = { extensions: [gfmTable(), gfmTaskListItem()], mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()] }

/** Nothing but the lines by which Pandoc parts a page: `::: {.column width="50%"}`, `:::`. */
const DIVISIONS = /^(?::{3,20}[ \t]{0,9}(?:\{[^}\n]{0,200}\}|[\w-]{1,60})?[ \t]{0,9}:{0,20}[ \t]{0,9}(?:\r?\n[ \t>]{0,20}|$)){1,20}$/u

/** Targets that a page may have. */
const SAFE_LINK = /^(?:https?:|mailto:|#)/iu

/** HTML of a Markdown text. Headings in it begin at `level`. A text beyond the bounds is shown as it is written. */
export function proseOf(text: string, options: ShowOptions, level: number): ElementContent[] {
  const { shown = (same: string) => same } = options
  if (text.trim() === '') return []
  if (hasLongLine(text) || isTooComplex(text)) return [h('pre', h('code', legible(shown(withoutComments(text)))))]
  const tree = fromMarkdown(text, DIALECT)
  dropAttributes(tree, text)
  tree.children = tree.children.filter(({ type, position }) => type !== 'paragraph' || !DIVISIONS.test(text.slice(position?.start.offset, position?.end.offset)))
  const made = toHast(tree, { handlers: handlersOf(options, level) })
  const safe = sanitize(made, SCHEMA)
  const contents = (safe.type === 'root' ? (safe as Root).children : [safe as RootContent]).filter((node) => node.type === 'element' || node.type === 'text')
  for (const node of contents) settle(node, shown)
  return withNotes(contents).map(withRoom).filter((node) => node.type !== 'text' || node.value.trim() !== '')
}

/** The same inside one line: of a single paragraph its content. */
export function inlineOf(text: string, options: ShowOptions): ElementContent[] {
  if (!MARKED.test(text)) return text === '' ? [] : [{ type: 'text', value: legible(options.shown?.(text) ?? text) }]
  const blocks = proseOf(text.includes('\n') ? text : asLine(text), options, 6)
  const [first] = blocks
  return blocks.length === 1 && first?.type === 'element' && first.tagName === 'p' ? first.children : blocks
}

/** What would begin a list, a heading or another block is text where it stands in a line: `1. Lähtökohta` as the name of a section. */
const asLine = (text: string): string => text.trim().replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\').replace(BLOCK, '\\$&')
const BLOCK = /^(?:[-+>]|[*#](?=\s|$)|#(?=#{1,5}(?:\s|$))|[*_](?=[*_ ]*$)|`(?=``)|~(?=~~)|\[(?=[^\]]{1,999}\]:))/u

/** What may be Markdown. */
const MARKED = /[\\`*_[\]<>&{}|]|^\s*(?:[#+~=-]|\d{1,9}[.)])|\n/u

function handlersOf(options: ShowOptions, level: number): Handlers {
  const linkTo = (url: string | undefined, content: ElementContent[]): Element => {
    const target = url === undefined ? undefined : (options.link ?? webLink)(url)
    return target === undefined ? h('span', content) : h('a', { href: target, rel: ['noreferrer'] }, content)
  }
  // our word tells its own language (WCAG 3.1.2)
  const unseen = (alt: string): Element => h('span', { className: ['image'] }, [h('span', { lang: options.labels }, word(options, 'image')), ' ', alt])
  return {
    html: (_state, node: { readonly value: string }) => {
      if (/^<br ?\/?>$/iu.test(node.value)) return h('br')
      const value = withoutComments(node.value)
      return value.trim() === '' ? undefined : { type: 'text', value }
    },
    heading: (state, node: Nodes & { readonly depth: number }) => h(`h${Math.min(6, level + node.depth - 1)}`, state.all(node)),
    image: (_state, node: { readonly url: string; readonly alt?: string | null }) => {
      const from = options.image?.(node.url)
      const alt = node.alt ?? ''
      return from === undefined ? unseen(alt) : h('img', { src: from, alt })
    },
    link: (state, node: Nodes & { readonly url: string }) => linkTo(node.url, state.all(node)),
    linkReference: (state, node: Nodes & { readonly identifier: string; readonly label?: string | null }) => {
      const note = NOTE_NAME.exec(node.label ?? '')?.[1]
      return linkTo(state.definitionById.get(node.identifier.toUpperCase())?.url, note === undefined ? state.all(node) : [h('sup', note)])
    },
    // a footnote of one word or address is a definition of a link to Markdown
    definition: (_state, node: { readonly label?: string | null; readonly url: string }) => {
      const note = NOTE_NAME.exec(node.label ?? '')?.[1]
      return note === undefined ? undefined : h('p', [h('sup', note), ' ', linkTo(node.url, [{ type: 'text', value: node.url }])])
    },
    imageReference: (_state, node: { readonly alt?: string | null }) => unseen(node.alt ?? ''),
  }
}

const webLink = (target: string): string | undefined => (SAFE_LINK.test(target) ? target : undefined)

/** Nothing that runs, loads or is styled by a document. Where images and links lead was decided above. */
const SCHEMA: Schema = {
  tagNames: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br', 'hr', 'a', 'img', 'span', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'input', 'del', 'sup'],
  attributes: { a: ['href', 'rel'], img: ['src', 'alt'], ol: ['start'], span: [['className', 'image'], 'lang'], input: [['type', 'checkbox'], 'checked', 'disabled'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data'] },
  strip: ['script', 'style'],
}

/** Takes out the attributes at the end of items and paragraphs, which nobody reads. */
function dropAttributes(node: Nodes, source: string): void {
  if (!('children' in node)) return
  const last = node.type === 'paragraph' || node.type === 'heading' ? node.children.at(-1) : undefined
  const found = last?.type === 'text' && last.value.trimEnd().endsWith('}') && !isEscaped(source, last) ? attributesAtEnd(last.value) : undefined
  if (last?.type === 'text' && found) last.value = last.value.slice(0, found.start).trimEnd()
  for (const child of node.children) dropAttributes(child, source)
}

/** A brace that somebody meant as a brace: `\}`. */
const isEscaped = (source: string, { position }: Nodes): boolean => /\\\}\s*$/u.test(source.slice(0, position?.end.offset ?? 0).slice(-20))

/** Tables get their scopes, boxes of tasks their state in words' stead; every text is what may be shown. */
function settle(node: ElementContent, shown: (text: string) => string): void {
  if (node.type === 'text') node.value = legible(shown(node.value))
  if (node.type !== 'element') return
  if (node.tagName === 'th') node.properties['scope'] = 'col'
  if (node.tagName === 'input') becomeMark(node)
  for (const child of node.children) settle(child, shown)
}

/** A table that is wider than the page moves by itself, also with the keyboard. */
function withRoom(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  node.children = node.children.map(withRoom)
  return node.tagName === 'table' ? h('div', { className: ['wide'], tabIndex: 0, role: 'group' }, node) : node
}

/** Comments are for those who write: nobody else sees them, inside other HTML neither. One that does not end goes to the end. */
function withoutComments(html: string): string {
  let shown = ''
  let from = 0
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', from)) {
    shown += html.slice(from, open)
    const close = html.indexOf('-->', open + 2)
    if (close < 0) return shown
    from = close + 3
  }
  return shown + html.slice(from)
}

/** A box that nobody can tick is a sign. */
function becomeMark(node: Element): void {
  const isDone = node.properties['checked'] === true
  node.tagName = 'span'
  node.properties = { className: ['task'] }
  node.children = [{ type: 'text', value: isDone ? '☑' : '☐' }]
}

/** Without signs that turn the direction of what stands around them (Unicode bidirectional controls). */
export const legible = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu, '')
