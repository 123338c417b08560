// Converts a document between its two notations. What the other one cannot hold is told, never dropped in silence.
import { linesOfDocument, locator, type Document, type DocumentContent } from '../document.ts'
import { propertyOf, type Kind } from '../kinds/kind.ts'
import type { Texts, Values } from '../problem.ts'
import { labelsAsTexts, shortened } from '../schemaProblems.ts'
import { positionAt } from '../text.ts'
import { CONVERT_TEXTS } from '../texts/convert.ts'
import { viewOf } from '../documentView.ts'
import type { DocumentView } from '../view.ts'
import { remarksOf } from './remarks.ts'
import { cutFrontmatter } from '../parse/frontmatter.ts'
import { reread, type Differences } from './reread.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toYaml } from './toYaml.ts'

export interface Converted {
  /** The document in the other notation, with the line ends of the source. */
  readonly text: string
  /** What is not in the text as it was in the source: sentences with their values. */
  readonly lost: readonly Sentence[]
}

export interface Sentence {
  readonly message: Texts
  readonly values: Values
}

/** Writes a document in the other notation; in its own it stays as it is. Total: a document beyond all bounds stays too. */
export function convert(document: Document, view: DocumentView, to: 'yaml' | 'markdown'): Converted {
  const { content, notation, text } = document
  if (!content || to === notation) return { text, lost: [] }
  const source = { ...document, content }
  const written = to === 'yaml' ? toYaml(source, view) : toMarkdown(source, view, view.language)
  const lost = [
    ...unreadableIn(document),
    ...differing(written.differences, view.kind),
    ...(to === 'yaml' ? looksLost(source, written.text, view) : yamlLost(source)),
    ...commentsLost(document, written.text),
  ]
  return { text: asIn(text, written.text), lost }
}

/** The line ends and the byte order mark of the source. */
function asIn(source: string, written: string): string {
  const [lineEnd = '\n'] = /\r\n|\r|\n/u.exec(source) ?? []
  return `${source.startsWith('\ufeff') ? '\ufeff' : ''}${lineEnd === '\n' ? written : written.replaceAll('\n', lineEnd)}`
}

function differing({ keys, missing, added }: Differences, { root }: Kind): readonly Sentence[] {
  const named = keys.map((key) => propertyOf(root, key)?.labels).map((labels, index) => ({ message: CONVERT_TEXTS.value, values: { name: labels ? labelsAsTexts(labels, keys[index] ?? '') : shortened(keys[index] ?? '') } }))
  return [...named, ...(missing.length + added.length > 0 ? [{ message: CONVERT_TEXTS.sections, values: {} }] : [])]
}

/** Lines of the body that would look otherwise if the document were converted back. */
function looksLost(document: Document & { readonly content: DocumentContent }, yaml: string, { kind, language }: DocumentView): readonly Sentence[] {
  const { body } = document.content
  if (!body) return []
  const yamlDocument = reread(yaml, 'yaml', kind)
  const view = viewOf(yamlDocument, '')
  const written = view && yamlDocument.content ? toMarkdown({ ...yamlDocument, content: yamlDocument.content }, view, language).text : ''
  const back = written.slice(cutFrontmatter(written).bodyStart)
  const known = new Set(back.split('\n').map(spaceless))
  const whole = spaceless(back)
  const before = document.text.slice(0, body.start).split(/\r\n|\r|\n/u).length
  const lines = document.text.slice(body.start).split(/\r\n|\r|\n/u)
  const isKept = (line: string, index: number): boolean => known.has(spaceless(line)) || (goesOn(line, lines[index - 1] ?? '') && whole.includes(spaceless(line)))
  const lost = lines.map((text, index) => ({ text, line: before + index, kept: isKept(text, index) })).filter(({ text, kept }) => !kept && text.trim() !== '')
  const [first] = lost
  if (!first) return []
  const values = { line: first.line, text: shortened(first.text), count: lost.length }
  return [{ message: lost.length === 1 ? CONVERT_TEXTS.look : CONVERT_TEXTS.looks, values }]
}

/** Lines of a paragraph, but not their first, may be broken in many ways; the first then holds more. */
const goesOn = (line: string, above: string): boolean => line.length >= LONG || (above.trim() !== '' && /^\s*\p{L}/u.test(line))
const LONG = 40

/** Tables are aligned in many ways. */
const spaceless = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '').replace(/-{3,}/gu, '---')

function commentsLost(document: Document, written: string): readonly Sentence[] {
  return remarksOf(document, true).all.filter((comment) => !comment.split('\n').every((line) => written.includes(line)))
    .map((comment) => ({ message: CONVERT_TEXTS.comment, values: { text: shortened(comment) } }))
}

/** Anchors, second values of a key and second documents. */
function yamlLost({ content, text, ...rest }: Document & { readonly content: DocumentContent }): readonly Sentence[] {
  const root = content.yaml?.root
  const lines = linesOfDocument({ ...rest, content, text })
  const at = locator({ ...rest, content, text })
  const repeated = (root?.type === 'map' ? (root.repeated ?? []) : []).map(({ key, keyPlace }) => ({ message: CONVERT_TEXTS.repeated, values: { name: shortened(key), line: positionAt(lines, at(keyPlace).start).line + 1 } }))
  const hasAnchors = (content.yaml?.blocks ?? []).some(({ block }) => ('anchors' in block.content && (block.content.anchors ?? []).length > 0) || (block.content.type === 'whole' && /(?:^|[\s[{,:-])&\S/mu.test(block.text)))
  return [...repeated, ...(hasAnchors ? [{ message: CONVERT_TEXTS.anchors, values: {} }] : [])]
}

/** Mistakes of syntax that hide content. */
function unreadableIn(document: Document): readonly Sentence[] {
  const lines = linesOfDocument(document)
  const at = locator(document)
  return document.faults.filter(({ code }) => code !== 'yaml/duplicate-key').map(({ code, place }) => ({
    message: code === 'yaml/multiple-documents' ? CONVERT_TEXTS.documents : CONVERT_TEXTS.unreadable,
    values: { line: positionAt(lines, at(place).start).line + 1 },
  }))
}
