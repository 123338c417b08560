// Folding: the frontmatter, and every section of the outline with its groups.
import type { FoldingRange } from 'vscode-languageserver-types'
import type { Document } from '../document.ts'
import { positionAt, type Lines } from '../text.ts'
import type { OutlineEntry } from './outline.ts'

export function foldingRanges(document: Document, entries: readonly OutlineEntry[], lines: Lines): FoldingRange[] {
  const { content, notation } = document
  const front = notation === 'markdown' && content?.yaml && content.body ? [{ start: 0, end: Math.max(0, content.body.start - 1) }] : []
  const spans = [...front, ...entries.filter(({ span }) => !content?.body || span.start >= content.body.start || notation === 'yaml').flatMap(spansOf)]
  const ranges = spans.map(({ start, end }) => ({ startLine: positionAt(lines, start).line, endLine: positionAt(lines, end).line }))
  const seen = new Set<number>()
  return ranges.filter(({ startLine, endLine }) => endLine > startLine && !seen.has(startLine) && seen.add(startLine))
}

const spansOf = ({ span, type, children }: OutlineEntry): readonly { readonly start: number; readonly end: number }[] =>
  type === 'item' ? [span] : [span, ...children.flatMap(spansOf)]
