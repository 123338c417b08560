// Folding by what belongs together: the frontmatter, sections, groups, items with what stands in them, keys with their values, comments.
import type { FoldingRange } from 'vscode-languageserver-types'
import { standing, type Document, type DocumentContent } from '../document.ts'
import { itemsOf, type Entry, type ItemNode, type Node } from '../node.ts'
import { positionAt, type Lines, type Span } from '../text.ts'
import type { DocumentView, Section } from '../view.ts'
import type { OutlineEntry } from './outline.ts'

export function foldingRanges({ content, notation, text }: Document, view: DocumentView, entries: readonly OutlineEntry[], lines: Lines): FoldingRange[] {
  const front = notation === 'markdown' && content?.yaml && content.body ? [{ start: 0, end: Math.max(0, content.body.start - 1) }] : []
  const inBody = entries.filter(({ span }) => !content?.body || span.start >= content.body.start || notation === 'yaml')
  const spans = [...front, ...inBody.flatMap(spansOf), ...view.sections.flatMap((section) => inSection(view, section))]
  const seen = new Set<number>()
  const fold = (span: Span, kind?: FoldingRange['kind']): readonly FoldingRange[] => {
    const [startLine, endLine] = [positionAt(lines, span.start).line, positionAt(lines, endOf(text, span)).line]
    return endLine > startLine && !seen.has(startLine) && seen.add(startLine) ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : []
  }
  return [...spans.flatMap((span) => fold(span)), ...commentsIn(content, text).flatMap((span) => fold(span, 'comment'))]
}

/** Blank lines behind a part belong to nothing. */
function endOf(text: string, { start, end }: Span): number {
  let at = end
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at--
  return at
}

const spansOf = ({ span, type, children }: OutlineEntry): readonly Span[] => (type === 'item' ? [span] : [span, ...children.flatMap(spansOf)])

/** What stands inside a section: items inside items, and in YAML all that has a key or a dash. */
function inSection(view: DocumentView, { node, source, heading }: Section): readonly Span[] {
  if (source === 'body') return itemsOf(node).flatMap(({ children }) => children.flatMap((child) => inItem(view, child)))
  return [{ start: view.spanOf(heading).start, end: lastOf(view, node) }, ...inYaml(view, node)]
}

/** A list may reach over more blocks than the one that it begins in. */
function lastOf(view: DocumentView, node: Node): number {
  const parts = node.type === 'seq' ? node.children : node.type === 'list' ? itemsOf(node) : node.type === 'map' ? node.entries.map(({ value }) => value) : []
  return Math.max(view.spanOf(node.place).end, ...parts.slice(-1).map((last) => lastOf(view, last)))
}

const inItem = (view: DocumentView, item: ItemNode): readonly Span[] => [view.spanOf(item.place), ...item.children.flatMap((child) => inItem(view, child))]

/** Keys with their values, and the elements of lists. */
function inYaml(view: DocumentView, node: Node): readonly Span[] {
  const each = (inner: Node): readonly Span[] => [view.spanOf(inner.place), ...inYaml(view, inner)]
  const key = ({ keyPlace, value }: Entry): readonly Span[] => [{ start: view.spanOf(keyPlace).start, end: lastOf(view, value) }, ...inYaml(view, value)]
  switch (node.type) {
    case 'seq':
      return node.children.flatMap(each)
    case 'map':
      return node.entries.flatMap(key)
    case 'list':
      return [...node.items.flatMap(each), ...node.groups.flatMap(({ items, place }) => [view.spanOf(place), ...items.flatMap(each)])]
    case 'item':
      return [...node.fields.flatMap(key), ...node.children.flatMap(each)]
    case 'matrix':
      return node.cells.flatMap(({ place, tasks }) => [view.spanOf(place), ...tasks.flatMap(each)])
    case 'scalar':
      return []
  }
}

/** Comments of several lines: those of Markdown, and lines of YAML's that follow each other. */
function commentsIn(content: DocumentContent | undefined, text: string): readonly Span[] {
  const { body, yaml } = content ?? {}
  const inBody = standing(body).flatMap(({ block, start }) => block.forms.flatMap((form) => (form.type === 'comment' ? [{ start: start + form.start, end: start + form.end }] : [])))
  const lines = standing(yaml).flatMap(({ block, start }) => block.comments.map((span) => ({ start: start + span.start, end: start + span.end })))
  const runs: Span[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && /^[ \t]*(?:\r\n?|\n)?[ \t]*$/u.test(text.slice(last.end, line.start))) runs.splice(-1, 1, { start: last.start, end: line.end })
    else runs.push(line)
  }
  return [...inBody, ...runs]
}
